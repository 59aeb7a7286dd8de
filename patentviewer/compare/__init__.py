"""Two designs become a judgement."""

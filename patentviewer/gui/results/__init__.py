"""What came back: cards, list, filters, and one design looked at."""

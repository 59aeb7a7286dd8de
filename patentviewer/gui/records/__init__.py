"""What was searched and judged, and its reports."""

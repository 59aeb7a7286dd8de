"""The window itself: its start, its frame, its actions, and what outlives a page."""

"""Two or three designs, side by side and laid on each other."""

"""What every room is made of: theme, small parts, pictures, words, workers."""

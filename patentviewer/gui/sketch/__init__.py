"""A query drawn by hand."""

"""The application layer: what the window and the command line do, without either."""

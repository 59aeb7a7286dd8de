"""What is indexed, and how far."""

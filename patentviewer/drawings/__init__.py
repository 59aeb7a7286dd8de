"""Files become clean figures."""

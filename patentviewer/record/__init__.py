"""The search record and its report; begin with ``session.Session``."""

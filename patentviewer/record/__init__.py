"""The search record and its report."""

"""Figures become answers."""

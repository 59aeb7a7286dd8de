"""Makers of articles, a module for each group of Locarno classes."""

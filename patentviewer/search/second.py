"""A second thread for half of what a search computes: NumPy and FAISS work in both at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

SECOND = ThreadPoolExecutor(1, thread_name_prefix="search")
"""What is given to it must not wait for something else that is."""

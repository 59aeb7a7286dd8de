"""Find similar design-patent drawings on this machine."""

import os

# Products of small matrices are done sooner by one thread than shared out, above all while other
# processes read drawings. It is read when numpy is loaded, so it is said before.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"

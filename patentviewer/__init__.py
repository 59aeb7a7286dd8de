"""Find similar design-patent drawings on this machine."""

__version__ = "0.1.0"

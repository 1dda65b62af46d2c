"""msinet predicts where people look in a picture."""

__version__ = "0.1.0"

__all__ = ["__version__"]

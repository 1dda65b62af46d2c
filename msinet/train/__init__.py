"""Training: configuration ▸ batches ▸ steps ▸ checkpoint ▸ validation ▸ best weights."""

from msinet.train.run import Talk, run, run_name

__all__ = ["Talk", "run", "run_name"]

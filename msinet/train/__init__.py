"""Training: configuration ▸ batches ▸ steps ▸ checkpoint ▸ validation ▸ best weights."""

from msinet.train.run import Talk, plain_name, run, run_name

__all__ = ["Talk", "plain_name", "run", "run_name"]

"""Scoring predictors on data sets: the table that papers print."""

from msinet.evaluate import table
from msinet.evaluate.evaluation import Outcome, Request, evaluate
from msinet.evaluate.run import Settings, Talk

__all__ = ["Outcome", "Request", "Settings", "Talk", "evaluate", "table"]

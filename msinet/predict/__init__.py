"""From an array, and a text where the network reads one, to a map."""

from msinet.predict.effects import WordEffect, word_effects
from msinet.predict.predictor import Prediction, Predictor, Prepared, load
from msinet.predict.sizes import check_preprocessing, check_size

__all__ = [
    "Prediction",
    "Predictor",
    "Prepared",
    "WordEffect",
    "check_preprocessing",
    "check_size",
    "load",
    "word_effects",
]

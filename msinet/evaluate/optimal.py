"""Best maps per metric: what `--optimal-maps` hands each metric instead of the density."""

import threading

import numpy as np

from msinet import metrics
from msinet.data import Example
from msinet.evaluate.ground import Ground


class Optimizer:
    """Derives the best maps of densities; holds one mean density per predictor.

    Args:
        ground: The part that is scored.
        seed: Of the fixations drawn for SIM's map.
    """

    def __init__(self, ground: Ground, seed: int):
        self._ground, self._seed = ground, seed
        self._means: dict[str, metrics.MeanDensity] = {}
        self._lock = threading.Lock()

    def add(self, label: str, density: np.ndarray) -> None:
        """Adds one picture's density to its predictor's mean; from any thread."""
        with self._lock:
            self._means.setdefault(label, metrics.MeanDensity()).add(_log(density))

    def maps(self, label: str, example: Example, density: np.ndarray) -> dict[str, np.ndarray]:
        """Gives a map per metric for one density (H, W) that was added before."""
        log_density = _log(density)
        index = self._ground.index[example.name]
        mean = None
        if len(self._ground.part) > 1:
            mean = self._means[label].without(log_density)
        return metrics.optimal_maps(
            log_density,
            sigma_px=example.sigma_px,
            n_fixations=max(1, len(self._ground.gaze.fixations[index])),
            seed=self._seed,
            mean_log_density=mean,
        )


def _log(density: np.ndarray) -> np.ndarray:
    with np.errstate(divide="ignore"):
        return np.log(np.asarray(density, np.float64))

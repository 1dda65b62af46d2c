"""Every metric by pysaliency, for maps that are already in memory.

Imported by `make_metric_fixtures.py` and `benchmarks/metrics.py`, and only where pysaliency is
installed: an environment of its own, see requirements-pysaliency.txt.
"""

import time
import warnings

import numpy as np

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pysaliency
    from pysaliency.saliency_map_models import RandomNoiseSaliencyMapModel

MIT_EPSILON = 2.2204e-16  # pysaliency.metrics.MIT_KLDiv


class _Maps(pysaliency.SaliencyMapModel):
    """Gives maps that are in memory, by the stimulus' hash."""

    def __init__(self, stimuli, maps):
        super().__init__(caching=False)
        self._maps = dict(zip(stimuli.stimulus_ids, maps, strict=True))

    def saliency_map(self, stimulus):
        return self._maps[_hash(stimulus)].astype(np.float64)

    def _saliency_map(self, stimulus):
        raise NotImplementedError


class _LogDensities(pysaliency.Model):
    """Gives log densities that are in memory, by the stimulus' hash."""

    def __init__(self, stimuli, log_densities):
        super().__init__(caching=False)
        self._maps = dict(zip(stimuli.stimulus_ids, log_densities, strict=True))

    def log_density(self, stimulus):
        return self._maps[_hash(stimulus)]

    def _log_density(self, stimulus):
        raise NotImplementedError


class Reference:
    """A set of maps, fixations and empirical maps, scored metric by metric.

    Args:
        maps: (H, W) real each, the predictions.
        empirical_maps: (H, W) real each.
        fixations: (N, 2) float each, x and y in pixels of the picture, all inside it.
        log_densities: (H, W) float64 each, what IG is of.
        baseline_log_densities: (H, W) float64 each, what IG is counted from.
        judd_maps: What AUC_Judd is given instead of `maps`: its noise asks for values about 1.
    """

    def __init__(
        self,
        maps,
        empirical_maps,
        fixations,
        log_densities,
        baseline_log_densities,
        *,
        judd_maps=None,
    ):
        self._stimuli = pysaliency.Stimuli([_picture(n, m.shape) for n, m in enumerate(maps)])
        points = np.concatenate(fixations).astype(np.float64)
        self._n = np.repeat(np.arange(len(maps)), [len(f) for f in fixations])
        self._fixations = pysaliency.Fixations.create_without_history(*points.T, self._n)
        self._model = _Maps(self._stimuli, maps)
        self._judd_model = _Maps(self._stimuli, judd_maps or maps)
        self._empirical = _Maps(self._stimuli, empirical_maps)
        self._density = _LogDensities(self._stimuli, log_densities)
        self._baseline = _LogDensities(self._stimuli, baseline_log_densities)

    def scores(self):
        """Scores the set.

        Returns:
            {metric: one score per picture}, {metric of the set: score}, and for both the seconds
            and the seconds of processor time that each took.
        """
        per_picture = {
            "ig": self._ig,
            "auc": lambda: self._auc("uniform"),
            "auc_unfixated": lambda: self._auc("unfixated"),
            "sauc": lambda: self._auc("shuffled"),
            "auc_judd": self._auc_judd,
            "nss": lambda: self._mean(self._model.NSSs(self._stimuli, self._fixations)),
            "cc": lambda: self._model.CCs(self._stimuli, self._empirical),
            "sim": lambda: self._model.SIMs(self._stimuli, self._empirical),
            "kldiv": lambda: self._kldiv(0, MIT_EPSILON),
            "kldiv_floor": lambda: self._kldiv(1e-20, 0),
        }
        of_the_set = {
            "fixation_kl": lambda: self._fixation_kl("shuffled"),
            "fixation_kl_uniform": lambda: self._fixation_kl("uniform"),
        }
        self._auc_judd()  # so that Numba has compiled before the clock starts
        scores, seconds, core_seconds = {}, {}, {}
        for key, scorer in {**per_picture, **of_the_set}.items():
            start, start_core = time.perf_counter(), time.process_time()
            result = scorer()
            seconds[key] = time.perf_counter() - start
            core_seconds[key] = time.process_time() - start_core
            scores[key] = result if key in of_the_set else [float(value) for value in result]
        lists = {key: scores[key] for key in per_picture}
        single = {key: float(scores[key]) for key in of_the_set}
        return lists, single, seconds, core_seconds

    def _auc(self, nonfixations):
        return self._mean(self._model.AUCs(self._stimuli, self._fixations, nonfixations))

    def _auc_judd(self):
        """The noise starts anew for each picture, so that its order in the set does not matter."""
        scores = []
        for index in range(len(self._stimuli)):
            noisy = RandomNoiseSaliencyMapModel(self._judd_model, caching=False)
            fixations = self._fixations[self._n == index].copy()
            fixations.n[:] = 0
            stimuli = self._stimuli[[index]]
            options = {"nonfixations": "unfixated", "thresholds": "fixations"}
            scores.append(noisy.AUC(stimuli, fixations, average="image", **options))
        return scores

    def _ig(self):
        gains = self._density.information_gains(self._stimuli, self._fixations, self._baseline)
        return self._mean(gains)

    def _kldiv(self, minimum, epsilon):
        return self._model.image_based_kl_divergences(
            self._stimuli,
            self._empirical,
            minimum_value=minimum,
            log_regularization=epsilon,
            quotient_regularization=epsilon,
        )

    def _fixation_kl(self, nonfixations):
        return self._model.fixation_based_KL_divergence(
            self._stimuli, self._fixations, nonfixations
        )

    def _mean(self, per_fixation):
        """Mean per picture: the benchmark's average."""
        totals = np.bincount(self._n, per_fixation, len(self._stimuli))
        return totals / np.bincount(self._n, minlength=len(self._stimuli))


def _picture(index, size_hw):
    """A grey picture that no other index has: pysaliency tells pictures apart by their hash."""
    picture = np.zeros(size_hw, np.uint8)
    picture.ravel()[:4] = np.frombuffer(np.uint32(index).tobytes(), np.uint8)
    return picture


def _hash(stimulus):
    return pysaliency.datasets.get_image_hash(stimulus)

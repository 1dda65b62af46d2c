"""What the maps of a part are held against: one truth per picture, and the two fixed rows."""

import dataclasses
import hashlib
import json
from typing import Any

import numpy as np

from msinet import baselines, metrics
from msinet.data import Example, Part
from msinet.evaluate.candidates import Candidate
from msinet.evaluate.gaze import Gaze, gather

CENTER_BIAS, GOLD_STANDARD = "center_bias", "gold_standard"
HALVES = (
    "gold_standard: metrics on fixations leave one observer out; metrics that compare maps hold "
    "one half of the observers against the other. Both are lower bounds of what can be reached, "
    "and a predictor may pass them"
)


@dataclasses.dataclass(frozen=True)
class Ground:
    """A part of a data set, ready to be scored against.

    Attributes:
        part: The part.
        gaze: The fixations of all its pictures.
        center_bias: Fitted to all its pictures; each, with all its items, is left out of its own.
        index: Position of each picture by its name.
        facts: What the truths depend on, as JSON can hold it.
        notes: What a person should know, sentences.
    """

    part: Part
    gaze: Gaze
    center_bias: baselines.CenterBias
    index: dict[str, int]
    facts: dict
    notes: tuple[str, ...] = ()

    def truth(self, example: Example) -> metrics.Truth:
        """Gives what a map of this picture is held against; missing things are None."""
        index = self.index[example.name]
        fixations = self.gaze.fixations[index]
        has_map = example.map is not None or len(fixations) > 0
        others = self.gaze.others(index)
        return metrics.Truth(
            size_hw=example.size_hw,
            fixations=fixations,
            empirical_map=example.saliency_map() if has_map else None,
            others=others if any(len(points) for points in others) else None,
            baseline_log_density=self.log_center_bias(index),
        )

    def log_center_bias(self, index: int) -> np.ndarray:
        """Gives the centre bias of all other pictures, (H, W) natural logarithm of a density."""
        if len(self.center_bias) == 0:
            return self.center_bias.log_density_for(self.gaze.sizes_hw[index])
        return self.center_bias.log_density(self.gaze.pictures[index])


def prepare(part: Part) -> Ground:
    """Reads the fixations of a part and fits its centre bias."""
    gaze = gather(part)
    index = {name: number for number, name in enumerate(part.names)}
    notes = list(part.notes)
    without = [len(fixations) == 0 for fixations in gaze.fixations]
    if any(without):
        names = ", ".join(n for n, w in zip(part.names, without, strict=True) if w)
        one = sum(without) == 1
        what = "picture has no fixations" if one else "pictures have no fixations"
        notes.append(f"{sum(without)} {what}, only maps are compared there: {names}")
    sizes_hw, fixations = gaze.by_picture
    if sum(len(points) > 0 for points in fixations) > 1:
        center_bias = baselines.CenterBias(sizes_hw, fixations)
    else:
        center_bias = baselines.CenterBias.shipped()
        notes.append("too few pictures with fixations: the centre bias is that of OSIE, as shipped")
    marks = [part.names, gaze.sizes_hw, [len(f) for f in gaze.fixations], gaze.sigmas_px]
    digest = hashlib.sha256(json.dumps(marks).encode()).hexdigest()
    facts = {**part.provenance(), "pictures_sha256": digest}
    return Ground(part, gaze, center_bias, index, facts, tuple(notes))


def gold_standard(ground: Ground, training: Part | None) -> Candidate | str:
    """Makes the ceiling: what the other observers of a picture tell; or says why there is none.

    Args:
        ground: The part that is scored.
        training: Pictures on which the width of the kernel is chosen; None takes the part's own.
    """
    if ground.gaze.n_observers() < 2:
        count = "one observer only" if ground.gaze.n_observers() else "observers are not known"
        return f"{count}, and it needs two"
    chosen_on: Any = training if training is not None and len(training) else ground.part
    on_scored = chosen_on is ground.part
    center_bias = ground.center_bias if on_scored and len(ground.center_bias) else None
    parameters = baselines.fit_gold(chosen_on, center_bias=center_bias, on_scored=on_scored)
    if parameters is None:
        return "no picture on which its kernel could be chosen has two observers"

    def score(example, truth, settings):
        index = ground.index[example.name]
        return baselines.gold_scores(
            example,
            truth,
            parameters,
            np.exp(truth.baseline_log_density),
            keys=settings.metrics,
            convention=settings.convention,
            sigma_px=_finite(example.sigma_px or ground.gaze.sigmas_px[index]),
            seed=settings.seed,
        )

    def predict(example, outputs, truth):
        return baselines.gold_map(example, parameters, np.exp(truth.baseline_log_density))

    where = "these pictures themselves" if on_scored else f"{len(chosen_on)} training pictures"
    width = 100 * parameters.kernel_fraction
    return Candidate(
        label=GOLD_STANDARD,
        kind="baseline",
        is_density=True,
        detail=f"the other observers; kernel of {width:.1f} % of the width, chosen on {where}",
        identity={"baseline": GOLD_STANDARD, **dataclasses.asdict(parameters)},
        predict=predict,
        score=score,
        notes=(HALVES,),
    )


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) and value > 0 else None

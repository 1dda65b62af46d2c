"""Scores of a validation, held against the single steps that `test` and `evaluate` take."""

import cv2
import numpy as np
import pytest
import tiny_training

from msinet import letterbox, losses, metrics, predict, train
from msinet.data import open_part, pipeline
from msinet.errors import DataError
from msinet.train import validation

FLOAT32 = 1e-5  # relative; the steps are the same, only sums may be ordered differently
SINGLE = {"cc": metrics.cc, "kldiv": metrics.kldiv, "sim": metrics.sim}


class Stub:
    """A network whose output follows from the brightness of the stimulus."""

    encoder = "mobilenet_v2"

    def __init__(self, output_kind):
        self.output_kind = output_kind
        self.cell = {"map": 1, "log_density": 4}[output_kind]

    def predict_on_batch(self, stimuli):
        grey = stimuli.mean(axis=-1)[:, :: self.cell, :: self.cell] / 255
        if self.output_kind == "map":
            return grey[..., None]
        density = np.exp(3 * grey)
        return np.log(density / density.sum(axis=(1, 2), keepdims=True))[..., None]


def measure(network, parts, *, loss, size_hw=(48, 64), rule="aspect", batch_size=3):
    plan = pipeline.plan_validation(parts, size_hw=size_hw, rule=rule, batch_size=batch_size)
    batches = pipeline.batches(parts, plan, rule=rule, cell=network.cell, workers=1)
    planned = zip(plan, batches, strict=True)
    return validation.measure(network, parts, planned, loss=loss, size_hw=size_hw, rule=rule)


def expected(network, parts, *, size_hw=(48, 64), rule="aspect"):
    """Each score's mean over the pictures, one picture at a time."""
    rows = {key: [] for key in validation.SCORES}
    for example in (example for part in parts for example in part):
        mode = "original" if rule == "original" else "display"
        placement = letterbox.plan(example.size_hw, size_hw, rule=rule)
        fitted = letterbox.fit(example.decoded(mode=mode), placement)
        output = network.predict_on_batch(fitted[None])[0, ..., 0]
        if network.output_kind == "log_density":
            output = np.exp(output)
        density = np.maximum(letterbox.unfit(output, placement), 0)
        assert density.shape == example.size_hw
        density = density / density.sum(dtype=np.float64)
        for key, function in SINGLE.items():
            rows[key].append(function(density, example.saliency_map()))
        if len(example.fixations):
            rows["nss"].append(metrics.nss(density, example.fixations))
    return {f"validation_{key}": np.mean(values) for key, values in rows.items() if values}


def kld(true, predicted):
    return losses.kld(true, predicted)


@pytest.fixture
def parts(tmp_path, rng):
    """Pictures of two sizes, neither of which the network's cells fit, with fixations."""
    wide = tiny_training.write_set(tmp_path / "wide", rng, count=5, size_hw=(50, 77))
    tall = tiny_training.write_set(tmp_path / "tall", rng, count=2, size_hw=(91, 60))
    return [open_part("folder", path, "all", sigma_px=4) for path in (wide, tall)]


def test_the_scores_are_those_of_the_map_at_the_pictures_own_size(parts):
    network = Stub("log_density")
    found = measure(network, parts, loss=kld)
    scores = expected(network, parts)
    assert scores.keys() == found.keys() - {"validation_loss"}
    assert list(found) == ["validation_loss", *(f"validation_{k}" for k in validation.SCORES)]
    for key, value in scores.items():
        assert found[key] == pytest.approx(value, rel=FLOAT32), key
    assert found["validation_nss"] > 0.5  # the stub sees the bright discs that were looked at


def test_every_picture_counts_once_whatever_the_batches(parts):
    network = Stub("log_density")
    found = [measure(network, parts, loss=kld, batch_size=size) for size in (1, 2, 4)]
    for other in found[1:]:
        assert other == pytest.approx(found[0], rel=FLOAT32)


def test_maps_under_the_originals_rule_are_scored_as_densities(parts):
    network = Stub("map")
    how = {"size_hw": (64, 96), "rule": "original"}
    found = measure(network, parts, loss=losses.kld_original, **how)
    scores = expected(network, parts, **how)
    for key, value in scores.items():
        assert found[key] == pytest.approx(value, rel=FLOAT32), key


def write_maps(folder, names, rng, size_hw):
    (folder / "maps").mkdir()
    for name in names:
        noise = cv2.GaussianBlur(rng.integers(0, 256, size_hw, np.uint8), (9, 9), 3)
        cv2.imwrite(str(folder / "maps" / name), noise)


def test_a_set_of_maps_alone_has_no_nss(tmp_path, rng):
    folder = tiny_training.write_set(tmp_path / "maps_only", rng, count=3, size_hw=(50, 77))
    write_maps(folder, [f"{k:02d}.png" for k in range(3)], rng, (50, 77))
    (folder / "fixations.csv").unlink()
    parts = [open_part("folder", folder, "all")]
    network = Stub("log_density")
    found = measure(network, parts, loss=kld)
    assert "validation_nss" not in found
    assert found["validation_cc"] == pytest.approx(
        expected(network, parts)["validation_cc"], rel=FLOAT32
    )


def test_a_picture_that_nobody_looked_at_counts_for_its_map_only(tmp_path, rng):
    folder = tiny_training.write_set(tmp_path / "some", rng, count=4, size_hw=(50, 77))
    write_maps(folder, [f"{k:02d}.png" for k in range(4)], rng, (50, 77))
    lines = (folder / "fixations.csv").read_text().splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith("02.png")]
    (folder / "fixations.csv").write_text("".join(kept))
    parts = [open_part("folder", folder, "all")]
    assert sorted(len(example.fixations) for example in parts[0]) == [0, 3, 3, 3]
    network = Stub("log_density")
    found, scores = measure(network, parts, loss=kld), expected(network, parts)
    for key, value in scores.items():
        assert found[key] == pytest.approx(value, rel=FLOAT32), key


def test_a_loss_that_is_no_number_ends_the_validation(parts):
    with pytest.raises(DataError, match="not a finite number any more, in validation"):
        measure(Stub("log_density"), parts, loss=lambda true, predicted: float("nan"))


@pytest.mark.usefixtures("tiny")
def test_the_history_says_what_the_weights_score_afterwards(settings, tmp_path):
    """The best weights from their file, through `Predictor` alone."""
    best = train.run(settings(train={"epochs": 2, "average": 0.7}), results=tmp_path / "results")
    predictor = predict.load(best)
    said = predictor.entry.scores["validation"]
    assert said.keys() == {"loss", *validation.SCORES}
    part = open_part("folder", tmp_path / "discs", "validation", sigma_px=4)
    rows = []
    for example in part:
        density = predictor.predict(example.decoded()).density
        truth = metrics.Truth(example.size_hw, example.fixations, example.saliency_map())
        rows.append(metrics.score(density, truth, metrics=validation.SCORES))
    for key in validation.SCORES:
        assert said[key] == pytest.approx(np.mean([row[key] for row in rows]), abs=1e-5), key

import dataclasses
import pickle

import numpy as np
import pytest

import msinet
from msinet import inference, letterbox, models, weights
from msinet.errors import ArgumentError
from msinet.predict import Predictor
from msinet.register import Entry

SIZES = [(90, 60), (60, 90), (70, 70), (40, 40), (40, 53), (6000, 400), (400, 6000), (3000, 4000)]


class Brightness:
    """Stands in for a network: where the picture is bright, people look."""

    def __init__(self, output_kind):
        self.output_kind = output_kind
        self.seen = []

    def forward(self, stimuli):
        self.seen.append(stimuli)
        light = stimuli.mean(axis=-1, keepdims=True) / 255
        if self.output_kind == "map":
            return light
        batch, height, width, _ = light.shape
        cells = light.reshape(batch, height // 4, 4, width // 4, 4, 1).mean(axis=(2, 4)) ** 8
        return np.log(cells / (cells.sum(axis=(1, 2), keepdims=True) + 1e-12) + 1e-12)


@pytest.fixture
def predictor(monkeypatch):
    """Makes a predictor around the stand-in."""
    monkeypatch.setattr(inference, "compile", lambda network: network.forward)

    def make(kind="log_density", *, sizes_hw=((96, 128),), mirrored=False, **options):
        rule = "original" if kind == "map" else "aspect"
        network = {"map": "vgg16", "log_density": "mobilenet_v2"}[kind]
        entry = Entry("light", network, sizes_hw[0], rule, sizes_hw=sizes_hw, mirror=mirrored)
        predictor = Predictor(Brightness(kind), entry, **options)
        predictor.start()
        predictor.network.seen.clear()
        return predictor

    return make


def picture_with_spot(size_hw, center=(0.7, 0.3)):
    """A dark picture with a bright spot, smooth as a network's map; returns its center, too.

    A square's sharp edges would make the resizing overshoot at its corners.
    """
    height, width = size_hw
    y, x = int(height * center[0]), int(width * center[1])
    rows = np.exp(-(((np.arange(height) - y) / (0.1 * height + 1)) ** 2))
    columns = np.exp(-(((np.arange(width) - x) / (0.1 * width + 1)) ** 2))
    light = 40 + 200 * np.outer(rows, columns)
    return np.stack([light, light + 5, light - 5], axis=-1).astype(np.uint8), (y, x)


@pytest.mark.parametrize("kind", ["map", "log_density"])
@pytest.mark.parametrize("size_hw", SIZES)
def test_the_peak_lands_on_the_bright_spot(predictor, kind, size_hw):
    picture, (y, x) = picture_with_spot(size_hw)
    prediction = predictor(kind, mirrored=True, sizes_hw=((240, 320),)).predict(picture)
    assert prediction.density.shape == prediction.map.shape == size_hw
    rows, columns = np.nonzero(prediction.map >= 0.9)
    network_pixel = max(size_hw[0] / 240, size_hw[1] / 320, 1)  # in pixels of the picture
    assert abs(rows.mean() - y) <= 0.03 * size_hw[0] + 1.2 * network_pixel
    assert abs(columns.mean() - x) <= 0.03 * size_hw[1] + 1.2 * network_pixel


@pytest.mark.parametrize("kind", ["map", "log_density"])
@pytest.mark.parametrize("size_hw", [(1, 1), (1, 30), (60000, 10), (3, 2), (97, 131)])
def test_a_prediction_is_a_density_and_a_map(predictor, kind, size_hw, rng):
    picture = rng.integers(0, 256, (*size_hw, 3), dtype=np.uint8)
    prediction = predictor(kind).predict(picture)
    assert prediction.density.dtype == prediction.map.dtype == np.float32
    assert prediction.density.shape == prediction.map.shape == size_hw
    assert prediction.density.min() >= 0
    assert prediction.density.sum(dtype=np.float64) == pytest.approx(1, abs=1e-5)
    assert prediction.map.min() >= 0
    assert prediction.map.max() == 1


def test_a_map_of_zeros_becomes_a_uniform_density(predictor):
    prediction = predictor("map").predict(np.zeros((30, 40, 3), np.uint8))
    assert np.ptp(prediction.density) == 0
    assert prediction.density[0, 0] == pytest.approx(1 / 1200)


def test_the_density_of_a_map_is_the_map_divided_by_its_sum(predictor, rng):
    picture = rng.integers(0, 256, (96, 128, 3), dtype=np.uint8)
    made = predictor("map")
    light = picture.mean(axis=-1) / 255
    assert made.predict(picture).density == pytest.approx(light / light.sum(), rel=1e-5)


def test_original_preprocessing_gives_the_originals_grey_levels(predictor, rng):
    picture = rng.integers(0, 200, (37, 61, 3), dtype=np.uint8)
    made = predictor("map", preprocessing="original")
    prediction = made.predict(picture)
    placement = letterbox.plan((37, 61), (96, 128), rule="original")
    output = made.network.forward(made.network.seen[0])[0, :, :, 0]
    levels = letterbox.to_grey_original(output, placement)
    assert np.array_equal(np.rint(prediction.map * 255), levels)
    assert prediction.map.max() < 1
    assert prediction.density == pytest.approx(levels / levels.sum(), rel=1e-5)


def test_huggingface_preprocessing_gives_the_map_of_the_model_card(predictor, rng):
    picture = rng.integers(0, 200, (37, 61, 3), dtype=np.uint8)
    made = predictor("map", preprocessing="huggingface")
    prediction = made.predict(picture)
    (batch,) = made.network.seen
    assert batch.shape == (1, 240, 320, 3)  # the card's, not the entry's 96x128
    placement = letterbox.plan((37, 61), (240, 320), rule="huggingface")
    output = made.network.forward(batch)[0, :, :, 0]
    assert np.array_equal(prediction.map, letterbox.unfit(output, placement))
    assert prediction.map.max() < 1
    assert predictor("map", preprocessing="huggingface", size=(48, 64)).sizes_hw == ((48, 64),)


def test_an_entry_of_the_model_card_keeps_its_size_and_fills_the_scale(predictor, rng):
    made = predictor("map")
    entry = dataclasses.replace(made.entry, preprocessing="huggingface")
    card = Predictor(made.network, entry)
    assert card.sizes_hw == ((96, 128),)
    picture = rng.integers(0, 200, (61, 37, 3), dtype=np.uint8)
    assert card.predict(picture).map.max() == 1
    assert card.network.seen[-1].shape == (1, 128, 96, 3)


def test_mirroring_averages_with_the_mirrored_picture(predictor, rng):
    picture = rng.integers(0, 256, (96, 128, 3), dtype=np.uint8)
    made = predictor(mirrored=True)
    both = made.predict(picture).density
    (batch,) = made.network.seen
    assert batch.shape == (2, 96, 128, 3)
    assert np.array_equal(batch[1], batch[0][:, ::-1])
    flipped = made.predict(picture[:, ::-1].copy()).density
    assert flipped[:, ::-1] == pytest.approx(both, rel=1e-3, abs=1e-8)
    made.mirror = False
    made.predict(picture)
    assert made.network.seen[-1].shape == (1, 96, 128, 3)


def test_mirroring_can_be_switched_from_outside(predictor):
    assert predictor(mirrored=True, mirror=False).mirror is False
    assert predictor(mirrored=False, mirror=True).mirror is True


def test_several_sizes_are_averaged_as_densities(predictor, rng):
    picture = rng.integers(0, 256, (80, 120, 3), dtype=np.uint8)
    sizes = ((96, 128), (192, 256))
    each = [predictor(sizes_hw=(size,)).predict(picture).density for size in sizes]
    made = predictor(sizes_hw=sizes)
    assert made.predict(picture).density == pytest.approx((each[0] + each[1]) / 2, rel=1e-4)
    assert len(made.network.seen) == 2


@pytest.mark.parametrize("size", [(64, 96), "64x96"])
def test_a_size_replaces_those_of_the_entry(predictor, size):
    made = predictor("map", size=size)
    made.predict(np.zeros((60, 80, 3), np.uint8))
    assert made.network.seen[0].shape == (1, 64, 96, 3)


@pytest.mark.parametrize(
    ("size", "message"),
    [
        ("64", "HEIGHTxWIDTH"),
        ("64x", "HEIGHTxWIDTH"),
        ((64,), "HEIGHTxWIDTH"),
        ("60x100", "e.g. 64x96"),
        ((0, 64), "at least 32"),
        ("99992x99992", "more than"),
    ],
)
def test_a_size_that_cannot_be_used_is_refused(predictor, size, message):
    with pytest.raises(ArgumentError, match=message):
        predictor(size=size)


def test_preprocessing_is_one_of_those_known(predictor):
    with pytest.raises(ArgumentError, match="stretch"):
        predictor(preprocessing="stretch")


@pytest.mark.parametrize(
    "picture", [np.zeros((3, 4), np.uint8), np.zeros((3, 4, 3)), [[1]], np.zeros((0, 4, 3), "u1")]
)
def test_only_pictures_are_predicted(predictor, picture):
    with pytest.raises(ValueError, match="picture: expected"):
        predictor().predict(picture)


def test_a_predictor_keeps_nothing_of_a_picture_and_can_be_sent(predictor, rng):
    pictures = rng.integers(0, 256, (2, 50, 70, 3), dtype=np.uint8)
    made = predictor()
    first = made.predict(pictures[0]).density
    made.predict(pictures[1])
    assert np.array_equal(made.predict(pictures[0]).density, first)
    sent = pickle.loads(pickle.dumps(made))
    assert sent._run is None
    assert np.array_equal(sent.predict(pictures[0]).density, first)


def test_a_network_is_made_when_the_first_picture_needs_it(predictor):
    made = predictor()
    network, calls = made.network, []
    late = Predictor(lambda: calls.append(1) or network, made.entry)
    prepared = late.prepare(np.ones((30, 40, 3), np.uint8))
    assert not calls
    late.forward(prepared)
    late.forward(prepared)
    assert calls == [1]


def test_load_gives_a_predictor_of_a_real_network(tmp_path, rng):
    entry = Entry("tiny", "mobilenet_v2", (64, 96), "aspect", mirror=True)
    network = models.build("mobilenet_v2")
    file = weights.save(network, tmp_path / "tiny.weights.h5", entry).file
    picture = rng.integers(0, 256, (64, 96, 3), dtype=np.uint8)
    prediction = msinet.load(file, mirror=False).predict(picture)
    log_density = np.asarray(network(picture[None].astype("float32")))[0, :, :, 0]
    placement = letterbox.plan((64, 96), (64, 96), rule="aspect")
    expected = letterbox.unfit(np.exp(log_density), placement)
    assert prediction.density == pytest.approx(expected / expected.sum(), rel=1e-3)

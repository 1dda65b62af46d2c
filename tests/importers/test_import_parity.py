"""The two numbers, and that an import which is not its source is refused."""

import cv2
import numpy as np
import pytest

from msinet import inference
from msinet.errors import DataError, WeightsError
from msinet.importers import Source, compare, original, parity


def light(stimuli):
    """Stands in for a network: a map of the brightness, rescaled as the network does."""
    light = stimuli.mean(axis=-1, keepdims=True)
    light = light - light.min(axis=(1, 2, 3), keepdims=True)
    return light / (1e-7 + light.max(axis=(1, 2, 3), keepdims=True))


@pytest.fixture
def check(monkeypatch, tmp_path):
    """Compares a stand-in, changed by functions, with itself."""
    monkeypatch.setattr(inference, "compile", lambda network: network)

    def run(*, ours=lambda maps: maps, levels=lambda array: array, forward=light):
        source = Source(tmp_path / "model.pb", "stand-in", "network", {}, forward)

        def predict(path):
            return levels(original.grey_levels(path.read_bytes(), forward, (48, 64))[0])

        pictures = parity.draw_pictures(tmp_path)
        network = lambda stimuli: ours(forward(stimuli))  # noqa: E731
        return compare(source, network, predict, pictures, size_hw=(48, 64))

    return run


def test_the_same_network_differs_by_nothing(check):
    assert check() == parity.Parity(0.0, 0)


def test_small_differences_are_told(check):
    measured = check(ours=lambda maps: maps + np.float32(5e-5), levels=lambda a: a + (a < 255))
    assert measured.network == pytest.approx(5e-5, rel=0.01)
    assert measured.levels == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ours": lambda maps: maps + np.float32(2e-4)}, "maps differ by 2.0e-04"),
        ({"ours": lambda maps: maps[:, :, ::-1]}, "maps differ"),
        ({"ours": lambda maps: maps * np.float32("nan")}, "maps differ by nan"),
        ({"ours": lambda maps: maps[:, ::2]}, "maps differ by inf"),
        ({"levels": lambda a: a // 4}, "grey levels, more than 1"),
        ({"levels": lambda a: a.T}, "grey levels, more than 1"),
        ({"forward": lambda stimuli: 0 * light(stimuli)}, "the same everywhere"),
    ],
)
def test_what_is_beyond_a_limit_is_refused(check, change, words):
    with pytest.raises(WeightsError, match=words) as caught:
        check(**change)
    assert "nothing was written" in str(caught.value)


def test_the_pictures_are_landscape_portrait_and_square(tmp_path):
    shapes = [cv2.imread(str(path)).shape[:2] for path in parity.draw_pictures(tmp_path)]
    assert [int(np.sign(width - height)) for height, width in shapes] == [1, -1, 0]


def test_only_what_the_original_reads_is_compared_on(tmp_path, check):
    path = tmp_path / "picture.webp"
    path.write_bytes(b"RIFF no picture")
    source = Source(tmp_path / "model.pb", "stand-in", "network", {}, light)
    with pytest.raises(DataError, match=r"picture.webp: compare on JPEG or PNG"):
        compare(source, light, lambda path: None, [path], size_hw=(48, 64))


def test_the_card_pads_with_zeros_in_the_nearest_frame(tmp_path, rng):
    picture = rng.integers(1, 256, (30, 58, 3), dtype=np.uint8)
    cv2.imwrite(str(tmp_path / "a.png"), picture)
    levels, frame = original.card_levels((tmp_path / "a.png").read_bytes(), light, (240, 320))
    assert frame.shape == (1, 240, 320, 3)
    assert levels.shape == (30, 58)
    rows = np.flatnonzero(frame[0].max(axis=(1, 2)) == 0)
    assert rows.tolist() == [*range(37), *range(37 + 166, 240)]  # round(30 * 320 / 58) = 166

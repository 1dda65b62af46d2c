"""From a picture to the network's input and from its map back: the only geometry.

`plan` decides once where the picture lies in the network's frame; `fit` takes the
picture there and `unfit` brings a map back to exactly the picture's size. Three rules:

    "original"     the TensorFlow 1 original to the grey level: keep the aspect, pad to a
                   fixed frame; on the way back cover the picture and cut out the centre.
                   Both resizes are TensorFlow's legacy kernels with `align_corners`.
    "huggingface"  the model card of the same network: keep the aspect, pad with zeros to
                   the nearest of three frames; on the way back cut the padding off. Both
                   resizes are TensorFlow 2's bilinear one, without antialiasing.
    "aspect"       the frame takes the picture's own aspect, so nothing is padded.

Everything here is NumPy and OpenCV, works on one picture, and runs eagerly as well as
inside `tf.data` through `tf.numpy_function`.
"""

import dataclasses
import itertools
import math

import cv2
import numpy as np

from msinet.legacy_resize import resize_legacy_area, resize_legacy_bicubic

RULES = ("aspect", "original", "huggingface")

STIMULUS_FILL = 126  # what the original pads stimuli with, before the mean is subtracted
MAP_FILL = 0  # what it pads maps with
HUGGINGFACE_FILL = 0  # what the model card pads with
HUGGINGFACE_HW = (240, 320)  # its frames: this, the same upright, and a square of the longer side

ASPECT_MULTIPLE = 32  # sides of "aspect" frames: few distinct sizes, so few traced graphs
ASPECT_SMALLEST_SIDE = 64
ASPECT_LONGEST = 4.0  # frames are at most 1:4, thinner pictures are squeezed into that


@dataclasses.dataclass(frozen=True)
class Placement:
    """Where a picture lies in the network's frame; all sizes are (height, width) pixels.

    Args:
        original_hw: Size of the picture.
        network_hw: Size of the frame that the network sees.
        top: First row of the frame that holds the picture.
        left: First column of the frame that holds the picture.
        height: Rows of the frame that hold the picture.
        width: Columns of the frame that hold the picture.
        rule: One of `RULES`.
    """

    original_hw: tuple[int, int]
    network_hw: tuple[int, int]
    top: int
    left: int
    height: int
    width: int
    rule: str

    @property
    def content(self) -> tuple[slice, slice]:
        """Rows and columns of the frame that hold the picture."""
        rows = slice(self.top, self.top + self.height)
        return rows, slice(self.left, self.left + self.width)


def plan(original_hw: tuple[int, int], size_hw: tuple[int, int], *, rule: str) -> Placement:
    """The placement of a picture in a frame.

    Args:
        original_hw: Size of the picture, (height, width), at least 1.
        size_hw: Frame to use ("original"), the frame whose area is to be met ("aspect"), or
            the frame whose sides make up the three frames ("huggingface"), (height, width).
        rule: One of `RULES`.

    Returns:
        A `Placement`. Under "aspect" the sides of `network_hw` are multiples of 32, from
        64 up, unless `size_hw` itself has the picture's aspect and is taken as it is.

    Raises:
        ValueError: A side is below 1, or the rule is unknown.

    Example:
        >>> plan((426, 640), (240, 320), rule="original").top
        13
        >>> plan((1080, 1920), (384, 512), rule="aspect").network_hw
        (320, 576)
    """
    original_hw, size_hw = _whole(original_hw, "original_hw"), _whole(size_hw, "size_hw")
    if rule == "aspect":
        frame = _aspect_frame(original_hw, size_hw)
        return Placement(original_hw, frame, 0, 0, *frame, rule)
    number = float
    if rule == "huggingface":
        size_hw = _huggingface_frame(original_hw, size_hw)
        number = np.float32  # TensorFlow's `preserve_aspect_ratio` rounds its products, too
    elif rule != "original":
        raise ValueError(f"rule: expected one of {', '.join(RULES)}, got {rule!r}")
    ratio = min(number(f) / number(o) for f, o in zip(size_hw, original_hw, strict=True))
    # Python's round is half to even, as NumPy's. A side that rounds to 0 keeps one pixel.
    height, width = (max(1, round(float(number(side) * ratio))) for side in original_hw)
    top, left = (size_hw[0] - height) // 2, (size_hw[1] - width) // 2
    return Placement(original_hw, size_hw, top, left, height, width, rule)


def fit(array: np.ndarray, placement: Placement, *, fill: float = STIMULUS_FILL) -> np.ndarray:
    """The picture in the network's frame.

    Args:
        array: (H, W, C) or (H, W), uint8 or float, values 0 to 255; H and W are
            `placement.original_hw`.
        placement: From `plan`.
        fill: Value of the padding ("original" only): `STIMULUS_FILL` or `MAP_FILL`;
            "huggingface" pads with 0.

    Returns:
        (h, w, C) or (h, w) float32 in [0, 255].

    Raises:
        ValueError: The array has another size than the placement.
    """
    if array.ndim not in (2, 3) or array.shape[:2] != placement.original_hw:
        raise ValueError(f"array: expected {placement.original_hw} first, got {array.shape}")
    content_hw = (placement.height, placement.width)
    if placement.rule == "aspect":
        return _resize(array, content_hw, limits=(0, 255))
    if placement.rule == "huggingface":
        content, fill = _resize_bilinear(array, content_hw), HUGGINGFACE_FILL
    else:
        content = np.clip(_resize_legacy(array, content_hw), 0, 255)
    if content_hw == placement.network_hw:
        return content
    framed = np.full(placement.network_hw + array.shape[2:], fill, np.float32)
    framed[placement.content] = content
    return framed


def unfit(network_map: np.ndarray, placement: Placement) -> np.ndarray:
    """A map of the network's frame, brought back to the picture's size.

    Resizing makes no new extremes: under "original" the result stays between 0 and 1, or
    the values given where they lie outside; under the other rules between the smallest
    and the largest value given (so a logarithm works, too).

    Args:
        network_map: (h', w') float, `placement.network_hw` or a whole fraction of it.
        placement: The placement that `fit` was given.

    Returns:
        (H, W) float32.

    Raises:
        ValueError: The map is not a whole fraction of the frame.
    """
    network_map = _checked_map(network_map, placement)
    low, high = float(network_map.min()), float(network_map.max())
    if placement.rule == "aspect":
        return _resize(network_map, placement.original_hw, limits=(low, high))
    if placement.rule == "huggingface":
        content = _resize_to_frame(network_map, placement)[placement.content]
        return _resize_bilinear(content, placement.original_hw)
    covering = _cover(network_map, placement)
    return np.clip(covering, min(low, 0.0), max(high, 1.0), out=covering)


def to_grey_original(network_map: np.ndarray, placement: Placement) -> np.ndarray:
    """The grey levels that the original's `test` writes for a map.

    Args:
        network_map: (h', w') float in [0, 1], as in `unfit`.
        placement: With rule "original".

    Returns:
        (H, W) uint8: the map times 255, resized to cover the picture, clipped, the
        centre cut out, rounded half to even. It is not stretched to 255 again.

    Raises:
        ValueError: As `unfit`, or the placement follows another rule.
    """
    if placement.rule != "original":
        raise ValueError(f"placement: expected rule 'original', got {placement.rule!r}")
    network_map = _checked_map(network_map, placement)
    covering = _cover(network_map * np.float32(255), placement)
    return np.rint(np.clip(covering, 0, 255, out=covering)).astype(np.uint8)


def _whole(sides_hw, name: str) -> tuple[int, int]:
    height, width = (int(side) for side in sides_hw)
    if height < 1 or width < 1:
        raise ValueError(f"{name}: expected (height, width) of at least 1, got {sides_hw}")
    return height, width


def _aspect_frame(original_hw, size_hw) -> tuple[int, int]:
    """The frame that comes nearest to the picture's aspect and to the area of `size_hw`."""
    area = size_hw[0] * size_hw[1]
    aspect = original_hw[1] / original_hw[0]
    aspect = min(max(aspect, 1 / ASPECT_LONGEST), ASPECT_LONGEST)

    def strangeness(frame):
        skew = abs(math.log(frame[1] / frame[0] / aspect))
        return skew + 0.5 * abs(math.log(frame[0] * frame[1] / area))

    heights, widths = _multiples(math.sqrt(area / aspect)), _multiples(math.sqrt(area * aspect))
    return min([size_hw, *itertools.product(heights, widths)], key=strangeness)


def _huggingface_frame(original_hw, size_hw) -> tuple[int, int]:
    """The square, lying or upright frame whose aspect is nearest; the first wins ties."""
    short, long = sorted(size_hw)
    aspect = original_hw[0] / original_hw[1]
    frames = [(long, long), (short, long), (long, short)]
    return min(frames, key=lambda frame: abs(aspect - frame[0] / frame[1]))


def _multiples(side: float) -> list[int]:
    down = math.floor(side / ASPECT_MULTIPLE) * ASPECT_MULTIPLE
    return [max(ASPECT_SMALLEST_SIDE, down), max(ASPECT_SMALLEST_SIDE, down + ASPECT_MULTIPLE)]


def _checked_map(network_map, placement: Placement) -> np.ndarray:
    """The map as float32, its size held against the frame."""
    sides = zip(placement.network_hw, network_map.shape, strict=False)
    if network_map.ndim != 2 or any(frame % side for frame, side in sides):
        raise ValueError(
            f"network_map: expected {placement.network_hw} or a whole fraction of it, "
            f"got {network_map.shape}"
        )
    return np.asarray(network_map, np.float32)


def _cover(network_map: np.ndarray, placement: Placement) -> np.ndarray:
    """The centre of the map resized to cover the picture, by the original's way back."""
    network_map = _resize_to_frame(network_map, placement)
    original_hw, frame_hw = placement.original_hw, placement.network_hw
    ratio = max(original_hw[0] / frame_hw[0], original_hw[1] / frame_hw[1])
    cover_hw = tuple(max(1, round(side * ratio)) for side in frame_hw)
    # Only the part that is kept is computed: a thin picture's cover can be thousands of
    # times as large as the picture.
    start = tuple((cover - side) // 2 for cover, side in zip(cover_hw, original_hw, strict=True))
    return _resize_legacy(network_map, cover_hw, window=(start, original_hw))


def _resize_to_frame(network_map: np.ndarray, placement: Placement) -> np.ndarray:
    """A map of a fraction of the frame's size, brought to the frame's size."""
    if network_map.shape == placement.network_hw:
        return network_map
    limits = (float(network_map.min()), float(network_map.max()))
    return _resize(network_map, placement.network_hw, limits=limits)


def _resize_bilinear(array: np.ndarray, size_hw) -> np.ndarray:
    """As `tf.image.resize`: OpenCV's linear kernel agrees with it to 0.01 grey levels."""
    height, width = size_hw
    # As float32: OpenCV rounds the weights of 8-bit pictures.
    resized = array.astype(np.float32, copy=False)
    if array.shape[:2] != (height, width):
        resized = cv2.resize(resized, (width, height), interpolation=cv2.INTER_LINEAR)
    return resized.reshape(height, width, *array.shape[2:])  # OpenCV drops a single channel


def _resize_legacy(array: np.ndarray, size_hw, window=None) -> np.ndarray:
    """The original's choice of kernel: area as soon as one side shrinks, else bicubic."""
    shrinks = size_hw[0] < array.shape[0] or size_hw[1] < array.shape[1]
    resize = resize_legacy_area if shrinks else resize_legacy_bicubic
    return resize(array, size_hw, window=window)


def _resize(array: np.ndarray, size_hw, *, limits) -> np.ndarray:
    """Resizes with half-pixel centres: area averaging to shrink, cubic to enlarge.

    Gives float32; `limits` are the smallest and largest value that the cubic kernel may make.
    """
    height, width = size_hw
    resized = array if array.dtype == np.uint8 else array.astype(np.float32, copy=False)
    resized = _shrink(resized, min(height, array.shape[0]), min(width, array.shape[1]))
    resized = resized.astype(np.float32, copy=False)
    if resized.shape[:2] != (height, width):
        # Beyond four times the samples lie so dense that linear shows no kinks; it is
        # several times faster and makes no overshoot.
        steps_hw = (min(height, 4 * resized.shape[0]), min(width, 4 * resized.shape[1]))
        resized = cv2.resize(resized, steps_hw[::-1], interpolation=cv2.INTER_CUBIC)
        np.clip(resized, *limits, out=resized)
        resized = cv2.resize(resized, (width, height), interpolation=cv2.INTER_LINEAR)
    return resized.reshape(height, width, *array.shape[2:])  # OpenCV drops a single channel


def _shrink(array: np.ndarray, height: int, width: int) -> np.ndarray:
    """Averages areas; large pictures are halved first, which OpenCV does far faster."""
    while array.shape[0] >= 4 * height and array.shape[1] >= 4 * width:
        if array.shape[0] % 2 or array.shape[1] % 2:
            break
        halves = (array.shape[1] // 2, array.shape[0] // 2)
        array = cv2.resize(array, halves, interpolation=cv2.INTER_AREA)
    if array.shape[:2] == (height, width):
        return array
    return cv2.resize(array, (width, height), interpolation=cv2.INTER_AREA)

"""Geometry: what goes into the network's frame comes back where it was."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from msinet import letterbox
from msinet.letterbox import fit, plan, to_grey_original, unfit

FRAME_HW = (240, 320)
# Grey levels after rounding: a value that TensorFlow's float32 puts on the other side of
# a half may differ by one level; anything more is another rule.
LEVELS = 1


@pytest.mark.parametrize(
    ("original_hw", "size_hw", "content_hw", "start"),
    [
        ((768, 1024), (360, 360), (270, 360), (45, 0)),
        ((426, 640), (240, 320), (213, 320), (13, 0)),
        ((401, 266), (360, 360), (360, 239), (0, 60)),
        ((768, 1360), (216, 384), (216, 382), (0, 1)),
        ((1, 1), (240, 320), (240, 240), (0, 40)),
        ((10, 60000), (240, 320), (1, 320), (119, 0)),  # 0.05 rows: the original stops here
    ],
)
def test_original_placement(original_hw, size_hw, content_hw, start):
    placement = plan(original_hw, size_hw, rule="original")
    assert (placement.height, placement.width) == content_hw
    assert (placement.top, placement.left) == start
    assert placement.network_hw == size_hw


def test_padding_is_126_with_the_extra_pixel_at_the_end(rng):
    placement = plan((426, 640), FRAME_HW, rule="original")
    framed = fit(rng.integers(0, 100, (426, 640, 3)).astype(np.uint8), placement)
    assert framed.dtype == np.float32
    rows = np.flatnonzero((framed == letterbox.STIMULUS_FILL).all(axis=(1, 2)))
    np.testing.assert_array_equal(rows, [*range(13), *range(240 - 14, 240)])
    saliency_map = fit(np.ones((426, 640, 1), np.uint8), placement, fill=letterbox.MAP_FILL)
    assert (saliency_map == 0).all(axis=(1, 2)).sum() == 27


@pytest.mark.parametrize("original_hw", [(61, 83), (150, 90), (40, 40)])
@pytest.mark.parametrize("size_hw", [(48, 64), (120, 160)])
def test_fit_original_equals_tensorflow(original_hw, size_hw, rng):
    tf = pytest.importorskip("tensorflow")
    picture = rng.integers(0, 256, (*original_hw, 3)).astype(np.uint8)
    ratio = np.min(np.array(size_hw) / original_hw)
    new = np.round(np.array(original_hw) * ratio).astype(int)
    smaller = (new < original_hw).any()
    theirs = (_tf_area if smaller else _tf_bicubic)(tf, picture, new)
    gap = np.array(size_hw) - new
    pads = [*zip(gap // 2, gap - gap // 2, strict=True), (0, 0)]
    theirs = np.pad(np.clip(theirs, 0, 255), pads, constant_values=126)
    ours = fit(picture, plan(original_hw, size_hw, rule="original"))
    np.testing.assert_allclose(ours, theirs, atol=1e-3, rtol=0)


@pytest.mark.parametrize("original_hw", [(426, 640), (640, 426), (90, 50), (20, 33)])
def test_grey_levels_equal_tensorflow(original_hw, rng):
    tf = pytest.importorskip("tensorflow")
    frame_hw = (48, 64)
    network_map = rng.random(frame_hw).astype(np.float32)
    ratio = np.max(np.array(original_hw) / frame_hw)
    cover = np.round(np.array(frame_hw) * ratio).astype(int)
    smaller = (cover < frame_hw).any()
    theirs = (_tf_area if smaller else _tf_bicubic)(tf, network_map[..., None] * 255, cover)
    top, left = (cover - original_hw) // 2
    window = np.clip(theirs[top : top + original_hw[0], left : left + original_hw[1], 0], 0, 255)
    placement = plan(original_hw, frame_hw, rule="original")
    ours = to_grey_original(network_map, placement)
    assert ours.dtype == np.uint8
    difference = np.abs(ours.astype(int) - np.rint(window))
    assert difference.max() <= LEVELS
    assert (difference > 0).mean() < 1e-3
    np.testing.assert_allclose(unfit(network_map, placement), window / 255, atol=1e-5)


# (H, W), the card's frame, its content, and (top, left) of the content.
CARD = [
    ((427, 640), (240, 320), (214, 320), (13, 0)),  # 213.5 rows round to the even 214
    ((640, 427), (320, 240), (320, 214), (0, 13)),
    ((500, 500), (320, 320), (320, 320), (0, 0)),
    ((600, 800), (240, 320), (240, 320), (0, 0)),
    ((61, 83), (240, 320), (235, 320), (2, 0)),
    ((90, 50), (320, 240), (320, 178), (0, 31)),
    ((7, 8), (320, 320), (280, 320), (20, 0)),  # 7/8 is as far from a square as from 3:4
    ((768, 1360), (240, 320), (181, 320), (29, 0)),
]
# Bilinear weights in float32: OpenCV's and TensorFlow's differ in their last bits.
BILINEAR_LEVELS = 0.02


@pytest.mark.parametrize(("original_hw", "frame_hw", "content_hw", "start"), CARD)
def test_huggingface_equals_the_model_card(original_hw, frame_hw, content_hw, start, rng):
    tf = pytest.importorskip("tensorflow")
    placement = plan(original_hw, letterbox.HUGGINGFACE_HW, rule="huggingface")
    assert placement.network_hw == frame_hw
    assert (placement.height, placement.width) == content_hw
    assert (placement.top, placement.left) == start
    picture = rng.integers(0, 256, (*original_hw, 3)).astype(np.uint8)
    content = tf.image.resize(picture, frame_hw, preserve_aspect_ratio=True).numpy()
    assert content.shape[:2] == content_hw
    gap = np.array(frame_hw) - content_hw
    pads = [*zip(gap // 2, gap - gap // 2, strict=True), (0, 0)]
    framed = fit(picture, placement)
    np.testing.assert_allclose(framed, np.pad(content, pads), atol=BILINEAR_LEVELS, rtol=0)
    network_map = rng.random(frame_hw).astype(np.float32)
    (top, left), (height, width) = start, content_hw
    cut = network_map[top : top + height, left : left + width, None]
    expected = tf.image.resize(cut, original_hw)[..., 0].numpy()
    back = unfit(network_map, placement)
    np.testing.assert_allclose(back, expected, atol=BILINEAR_LEVELS / 255, rtol=0)


@given(st.integers(1, 4000), st.integers(1, 4000))
@settings(max_examples=40, deadline=None)
def test_huggingface_sizes_round_as_tensorflows(height, width):
    tf = pytest.importorskip("tensorflow")
    placement = plan((height, width), letterbox.HUGGINGFACE_HW, rule="huggingface")
    empty = np.zeros((height, width, 1), np.uint8)
    try:
        content = tf.image.resize(empty, placement.network_hw, preserve_aspect_ratio=True)
    except tf.errors.InvalidArgumentError:  # a side of less than half a pixel
        assert min(placement.height, placement.width) == 1
    else:
        assert (placement.height, placement.width) == tuple(content.shape[:2])


def test_other_sizes_make_their_own_three_frames():
    frames = [
        plan(hw, (96, 48), rule="huggingface").network_hw for hw in ((90, 90), (50, 100), (100, 50))
    ]
    assert frames == [(96, 96), (48, 96), (96, 48)]


def _tf_area(tf, array, size_hw):
    return tf.raw_ops.ResizeArea(images=array[None], size=size_hw, align_corners=True)[0].numpy()


def _tf_bicubic(tf, array, size_hw):
    return tf.raw_ops.ResizeBicubic(
        images=array[None], size=size_hw, align_corners=True, half_pixel_centers=False
    )[0].numpy()


PORTRAIT, LANDSCAPE, SQUARE = (683, 512), (426, 640), (500, 500)
# Network pixels. The original's way back is not quite the inverse of its way in: the area
# kernel drifts by up to half a pixel, and padding and crop are rounded separately.
PLACE_TOLERANCE = {"aspect": 0.6, "original": 1.1, "huggingface": 0.6}
TINY, HUGE, WIDE = (30, 40), (4000, 6000), (400, 3000)


@pytest.mark.parametrize("rule", letterbox.RULES)
@pytest.mark.parametrize("original_hw", [PORTRAIT, LANDSCAPE, SQUARE, TINY, HUGE, WIDE])
@pytest.mark.parametrize("place", [(0.3, 0.2), (0.75, 0.6), (0.5, 0.5)])
def test_bright_square_comes_back_to_its_place(rule, original_hw, place):
    height, width = original_hw
    half = max(1, min(original_hw) // 20)
    y, x = round(place[0] * height), round(place[1] * width)
    picture = np.zeros((height, width, 3), np.uint8)
    picture[y - half : y + half + 1, x - half : x + half + 1] = 255
    placement = plan(original_hw, FRAME_HW, rule=rule)
    framed = fit(picture, placement, fill=0)[..., 0] / 255
    back = unfit(framed, placement)
    assert back.shape == original_hw
    assert back.dtype == np.float32
    pixel = np.array(original_hw) / (placement.height, placement.width)
    # Enlarged pictures lie on a finer grid than their own; there an own pixel is the limit.
    allowed = np.maximum(pixel, 1.0) * PLACE_TOLERANCE[rule]
    assert (np.abs(_centre(back) - (y, x)) <= allowed).all()


@pytest.mark.parametrize("rule", letterbox.RULES)
def test_quarter_size_maps_come_back_to_the_same_place(rule, rng):
    original_hw = (600, 800)
    placement = plan(original_hw, FRAME_HW, rule=rule)
    rows, columns = np.mgrid[: placement.network_hw[0], : placement.network_hw[1]]
    whole = np.exp(-((rows - 100.0) ** 2 + (columns - 60.0) ** 2) / 2 / 12**2)
    quarter = whole.reshape(rows.shape[0] // 4, 4, -1, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(
        _centre(unfit(quarter, placement)), _centre(unfit(whole, placement)), atol=0.5
    )


def _centre(picture):
    weight = np.where(picture > picture.max() / 2, picture, 0).astype(np.float64)
    rows, columns = weight.sum(axis=1), weight.sum(axis=0)
    return np.array(
        [
            rows @ np.arange(len(rows)) / rows.sum(),
            columns @ np.arange(len(columns)) / columns.sum(),
        ]
    )


sides = st.integers(1, 700)


@settings(max_examples=60, deadline=None)
@given(sides, sides, st.sampled_from(letterbox.RULES), st.sampled_from([(240, 320), (64, 96)]))
def test_size_and_range_survive(height, width, rule, size_hw):
    placement = plan((height, width), size_hw, rule=rule)
    picture = np.random.default_rng(height * 701 + width).integers(0, 256, (height, width, 1))
    framed = fit(picture.astype(np.uint8), placement)
    assert framed.shape == (*placement.network_hw, 1)
    assert framed.min() >= 0
    assert framed.max() <= 255
    back = unfit(framed[..., 0] / 255, placement)
    assert back.shape == (height, width)
    assert back.min() >= 0
    assert back.max() <= 1


@given(st.integers(1, 60_000), st.integers(1, 60_000))
def test_aspect_frames_keep_their_promises(height, width):
    placement = plan((height, width), (384, 512), rule="aspect")
    frame = placement.network_hw
    assert (placement.top, placement.left) == (0, 0)
    assert (placement.height, placement.width) == frame
    assert all(side % 32 == 0 and side >= 64 for side in frame)
    assert 0.8 < math.prod(frame) / (384 * 512) < 1.25
    aspect = min(max(width / height, 1 / 4), 4)
    assert abs(math.log(frame[1] / frame[0] / aspect)) < 0.15


@pytest.mark.parametrize(
    ("original_hw", "size_hw", "frame_hw"),
    [
        ((600, 800), (384, 512), (384, 512)),
        ((800, 600), (384, 512), (512, 384)),
        ((600, 800), (240, 320), (240, 320)),  # no multiples of 32, but asked for and exact
        ((1080, 1920), (384, 512), (320, 576)),
        ((10, 60000), (384, 512), (224, 896)),
        ((1, 1), (384, 512), (448, 448)),
    ],
)
def test_aspect_frames(original_hw, size_hw, frame_hw):
    assert plan(original_hw, size_hw, rule="aspect").network_hw == frame_hw


@pytest.mark.parametrize("rule", letterbox.RULES)
@pytest.mark.parametrize("original_hw", [(1, 1), (10, 60000), (60000, 10), (3, 2000)])
def test_tiny_and_thin_pictures(rule, original_hw, rng):
    picture = rng.integers(0, 256, (*original_hw, 3)).astype(np.uint8)
    placement = plan(original_hw, FRAME_HW, rule=rule)
    back = unfit(fit(picture, placement)[..., 1] / 255, placement)
    assert back.shape == original_hw
    assert np.isfinite(back).all()


def test_logarithms_are_not_clipped_at_zero(rng):
    placement = plan((100, 150), (64, 96), rule="aspect")
    log_density = rng.normal(-9, 2, placement.network_hw).astype(np.float32)
    back = unfit(log_density, placement)
    assert log_density.min() <= back.min() < -9
    assert back.max() <= log_density.max()


def test_a_picture_of_the_frame_size_is_untouched(rng):
    picture = rng.integers(0, 256, (*FRAME_HW, 3)).astype(np.uint8)
    for rule in letterbox.RULES:
        placement = plan(FRAME_HW, FRAME_HW, rule=rule)
        np.testing.assert_allclose(fit(picture, placement), picture, atol=1e-4)
        grey = picture[..., 0] / np.float32(255)
        np.testing.assert_allclose(unfit(grey, placement), grey, atol=1e-5)


def test_wrong_callers_are_told():
    placement = plan((20, 30), FRAME_HW, rule="aspect")
    with pytest.raises(ValueError, match="rule"):
        plan((20, 30), FRAME_HW, rule="stretch")
    with pytest.raises(ValueError, match="original_hw"):
        plan((0, 30), FRAME_HW, rule="aspect")
    with pytest.raises(ValueError, match="array"):
        fit(np.zeros((30, 20, 3), np.uint8), placement)
    with pytest.raises(ValueError, match="network_map"):
        unfit(np.zeros((5, 9)), placement)
    with pytest.raises(ValueError, match="original"):
        to_grey_original(np.zeros(placement.network_hw), placement)

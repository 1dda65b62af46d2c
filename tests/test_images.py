"""Picture files: every kind comes in upright and in 8 bits, every trouble as one line."""

import io
import struct
import zipfile
import zlib

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from msinet import images
from msinet.errors import DataError

JPEG_LEVELS = 6  # smooth pictures at quality 95 come back within this many grey levels
EXIF_ORIENTATION = 0x0112


@pytest.fixture
def picture():
    """A smooth (24, 40, 3) picture whose four corners and three channels differ."""
    rows, columns = np.mgrid[:24, :40]
    return np.stack([rows * 10, columns * 6, 250 - rows * 4 - columns * 3], -1).astype(np.uint8)


def encoded(array, kind, *, mode=None, **options):
    stream = io.BytesIO()
    image = array if isinstance(array, Image.Image) else Image.fromarray(array)
    (image.convert(mode) if mode else image).save(stream, kind, **options)
    return stream.getvalue()


def near(ours, expected, levels=JPEG_LEVELS):
    assert ours.dtype == np.uint8
    assert ours.shape == expected.shape
    assert np.abs(ours.astype(int) - expected).max() <= levels


LOSSLESS = {"PNG": {}, "BMP": {}, "TIFF": {"compression": "tiff_lzw"}, "WEBP": {"lossless": True}}


@pytest.mark.parametrize("kind", LOSSLESS)
def test_lossless_formats(kind, picture):
    ours = images.decode(encoded(picture, kind, **LOSSLESS[kind]), name="x")
    np.testing.assert_array_equal(ours, picture)
    assert ours.flags.writeable


@pytest.mark.parametrize("progressive", [False, True])
def test_jpeg(progressive, picture):
    data = encoded(picture, "JPEG", quality=95, subsampling=0, progressive=progressive)
    ours = images.decode(data, name="x")
    near(ours, picture)
    np.testing.assert_array_equal(ours, np.asarray(Image.open(io.BytesIO(data))))
    assert ours.flags.writeable


def test_first_frame_of_a_gif(picture):
    first = Image.fromarray(picture).quantize(64)
    data = encoded(first, "GIF", save_all=True, append_images=[Image.new("P", first.size)])
    np.testing.assert_array_equal(images.decode(data, name="x"), np.asarray(first.convert("RGB")))


def test_format_is_told_by_content(tmp_path, picture):
    path = tmp_path / "holiday.jpg"
    path.write_bytes(encoded(picture, "PNG"))
    np.testing.assert_array_equal(images.read(path), picture)


@pytest.mark.parametrize("mode", ["L", "1", "P"])
def test_grey_bilevel_and_palette(mode, picture):
    image = Image.fromarray(picture).convert(mode)
    ours = images.decode(encoded(image, "PNG"), name="x")
    np.testing.assert_array_equal(ours, np.asarray(image.convert("RGB")))


def test_grey_jpeg_has_three_equal_channels(picture):
    ours = images.decode(encoded(picture[..., 0], "JPEG", quality=95), name="x")
    near(ours, np.repeat(picture[..., :1], 3, axis=2))


WIDE = np.linspace(0, 65_535, 24 * 40).reshape(24, 40).astype(np.uint16)


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_16_bits_are_scaled_not_clipped(kind):
    ours = images.decode(encoded(WIDE, kind), name="x")
    assert (ours.min(), ours.max()) == (0, 255)
    near(ours, np.repeat(WIDE[..., None] / 257, 3, axis=2).round(), levels=1)
    near(images.decode_grey(encoded(WIDE, kind), name="x"), (WIDE / 257).round(), levels=1)


def test_16_bit_colour_agrees_with_grey():
    colour = cv2.imencode(".png", np.repeat(WIDE[..., None], 3, axis=2))[1].tobytes()
    grey = encoded(WIDE, "PNG")
    np.testing.assert_array_equal(images.decode(colour, name="x"), images.decode(grey, name="x"))


def test_float_and_signed_tiffs_find_their_white():
    share = (WIDE / 65_535).astype(np.float32)
    near(images.decode_grey(encoded(share, "TIFF"), name="x"), np.rint(share * 255), levels=0)
    levels = np.rint(share * 255).astype(np.int32)
    near(images.decode_grey(encoded(levels, "TIFF"), name="x"), levels, levels=0)


def test_white_is_zero_tiff_is_not_inverted():
    ours = images.decode_grey(encoded(WIDE, "TIFF", tiffinfo={262: 0}), name="x")
    near(ours, 255 - (WIDE / 257).round(), levels=1)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_transparency_lies_on_white(kind, picture):
    alpha = np.full(picture.shape[:2], 255, np.uint8)
    alpha[:8], alpha[8:12] = 0, 128
    data = encoded(np.dstack([picture, alpha]), kind, **LOSSLESS[kind])
    ours = images.decode(data, name="x")
    assert (ours[:8] == 255).all()
    near(ours[8:12], np.rint(picture[8:12] * (128 / 255) + 127), levels=1)
    np.testing.assert_array_equal(ours[12:], picture[12:])


def test_other_ways_to_be_transparent(picture):
    grey = np.dstack([picture[..., 0], np.zeros_like(picture[..., 0])])
    assert (images.decode(encoded(Image.fromarray(grey, "LA"), "PNG"), name="x") == 255).all()
    palette = Image.fromarray(picture).quantize(16)
    index = palette.getpixel((3, 5))
    ours = images.decode(encoded(palette, "PNG", transparency=index), name="x")
    assert (ours[np.asarray(palette) == index] == 255).all()
    key = tuple(int(level) for level in picture[4, 4])
    assert (images.decode(encoded(picture, "PNG", transparency=key), name="x")[4, 4] == 255).all()
    wide_key = int(WIDE[7, 9])
    assert (images.decode(encoded(WIDE, "PNG", transparency=wide_key), name="x")[7, 9] == 255).all()


def test_cmyk_jpeg_as_photoshop_writes_it(picture):
    # Pillow writes CMYK inverted with an Adobe marker, as Photoshop does.
    data = encoded(picture, "JPEG", mode="CMYK", quality=95)
    near(images.decode(data, name="x"), picture, levels=12)
    near(images.decode(encoded(picture, "TIFF", mode="CMYK"), name="x"), picture, levels=1)


def test_lab_tiff(picture):
    to_lab = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
    )
    data = encoded(ImageCms.applyTransform(Image.fromarray(picture), to_lab), "TIFF")
    assert images.decode(data, name="x").shape == picture.shape


# What a camera stores so that the turn told by the tag gives the upright picture.
STORED = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.swapaxes(0, 1),
    6: lambda a: np.rot90(a),  # the tag says: turn clockwise
    7: lambda a: np.rot90(a.swapaxes(0, 1), 2),
    8: lambda a: np.rot90(a, -1),
}


@pytest.mark.parametrize("orientation", STORED)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_exif_turns_the_picture_upright(kind, orientation, picture):
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = orientation
    stored = np.ascontiguousarray(STORED[orientation](picture))
    options = LOSSLESS.get(kind, {"quality": 95, "subsampling": 0})
    near(images.decode(encoded(stored, kind, exif=exif, **options), name="x"), picture)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF:UserWarning")
def test_damaged_exif_is_no_obstacle(picture):
    data = encoded(
        picture, "JPEG", quality=95, subsampling=0, exif=b"Exif\0\0II*\0\xff\xff\xff\xff"
    )
    near(images.decode(data, name="x"), picture)


def test_embedded_thumbnail_does_not_hide_a_cut(rng):
    noise = rng.integers(0, 256, (100, 150, 3)).astype(np.uint8)
    thumbnail = b"Exif\0\0" + encoded(noise[:8, :8], "JPEG")  # holds an end marker of its own
    data = encoded(noise, "JPEG", exif=thumbnail)
    assert images.decode(data, name="x").shape == noise.shape
    with pytest.raises(DataError, match="cut short"):
        images.decode(data[: len(data) * 2 // 3], name="x")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF"])
@pytest.mark.parametrize("mode", images.MODES)
def test_cut_short(kind, mode, rng):
    data = encoded(rng.integers(0, 256, (60, 80, 3)).astype(np.uint8), kind)
    for share in (0.3, 0.8):
        with pytest.raises(DataError) as caught:
            images.decode(data[: int(len(data) * share)], name="trip/x.jpg", mode=mode)
        assert "trip/x.jpg" in str(caught.value)
        assert "\n" not in str(caught.value)


def test_progressive_jpeg_cut_short(rng):
    noise = rng.integers(0, 256, (90, 70, 3)).astype(np.uint8)
    data = encoded(noise, "JPEG", progressive=True)
    with pytest.raises(DataError, match="cut short"):
        images.decode(data[:-200], name="x")


def test_a_missing_end_marker_is_a_cut(picture):
    with pytest.raises(DataError, match="cut short"):
        images.decode(encoded(picture, "JPEG")[:-2], name="x")


def test_what_is_no_picture(tmp_path):
    (tmp_path / "notes.jpg").write_text("Milk, bread and a picture frame.")
    (tmp_path / "bm.bmp").write_text("BM is how this text begins, and nothing more.")
    (tmp_path / "empty.png").touch()
    for name, what in [
        ("notes.jpg", "cannot be decoded"),
        ("bm.bmp", "cannot be decoded"),
        ("empty.png", "empty"),
        ("missing.png", "not found"),
        ("", "not a picture"),
    ]:
        with pytest.raises(DataError, match=what) as caught:
            images.read(tmp_path / name)
        assert str(tmp_path / name) in str(caught.value)


def test_bomb_is_refused_by_its_header(picture):
    data = bytearray(encoded(picture, "PNG"))
    data[16:24] = struct.pack(">II", 50_000, 50_000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    with pytest.raises(DataError, match="50000 x 50000") as caught:
        images.decode(bytes(data), name="bomb.png")
    assert "--max-pixels" in str(caught.value)
    small = encoded(picture, "JPEG")
    with pytest.raises(DataError, match="40 x 24"):
        images.decode(small, name="x", max_pixels=24 * 40 - 1)
    assert images.decode(small, name="x", max_pixels=24 * 40).shape == picture.shape


def test_pillows_own_limit_does_not_get_in_the_way(monkeypatch, picture):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 10)
    for kind in ("PNG", "JPEG", "BMP"):
        assert images.decode(encoded(picture, kind), name="x").shape == picture.shape


@pytest.mark.parametrize("size_hw", [(1, 1), (10, 60_000), (60_000, 10)])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_tiny_and_thin_pictures(size_hw, kind):
    data = encoded(np.full((*size_hw, 3), 90, np.uint8), kind)
    near(images.decode(data, name="x"), np.full((*size_hw, 3), 90))


def test_original_mode_reads_as_tensorflow_does(picture, rng):
    tf = pytest.importorskip("tensorflow")
    noise = rng.integers(0, 256, (50, 70, 3)).astype(np.uint8)
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = 6
    jpeg = encoded(cv2.GaussianBlur(noise, (5, 5), 0), "JPEG", exif=exif)
    ours = images.decode(jpeg, name="x", mode="original")
    fast = tf.io.decode_jpeg(jpeg, channels=3, dct_method="INTEGER_FAST").numpy()
    np.testing.assert_array_equal(ours, fast)
    np.testing.assert_array_equal(ours, tf.io.decode_jpeg(jpeg, channels=3).numpy())
    upright = np.rot90(images.decode(jpeg, name="x"))
    assert 0 < np.abs(ours.astype(int) - upright).max() <= 12  # another DCT, no turn
    veiled = np.dstack([picture, np.zeros_like(picture[..., :1])])
    ours = images.decode(encoded(veiled, "PNG"), name="x", mode="original")
    np.testing.assert_array_equal(ours, picture)
    ours = images.decode(encoded(veiled, "TIFF"), name="x", mode="original")
    np.testing.assert_array_equal(ours, picture)


def test_grey_maps(picture):
    grey = picture[..., 0]
    np.testing.assert_array_equal(images.decode_grey(encoded(grey, "PNG"), name="x"), grey)
    veiled = np.dstack([grey, grey, grey, np.zeros_like(grey)])
    np.testing.assert_array_equal(images.decode_grey(encoded(veiled, "PNG"), name="x"), grey)
    luma = images.decode_grey(encoded(picture, "PNG"), name="x")
    near(luma, picture @ [0.299, 0.587, 0.114], levels=1)
    near(images.decode_grey(encoded(picture, "PNG"), name="x", mode="original"), luma, levels=1)


def test_unknown_mode_is_a_callers_mistake(picture):
    with pytest.raises(ValueError, match="mode"):
        images.decode(encoded(picture, "PNG"), name="x", mode="cinema")


def test_map_is_written_in_255_levels(tmp_path):
    levels = np.arange(256, dtype=np.float32).reshape(8, 32)
    images.write_map(tmp_path / "new" / "m.png", levels / 255, metadata={"Weights": "msinet x"})
    with Image.open(tmp_path / "new" / "m.png") as image:
        assert image.mode == "L"
        assert image.text == {"Content": "saliency map of msinet", "Weights": "msinet x"}
        np.testing.assert_array_equal(np.asarray(image), levels)


@pytest.mark.parametrize("suffix", [".jpg", ".png"])
def test_picture_carries_its_text(tmp_path, suffix, picture):
    path = tmp_path / f"x{suffix}"
    images.write_picture(path, picture, metadata={"Weights": "w", "Data": "Übung √"}, quality=97)
    near(images.read(path), picture, levels=12)
    with Image.open(path) as image:
        text = image.info["comment"].decode() if suffix == ".jpg" else str(image.text)
    assert "Übung √" in text


def test_density_is_float32_npy(tmp_path, rng):
    density = rng.random((30, 20))[::2]
    images.write_density(tmp_path / "d.npy", density)
    back = np.load(tmp_path / "d.npy", allow_pickle=False)
    assert back.dtype == np.float32
    np.testing.assert_array_equal(back, density.astype(np.float32))


def test_the_bytes_of_a_jpeg_are_those_of_its_file(tmp_path, picture):
    images.write_picture(tmp_path / "x.jpg", picture, quality=70)
    data = images.encode_jpeg(picture, name="x", quality=70)
    assert data == (tmp_path / "x.jpg").read_bytes()
    assert len(data) < len(images.encode_jpeg(picture, name="x"))
    with pytest.raises(ValueError, match="picture"):
        images.encode_jpeg(picture[..., 0], name="x")


def test_writers_refuse_what_they_cannot_mean(tmp_path, picture):
    for bad in (np.full((4, 5), np.nan), np.full((4, 5), 1.1), np.zeros((4, 5, 1))):
        with pytest.raises(ValueError, match="saliency_map"):
            images.write_map(tmp_path / "m.png", bad)
    with pytest.raises(ValueError, match="density"):
        images.write_density(tmp_path / "d.npy", np.full((4, 5), np.inf))
    with pytest.raises(ValueError, match="path"):
        images.write_picture(tmp_path / "x.gif", picture)
    with pytest.raises(ValueError, match="picture"):
        images.write_picture(tmp_path / "x.png", picture[..., 0])
    with pytest.raises(DataError, match="JPEG cannot hold"):
        images.write_picture(tmp_path / "x.jpg", np.zeros((2, 70_000, 3), np.uint8))
    assert not list(tmp_path.iterdir())


def test_photograph(real_data):
    with zipfile.ZipFile(real_data / "data" / "osie.zip") as archive:
        name = next(each for each in archive.namelist() if each.endswith("1001.jpg"))
        data = archive.read(name)
    ours = images.decode(data, name=name)
    assert ours.shape == (600, 800, 3)
    np.testing.assert_array_equal(ours, np.asarray(Image.open(io.BytesIO(data))))
    fast = images.decode(data, name=name, mode="original")
    assert 0 < np.abs(ours.astype(int) - fast).max() <= 8


def test_our_limit_speaks_before_pillows():
    assert images.MAX_PIXELS < 2 * Image.MAX_IMAGE_PIXELS

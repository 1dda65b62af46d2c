import io

import cv2
import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms

from msinet import cropping, cutting, images
from msinet.errors import DataError

ORIENTATION = 0x0112
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def window(size_hw, box):
    """A crop (left, top, width, height) of a picture."""
    return cropping.Crop(*box, picture_hw=size_hw, share=1, center_share=1, cut=0, focal=(0.5, 0.5))


def cut(path, box, **options):
    """Cuts a window out of a file; gives the new file."""
    original = cutting.read(path)
    target = path.with_name("cut" + cutting.suffix(path))
    cutting.write(target, original, window(original.pixels.shape[:2], box), **options)
    return target


@pytest.fixture
def picture(rng):
    """A smooth picture of 40 x 60 pixels, so that JPEG keeps it."""
    noise = rng.integers(0, 256, (5, 7, 3), dtype=np.uint8)
    return cv2.resize(noise, (60, 40), interpolation=cv2.INTER_CUBIC)


def save(path, array, **options):
    Image.fromarray(array).save(path, **options)
    return path


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif"])
def test_the_window_is_that_of_the_upright_picture(tmp_path, picture, name, orientation):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    path = save(tmp_path / name, picture, exif=exif)
    upright = images.read(path)
    left, top, width, height = box = (7, 11, 20, 13)
    made = cut(path, box)
    expected = upright[top : top + height, left : left + width].astype(int)
    assert np.abs(images.read(made) - expected).mean() <= (9 if name == "a.jpg" else 0)
    assert Image.open(made).getexif().get(ORIENTATION, 1) == 1


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "tif", "avif"])
def test_format_and_profile_are_kept(tmp_path, picture, kind):
    path = save(tmp_path / f"a.{kind}", picture, icc_profile=PROFILE)
    made = cut(path, (0, 0, 30, 20))
    assert made.suffix == f".{kind}"
    with Image.open(made) as opened:
        assert opened.size == (30, 20)
        assert opened.info["icc_profile"] == PROFILE


@pytest.mark.parametrize(("kind", "mode"), [("gif", "P"), ("bmp", "RGB"), ("bmp", "1")])
def test_other_formats_become_png(tmp_path, picture, kind, mode):
    path = tmp_path / f"a.{kind}"
    Image.fromarray(picture).convert(mode).save(path)
    made = cut(path, (3, 5, 30, 20))
    assert made.suffix == ".png"
    assert np.array_equal(images.read(made), images.read(path)[5:25, 3:33])


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("kind", ["png", "tif"])
def test_sixteen_bits_are_kept(tmp_path, rng, channels, kind):
    shape = (40, 60) if channels == 1 else (40, 60, channels)
    deep = rng.integers(0, 65536, shape, dtype=np.uint16)
    path = tmp_path / f"a.{kind}"
    cv2.imwrite(str(path), deep)
    made = cut(path, (7, 11, 20, 13))
    assert made.suffix == ".png"
    assert np.array_equal(cv2.imread(str(made), cv2.IMREAD_UNCHANGED), deep[11:24, 7:27])


def test_a_deep_picture_keeps_its_profile_and_text(tmp_path, rng):
    deep = rng.integers(0, 65536, (40, 60, 3), dtype=np.uint16)
    path = tmp_path / "a.png"
    png = cv2.imencode(".png", deep)[1].tobytes()
    chunk = io.BytesIO()
    Image.fromarray(np.zeros((1, 1), np.uint8)).save(chunk, "PNG", icc_profile=PROFILE)
    data = chunk.getvalue()
    start = data.index(b"iCCP") - 4
    length = int.from_bytes(data[start : start + 4], "big") + 12
    path.write_bytes(png[:33] + data[start : start + length] + png[33:])
    made = cut(path, (0, 0, 30, 20), metadata={"Software": "msinet 0"})
    with Image.open(made) as opened:
        assert opened.info["icc_profile"] == PROFILE
        assert opened.info["Software"] == "msinet 0"


@pytest.mark.parametrize("kind", ["png", "webp", "tif"])
def test_transparency_is_kept(tmp_path, rng, kind):
    array = rng.integers(0, 256, (40, 60, 4), dtype=np.uint8)
    array[..., 3] = np.where(array[..., 3] > 99, 255, 128)
    options = {"lossless": True, "exact": True} if kind == "webp" else {}
    path = save(tmp_path / f"a.{kind}", array, **options)
    with Image.open(cut(path, (7, 11, 20, 13))) as opened:
        assert np.array_equal(np.asarray(opened), array[11:24, 7:27])


def test_a_transparent_colour_becomes_transparency(tmp_path):
    array = np.zeros((40, 60, 3), np.uint8)
    array[:, 30:] = (255, 0, 0)
    path = save(tmp_path / "a.png", array, transparency=(255, 0, 0))
    with Image.open(cut(path, (20, 0, 20, 20))) as opened:
        assert np.asarray(opened)[0, :, 3].tolist() == [255] * 10 + [0] * 10


def test_invisible_colours_do_not_shine_through_when_resized(tmp_path):
    array = np.zeros((40, 60, 4), np.uint8)
    array[:, ::2] = (200, 0, 0, 255)
    array[:, 1::2] = (0, 255, 0, 0)
    path = save(tmp_path / "a.png", array)
    with Image.open(cut(path, (0, 0, 40, 40), size=(20, 20))) as opened:
        assert np.asarray(opened)[5, 5].tolist() == [200, 0, 0, 128]


def test_cmyk_stays_cmyk(tmp_path, picture):
    path = tmp_path / "a.jpg"
    Image.fromarray(picture).convert("CMYK").save(path, quality=95)
    made = cut(path, (7, 11, 20, 13))
    with Image.open(made) as opened, Image.open(path) as before:
        assert opened.mode == "CMYK"
        expected = np.asarray(before)[11:24, 7:27].astype(int)
        assert np.abs(np.asarray(opened) - expected).max() <= 12


def test_the_maker_is_kept_and_the_place_is_not(tmp_path, picture):
    exif = Image.Exif()
    exif[ExifTags.Base.Copyright] = "A. Person"
    exif[ExifTags.Base.Model] = "a camera"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    made = cut(save(tmp_path / "a.jpg", picture, exif=exif), (0, 0, 30, 20))
    kept = Image.open(made).getexif()
    assert kept[ExifTags.Base.Copyright] == "A. Person"
    assert ExifTags.Base.Model not in kept
    assert not kept.get_ifd(ExifTags.IFD.GPSInfo)


@pytest.mark.parametrize("size", [(15, 10), (60, 40)])
def test_crops_are_scaled(tmp_path, picture, size):
    path = save(tmp_path / "a.png", picture)
    made = images.read(cut(path, (10, 5, 30, 20), size=size))
    assert made.shape == (size[1], size[0], 3)
    assert np.abs(made.mean((0, 1)) - picture[5:25, 10:40].mean((0, 1))).max() < 5


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "tif", "avif"])
def test_every_file_carries_the_text(tmp_path, picture, kind):
    path = save(tmp_path / f"a.{kind}", picture)
    made = cut(path, (0, 0, 30, 20), metadata={"Software": "msinet 0.1.0", "Weights": "tiny"})
    data = made.read_bytes()
    assert b"msinet 0.1.0" in data
    assert b"tiny" in data


def test_a_lossless_webp_stays_lossless(tmp_path, rng):
    array = rng.integers(0, 256, (40, 60, 3), dtype=np.uint8)
    path = save(tmp_path / "a.webp", array, lossless=True, icc_profile=PROFILE)
    assert np.array_equal(images.read(cut(path, (7, 11, 20, 13))), array[11:24, 7:27])


def test_a_damaged_file_is_one_line(tmp_path, picture):
    path = save(tmp_path / "a.png", picture)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(DataError, match=r"a\.png"):
        cutting.read(path)


def test_what_is_no_picture_has_a_suffix_all_the_same(tmp_path):
    (tmp_path / "a.jpg").write_text("text")
    assert cutting.suffix(tmp_path / "a.jpg") == ".png"
    assert cutting.suffix(tmp_path / "nix.jpg") == ".png"

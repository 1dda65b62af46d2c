import cv2
import numpy as np
import pytest
from miniatures import draw_map, draw_picture, encode
from originals import MIT1003, encode_jpeg

from msinet.data import open_part
from msinet.errors import DataError


def test_fixations_are_the_bright_pixels_of_the_jpeg(rng, write):
    """JPEG spreads a point over its block: what is dimmer than half is no fixation."""
    marked = np.zeros((60, 80), np.uint8)
    marked[[3, 17, 33, 59], [4, 79, 20, 0]] = 255
    blurred = encode(marked, ".jpg")
    assert (cv2.imdecode(np.frombuffer(blurred, np.uint8), cv2.IMREAD_GRAYSCALE) > 0).sum() > 50
    files = {
        "ALLFIXATIONMAPS/a_fixMap.jpg": encode_jpeg(draw_map(rng)),
        "ALLFIXATIONMAPS/a_fixPts.jpg": blurred,
    }
    made = {"ALLSTIMULI.zip": {"ALLSTIMULI/a.jpeg": draw_picture(rng)}, "MAPS.zip": {}}
    made["ALLFIXATIONMAPS.zip"] = files
    example = open_part("mit1003", write(made), "all")[0]
    assert example.fixations.tolist() == [[4, 3], [79, 17], [20, 33], [0, 59]]
    assert (example.observer == -1).all()
    assert example.map == files["ALLFIXATIONMAPS/a_fixMap.jpg"]


def test_the_stray_entry_is_skipped_and_names_keep_plain_order(archives, write):
    part = open_part("mit1003", write(archives("mit1003")), "all")
    assert part.names == sorted(f"{stem}.jpeg" for stem in MIT1003)
    assert part.notes == ["5 pictures instead of 1003: not the published split"]


def test_one_archive_alone_says_what_is_missing(archives, write):
    made = archives("mit1003")
    path = write(made) / "ALLSTIMULI.zip"
    with pytest.raises(DataError, match=r"without saliency.*that holds ALLSTIMULI\.zip, ALLF"):
        open_part("mit1003", path)

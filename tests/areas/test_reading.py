import json

import cv2
import numpy as np
import pytest

from msinet.areas import notes, read_areas, uses_pixels
from msinet.errors import DataError

SIZE_HW = (40, 60)
BOX = [12, 8, 24, 10]
CORNERS = [[12, 8], [36, 8], [36, 18], [12, 18]]
FLAT = [12, 8, 36, 8, 36, 18, 12, 18]


def write(path, content):
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def coco(**annotation):
    return {
        "images": [{"id": 7, "file_name": "in/a.jpg", "width": 60, "height": 40}],
        "categories": [{"id": 1, "name": "sign"}],
        "annotations": [{"id": 3, "image_id": 7, "category_id": 1, **annotation}],
    }


FORMS = {
    "box.json": {"areas": [{"name": "sign", "box": BOX}]},
    "list.json": [{"name": "sign", "polygon": CORNERS}],
    "closed.json": [{"name": "sign", "polygon": [*CORNERS, CORNERS[0]]}],
    "pieces.json": [{"name": "sign", "polygons": [CORNERS[:3], [*CORNERS[2:], CORNERS[0]]]}],
    "fractions.json": [{"name": "sign", "box": [0.2, 0.2, 0.4, 0.25]}],
    "unit.json": {"unit": "fractions", "areas": [{"name": "sign", "box": [0.2, 0.2, 0.4, 0.25]}]},
    "box.csv": "name,x,y,width,height\nsign,12,8,24,10\n",
    "semicolon.csv": "\ufeffName;X;Y;Width;Height\n sign ;12;8;24;10\n\n",
    "points.csv": 'name,polygon\nsign,"12,8 36,8 36,18 12,18"\n',
    "bbox.coco": coco(bbox=BOX),
    "segmentation.coco": coco(bbox=[0, 0, 1, 1], segmentation=[FLAT]),
}


@pytest.mark.parametrize("name", FORMS)
def test_every_form_gives_the_same_area(name, tmp_path):
    (area,) = read_areas(write(tmp_path / name, FORMS[name]), SIZE_HW, picture="a.jpg")
    expected = np.zeros(SIZE_HW, np.float32)
    expected[8:18, 12:36] = 1
    assert area.name == "sign"
    assert np.allclose(area.mask(SIZE_HW), expected, atol=1e-5)


def test_a_mask_picture_gives_one_area_per_level_by_its_names(tmp_path):
    levels = np.zeros(SIZE_HW, np.uint8)
    levels[8:18, 12:36], levels[30:, :5] = 85, 200
    path = tmp_path / "mask.png"
    cv2.imwrite(str(path), levels)
    dark, light = read_areas(path, SIZE_HW)
    assert (dark.name, light.name) == ("level 85", "level 200")
    assert np.array_equal(dark.mask(SIZE_HW), levels == 85)
    assert light.outlines(SIZE_HW)[0].max() < 40
    write(tmp_path / "mask.json", {"200": "foot"})
    assert [area.name for area in read_areas(path, SIZE_HW)] == ["level 85", "foot"]
    assert uses_pixels(path)


def test_one_file_may_hold_the_areas_of_several_pictures(tmp_path):
    table = "image,name,x,y,width,height\na.jpg,sign,0,0,9,9\nin/b.jpg,sign,0,0,30,20\n"
    path = write(tmp_path / "a.csv", table)
    (area,) = read_areas(path, SIZE_HW, picture="elsewhere/b.jpg")
    assert area.mask(SIZE_HW).mean() == pytest.approx(0.25)
    with pytest.raises(DataError, match=r"no area is of c\.jpg.*a\.jpg, b\.jpg"):
        read_areas(path, SIZE_HW, picture="c.jpg")


def test_coco_numbers_what_has_one_category_and_passes_over_other_pictures(tmp_path):
    content = coco(bbox=BOX)
    content["images"].append({"id": 8, "file_name": "b.jpg"})
    content["annotations"] += [
        {"id": 4, "image_id": 7, "category_id": 1, "bbox": [0, 0, 5, 5]},
        {"id": 5, "image_id": 8, "category_id": 1, "segmentation": {"counts": [3], "size": [1, 1]}},
    ]
    path = write(tmp_path / "a.json", content)
    names = [area.name for area in read_areas(path, SIZE_HW, picture="a.jpg")]
    assert names == ["sign 1", "sign 2"]


def test_units_are_told_by_the_numbers_unless_they_are_said(tmp_path):
    small = {"areas": [{"name": "a", "box": [0, 0, 1, 1]}]}
    (area,) = read_areas(write(tmp_path / "a.json", small), SIZE_HW)
    assert area.mask(SIZE_HW).mean() == pytest.approx(1)
    (area,) = read_areas(write(tmp_path / "b.json", {"unit": "pixels", **small}), SIZE_HW)
    assert area.mask(SIZE_HW).sum() == pytest.approx(1)
    assert not uses_pixels(tmp_path / "a.json")
    assert uses_pixels(tmp_path / "b.json")


def one(**shape):
    return [{"name": "sign", **shape}]


BAD = {
    "outside": (one(box=[70, 0, 10, 10]), "area lies outside the picture: .*sign: .*60 x 40"),
    "far": (one(box=[7e9, 0, 10, 10]), "outside the picture"),
    "empty": (one(box=[10, 10, 0, 5]), "area is empty"),
    "line": (one(polygon=[[1, 1], [5, 5], [9, 9]]), "area is empty"),
    "negative": (one(box=[10, 10, -3, 5]), "negative side"),
    "crossed": (one(polygon=[[0, 0], [9, 9], [9, 0], [0, 9]]), "crosses itself, after its corners"),
    "twice": (one(box=BOX) * 2, "two areas have one name: .*sign"),
    "size": ({"width": 80, "height": 60, "areas": one(box=BOX)}, "80 x 60 pixels, not of 60 x 40"),
    "half size": ({"width": 80, "areas": one(box=BOX)}, "size of the picture is 80 x None"),
    "unit": ({"unit": "cm", "areas": one(box=BOX)}, "unknown unit 'cm'"),
    "no shape": (one(circle=[1, 2, 3]), "no shape that can be read"),
    "no number": (one(box=[1, 2, 3, "x"]), "no shape that can be read"),
    "not finite": ('[{"name": "sign", "box": [1, 2, 3, NaN]}]', "no shape that can be read"),
    "odd": (one(polygon=FLAT[:7]), "7 numbers"),
    "two corners": (one(polygon=CORNERS[:2]), "2 corners"),
    "no name": ([{"box": BOX}], "area has no name"),
    "no areas": ({"areas": []}, "holds no areas"),
    "no list": ({"aois": one(box=BOX)}, "no list of areas"),
    "number": ("7", "neither JSON nor such a CSV"),
    "no JSON": ('{"areas": [', "no JSON"),
    "run length": (coco(segmentation={"counts": [1], "size": [40, 60]}), "run-length"),
    "no category": ({**coco(bbox=BOX), "categories": []}, "COCO file cannot be used"),
    "no columns": ("name;left;top\nsign;1;2\n", "neither JSON nor such a CSV"),
    "empty file": ("", "neither JSON nor such a CSV"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_area_is_one_line_with_its_place(name, tmp_path):
    content, message = BAD[name]
    path = write(tmp_path / "bad.json", content)
    with pytest.raises(DataError, match=message) as caught:
        read_areas(path, SIZE_HW, picture="a.jpg")
    assert "bad.json" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_masks_that_are_none_are_refused(tmp_path, rng):
    path = tmp_path / "mask.png"
    for levels, message in (
        (np.zeros(SIZE_HW), "mask is black"),
        (np.ones((20, 30)), "30 x 20 pixels, the picture 60 x 40"),
        (rng.integers(0, 256, SIZE_HW), "more than 64"),
    ):
        cv2.imwrite(str(path), levels.astype(np.uint8))
        with pytest.raises(DataError, match=message):
            read_areas(path, SIZE_HW)
    with pytest.raises(DataError, match="cannot be read"):
        read_areas(tmp_path / "none.png", SIZE_HW)
    with pytest.raises(DataError, match="cannot be read"):
        read_areas(tmp_path / "none.json", SIZE_HW)
    (tmp_path / "a.json").write_bytes(b"\xff\xfe{}")
    with pytest.raises(DataError, match="no text"):
        read_areas(tmp_path / "a.json", SIZE_HW)


def test_names_of_levels_that_do_not_fit_are_refused(tmp_path):
    levels = np.zeros(SIZE_HW, np.uint8)
    levels[:9], levels[20:] = 10, 20
    cv2.imwrite(str(tmp_path / "m.png"), levels)
    for names, message in (
        ({"30": "sky"}, "no grey level 30"),
        ({"10": "sky", "20": "sky"}, "one name"),
        (["sky"], "names of a mask"),
    ):
        write(tmp_path / "m.json", names)
        with pytest.raises(DataError, match=message):
            read_areas(tmp_path / "m.png", SIZE_HW)


def test_overlaps_and_cut_areas_are_said_and_neighbours_are_not(tmp_path):
    content = [
        {"name": "page", "box": [0, 0, 60, 40]},
        {"name": "sign", "box": [50, 0, 20, 10]},
        {"name": "foot", "box": [0, 31.5, 20, 8]},
        {"name": "next", "box": [20, 31.5, 20, 8]},
    ]
    said = notes(read_areas(write(tmp_path / "a.json", content), SIZE_HW), SIZE_HW)
    assert said[0] == "sign: 50% of it lies outside the picture and is left out"
    assert said[1].startswith("areas overlap, so their shares do not add up: ")
    assert "sign in page (100%)" in said[1]
    assert "next in foot" not in said[1]
    assert len(said) == 2

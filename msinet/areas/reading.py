"""Reads areas from a file: JSON, CSV, COCO, or a mask picture with one grey level per area.

file ▸ shapes as they are written ▸ those of this picture ▸ shares of its sides ▸ areas
"""

import os
import pathlib
from collections.abc import Sequence

import numpy as np

from msinet.areas import formats, masks
from msinet.areas.area import FARTHEST, Area
from msinet.areas.coverage import first_crossing, surface
from msinet.areas.formats import FRACTIONS, PIXELS, Shape, base
from msinet.errors import DataError
from msinet.files import PICTURE_SUFFIXES

MOST_AREAS = 500
MOST_OUTSIDE = 0.99
"""Share of an area beyond the picture from which nothing of it is left to measure."""
LEAST_SURFACE = 1e-3  # pixels
MOST_NAMED = 3


def read_areas(
    path: str | os.PathLike, size_hw: tuple[int, int], *, picture: str | None = None
) -> list[Area]:
    """Reads the areas of a picture.

    Args:
        path: A file of one of these forms. JSON: `{"areas": [{"name": …, "box": [x, y, width,
            height]}, {"name": …, "polygon": [[x, y], …]}]}`, optionally with "unit" ("pixels" or
            "fractions"), "width" and "height". CSV: `name,x,y,width,height` or `name,polygon`.
            COCO: `images`, `annotations` and `categories`. A mask picture: 0 is no area, any
            other grey level is one. docs/attention.md describes them.
        size_hw: Height and width of the picture, upright.
        picture: File name of the picture, where one file holds the areas of several.

    Returns:
        The areas in the order of the file.

    Raises:
        DataError: The file cannot be read; an area is empty, crosses itself, lies outside the
            picture or has the name of another; or the file is of a picture of another size.
    """
    path = pathlib.Path(path)
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return masks.read_mask(path, size_hw)
    everything = formats.read_shapes(path, picture)
    unit = _unit(everything)
    shapes = _of_picture(everything, picture, path)
    names = set()
    for shape in shapes:
        if shape.name in names:
            fix = "give each area its own name, or write its pieces as `polygons` of one area"
            raise DataError("two areas have one name", where=shape.where, fix=fix)
        names.add(shape.name)
    return [_area(shape, shape.unit or unit, size_hw) for shape in shapes]


def uses_pixels(path: str | os.PathLike) -> bool:
    """Whether the areas of a file are in pixels of a certain picture, or a mask of it.

    Raises:
        DataError: The file cannot be read.
    """
    path = pathlib.Path(path)
    if path.suffix.lower() in PICTURE_SUFFIXES and path.is_file():
        return True
    shapes = formats.read_shapes(path)
    return PIXELS in {shape.unit or _unit(shapes) for shape in shapes}


def names_pictures(path: str | os.PathLike, pictures: Sequence[str]) -> bool:
    """Whether a file of areas has those of each of these pictures, by their file names.

    Raises:
        DataError: The file cannot be read.
    """
    path = pathlib.Path(path)
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return False
    return {shape.image for shape in formats.read_shapes(path)} >= {base(each) for each in pictures}


def _unit(shapes: Sequence[Shape]) -> str:
    """The unit of a file that says none: nobody draws areas all within the first pixel."""
    far = max((float(np.abs(c).max()) for s in shapes for c in s.polygons), default=0.0)
    return FRACTIONS if far <= 1 else PIXELS


def _of_picture(shapes: list[Shape], picture: str | None, path: pathlib.Path) -> list[Shape]:
    """Those of this picture by its name; all, where they are of one picture whatever its name."""
    own = base(picture)
    images = {shape.image for shape in shapes if shape.image}
    if len(images) > 1 or own in images:
        shapes = [shape for shape in shapes if shape.image in (None, own)]
    if not shapes and images:
        named = ", ".join(sorted(images)[:MOST_NAMED])
        what = f"no area is of {own or 'this picture'}"
        raise DataError(what, where=path, fix=f"it holds those of {named}: check the names")
    if not shapes:
        fix = "add some, docs/attention.md shows how"
        raise DataError("file holds no areas", where=path, fix=fix)
    if len(shapes) > MOST_AREAS:
        what = f"{len(shapes)} areas, more than {MOST_AREAS}"
        raise DataError(what, where=path, fix="leave some out")
    return shapes


def _area(shape: Shape, unit: str, size_hw: tuple[int, int]) -> Area:
    """The area of a shape, when it is one."""
    sides = np.array(size_hw[::-1], np.float64)
    if unit == PIXELS and shape.size_hw not in (None, tuple(size_hw)):
        raise _of_other_size(shape, size_hw)
    polygons = tuple(c / sides if unit == PIXELS else c for c in shape.polygons)
    for corners in polygons:
        crossing = first_crossing(corners)
        if crossing:
            first, second = (number + 1 for number in crossing)
            what = f"polygon crosses itself, after its corners {first} and {second}"
            fix = "write the corners in order around the area"
            raise DataError(what, where=shape.where, fix=fix)
    if sum(surface(corners * sides) for corners in polygons) < LEAST_SURFACE:
        fix = "give it a width and a height, or three corners that are not in line"
        raise DataError("area is empty", where=shape.where, fix=fix)
    is_far = max(float(np.abs(corners).max()) for corners in polygons) > FARTHEST
    if is_far or Area(shape.name, polygons).outside(size_hw) > MOST_OUTSIDE:
        fix = f"the picture has {size_hw[1]} x {size_hw[0]} pixels; check the area and its unit"
        raise DataError("area lies outside the picture", where=shape.where, fix=fix)
    return Area(shape.name, polygons)


def _of_other_size(shape: Shape, size_hw: tuple[int, int]) -> DataError:
    height, width = shape.size_hw or (0, 0)
    return DataError(
        f"areas are of a picture of {width} x {height} pixels, not of {size_hw[1]} x {size_hw[0]}",
        where=shape.where,
        fix="use the file of this picture, or write the areas as fractions",
    )

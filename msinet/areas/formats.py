"""Files of areas as they are written: JSON, CSV and COCO, read into shapes without judging them."""

import csv
import dataclasses
import io
import json
import math
import pathlib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from msinet.errors import DataError

PIXELS, FRACTIONS = UNITS = ("pixels", "fractions")
BOX = ("x", "y", "width", "height")


@dataclasses.dataclass(frozen=True)
class Shape:
    """An area as a file has it.

    Attributes:
        name: Of the area.
        polygons: Its pieces, each (N, 2) float64, x and y in `unit`.
        where: The file and the place in it, for messages.
        unit: "pixels" or "fractions"; None where the file does not say.
        size_hw: Height and width of the picture that it was drawn on, where the file says so.
        image: File name of that picture without folders, where the file says so.
    """

    name: str
    polygons: tuple[np.ndarray, ...]
    where: str
    unit: str | None = None
    size_hw: tuple[int, int] | None = None
    image: str | None = None


def read_shapes(path: pathlib.Path, picture: str | None = None) -> list[Shape]:
    """Reads the shapes of a JSON, CSV or COCO file.

    Args:
        path: The file.
        picture: File name of the picture that is meant. Of a COCO file, which may hold thousands,
            only its annotations are read, if it has any.

    Raises:
        DataError: The file is missing, of no such form, or a shape in it is none.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        what = f"file of areas cannot be read ({error.strerror or error})"
        raise DataError(what, where=path, fix="check the path") from error
    except UnicodeDecodeError as error:
        raise DataError(
            "file of areas is no text", where=path, fix="save it as JSON or CSV in UTF-8"
        ) from error
    if text.lstrip()[:1] in ("{", "["):
        return list(_from_json(text, path, picture))
    return list(_from_csv(text, path))


def _from_json(text: str, path: pathlib.Path, picture: str | None) -> Iterator[Shape]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataError(f"no JSON ({error})", where=path, fix="correct the file") from error
    if isinstance(content, list):
        content = {"areas": content}
    if "annotations" in content:
        return _from_coco(content, path, picture)
    if not isinstance(content.get("areas"), list):
        fix = 'write {"areas": [{"name": "sign", "box": [x, y, width, height]}]}'
        raise DataError("JSON holds no list of areas", where=path, fix=fix)
    return _from_own(content, path)


def _from_own(content: Mapping[str, Any], path: pathlib.Path) -> Iterator[Shape]:
    """Our own form; what stands beside the list holds for all areas that do not say otherwise."""
    for number, item in enumerate(content["areas"], 1):
        where = f"{path}, area {number}"
        if not isinstance(item, Mapping):
            raise _no_shape(where)
        values = {**content, **item}
        name = _name(item.get("name"), where)
        yield Shape(
            name,
            _polygons(item, f"{where}, {name}"),
            f"{path}, {name}",
            _unit(values.get("unit"), where),
            _size(values, where),
            base(values.get("image")),
        )


def _polygons(item: Mapping[str, Any], where: str) -> tuple[np.ndarray, ...]:
    """The pieces of an area of our own form."""
    if "box" in item:
        return (_box(item["box"], where),)
    if "polygon" in item:
        return (_polygon(item["polygon"], where),)
    pieces = item.get("polygons")
    if not isinstance(pieces, list) or not pieces:
        raise _no_shape(where)
    return tuple(_polygon(piece, where) for piece in pieces)


def _from_coco(
    content: Mapping[str, Any], path: pathlib.Path, picture: str | None
) -> Iterator[Shape]:
    """Annotations by the names of their categories, numbered where a picture has several."""
    try:
        images = {image["id"]: image for image in content.get("images", [])}
        names = {each["id"]: str(each["name"]) for each in content.get("categories", [])}
        name = base(picture)
        own = {i for i, image in images.items() if name and base(image.get("file_name")) == name}
        chosen = [a for a in content["annotations"] if not own or a.get("image_id") in own]
        keys = [(a.get("image_id"), _coco_name(a, names)) for a in chosen]
        counts = Counter(keys)
    except (TypeError, KeyError, AttributeError) as error:
        fix = "write images, annotations and categories as COCO does"
        raise DataError(f"COCO file cannot be used ({error!r})", where=path, fix=fix) from error
    seen: Counter[Any] = Counter()
    for key, annotation in zip(keys, chosen, strict=True):
        seen[key] += 1
        name = key[1] if counts[key] == 1 else f"{key[1]} {seen[key]}"
        image = images.get(key[0], {})
        where = f"{path}, {name}"
        yield Shape(
            _name(name, where),
            _coco_polygons(annotation, where),
            where,
            PIXELS,
            _size(image, where),
            base(image.get("file_name")),
        )


def _coco_name(annotation: Mapping[str, Any], names: Mapping[Any, str]) -> str:
    own = annotation.get("name")
    return str(own if own else names[annotation["category_id"]])


def _coco_polygons(annotation: Mapping[str, Any], where: str) -> tuple[np.ndarray, ...]:
    segmentation = annotation.get("segmentation")
    if isinstance(segmentation, Mapping):
        fix = "export it as polygons, or leave `segmentation` out and keep `bbox`"
        raise DataError("area is a run-length mask", where=where, fix=fix)
    if segmentation:
        return tuple(_polygon(piece, where) for piece in segmentation)
    return (_box(annotation.get("bbox"), where),)


def _from_csv(text: str, path: pathlib.Path) -> Iterator[Shape]:
    head = text.split("\n", 1)[0]
    delimiter = max((",", ";", "\t"), key=head.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = [name.strip().lower() for name in reader.fieldnames or []]
    if "name" not in columns or not ({"polygon"} & set(columns) or set(BOX) <= set(columns)):
        fix = "begin with the line name,x,y,width,height or name,polygon"
        raise DataError("file of areas is neither JSON nor such a CSV", where=path, fix=fix)
    reader.fieldnames = columns
    for row in reader:
        where = f"{path}, line {reader.line_num}"
        values = {key: value.strip() for key, value in row.items() if key and value}
        if not values:
            continue
        name = _name(values.get("name"), where)
        if values.get("polygon"):
            corners = values["polygon"].replace(",", " ").replace(";", " ").split()
            polygon = _polygon(corners, where)
        else:
            polygon = _box([values.get(key) for key in BOX], where)
        unit, image = _unit(values.get("unit"), where), base(values.get("image"))
        yield Shape(name, (polygon,), f"{where}, {name}", unit, image=image)


def base(image: Any) -> str | None:
    """Gives the last part of a path, whichever slash it was written with, or None."""
    return pathlib.PureWindowsPath(image).name if isinstance(image, str) else None


def _name(value: Any, where: str) -> str:
    name = " ".join(str(value).split()) if value is not None else ""
    if not name:
        raise DataError("area has no name", where=where, fix="give it one")
    return name


def _unit(value: Any, where: str) -> str | None:
    if value is not None and value not in UNITS:
        what = f"unknown unit {value!r}"
        raise DataError(what, where=where, fix=f"write {PIXELS} or {FRACTIONS}")
    return value


def _size(values: Mapping[str, Any], where: str) -> tuple[int, int] | None:
    """Height and width of the picture, when they are given."""
    height, width = values.get("height"), values.get("width")
    if height is None and width is None:
        return None
    if not (isinstance(height, int) and isinstance(width, int) and min(height, width) > 0):
        fix = "give width and height in pixels, or neither"
        raise DataError(f"size of the picture is {width} x {height}", where=where, fix=fix)
    return height, width


def _box(value: Any, where: str) -> np.ndarray:
    """The corners (4, 2) of x, y, width, height."""
    x, y, width, height = _numbers(value, where, 4)
    if width < 0 or height < 0:
        fix = "write x, y of the upper left corner, then width and height"
        raise DataError("box has a negative side", where=where, fix=fix)
    right, low = x + width, y + height
    return np.array([(x, y), (right, y), (right, low), (x, low)])


def _polygon(value: Any, where: str) -> np.ndarray:
    """The corners (N, 2) of pairs, or of numbers one after another."""
    if isinstance(value, list) and value and all(isinstance(pair, list) for pair in value):
        corners = np.array([_numbers(pair, where, 2) for pair in value])
    else:
        flat = _numbers(value, where)
        if len(flat) % 2:
            raise DataError(
                f"polygon has {len(flat)} numbers", where=where, fix="write pairs of x and y"
            )
        corners = np.array(flat, np.float64).reshape(-1, 2)
    if len(corners) > 1 and np.array_equal(corners[0], corners[-1]):
        corners = corners[:-1]  # some programs write the first corner again at the end
    if len(corners) < 3:
        fix = "three are the least"
        raise DataError(f"polygon has {len(corners)} corners", where=where, fix=fix)
    return corners


def _numbers(values: Any, where: str, count: int | None = None) -> list[float]:
    """Finite numbers, as many as expected."""
    try:
        numbers = [float(value) for value in values]
    except (TypeError, ValueError):
        numbers = []
    if (
        not numbers
        or not all(map(math.isfinite, numbers))
        or len(numbers) != (count or len(numbers))
    ):
        raise _no_shape(where, values)
    return numbers


def _no_shape(where: str, value: Any = None) -> DataError:
    got = "" if value is None else f", but {str(value)[:40]}"
    fix = "write a box [x, y, width, height] or a polygon [[x, y], [x, y], [x, y]]"
    return DataError(f"area has no shape that can be read{got}", where=where, fix=fix)

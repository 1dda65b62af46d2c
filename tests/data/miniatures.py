"""Draws pictures and writes miniature data sets in their own layouts."""

import io
import zipfile

import cv2
import numpy as np
from scipy.io import savemat

SIZE_HW = (60, 80)


def encode(array, suffix=".png"):
    """The bytes of a picture file."""
    return cv2.imencode(suffix, array)[1].tobytes()


def draw_picture(rng, size_hw=SIZE_HW, suffix=".jpg"):
    """A coloured picture of noise, encoded."""
    return encode(rng.integers(0, 256, (*size_hw, 3), np.uint8), suffix)


def draw_map(rng, size_hw=SIZE_HW):
    """A grey map, encoded as PNG."""
    return encode(cv2.GaussianBlur(rng.integers(0, 256, size_hw, np.uint8), (9, 9), 3))


def draw_points(rng, size_hw=SIZE_HW, n=5):
    """A picture with n fixated pixels, encoded as PNG."""
    grey = np.zeros(size_hw, np.uint8)
    grey.flat[rng.choice(grey.size, n, replace=False)] = 255
    return encode(grey)


def write_folder(folder, files):
    """Writes {relative name: bytes or text} below a folder; gives the folder."""
    for name, content in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def write_zip(path, files):
    """Writes {name: bytes or text} into a zip; gives its path."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def osie_mat(pictures):
    """`fixations.mat` of OSIE: {name: [(x, y, duration) arrays (N, 3), one per observer]}."""
    cells = np.empty((len(pictures), 1), object)
    for row, (name, scanpaths) in enumerate(pictures.items()):
        subjects = np.empty((len(scanpaths), 1), object)
        for number, path in enumerate(scanpaths):
            columns = zip(("fix_x", "fix_y", "fix_duration"), path.T, strict=True)
            subjects[number, 0] = {f: c.reshape(1, -1) for f, c in columns}
        cells[row, 0] = {"img": name, "subjects": subjects}
    stream = io.BytesIO()
    savemat(stream, {"fixations": cells})
    return stream.getvalue()

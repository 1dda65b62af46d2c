"""`data`: a set in numbers and pictures, and maps from anyone's fixations."""

import io
import json
import subprocess
import sys

import cv2
import numpy as np
import pytest
from scipy.io import savemat
from scipy.ndimage import gaussian_filter
from tiny_training import SIZE_HW, write_set

from msinet import images
from msinet.visualize.panels import LABEL_HEIGHT, MARGIN

SHEETS = ["results/data/folder-set/contact_sheet.png", "results/data/folder-set/mean_map.png"]


@pytest.fixture
def folder(tmp_path, rng):
    """Ten pictures, 48 x 64, three fixations each on a bright disc."""
    return write_set(tmp_path / "set", rng, count=10)


def problems(answer):
    return [line for line in answer.err.splitlines() if line.startswith("msinet: ")]


def table(answer):
    """The rows of the table; a key that comes again keeps the last."""
    return dict(line.split("  ", 1) for line in answer.paths)


def fixations_of(folder):
    """The x and y of each picture, from the table of the set."""
    found = {}
    for line in (folder / "fixations.csv").read_text().splitlines()[1:]:
        name, _, x, y = line.split(",")
        found.setdefault(name, []).append((float(x), float(y)))
    return {name: np.array(points) for name, points in found.items()}


def test_the_numbers_come_as_a_table(call, folder):
    answer = call("data", "-d", "folder", "-p", folder)
    assert answer.code == 0, answer.err
    assert answer.err.splitlines() == ["preparing folder, only this first time"]
    rows = {key: value.strip() for key, value in table(answer).items()}
    assert rows["set"] == "own data (folder:set)"
    assert rows["pictures"] == "10: 8 train, 2 validation"
    assert rows["first, last"] == "00.png, 09.png"
    assert rows["height x width"] == "48x64 (10)"
    assert rows["maps"] == "from fixations"
    assert rows["fixations"] == "30, 3 in each picture"
    assert rows["observers"] == "3, 3 in each picture"
    points = np.concatenate(list(fixations_of(folder).values())) / SIZE_HW[::-1]
    x, y = points.mean(0)
    assert rows["mean position"] == f"{x:.4f} of the width, {y:.4f} of the height"
    assert [rows["contact sheet"], rows["mean map"]] == SHEETS


def test_the_same_numbers_come_as_json(call, folder):
    report = json.loads(call("data", "-d", "folder", "-p", folder, "--json").out)
    assert report["set"] == "folder:set"
    assert report["parts"] == {"train": 8, "validation": 2}
    assert (report["pictures"], report["fixations"], report["observers"]) == (10, 30, 3)
    assert report["sizes"] == [[[48, 64], 10]]
    points = np.concatenate(list(fixations_of(folder).values())) / SIZE_HW[::-1]
    np.testing.assert_allclose(report["mean_xy"], points.mean(0), rtol=1e-5)
    np.testing.assert_allclose(report["spread_xy"], points.std(0), rtol=1e-5)
    assert list(report["files"].values()) == SHEETS


def test_eight_examples_and_the_mean_map_are_drawn(call, folder):
    assert call("data", "-d", "folder", "-p", folder).code == 0
    sheet, mean_map = (images.read(path) for path in SHEETS)
    height, width = 320 * 48 // 64, 320
    row = MARGIN + LABEL_HEIGHT + height + MARGIN
    assert sheet.shape[0] == 4 * row
    top, lefts = MARGIN + LABEL_HEIGHT, (MARGIN, 2 * MARGIN + width)
    picture, heat = (sheet[top : top + height, left : left + width].astype(int) for left in lefts)
    (x, y), scale = fixations_of(folder)["00.png"].mean(0), width / 64
    # The disc is white on a dark ground; the heat, whatever is under it, is coloured.
    for panel, look in ((picture, np.min), (heat, np.ptp)):
        rows, columns = np.nonzero(look(panel, axis=2) > 130)
        assert abs((columns.mean() + 0.5) / scale - x) < 5
        assert abs((rows.mean() + 0.5) / scale - y) < 5
    assert mean_map.shape == (MARGIN + LABEL_HEIGHT + 360 + MARGIN, MARGIN + 480 + MARGIN, 3)
    assert call("data", "-d", "folder", "-p", folder).code == 0  # our own files may be replaced


def test_blur_and_output_are_the_persons(call, folder):
    answers = [
        call("data", "-d", "folder", "-p", folder, "--sigma", sigma, "-o", f"s{sigma}")
        for sigma in (1, 9)
    ]
    assert [answer.code for answer in answers] == [0, 0]
    narrow, wide = (images.read(f"s{sigma}/mean_map.png").astype(int) for sigma in (1, 9))
    assert (narrow[40:-10, 10:-10].max(2) < 40).mean() > 2 * (
        wide[40:-10, 10:-10].max(2) < 40
    ).mean()


def test_a_foreign_picture_is_not_replaced(call, folder, photo, tmp_path):
    mine = photo(tmp_path / "work" / "mine" / "mean_map.png")
    before = mine.read_bytes()
    answer = call("data", "-d", "folder", "-p", folder, "-o", "mine")
    assert answer.code == 4
    assert "msinet did not write" in problems(answer)[0]
    assert mine.read_bytes() == before
    assert list(mine.parent.iterdir()) == [mine]


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ((), 2, "nothing to do"),
        (("-d", "folder", "--make-maps", "x.csv"), 2, "both a data set and own fixations"),
        (("-d", "folder", "--images", "x"), 2, "--images belongs to --make-maps"),
        (("--make-maps", "x.csv", "-p", "x"), 2, "--images is missing"),
        (("--make-maps", "x.csv", "--images", "x", "--sigma", "2"), 2, "--output is missing"),
        (("--make-maps", "x.csv", "--images", "x", "-o", "o"), 2, "--sigma is missing"),
        (("-d", "osie", "--sigma", "2", "--pixels-per-degree", "3"), 2, "not allowed with"),
        (("-d", "osei", "-p", "x"), 2, "did you mean osie"),
        (("-d", "osie", "-p", "nowhere"), 4, "not found"),
    ],
)
def test_what_does_not_fit_together_is_said_in_one_line(call, options, code, said):
    answer = call("data", *options)
    assert answer.code == code
    (line,) = problems(answer)
    assert said in line
    assert answer.out == ""


# --make-maps


@pytest.fixture
def make(call, folder):
    """Calls `data --make-maps` on the set's own table and pictures."""

    def run(*options, table="fixations.csv", blur=("--sigma", 3)):
        paths = ["--make-maps", folder / table, "--images", folder / "images", "-o", "out/maps"]
        return call("data", *paths, *blur, *options)

    return run


def expected_map(points, size_hw, sigma_px):
    counts = np.zeros(size_hw)
    for x, y in points:
        counts[int(y), int(x)] += 1
    blurred = gaussian_filter(counts, sigma_px)
    return np.rint(255 * blurred / blurred.max())


@pytest.mark.parametrize(
    ("blur", "sigma_px"),
    [(("--sigma", 3), 3), (("--sigma-fraction", 0.05), 3.2), (("--pixels-per-degree", 4), 4)],
)
def test_maps_are_those_of_scipy_and_named_like_the_pictures(make, folder, blur, sigma_px):
    answer = make(blur=blur)
    assert answer.code == 0, answer.err
    maps = [f"out/maps/{k:02d}.png" for k in range(10)]
    assert answer.paths == [*maps, "out/maps_preview.png"]
    assert answer.err.splitlines() == ["10 of 10 pictures have a map"]
    for path, (name, points) in zip(maps, fixations_of(folder).items(), strict=True):
        with open(path, "rb") as file:
            grey = images.decode_grey(file.read(), name=path)
        assert grey.shape == SIZE_HW
        assert np.abs(grey - expected_map(points, SIZE_HW, sigma_px)).max() <= 1, name
    assert images.read("out/maps_preview.png").shape[0] == 4 * (2 * MARGIN + LABEL_HEIGHT + 240)


def test_the_folder_of_maps_completes_a_set(call, make, folder, tmp_path):
    assert make().code == 0
    (folder / "fixations.csv").unlink()
    (tmp_path / "work" / "out" / "maps").rename(folder / "maps")
    answer = call("data", "-d", "folder", "-p", folder)
    assert answer.code == 0, answer.err
    assert "maps            of the set" in answer.paths
    assert "fixations       none" in answer.paths


def test_again_is_no_harm_but_foreign_files_are(make, photo, tmp_path):
    assert make().code == 0
    assert make("--sigma-fraction", 0.1, blur=()).code == 0  # our own are replaced
    foreign = photo(tmp_path / "work" / "out" / "maps" / "03.png")
    before = foreign.read_bytes()
    answer = make()
    assert answer.code == 4
    assert answer.out == ""
    assert "03.png: move it away" in problems(answer)[0]
    assert foreign.read_bytes() == before


def test_names_without_a_partner_are_listed_and_the_rest_is_done(make, folder):
    text = (folder / "fixations.csv").read_text()
    lines = [line for line in text.splitlines() if not line.startswith(("04", "07"))]
    (folder / "fixations.csv").write_text("\n".join([*lines, "ghost.png,1,2,3", "spook,1,2,3"]))
    answer = make()
    assert answer.code == 4
    assert len(answer.paths) == 8 + 1
    bad, without, done = answer.err.splitlines()
    assert bad.endswith("(2): fixations.csv line 26: no picture ghost.png; "
                        "fixations.csv line 27: no picture spook")  # fmt: skip
    assert without == "note: pictures without fixations (2): 04.png; 07.png"
    assert done == "8 of 10 pictures have a map"
    report = json.loads(make("--json").out)
    assert report["without_fixations"] == ["04.png", "07.png"]
    assert len(report["problems"]) == 2
    assert report["maps"][0] == {
        **{"name": "00.png", "size_hw": [48, 64], "fixations": 3, "sigma_px": 3.0},
        "map": "out/maps/00.png",
    }


def test_coordinates_of_another_kind_are_refused_before_a_map_is_made(make, folder, tmp_path):
    lines = ["image,observer,x,y", *(f"{k:02d}.png,1,{500 + k},{700 + k}" for k in range(10))]
    (folder / "fixations.csv").write_text("\n".join(lines))
    answer = make()
    assert answer.code == 4
    assert any("none of" in line or "lie outside" in line for line in problems(answer))
    assert list((tmp_path / "work").rglob("*.png")) == []


def test_a_damaged_picture_and_stray_fixations_are_told(make, folder):
    (folder / "images" / "02.png").write_bytes(b"no picture")
    text = (folder / "fixations.csv").read_text()
    lines = [line for line in text.splitlines() if not line.startswith("07")]
    lines += ["05.png,1,-3,1000", "07.png,1,64,10", "07.png,2,10,48"]  # just outside 64 x 48
    (folder / "fixations.csv").write_text("\n".join(lines))
    answer = make("--json")
    assert answer.code == 4
    damaged, outside = problems(answer)
    assert "02.png" in damaged
    assert "no fixation lies in the picture: 07.png" in outside
    assert "note: 3 of 27 fixations outside their picture left out" in answer.err.splitlines()
    counts = {made["name"]: made["fixations"] for made in json.loads(answer.out)["maps"]}
    assert counts == {f"{k:02d}.png": 3 for k in range(10) if k not in (2, 7)}


def test_pictures_of_one_stem_and_sub_folders_keep_apart(call, folder, photo):
    for name in ("x/a.jpg", "x/a.png", "y/a.png"):
        photo(folder / "more" / name, (20, 30))
    lines = ["image,observer,x,y", "x/a.jpg,1,2,3", "x/a.png,1,4,5", "y/a.png,1,6,7"]
    (folder / "more.csv").write_text("\n".join(lines))
    paths = ["--make-maps", folder / "more.csv", "--images", folder / "more", "-o", "out"]
    answer = call("data", *paths, "--sigma", 0.8)
    assert answer.code == 0, answer.err
    assert answer.paths == ["out/x/a.jpg.png", "out/x/a.png.png", "out/y/a.png", "out_preview.png"]
    tops = [cv2.imread(path, cv2.IMREAD_GRAYSCALE) for path in answer.paths[:3]]
    places = [np.unravel_index(grey.argmax(), grey.shape) for grey in tops]
    assert places == [(3, 2), (5, 4), (7, 6)]


def test_salicons_mat_files_are_counted_from_one(call, folder, photo):
    stems = ["COCO_val2014_000000000042", "COCO_val2014_000000000073"]
    (folder / "mats").mkdir()
    for number, stem in enumerate(stems):
        photo(folder / "val" / f"{stem}.jpg", (48, 64))
        gaze = np.zeros(
            (2, 1), [("location", object), ("timestamp", object), ("fixations", object)]
        )
        gaze["fixations"][0, 0] = np.array([[1 + number, 1]] * 3)
        gaze["fixations"][1, 0] = np.array([[40, 30]])
        stream = io.BytesIO()
        savemat(stream, {"gaze": gaze, "resolution": np.array([[48, 64]])})
        (folder / "mats" / f"{stem}.mat").write_bytes(stream.getvalue())
    paths = ["--make-maps", folder / "mats", "--images", folder / "val", "-o", "out"]
    answer = call("data", *paths, "--sigma", 1, "--json")
    assert answer.code == 0, answer.err
    report = json.loads(answer.out)
    assert [made["fixations"] for made in report["maps"]] == [4, 4]
    for number, made in enumerate(report["maps"]):
        grey = cv2.imread(made["map"], cv2.IMREAD_GRAYSCALE)
        assert np.unravel_index(grey.argmax(), grey.shape) == (0, number)
        assert grey[29, 39] > 20


def test_the_folder_of_pictures_is_no_place_for_maps(call, folder):
    paths = ["--make-maps", folder / "fixations.csv", "--images", folder / "images"]
    answer = call("data", *paths, "-o", folder / "images", "--sigma", 3)
    assert answer.code == 2
    assert "output folder is the input folder" in problems(answer)[0]


def test_help_starts_nothing_heavy():
    code = (
        "import sys; from msinet import cli; cli.main(['data', '--help']); "
        "print([m for m in ('tensorflow', 'tensorflow_datasets', 'scipy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "--make-maps" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"

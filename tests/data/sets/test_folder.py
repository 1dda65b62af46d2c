import io

import numpy as np
import pytest
from miniatures import draw_map, draw_picture, draw_points, write_folder, write_zip
from PIL import Image
from scipy.ndimage import gaussian_filter

from msinet.data import open_part, splits
from msinet.errors import ArgumentError, DataError
from msinet.files import PICTURE_SUFFIXES


def told_about(path, **options):
    """The one line of the error that opening raises."""
    with pytest.raises(DataError) as caught:
        open_part("folder", path, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_maps_are_paired_by_name_and_a_fifth_validates(tmp_path, folder_files):
    path = write_folder(tmp_path / "mine", folder_files)
    train, validation = (open_part("folder", path, p) for p in ("train", "validation"))
    order = splits.shuffled(10)
    assert train.names == [f"{k:02d}.jpg" for k in order[:8]]
    assert validation.names == [f"{k:02d}.jpg" for k in order[8:]]
    assert validation[0].map == folder_files[f"maps/{order[8]:02d}.png"]
    assert train.name == "folder:mine"


@pytest.mark.parametrize(("share", "held_out"), [(0, 0), (0.5, 5), (0.01, 0)])
def test_the_share_that_validates_can_be_chosen(tmp_path, folder_files, share, held_out):
    path = write_zip(tmp_path / "mine.zip", folder_files)
    part = open_part("folder", path, "validation", validation_share=share)
    assert len(part) == held_out


@pytest.mark.parametrize("name", ["val", "valid", "validation"])
def test_sub_folders_give_the_parts(tmp_path, rng, name):
    stems = ["train/a", "train/b", f"{name}/a"]
    files = {f"images/{s}.jpg": draw_picture(rng) for s in stems}
    files |= {f"maps/{s}.png": draw_map(rng) for s in stems}
    path = write_folder(tmp_path, files)
    assert open_part("folder", path, "train").names == ["train/a.jpg", "train/b.jpg"]
    assert open_part("folder", path, "validation").names == [f"{name}/a.jpg"]


def test_other_names_of_the_folders_are_understood(tmp_path, rng):
    files = {"ALLSTIMULI/one/a.jpeg": draw_picture(rng), "ALLSTIMULI/two/a.png": draw_picture(rng)}
    files["ALLFIXATIONMAPS/one/a_fixMap.jpg"] = draw_map(rng)
    files["ALLFIXATIONMAPS/one/a_fixPts.jpg"] = draw_map(rng)
    files["ALLFIXATIONMAPS/two/a_fixMap.jpg"] = draw_map(rng)
    part = open_part("folder", write_folder(tmp_path, files), "all")
    assert part.names == ["one/a.jpeg", "two/a.png"]
    assert part[1].map == files["ALLFIXATIONMAPS/two/a_fixMap.jpg"]


@pytest.mark.parametrize("suffix", sorted(PICTURE_SUFFIXES))
def test_every_kind_of_picture_that_is_read_elsewhere_is_read_here(tmp_path, rng, suffix):
    stimulus = rng.integers(0, 256, (60, 80, 3), np.uint8)
    picture = io.BytesIO()
    Image.fromarray(stimulus).save(picture, Image.registered_extensions()[suffix])
    files = {f"images/a{suffix}": picture.getvalue(), "maps/a.png": draw_map(rng)}
    part = open_part("folder", write_folder(tmp_path / "mine", files), "all")
    assert part.names == [f"a{suffix}"]
    assert part[0].decoded().shape == (60, 80, 3)


@pytest.mark.parametrize("suffix", [".jpe", ".jfif", ".avif"])
def test_the_blur_around_points_is_no_fixation_whatever_the_lossy_kind(tmp_path, rng, suffix):
    grey = np.zeros((60, 80), np.uint8)
    grey[20, 30] = grey[47, 66] = 255
    picture = io.BytesIO()
    kind = Image.registered_extensions()[suffix]
    Image.fromarray(grey).save(picture, kind, quality=95)
    files = {"images/a.jpg": draw_picture(rng), f"fixations/a{suffix}": picture.getvalue()}
    (example,) = open_part("folder", write_folder(tmp_path / "mine", files), "all", sigma_px=3)
    assert sorted(map(tuple, example.fixations)) == [(30, 20), (66, 47)]


def test_maps_of_flat_folders_are_found_by_unique_stems(tmp_path, rng):
    files = {f"images/{s}.jpg": draw_picture(rng) for s in ("train/a", "val/b")}
    files |= {f"maps/{s}.png": draw_map(rng) for s in "ab"}
    part = open_part("folder", write_folder(tmp_path, files), "validation")
    assert part[0].map == files["maps/b.png"]


def test_maps_are_made_of_the_tables_fixations(tmp_path, csv_files):
    path = write_zip(tmp_path / "mine.zip", csv_files)
    example = open_part("folder", path, "all", sigma_px=3)[2]
    blurred = gaussian_filter(example.fixation_map().astype(float), 3)
    np.testing.assert_allclose(example.saliency_map(), blurred / blurred.max(), rtol=1e-5)
    assert len(example.fixations) == len(example.duration_ms) == 6
    assert example.observer.tolist() == [1, 1, 1, 2, 2, 2]


@pytest.mark.parametrize(
    ("options", "sigma_px"),
    [
        ({}, 80 * 24 / 1024),
        ({"sigma_px": 5}, 5),
        ({"sigma_fraction": 0.1}, 8),
        ({"pixels_per_degree": 31.5}, 31.5),
        ({"sigma_px": 0, "sigma_fraction": 0.05}, 4),
    ],
)
def test_the_blur_can_be_given_in_three_ways(tmp_path, csv_files, options, sigma_px):
    part = open_part("folder", write_zip(tmp_path / "m.zip", csv_files), "all", **options)
    assert part[0].sigma_px == pytest.approx(sigma_px)


@pytest.mark.parametrize("options", [{"sigma_px": 3, "pixels_per_degree": 30}, {"sigma_px": -1}])
def test_a_blur_that_contradicts_itself_is_refused(tmp_path, csv_files, options):
    with pytest.raises(ArgumentError, match="blur"):
        open_part("folder", write_zip(tmp_path / "m.zip", csv_files), **options)


def test_each_observers_first_fixation_can_be_left_out(tmp_path, csv_files):
    path = write_zip(tmp_path / "m.zip", csv_files)
    whole, rest = (open_part("folder", path, "all", skip_first=s)[0] for s in (False, True))
    keep = [1, 2, 4, 5]
    assert rest.fixations.tolist() == whole.fixations[keep].tolist()
    assert rest.observer.tolist() == [1, 1, 2, 2]
    assert rest.duration_ms.tolist() == whole.duration_ms[keep].tolist()


def test_pictures_of_points_are_read(tmp_path, rng):
    files = {"images/a.jpg": draw_picture(rng), "fixations/a.png": draw_points(rng, n=7)}
    example = open_part("folder", write_folder(tmp_path, files), "all")[0]
    assert example.fixation_map().sum() == 7
    assert example.map is None


def test_unpaired_and_unreadable_files_are_all_listed(tmp_path, folder_files, rng):
    folder_files.pop("maps/03.png")
    folder_files["maps/99.png"] = draw_map(rng)
    folder_files["images/05.jpg"] = b"text"
    folder_files["images/06.jpg"] = folder_files["images/06.jpg"][:300]
    folder_files["maps/07.png"] = draw_map(rng, (80, 60))
    folder_files["images/08.png"] = draw_picture(rng)
    told = told_about(write_folder(tmp_path, folder_files))
    assert told.startswith("6 problems in the folder data: ")
    for name in ("images/03.jpg (no map)", "maps/99.png (no stimulus)", "05.jpg", "06.jpg",
                 "07.jpg (map is 60x80, picture 80x60)", "images/08.png (same name"):  # fmt: skip
        assert name in told


def test_a_long_list_of_problems_is_written_to_a_file(tmp_path, home, folder_files, rng):
    extra = {f"images/x{k:02d}.jpg": draw_picture(rng) for k in range(20)}
    told = told_about(write_folder(tmp_path, folder_files | extra))
    assert "and 8 more, all in" in told
    lines = (home / "problems_folder.txt").read_text().splitlines()
    assert lines == [f"images/x{k:02d}.jpg (no map)" for k in range(20)]


def test_a_black_map_is_refused(tmp_path, folder_files):
    import miniatures

    folder_files["maps/02.png"] = miniatures.encode(np.zeros((60, 80), np.uint8))
    assert "02.jpg (map is all black)" in told_about(write_folder(tmp_path, folder_files))


def test_fixations_outside_are_left_out_and_counted(tmp_path, csv_files):
    csv_files["fixations.csv"] += "a.png,3,80,10,100\na.png,3,-1,10,100\nb.png,3,nan,3,100\n"
    part = open_part("folder", write_zip(tmp_path / "m.zip", csv_files), "all")
    assert part.notes == [
        "2 of 27 fixations outside their picture left out",
        "1 of 27 fixations without a position left out",
    ]
    assert 3 not in part[0].observer


def test_coordinates_in_another_unit_are_refused(tmp_path, csv_files):
    rows = [r.split(",") for r in csv_files["fixations.csv"].split()[1:]]
    lines = [f"{i},{o},{float(x) * 10},{float(y) * 10},{d}" for i, o, x, y, d in rows]
    csv_files["fixations.csv"] = "image,observer,x,y,duration_ms\n" + "\n".join(lines)
    told = told_about(write_zip(tmp_path / "m.zip", csv_files))
    assert "fixations lie outside their pictures" in told


@pytest.mark.parametrize(
    ("files", "what"),
    [
        ({"images/readme.txt": "x"}, "no pictures"),
        ({"images/a.jpg": "draw"}, "no maps/, fixations.csv or fixations/"),
        ({"pictures/a.jpg": "draw"}, "no folder data"),
    ],
)
def test_a_folder_without_a_set_is_one_clear_line(tmp_path, rng, files, what):
    drawn = {n: draw_picture(rng) if c == "draw" else c for n, c in files.items()}
    assert what in told_about(write_folder(tmp_path, drawn))


def test_files_that_are_no_pictures_are_told(tmp_path, folder_files):
    folder_files["images/notes.txt"] = "x"
    part = open_part("folder", write_folder(tmp_path, folder_files), "all")
    assert part.notes == ["1 files are not pictures and left out: images/notes.txt"]

import csv
import io

import pytest
from PIL import Image

from msinet.train import history

ROWS = [
    {"epoch": 1, "learning_rate": 1e-3, "loss": 0.5, "validation_loss": 0.7,
     "validation_cc": 0.4, "best": True, "seconds": 1.5},
    {"epoch": 2, "learning_rate": 5e-4, "loss": 0.1 + 0.2, "validation_loss": 0.8,
     "validation_cc": 0.3, "best": False, "seconds": 1.4},
]  # fmt: skip


def test_the_table_has_a_row_per_epoch_to_the_last_bit(tmp_path):
    history.write(tmp_path, ROWS)
    with open(tmp_path / "history.csv", newline="") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
    assert tuple(reader.fieldnames) == history.COLUMNS
    assert [float(row["loss"]) for row in rows] == [0.5, 0.1 + 0.2]
    assert [row["best"] for row in rows] == ["True", "False"]


def test_missing_values_stay_empty(tmp_path):
    history.write(tmp_path, [{"epoch": 1, "learning_rate": 1e-3, "loss": 0.5, "best": True,
                              "seconds": 1.0}])  # fmt: skip
    assert (tmp_path / "history.csv").read_text().splitlines()[1] == "1,,0.001,0.5,,,,,,True,1.0"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["curve.png", "history.csv"]


def test_rows_of_a_run_that_began_before_there_were_scores_are_kept(tmp_path):
    new = {**ROWS[1], "validation_nss": 2.5, "validation_kldiv": 0.6, "validation_sim": 0.5}
    history.write(tmp_path, [ROWS[0], new])
    with open(tmp_path / "history.csv", newline="") as file:
        before, after = csv.DictReader(file)
    keys = ("validation_cc", "validation_nss", "validation_kldiv", "validation_sim")
    assert [before[key] for key in keys] == ["0.4", "", "", ""]
    assert [after[key] for key in keys] == ["0.3", "2.5", "0.6", "0.5"]


@pytest.mark.parametrize("absent", [("validation_cc",), ("validation_cc", "validation_loss")])
def test_the_curve_leaves_out_what_was_not_measured(absent):
    few = [{k: v for k, v in row.items() if k not in absent} for row in ROWS]
    pictures = [Image.open(io.BytesIO(history.draw(rows))) for rows in (ROWS, few)]
    assert pictures[0].size == pictures[1].size
    assert pictures[0].tobytes() != pictures[1].tobytes()
    mixed = Image.open(io.BytesIO(history.draw([few[0], ROWS[1]])))
    assert mixed.tobytes() != pictures[1].tobytes()


def test_the_curve_is_a_picture_with_both_lines():
    picture = Image.open(io.BytesIO(history.draw(ROWS)))
    assert picture.format == "PNG"
    assert picture.size == (768, 480)
    colours = picture.convert("RGB").getcolors(1 << 20)
    strong = [count for count, rgb in colours if max(rgb) - min(rgb) > 100]
    assert len(strong) >= 2
    without = Image.open(io.BytesIO(history.draw(ROWS[:1])))
    assert without.tobytes() != picture.tobytes()

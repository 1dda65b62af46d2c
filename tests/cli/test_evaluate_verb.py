"""`evaluate` from the command line: the table, what is kept, and what is said of bad input."""

import csv
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
import tiny_training

ROOT = Path(__file__).resolve().parents[2]
SIZE_HW = (48, 64)
NAMES = [f"{k:02d}.png" for k in range(6)]
FEW = ("--bootstrap", "50", "--no-report")


@pytest.fixture
def gaze(rng):
    """Where three observers looked in six pictures: each around a place of the picture's own."""
    found = {}
    for name in NAMES:
        place = rng.uniform((15, 12), (49, 36))
        found[name] = [rng.normal(place, 4, size=(7, 2)).clip(0, (63, 47)) for _ in range(3)]
    return found


@pytest.fixture
def own(tmp_path, rng, gaze):
    """Writes the set of six pictures; gives its folder."""

    def write(lines=None, folder="own"):
        root = tmp_path / folder
        (root / "images").mkdir(parents=True)
        for name in NAMES:
            noise = rng.integers(0, 256, (*SIZE_HW, 3), np.uint8)
            cv2.imwrite(str(root / "images" / name), noise)
        rows = [
            f"{name},{observer},{x:.3f},{y:.3f}"
            for name, paths in gaze.items()
            for observer, path in enumerate(paths)
            for x, y in path
        ]
        text = "\n".join(["image,observer,x,y", *(rows if lines is None else lines)])
        (root / "fixations.csv").write_text(text + "\n")
        return root

    return write


@pytest.fixture
def maps(tmp_path, rng):
    """Writes a map of noise for each picture; gives their folder and the maps."""

    def write(folder="anyone", names=NAMES, size_hw=SIZE_HW):
        root = tmp_path / folder
        root.mkdir()
        made = {name: rng.uniform(0, 1, size_hw) for name in names}
        for name, values in made.items():
            np.save(root / f"{Path(name).stem}.npy", values)
        return root, made

    return write


def rows(folder):
    with (Path(folder) / "scores.csv").open(newline="") as file:
        return {(row["predictor"], row["image"]): row for row in csv.DictReader(file)}


def means(answer):
    summary = json.loads(answer.out)
    return {
        row["label"]: {key: score["mean"] for key, score in row["scores"].items()}
        for row in summary["predictors"]
    }


def nss_by_hand(values, points):
    z = (values - values.mean()) / values.std()
    x, y = np.floor(points).astype(int).T
    return z[y, x].mean()


def test_the_table_holds_the_fixed_rows_and_the_one_asked_for(call, own, maps, gaze):
    root, made = maps()
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root, *FEW)
    assert answer.code == 0, answer.err
    assert answer.paths[0].startswith("folder:own all: 6 pictures, 126 fixations of 3 observers")
    table = [line.split() for line in answer.paths[1:]]
    assert " ".join(table[0]) == "IG ↑ AUC ↑ sAUC ↑ NSS ↑ CC ↑ KLDiv ↓ SIM ↑"
    labels = [line[0] for line in table[1:] if line[0] not in ("95", "of")]
    assert labels == ["center_bias", "gold_standard", "anyone"]
    anyone = next(line for line in table if line[0] == "anyone")
    by_hand = np.mean([nss_by_hand(made[n], np.concatenate(gaze[n])) for n in NAMES])
    assert float(anyone[4]) == pytest.approx(by_hand, abs=6e-5)
    assert anyone[1] == "-"  # a map that is no density has no IG


def test_scores_are_kept_per_picture(call, own, maps, gaze):
    root, made = maps()
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root,
                  "-o", "out", *FEW)  # fmt: skip
    assert answer.code == 0, answer.err
    kept = rows("out")
    assert len(kept) == 3 * len(NAMES)
    for name in NAMES:
        by_hand = nss_by_hand(made[name], np.concatenate(gaze[name]))
        assert float(kept["anyone", name]["nss"]) == pytest.approx(by_hand, abs=1e-6)
        assert kept["anyone", name]["seen_in_training"] == "0"


def test_a_network_is_scored_on_its_densities(call, own, tiny, gaze):
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--weights", tiny,
                  "--metrics", "nss,ig", "--json", *FEW)  # fmt: skip
    assert answer.code == 0, answer.err
    found = means(answer)
    assert list(found) == ["center_bias", "gold_standard", "tiny"]
    assert np.isfinite(found["tiny"]["ig"])
    assert found["center_bias"]["ig"] == 0

    import msinet

    predictor = msinet.load(tiny)
    by_hand = []
    for name in NAMES:
        path = Path.cwd().parent / "own" / "images" / name
        picture = cv2.imread(str(path))[:, :, ::-1].copy()
        density = predictor.predict(picture).density.astype(np.float64)
        by_hand.append(nss_by_hand(density, np.concatenate(gaze[name])))
    assert found["tiny"]["nss"] == pytest.approx(np.mean(by_hand), abs=1e-6)


def test_the_gold_standard_beats_the_centre_bias_where_observers_agree(call, own):
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--baseline",
                  "uniform", "--json", *FEW)  # fmt: skip
    found = means(answer)
    assert found["gold_standard"]["ig"] > 0.5
    assert found["gold_standard"]["auc"] > found["center_bias"]["auc"]
    assert found["uniform"]["auc"] == 0.5
    assert found["uniform"]["nss"] == 0


def test_scores_of_an_earlier_run_are_not_computed_again(call, own, maps, monkeypatch):
    root, _ = maps()
    words = ("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root, *FEW)
    first = call(*words)
    monkeypatch.setattr("msinet.metrics.score", None)  # calling it would fail
    second = call(*words)
    assert second.code == 0, second.err
    assert second.out == first.out
    assert "18 scores of an earlier run are kept, 0 pictures are left" in second.err


def test_a_changed_map_is_scored_anew(call, own, maps):
    root, _ = maps()
    words = ("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root, *FEW)
    first = call(*words)
    np.save(root / "03.npy", np.eye(*SIZE_HW))
    assert call(*words).out != first.out


def test_comparisons_are_paired(call, own, maps):
    one, _ = maps("one")
    two, _ = maps("two")
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", one, two,
                  "--compare", "one", "two", "--json", *FEW)  # fmt: skip
    pair = json.loads(answer.out)["comparisons"][0]
    found = means(answer)
    expected = found["one"]["nss"] - found["two"]["nss"]
    assert pair["scores"]["nss"]["difference"] == pytest.approx(expected)
    assert pair["scores"]["nss"]["low"] <= expected <= pair["scores"]["nss"]["high"]


def test_an_unknown_row_cannot_be_compared(call, own, maps):
    root, _ = maps()
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root,
                  "--compare", "anyone", "nobody", *FEW)  # fmt: skip
    assert answer.code == 2
    assert "no such row to compare: nobody" in answer.err


def test_two_folders_of_one_name_are_told_apart(call, own, maps, tmp_path):
    one, _ = maps("a-maps")
    (tmp_path / "deep").mkdir()
    two, _ = maps("deep/a-maps")
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", one, two,
                  "--json", *FEW)  # fmt: skip
    assert list(means(answer))[2:] == ["a-maps", "a-maps_2"]


def test_folds_cover_every_picture_once(call, own):
    answer = call("evaluate", "-d", "folder", "-p", own(), "--folds", "3", "--baseline", "uniform",
                  "--json", "-o", "out", *FEW)  # fmt: skip
    assert answer.code == 0, answer.err
    summary = json.loads(answer.out)
    assert [fold["pictures"] for fold in summary["folds"]] == [2, 2, 2]
    kept = rows("out")
    assert sorted(name for label, name in kept if label == "uniform") == NAMES
    assert {row["fold"] for row in kept.values()} == {"0", "1", "2"}
    assert set(summary["fold_spread"]["uniform"]["nss"]) == {"mean", "spread", "folds"}


def test_folds_without_weights_of_their_own_say_how_to_train_them(call, own):
    answer = call("evaluate", "-d", "folder", "-p", own(), "--folds", "3", *FEW)
    assert answer.code == 5
    assert "3 of 3 folds are not trained" in answer.err
    assert "--fold" in answer.err


def test_a_map_that_is_not_finite_leaves_out_its_picture_only(call, own, maps):
    root, _ = maps()
    np.save(root / "02.npy", np.full(SIZE_HW, np.nan))
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root,
                  "-o", "out", *FEW)  # fmt: skip
    assert answer.code == 4
    assert "anyone: map holds 3072 values that are not finite numbers" in answer.err
    assert "02.npy" in answer.err
    kept = rows("out")
    assert kept["anyone", "02.png"]["nss"] == ""
    assert kept["anyone", "01.png"]["nss"] != ""
    assert kept["center_bias", "02.png"]["nss"] != ""


def test_pictures_without_a_map_and_files_without_a_picture_are_all_listed(call, own, maps):
    root, _ = maps(names=[*NAMES[:4], "stranger.png", "other.png"])
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root, "-o",
                  "out", *FEW)  # fmt: skip
    assert answer.code == 4
    for name in NAMES[4:]:
        assert f"no map for this picture: {name}" in answer.err
    notes = json.loads(Path("out/summary.json").read_text())["predictors"][2]["notes"]
    assert "other.npy, stranger.npy" in notes[0]
    assert "other.npy, stranger.npy" in answer.err


def test_maps_of_another_size_are_scored(call, own, maps):
    root, _ = maps(size_hw=(31, 90))
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root, *FEW)
    assert answer.code == 0, answer.err


def test_a_constant_map_has_defined_scores(call, own, tmp_path):
    root = tmp_path / "flat"
    root.mkdir()
    for name in NAMES:
        cv2.imwrite(str(root / name), np.full(SIZE_HW, 9, np.uint8))
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root,
                  "--json", *FEW)  # fmt: skip
    flat = means(answer)["flat"]
    assert (flat["auc"], flat["sauc"], flat["nss"], flat["cc"]) == (0.5, 0.5, 0.0, 0.0)


def test_fixations_outside_the_pictures_are_counted_and_dropped(call, own, gaze):
    lines = [f"{n},{o},{x},{y}" for n in NAMES for o in (1, 2) for x, y in gaze[n][o]]
    outside = [f"{NAMES[0]},1,-1,5", f"{NAMES[0]},1,64,5", f"{NAMES[3]},2,5,480"]
    clean = call("evaluate", "-d", "folder", "-p", own(lines), "--part", "all", "--baseline",
                 "uniform", "--json", *FEW)  # fmt: skip
    dirty = call("evaluate", "-d", "folder", "-p", own(lines + outside, "dirty"), "--part", "all",
                 "--baseline", "uniform", "--json", *FEW)  # fmt: skip
    assert "3 of 87 fixations outside their picture left out" in dirty.err
    assert "3 of 87" in " ".join(json.loads(dirty.out)["notes"])
    assert means(dirty) == means(clean)


def test_a_picture_without_fixations_is_scored_by_its_map_only(call, tmp_path, rng, maps):
    root = tmp_path / "drawn"
    for folder in ("images", "fixations", "maps"):
        (root / folder).mkdir(parents=True)
    for number, name in enumerate(NAMES):
        points = np.zeros(SIZE_HW, np.uint8)
        points.flat[rng.choice(points.size, 9 if number else 0, replace=False)] = 255
        truth = cv2.GaussianBlur(rng.uniform(0, 255, SIZE_HW), (0, 0), 4).astype(np.uint8)
        noise = rng.integers(0, 256, (*SIZE_HW, 3), np.uint8)
        for folder, picture in (("images", noise), ("fixations", points), ("maps", truth)):
            cv2.imwrite(str(root / folder / name), picture)
    theirs, _ = maps()
    answer = call("evaluate", "-d", "folder", "-p", root, "--part", "all", "--maps", theirs,
                  "-o", "out", *FEW)  # fmt: skip
    assert answer.code == 0, answer.err
    assert f"1 picture has no fixations, only maps are compared there: {NAMES[0]}" in answer.err
    assert "no gold standard: observers are not known" in answer.err
    kept = rows("out")["anyone", NAMES[0]]
    assert (kept["nss"], kept["auc"]) == ("", "")
    assert float(kept["cc"]) != 0


def test_a_single_observer_has_no_gold_standard(call, own, gaze):
    lines = [f"{n},1,{x},{y}" for n in NAMES for x, y in gaze[n][0]]
    answer = call("evaluate", "-d", "folder", "-p", own(lines), "--part", "all", "--baseline",
                  "uniform", "--json", *FEW)  # fmt: skip
    assert answer.code == 0, answer.err
    assert "no gold standard: one observer only" in answer.err
    summary = json.loads(answer.out)
    assert [row["label"] for row in summary["predictors"]] == ["center_bias", "uniform"]
    assert summary["predictors"][1]["scores"]["nss"]["share"] is None


def test_an_unknown_baseline_and_an_unknown_metric_are_said(call, own):
    answer = call("evaluate", "-d", "folder", "-p", own(), "--metrics", "nss,aucc")
    assert answer.code == 2
    assert "unknown metric: aucc: did you mean" in answer.err
    assert call("evaluate", "-d", "folder", "-p", own(folder="b"), "--baseline", "x").code == 2


def test_weights_that_saw_the_pictures_are_marked(call, real_data):
    shipped = ROOT / "weights" / "msinet_mobilenet_v2.weights.h5"
    words = ("evaluate", "-d", "osie", "-p", real_data / "data" / "osie.zip", "--weights", shipped,
             "--size", "64x96", "--metrics", "nss", *FEW)  # fmt: skip
    seen = call(*words, "--part", "train[:2]")
    assert "msinet_mobilenet_v2 saw 2 of these 2 pictures in training" in seen.err
    assert any(line.startswith("msinet_mobilenet_v2* ") for line in seen.paths)
    unseen = call(*words, "--part", "validation[:2]")
    assert "saw" not in unseen.err
    assert any(line.startswith("msinet_mobilenet_v2 ") for line in unseen.paths)


def test_the_report_shows_the_pictures(call, own, maps):
    root, _ = maps()
    answer = call("evaluate", "-d", "folder", "-p", own(), "--part", "all", "--maps", root, "-o",
                  "out", "--bootstrap", "50")  # fmt: skip
    assert answer.code == 0, answer.err
    page = Path("out/report.html").read_text("utf-8")
    assert "anyone" in page
    assert page.count("data:image/jpeg;base64,") >= len(NAMES)
    assert "http://" not in page.replace("http://www.w3.org", "")


@pytest.mark.slow
def test_a_killed_run_goes_on_and_ends_as_if_it_had_not_been_killed(own, tiny, tmp_path):
    words = [sys.executable, str(ROOT / "main.py"), "evaluate", "-d", "folder", "-p", str(own()),
             "--part", "all", "--weights", str(tiny), "--size", "640x896", *FEW]  # fmt: skip
    subprocess.run([*words, "-o", "whole"], cwd=tmp_path, check=True, capture_output=True)
    killed = subprocess.Popen([*words, "-o", "cut"], cwd=tmp_path, stderr=subprocess.PIPE)
    while not any(p.read_text().count("\n") > 2 for p in tmp_path.glob("cut/scores/tiny*.jsonl")):
        assert killed.poll() is None, "done before it could be killed"
        time.sleep(0.01)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    again = subprocess.run([*words, "-o", "cut"], cwd=tmp_path, check=True, capture_output=True)
    assert b"scores of an earlier run are kept" in again.stderr
    for name in ("scores.csv", "summary.json"):
        assert (tmp_path / "cut" / name).read_text() == (tmp_path / "whole" / name).read_text()


@pytest.fixture
def layers(monkeypatch):
    """Builds three layers wherever a network is built."""
    from msinet import models

    monkeypatch.setattr(models, "build", tiny_training.build)


def test_each_fold_is_scored_by_the_weights_that_did_not_see_it(call, layers, tmp_path, rng):
    pictures = tiny_training.write_set(tmp_path / "discs", rng)
    words = ("-d", "folder", "-p", pictures)
    for fold in ("0/2", "1/2"):
        trained = call("train", *words, "--encoder-weights", "none", "--sigma", "4", "--epochs",
                       "1", *tiny_training.SIZE, "--fold", fold)  # fmt: skip
        assert trained.code == 0, trained.err
    answer = call("evaluate", *words, "--folds", "2", "--json", "--metrics", "nss", *FEW)
    assert answer.code == 0, answer.err
    summary = json.loads(answer.out)
    row = summary["predictors"][-1]
    assert row["label"] == "folder folds"
    assert row["scores"]["nss"]["pictures"] == 8
    assert row["seen"] == 0
    own = "results/folder-fold0of2/best.weights.h5"
    other = call("evaluate", *words, "--folds", "2", "--json", "--metrics", "nss", "--weights",
                 own, *FEW)  # fmt: skip
    assert json.loads(other.out)["predictors"][-1]["seen"] == 4
    assert "saw 4 of these 4 pictures in training" in other.err

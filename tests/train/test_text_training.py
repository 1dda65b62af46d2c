"""A run that trains a network with texts: both phases, resuming, and what its entry says."""

import dataclasses
import json
import pathlib
import subprocess
import sys
import tracemalloc

import cv2
import numpy as np
import pytest
from tiny_encoder import FIXTURES, write_encoder

from msinet import config, train, weights
from msinet.data import SETS, open_part
from msinet.errors import DataError, WeightsError
from msinet.train import checkpoint, text_data, text_look, text_session
from msinet.train.parts import open_parts

ENDINGS = ("_0", "_2", "_3")
NUMBERS = (11, 22, 33, 44, 55)
LISTED = {"train": (11, 22, 33), "validation": (44,), "test": (55,)}
UNVALIDATED = {"sets": [{"name": "sjtu_tis", "path": "sjtu_tis", "validation_part": ""}]}


@pytest.fixture
def encoder(tmp_path):
    with np.load(FIXTURES / "bert_tiny.npz") as arrays:
        return write_encoder(tmp_path / "encoder", dict(arrays))


@pytest.fixture
def tis(tmp_path, rng, monkeypatch):
    """Five pictures under three conditions each, in the layout of SJTU-TIS."""
    root, told = tmp_path / "sjtu_tis", {}
    for kind in ("images", "maps", "fixations"):
        (root / kind).mkdir(parents=True)
    for number in NUMBERS:
        picture = rng.integers(0, 256, (60, 90, 3), dtype=np.uint8)
        cv2.imwrite(str(root / "images" / f"{number}.png"), picture)
        for ending in ENDINGS:
            points = np.zeros((60, 90), np.uint8)
            points[rng.integers(5, 55, 9), rng.integers(5, 85, 9)] = 255
            cv2.imwrite(str(root / "fixations" / f"{number}{ending}.png"), points)
            blurred = cv2.GaussianBlur(points.astype(np.float32), (0, 0), 5)
            grey = (255 * blurred / blurred.max()).astype(np.uint8)
            cv2.imwrite(str(root / "maps" / f"{number}{ending}.png"), grey)
            side = "left" if ending == "_2" else "right"
            told[f"{number}{ending}"] = "" if ending == "_0" else f"the dog on the {side}"
    (root / "texts.json").write_text(json.dumps(told))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(SETS, "sjtu_tis", dataclasses.replace(SETS["sjtu_tis"], listed=LISTED))
    return root


@pytest.fixture
def settings(tis, encoder):
    """Makes the configuration of a small run."""

    def make(**changes):
        table = {
            "model": {"encoder": "mobilenet_v2_text", "encoder_weights": "none"},
            "data": {
                "sets": [{"name": "sjtu_tis", "path": str(tis)}],
                "sizes_hw": [[64, 96], [48, 64]],
                "validation_size_hw": [64, 96],
            },
            "train": {"epochs": 2, "batch_size": 2, "learning_rate": 0.01},
            "text": {"encoder": str(encoder), "image_epochs": 1, "copies": 1, "filters": 8,
                     "heads": 2, "fusion": "grounding+token"},
        }  # fmt: skip
        return config.from_table(config.merge(table, changes), where="test")

    return make


def test_both_phases_train_their_own_layers_and_the_entry_knows_the_text_encoder(
    settings, tmp_path, encoder
):
    told = []
    best = train.run(settings(), results=tmp_path / "results", talk=train.Talk(say=told.append))
    entry = weights.find(best)
    assert (entry.network, entry.text, entry.mirror) == ("mobilenet_v2_text", str(encoder), True)
    assert len(entry.text_sha256) == 64
    assert entry.data[-1]["set"] == "sjtu_tis"
    rows = checkpoint.read_meta(best.parent / checkpoint.FILE)["rows"]
    assert [row["epoch"] for row in rows] == [1, 2]
    scores = ("validation_cc", "validation_nss", "validation_kldiv", "validation_sim")
    assert all(np.isfinite(row[key]) for row in rows for key in scores)
    assert rows[0]["validation_loss"] == pytest.approx(1 - rows[0]["validation_cc"])


def test_weights_whose_head_has_not_learned_are_not_the_best_of_a_run(
    settings, tmp_path, monkeypatch
):
    losses = iter([0.1, 0.5, 0.6])
    measure = lambda self, epoch: {"validation_loss": next(losses)}  # noqa: E731
    monkeypatch.setattr(text_session.TextSession, "_validate", measure)
    best = train.run(settings(train={"epochs": 3}), results=tmp_path / "results")
    rows = checkpoint.read_meta(best.parent / checkpoint.FILE)["rows"]
    assert [(row["stage"], row["best"]) for row in rows] == [(1, True), (2, True), (2, False)]
    assert weights.find(best).scores["validation"]["loss"] == 0.5


@pytest.mark.slow
def test_the_head_learns_and_the_image_branch_stays_as_it_is(settings, tmp_path):
    best = train.run(settings(data=UNVALIDATED), results=tmp_path / "results")
    first = train.run(settings(train={"epochs": 1}, data=UNVALIDATED), results=tmp_path / "first")
    arrays, before = (weights.read_arrays(file) for file in (best, first))
    changed = {name for name in arrays if not np.array_equal(arrays[name], before[name])}
    assert {name.split("/")[0] for name in changed} == {"head"}
    assert np.abs(arrays["head/change/kernel"]).max() > 0  # zeros at the start


@pytest.mark.slow
def test_stopped_after_each_epoch_a_run_ends_to_the_bit_as_if_not(settings, tmp_path):
    """In both phases; what the contrastive loss projects with learns along and does not ship."""
    made = settings(
        loss={"matching": 0.5}, data=UNVALIDATED, train={"epochs": 3, "deterministic": True}
    )
    (tmp_path / "run.toml").write_text(config.to_toml(made))
    script = pathlib.Path(__file__).with_name("stopped_text.py")
    done = subprocess.run(
        [sys.executable, script, tmp_path / "run.toml", tmp_path / "results"],
        capture_output=True, text=True, timeout=900, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    count, *differing = done.stdout.split()
    assert int(count) > 100
    assert not differing
    best = tmp_path / "results" / "whole" / "sjtu_tis" / "best.weights.h5"
    assert not any("matching" in name for name in weights.read_arrays(best))


def test_mirrored_pictures_have_mirrored_texts(settings, encoder):
    from msinet.text import load_text_encoder

    parts, _ = open_parts(settings())
    texts = text_data.embed(parts, load_text_encoder(encoder))
    left, right = "the dog on the left", "the dog on the right"
    plain, mirrored = texts.of([left], mirror=False), texts.of([left], mirror=True)
    assert np.array_equal(mirrored.sentence, texts.of([right], mirror=False).sentence)
    assert not np.array_equal(plain.sentence, mirrored.sentence)


def test_a_changed_picture_and_its_truths_stay_together(settings, rng):
    parts, _ = open_parts(settings())
    picture = text_data.pictures_of(parts)[0]
    made = settings(augment={"crop": 0.0, "mirror": 1.0}).augment
    stimulus, truths, mirror = text_data.changed(
        picture, picture.items, (64, 96), 8, rng=rng, settings=made
    )
    assert mirror
    assert stimulus.shape == (64, 96, 3)
    plain = text_data.truth(picture.part[picture.items[1]], (16, 24))
    expected = cv2.resize(plain, (12, 8), interpolation=cv2.INTER_AREA)[:, ::-1]
    np.testing.assert_allclose(truths[1], expected, atol=1e-6)


def test_pictures_come_with_all_their_items_and_without_texts_with_one(settings):
    parts, _ = open_parts(settings())
    every = text_data.pictures_of(parts)
    assert [len(picture.items) for picture in every] == [3, 3, 3]
    silent = text_data.pictures_of(parts, textless=True)
    assert [[parts[0].conditions[i] for i in p.items] for p in silent] == [["pure"]] * 3


def test_a_batch_has_one_size_and_an_epoch_has_all(settings):
    parts, _ = open_parts(settings())
    pictures = text_data.pictures_of(parts) * 8
    sizes = [(64, 96), (48, 64)]
    rng = np.random.default_rng(3)
    batches = text_data.plan(pictures, sizes_hw=sizes, batch_size=4, rng=rng)
    frames = [frame for frame, _ in batches]
    one = [
        {f for f, _ in text_data.plan(pictures, sizes_hw=[size], batch_size=4, rng=rng)}
        for size in sizes
    ]
    assert len(one[0]) == len(one[1]) == 1
    assert set(frames) == one[0] | one[1]
    assert sorted(p.number for _, group in batches for p in group) == sorted(
        p.number for p in pictures
    )


def test_start_weights_of_another_network_are_refused(settings, tmp_path):
    other = "msinet_efficientnet_lite2"
    told = f"are of efficientnet_lite2, the run trains mobilenet_v2_text: {other}: choose other"
    with pytest.raises(WeightsError, match=told):
        train.run(
            settings(model={"encoder_weights": "", "weights": other}), results=tmp_path / "results"
        )
    assert not list(tmp_path.glob("results/**/*.*"))


def test_a_classifier_that_is_not_there_is_refused(settings, tmp_path):
    made = settings(
        model={"encoder_weights": "", "weights": "msinet_mobilenet_v2"},
        text={"classes": str(tmp_path / "no.npz"), "class_names": "no.txt"},
    )
    with pytest.raises(WeightsError, match="encoder weights do not exist"):
        train.run(made, results=tmp_path / "results")


def test_a_file_that_is_no_encoder_is_refused(settings, tmp_path):
    np.savez(tmp_path / "foreign.npz", **{"layer/kernel": np.zeros((3, 3))})
    made = settings(model={"encoder_weights": str(tmp_path / "foreign.npz")})
    with pytest.raises(WeightsError, match=r"is not in the encoder weights: .*foreign\.npz"):
        train.run(made, results=tmp_path / "results")


def test_a_whole_start_goes_with_its_own_text_encoder_and_classes(settings, tmp_path, encoder):
    best = train.run(settings(data=UNVALIDATED, train={"epochs": 1}), results=tmp_path / "results")
    start = {"encoder_weights": "", "weights": str(best)}
    classes = {"classes": str(tmp_path / "no.npz"), "class_names": "no.txt"}
    with pytest.raises(WeightsError, match=r"have classes of their own"):
        train.run(settings(model=start, text=classes), results=tmp_path / "second")
    # What can be told without the text encoder is told first.
    strange = {"encoder_weights": "", "weights": "msinet_efficientnet_lite2"}
    with pytest.raises(WeightsError, match=r"start weights are of efficientnet_lite2"):
        train.run(settings(model=strange, text={"encoder": "gone"}), results=tmp_path / "second")
    (encoder / "tokenizer_config.json").write_text('{"do_lower_case": false}')
    with pytest.raises(WeightsError, match=r"trained with another text encoder"):
        train.run(settings(model=start), results=tmp_path / "second")


@pytest.fixture
def own(tmp_path, rng, monkeypatch):
    """Six photographs of one's own, two with a second text under another name."""
    root = tmp_path / "own"
    (root / "images").mkdir(parents=True)
    (root / "maps").mkdir()
    lines = ["image,text"]
    for number in range(6):
        picture = rng.integers(0, 256, (48, 64, 3), dtype=np.uint8)
        for ending in ("a", "b")[: 2 if number < 2 else 1]:
            name = f"{number}{ending}.png"
            cv2.imwrite(str(root / "images" / name), picture)
            grey = np.zeros((48, 64), np.uint8)
            grey[10:30, 10 + 4 * number : 30 + 4 * number] = 255
            cv2.imwrite(str(root / "maps" / name), grey)
            lines.append(f"{name},the dog {ending} on the left")
    (root / "texts.csv").write_text("\n".join(lines))
    monkeypatch.chdir(tmp_path)
    return root


def test_a_folder_with_a_text_for_every_picture_leaves_the_image_branch_as_it_is(
    settings, own, tmp_path
):
    told, sets = [], [{"name": "folder", "path": str(own)}]
    start = train.run(
        settings(text={"image_epochs": 0}, train={"epochs": 1}, data={"sets": sets}),
        results=tmp_path / "first",
    )
    best = train.run(
        settings(data={"sets": sets}),
        results=tmp_path / "results",
        talk=train.Talk(say=told.append),
    )
    rows = checkpoint.read_meta(best.parent / checkpoint.FILE)["rows"]
    assert all(np.isfinite(row["loss"]) for row in rows)
    assert any("the image branch stays as it is" in sentence for sentence in told)
    arrays, before = (weights.read_arrays(file) for file in (best, start))
    changed = {name for name in arrays if not np.array_equal(arrays[name], before[name])}
    assert {name.split("/")[0] for name in changed} == {"head"}


def test_copies_of_a_photograph_stay_in_one_part_and_are_one_picture(own):
    for share in (0.2, 0.34, 0.5):
        parts = [
            open_part("folder", own, part, validation_share=share)
            for part in ("train", "validation")
        ]
        numbers = [{name[0] for name in part.names} for part in parts]
        assert not numbers[0] & numbers[1]
        assert sum(map(len, parts)) == 8
    every = open_part("folder", own, "all")
    by_name = [name[0] for name in every.names]
    assert every.pictures == [sorted(set(by_name)).index(number) for number in by_name]
    for fold in range(3):
        halves = [
            open_part("folder", own, part, fold=(fold, 3)) for part in ("train", "validation")
        ]
        assert not {n[0] for n in halves[0].names} & {n[0] for n in halves[1].names}


def test_a_set_without_any_text_cannot_train_the_head(settings, own, tmp_path):
    (own / "texts.csv").unlink()
    with pytest.raises(DataError, match=r"no picture has a text.*--encoder mobilenet_v2"):
        train.run(
            settings(data={"sets": [{"name": "folder", "path": str(own)}]}),
            results=tmp_path / "results",
        )


def test_too_few_epochs_for_the_head_are_said(settings, tmp_path):
    told = []
    train.run(
        settings(train={"epochs": 1}, data=UNVALIDATED),
        results=tmp_path / "results",
        talk=train.Talk(say=told.append),
    )
    assert any("texts will change nothing" in sentence for sentence in told)


def test_phases_and_a_validation_without_texts_are_said(settings, own, tis, tmp_path):
    (own / "texts.csv").unlink()
    told = []
    training, _ = open_parts(settings())
    silent, _ = open_parts(settings(data={"sets": [{"name": "folder", "path": str(own)}]}))
    talk = train.Talk(say=told.append)
    text_session._phases_that_are(settings(), training, training, talk)
    assert told == [
        "epochs 1 to 1 are of the image branch, the others of the head: their losses do not compare"
    ]
    text_session._phases_that_are(settings(), training, silent, talk)
    assert told[2:] == ["no text among the validation items: they say nothing of the head"]


def test_a_set_without_texts_trains_the_image_branch_along(settings, own, tis):
    """All its items count for the image branch, and none for the head."""
    (own / "texts.csv").unlink()
    sets = [{"name": "sjtu_tis", "path": str(tis)}, {"name": "folder", "path": str(own)}]
    parts, _ = open_parts(settings(data={"sets": sets}))
    silent = text_data.pictures_of(parts, textless=True)
    assert (
        sum(picture.part is parts[1] for picture in silent) == 5
    )  # photographs, of six; two files are copies
    assert {picture.part.name for picture in text_data.pictures_of(parts, told=True)} == {
        "sjtu_tis"
    }


def test_conditions_choose_items_and_unread_texts_are_told(settings, tis):
    told = []
    one = {"name": "sjtu_tis", "path": str(tis), "conditions": ["pure"]}
    image = {"model": {"encoder": "mobilenet_v2"}, "train": {"loss": "kld_cc"}}
    (part,), _ = open_parts(settings(data={"sets": [one]}, **image), told.append)
    assert set(part.conditions) == {"pure"}
    assert part.provenance()["conditions"] == "pure"
    assert not any("does not read" in sentence for sentence in told)
    open_parts(settings(**image), told.append)
    assert any("before 6 of its 9 items people had read a text" in each for each in told)


def test_what_the_frozen_parts_see_is_on_the_disk_and_not_in_memory(settings, monkeypatch):
    """Memory of features would grow with the set; a look holds places in a file alone."""

    class Wide:
        def predict_on_batch(self, stimuli):
            return [np.repeat(stimuli.mean(axis=3, keepdims=True), 400, axis=3)]

    parts, _ = open_parts(settings())
    pictures = text_data.pictures_of(parts)
    many = [dataclasses.replace(pictures[n % 3], number=n) for n in range(30)]
    batches = text_data.plan(many, sizes_hw=[(64, 96)], batch_size=2)
    tracemalloc.start()
    seen = text_look.look(Wide(), batches, talk=train.Talk(), title="")
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    one = seen[0][0].features[0]
    assert one.shape == (64, 96, 400)
    assert one.dtype == np.float16
    assert held < one.nbytes / 4
    assert peak < 60 * one.nbytes / 4
    stimulus = text_data.fitted(pictures[1].part[pictures[1].items[0]].decoded(), (64, 96))
    expected = stimulus.mean(axis=2).astype(np.float16)
    assert np.array_equal(seen[1][0].features[0][..., 399], expected)

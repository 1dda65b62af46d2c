"""A tiny network learns from a tiny teacher: targets, hints, what is saved, resuming."""

import json

import cv2
import keras
import numpy as np
import pytest

from msinet import losses, register, train, weights
from msinet.errors import ConfigError, WeightsError
from msinet.train import checkpoint, start
from msinet.train.distillation import DistillationSession, _grid, shrunk, unlikeness
from msinet.train.parts import open_parts

pytestmark = pytest.mark.usefixtures("tiny")


@pytest.fixture
def teacher(settings, tmp_path):
    """The best weights of a run on the same pictures."""
    return train.run(settings(train={"epochs": 1}), results=tmp_path / "teacher")


def make(settings, teacher, **options):
    """A session in training with that teacher."""
    chosen = settings(train={"teachers": [str(teacher)], "teacher_size_hw": [48, 64], **options})
    network, layers, _, _ = start.build(chosen)
    parts = open_parts(chosen)
    return DistillationSession(chosen, network, layers, *parts)


def batch(session, rng):
    """Stimuli and targets that the network and the teacher judge differently."""
    stimuli = rng.uniform(0, 255, (3, 48, 64, 3)).astype("float32")
    targets = rng.uniform(0, 1, (3, 12, 16, 1)).astype("float32") ** 4
    return stimuli, targets / targets.sum(axis=(1, 2), keepdims=True)


def answer(network, stimuli):
    return keras.ops.convert_to_numpy(network(stimuli, training=False))


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_the_target_is_shared_between_people_and_teacher(settings, teacher, rng, share):
    session = make(settings, teacher, teacher_share=share, teacher_hints=0.0)
    session.network.get_layer("aspp_dropout").rate = 0
    assert session.learner is session.network
    stimuli, targets = batch(session, rng)
    taught = np.exp(answer(weights.load(register.find(teacher)), stimuli))
    mixed = (1 - share) * targets + share * taught
    expected = losses.kld_cc(mixed, answer(session.network, stimuli), cc_weight=0.7)
    session.learner.reset_metrics()
    taught = session._taught(stimuli, targets, (48, 64))
    assert session._step(*taught) == pytest.approx(float(np.mean(expected)), abs=1e-5)


def test_hints_draw_the_features_to_the_teachers(settings, teacher, rng):
    session = make(settings, teacher, teacher_share=0.5, teacher_hints=2.0)
    session.network.get_layer("aspp_dropout").rate = 0
    stimuli, targets = batch(session, rng)
    known = weights.load(register.find(teacher))
    hints = [
        answer(keras.Model(known.inputs, known.get_layer(layer).output), stimuli)
        for layer in known.hint_layers
    ]
    density, *projected = [keras.ops.convert_to_numpy(x) for x in session.learner(stimuli)]
    mixed = 0.5 * targets + 0.5 * np.exp(answer(known, stimuli))
    apart = sum(float(np.mean(unlikeness(h, p))) for h, p in zip(hints, projected, strict=True))
    expected = float(np.mean(losses.kld_cc(mixed, density, cc_weight=0.7))) + 2 * apart
    session.learner.reset_metrics()
    taught = session._taught(stimuli, targets, (48, 64))
    assert session._step(*taught) == pytest.approx(expected, abs=1e-4)
    assert apart > 0.05


def test_teachers_see_small_batches_larger(settings, teacher):
    """Of two sizes the smaller is rendered larger, judged, and brought down with the verdict."""
    session = make(settings, teacher, teacher_share=1.0, teacher_size_hw=[64, 96])
    plan = session.plan(1)
    frames = [batch.frame_hw for batch in plan]
    assert {(48, 64)} < set(frames)
    asked = []
    (ask,) = session._answers
    session._answers = [lambda stimuli: asked.append(stimuli) or ask(stimuli)]
    known = weights.load(register.find(teacher))
    for batch, (stimuli, (target, *hints)) in zip(plan, session._batches(plan, 1), strict=True):
        height, width = batch.frame_hw
        assert stimuli.shape == (len(batch.items), height, width, 3)
        assert target.shape[1:3] == (height // 4, width // 4)
        assert [hint.shape[1:3] for hint in hints] == [
            (height // 4, width // 4), (height // 2, width // 2)
        ]  # fmt: skip
        assert asked[-1].shape[1] * asked[-1].shape[2] >= 0.8 * 64 * 96
        np.testing.assert_allclose(target.sum(axis=(1, 2)), 1, atol=1e-5)
        seen = np.exp(answer(known, asked[-1]))
        if asked[-1].shape[1] == height:
            np.testing.assert_allclose(target, seen, atol=1e-6)
        else:  # the same picture and nearly the same map, on fewer cells
            middles = [
                (density * (np.arange(density.shape[1])[:, None, None] + 0.5)).sum((1, 2))
                / density.shape[1]
                for density in (seen, target)
            ]
            np.testing.assert_allclose(*middles, atol=0.02)
            assert stimuli.mean() == pytest.approx(asked[-1].mean(), abs=1)


@pytest.mark.parametrize("stride", [2, 4, 8, 16, 32])
@pytest.mark.parametrize("seen_hw", [(216, 384), (120, 168), (232, 200), (384, 512)])
@pytest.mark.parametrize("frame_hw", [(128, 224), (120, 96), (72, 104)])
def test_features_are_brought_to_the_grid_that_the_network_has(stride, seen_hw, frame_hw):
    """Sides that a stride does not divide have one cell more."""
    stimuli = np.zeros((1, *seen_hw, 3), np.float32)
    features = np.zeros((1, *(-(-side // stride) for side in seen_hw), 5), np.float32)
    assert _grid(features, stimuli, frame_hw) == [-(-side // stride) for side in frame_hw]


def test_a_crop_without_attention_is_no_nan(settings, teacher, rng):
    session = make(settings, teacher, teacher_share=0.0, teacher_hints=0.0)
    stimuli, targets = batch(session, rng)
    targets[1] = 0
    _, made = session._taught(stimuli, targets, (24, 32))
    np.testing.assert_allclose(made.sum(axis=(1, 2))[:, 0], [1, 0, 1], atol=1e-5)


@pytest.mark.parametrize("size_hw", [(4, 6), (5, 7), (8, 12), (1, 1)])
def test_shrinking_is_that_of_opencv(rng, size_hw):
    arrays = rng.uniform(0, 255, (2, 8, 12, 3)).astype("float32")
    expected = [cv2.resize(a, size_hw[::-1], interpolation=cv2.INTER_AREA) for a in arrays]
    np.testing.assert_allclose(shrunk(arrays, size_hw), np.stack(expected), atol=1e-3)


def test_unlikeness_is_one_minus_the_cosine(rng):
    a, b = rng.normal(size=(2, 2, 3, 5, 7)).astype("float32")
    cosine = (a * b).sum(-1) / np.linalg.norm(a, axis=-1) / np.linalg.norm(b, axis=-1)
    np.testing.assert_allclose(unlikeness(a, b), 1 - cosine.mean((1, 2)), atol=1e-6)
    assert np.abs(unlikeness(a, 3 * a)).max() < 1e-6
    assert np.isfinite(unlikeness(a, 0 * a)).all()


def test_the_teacher_stays_as_it_is_and_the_weights_are_the_networks_alone(
    settings, teacher, tmp_path
):
    before = teacher.read_bytes()
    options = {"teachers": [str(teacher)], "epochs": 4, "teacher_size_hw": [64, 96]}
    best = train.run(settings(train=options), results=tmp_path / "results")
    assert teacher.read_bytes() == before
    arrays = weights.read_arrays(best)
    assert arrays.keys() == weights.read_arrays(teacher).keys()
    entry = register.find(best)
    assert len(weights.load(entry).layers) > 3
    (seen,) = entry.data  # the teacher's set is the run's own
    assert (seen["set"], seen["n"]) == ("folder:discs", 6)


def test_a_run_with_a_teacher_goes_on_to_the_same_end(settings, teacher, tmp_path):
    chosen = settings(train={"teachers": [str(teacher)], "epochs": 3, "teacher_size_hw": [48, 64]})

    class Stop(Exception):
        pass

    def stop(sentence):
        if sentence.startswith("epoch 1/"):
            raise Stop

    with pytest.raises(Stop):
        train.run(chosen, results=tmp_path / "pieces", talk=train.Talk(say=stop))
    train.run(chosen, results=tmp_path / "pieces")
    train.run(chosen, results=tmp_path / "whole")
    ends = []
    for name in ("pieces", "whole"):
        with np.load(tmp_path / name / "folder" / checkpoint.FILE) as store:
            ends.append({key: store[key] for key in store.files if key != checkpoint.META})
    assert ends[0].keys() == ends[1].keys()
    for key, array in ends[0].items():
        np.testing.assert_allclose(array, ends[1][key], rtol=1e-3, atol=1e-5, err_msg=key)


def test_pictures_that_a_teacher_has_seen_are_told(settings, teacher, tmp_path, pictures):
    """The teacher's entry is changed to say that it has seen all pictures."""
    file = teacher.with_name(teacher.name + ".json")
    entry = json.loads(file.read_text())
    entry["data"][0] |= {"part": "all", "n": 8}
    file.write_text(json.dumps(entry))
    said = []
    options = {"teachers": [str(teacher)], "epochs": 1}
    train.run(
        settings(train=options), results=tmp_path / "results", talk=train.Talk(say=said.append)
    )
    assert any("2 of its 2 validation pictures were trained on" in sentence for sentence in said)


def test_a_teacher_that_cannot_teach_is_refused(settings, tmp_path):
    missing = settings(train={"teachers": [str(tmp_path / "none.weights.h5")]})
    with pytest.raises(WeightsError, match=r"none\.weights\.h5"):
        train.run(missing, results=tmp_path / "results")
    for name, why in (
        ("msinet_mobilenet_v2_text", "mobilenet_v2_text cannot teach mobilenet_v2"),
        ("center_bias", "expected weights of a network: 'center_bias'"),
        (" ", "expected weights of a network: ' '"),
    ):
        said = []
        talk = train.Talk(say=said.append)
        with pytest.raises(ConfigError, match=rf"train\.teachers: .*{why}"):
            train.run(settings(train={"teachers": [name]}), results=tmp_path / "results", talk=talk)
        assert said == []  # before any data set is prepared
    with pytest.raises(ConfigError, match=r"train\.teachers: vgg16 takes no teachers"):
        settings(model={"encoder": "vgg16"}, train={"teachers": ["any"], "loss": "kld_original"})
    with pytest.raises(ConfigError, match=r"train\.teacher_share: expected 0 to 1"):
        settings(train={"teacher_share": 1.5})

import dataclasses

import numpy as np
import ship_weights

from msinet import models, register, weights


def test_shipped_entry_names_the_file_that_was_copied(tmp_path, monkeypatch):
    run, output = tmp_path / "run", tmp_path / "weights"
    run.mkdir()
    output.mkdir()
    (output / "register.toml").write_text("# Kept.\n[other]\nnetwork = 'vgg16'\n")
    network = models.build("mobilenet_v2")
    crowd = {"set": "crowd", "part": "all", "n": 3, "sha256": "0" * 64}
    seen = (crowd, {**crowd, "set": "folder:crowd"})  # what a teacher saw, and the run
    entry = register.Entry("small", "mobilenet_v2", (384, 512), "aspect", data=seen)
    made = weights.save(network, run / "best.weights.h5", entry)

    words = [str(run), "--size", "384x512", "--size", "480x640", "--output", str(output)]
    assert ship_weights.main(words) == 0

    text = (output / "register.toml").read_text()
    assert text.startswith("# Kept.\n")
    assert "[other]" in text
    text = text.replace('[other]\nnetwork = "vgg16"\n', "")
    (output / "register.toml").write_text(text)
    found = register.find_file(output / "small.weights.h5")
    assert found.sha256 == made.sha256
    assert found.sizes_hw == ((384, 512), (480, 640))
    assert found.mirror
    assert found.data == (crowd,)
    loaded = weights.read_arrays(found.file)
    for variable in network.weights:
        np.testing.assert_array_equal(loaded[variable.path], np.asarray(variable))
    assert dataclasses.replace(found, file=made.file).licence == "MIT"


def test_half_a_file_holds_the_same_network_and_its_own_hash(tmp_path):
    run, output = tmp_path / "run", tmp_path / "weights"
    run.mkdir()
    output.mkdir()
    (output / "register.toml").write_text("# Kept.\n")
    network = models.build("mobilenet_v2")
    entry = register.Entry("small", "mobilenet_v2", (240, 320), "aspect")
    made = weights.save(network, run / "best.weights.h5", entry)
    words = [str(run), "--size", "240x320", "--output", str(output), "--float16"]
    assert ship_weights.main([*words, "--licence", "research use"]) == 0
    found = register.find_file(output / "small.weights.h5")
    assert found.licence == "research use"
    assert found.file.stat().st_size < 0.55 * made.file.stat().st_size
    weights.verify(found)
    loaded = weights.read_arrays(found.file)
    for variable in network.weights:
        np.testing.assert_allclose(
            loaded[variable.path], np.asarray(variable), rtol=1e-3, atol=1e-6
        )

"""Fetching released weights: what is asked for, and what is said without a network."""

import sys
import types
import urllib.error
from pathlib import Path

import pytest

from msinet.cli import import_weights_options
from msinet.data import SETS, download
from msinet.errors import DataError, WeightsError
from msinet.importers import RELEASED, data_of, fetch, fetching
from msinet.importers.released import training_data


def hub(monkeypatch, answer):
    module = types.ModuleType("huggingface_hub")
    vars(module)["hf_hub_download"] = answer
    monkeypatch.setitem(sys.modules, "huggingface_hub", module)


def test_the_model_cards_file_is_asked_for(monkeypatch, tmp_path):
    hub(monkeypatch, lambda repository, name: f"/cache/{repository}/{name}")
    path = fetch("huggingface", tmp_path)
    assert str(path) == "/cache/alexanderkroner/MSI-Net/saved_model.pb"


def test_without_the_hub_or_the_network_the_file_by_hand_is_named(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    by_hand = "huggingface.co/alexanderkroner/MSI-Net/resolve/main/saved_model.pb by hand"
    with pytest.raises(WeightsError, match=r"not installed.*pip install") as caught:
        fetch("huggingface", tmp_path)
    assert by_hand in str(caught.value)

    def unreachable(repository, name):
        raise OSError("no route to host\nsecond line")

    hub(monkeypatch, unreachable)
    with pytest.raises(WeightsError, match="no route to host") as caught:
        fetch("huggingface", tmp_path)
    assert by_hand in str(caught.value)
    assert "second line" not in str(caught.value)


def test_the_zip_of_data_set_and_device_is_asked_for(monkeypatch, tmp_path):
    asked = []

    def answer(url, target, **options):
        asked.append(url)
        target.write_bytes(b"PK\x03\x04")
        return target

    monkeypatch.setattr(download, "fetch", answer)
    path = fetch("original", tmp_path, data="cat2000", device="gpu")
    assert path.name == "model_cat2000_gpu.zip"
    assert asked == [
        "https://drive.google.com/uc?id=1T6ChEGB6Mf02gKXrENjdeD6XXJkE_jHh&export=download"
    ]


@pytest.mark.parametrize("data", RELEASED)
def test_an_original_out_of_reach_names_the_file_by_hand(data, monkeypatch, tmp_path):
    def unreachable(url, *arguments, **options):
        raise urllib.error.URLError("Name or service not known")

    monkeypatch.setattr("urllib.request.urlopen", unreachable)
    with pytest.raises(WeightsError, match="Name or service not known") as caught:
        fetch("original", tmp_path, data=data)
    message = str(caught.value)
    assert f"model_{data}_cpu.zip by hand" in message
    assert RELEASED[data].drive["cpu"] in message
    assert f"-d {data}" in message


def test_a_page_instead_of_the_zip_is_not_kept(monkeypatch, tmp_path):
    def answer(url, target, **options):
        target.write_bytes(b"  <!DOCTYPE html>Quota exceeded")
        return target

    monkeypatch.setattr(download, "fetch", answer)
    with pytest.raises(WeightsError, match="answered with a page"):
        fetch("original", tmp_path, data="fiwi")
    assert list(tmp_path.iterdir()) == []


def test_an_error_of_the_disk_is_one_of_weights_here(monkeypatch, tmp_path):
    def full(url, target, **options):
        raise DataError("no space left", where=target, fix="free some")

    monkeypatch.setattr(download, "fetch", full)
    with pytest.raises(WeightsError, match="no space left"):
        fetch("original", tmp_path, data="fiwi")


def test_fourteen_files_none_twice():
    ids = [number for release in RELEASED.values() for number in release.drive.values()]
    assert len(set(ids)) == 14
    assert all(len(number) == 33 for number in ids)


def test_sizes_are_those_of_the_data_sets():
    for name, release in RELEASED.items():
        if name in SETS:
            assert release.size_hw == SETS[name].size_hw


def test_the_command_line_knows_the_same_names():
    assert tuple(RELEASED) == import_weights_options.DATA_SETS
    assert fetching.PLACES == import_weights_options.PLACES


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("model_osie_cpu.pb", "osie"),
        ("model_mit1003_gpu.ckpt.index", "mit1003"),
        ("model_salicon_gpu (1).zip", "salicon"),
        ("saved_model.pb", "salicon"),
        ("model_kitchen_cpu.pb", None),
    ],
)
def test_the_data_set_is_told_by_the_files_name(name, data):
    assert data_of(Path("anywhere") / name) == data


def test_every_network_has_seen_salicon_first():
    assert [item["set"] for item in training_data("osie")] == ["salicon", "osie"]
    assert [item["set"] for item in training_data("salicon")] == ["salicon"]
    assert training_data(None) == ()

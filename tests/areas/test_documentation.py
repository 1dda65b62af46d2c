"""The Python of docs/attention.md runs as it stands there."""

import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).parents[2]
BLOCK = re.compile(r"## In Python\n\n```python\n(.*?)```", re.S)


def test_the_example_runs_in_the_projects_folder(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    (block,) = BLOCK.findall((ROOT / "docs" / "attention.md").read_text("utf-8"))
    names = {}
    exec(compile(block, "docs/attention.md", "exec"), names)
    printed = capsys.readouterr().out
    assert "label: 2" in printed
    assert names["why_none"] == ""
    assert names["price"].name == "price"
    ends = names["figures"]
    assert 0 < ends.low < ends.share < ends.high < 1


def test_the_documented_areas_are_those_that_are_read(tmp_path):
    import json

    from msinet.areas import read_areas

    text = (ROOT / "docs" / "attention.md").read_text("utf-8")
    (block,) = re.findall(r"```json\n(.*?)```", text, re.S)
    path = tmp_path / "a.json"
    path.write_text(block, "utf-8")
    areas = read_areas(path, (800, 600))
    assert [area.name for area in areas] == ["title", "price", "pair"]
    assert areas[2].mask((800, 600)).sum() == pytest.approx(81)
    assert json.loads(block)["areas"][0]["box"] == [36, 52, 524, 164]

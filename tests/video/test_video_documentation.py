import pathlib
import re

import msinet

ROOT = pathlib.Path(__file__).parent.parent.parent


def test_the_example_runs_and_says_what_it_shows(clip, bright, monkeypatch, capsys):
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs/video.md").read_text("utf-8"), re.S)
    monkeypatch.setattr(msinet, "load", lambda name, **options: bright, raising=False)
    exec(compile(code.replace("samples/clip.mp4", str(clip)), "docs/video.md", "exec"), {})
    said = capsys.readouterr().out.splitlines()
    assert len(said) == 3  # frames 0, 5 and 10; the cut is at 5
    assert said[0].startswith("0.00 s: hottest at (")
    assert said[1].endswith("new scene")


def test_the_page_names_what_the_code_does():
    from msinet.video import cuts, sound

    page = (ROOT / "docs/video.md").read_text("utf-8")
    width, height = cuts.SIDES
    sides = f"({width} \N{MULTIPLICATION SIGN} {height})"
    assert f"{sides} differs from the one before by {cuts.LEAST:.0f} grey" in page
    assert f"{cuts.TIMES:.0f} times as much as the last {cuts.RECENT} did" in page
    assert f"{cuts.SHORTEST} seconds or more" in page
    kept = re.search(r"players know it \((.*?)\)", page)[1].lower().replace("-", "").split(", ")
    assert set(sound.KEPT) - {"eac3"} == set(kept)

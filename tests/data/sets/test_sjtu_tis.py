import pytest
from miniatures import draw_map, draw_picture, write_zip
from originals import SJTU_TEXTS, sjtu_copy, sjtu_items, sjtu_workbook

from msinet.data import open_part
from msinet.errors import DataError

EXPECTED = {
    "000000000071_0": ("pure", ""),
    "000000000071": ("whole", "A train on the outer track."),
    "000000000109_1": ("all", "Grass, a man and a dog"),
    "000000000109_2": ("non_salient", "the grass"),
    "000000000109_3": ("salient", "a man with a dog"),
    "4837091_0": ("pure", ""),
    "36979_2": ("non_salient", "the rest"),
}


def test_items_have_their_texts_and_conditions(archives, write):
    part = open_part("sjtu_tis", write(archives("sjtu_tis")), "all")
    assert part.names == [f"{item}.png" for item in sjtu_items()]
    items = {e.name.removesuffix(".png"): (e.condition, e.text) for e in part}
    assert {name: items[name] for name in EXPECTED} == EXPECTED
    assert len(items) == 4 + len(SJTU_TEXTS)


def test_a_copy_with_each_picture_once_gives_it_to_every_item(rng, tmp_path):
    files = sjtu_copy(rng)["sjtu_tis.zip"]
    part = open_part("sjtu_tis", write_zip(tmp_path / "copy.zip", files), "all")
    assert part.names == [f"{item}.jpg" for item in sjtu_items()]
    for example in part:
        stem = example.name.removesuffix(".jpg")
        assert example.stimulus == files[f"copy/images/{stem.split('_')[0]}.jpg"]
        assert example.map == files[f"copy/maps/{stem}.jpg"]
        assert {stem: (example.condition, example.text)}.items() <= EXPECTED.items() or (
            stem not in EXPECTED
        )


@pytest.mark.parametrize("shared", [False, True])
def test_both_kinds_of_workbooks_say_the_same_as_json(rng, tmp_path, shared):
    files = sjtu_copy(rng)["sjtu_tis.zip"]
    texts = []
    for number in range(2):
        part = open_part("sjtu_tis", write_zip(tmp_path / f"{number}.zip", files), "all")
        texts.append([example.text for example in part])
        files.pop("copy/texts.json", None)
        files["copy/texts.xlsx"] = sjtu_workbook(shared=shared)
    assert texts[0] == texts[1]
    assert len(set(texts[0])) == len(SJTU_TEXTS) + 1


def test_items_that_lack_something_are_all_listed(archives, write, rng):
    files = archives("sjtu_tis")["sjtu_tis.zip"]
    files["SJTU-TIS/map/555_2.png"] = draw_map(rng)
    files["SJTU-TIS/image/777_0.png"] = draw_picture(rng, suffix=".png")
    del files["SJTU-TIS/fixation/36979_0.png"]
    with pytest.raises(DataError) as caught:
        open_part("sjtu_tis", write({"sjtu_tis.zip": files}), "all")
    told = str(caught.value)
    assert told.startswith("3 problems in the sjtu_tis data: 36979_0 (no fixations); ")
    assert "555_2 (no images, fixations, text)" in told
    assert "images/777_0.png (no map)" in told


@pytest.mark.parametrize(
    ("name", "content"),
    [("text.xlsx", b"no zip"), ("texts.json", "[1, 2]"), ("texts.json", '{"1": ')],
)
def test_a_damaged_table_is_one_clear_line(archives, write, name, content):
    files = archives("sjtu_tis")["sjtu_tis.zip"] | {f"SJTU-TIS/{name}": content}
    with pytest.raises(DataError, match=r"texts\.(xlsx|json) cannot be read"):
        open_part("sjtu_tis", write({"sjtu_tis.zip": files}), "all")

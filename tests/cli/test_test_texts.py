"""`test` with texts, one by one and from a table; on a small network with a tiny text encoder."""

import json
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from test_test_verb import one_line

from msinet.cli import pairs, told

RESULTS = Path("results/images")
TEXTS = ("the red dog on the left", "a man")


@pytest.fixture
def picture(photo, tmp_path):
    return photo(tmp_path / "in" / "a.jpg")


def density(path):
    return np.load(path if str(path).endswith(".npy") else f"{path}_density.npy")


def test_one_text_has_the_usual_names_and_another_map(call, tiny_text, picture):
    answer = call("test", "-p", picture, "-w", tiny_text, "--text", TEXTS[0], "-f", "map,density")
    assert answer.code == 0, answer.err
    assert answer.paths == [str(RESULTS / "a.png"), str(RESULTS / "a_density.npy")]
    told = density(RESULTS / "a")
    call("test", "-p", picture, "-w", tiny_text, "-f", "density", "-o", "plain")
    assert np.abs(told - density("plain/a")).sum() > 0.02


def test_several_texts_are_numbered_and_compared(call, tiny_text, picture):
    words = [word for text in (*TEXTS, "") for word in ("--text", text)]
    answer = call("test", "-p", picture, "-w", tiny_text, *words, "-f", "density,overlay")
    ends = ("_text1", "_text2", "_text3")
    files = [f"a{end}{suffix}" for end in ends for suffix in ("_density.npy", "_overlay.jpg")]
    assert answer.paths == [str(RESULTS / name) for name in (*files, "a_texts.jpg")]
    call("test", "-p", picture, "-w", tiny_text, "-f", "density", "-o", "plain")
    first, second, third = (density(RESULTS / f"a{end}") for end in ends)
    np.testing.assert_allclose(third, density("plain/a"), atol=1e-7)
    assert min(np.abs(first - second).sum(), np.abs(first - third).sum()) > 1e-3
    assert cv2.imread(str(RESULTS / "a_texts.jpg")).std() > 10


def test_densities_alone_come_without_a_panel(call, tiny_text, picture):
    words = ("--text", TEXTS[0], "--text", TEXTS[1], "-f", "density")
    answer = call("test", "-p", picture, "-w", tiny_text, *words)
    assert len(answer.paths) == 2


def test_the_weight_of_each_word_is_drawn_and_told(call, tiny_text, picture):
    words = ("--text", "find the red dog, man", "--words", "--json", "-f", "map")
    answer = call("test", "-p", picture, "-w", tiny_text, *words)
    (item,) = json.loads(answer.out)["pictures"]
    (told,) = item["texts"]
    assert [each["word"] for each in told["words"]] == ["find", "the", "red", "dog", ",", "man"]
    assert all(0 < each["moved"] < 1 for each in told["words"])
    assert told["results"]["words"] == str(RESULTS / "a_words.jpg")
    assert cv2.imread(told["results"]["words"]).shape[0] > 40


def test_a_text_of_ten_thousand_words_is_cut_and_said(call, tiny_text, picture):
    text = " ".join(["red"] * 18 + ["bus", "stops"] + ["dog"] * 10_000)
    answer = call("test", "-p", picture, "-w", tiny_text, "--text", text, "-f", "map")
    assert answer.code == 0
    assert "text is too long: of “red red" in answer.err
    assert "the first 18 word pieces are read, not “bus stops dog" in answer.err
    assert len(answer.err) < 1000


@pytest.mark.parametrize(
    "text", ["\N{GRINNING FACE} \N{FIRE}", "日本語 текст", "\"a\" 'b'", "\x07"]
)
def test_any_script_gives_a_map(call, tiny_text, picture, text):
    answer = call("test", "-p", picture, "-w", tiny_text, "--text", text, "--words", "-f", "map")
    assert answer.code == 0, answer.err
    assert all(Path(path).is_file() for path in answer.paths)


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("собака слева", True),
        ("日本語", True),
        ("a dog named Лайка", False),
        ("un chien à gauche", False),
        ("", False),
        ("42 !", False),
    ],
)
def test_a_text_in_foreign_letters_is_said_to_be_one(text, is_said):
    encoder = SimpleNamespace(name="minilm", pieces=lambda _: ["piece"], cut=lambda _: None)
    predictor = SimpleNamespace(texts=SimpleNamespace(encoder=lambda: encoder))
    said = list(told.remarks({text: "pairs.csv, line 3"}, predictor))
    begin = f"pairs.csv, line 3: “{text}” is not in English, all that the text encoder minilm knows"
    assert [sentence.startswith(begin) for sentence in said] == [True] * is_said
    encoder.name = "some/multilingual-bert"
    assert list(told.remarks({text: ""}, predictor)) == []


@pytest.mark.parametrize(
    ("option", "chosen", "code"),
    [
        ("--text-encoder", "msinet_mobilenet_v2_text", 2),
        ("--text-encoder", "uniform", 2),
        ("--encoder-weights", "msinet_mobilenet_v2", 2),
        ("--encoder-weights", "uniform", 2),
        ("--encoder-weights", "textcam", 5),  # it is read: no such file
    ],
)
def test_an_encoder_that_nothing_reads_is_refused(call, picture, option, chosen, code):
    answer = call("test", "-p", picture, "-w", chosen, "--text", "a dog", option, "./gone")
    said = f"weights have their own: {option}: leave it out" if code == 2 else "gone"
    assert one_line(answer, code, said)


def test_weights_without_text_refuse_one(call, tiny, picture):
    answer = call("test", "-p", picture, "-w", tiny, "--text", "a dog")
    assert one_line(answer, 2, "these weights take no text: tiny: leave the text out")
    assert not RESULTS.exists()


def test_a_baseline_without_text_refuses_one(call, picture):
    answer = call("test", "-p", picture, "-w", "uniform", "--text", "a dog")
    assert one_line(answer, 2, "these weights take no text: uniform")


def test_without_a_name_the_weights_for_texts_are_taken(call, picture):
    answer = call("test", "-p", picture, "--text", "a dog")
    assert one_line(answer, 5, "msinet_mobilenet_v2_text")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "no picture is given"),
        ((), 2, "--watch"),
        ((), 2, "- (standard input)"),
        (("--text", "a dog"), 2, "no picture is given"),
        (("-p", "a.jpg", "--words"), 2, "no text is given: --words: add --text"),
        (("-p", "a.jpg", "--pairs", "t.csv"), 2, "--path beside --pairs: t.csv"),
        (("--text", "x", "--pairs", "t.csv"), 2, "--text beside --pairs: t.csv"),
        (("--pairs", "t.csv"), 4, "table of pairs not found: t.csv"),
    ],
)
def test_what_does_not_fit_together_is_one_line(call, words, code, said):
    assert one_line(call("test", *words), code, said)


@pytest.fixture
def table(photo, tmp_path):
    """Writes a table beside two pictures; gives its path."""
    for name in ("a.jpg", "b.png"):
        photo(tmp_path / "set" / name)

    def write(*rows, head="image,text,output"):
        file = tmp_path / "set" / "pairs.csv"
        file.write_text("\n".join([head, *rows]) + "\n", "utf-8")
        return file

    return write


def test_an_output_may_end_as_a_result_does(call, table):
    outputs = ("one.png", "two_overlay.jpg", "deep/three_density.npy", "four.JPG", "v1.2", ".png")
    file = table(*(f"a.jpg,,{output}" for output in outputs))
    rows, problems = pairs.read(file)
    assert problems == []
    assert [str(row.output) for row in rows] == ["one", "two", "deep/three", "four", "v1.2", ".png"]
    _, problems = pairs.read(table("a.jpg,,x.png", "a.jpg,,x_overlay.jpg"))
    assert "output x is that of line 2, too" in str(problems[0])


def test_rows_give_what_single_calls_give(call, tiny_text, table, tmp_path, monkeypatch):
    file = table(
        'a.jpg,"a ""red"" dog, on the left",one',
        "b.png,a man,deep/two",
        "a.jpg,,three",
        '"a.jpg","a man\non the street",four',
    )
    answer = call("test", "--pairs", file, "-w", tiny_text, "-f", "density", "-o", "out")
    assert answer.code == 0, answer.err
    assert sorted(answer.paths) == [
        f"out/{n}_density.npy" for n in ("deep/two", "four", "one", "three")
    ]
    assert answer.err.count("2 pictures in") == 1  # each is looked at once
    for text, name, result in (
        ('a "red" dog, on the left', "a.jpg", "one"),
        ("a man", "b.png", "deep/two"),
        ("", "a.jpg", "three"),
        ("a man on the street", "a.jpg", "four"),
    ):
        single = ("--text", text, "-w", tiny_text, "-f", "density", "-o", "single")
        call("test", "-p", tmp_path / "set" / name, *single)
        made = density(f"single/{Path(name).stem}")
        np.testing.assert_allclose(density(f"out/{result}"), made, atol=2e-6)
    assert np.abs(density("out/one") - density("out/three")).sum() > 0.02


def test_what_is_said_of_a_text_in_a_table_names_its_line(call, tiny_text, table):
    long = " ".join(["dog"] * 500)
    file = table("a.jpg,a dog,one", f"a.jpg,{long},two", f"b.png,{long},three")
    answer = call("test", "--pairs", file, "-w", tiny_text, "-f", "map", "-o", "out")
    assert answer.err.count("text is too long") == 1
    assert f"{file}, line 3: text is too long: of “dog" in answer.err


def test_rows_that_cannot_be_used_are_listed_and_the_rest_is_done(call, tiny_text, table):
    file = table(
        "a.jpg,a dog,good",
        "gone.jpg,a dog,x",
        "b.png",
        "b.png,a dog,../out",
        "b.png,a dog,",
        "missing/too.png,a dog,y",
        "b.png,a bus,GOOD",
        "",
        "b.png,a dog,last",
    )
    answer = call("test", "--pairs", file, "-w", tiny_text, "-f", "map", "-o", "out")
    assert answer.code == 4
    assert answer.paths == ["out/good.png", "out/last.png"]
    problems = [line for line in answer.err.splitlines() if line.startswith("msinet: ")]
    for line, said in zip(
        problems,
        (
            "picture not found: gone.jpg",
            "row has no text",
            "output ../out lies outside the output folder",
            "row has no output",
            "picture not found: missing/too.png",
            "output GOOD is that of line 2, too",
        ),
        strict=True,
    ):
        assert said in line
        assert "pairs.csv, line " in line


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"image,text\na.jpg,x\n", "table of pairs has no column output"),
        (b"", "table of pairs has no column image"),
        (b"\xff\xfe\x00i", "table of pairs cannot be read"),
        (b'image,text,output\na.jpg,x,y\na.jpg,"open,one\nb.png,z,two\n', "begins at line 3"),
        (b'image,text,output\na.jpg,"open,one\nb.png,"z",two\n', "begins at line 2"),
        (b'image,text,output\na.jpg,"a" dog,one\n', "quotation marks and double them"),
        (b"image,text,output\n", "table has no rows"),
    ],
)
def test_a_table_that_is_none_is_one_line(call, tiny_text, tmp_path, content, said):
    (tmp_path / "t.csv").write_bytes(content)
    answer = call("test", "--pairs", tmp_path / "t.csv", "-w", tiny_text)
    assert one_line(answer, 4, said)


def test_a_table_of_a_spreadsheet_is_read(call, tiny_text, table):
    file = table("one,a.jpg,a dog", head="\ufeffOutput , IMAGE,Text")
    answer = call("test", "--pairs", file, "-w", tiny_text, "-f", "map", "--json")
    (item,) = json.loads(answer.out)["pictures"]
    assert item["texts"][0]["text"] == "a dog"


def test_an_input_is_never_replaced(call, tiny_text, table, tmp_path):
    file = table("b.png,a dog,b")
    kept = (tmp_path / "set" / "b.png").read_bytes()
    answer = call("test", "--pairs", file, "-w", tiny_text, "-f", "map", "-o", tmp_path / "set")
    assert one_line(answer, 4, "result would replace a picture")
    assert (tmp_path / "set" / "b.png").read_bytes() == kept


def test_a_comma_without_quotation_marks_is_said_and_other_separators_are_read(table):
    found, problems = pairs.read(table("a.jpg,a cup, on the table,x", 'b.png,"a cup, too",y'))
    assert [(row.text, str(row.output)) for row in found] == [("a cup, too", "y")]
    assert "line 2" in str(problems[0])
    assert "quotation marks" in str(problems[0])
    for separator in ";\t":
        head = separator.join(("image", "text", "output"))
        row = separator.join(("a.jpg", "a cup, blue", "x"))
        found, problems = pairs.read(table(row, head=head))
        assert [(row.text, problems) for row in found] == [("a cup, blue", [])]

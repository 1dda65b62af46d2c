import subprocess
import sys

import pytest

from msinet import __version__, images, models
from msinet.cli import main, parser, values
from msinet.data import SETS
from msinet.metrics import DEFAULT, METRICS
from msinet.register import PREPROCESSING

VERBS = ("test", "train", "evaluate", "visualize", "attention", "compare", "weights")


def test_the_metrics_are_those_that_can_be_scored():
    assert tuple(METRICS) == values.METRICS
    assert values.BENCHMARK_METRICS == DEFAULT


@pytest.mark.parametrize("words", [["--help"], *([verb, "--help"] for verb in VERBS)])
def test_help_answers_without_anything_heavy(words):
    code = (
        "import sys; from msinet.cli import main; code = main(sys.argv[1:]);"
        "heavy = {'tensorflow', 'keras', 'cv2', 'numpy', 'tqdm'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("usage:")
    assert done.stderr == ""


def test_the_version_is_printed(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"msinet {__version__}\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "a verb is missing"),
        (["tets"], "did you mean test?"),
        (["test"], "-p/--path"),
        (["test", "-p", "a.jpg", "--wieghts", "b"], "did you mean --weights?"),
        (["test", "-p", "a.jpg", "--format", "densty"], "did you mean density?"),
        (["test", "-p", "a.jpg", "--format", ","], "choose from map, overlay"),
        (
            ["test", "--format", "map", "density", "-p", "a.jpg"],
            "did you mean --format map,density?",
        ),
        (["crop", "-p", "a", "-r", "16:9", "1:1", "4:5"], "did you mean --ratio 16:9,1:1,4:5?"),
        (["evaluate", "--metrics", "auc,", "nss"], "unknown metric: none"),
        (["evaluate", "-d", "osie", "--metrics", "auc", "nss"], "did you mean --metrics auc,nss?"),
        (["test", "--still", "more.jpg"], "unrecognized arguments: more.jpg: see"),
        (["test", "-p", "a.jpg", "--threads", "0"], "not a whole number above 0: 0"),
        (["test", "-p", "a.jpg", "--max-pixels", "many"], "not a whole number"),
        (["test", "-p", "a.jpg", "--preprocessing", "zoom"], "aspect"),
        (["test", "-p", "a.jpg", "--size", "240"], "240x320"),
        (["train", "--learning-rate", "-1"], "not a number above 0"),
        (["train", "--validation", "1.5"], "below 1"),
        (["weights", "burn"], "verify"),
    ],
)
def test_a_wrong_word_is_one_line_and_code_2(words, message, capsys):
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("msinet: ")
    assert err.count("\n") == 1
    assert message in err


def test_debug_may_stand_before_or_after_the_verb():
    for words in (["--debug", "weights"], ["weights", "--debug"]):
        assert parser.make_parser().parse_args(words).debug
    assert not parser.make_parser().parse_args(["weights"]).debug


def test_formats_are_kept_in_order_and_once():
    args = parser.make_parser().parse_args(["test", "-p", "a", "-f", "density, map,density"])
    assert args.format == ("density", "map")


@pytest.mark.parametrize(
    ("words", "option"),
    [
        ("test", "--path"),
        ("train", "--path"),
        ("evaluate -d osie", "--weights"),
        ("evaluate -d osie", "--maps"),
        ("evaluate -d osie", "--baseline"),
        ("visualize -p a", "--weights"),
        ("attention", "--path"),
        ("crop", "--path"),
        ("compare a b", "--aoi"),
        ("export -f tfjs", "--texts"),
        ("export -f tfjs", "--path"),
    ],
)
def test_an_option_that_takes_several_may_also_come_several_times(words, option):
    first, second, third = "uniform", "eigencam", "textcam"
    given = [*words.split(), option, first, second, option, third]
    args = parser.make_parser().parse_args(given)
    assert list(getattr(args, option.removeprefix("--"))) == [first, second, third]


def test_what_the_parser_repeats_agrees_with_its_source():
    assert parser.MAX_PIXELS == images.MAX_PIXELS
    assert set(parser.ENCODERS) == set(models.ENCODERS)
    assert set(parser.TRAINABLE) == set(SETS)
    test = parser.make_parser().parse_args(["test", "-p", "a"]).parser
    assert set(test._option_string_actions["--preprocessing"].choices) == set(PREPROCESSING)

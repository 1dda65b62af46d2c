"""What a text becomes, whatever it holds; on a tiny encoder in the layout of the hub."""

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from tiny_encoder import WORDS, write_encoder

from msinet.errors import WeightsError
from msinet.text import MAX_TOKENS, TextVectors, load_text_encoder, normalise
from msinet.text.tokens import INSTALL

ROOT = Path(__file__).parents[2]
TEXT = "the red bus on the street"
# float32 sums over batches of another shape differ in their last bits.
CLOSE = 1e-5
TINY_TOKENS = 18  # the tiny encoder takes 20, [CLS] and [SEP] included


@pytest.fixture
def encoder(folder):
    return load_text_encoder(folder)


def test_vectors_have_the_promised_form(encoder):
    made = encoder.embed([TEXT, "dog", ""])
    assert made.words.shape == (3, MAX_TOKENS, encoder.width)
    assert made.mask.sum(axis=1).tolist() == [6, 1, 0]
    assert {a.dtype.name for a in (made.words, made.mask, made.sentence)} == {"float32"}
    np.testing.assert_allclose(np.linalg.norm(made.sentence, axis=1), [1, 1, 0], atol=1e-6)
    assert (np.abs(made.words).sum(axis=2) > 0).tolist() == (made.mask > 0).tolist()


def test_words_and_sentence_are_made_of_the_hidden_states(encoder):
    made = encoder.embed([TEXT])
    number = {piece: k for k, piece in enumerate(WORDS, 5)}
    hidden, mask = encoder.hidden_states([[number[word] for word in TEXT.split()]])
    np.testing.assert_allclose(made.words[0, :6], hidden[0, 1:7], atol=CLOSE)
    mean = hidden[0, mask[0] > 0].mean(axis=0)  # [CLS] and [SEP] included
    assert mask.sum() == 8
    np.testing.assert_allclose(made.sentence[0], mean / np.linalg.norm(mean), atol=CLOSE)


def test_the_first_token_is_the_sentence_where_the_folder_says_so(folder):
    (folder / "1_Pooling").mkdir()
    told = {"pooling_mode_cls_token": True, "pooling_mode_mean_tokens": False}
    mean = load_text_encoder(folder)
    (folder / "1_Pooling/config.json").write_text(json.dumps(told))
    first = load_text_encoder(folder)
    hidden, _ = first.hidden_states([[5, 7]])
    expected = hidden[0, 0] / np.linalg.norm(hidden[0, 0])
    np.testing.assert_allclose(first.embed(["the red"]).sentence[0], expected, atol=CLOSE)
    assert first.identity != mean.identity


@pytest.mark.parametrize("text", [None, "", " ", "\t \n", "\N{NO-BREAK SPACE}", "\x00\x07"])
def test_no_text_is_one_and_the_same_input(encoder, text):
    made = encoder.embed([text])
    assert not made.words.any()
    assert not made.mask.any()
    assert not made.sentence.any()
    assert encoder.pieces(text) == encoder.words(text) == []


def test_outer_and_doubled_spaces_change_nothing(encoder):
    made = encoder.embed([TEXT, "  the red\n bus on\tthe street "])
    np.testing.assert_array_equal(made.words[0], made.words[1])


def test_neighbours_in_a_batch_change_nothing(encoder):
    texts = ["dog", TEXT, None, "find the phone, man", *(["a"] * 40), " ".join(["left"] * 16)]
    together = encoder.embed(texts)
    for row, text in enumerate(texts):
        alone = encoder.embed([text])
        np.testing.assert_allclose(together.words[row], alone.words[0], atol=CLOSE)
        np.testing.assert_allclose(together.sentence[row], alone.sentence[0], atol=CLOSE)
    assert np.abs(together.sentence[0] - together.sentence[1]).max() > 0.01


def test_emoji_and_other_scripts_are_unknown_words(encoder):
    text = "the \N{GRINNING FACE} bus 日本 ñ"
    assert encoder.pieces(text) == ["the", "[UNK]", "bus", "[UNK]", "[UNK]", "[UNK]"]
    assert encoder.words(text) == ["the", "\N{GRINNING FACE}", "bus", "日", "本", "ñ"]
    assert np.isfinite(encoder.embed([text]).words).all()


def test_bytes_that_are_no_text_are_read_as_question_marks(encoder):
    assert normalise(b"caf\xe9".decode("utf-8", "surrogateescape")) == "caf?"
    assert len(encoder.pieces("dog \udce9")) == 2


def test_a_long_text_is_cut_and_what_is_dropped_is_told(encoder):
    text = " ".join(["red"] * TINY_TOKENS + ["bus"] + ["dog"] * 10_000)
    made = encoder.embed([text])
    assert made.mask[0].sum() == TINY_TOKENS
    assert encoder.cut(text) == " ".join(["bus"] + ["dog"] * 10_000)
    assert encoder.cut(" ".join(["red"] * TINY_TOKENS)) is None
    np.testing.assert_array_equal(made.words, encoder.embed([text[: len("red ") * 18]]).words)


def test_word_pieces_are_joined_to_the_words_as_written(encoder):
    text = "The unbelievable man's dog"
    assert encoder.pieces(text) == ["the", "un", "##believ", "##able", "man", "'", "s", "dog"]
    assert encoder.words(text) == ["The", "unbelievable", "man", "'", "s", "dog"]


def test_old_names_and_names_without_prefix_are_the_same_arrays(tmp_path, tiny, folder):
    def old(name):
        name = name.removeprefix("bert.")
        return name.replace("Norm.weight", "Norm.gamma").replace("Norm.bias", "Norm.beta")

    other = write_encoder(tmp_path / "old", tiny, rename=old)
    first, second = (load_text_encoder(f).embed([TEXT]) for f in (folder, other))
    np.testing.assert_array_equal(first.words, second.words)


def test_equal_files_have_equal_identities(folder, tmp_path):
    copy = shutil.copytree(folder, tmp_path / "copy")
    assert load_text_encoder(copy).identity == load_text_encoder(folder).identity
    vocabulary = copy / "vocab.txt"
    vocabulary.write_text(vocabulary.read_text("utf-8").replace("dog", "cat"), "utf-8")
    assert load_text_encoder(copy).identity != load_text_encoder(folder).identity


def test_a_tokenizer_file_that_pads_and_cuts_is_not_obeyed(folder):
    tokenizers = pytest.importorskip("tokenizers")
    made = tokenizers.BertWordPieceTokenizer(str(folder / "vocab.txt"))
    made.enable_padding(length=12)
    made.enable_truncation(max_length=4)
    plain = load_text_encoder(folder).embed([TEXT])
    made.save(str(folder / "tokenizer.json"))
    (folder / "vocab.txt").unlink()
    full = load_text_encoder(folder).embed([TEXT])
    np.testing.assert_array_equal(full.words, plain.words)


def test_case_is_kept_where_the_folder_says_so(folder):
    (folder / "tokenizer_config.json").write_text('{"do_lower_case": false}')
    assert load_text_encoder(folder).pieces("The Dog dog") == ["[UNK]", "[UNK]", "dog"]


def configured(**changes):
    """Changes config.json."""

    def change(folder):
        file = folder / "config.json"
        file.write_text(json.dumps(json.loads(file.read_text()) | changes))

    return change


def of_gpt(folder):
    tokenizers = pytest.importorskip("tokenizers")
    tokenizers.Tokenizer(tokenizers.models.BPE()).save(str(folder / "tokenizer.json"))


def with_more_words(folder):
    with (folder / "vocab.txt").open("a") as file:
        file.writelines(f"word{k}\n" for k in range(99))


def without(name):
    return lambda folder: (folder / name).unlink()


BROKEN = {
    "gpt": configured(model_type="gpt2"),
    "positions": configured(position_embedding_type="relative_key"),
    "activation": configured(hidden_act="mish"),
    "no sizes": lambda folder: (folder / "config.json").write_text('{"hidden_size": 24}'),
    "not a number": configured(hidden_size="24"),
    "odd heads": configured(num_attention_heads=5),
    "damaged config": lambda folder: (folder / "config.json").write_text("[1, 2"),
    "a list": lambda folder: (folder / "config.json").write_text("[1, 2]"),
    "no config": without("config.json"),
    "no vocabulary": without("vocab.txt"),
    "no weights": without("model.safetensors"),
    "pickle": lambda folder: (folder / "model.safetensors").rename(folder / "model.bin"),
    "damaged weights": lambda folder: (folder / "model.safetensors").write_bytes(b"none"),
    "of gpt": of_gpt,
    "long vocabulary": with_more_words,
    "wrong shapes": configured(intermediate_size=44),
    "more layers": configured(num_hidden_layers=5),
}


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("gpt", r"text encoder is a gpt2 model, not BERT: .*config.json: give a folder of a BERT"),
        ("positions", r"relative_key positions, not absolute ones"),
        ("activation", r"has the activation mish, which is unknown here"),
        ("no sizes", r"config.json does not say vocab_size, num_hidden_layers"),
        ("not a number", r"config.json does not say a number for hidden_size"),
        ("odd heads", r"width 24 is no multiple of its 5 heads"),
        ("a list", r"config.json cannot be read"),
        ("damaged config", r"config.json cannot be read"),
        ("no config", r"text encoder has no config.json"),
        ("no vocabulary", r"text encoder has neither tokenizer.json nor vocab.txt"),
        ("no weights", r"text encoder has no model.safetensors: "),
        ("pickle", r"no model.safetensors, only model.bin: .*safetensors file"),
        ("damaged weights", r"weights of the text encoder cannot be read"),
        ("of gpt", r"has no \[CLS\], so it is not of a BERT"),
        ("long vocabulary", r"has 61 word pieces, its vocabulary 123"),
        ("wrong shapes", r"do not fit its config.json: .*intermediate.dense.weight: expected"),
        ("more layers", r"lack encoder.layer.3.attention.self.query.weight and 31 more"),
    ],
)
def test_a_folder_of_the_wrong_kind_is_one_clear_line(folder, how, told):
    BROKEN[how](folder)
    with pytest.raises(WeightsError, match=told) as caught:
        load_text_encoder(folder).embed(["dog"])
    assert "\n" not in str(caught.value)


def test_a_name_without_the_hubs_package_says_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    told = "without huggingface_hub none is downloaded: bert-base-uncased: pip install hugging"
    with pytest.raises(WeightsError, match=told):
        load_text_encoder("bert-base-uncased")
    with pytest.raises(WeightsError, match=r"text encoder does not exist: \./encoders/mine"):
        load_text_encoder("./encoders/mine")


def test_a_name_of_the_hub_is_downloaded_without_other_weights(monkeypatch, folder):
    asked = {}

    class Hub:
        @staticmethod
        def snapshot_download(name, *, allow_patterns):
            asked[name] = allow_patterns
            if name == "no/model":
                raise OSError("404")
            return str(folder)

    monkeypatch.setitem(sys.modules, "huggingface_hub", Hub)
    assert load_text_encoder("google/bert_uncased").width == 24
    assert "model.safetensors" in asked["google/bert_uncased"]
    assert not any("bin" in pattern for pattern in asked["google/bert_uncased"])
    with pytest.raises(WeightsError, match="cannot be downloaded: no/model: check the name"):
        load_text_encoder("no/model")


@pytest.mark.parametrize("package", ["tokenizers", "safetensors.numpy"])
def test_a_missing_package_names_the_command(folder, monkeypatch, package):
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(WeightsError) as caught:
        load_text_encoder(folder).embed(["dog"])
    assert INSTALL in str(caught.value)


def test_the_command_installs_what_the_requirements_pin():
    lines = (ROOT / "requirements-text.txt").read_text("utf-8").splitlines()
    pins = [pin for line in lines if (pin := line.partition("#")[0].strip())]
    assert len(pins) == 3
    assert INSTALL.split() == ["pip", "install", "--no-deps", *pins]


def test_rows_are_taken_out_together(encoder):
    made = encoder.embed(["dog", "bus", ""])
    some = made[[2, 0]]
    assert len(some) == 2
    np.testing.assert_array_equal(some.mask, made.mask[[2, 0]])
    np.testing.assert_array_equal(some.sentence[1], made.sentence[0])
    assert not TextVectors.empty(2, 5).mask.any()


def test_the_rules_of_case_are_part_of_the_identity(folder, tmp_path):
    copy = Path(shutil.copytree(folder, tmp_path / "cased"))
    (copy / "tokenizer_config.json").write_text('{"do_lower_case": false}')
    one, other = load_text_encoder(folder), load_text_encoder(copy)
    assert not np.allclose(one.embed(["Red BUS"]).sentence, other.embed(["Red BUS"]).sentence)
    assert one.identity != other.identity

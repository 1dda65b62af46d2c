"""A parser whose errors have the form of all others. Imports nothing heavy."""

import argparse
import contextlib
import re
from collections.abc import Sequence
from typing import NoReturn

from msinet.cli.crop_options import ratios
from msinet.cli.values import formats, metric_names, nearest, text_kinds

LISTS = (formats, metric_names, text_kinds, ratios)  # whose words no other option takes


class Parser(argparse.ArgumentParser):
    """An `ArgumentParser` whose errors have the form of all others and offer the nearest name."""

    def error(self, message: str) -> NoReturn:
        """Ends the program with one line on stderr and exit code 2."""
        message = re.sub(r"^argument (\S+): ", r"\1: ", message)
        self.exit(2, f"msinet: {' '.join(message.split())}: see `{self.prog} --help`\n")

    def parse_args(self, args=None, namespace=None):
        """Parses; an unknown option is reported by the verb's parser, which knows the options."""
        values, rest = self.parse_known_args(args, namespace)
        if rest:
            parser = getattr(values, "parser", self)
            parser.error(f"unrecognized arguments: {' '.join(rest)}{parser.hint(rest, values)}")
        return values

    def hint(self, rest: Sequence[str], values: argparse.Namespace) -> str:
        """Says what may have been meant by words that no option takes: an option, or a list."""
        near = nearest(rest[0].split("=")[0], self._option_string_actions)
        if near:
            return f": did you mean {near}?"
        for reads in LISTS:
            for action in (each for each in self._actions if each.type is reads):
                with contextlib.suppress(argparse.ArgumentTypeError):
                    listed = (*(getattr(values, action.dest) or ()), *reads(",".join(rest)))
                    meant = f"{max(action.option_strings, key=len)} {','.join(listed)}"
                    return f": a list has commas, no spaces: did you mean {meant}?"
        return ""

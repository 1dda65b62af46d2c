"""HTML and SVG as trees of the standard library, which escapes every text and attribute."""

import re
from xml.etree import ElementTree

Node = ElementTree.Element


def node(name: str, /, *children: "Node | str | None", **attributes: object) -> Node:
    """Makes an element.

    Args:
        name: Of the element.
        children: Elements and texts in their order; None is left out. A text is shown as it
            is: nothing in it is markup.
        attributes: By name, "_" for "-", with one at the end where Python has the word for
            itself (`class_`); None is left out.
    """
    made = ElementTree.Element(
        name,
        {
            key.rstrip("_").replace("_", "-"): _printable(str(value))
            for key, value in attributes.items()
            if value is not None
        },
    )
    last = None
    for child in children:
        if isinstance(child, str):
            if last is None:
                made.text = (made.text or "") + _printable(child)
            else:
                last.tail = (last.tail or "") + _printable(child)
        elif child is not None:
            made.append(child)
            last = child
    return made


def breakable(name: str) -> list[Node | str]:
    """A long name, as children of an element, that may break where its words end."""
    parts = re.split(r"(?<=[_/-])(?=\w)", name)
    return [piece for part in parts for piece in (part, node("wbr"))][:-1]


def write(root: Node) -> str:
    """Gives the HTML document of a root element."""
    text = ElementTree.tostring(root, encoding="unicode", method="html")
    return f"<!DOCTYPE html>\n{text}\n"


def _printable(text: str) -> str:
    """Spells out what a browser could not show or UTF-8 could not hold, as in file names."""
    if text.isprintable():
        return text
    return "".join(_spell(letter) for letter in text)


def _spell(letter: str) -> str:
    if letter.isprintable():
        return letter
    if letter == "\N{NO-BREAK SPACE}":
        return letter
    return " " if letter.isspace() else letter.encode("unicode_escape").decode()

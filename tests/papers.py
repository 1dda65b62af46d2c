"""Reads our Markdown: tables, links, and the anchors that GitHub gives to headings."""

import itertools
import re


def tables(text):
    """Gives the tables of a paper: of each its headings and its rows, cells as they are written.

    A cell that is left empty below another says the same as that.
    """
    found, rows = [], []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
        elif rows:
            heading, _, *body = rows
            for above, row in itertools.pairwise(body):
                row[0] = row[0] or above[0]
            found.append((heading, body))
            rows = []
    return found


def table(text, *headings):
    """Gives the rows of the one table whose headings begin so, as {heading: cell}."""
    chosen = [(all_of_it, rows) for all_of_it, rows in tables(text)
              if all_of_it[: len(headings)] == [*headings]]  # fmt: skip
    ((heading, rows),) = chosen
    return [dict(zip(heading, row, strict=True)) for row in rows]


def links(text):
    """Gives what the links and pictures of a paper name: files, with or without an #anchor."""
    text = _without_code(text)
    named = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'(?:src|href)="([^"]+)"', text)
    return [link for link in named if not re.match(r"https?:", link)]


def anchors(text):
    """Gives the anchors of a paper's headings, as GitHub makes them.

    In lower case, without marks and punctuation, a hyphen for each space; a heading that comes
    again gets -1, then -2.
    """
    found = []
    for heading in re.findall(r"^ {0,3}#{1,6} +(.+?)(?: +#+)? *$", _without_code(text), re.M):
        shown = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading)  # of a link its words
        shown = re.sub(r"(?<!\w)_(.+?)_(?!\w)", r"\1", shown)  # in the middle of a word it stays
        slug = re.sub(r"[^\w\- ]", "", shown.lower()).replace(" ", "-")
        again = sum(1 for known, _ in found if known == slug)
        found.append((slug, f"{slug}-{again}" if again else slug))
    return [anchor for _, anchor in found]


def _without_code(text):
    """The paper without its blocks of code, whose comments begin as headings do."""
    return re.sub(r"^( *)(```+).*?^\1\2 *$", "", text, flags=re.M | re.S)

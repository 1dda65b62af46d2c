"""What every report stands in: one HTML file that runs no script and fetches nothing."""

from msinet.report.markup import Node, node, write
from msinet.report.style import CSS

# Whatever the names in a report hold, no script runs and nothing is fetched.
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def document(body: Node, *, title: str, version: str, css: str = "") -> str:
    """Gives the HTML document of a body.

    Args:
        body: The element.
        title: Of the window.
        version: Of msinet.
        css: Style beside that of all reports.
    """
    head = node(
        "head",
        node("meta", charset="utf-8"),
        node("meta", http_equiv="Content-Security-Policy", content=POLICY),
        node("meta", name="viewport", content="width=device-width, initial-scale=1"),
        node("meta", name="generator", content=f"msinet {version}"),
        node("title", title),
        node("style", CSS + css),
    )
    return write(node("html", head, body, lang="en"))

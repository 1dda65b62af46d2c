"""The report as a browser reads it."""

from html.parser import HTMLParser

VOID = {"meta", "img", "wbr", "br", "link"}


class Page(HTMLParser):
    """The page as a tree is read by a browser: every element, its attributes and its text."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.elements, self.open, self.declared = [], [], []
        self.feed(html)
        self.close()
        assert self.open == [], "not every element was closed"

    def handle_decl(self, decl):
        self.declared.append(decl)

    def handle_starttag(self, tag, attrs):
        element = {"tag": tag, "attrs": dict(attrs), "text": "", "path": [*self.open]}
        assert len(attrs) == len(dict(attrs)), f"attribute twice in {tag}"
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def all(self, tag, **attrs):
        return [
            element
            for element in self.elements
            if element["tag"] == tag
            and all(element["attrs"].get(key.rstrip("_")) == v for key, v in attrs.items())
        ]

    def inside(self, element, tag):
        return [each for each in self.all(tag) if any(one is element for one in each["path"])]

    def table(self, label):
        """The rows of a table, each a list of the texts of its cells."""
        region = self.all("div", **{"aria-label": label})[0]
        rows = self.inside(region, "tr")
        cells = [each for each in self.elements if each["tag"] in ("th", "td")]
        return [[c["text"] for c in cells if any(r is row for r in c["path"])] for row in rows]

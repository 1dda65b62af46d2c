"""`demo`: the browser demo on this machine."""

import json
import pathlib
import sys
import tempfile
import webbrowser

from msinet import shipped
from msinet.cli.demo_options import PORT
from msinet.demo.server import make_server
from msinet.errors import ArgumentError, DataError
from msinet.home import home

SAMPLES = ("table.jpg", "portrait.jpg", "poster.jpg")  # the first checks browsers, all the export
KEY_DIGITS = 16  # of the hash that names a packed model's folder


def run(args) -> int:
    """Runs the verb until Ctrl-C; returns the exit code."""
    page = shipped.folder("webdemo/page")
    if not (page / "index.html").is_file():
        fix = "install msinet again, or build it: npm ci && npm run build in webdemo/"
        raise DataError("page of the demo is missing", where=page, fix=fix)
    folders = [page] if args.weights is None else [*_models_for(args.weights, page), page]
    server = _serve(folders, args.port)
    with server:
        address = f"http://localhost:{server.server_port}/"
        print(address, flush=True)
        print("the demo runs on this machine only; Ctrl-C ends it", file=sys.stderr, flush=True)
        if not args.no_browser:
            webbrowser.open(address)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print(file=sys.stderr)  # the terminal has written ^C
    return 0


def _serve(folders, port: int | None):
    """A server on the port that was asked for, else on the usual one, else on any."""
    if port is not None:
        return make_server(folders, port)
    try:
        return make_server(folders, PORT)
    except ArgumentError:
        return make_server(folders, 0)


def _models_for(name: str, page: pathlib.Path) -> list[pathlib.Path]:
    """Folders that hold the weights' model for the page; exported and kept when it is new."""
    from msinet import weights

    entry = weights.find(name)
    if entry.sha256 in _packed(page):
        return []
    kept = home() / "demo" / entry.sha256[:KEY_DIGITS]
    if entry.sha256 not in _packed(kept):
        print(f"exporting {entry.name} for the browser…", file=sys.stderr, flush=True)
        _pack(entry, kept, page)
    return [kept]


def _packed(folder: pathlib.Path) -> list[str]:
    """Hashes of the weights whose models lie ready in a folder."""
    try:
        catalogue = json.loads((folder / "models" / "catalogue.json").read_bytes())
        return [model["source_sha256"] for model in catalogue["models"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _pack(entry, kept: pathlib.Path, page: pathlib.Path) -> None:
    """Exports weights, which the export's own gate compares with the original, and packs them."""
    from msinet import images, predict, weights
    from msinet.demo import bundle
    from msinet.export.run import Order, export

    pictures = [page / "samples" / name for name in SAMPLES]
    order = Order("tfjs", None, "float16", ("map", "density"))
    with tempfile.TemporaryDirectory() as temporary:
        exported, _ = export(entry, order, pathlib.Path(temporary), pictures=pictures)
        predictor = predict.Predictor(weights.load(entry), entry)
        models = kept / "models"
        packed = bundle.pack(exported, models, predictor, images.read(pictures[0]))
    bundle.write_catalogue(models, [packed])

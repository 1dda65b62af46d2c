"""Makes everything of `webdemo/page` that does not come from TypeScript: models and samples.

    python tools/build_webdemo.py                   # exports the weights that ship, then packs them
    python tools/build_webdemo.py --exported DIR    # packs what `main.py export` wrote before
    python tools/build_webdemo.py --build           # and builds the page with Node

Run it after the weights that ship have changed, those for pictures or those for texts. It needs
what `main.py export --format tfjs` and `main.py test --text` need. `.ci/run` rebuilds the page and
compares, and tests/demo/test_demo_page.py compares both models' weights with the register.
"""

import argparse
import base64
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run as a file, not as a module

import cv2  # noqa: E402

import msinet  # noqa: E402
from msinet import images, letterbox, weights  # noqa: E402
from msinet.demo import bundle  # noqa: E402
from msinet.export.run import Order  # noqa: E402
from msinet.export.run import export as export_one  # noqa: E402
from msinet.register import DEFAULT_TEXT  # noqa: E402

PAGE = ROOT / "webdemo" / "page"
GOLDEN_PICTURE = ROOT / "samples" / "table.jpg"
GOLDEN_TEXT_PICTURE = ROOT / "samples" / "portrait.jpg"  # two things to choose between
FIXTURES = ROOT / "webdemo" / "tests" / "fixtures"
COMPARED = ("portrait.jpg", "poster.jpg")  # one lies, one stands
QUALITY_HW = (240, 320)
SENTENCES = (
    "a sign by the lake",
    "a woman with brown hair",
    "a clock on the table",
    "a cup on the table",
    "a bottle of juice",
    "a man with glasses",
    "a person on the left",
    "a person on the right",
    "books on a shelf",
    "a car on the street",
    "a dog",
    "food on a plate",
)
"""What a visitor of the page may have read: for the samples first, then for rooms and streets."""
READ = {"portrait.jpg": "a sign by the lake", "poster.jpg": "a bottle of juice"}
TEXT_SCALE = 2
"""The network for texts halves the picture for its image branch and saw 480x640 in training."""
SAMPLES = ("portrait.jpg", "table.jpg", "poster.jpg", "webpage.jpg", "popout.png")


def main() -> None:
    """Writes webdemo/page/models and webdemo/page/samples."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--weights", default=weights.DEFAULT, metavar="NAME|FILE")
    parser.add_argument("--text-weights", default=DEFAULT_TEXT, metavar="NAME|FILE")
    parser.add_argument("--exported", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--page", type=pathlib.Path, default=PAGE, metavar="DIR")
    parser.add_argument("--build", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(temporary)
        exported = args.exported or export(args.weights, work / "model")
        picture = images.read(GOLDEN_PICTURE)
        packed = bundle.pack(exported, work / "models", msinet.load(args.weights), picture)
        text = pack_text(args.text_weights, work / "text", work / "models")
        bundle.write_catalogue(work / "models", [packed], text)
        if args.page == PAGE:
            write_maps("python_maps", python_maps(args.weights))
            write_maps("python_text_maps", python_text_maps(args.text_weights))
        # All at the end: a page between two catalogues would not run.
        models = args.page / "models"
        shutil.rmtree(models, ignore_errors=True)
        shutil.copytree(work / "models", models)
    (args.page / "samples").mkdir(parents=True, exist_ok=True)
    for name in SAMPLES:
        shutil.copyfile(ROOT / "samples" / name, args.page / "samples" / name)
    if args.build:
        for command in (["npm", "ci"], ["npm", "run", "build"]):
            subprocess.run(command, cwd=ROOT / "webdemo", check=True)
    print(models / "catalogue.json")


def pack_text(name: str, work: pathlib.Path, models: pathlib.Path) -> dict:
    """Exports the network for texts once, with their vectors as inputs, and packs it."""
    entry = weights.find(name)
    order = Order("tfjs", precision="float16", outputs=("map", "density"), texts=SENTENCES)
    gate = [ROOT / "samples" / sample for sample in (*READ, GOLDEN_PICTURE.name)]
    exported, _ = export_one(entry, order, work, pictures=gate)
    picture, predictor = images.read(GOLDEN_TEXT_PICTURE), msinet.load(name)
    return bundle.pack(exported, models, predictor, picture, sentences=SENTENCES, scale=TEXT_SCALE)


def write_maps(stem: str, maps: dict) -> None:
    """Writes maps for the walks, which compare the browser with them."""
    images.write_bytes(FIXTURES / f"{stem}.json", json.dumps(maps).encode())


def python_maps(name: str) -> dict:
    """What Python sees in two samples: on the grid of the page's highest quality."""
    predictor = msinet.load(name, size=QUALITY_HW, mirror=False)
    return {
        sample: on_cells(predictor, images.read(ROOT / "samples" / sample), bundle.CELL)
        for sample in COMPARED
    }


def python_text_maps(name: str) -> dict:
    """The same after a sentence, which stands with each."""
    size = (TEXT_SCALE * QUALITY_HW[0], TEXT_SCALE * QUALITY_HW[1])
    predictor = msinet.load(name, size=size, mirror=False)
    cell = predictor.network.cell
    maps = {}
    for sample, sentence in READ.items():
        picture = images.read(ROOT / "samples" / sample)
        maps[sample] = {"read": sentence, **on_cells(predictor, picture, cell, sentence)}
    return maps


def on_cells(predictor, picture, cell: int, sentence: str | None = None) -> dict:
    """The density of a picture on the page's grid, one mirrored copy fewer than `test`."""
    (size,) = predictor.sizes_hw
    placement = letterbox.plan(picture.shape[:2], size, rule=predictor.preprocessing)
    height, width = (side // cell for side in placement.network_hw)
    density = predictor.predict(picture, sentence).density
    cells = cv2.resize(density, (width, height), interpolation=cv2.INTER_AREA)
    cells = (cells / cells.sum()).astype("<f4")
    values = base64.b64encode(cells.tobytes()).decode()
    return {"height": height, "width": width, "density": values}


def export(name: str, folder: pathlib.Path) -> pathlib.Path:
    """Runs `main.py export`; returns the folder with model.json."""
    command = [sys.executable, str(ROOT / "main.py"), "export", "--format", "tfjs"]
    command += ["--weights", name, "--precision", "float16", "--outputs", "map,density"]
    subprocess.run([*command, "--output", str(folder)], check=True)
    return next(folder.rglob("model.json")).parent


if __name__ == "__main__":
    main()

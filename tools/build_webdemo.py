"""Makes everything of `webdemo/page` that does not come from TypeScript: the model and the samples.

    python tools/build_webdemo.py                   # exports the weights that ship, then packs them
    python tools/build_webdemo.py --exported DIR    # packs what `main.py export` wrote before
    python tools/build_webdemo.py --build           # and builds the page with Node

Run it after the weights that ship have changed. `.ci/run` rebuilds the page and compares.
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

PAGE = ROOT / "webdemo" / "page"
GOLDEN_PICTURE = ROOT / "samples" / "table.jpg"
MAPS = ROOT / "webdemo" / "tests" / "fixtures" / "python_maps.json"
COMPARED = ("portrait.jpg", "poster.jpg")  # one lies, one stands
QUALITY_HW = (240, 320)
SAMPLES = ("portrait.jpg", "table.jpg", "poster.jpg", "webpage.jpg", "popout.png")


def main() -> None:
    """Writes webdemo/page/models and webdemo/page/samples."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--weights", default=weights.DEFAULT, metavar="NAME|FILE")
    parser.add_argument("--exported", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--page", type=pathlib.Path, default=PAGE, metavar="DIR")
    parser.add_argument("--build", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        exported = args.exported or export(args.weights, pathlib.Path(temporary, "model"))
        models = args.page / "models"
        picture = images.read(GOLDEN_PICTURE)
        packed = bundle.pack(exported, models, msinet.load(args.weights), picture)
        if args.page == PAGE:
            images.write_bytes(MAPS, json.dumps(python_maps(args.weights)).encode())
    bundle.write_catalogue(models, [packed])
    (args.page / "samples").mkdir(parents=True, exist_ok=True)
    for name in SAMPLES:
        shutil.copyfile(ROOT / "samples" / name, args.page / "samples" / name)
    if args.build:
        for command in (["npm", "ci"], ["npm", "run", "build"]):
            subprocess.run(command, cwd=ROOT / "webdemo", check=True)
    print(models / "catalogue.json")


def python_maps(name: str) -> dict:
    """What Python sees in two samples, for the test that compares the browser with it.

    Densities on the grid of the page's highest quality, one mirrored copy fewer than `test`.
    """
    predictor = msinet.load(name, size=QUALITY_HW, mirror=False)
    maps = {}
    for sample in COMPARED:
        picture = images.read(ROOT / "samples" / sample)
        placement = letterbox.plan(picture.shape[:2], QUALITY_HW, rule=predictor.preprocessing)
        height, width = (side // bundle.CELL for side in placement.network_hw)
        density = predictor.predict(picture).density
        cells = cv2.resize(density, (width, height), interpolation=cv2.INTER_AREA)
        cells = (cells / cells.sum()).astype("<f4")
        values = base64.b64encode(cells.tobytes()).decode()
        maps[sample] = {"height": height, "width": width, "density": values}
    return maps


def export(name: str, folder: pathlib.Path) -> pathlib.Path:
    """Runs `main.py export`; returns the folder with model.json."""
    command = [sys.executable, str(ROOT / "main.py"), "export", "--format", "tfjs"]
    command += ["--weights", name, "--precision", "float16", "--outputs", "map,density"]
    subprocess.run([*command, "--output", str(folder)], check=True)
    return next(folder.rglob("model.json")).parent


if __name__ == "__main__":
    main()

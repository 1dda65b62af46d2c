"""Frames per second in a headless browser: the network that ships beside the paper's.

    python benchmarks/browser.py                       # wasm, all five qualities
    python benchmarks/browser.py --backends wasm,webgl --qualities very_high

The network of the paper gets random weights, which compute as long as trained ones: it is what
the original demo ran. Both are exported to TensorFlow.js in float16 and run in one page, one after
the other. Needs what `main.py export --format tfjs` needs, `npm ci` in webdemo/, and Chromium
(CHROMIUM names it). The bar: at 240x320 on wasm at least 30 times the paper's rate.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run as a file, not as a module

from msinet import images, models, predict, weights  # noqa: E402
from msinet.demo import bundle  # noqa: E402
from msinet.export.run import Order, export  # noqa: E402
from msinet.register import Entry  # noqa: E402

SAMPLES = [ROOT / "samples" / name for name in ("table.jpg", "poster.jpg")]
BAR = 30
PAPER = Entry(
    name="msinet_vgg16_random",
    network="vgg16",
    size_hw=(240, 320),
    preprocessing="original",
    licence="none: random numbers",
)


def main() -> None:
    """Exports both networks, measures them, prints the table and the ratio."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--backends", default="wasm", metavar="LIST")
    parser.add_argument("--qualities", metavar="LIST")
    parser.add_argument("--frames", default="10", metavar="N")
    parser.add_argument("--seconds", default="60", metavar="N", help="at most, per cell")
    parser.add_argument("--keep", type=pathlib.Path, metavar="DIR", help="keep the exports here")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or pathlib.Path(temporary)
        if not (folder / "models" / "catalogue.json").is_file():
            prepare(folder)
        rows = measure(folder, args)
    print(f"{'network':24}{'backend':9}{'size':>9}{'ms':>9}{'frames/s':>10}")
    for row in rows:
        name = f"{row['model']:24}{row['backend']:9}{row['size']:>9}"
        print(f"{name}{row['milliseconds']:9.1f}{row['framesPerSecond']:10.2f}")
    finest = {r["model"]: r for r in rows if r["size"] == "240x320" and r["backend"] == "wasm"}
    if len(finest) == 2:
        slow, fast = (finest[name]["milliseconds"] for name in (PAPER.name, weights.DEFAULT))
        print(f"at 240x320 on wasm {slow / fast:.1f} times the paper's rate (bar: {BAR})")


def prepare(folder: pathlib.Path) -> None:
    """Exports and packs both networks into `folder/models`."""
    paper = weights.save(models.build("vgg16"), folder / "random.weights.h5", PAPER)
    packed = []
    for entry in (weights.find(weights.DEFAULT), paper):
        order = Order("tfjs", None, "float16", ("map", "density"))
        exported, _ = export(entry, order, folder / "exports", pictures=SAMPLES)
        predictor = predict.Predictor(weights.load(entry), entry)
        picture = images.read(SAMPLES[0])
        packed.append(bundle.pack(exported, folder / "models", predictor, picture))
    bundle.write_catalogue(folder / "models", packed)


def measure(folder: pathlib.Path, args) -> list[dict]:
    """Runs webdemo/tests/bench.mjs; returns its rows."""
    command = ["node", "tests/bench.mjs", "--json", "--folder", str(folder)]
    for name in ("backends", "qualities", "frames", "seconds"):
        value = getattr(args, name)
        command += [f"--{name}", value] if value else []
    environment = {**os.environ, "PYTHON": sys.executable}
    done = subprocess.run(
        command, cwd=ROOT / "webdemo", env=environment, check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


if __name__ == "__main__":
    main()

"""Frames per second of `test` on a clip, beside its stages alone; memory; scene cuts found.

    python benchmarks/video.py
    python benchmarks/video.py --size 480x640 --frames 200 --json

The clip is made here: windows of 1280 x 720 pixels that move over the project's samples, with
sound, a cut every two seconds. Each stage is timed alone, in core-seconds (the processor time of
all threads). On a machine of C cores nothing can be faster than C divided by the sum of the
stages; `test` should reach 85 % of that. Memory is the peak of the whole process, for a clip and
for one four times as long.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

SIZE_HW = (720, 1280)
RATE = 25
SCENE = 50  # frames
SOUND_RATE = 44100
BAR = 0.85
GROWTH = 4


def parse(argv=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frames", type=int, default=120, help="of the clip (default 120)")
    parser.add_argument("--alone", type=int, default=12, help="timed stage by stage (default 12)")
    parser.add_argument("--weights", default="msinet_mobilenet_v2", metavar="NAME|FILE")
    parser.add_argument("--size", default="auto", metavar="HxW|auto")
    parser.add_argument("--mirror", action=argparse.BooleanOptionalAction)
    parser.add_argument("--smooth", type=float, default=0.5)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args(argv)


def draw_frames(count, rng):
    """Yields frames: windows over the enlarged samples that move at a speed of their own."""
    import cv2
    import numpy as np

    height, width = SIZE_HW
    samples = sorted((ROOT / "samples").glob("*.[jp][pn]g"))
    for number in range(count):
        if number % SCENE == 0:
            picture = cv2.imread(str(samples[number // SCENE % len(samples)]))[..., ::-1]
            large = cv2.resize(picture, (2 * width, 2 * height), interpolation=cv2.INTER_CUBIC)
            start = rng.uniform((0, 0), (height / 2, width / 2))
            speed = rng.uniform(-8, 8, 2)
        place = np.abs(start + speed * (number % SCENE)).astype(int)
        top, left = np.minimum(place, SIZE_HW)
        grain = rng.integers(-6, 7, (height // 2, width // 2, 3), dtype=np.int16)
        grain = cv2.resize(grain, (width, height), interpolation=cv2.INTER_LINEAR)
        window = large[top : top + height, left : left + width]
        yield np.clip(window + grain, 0, 255).astype(np.uint8)


def make_clip(path, count):
    """Writes an MP4 with a tone."""
    import av
    import numpy as np

    length = SOUND_RATE // RATE
    with av.open(str(path), "w", options={"movflags": "faststart"}) as container:
        stream = container.add_stream("libx264", rate=RATE, options={"preset": "veryfast"})
        stream.height, stream.width = SIZE_HW
        stream.pix_fmt = "yuv420p"
        voice = container.add_stream("aac", rate=SOUND_RATE, layout="mono")
        for number, picture in enumerate(draw_frames(count, np.random.default_rng(1))):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
            moments = (number * length + np.arange(length)) / SOUND_RATE
            wave = (8000 * np.sin(2 * np.pi * 440 * moments)).astype(np.int16)
            sound = av.AudioFrame.from_ndarray(wave[None], format="s16", layout="mono")
            sound.sample_rate, sound.pts = SOUND_RATE, number * length
            container.mux(voice.encode(sound))
        container.mux(stream.encode())
        container.mux(voice.encode())


def time_stages(clip, output, options):
    """Gives the core-seconds per frame of each stage, alone."""
    import msinet
    from msinet import visualize
    from msinet.video.clip_file import ClipFile
    from msinet.video.cuts import CutDetector
    from msinet.video.smoothing import Smoother
    from msinet.video.writer import ClipWriter

    size = "auto" if options.size == "auto" else tuple(map(int, options.size.split("x")))
    predictor = msinet.load(options.weights, size=size, mirror=options.mirror)
    stages = {}

    def timed(name, function, items):
        began = time.process_time()
        made = [function(item) for item in items]
        stages[name] = (time.process_time() - began) / len(items)
        return made

    source = ClipFile(clip, max_pixels=10**8)
    frames = source.frames()
    decoded = [next(frames)]
    predictor.predict(decoded[0].picture)  # traces and loads
    decoded = timed("decode", lambda _: next(frames), range(options.alone))
    source.close()
    pictures = [each.picture for each in decoded]
    cuts, smoother = CutDetector(), Smoother(options.smooth)
    timed("cuts", lambda picture: cuts.is_cut(picture, 0.0), pictures)
    prepared = timed("fit", predictor.prepare, pictures)
    outputs = timed("network", predictor.forward, prepared)
    made = timed("unfit", lambda n: predictor.finish(outputs[n], prepared[n]), range(len(outputs)))

    def smoothed(n):
        density = smoother.add(made[n].density, n / RATE)
        return density / density.max()

    maps = timed("smooth", smoothed, range(len(made)))
    shown = timed("draw", lambda n: visualize.overlay(pictures[n], maps[n]), range(len(maps)))
    writer = ClipWriter(output / "alone.mp4", SIZE_HW, time_base=source.time_base)
    ticks = round(1 / RATE / source.time_base)
    began = time.process_time()
    for number, picture in enumerate(shown):
        writer.write(picture, number * ticks, ticks)
    writer.finish(len(shown) * ticks)  # it works in threads of its own, some frames behind
    stages["encode"] = (time.process_time() - began) / len(shown)
    return stages


def run_test(clip, output, options):
    """Gives the seconds, processor seconds and peak memory (bytes) of one call of `test`."""
    command = [sys.executable, str(ROOT / "main.py"), "test", "--json", "-p", str(clip)]
    command += ["-w", options.weights, "-f", "overlay", "-o", str(output)]
    command += ["--size", options.size, "--smooth", str(options.smooth)]
    if options.mirror is not None:
        command.append("--mirror" if options.mirror else "--no-mirror")
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    said, talk = child.stdout.read(), child.stderr.read()  # a few lines: no pipe runs full
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed:\n{talk.decode()}")
    unit = 1 if sys.platform == "darwin" else 1024
    busy = usage.ru_utime + usage.ru_stime
    return json.loads(said)["seconds"], busy, usage.ru_maxrss * unit


def count_cuts(frames):
    """Gives how many cuts there were, were found, and were found where none was."""
    import numpy as np

    from msinet.video.cuts import CutDetector

    detector = CutDetector()
    found = {
        number
        for number, picture in enumerate(draw_frames(frames, np.random.default_rng(2)))
        if detector.is_cut(picture, number / RATE)
    }
    real = set(range(SCENE, frames, SCENE))
    return {"cuts": len(real), "found": len(found & real), "false": len(found - real)}


def measure(temporary, options):
    """Gives all figures."""
    few = max(10, options.frames // 8)  # both runs start, fill and drain the stages alike
    clips = {count: temporary / f"{count}.mp4" for count in (few, options.frames)}
    clips[GROWTH * options.frames] = temporary / "long.mp4"
    for count, path in clips.items():
        make_clip(path, count)
    stages = time_stages(clips[options.frames], temporary, options)
    runs = [run_test(path, temporary, options) for path in clips.values()]
    short, whole = runs[:2]
    extra = options.frames - few
    seconds, busy = (whole[0] - short[0]) / extra, (whole[1] - short[1]) / extra
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    limit = cores / sum(stages.values())
    return {
        "cores": cores,
        "core_seconds": {name: round(value, 4) for name, value in stages.items()},
        "limit_per_second": round(limit, 2),
        "test_per_second": round(1 / seconds, 2),
        "share_of_limit": round(1 / seconds / limit, 3),
        "test_core_seconds": round(busy, 4),
        "peak_mb": {count: round(run[2] / 1e6) for count, run in zip(clips, runs, strict=True)},
        "scene_cuts": count_cuts(20 * SCENE),
    }


def main(argv=None):
    """Prints the table; returns the exit code."""
    options = parse(argv)
    with tempfile.TemporaryDirectory() as temporary:
        report = measure(Path(temporary), options)
    if options.json:
        print(json.dumps(report))
        return 0
    height, width = SIZE_HW
    print(f"{width} x {height}, overlay, {report['cores']} cores; core-milliseconds a frame:")
    for name, value in report["core_seconds"].items():
        print(f"  {name:<10} {1000 * value:7.1f}")
    print(f"  {'together':<10} {1000 * sum(report['core_seconds'].values()):7.1f}")
    print(f"  {'`test`':<10} {1000 * report['test_core_seconds']:7.1f}")
    print(
        f"frames per second: {report['test_per_second']:.2f} of {report['limit_per_second']:.2f}, "
        f"{report['share_of_limit']:.0%} of the limit (to reach: {BAR:.0%})"
    )
    peaks = ", ".join(f"{mb} MB for {count}" for count, mb in report["peak_mb"].items())
    print(f"peak memory by frames: {peaks}")
    cuts = report["scene_cuts"]
    print(f"scene cuts: {cuts['found']} of {cuts['cuts']} found, {cuts['false']} false")
    return 0


if __name__ == "__main__":
    sys.exit(main())

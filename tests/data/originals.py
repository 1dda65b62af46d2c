"""Miniatures of the published sets as their authors offer them: archives with their strays.

Each function gives {archive: {member: content}}. Pictures are drawn, fixations drawn by lot.
"""

import io
import json
import zipfile

import cv2
import h5py
import numpy as np
from matplotlib.image import imsave
from miniatures import SIZE_HW, draw_map, draw_picture, draw_points, encode, osie_mat
from scipy.io import savemat

JUNK = {"__MACOSX/._a.jpg": "x", ".DS_Store": "x"}


def mat(**variables):
    """A MATLAB file of version 5."""
    stream = io.BytesIO()
    savemat(stream, variables)
    return stream.getvalue()


def draw_fixations(rng, n=6, size_hw=SIZE_HW):
    """(n, 2) int, x and y within a picture, all different."""
    places = rng.choice(size_hw[0] * size_hw[1], n, replace=False)
    return np.stack([places % size_hw[1], places // size_hw[1]], axis=1)


def assert_stored(levels, saliency_map):
    """Holds levels against what the original's `imsave` makes of a map of numbers."""
    stream = io.BytesIO()
    imsave(stream, saliency_map, cmap="gray", format="png")
    stored = cv2.imdecode(np.frombuffer(stream.getvalue(), np.uint8), cv2.IMREAD_COLOR)[..., 0]
    difference = np.abs(levels.astype(int) - stored)
    assert difference.max() <= 2  # float32 on the other side of a level that the table cuts
    assert (difference > 0).mean() < 0.01


def salicon_mat(scanpaths):
    """Fixations of one picture of SALICON, (N, 2) arrays of x and y counted from 1."""
    fields = [("location", object), ("timestamp", object), ("fixations", object)]
    gaze = np.zeros((len(scanpaths), 1), fields)
    for row, path in enumerate(scanpaths):
        gaze["fixations"][row, 0] = path
        gaze["location"][row, 0] = path.repeat(3, axis=0)
        gaze["timestamp"][row, 0] = np.arange(len(path) * 3)[:, None]
    return mat(gaze=gaze, resolution=np.array([SIZE_HW]))


def salicon(rng):
    """Five training, three validation and one test picture in three archives."""
    images, fixations, maps = {}, {}, {}
    for part, count in (("train", 5), ("val", 3), ("test", 1)):
        for k in range(count):
            stem = f"{part}/COCO_{part}2014_{k * 7:012d}"
            images[f"images/{stem}.jpg"] = draw_picture(rng)
            if part != "test":
                scanpaths = [draw_fixations(rng, 4) + 1, draw_fixations(rng, 3) + 1]
                fixations[f"{stem}.mat"] = salicon_mat(scanpaths)
                maps[f"{stem}.png"] = draw_map(rng)
    return {"images.zip": images, "fixations.zip": fixations | JUNK, "maps.zip": maps}


MIT1003 = ["i05june05_static_street_boston_p1010764", "i2236294346", "i2237760217"]
MIT1003 += ["istatic_madrid_outdoor_august_2005_img_0844", "i1000013347"]


def mit1003(rng):
    """Five pictures in two archives, with the entry that lacks its underscore."""
    stimuli = {f"ALLSTIMULI/{stem}.jpeg": draw_picture(rng) for stem in MIT1003}
    maps = {}
    for stem in MIT1003:
        points = cv2.imdecode(np.frombuffer(draw_points(rng), np.uint8), cv2.IMREAD_GRAYSCALE)
        maps[f"ALLFIXATIONMAPS/{stem}_fixMap.jpg"] = encode_jpeg(draw_map(rng))
        maps[f"ALLFIXATIONMAPS/{stem}_fixPts.jpg"] = encode(points, ".jpg")
    maps[f"ALLFIXATIONMAPS/{MIT1003[0]}fixPts.jpg"] = b"stray"
    stimuli["ALLSTIMULI/Thumbs.db"] = "x"
    return {"ALLSTIMULI.zip": stimuli | JUNK, "ALLFIXATIONMAPS.zip": maps}


def encode_jpeg(png):
    """The same picture as JPEG."""
    return encode(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED), ".jpg")


def cat2000(rng):
    """Two categories of five pictures, with results of other models and raw data between them."""
    files = {}
    for category in ("Action", "Social"):
        for k in range(1, 6):
            place = f"{category}/{k:03d}"
            marked = np.zeros(SIZE_HW, np.uint8)
            x, y = draw_fixations(rng).T
            marked[y, x] = 1
            files[f"trainSet/Stimuli/{place}.jpg"] = draw_picture(rng)
            files[f"trainSet/FIXATIONMAPS/{place}.jpg"] = encode_jpeg(draw_map(rng))
            files[f"trainSet/FIXATIONLOCS/{place}.mat"] = mat(fixLocs=marked)
            files[f"trainSet/Stimuli/{category}/Output/{k:03d}_SaliencyMap.jpg"] = b"stray"
        files[f"trainSet/Stimuli/{category}/Output.jpg"] = b"stray"
        files[f"trainSet/FIXATIONLOCS/{category}/allFixData.mat"] = b"stray"
    return {"trainSet.zip": files}


def dutomron(rng):
    """Six pictures of two shapes and their fixations, with resource forks of a Mac."""
    stimuli, fixations = {}, {}
    for k, stem in enumerate(["im005", "im010", "im100", "sun_aabeufhd", "sun_b", "sun_c"]):
        height, width = SIZE_HW if k % 2 else SIZE_HW[::-1]
        points = draw_fixations(rng, 7, (height, width))
        rows = np.column_stack([points, [1, 1, 2, 2, 3, 5, 5]])
        rows = np.insert(rows, 3, (width, height, 0), axis=0)
        stimuli[f"DUT-OMRON-image/{stem}.jpg"] = draw_picture(rng, (height, width))
        stimuli[f"__MACOSX/DUT-OMRON-image/._{stem}.jpg"] = b"stray"
        fixations[f"DUT-OMRON-eye-fixations/mat/{stem}.mat"] = mat(s=rows)
        fixations[f"DUT-OMRON-eye-fixations/mat/._{stem}.mat"] = b"stray"
    return {"DUT-OMRON-image.zip": stimuli, "DUT-OMRON-eye-fixations.zip": fixations}


def pascals_mats(gaze, sizes_hw):
    """Both tables of PASCAL-S: {number: (N, 3) x, y, observer} counted from 1."""
    tables = []
    for fill in (_fill_fixations, _fill_sizes):
        stream = io.BytesIO()
        with h5py.File(stream, "w", userblock_size=512) as file:
            fill(file, gaze, sizes_hw)
        header = b"MATLAB 7.3 MAT-file".ljust(512)
        tables.append(header + stream.getvalue()[512:])
    return tables


def _fill_fixations(file, gaze, sizes_hw):
    cells = file.create_dataset("fixCell", (1, len(gaze)), h5py.ref_dtype)
    for number, rows in gaze.items():
        name = f"#refs#/{number}"
        file[name] = rows[:, [1, 0, 2]].T.astype(np.float64)  # MATLAB's (N, 3) y, x, observer
        cells[0, number - 1] = file[name].ref


def _fill_sizes(file, gaze, sizes_hw):
    file["sizeData"] = np.array([sizes_hw[number] for number in gaze], np.float64).T


def pascals(rng):
    """Eleven pictures, so that sorted text and number differ; other data sets beside them."""
    sizes_hw = {k: SIZE_HW if k % 3 else (70, 50) for k in range(1, 12)}
    gaze, files = {}, {}
    for k, size_hw in sizes_hw.items():
        gaze[k] = np.column_stack([draw_fixations(rng, 5, size_hw) + 1, [1, 1, 2, 3, 8]])
        files[f"datasets/imgs/pascal/{k}.jpg"] = draw_picture(rng, size_hw)
        files[f"algmaps/pascal/humanFix/{k}.png"] = draw_map(rng, size_hw)
        files[f"algmaps/pascal/itti/{k}.png"] = b"stray"
        files[f"datasets/imgs/bruce/{k}.jpg"] = b"stray"
        files[f"datasets/masks/pascal/{k}.png"] = b"stray"
    fixations, sizes = pascals_mats(gaze, sizes_hw)
    files["datasets/fixations/pascalFix.mat"] = fixations
    files["datasets/fixations/pascalSize.mat"] = sizes
    return {"salObj.zip": files}


def osie(rng):
    """Seven pictures in the authors' repository, three observers each."""
    names = [f"{1001 + k}.jpg" for k in range(7)]
    scanpaths = {
        n: [rng.uniform((1, 1, 60), (79, 59, 400), (4 + k, 3)) for k in range(3)] for n in names
    }
    top = "predicting-human-gaze-beyond-pixels-master"
    files = {f"{top}/data/stimuli/{name}": draw_picture(rng) for name in names}
    files[f"{top}/data/eye/fixations.mat"] = osie_mat(scanpaths)
    files |= {f"{top}/README.md": "x", f"{top}/data/objects/1001.jpg": b"stray"}
    return {"osie.zip": files}


def fiwi(rng):
    """Six pages, with the fixations of other spans of time beside those of all five seconds."""
    files = {}
    for k in range(1, 7):
        levels = np.zeros(SIZE_HW, np.uint8)
        x, y = draw_fixations(rng).T
        levels[y, x] = rng.choice([85, 170, 255], len(x))
        files[f"webpage_dataset/stimuli/{k}.png"] = draw_picture(rng, suffix=".png")
        files[f"webpage_dataset/fixations/all5/{k}.png"] = encode(levels)
        files[f"webpage_dataset/fixations/all1/{k}.png"] = b"stray"
    files["webpage_dataset/readme.txt"] = "x"
    return {"webpage_dataset.zip": files}


# Two pictures with a general caption, two with three kinds of texts; numbers with and without
# leading zeros.
SJTU_TEXTS = {
    "71": "A train on the outer track.",
    "4837091": "Two dogs.",
    **{"109_1": "Grass, a man and a dog", "109_2": "the grass", "109_3": " a man with a dog "},
    **{"36979_1": "Everything", "36979_2": "the rest", "36979_3": "the boy"},
}
SJTU_STEMS = {"71": "000000000071", "4837091": "4837091", "109": "000000000109", "36979": "36979"}


def sjtu_items():
    """The names of all items, sorted."""
    names = [f"{SJTU_STEMS[number]}_0" for number in SJTU_STEMS]
    for key in SJTU_TEXTS:
        number, mark, ending = key.partition("_")
        names.append(SJTU_STEMS[number] + mark + ending)
    return sorted(names)


XMLNS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def workbook(sheets, *, shared=False):
    """An .xlsx file: lists of rows of texts and integers; blank rows at the end of each sheet."""
    strings = []
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number, rows in enumerate(sheets, 1):
            lines = [_row(index, row, strings, shared) for index, row in enumerate(rows, 1)]
            lines.append('<row r="900"><c r="A900"/><c r="B900"><v/></c></row>')
            xml = f"<worksheet {XMLNS}><sheetData>{''.join(lines)}</sheetData></worksheet>"
            archive.writestr(f"xl/worksheets/sheet{number}.xml", xml)
        if shared:
            items = "".join(f"<si><r><t>{s[:1]}</t></r><r><t>{s[1:]}</t></r></si>" for s in strings)
            archive.writestr("xl/sharedStrings.xml", f"<sst {XMLNS}>{items}</sst>")
    return stream.getvalue()


def _row(index, row, strings, shared):
    cells = ""
    for column, value in zip("ABCD", row, strict=False):
        place = f'r="{column}{index}"'
        if isinstance(value, int):
            cells += f"<c {place}><v>{value}</v></c>"
        elif shared:
            strings.append(value)
            cells += f'<c {place} t="s"><v>{len(strings) - 1}</v></c>'
        else:
            cells += f'<c {place} t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<row r="{index}">{cells}</row>'


def sjtu_workbook(**options):
    """The two sheets of texts."""
    kinds = {"1": "整体", "2": "非显著", "3": "显著"}
    whole = [(int(key), text) for key, text in SJTU_TEXTS.items() if "_" not in key]
    split = [(key.split("_"), text) for key, text in SJTU_TEXTS.items() if "_" in key]
    partial = [(int(number), kinds[ending], text) for (number, ending), text in split]
    sheets = [[("image", "text"), *whole], [("image", "描述种类", "text"), *partial]]
    return workbook(sheets, **options)


def sjtu_tis(rng):
    """Four pictures, twelve items: each picture lies there once for each of its conditions."""
    pictures = {number: draw_picture(rng, suffix=".png") for number in SJTU_STEMS}
    numbers = {stem: number for number, stem in SJTU_STEMS.items()}
    files = {}
    for item in sjtu_items():
        files[f"SJTU-TIS/image/{item}.png"] = pictures[numbers[item.split("_")[0]]]
        files[f"SJTU-TIS/map/{item}.png"] = draw_map(rng)
        files[f"SJTU-TIS/fixation/{item}.png"] = draw_points(rng)
    files["SJTU-TIS/text.xlsx"] = sjtu_workbook()
    return {"sjtu_tis.zip": files}


def sjtu_copy(rng):
    """The same with each picture once, other formats, and the texts as JSON."""
    files = {f"copy/images/{stem}.jpg": draw_picture(rng) for stem in SJTU_STEMS.values()}
    for item in sjtu_items():
        files[f"copy/maps/{item}.jpg"] = encode_jpeg(draw_map(rng))
        files[f"copy/fixations/{item}.png"] = draw_points(rng)
    pure = {f"{number}_0": "" for number in SJTU_STEMS}
    files["copy/texts.json"] = json.dumps(SJTU_TEXTS | pure)
    return {"sjtu_tis.zip": files}


ORIGINALS = {
    made.__name__: made
    for made in (salicon, mit1003, cat2000, dutomron, pascals, osie, fiwi, sjtu_tis)
}

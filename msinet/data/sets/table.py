"""The table of all data sets: counts, layouts, sources and terms; nothing heavy is imported.

Counts, input sizes, layouts and addresses are those of MSI-Net's original code. Every one of its
seven sets is also read as that code leaves it: stimuli/, fixations/ and saliency/.
"""

from msinet.data.sets import sjtu_split
from msinet.data.sets.info import Archive, SetInfo

PICTURE = r"[^/]+\.(?i:jpe?g|png)"
DRIVE = "https://drive.google.com/uc?id={}&export=download"
JUDD = "https://people.csail.mit.edu/tjudd/WherePeopleLook/"
DUT = "http://saliencydetection.net/dut-omron/download/"
NOT_STRAY = r"(?!.*(?:Output|allFixData))"  # results of other models, and raw data, of CAT2000
PREPARED = "or stimuli/, fixations/ and saliency/ as the original code leaves them"
FOLDER_READS = (
    "images", "stimuli", "ALLSTIMULI", "maps", "saliency", "ALLFIXATIONMAPS", "fixations",
    "fixations.csv", "texts.csv",
)  # fmt: skip

_SETS = (
    SetInfo(
        key="salicon",
        title="SALICON",
        builder="msinet.data.sets.salicon:Salicon",
        size_hw=(240, 320),
        layout="images/, maps/ and fixations/ with train/ and val/ in each, as a folder, as one "
        f"zip, or as the authors' three archives in a folder; {PREPARED}",
        files={
            "images": (rf"(?:images|stimuli)/((?:train|val|test)/{PICTURE})",),
            "maps": (
                rf"(?:maps|saliency)/((?:train|val|test)/{PICTURE})",
                r"((?:train|val)/[^/]+\.png)",  # the archive of maps has no folder around these
            ),
            "fixations": (
                rf"fixations/((?:train|val|test)/(?:[^/]+\.mat|{PICTURE}))",
                r"((?:train|val)/[^/]+\.mat)",
            ),
        },
        needs=(("images",), ("maps",)),
        n_train=10_000,
        n_total=15_000,
        has_parts=True,
        sigma_px=19.0,  # of the authors' toolkit, for 480x640; the maps come ready made
        archives=(
            Archive(
                "images.zip",
                DRIVE.format("1g8j-hTT-51IG1UFwP0xTGhLdgIUCW5e5"),
                md5="eb2a1bb706633d1b31fc2e01422c5757",
            ),
            Archive(
                "fixations.zip",
                DRIVE.format("1P-jeZXCsjoKO79OhFUgnj6FGcyvmLDPj"),
                md5="462b70f4f9e8ea446ac628e46cea8d3d",
            ),
            Archive("maps.zip", DRIVE.format("1PnO7szbdub1559LfjYHMy65EDC4VhJC8")),
        ),
        source="http://salicon.net/challenge-2017/",
        licence="annotations CC BY 4.0; pictures of COCO under Flickr's terms",
    ),
    SetInfo(
        key="mit1003",
        title="MIT1003",
        builder="msinet.data.sets.mit1003:Mit1003",
        size_hw=(360, 360),
        layout=f"ALLSTIMULI and ALLFIXATIONMAPS, as folders or zips in one folder; {PREPARED}",
        files={
            "stimuli": (r"ALLSTIMULI/([^/]+\.jpeg)", r"stimuli/([^/]+\.jpeg)"),
            "saliency": (
                r"ALLFIXATIONMAPS/([^/]+_fixMap\.jpg)",
                r"saliency/([^/]+_fixMap\.jpg)",
            ),
            "fixations": (
                r"ALLFIXATIONMAPS/([^/]+_fixPts\.jpg)",
                r"fixations/([^/]+_fixPts\.jpg)",
            ),
        },
        needs=(("stimuli",), ("saliency",)),
        n_train=803,
        n_total=1003,
        sigma_px=23.99,  # 8 cycles per picture of 1024 pixels, -6 dB; the maps come ready made
        archives=(
            Archive(
                "ALLSTIMULI.zip", JUDD + "ALLSTIMULI.zip", md5="0d7df8b954ecba69b6796e77b9afe4b6"
            ),
            Archive("ALLFIXATIONMAPS.zip", JUDD + "ALLFIXATIONMAPS.zip"),
        ),
        source=JUDD,
    ),
    SetInfo(
        key="cat2000",
        title="CAT2000",
        builder="msinet.data.sets.cat2000:Cat2000",
        size_hw=(216, 384),
        layout="trainSet with Stimuli/, FIXATIONLOCS/ and FIXATIONMAPS/, as zip or folder; "
        + PREPARED,
        files={
            "stimuli": (rf"(?:Stimuli|stimuli)/{NOT_STRAY}([^/]+/[^/]+\.jpg)",),
            "saliency": (rf"(?:FIXATIONMAPS|saliency)/{NOT_STRAY}([^/]+/[^/]+\.jpg)",),
            "fixations": (rf"(?:FIXATIONLOCS|fixations)/{NOT_STRAY}([^/]+/[^/]+\.mat)",),
        },
        needs=(("stimuli",), ("saliency",)),
        n_train=1600,
        n_total=2000,
        by_category=True,
        sigma_px=40.0,  # found by comparison; the maps come ready made
        archives=(
            Archive(
                "trainSet.zip",
                "http://saliency.mit.edu/trainSet.zip",
                md5="56ad5c77e6c8f72ed9ef2901628d6e48",
            ),
        ),
        source="http://saliency.mit.edu/results_cat2000.html",
    ),
    SetInfo(
        key="dutomron",
        title="DUT-OMRON",
        builder="msinet.data.sets.dutomron:Dutomron",
        size_hw=(360, 360),
        layout=f"DUT-OMRON-image and DUT-OMRON-eye-fixations, as folders or zips; {PREPARED}",
        files={
            "stimuli": (r"DUT-OMRON-image/(?:.*/)?([^/]+\.jpg)", r"stimuli/([^/]+\.jpg)"),
            "saliency": (rf"saliency/({PICTURE})",),
            "fixations": (
                r"DUT-OMRON-eye-fixations/(?:.*/)?([^/]+\.mat)",
                rf"fixations/({PICTURE})",
            ),
        },
        needs=(("stimuli",), ("fixations", "saliency")),
        n_train=4168,
        n_total=5168,
        sigma_px=16.0,
        archives=(
            Archive(
                "DUT-OMRON-image.zip",
                DUT + "DUT-OMRON-image.zip",
                md5="a8951db9297afacf78bc0e5079103cf1",
            ),
            Archive(
                "DUT-OMRON-eye-fixations.zip",
                DUT + "DUT-OMRON-eye-fixations.zip",
                md5="d9f4f83fcc78b1e5efb579ae9fb0edc2",
            ),
        ),
        source="http://saliencydetection.net/dut-omron/",
    ),
    SetInfo(
        key="pascals",
        title="PASCAL-S",
        builder="msinet.data.sets.pascals:Pascals",
        size_hw=(360, 360),
        layout="salObj with imgs/pascal, pascal/humanFix, pascalFix.mat and pascalSize.mat, as zip "
        f"or folder; {PREPARED}",
        files={
            "stimuli": (r"imgs/pascal/([^/]+\.jpg)", r"stimuli/([^/]+\.jpg)"),
            "saliency": (r"pascal/humanFix/([^/]+\.png)", r"saliency/([^/]+\.png)"),
            "fixations": (r"fixations/([^/]+\.png)",),
            "pascalFix.mat": (r"pascalFix\.mat",),
            "pascalSize.mat": (r"pascalSize\.mat",),
        },
        needs=(("stimuli",), ("saliency",)),
        n_train=650,
        n_total=850,
        archives=(
            Archive(
                "salObj.zip",
                "http://cbs.ic.gatech.edu/salobj/download/salObj.zip",
                md5="e48b4e5deac08bddcaec55ce56e4d420",
            ),
        ),
        source="http://cbs.ic.gatech.edu/salobj/",
    ),
    SetInfo(
        key="osie",
        title="OSIE",
        builder="msinet.data.sets.osie:Osie",
        size_hw=(240, 320),
        layout="the authors' repository with data/stimuli and data/eye/fixations.mat, as zip or "
        f"folder; {PREPARED}",
        files={
            "stimuli": (rf"stimuli/({PICTURE})",),
            "eye/fixations.mat": (r"eye/fixations\.mat",),
            "saliency": (rf"saliency/({PICTURE})",),
            "fixations": (rf"fixations/({PICTURE})",),
        },
        needs=(("stimuli",), ("eye/fixations.mat", "saliency")),
        n_train=500,
        n_total=700,
        sigma_px=16.0,
        left_out=(("1279.jpg", "the same picture as 1374.jpg, which validates"),),
        archives=(
            Archive(
                "osie.zip",
                "https://github.com/NUS-VIP/predicting-human-gaze-beyond-pixels/archive/master.zip",
            ),
        ),
        source="https://github.com/NUS-VIP/predicting-human-gaze-beyond-pixels",
        licence="MIT",
    ),
    SetInfo(
        key="fiwi",
        title="FIWI",
        builder="msinet.data.sets.fiwi:Fiwi",
        size_hw=(216, 384),
        layout=f"webpage_dataset with stimuli/ and all5/, as zip or folder; {PREPARED}",
        files={
            "stimuli": (r"[^/]*stimuli[^/]*/(?:.*/)?([^/]+\.png)",),
            "saliency": (r"saliency/([^/]+\.png)",),
            "fixations": (
                r"[^/]*all5[^/]*/(?:.*/)?([^/]+\.png)",
                r"(?!.*stimuli)(?=.*all5).*?([^/]+\.png)",
                r"fixations/([^/]+\.png)",
            ),
        },
        needs=(("stimuli",), ("fixations", "saliency")),
        n_train=99,
        n_total=149,
        sigma_px=30.0,
        archives=(
            Archive(
                "webpage_dataset.zip",
                "https://www.dropbox.com/s/30nxg2uwd1wpb80/webpage_dataset.zip?dl=1",
            ),
        ),
        source="https://www-users.cse.umn.edu/~qzhao/webpage_saliency.html",
    ),
    SetInfo(
        key="sjtu_tis",
        title="SJTU-TIS",
        builder="msinet.data.sets.sjtu_tis:SjtuTis",
        size_hw=(240, 320),
        layout="image*/, map*/ and fixation*/ with one file per picture and condition, and "
        "texts.json or the workbook of texts, as zip or folder",
        files={
            "images": (rf"image[^/]*/({PICTURE})",),
            "maps": (rf"map[^/]*/({PICTURE})",),
            "fixations": (rf"fixation[^/]*/({PICTURE})",),
            "texts.json": (r"texts?\.json",),
            "texts.xlsx": (r"(?!~)[^/]+\.xlsx",),
        },
        needs=(("images",), ("maps",), ("fixations",), ("texts.json", "texts.xlsx")),
        n_total=1800,
        listed=sjtu_split.PARTS,
        source="https://drive.google.com/file/d/1hJ1QihHrWPbMXiULoTQ8TUKEK6OJoQ4b",
        licence="research use",
    ),
    SetInfo(
        key="folder",
        title="own data",
        builder="msinet.data.sets.folder:Folder",
        size_hw=(240, 320),
        layout="a folder or zip with images/ and maps/, fixations.csv or fixations/, and perhaps "
        "texts.csv",
        markers=("images", "stimuli", "ALLSTIMULI"),
        reads=FOLDER_READS,
        sigma_fraction=24 / 1024,
    ),
)

SETS = {info.key: info for info in _SETS}

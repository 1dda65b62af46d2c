"""The data sets by their keys; a new one is a builder in a file beside this and an entry here."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class SetInfo:
    """What is known of a data set before any of its files is opened.

    Attributes:
        key: Its name on the command line.
        title: Its printed name.
        builder: Module and class of its TFDS builder.
        size_hw: Input height and width that the original used for it; multiples of 8.
        markers: Files or folders, any of which shows where the set begins.
        reads: Files and folders at the top that belong to the set; all else is ignored.
        layout: What `-p` may name, for messages.
        n_train: Pictures that train, of `n_total`; None where the files or a fraction decide.
        n_total: Pictures in the whole published set; None where there is no such number.
        has_parts: Whether the set must bring its own training and validation folders.
        sigma_px: Blur of maps made from fixations, in pixels of the picture, or
        sigma_fraction: as a share of the picture's width.
        left_out: Pictures that are not trained on, each with the reason.
        url: Where the set can be fetched automatically, or None.
        source: Where a person finds it.
        licence: Terms of the set, in a few words.
    """

    key: str
    title: str
    builder: str
    size_hw: tuple[int, int]
    markers: tuple[str, ...]
    reads: tuple[str, ...]
    layout: str
    n_train: int | None = None
    n_total: int | None = None
    has_parts: bool = False
    sigma_px: float | None = None
    sigma_fraction: float | None = None
    left_out: tuple[tuple[str, str], ...] = ()
    url: str | None = None
    source: str = ""
    licence: str = ""


FOLDER_READS = (
    "images", "stimuli", "ALLSTIMULI", "maps", "saliency", "ALLFIXATIONMAPS", "fixations",
    "fixations.csv",
)  # fmt: skip

SETS = {
    "osie": SetInfo(
        key="osie",
        title="OSIE",
        builder="msinet.data.sets.osie:Osie",
        size_hw=(240, 320),
        markers=("eye/fixations.mat",),
        reads=("eye", "stimuli"),
        layout="the authors' repository as zip or folder (data/stimuli, data/eye/fixations.mat)",
        n_train=500,
        n_total=700,
        sigma_px=16.0,
        left_out=(("1279.jpg", "the same picture as 1374.jpg, which validates"),),
        url="https://github.com/NUS-VIP/predicting-human-gaze-beyond-pixels/archive/master.zip",
        source="https://github.com/NUS-VIP/predicting-human-gaze-beyond-pixels",
        licence="MIT",
    ),
    "salicon": SetInfo(
        key="salicon",
        title="SALICON",
        builder="msinet.data.sets.salicon:Salicon",
        size_hw=(240, 320),
        markers=("images", "stimuli"),
        reads=FOLDER_READS,
        layout="a folder or zip with images/, maps/ and fixations/, each with train/ and val/",
        has_parts=True,
        sigma_px=19.0,
        source="http://salicon.net/challenge-2017/",
        licence="annotations CC BY 4.0; pictures of COCO under Flickr's terms",
    ),
    "folder": SetInfo(
        key="folder",
        title="own data",
        builder="msinet.data.sets.folder:Folder",
        size_hw=(240, 320),
        markers=("images", "stimuli", "ALLSTIMULI"),
        reads=FOLDER_READS,
        layout="a folder or zip with images/ and maps/, fixations.csv or fixations/",
        sigma_fraction=24 / 1024,
    ),
}

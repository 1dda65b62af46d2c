"""What the authors have released: one network per data set, each for two devices."""

import dataclasses
import re
from pathlib import Path

DRIVE = "https://drive.google.com/uc?id={id}&export=download"
HUGGINGFACE = "alexanderkroner/MSI-Net"
HUGGINGFACE_FILE = "saved_model.pb"
DEVICES = ("cpu", "gpu")
DEFAULT_SIZE_HW = (240, 320)  # of SALICON, on which every network was trained first


@dataclasses.dataclass(frozen=True)
class Release:
    """The networks of one data set.

    Attributes:
        size_hw: Input size that they were trained at.
        n_train: Pictures that they were trained on.
        drive: Google Drive's id of the zip, by device: channels last and channels first.
    """

    size_hw: tuple[int, int]
    n_train: int
    drive: dict[str, str]


def _release(size_hw, n_train, cpu, gpu):
    return Release(size_hw, n_train, {"cpu": cpu, "gpu": gpu})


RELEASED = {
    "salicon": _release(
        *((240, 320), 10_000),
        *("1Xy9C72pcA8DO4CY0rc6B7wsuE9L9DDZY", "1Th7fqVYx25ePMZz4LYsjNQWgAu8tJqwL"),
    ),
    "mit1003": _release(
        *((360, 360), 803),
        *("1jsESjYtsTvkMqKftA4rdstfB7mSYw5Ec", "1P_tWxBl3igZlzcHGp5H3T3kzsOskWeG6"),
    ),
    "cat2000": _release(
        *((216, 384), 1_600),
        *("1XxaEx7xxD6rHasQTa-VY7T7eVpGhMxuV", "1T6ChEGB6Mf02gKXrENjdeD6XXJkE_jHh"),
    ),
    "dutomron": _release(
        *((360, 360), 4_168),
        *("14tuRZpKi8LMDKRHNVUylu6RuAaXLjHTa", "15LG_M45fpYC1pTwnwmArNTZw_Z3BOIA-"),
    ),
    "pascals": _release(
        *((360, 360), 650),
        *("1af9IvBqFamKWx64Ror6ALivuKNioOVIf", "1C-T-RQzX2SaiY9Nw1HmaSx6syyCt01Z0"),
    ),
    "osie": _release(
        *((240, 320), 500),
        *("1JD1tvAqZGxj_gEGmIfoxb9dTe5HOaHj1", "1g8UPr1hGpUdOSWerRb751pZqiWBOZOCh"),
    ),
    "fiwi": _release(
        *((216, 384), 99),
        *("19qj9nAjd5gVHLB71oRn_YfYDw5n4Uf2X", "12OpIMIi2IyDVaxkE2d37XO9uUsSYf1Ec"),
    ),
}
"""Data set to its networks. Source: the original's README and download code."""


def data_of(path: Path) -> str | None:
    """Returns the data set that a file's name tells, as in `model_osie_gpu.pb`, or None.

    The SavedModel, or its folder, is that of the model card, which has SALICON's only.
    """
    if path.name == HUGGINGFACE_FILE or (path / HUGGINGFACE_FILE).is_file():
        return "salicon"
    found = re.search(rf"model_({'|'.join(RELEASED)})_({'|'.join(DEVICES)})\b", path.name)
    return found[1] if found else None


def training_data(data: str | None) -> tuple[dict, ...]:
    """Returns what the network of a data set has seen, as an entry records it.

    All but SALICON's own were trained on SALICON first.
    """
    seen = [] if data is None else ["salicon", data]
    return tuple(
        {"set": name, "part": "train", "n": RELEASED[name].n_train}
        for name in dict.fromkeys(seen)
        if name in RELEASED
    )

"""What `pyproject.toml` cannot say: the wheel carries `weights/` and `configs/` of the repository.

They lie at the top of the repository, where people look for them, and become
`msinet/_shipped/weights` and `msinet/_shipped/configs`, where `msinet.shipped` finds them.
"""

from setuptools import find_packages, setup

ROOMS = ("weights", "configs")

setup(
    packages=[*find_packages(include=["msinet*"]), *(f"msinet._shipped.{room}" for room in ROOMS)],
    package_dir={f"msinet._shipped.{room}": room for room in ROOMS},
    package_data={"msinet": ["py.typed"]} | {f"msinet._shipped.{room}": ["*"] for room in ROOMS},
)

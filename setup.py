"""What `pyproject.toml` cannot say: the wheel carries folders that lie beside the package.

`weights/`, `configs/`, `samples/` and the built page of the demo lie at the top of the repository,
where people look for them, and become `msinet/_shipped/…`, where `msinet.shipped` finds them.
"""

from setuptools import find_packages, setup

ROOMS = {
    "weights": "weights",
    "configs": "configs",
    "samples": "samples",
    "webdemo.page": "webdemo/page",
}
SHIPPED = {f"msinet._shipped.{room}": folder for room, folder in ROOMS.items()}

setup(
    packages=[*find_packages(include=["msinet*"]), *SHIPPED],
    package_dir=SHIPPED,
    package_data={"msinet": ["py.typed", "export/node/*"]}
    | {package: ["*", "*/*", "*/*/*"] for package in SHIPPED},
)

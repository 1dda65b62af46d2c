"""The fixture by which the browser's letterbox is held to Python's says what Python does."""

import json
import pathlib

import numpy as np
import pytest
from make_letterbox_fixture import picture_of

from msinet import letterbox

FIXTURE = json.loads((pathlib.Path(__file__).parent / "fixtures" / "letterbox.json").read_text())


@pytest.mark.parametrize("rule", letterbox.RULES)
def test_every_placement_is_pythons(rule):
    cases = [case for case in FIXTURE["placements"] if case["rule"] == rule]
    assert len(cases) > 50
    for case in cases:
        placement = letterbox.plan(tuple(case["original"]), tuple(case["size"]), rule=rule)
        assert list(placement.network_hw) == case["frame"]
        place = [placement.top, placement.left, placement.height, placement.width]
        assert place == case["place"]


@pytest.mark.parametrize("case", FIXTURE["fitted"], ids=lambda case: str(case["original"]))
def test_every_fitted_picture_is_pythons(case):
    picture = picture_of(case["waves"], case["original"])
    placement = letterbox.plan(picture.shape[:2], tuple(case["size"]), rule=case["rule"])
    fitted = np.rint(letterbox.fit(picture, placement)).reshape(-1, 3)[:: case["every"]]
    assert fitted.ravel().astype(int).tolist() == case["values"]

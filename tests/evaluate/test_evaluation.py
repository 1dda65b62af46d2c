"""What is said while a set is fetched."""

import pytest

from msinet.evaluate import evaluation
from msinet.evaluate.request import Request


@pytest.mark.parametrize("is_prepared", [True, False])
def test_a_set_that_was_prepared_from_elsewhere_need_not_be_fetched(tmp_path, monkeypatch,
                                                                    is_prepared):  # fmt: skip
    monkeypatch.setenv("MSINET_HOME", str(tmp_path))
    if is_prepared:
        monkeypatch.setattr("msinet.data.cache.FORMAT", 7)
        (tmp_path / "data" / "osie" / "0123456789-7").mkdir(parents=True)
    (tmp_path / "data" / "osie" / "0123456789-1").mkdir(parents=True)  # of an older version
    said = []
    fetching = evaluation._announce(Request(data="osie"), said.append)
    assert said == []
    for done in (0, 500, 1000):
        fetching("osie.zip", done, 1000)
    assert sum("name that place with -p" in each for each in said) == int(is_prepared)
    assert sum(each.startswith("fetching osie.zip") for each in said) == 3

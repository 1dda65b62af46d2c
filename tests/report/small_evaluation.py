"""Pieces of a small evaluation."""

HOSTILE = '<b onclick="alert(1)">&amp;\'</b>.jpg'


def score(mean, **more):
    return {"mean": mean, "low": mean - 0.1, "high": mean + 0.1, "pictures": 4, **more}

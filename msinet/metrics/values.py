"""A map that was checked once, with what several metrics ask of it."""

import dataclasses
import functools
import math

import numpy as np

from msinet.metrics.ranks import chunks, count

CONVENTIONS = ("benchmark", "mit")


@dataclasses.dataclass(frozen=True, eq=False)
class Values:
    """A checked map. Everything derived from it is computed once, when first asked for.

    Attributes:
        data: (H, W) float32 or float64, finite, at least one pixel.
        low: Smallest value.
        high: Largest value.
    """

    data: np.ndarray
    low: float
    high: float

    @property
    def size(self) -> int:
        """Number of pixels."""
        return self.data.size

    @property
    def is_constant(self) -> bool:
        """Whether all pixels are the same, so that nothing is ranked or correlated."""
        return self.low == self.high

    @functools.cached_property
    def mean(self) -> float:
        """Mean of the pixels."""
        return float(self.data.mean(dtype=np.float64))

    @functools.cached_property
    def squares(self) -> float:
        """Sum of the squared differences from the mean."""
        return sum(inner(part, part) for part in map(self.centered, chunks(self.size)))

    @functools.cached_property
    def _total(self) -> float:
        return sum(float(self._raised(part).sum()) for part in chunks(self.size))

    @functools.cached_property
    def _stretched_total(self) -> float:
        return sum(float(self.stretched(part).sum()) for part in chunks(self.size))

    def centered(self, chosen: slice | np.ndarray) -> np.ndarray:
        """Float64, some flat pixels of the map less its mean."""
        return self._double(chosen) - self.mean

    def density(self, chosen: slice | np.ndarray) -> np.ndarray:
        """Float64, some flat pixels of the map over its sum, as pysaliency does.

        The minimum is subtracted first if it is negative. A map of zeros becomes uniform.
        """
        return self._over(self._total, self._raised(chosen))

    def stretched(self, chosen: slice | np.ndarray) -> np.ndarray:
        """Float64 in [0, 1], some flat pixels of the map from minimum to maximum.

        Zeros if the map is constant.
        """
        part = self._double(chosen) - self.low
        return part if self.is_constant else part / (self.high - self.low)

    def stretched_density(self, chosen: slice | np.ndarray) -> np.ndarray:
        """Float64, some flat pixels of the stretched map over its sum, as the MATLAB code does."""
        return self._over(self._stretched_total, self.stretched(chosen))

    def at(self, chosen: slice | np.ndarray) -> np.ndarray:
        """Of the map's type, some flat pixels of the map."""
        return self.data.ravel()[chosen]

    def ranks(self, pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Counts pixels below, and equal to, the values at `pixels`; remembers the last answer."""
        last = self.__dict__.get("_ranks")
        if last is None or last[0] is not pixels:
            last = (pixels, count(self.data.ravel(), self.at(pixels)))
            self.__dict__["_ranks"] = last
        return last[1]

    def _double(self, chosen):
        return self.data.ravel()[chosen].astype(np.float64, copy=False)

    def _raised(self, chosen):
        part = self._double(chosen)
        return part - self.low if self.low < 0 else part

    def _over(self, total, part):
        return part / total if total > 0 else np.full(part.shape, 1 / self.size)


def check(saliency_map: np.ndarray, name: str = "saliency_map") -> Values:
    """Checks a map.

    Args:
        saliency_map: (H, W) real numbers of any type.
        name: What the message calls it.

    Returns:
        The checked map; float32 and float64 as they are, other types as float64.

    Raises:
        ValueError: It has not two axes, has no pixel, or holds NaN or infinity.
    """
    data = np.asarray(saliency_map)
    if data.ndim != 2 or not data.size:
        raise ValueError(f"{name}: expected (H, W) with at least one pixel, got {data.shape}")
    if data.dtype not in (np.float32, np.float64):
        if data.dtype.kind not in "buif":
            raise ValueError(f"{name}: expected real numbers, got {data.dtype}")
        data = data.astype(np.float64)
    low, high = float(data.min()), float(data.max())  # NaN spreads to both
    if not (math.isfinite(low) and math.isfinite(high)):
        wrong = int(np.size(data) - np.isfinite(data).sum())
        raise ValueError(f"{name}: expected finite values, got {wrong} NaN or infinite pixels")
    return Values(np.ascontiguousarray(data), low, high)


def check_pair(first: np.ndarray, second: np.ndarray, names: tuple[str, str]):
    """Checks two maps of one size; raises ValueError if they differ in it."""
    one, other = check(first, names[0]), check(second, names[1])
    if one.data.shape != other.data.shape:
        raise ValueError(
            f"{names[1]}: expected the size of {names[0]}, {one.data.shape},"
            f" got {other.data.shape}; see fit_map"
        )
    return one, other


def check_convention(convention: str) -> None:
    """Raises ValueError unless the convention is known."""
    if convention not in CONVENTIONS:
        raise ValueError(f"convention: expected one of {CONVENTIONS}, got {convention!r}")


def inner(first: np.ndarray, second: np.ndarray) -> float:
    """Sums products (P,); not by BLAS, whose threads cost more than they save here."""
    return float(np.einsum("i,i->", first, second))

"""Where people look whatever the picture shows: the density of the fixations of other pictures."""

import functools
from collections.abc import Sequence

import cv2
import numpy as np

from msinet import fixations as points
from msinet import shipped
from msinet.baselines.likelihood import best_width, mixture_weights
from msinet.errors import WeightsError

BANDWIDTHS = np.geomspace(0.005, 0.3, 10)
"""Where the bandwidth is looked for, as a share of the sides."""
FIT_GRID_HW = (96, 128)
"""Cells on which it is looked for; a picture of any size lies over all of them."""
CANCELLED = 1e-9
"""Share of the whole below which a difference has lost too many digits."""
SIZES_KEPT = 8
LONGEST_SIDE = 2048
"""Pixels; larger pictures get the density of a smaller one, enlarged: it is smooth."""
SHIPPED = "center_bias.npz"
"""In `weights/`; made by tools/fit_center_bias.py."""
SHIPPED_ARRAYS = ("counts", "bandwidth", "epsilon")


class CenterBias:
    """The density of the fixations of all other pictures, for each picture of a set.

    The positions of the fixations, as shares of the width and height of their pictures, are laid
    over the picture that is asked for, counted per pixel and blurred: G. The density is
    (1 - epsilon) G + epsilon / (H W), divided by its sum. G sums to the number of fixations, so
    an epsilon that is felt lies near 1.

    What is not given is chosen by the likelihood of each picture's fixations under the density
    made from the others, on a grid of 96 x 128 cells, where epsilon stands for the share of the
    even part: the best of ten bandwidths from 0.005 to 0.3, then golden section between its
    neighbours to 0.5 %; epsilon by expectation maximisation at each.

    Args:
        sizes_hw: Height and width of each picture.
        fixations: Per picture (N, 2) float, x and y in its pixels; those outside are left out.
        bandwidth: Standard deviation of the Gaussian as a share of the height vertically and of
            the width horizontally.
        epsilon: Weight of the even part, above 0, up to 1.

    Raises:
        ValueError: The lists differ in length, or a parameter is no such number.

    Source:
        `CrossvalidatedBaselineModel` and `BaselineModel` of pysaliency.
    """

    def __init__(
        self,
        sizes_hw: Sequence[tuple[int, int]],
        fixations: Sequence[np.ndarray],
        *,
        bandwidth: float | None = None,
        epsilon: float | None = None,
    ):
        if len(sizes_hw) != len(fixations):
            raise ValueError(
                f"fixations: expected {len(sizes_hw)} arrays, as sizes_hw, got {len(fixations)}"
            )
        if bandwidth is not None and not 0 < bandwidth < 10:
            raise ValueError(f"bandwidth: expected a number above 0, got {bandwidth}")
        if epsilon is not None and not 0 < epsilon <= 1:
            raise ValueError(f"epsilon: expected a number above 0, up to 1, got {epsilon}")
        self.sizes_hw = [(int(height), int(width)) for height, width in sizes_hw]
        pairs = zip(fixations, self.sizes_hw, strict=True)
        inside = [_inside(xy, size_hw) for xy, size_hw in pairs]
        self._pixels = [np.floor(xy).astype(np.intp) for xy in inside]
        shares = [xy / hw[::-1] for xy, hw in zip(inside, self.sizes_hw, strict=True)]
        self._shares = np.concatenate([np.zeros((0, 2)), *shares])  # (M, 2) x/W, y/H
        self._ends = np.cumsum([0, *map(len, inside)])
        self._whole = functools.lru_cache(maxsize=SIZES_KEPT)(self._blur_all)
        self.bandwidth, self.epsilon = self._fit(bandwidth, epsilon)

    @classmethod
    def shipped(cls) -> "CenterBias":
        """Gives the center bias that ships: of no picture here, but of OSIE's training part.

        Raises:
            WeightsError: Its file is missing or damaged.
        """
        path = shipped.folder("weights") / SHIPPED
        try:
            with np.load(path, allow_pickle=False) as store:
                counts, bandwidth, epsilon = (store[key] for key in SHIPPED_ARRAYS)
            made = cls([], [], bandwidth=float(bandwidth), epsilon=float(epsilon))
            made._shares = _from_counts(counts)
        except Exception as error:  # zipfile, zlib and NumPy each have errors of their own
            raise WeightsError(
                "center bias cannot be read", where=path, fix="install msinet again"
            ) from error
        return made

    def counts(self, grid_hw: tuple[int, int]) -> np.ndarray:
        """Gives the fixations of all pictures per cell of a grid over them, (h, w) int."""
        columns, rows = self._places(grid_hw)
        return _count(columns, rows, grid_hw)

    def __len__(self) -> int:
        return len(self.sizes_hw)

    def log_density(self, index: int) -> np.ndarray:
        """Gives the density of a picture, made from the fixations of all others.

        Args:
            index: Which picture, from 0.

        Returns:
            (H, W) float64, natural logarithm; its exponentials sum to 1.
        """
        size_hw = _limited(self.sizes_hw[index])
        whole, columns, rows = self._whole(size_hw)
        own = self._own(index)
        down = points.profiles(rows[own], size_hw[0], self.bandwidth * size_hw[0])
        across = points.profiles(columns[own], size_hw[1], self.bandwidth * size_hw[1])
        blurred = whole - down.T @ across
        lost = blurred < CANCELLED * whole
        if lost.any():
            others = np.ones(len(rows), bool)
            others[own] = False
            exact = _blur_counts(columns[others], rows[others], size_hw, self.bandwidth)
            blurred[lost] = exact[lost]
        return np.log(_enlarge(self._mixed(blurred), self.sizes_hw[index]))

    def log_density_for(self, size_hw: tuple[int, int]) -> np.ndarray:
        """Gives the density for a picture that is none of these, made from all fixations.

        Args:
            size_hw: Height and width of the picture.

        Returns:
            (H, W) float64, natural logarithm; its exponentials sum to 1.
        """
        size_hw = (int(size_hw[0]), int(size_hw[1]))
        return np.log(_enlarge(self._mixed(self._whole(_limited(size_hw))[0].copy()), size_hw))

    def log_density_at_own(self, index: int) -> np.ndarray:
        """Gives `log_density(index)` at the picture's own fixations, without making the map.

        Args:
            index: Which picture, from 0.

        Returns:
            (N,) float64, one value per fixation that lies in the picture, in their order.
        """
        height, width = _limited(self.sizes_hw[index])
        scale = (width / self.sizes_hw[index][1], height / self.sizes_hw[index][0])
        whole, columns, rows = self._whole((height, width))
        own = self._own(index)
        # Looked up where they lie; they count where their shares are laid, a rounding away.
        x, y = (self._pixels[index] * scale).astype(np.intp).T
        down = points.profiles(rows[own], height, self.bandwidth * height, at=y)
        across = points.profiles(columns[own], width, self.bandwidth * width, at=x)
        blurred = np.maximum(whole[y, x] - (down * across).sum(axis=0), 0)  # (N,)
        total = (1 - self.epsilon) * (len(rows) - len(y)) + self.epsilon
        mixed = ((1 - self.epsilon) * blurred + self.epsilon / (height * width)) / total
        return np.log(mixed * (scale[0] * scale[1]))  # per pixel of the picture

    def _own(self, index: int) -> slice:
        return slice(self._ends[index], self._ends[index + 1])

    def _places(self, size_hw) -> tuple[np.ndarray, np.ndarray]:
        """Columns and rows (M,) that all fixations mark in a picture of this size."""
        height, width = size_hw
        x, y = self._shares.T
        columns = np.minimum((x * width).astype(np.intp), width - 1)
        return columns, np.minimum((y * height).astype(np.intp), height - 1)

    def _blur_all(self, size_hw):
        """G of all fixations (H, W) float64, and their columns and rows (M,)."""
        columns, rows = self._places(size_hw)
        return _blur_counts(columns, rows, size_hw, self.bandwidth), columns, rows

    def _mixed(self, blurred: np.ndarray) -> np.ndarray:
        """Mixes G with the even part and divides by the sum, in place."""
        blurred *= 1 - self.epsilon
        blurred += self.epsilon / blurred.size
        blurred /= blurred.sum()
        return blurred

    def _fit(self, bandwidth: float | None, epsilon: float | None) -> tuple[float, float]:
        """The parameters, by likelihood where they are not given."""
        if bandwidth is not None and epsilon is not None:
            return float(bandwidth), float(epsilon)
        columns, rows = self._places(FIT_GRID_HW)
        counts = np.diff(self._ends)
        others = np.repeat(len(rows) - counts, counts)  # (M,) fixations that each is scored by
        if not others.any():  # nothing to choose by
            return bandwidth or float(BANDWIDTHS[len(BANDWIDTHS) // 2]), epsilon or 0.5
        even = np.full(len(rows), 1 / (FIT_GRID_HW[0] * FIT_GRID_HW[1]))

        def densities(width):
            blurred = self._left_out(columns, rows, width)
            return np.stack([blurred / np.maximum(others, 1), even])

        def weights(table):
            if epsilon is None:
                share = mixture_weights(table)[1]
            else:
                share = _share_of_even(epsilon, others.mean())
            return np.array([1 - share, share])

        def score(width):
            table = densities(width)
            mixed = np.maximum(weights(table) @ table, np.finfo(np.float64).tiny)
            return np.log(mixed).mean()

        chosen = best_width(score, BANDWIDTHS) if bandwidth is None else bandwidth
        if epsilon is None:
            share = float(weights(densities(chosen))[1])
            epsilon = float(share * others.mean() / (1 - share + share * others.mean()))
        return float(chosen), float(epsilon)

    def _left_out(self, columns, rows, bandwidth) -> np.ndarray:
        """(M,) G on the grid at each fixation, made from the fixations of other pictures."""
        height, width = FIT_GRID_HW
        down = points.profiles(np.arange(height), height, bandwidth * height)
        across = points.profiles(np.arange(width), width, bandwidth * width)
        left = _blur_counts(columns, rows, FIT_GRID_HW, bandwidth)[rows, columns]
        for index in range(len(self)):
            own = self._own(index)
            x, y = columns[own], rows[own]
            left[own] -= (down[y[:, None], y] * across[x[:, None], x]).sum(axis=0)
        return np.maximum(left, 0)


def _inside(fixations: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """(N', 2) float64: the fixations that lie in the picture."""
    xy = np.asarray(fixations, np.float64).reshape(-1, 2)
    return xy[points.inside(xy, size_hw)]


def _blur_counts(columns, rows, size_hw, bandwidth) -> np.ndarray:
    """G: the fixations per pixel, blurred as SciPy does, (H, W) float64."""
    height, width = size_hw
    counts = _count(columns, rows, size_hw).astype(np.float64)
    down = points.profiles(np.arange(height), height, bandwidth * height)
    across = points.profiles(np.arange(width), width, bandwidth * width)
    return down.T @ counts @ across


def _count(columns, rows, size_hw) -> np.ndarray:
    """(H, W) int: fixations per pixel."""
    height, width = size_hw
    return np.bincount(rows * width + columns, minlength=height * width).reshape(height, width)


def _from_counts(counts: np.ndarray) -> np.ndarray:
    """(M, 2) float64, x/W and y/H: each fixation in the middle of its cell."""
    rows, columns = np.nonzero(counts)
    middles = (np.stack([columns, rows], axis=1) + 0.5) / counts.shape[::-1]
    return np.repeat(middles, counts[rows, columns], axis=0)


def _limited(size_hw: tuple[int, int]) -> tuple[int, int]:
    """The size, or one of the same aspect that is small enough to blur."""
    ratio = min(1.0, LONGEST_SIDE / max(size_hw))
    return max(1, round(size_hw[0] * ratio)), max(1, round(size_hw[1] * ratio))


def _enlarge(density: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """The density at the picture's size, (H, W) float64, sums to 1."""
    if density.shape == tuple(size_hw):
        return density
    enlarged = cv2.resize(density, size_hw[::-1], interpolation=cv2.INTER_LINEAR)
    return enlarged / enlarged.sum()


def _share_of_even(epsilon: float, fixations: float) -> float:
    """The share of the even part in a density that is made from this many fixations."""
    return epsilon / ((1 - epsilon) * fixations + epsilon)

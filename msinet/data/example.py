"""One picture with where people looked: what every data set gives, whatever its files."""

import dataclasses

import cv2
import numpy as np

from msinet import fixations as points
from msinet import images


@dataclasses.dataclass(frozen=True)
class Example:
    """A stimulus, its fixations and its saliency map.

    Attributes:
        name: File name of the picture, unique in its set.
        stimulus: The encoded picture file.
        fixations: (N, 2) float32, x and y in pixels of the stimulus, 0-based, in order of time
            within an observer where observers are known. Empty if only a map is known.
        observer: (N,) int32, -1 unknown.
        duration_ms: (N,) float32, empty if unknown.
        map: The encoded grey saliency map of the set, or None if it is made from fixations.
        size_hw: Height and width of the stimulus, upright.
        sigma_px: Blur of the map that is made from fixations, in pixels of the stimulus.
        text: What the observers had read before, or "".
        condition: The kind of that text, in the words of the set, or "".
    """

    name: str
    stimulus: bytes
    fixations: np.ndarray
    observer: np.ndarray
    duration_ms: np.ndarray
    map: bytes | None
    size_hw: tuple[int, int]
    sigma_px: float
    text: str = ""
    condition: str = ""

    def decoded(self, *, mode: str = "display") -> np.ndarray:
        """Gives the stimulus, (H, W, 3) uint8 RGB; `mode` as in `images.decode`."""
        return images.decode(self.stimulus, name=self.name, mode=mode)

    def fixation_map(self) -> np.ndarray:
        """Gives the fixations per pixel, (H, W) int32."""
        return points.fixation_map(self.fixations, self.size_hw)

    def saliency_map(self, size_hw: tuple[int, int] | None = None) -> np.ndarray:
        """Gives the set's own map, or else the empirical map of the fixations.

        Args:
            size_hw: Height and width of the map; the stimulus' by default. A smaller map holds
                means of the full one.

        Returns:
            (H, W) float32 in [0, 1]. A map of the set keeps its levels / 255; an empirical map
            has maximum 1 (zeros without fixations).
        """
        size_hw = size_hw or self.size_hw
        if self.map is None:
            made = points.empirical_map(
                self.fixations, self.size_hw, self.sigma_px, grid_hw=size_hw
            )
            return made / max(float(made.max()), np.finfo(np.float32).tiny)
        ready = images.decode_grey(self.map, name=f"map of {self.name}").astype(np.float32) / 255
        return _resize(ready, size_hw)

    def original_map(self) -> np.ndarray:
        """Gives the target of the original code, (H, W) uint8: decode rules and rounding too."""
        if self.map is None:
            return points.original_map(self.fixations, self.size_hw, self.sigma_px)
        return images.decode_grey(self.map, name=f"map of {self.name}", mode="original")


def _resize(saliency_map: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """Means where a side shrinks, linear where both grow."""
    if saliency_map.shape == tuple(size_hw):
        return saliency_map
    shrinks = size_hw[0] < saliency_map.shape[0] or size_hw[1] < saliency_map.shape[1]
    rule = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return cv2.resize(saliency_map, (size_hw[1], size_hw[0]), interpolation=rule)

"""How well half of the observers of SJTU-TIS tell where the other half looked: NSS by condition.

    python -m tools.observer_halves -p sjtu_tis.zip

Observers are merged in this set, so its fixations are halved at random. One half, blurred as the
set's own maps are (sigma 16 where the longest side is at most 500 pixels, else 32), is scored on
the other half. A map made by so few people is noisy, so a very good network may pass it; one that
reaches it tells as much as they do.
"""

import argparse
import collections

import numpy as np

from msinet import data, fixations, metrics

SMALL_SIDE, SIGMAS = 500, (16.0, 32.0)


def main() -> None:
    """Prints a line for each condition."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("-p", "--path", required=True, help="sjtu_tis.zip")
    parser.add_argument("--part", default="test")
    args = parser.parse_args()
    part = data.open_part("sjtu_tis", args.path, args.part)
    rng = np.random.default_rng(0)
    found = collections.defaultdict(list)
    for example in part:
        points = rng.permutation(example.fixations)
        half, others = points[: len(points) // 2], points[len(points) // 2 :]
        sigma = SIGMAS[max(example.size_hw) > SMALL_SIDE]
        predicted = fixations.empirical_map(half, example.size_hw, sigma)
        score = metrics.nss(predicted, others)
        found[example.condition].append(score)
        found["every"].append(score)
    for condition, scores in found.items():
        print(f"{condition:<12}{len(scores):5d} items  NSS {np.mean(scores):.3f}")


if __name__ == "__main__":
    main()

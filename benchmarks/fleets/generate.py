"""A fleet of images on a Debian base: `python3 generate.py IMAGES > fleet.json`.

Each image asks for the base and for one to six applications, with what they really need (bookworm.json.gz, made
by reduce.py). The model, not fitted to anybody's fleet: an application's popularity falls with its rank (Zipf), so do
an image's pulls; each source package has an update, and most seldom happen. With --updates, sources are dealt to so
many updates, as they are where updates are learnt from a few releases."""

import argparse
import bisect
import gzip
import itertools
import json
import random
import sys
from pathlib import Path

POPULARITY = 0.9  # of an application, rank to the power of -POPULARITY
MOST_PULLS = 1_000
MEDIAN_RATE, SPREAD = 0.02, 1.2  # updates per release, log-normal


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("images", type=int)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--updates", type=int, default=0, metavar="N", help="one per source by default")
    told = arguments.parse_args()
    count, most_updates = told.images, told.updates
    dice = random.Random(told.seed)
    index = json.load(gzip.open(Path(__file__).parent / "bookworm.json.gz"))
    packages, base = index["packages"], index["base"]
    ranked = dice.sample(index["applications"], len(index["applications"]))
    weights = list(itertools.accumulate((rank + 1) ** -POPULARITY for rank in range(len(ranked))))

    def application():
        return ranked[bisect.bisect(weights, dice.random() * weights[-1])]

    asked = [sorted({application() for _ in range(dice.randint(1, 6))}) for _ in range(count)]
    needed, left = set(), list(set(itertools.chain(base, *asked)))
    while left:
        at = left.pop()
        if at not in needed:
            needed.add(at)
            left += packages[at][4]

    def name(at):
        return f"{packages[at][0]}={packages[at][1]}"

    updates = {}
    for at in sorted(needed):
        source = packages[at][2]
        update = f"update {random.Random(source).randrange(most_updates)}" if most_updates else source
        updates.setdefault(update, []).append(name(at))
    rates = {update: round(min(0.9, dice.lognormvariate(0, SPREAD) * MEDIAN_RATE), 6) for update in updates}
    width = len(str(count))
    fleet = {
        "layerplan": 1,
        "max_layers": 40,
        "packages": [{"id": name(at), "name": packages[at][0], "source": packages[at][2],
                      "bytes": 1024 * packages[at][3], "references": [name(other) for other in packages[at][4]]}
                     for at in sorted(needed)],
        "images": [{"name": f"image-{at:0{width}}", "roots": [name(root) for root in base + apps],
                    "pulls": max(1, round(MOST_PULLS / (at + 1)))} for at, apps in enumerate(asked)],
        "updates": [{"name": update, "rate": rates[update], "packages": names} for update, names in updates.items()],
    }
    json.dump(fleet, sys.stdout, separators=(",", ":"))


main()

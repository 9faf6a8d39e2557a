"""The closed-set program of a fleet, as a general solver gets it: layers for any set of images.

Items are what a plan may keep together at no loss: classes (packages that the same images need)
where shipping has no price, else atoms (that the same updates touch as well). A layer may be used
by all images that need its whole content, and ships whenever one of its updates does; so two layers
with one image set T and one set of updates R can be united at no cost and without using up a layer.
Hence there is a host for each pair (T, R) that is the intersection of the image sets and the union
of the update sets of some items. Where shipping has no price, R is empty.

    z(a,h)    item a is in host h (allowed if T is part of S(a), and R holds the updates of a)
    u(i,h)    image i of T uses h
    y(i,a,h)  image i gets a from h: y <= z, y <= u

    minimise  sum of bytes(a) * (store + rate(R) * push) * z(a,h)
    subject to, for each image i and each item a that it needs:  sum over h of y(i,a,h) >= 1
                for each image i:                                sum over h of u(i,h) <= cap(i)

With overlap allowed this is exact: no plan is cheaper than its optimum. With overlap forbidden the
sum of y is 1 and y >= z + u - 1, and the program is a restriction, for there several layers of
different content may share a host: a cheaper plan may exist, and its bound is none on all plans. To
restrict it less, single images are hosts then even if they are no intersection.

Intersections can be left out, so that T is the image set of a class or a single image. That is a
program much smaller where shipping has no price, and a restriction in either mode: good plans
sooner, no bound on all plans.
"""

import json
import subprocess
from dataclasses import dataclass, field
from decimal import Decimal

# Costs are integers in units of 10^-12, since rates and prices have at most six decimals each.
MICRO = 10**6
UNIT = MICRO * MICRO


class Refused(Exception):
    """The fleet is outside of what the program says, or the program too large."""


def bits(mask):
    """The numbers of the bits of `mask`, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def read(path):
    """A fleet document as JSON has it, decimals exact; `.zst` files by the zstd tool."""
    command = ["zstd", "-dcq", path] if path.endswith(".zst") else ["cat", path]
    text = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    return json.loads(text, parse_float=Decimal)


def reach(roots, references):
    """All packages that `roots` need."""
    seen, todo = set(roots), list(roots)
    while todo:
        new = [r for r in references[todo.pop()] if r not in seen]
        seen.update(new)
        todo += new
    return seen


@dataclass
class Program:
    """The program; see the head of this file."""

    caps: list  # per image
    exactly_once: bool  # overlap is forbidden
    items: list  # (mask of images, mask of updates, bytes)
    floor: int  # what every plan pays, in units
    hosts: list = field(default_factory=list)  # (mask of images, mask of updates)
    z: list = field(default_factory=list)  # (item, host)
    cost: list = field(default_factory=list)  # per z, in units
    u: list = field(default_factory=list)  # (image, host)
    y: list = field(default_factory=list)  # (index in cover, index in z, index in u)
    cover: list = field(default_factory=list)  # (image, item)

    def cost_of(self, placed, used):
        """Cost in units of a solution, values of all z and of all u; fails unless it is a plan."""
        chosen = [value > 0.5 for value in placed], [value > 0.5 for value in used]
        copies = [0] * len(self.cover)
        for row, z, u in self.y:
            copies[row] += chosen[0][z] and chosen[1][u]
        heights = [0] * len(self.caps)
        for (image, _), taken in zip(self.u, chosen[1]):
            heights[image] += taken
        assert all(height <= cap for height, cap in zip(heights, self.caps)), "over the cap"
        assert all(copies), "a package is missing"
        assert not self.exactly_once or max(copies) == 1, "a package twice"
        return sum(cost for cost, taken in zip(self.cost, chosen[0]) if taken)


def build(path, cap, overlap, prices, intersections, max_hosts):
    """The program of the fleet in file `path`, with or without intersections, or `Refused`."""
    fleet = read(path)
    if fleet.get("propagate") or any(i.get("base") or i.get("reserved") for i in fleet["images"]):
        raise Refused("propagated updates, base layers and reserved layers are not in the program")
    prices = {"store": 1, "push": 1, **fleet.get("prices", {}), **prices}
    if any(prices.get(name, 0) for name in ("pull", "blob", "layer")):
        raise Refused("prices of pulls, blobs and layers are not in the program")
    store, push = (int(prices[name] * MICRO) for name in ("store", "push"))

    references = {p["id"]: p.get("references", []) for p in fleet["packages"]}
    images_of, updates_of = dict.fromkeys(references, 0), dict.fromkeys(references, 0)
    for at, image in enumerate(fleet["images"]):
        for package in reach(image["roots"], references):
            images_of[package] |= 1 << at
    rates = []
    for at, update in enumerate(fleet.get("updates", []) if push else []):
        rates.append(int(update["rate"] * MICRO))
        for package in set(update["packages"]):
            updates_of[package] |= 1 << at

    def price(updates):
        """Units per byte in a layer that these updates touch."""
        return store * MICRO + push * sum(rates[update] for update in bits(updates))

    sizes = {}
    for package in fleet["packages"]:
        images, updates = images_of[package["id"]], updates_of[package["id"]]
        if images:
            sizes[images, updates] = sizes.get((images, updates), 0) + package["bytes"]
    items = [(images, updates, size) for (images, updates), size in sorted(sizes.items())]
    program = Program(
        caps=[image.get("max_layers", cap) for image in fleet["images"]],
        exactly_once=overlap == "forbid",
        items=items,
        floor=sum(size * price(updates) for _, updates, size in items),
        hosts=hosts(items, intersections, intersections and overlap == "allow", max_hosts),
    )
    columns(program, price)
    return program


def hosts(items, intersections, items_only, most):
    """All pairs (T, R); `Refused` if more than `most`. They start from the pairs of the items and,
    unless `items_only`, from all image sets of items and single images with each item they fit.
    """
    found = {(images, updates) for images, updates, _ in items}
    if not items_only:
        sets = {images for images, _, _ in items}
        sets |= {1 << image for images in sets for image in bits(images)}
        found |= {
            (part, updates) for part in sets for whole, updates, _ in items if not part & ~whole
        }
    todo = list(found)
    while todo:
        images, updates = todo.pop()
        for other, more, _ in items:
            pair = images & other, updates | more
            if pair[0] and pair not in found and (intersections or pair[0] == images):
                found.add(pair)
                todo.append(pair)
        if len(found) > most:
            raise Refused(f"more than {most:,} hosts")
    return sorted(found)


def columns(program, price):
    """Fills in the columns z, u and y and the covering rows."""
    row = {}
    for item, (images, _, _) in enumerate(program.items):
        for image in bits(images):
            row[image, item] = len(program.cover)
            program.cover.append((image, item))
    for host, (images, updates) in enumerate(program.hosts):
        first, members = len(program.u), list(bits(images))
        program.u += [(image, host) for image in members]
        per_byte = price(updates)
        for item, (needed_by, touched_by, size) in enumerate(program.items):
            if images & ~needed_by or touched_by & ~updates:
                continue
            program.y += [
                (row[image, item], len(program.z), first + at) for at, image in enumerate(members)
            ]
            program.z.append((item, host))
            program.cost.append(size * per_byte)

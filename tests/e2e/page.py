#!/usr/bin/python3
"""page.py FOLDER: what a run of the stage measured, as a page of Markdown."""

import json
import os
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

WAYS = {
    "layerplan": "the plan",
    "popularity": "`--method popularity`",
    "single": "`--method single`, one layer per image",
}
BUILT = {"built": "as built: the base and a layer on it"}
HEAD = """# Debian images in a registry

{date}, commit `{commit}`, {processors} processors ({model}), {memory} GB of memory,
Debian {debian}. Made by `make e2e` ([tests/e2e/run](../../tests/e2e/run)), which leaves a page like
this one in `target/e2e/registry.md`.

{images} root directories of Debian 12, made by mmdebstrap and apt-get and imported by their package
databases, planned for at most {cap} layers each in three ways, written by `layerplan export`
(gzip), and pushed by skopeo to Debian's docker-registry. One update is known: whatever is upgraded,
`rest:/etc` and `rest:/var` change. Beside them the same files as such images are commonly built, one
layer by umoci on a base that all share. What the registry has on disk:
"""
NOTES = """\
*Predicted* is what the plan says is stored: bytes of regular files, measured at the import. *File
bytes* are those of the members of all distinct layers as Python's tarfile reads them from the
registry's storage. *Framing* is the rest of the tar archives: headers, padding, ends. *Blobs* are
all files of the storage: layers, manifests and configurations.
"""
TIMES = """
## Times

Whole processes on two processors, from the root directories but for `rebuild`, which takes the
images as built; memory is the greatest resident size.
"""
ROOTS = """
## The images

What is in the root directories, and with how many layers each way comes.
"""
UPGRADE = """
## The next release

In the {images} images that have it, the version before gives way to `{id}`,
built from what is installed of it with its libraries changed. The root directories are imported again
and planned by `layerplan apply` with the plan of before, and the images are pushed to a registry that
has those of before:
"""
UPGRADE_NOTES = """\
*Predicted* is what `layerplan diff` says. *Other blobs* are manifests and configurations. *On the
wire* is all that skopeo sent to the registry, headers of HTTP included.
"""
VERDICTS = """
## What was checked
"""


def table(head, rows):
    """A table of Markdown; numbers to the right."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "".join("| " + " | ".join(map(str, line)) + " |\n" for line in lines)


def command(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def commit():
    changed = command("git", "status", "--porcelain", "--untracked-files=no")
    return command("git", "rev-parse", "--short", "HEAD") + (" with changes" if changed else "")


def machine():
    """What Linux says about the machine."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line for line in lines if line.startswith("model name")), "unknown")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "processors": len(os.sched_getaffinity(0)),
        "model": model.rpartition(": ")[2],
        "memory": round(memory / 1e9),
        "debian": Path("/etc/debian_version").read_text().strip(),
    }


def storage(folder):
    columns = {
        "layers": "layers",
        "predicted": "predicted_file_bytes",
        "file bytes": "file_bytes",
        "framing": "framing_bytes",
        "layers, compressed": "layer_blob_bytes",
        "blobs": "blobs",
        "blobs, bytes": "blob_bytes",
    }
    rows = []
    for way, name in (WAYS | BUILT).items():
        figures = json.loads((folder / f"figures/{way}.json").read_text())
        numbers = [figures.get(key) for key in columns.values()]
        rows.append([name] + ["" if number is None else f"{number:,}" for number in numbers])
    return table(["", *columns], rows)


def upgrade(figures):
    columns = {
        "layers kept": "kept_layers",
        "layers pushed": "layers",
        "predicted": "predicted_file_bytes",
        "file bytes": "file_bytes",
        "layers, compressed": "layer_blob_bytes",
        "other blobs": "other_blob_bytes",
        "on the wire": "sent_bytes",
    }
    row = [f"{figures[key]:,}" for key in columns.values()]
    return table(["", *columns], [["the upgrade", *row]])


def times(folder):
    rows = []
    for path in sorted(folder.glob("figures/*.time.json")):
        took = json.loads(path.read_text())
        subcommand, _, way = path.name.removesuffix(".time.json").partition("-")
        name = f"`{subcommand}`" + (f" {WAYS[way]}" if way else "")
        rows.append([name, f"{took['seconds']:.1f}", round(took["kilobytes"] * 1024 / 1e6)])
    return table(["", "seconds", "MB"], rows)


def roots(folder, plans):
    rows = []
    for image in plans["layerplan"]["images"]:
        root = folder / "roots" / image["name"]
        files = [path.lstat() for path in root.rglob("*")]
        # Names of one file are one file.
        sizes = {file.st_ino: file.st_size for file in files if stat.S_ISREG(file.st_mode)}
        status = (root / "var/lib/dpkg/status").read_text()
        counts = [
            len(other["layers"])
            for way in WAYS
            for other in plans[way]["images"]
            if other["name"] == image["name"]
        ]
        rows.append([
            image["name"],
            status.count("Status: install ok installed"),
            f"{len(sizes):,}",
            f"{sum(sizes.values()):,}",
            *counts,
        ])
    return table(["", "packages", "files", "bytes of files", *WAYS], rows)


def verdicts(folder):
    lines = (folder / "verdicts").read_text().splitlines()
    rows = [line.split("\t") for line in lines]
    return table(["what", "wanted", "measured", ""], [[*row[1:], row[0]] for row in rows])


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    plans = {way: json.loads((folder / f"plans/{way}.json").read_text()) for way in WAYS}
    planned = plans["layerplan"]
    facts = machine() | {
        "date": date.today(),
        "commit": commit(),
        "images": len(planned["images"]),
        "cap": planned["options"]["max_layers"],
    }
    print(HEAD.format(**facts), storage(folder), NOTES, sep="\n", end="")
    upgraded = json.loads((folder / "figures/upgraded.json").read_text())
    print(UPGRADE.format(**upgraded), upgrade(upgraded), UPGRADE_NOTES, sep="\n", end="")
    print(TIMES, times(folder), sep="\n", end="")
    print(ROOTS, roots(folder, plans), sep="\n", end="")
    print(VERDICTS, verdicts(folder), sep="\n", end="")


if __name__ == "__main__":
    main()

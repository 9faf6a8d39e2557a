#!/usr/bin/python3
"""selftest_shipped.py FOLDER: does shipped.py refuse what is not as predicted?

Two releases of two images in the storage of a registry, made here, with a plan and a prediction that
fit; then the same with one thing wrong. Prints what is not refused, and then ends with 1.
"""

import copy
import gzip
import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

BEFORE = {"web": ["base", "site"], "db": ["base"]}
RIGHT = {
    "images": {"web": ["base", "other"], "db": ["base"]},
    "stray": [],
    "plan": {
        "images": [{"name": "web", "layers": ["B", "O"]}, {"name": "db", "layers": ["B"]}],
    },
    "diff": {
        "layers": [
            {"fate": "kept", "id": "B", "bytes": 4},
            {"fate": "changed", "from": "S", "to": "O", "bytes": 5, "common_bytes": 0},
        ],
        "pushed_bytes": 5,
        "images": [
            {"image": "web", "bytes": 9, "pulled_bytes": 5},
            {"image": "db", "bytes": 4, "pulled_bytes": 0},
        ],
    },
}
WRONG = """\
diff["pushed_bytes"] += 1
diff["layers"][1]["bytes"] += 1
diff["layers"][0]["fate"] = "new"
diff["layers"][1] = {"fate": "kept", "id": "O", "bytes": 5}
diff["layers"].pop()
diff["images"][0]["pulled_bytes"] -= 1
diff["images"][1]["pulled_bytes"] += 4
plan["images"][0]["layers"].pop()
images["web"][0] = images["db"][0] = "Base"
images["db"][0] = "Base"
images["web"][1] = "others"
images["db"].append("more")
stray.append("nobody's")
"""


class Store:
    """The storage of a registry, as docker-registry lays it out."""

    def __init__(self, top):
        self.top = Path(top) / "docker/registry/v2"

    def put(self, content):
        name = hashlib.sha256(content).hexdigest()
        path = self.top / "blobs/sha256" / name[:2] / name / "data"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return {"digest": f"sha256:{name}"}

    def layer(self, text):
        """A layer of one file."""
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            member = tarfile.TarInfo("file")
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text.encode()))
        return self.put(gzip.compress(packed.getvalue(), mtime=0))

    def release(self, images):
        for name, layers in images.items():
            config = self.put(json.dumps({"config": layers}).encode())
            manifest = {"config": config, "layers": [self.layer(text) for text in layers]}
            link = self.top / "repositories" / name / "_manifests/tags/latest/current/link"
            link.parent.mkdir(parents=True, exist_ok=True)
            link.write_text(self.put(json.dumps(manifest).encode())["digest"])


def refused(folder, statement):
    """Does shipped.py refuse a release after this statement?"""
    shutil.rmtree(folder, ignore_errors=True)
    case = copy.deepcopy(RIGHT)
    exec(statement, case)
    Store(folder / "before").release(BEFORE)
    after = Store(folder / "after")
    after.release(BEFORE)
    after.release(case["images"])
    for text in case["stray"]:
        after.layer(text)
    for name in ("plan", "diff"):
        (folder / name).write_text(json.dumps(case[name]))
    words = [Path(__file__).with_name("shipped.py")]
    words += [folder / name for name in ("before", "after", "plan", "diff")]
    ran = subprocess.run(words, capture_output=True, text=True)
    if "Traceback" in ran.stderr:
        sys.exit(ran.stderr)
    return ran.returncode != 0


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    wrong = [statement for statement in WRONG.splitlines() if not refused(folder, statement)]
    for statement in wrong:
        print(f"not refused: {statement}", file=sys.stderr)
    if refused(folder, "pass"):
        sys.exit("refused, though nothing is wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

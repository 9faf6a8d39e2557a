#!/usr/bin/python3
"""validate.py LAYOUT...: are these OCI image layouts, by the image-spec's own schemas?

The JSON Schemas and the validator are Debian's packages golang-github-opencontainers-image-spec-dev
and python3-jsonschema. What no schema says is looked at besides: that blobs have the size and
digest that they are called by, that layers and diff_ids and history belong together, and that no
blob is left over. Layers compressed with zstd are not unpacked. Prints the numbers of what was
found in each layout, then what is wrong with it, and ends with 1 if anything is.
"""

import gzip
import hashlib
import json
import sys
from collections import Counter
from pathlib import Path

from jsonschema import Draft4Validator, RefResolver

SCHEMAS = Path("/usr/share/gocode/src/github.com/opencontainers/image-spec/schema")
INDEX = "application/vnd.oci.image.index.v1+json"
CONFIG = "application/vnd.oci.image.config.v1+json"

schemas = {path.name: json.loads(path.read_text()) for path in sorted(SCHEMAS.glob("*.json"))}


def by_name(uri):
    """A schema by the last part of its address: nothing is asked of the network."""
    return schemas[uri.partition("#")[0].rpartition("/")[2]]


class Layout:
    """A layout, what was found in it, and its faults."""

    def __init__(self, top):
        self.top = Path(top)
        self.faults = []
        self.found = Counter()
        self.named = set()
        self.diff_ids = {}

    def check(self):
        self.document("image-layout-schema.json", "oci-layout", self.read("oci-layout"))
        index = self.document("image-index-schema.json", "index.json", self.read("index.json"))
        for descriptor in (index or {}).get("manifests", []):
            self.manifest(descriptor)
        stored = {f"{path.parent.name}:{path.name}" for path in self.top.glob("blobs/*/*")}
        for digest in sorted(stored - self.named):
            self.faults.append(f"nothing names the blob {digest}")

    def read(self, name):
        return (self.top / name).read_bytes()

    def document(self, schema, place, text):
        """The JSON document `text`, if it is as the schema wants it."""
        document, schema = json.loads(text), schemas[schema]
        resolver = RefResolver(
            schema.get("id", ""), schema, handlers={"http": by_name, "https": by_name}
        )
        faults = [
            f"{place}: {'/'.join(map(str, fault.absolute_path)) or 'document'}: {fault.message}"
            for fault in Draft4Validator(schema, resolver=resolver).iter_errors(document)
        ]
        self.faults += faults
        return None if faults else document

    def blob(self, descriptor):
        """What a descriptor stands for, if it is there."""
        digest = descriptor["digest"]
        self.named.add(digest)
        algorithm, _, name = digest.partition(":")
        path = self.top / "blobs" / algorithm / name
        if not path.is_file():
            self.faults.append(f"the blob {digest} is missing")
            return None
        text = path.read_bytes()
        if len(text) != descriptor["size"]:
            self.faults.append(f"{digest} has {len(text)} bytes, not {descriptor['size']}")
        if hashlib.new(algorithm, text).hexdigest() != name:
            self.faults.append(f"{digest} has another digest")
        return text

    def manifest(self, descriptor):
        text, place = self.blob(descriptor), descriptor["digest"]
        if text is None:
            return
        if descriptor.get("mediaType") == INDEX:
            self.found["index"] += 1
            for inner in (self.document("image-index-schema.json", place, text) or {})["manifests"]:
                self.manifest(inner)
            return
        self.found["manifest"] += 1
        manifest = self.document("image-manifest-schema.json", place, text)
        if manifest is not None:
            self.image(place, manifest)

    def image(self, place, manifest):
        text = self.blob(manifest["config"])
        ids = None
        if text is not None and manifest["config"]["mediaType"] == CONFIG:
            self.found["config"] += 1
            config = self.document("config-schema.json", f"config of {place}", text)
            if config is not None:
                ids = config["rootfs"]["diff_ids"]
                self.numbers(place, len(manifest["layers"]), ids, config.get("history"))
        for number, layer in enumerate(manifest["layers"]):
            self.found["layer"] += 1
            diff_id = self.diff_id(layer)
            if None not in (ids, diff_id) and ids[number : number + 1] != [diff_id]:
                self.faults.append(f"{place}: layer {number} has another diff_id")

    def diff_id(self, layer):
        """The digest of a layer unpacked, found once for all images that use it."""
        key = layer["digest"], layer["size"], layer["mediaType"]
        if key not in self.diff_ids:
            text = self.blob(layer)
            if text is not None and layer["mediaType"].endswith("gzip"):
                text = gzip.decompress(text)
            known = text is not None and not layer["mediaType"].endswith("zstd")
            self.diff_ids[key] = "sha256:" + hashlib.sha256(text).hexdigest() if known else None
        return self.diff_ids[key]

    def numbers(self, place, layers, ids, history):
        if len(ids) != layers:
            self.faults.append(f"{place}: {layers} layers, {len(ids)} diff_ids")
        made = [step for step in history or [] if not step.get("empty_layer")]
        if history and len(made) != layers:
            self.faults.append(f"{place}: {layers} layers, {len(made)} in the history")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    bad = 0
    for top in sys.argv[1:]:
        layout = Layout(top)
        layout.check()
        found = ", ".join(f"{number} {what}" for what, number in sorted(layout.found.items()))
        print(f"{top}: {found}")
        for fault in layout.faults:
            print(f"  {fault}", file=sys.stderr)
        bad += bool(layout.faults)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()

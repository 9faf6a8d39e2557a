#!/usr/bin/python3
"""shipped.py BEFORE AFTER PLAN DIFF: did the registry get of a release what was said of it?

BEFORE and AFTER are the registry's storage before and after the release was pushed, PLAN is the plan
of the release, and DIFF what `layerplan diff --json` says from the previous plan to it. The blobs that
are new are held against it layer by layer: those said to stay must not be among them, all others
must be, with as many bytes of regular files as said; and so for what each image has to pull. Prints
a JSON object; says what is wrong, and then ends with 1.
"""

import json
import sys
from pathlib import Path

from measure import Registry, Storage


class Shipment:
    """What came into the registry, and what is wrong with it."""

    def __init__(self, before, after, plan, diff):
        self.before, self.after, self.plan, self.diff = before, after, plan, diff
        self.faults = []
        self.new = after.storage.sizes.keys() - before.storage.sizes.keys()
        self.layers = self.new & after.layers.keys()
        self.others = self.new & after.others
        for blob in sorted(self.new - self.layers - self.others):
            self.faults.append(f"the blob {blob} belongs to no image")
        self.file_bytes = self.bytes_of(self.layers)
        if self.file_bytes != diff["pushed_bytes"]:
            self.faults.append(f"{self.file_bytes} bytes came, not {diff['pushed_bytes']}")
        self.check_layers()
        self.check_images()

    def bytes_of(self, layers):
        return sum(self.after.layers[layer][0] for layer in layers)

    def blobs(self):
        """The blob of each layer of the plan, by where it is in the stacks."""
        blobs = {}
        for image in self.plan["images"]:
            stack = self.after.stacks.get(image["name"], [])
            if len(stack) != len(image["layers"]):
                self.faults.append(f"{image['name']} has {len(stack)} layers")
            for layer, blob in zip(image["layers"], stack):
                if blobs.setdefault(layer, blob) != blob:
                    self.faults.append(f"the layer {layer} is two blobs")
        return blobs

    def check_layers(self):
        said = {
            layer.get("to") or layer["id"]: (layer["fate"] != "kept", layer["bytes"])
            for layer in self.diff["layers"]
            if layer["fate"] != "gone"
        }
        blobs = self.blobs()
        found = {
            layer: (blob in self.new, self.after.layers[blob][0]) for layer, blob in blobs.items()
        }
        for layer in sorted(said.keys() | found.keys()):
            if said.get(layer) != found.get(layer):
                self.faults.append(
                    f"the layer {layer}: (new, bytes) {found.get(layer)}, not {said.get(layer)}"
                )

    def check_images(self):
        for image in self.diff["images"]:
            name = image["image"]
            pulled = self.bytes_of(set(self.after.stacks[name]) - set(self.before.stacks[name]))
            if pulled != image["pulled_bytes"]:
                self.faults.append(f"{name} pulls {pulled} bytes, not {image['pulled_bytes']}")

    def figures(self):
        sizes = self.after.storage.sizes
        fates = [layer["fate"] for layer in self.diff["layers"]]
        return {
            "kept_layers": fates.count("kept"),
            "predicted_layers": fates.count("changed") + fates.count("new"),
            "layers": len(self.layers),
            "predicted_file_bytes": self.diff["pushed_bytes"],
            "file_bytes": self.file_bytes,
            "layer_blob_bytes": sum(sizes[blob] for blob in self.layers),
            "other_blobs": len(self.others),
            "other_blob_bytes": sum(sizes[blob] for blob in self.others),
            "blob_bytes": sum(sizes[blob] for blob in self.new),
            "faults": len(self.faults),
        }


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    before, after = (Registry(Storage(top)) for top in sys.argv[1:3])
    plan, diff = (json.loads(Path(path).read_text()) for path in sys.argv[3:5])
    shipment = Shipment(before, after, plan, diff)
    print(json.dumps(shipment.figures(), indent=1))
    for fault in shipment.faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if shipment.faults else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""measure.py STORAGE [PLAN]: the bytes in a registry's storage, beside what a plan said of them.

Reads the storage of docker-registry's file system driver, where each blob is a file whatever number
of repositories names it, and follows the tag `latest` of each repository. Layers are unpacked to
see what they are made of: bytes of regular files, which the plan predicts from what was measured at
the import, and what tar puts around them. Nothing here is layerplan's own code. Prints a JSON
object.
"""

import gzip
import json
import sys
import tarfile
from pathlib import Path


class Counted:
    """A stream that knows how many bytes were read from it."""

    def __init__(self, stream):
        self.stream = stream
        self.bytes = 0

    def read(self, size=-1):
        read = self.stream.read(size)
        self.bytes += len(read)
        return read


class Storage:
    """The storage of a registry."""

    def __init__(self, top):
        self.top = Path(top) / "docker/registry/v2"
        self.sizes = {
            f"sha256:{path.parent.name}": path.stat().st_size
            for path in self.top.glob("blobs/sha256/*/*/data")
        }

    def path(self, digest):
        name = digest.removeprefix("sha256:")
        return self.top / "blobs/sha256" / name[:2] / name / "data"

    def manifests(self):
        """The digest of each repository's manifest."""
        tag = "_manifests/tags/latest/current/link"
        for link in sorted(self.top.glob(f"repositories/*/{tag}")):
            yield link.relative_to(self.top / "repositories").parts[0], link.read_text().strip()

    def layer(self, digest):
        """Bytes of regular files in a layer, and of the whole archive."""
        with open(self.path(digest), "rb") as blob, gzip.open(blob) as unpacked:
            stream = Counted(unpacked)
            with tarfile.open(fileobj=stream, mode="r|") as archive:
                files = sum(member.size for member in archive if member.isreg())
            while stream.read(1 << 20):
                pass
            return files, stream.bytes


class Registry:
    """What the images in a storage are made of."""

    def __init__(self, storage):
        self.storage = storage
        self.layers = {}
        self.others = set()
        self.stacks = {}
        for name, digest in storage.manifests():
            manifest = json.loads(storage.path(digest).read_text())
            self.others |= {digest, manifest["config"]["digest"]}
            self.stacks[name] = [layer["digest"] for layer in manifest["layers"]]
            for layer in self.stacks[name]:
                if layer not in self.layers:
                    self.layers[layer] = storage.layer(layer)

    def figures(self):
        sizes = self.storage.sizes
        files = sum(files for files, _ in self.layers.values())
        archives = sum(archive for _, archive in self.layers.values())
        return {
            "layers": len(self.layers),
            "file_bytes": files,
            "framing_bytes": archives - files,
            "layer_blob_bytes": sum(sizes[layer] for layer in self.layers),
            "blobs": len(sizes),
            "blob_bytes": sum(sizes.values()),
            # Neither layers nor manifests nor configurations: nothing should be here.
            "stray_blobs": sorted(sizes.keys() - self.layers.keys() - self.others),
        }

    def against(self, plan):
        predicted = {layer["id"]: layer["bytes"] for layer in plan["layers"]}
        planned = {
            image["name"]: [predicted[layer] for layer in image["layers"]]
            for image in plan["images"]
        }
        held = {
            name: [self.layers[layer][0] for layer in stack] for name, stack in self.stacks.items()
        }
        names = planned.keys() | held.keys()
        return {
            "predicted_layers": len(predicted),
            "predicted_file_bytes": plan["cost"]["stored_bytes"],
            # Images whose layers, one by one, hold other bytes than planned.
            "different_images": sorted(
                name for name in names if planned.get(name) != held.get(name)
            ),
        }


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    registry = Registry(Storage(sys.argv[1]))
    figures = registry.figures()
    for plan in sys.argv[2:]:
        figures |= registry.against(json.loads(Path(plan).read_text()))
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()

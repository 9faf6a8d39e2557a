#!/usr/bin/python3
"""compare.py WANTED GOT: are two folders the same, file for file?

Looks at names, types, modes, owners, contents, targets of links, device numbers, which names are
hard links of one file, extended attributes, and the times of regular files in whole seconds. Times
of folders and symbolic links are left out: planned layers have none of their own for these.
Prints the number of entries; says what differs, and then ends with 1.
"""

import hashlib
import os
import stat
import sys
from collections import defaultdict

SHOWN = 10


def content(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def entry(path):
    """What is to be equal of one file, by name, and its hard links' key if it may have any."""
    status = os.lstat(path)
    kind = stat.S_IFMT(status.st_mode)
    facts = {
        "type": oct(kind),
        "mode": oct(stat.S_IMODE(status.st_mode)),
        "owner": (status.st_uid, status.st_gid),
        "attributes": {
            name: os.getxattr(path, name, follow_symlinks=False)
            for name in sorted(os.listxattr(path, follow_symlinks=False))
        },
    }
    if stat.S_ISREG(kind):
        facts |= {"size": status.st_size, "time": int(status.st_mtime), "content": content(path)}
    elif stat.S_ISLNK(kind):
        facts["target"] = os.readlink(path)
    elif stat.S_ISCHR(kind) or stat.S_ISBLK(kind):
        facts["device"] = status.st_rdev
    linked = not stat.S_ISDIR(kind) and status.st_nlink > 1
    return facts, (status.st_dev, status.st_ino) if linked else None


def tree(top):
    """All entries below `top`, itself included, by their path from there."""
    top = os.fsencode(top)
    entries, links = {}, defaultdict(list)
    paths = [top]
    for folder, folders, files in os.walk(top, onerror=fail):
        paths += [os.path.join(folder, name) for name in folders + files]
    for path in sorted(paths):
        name = os.path.relpath(path, top)
        entries[name], inode = entry(path)
        if inode is not None:
            links[inode].append(name)
    for names in links.values():
        for name in names:
            # Links from outside the folder are nobody's business.
            entries[name]["hard links"] = names if len(names) > 1 else None
    for facts in entries.values():
        facts.setdefault("hard links", None)
    return entries


def fail(fault):
    raise fault


def differences(wanted, got):
    for name in sorted(wanted.keys() | got.keys()):
        if name not in got:
            yield name, "missing"
        elif name not in wanted:
            yield name, "not wanted"
        else:
            for fact in sorted(wanted[name].keys() | got[name].keys()):
                want, have = wanted[name].get(fact), got[name].get(fact)
                if want != have:
                    yield name, f"{fact} {have}, wanted {want}"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    wanted, got = tree(sys.argv[1]), tree(sys.argv[2])
    found = list(differences(wanted, got))
    for name, what in found[:SHOWN]:
        print(f"{os.fsdecode(name)}: {what}", file=sys.stderr)
    if len(found) > SHOWN:
        print(f"and {len(found) - SHOWN} more", file=sys.stderr)
    print(len(wanted))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()

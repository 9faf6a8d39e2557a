"""Reduces Debian's package index to what generate.py needs: `python3 reduce.py < Packages > bookworm.json.gz`.

One entry for each package that an application of a server's image may need: name, version, source, kibibytes
installed, and the places of the packages that it needs. Of alternatives the first that there is counts, of a
virtual package the first real one by name. Applications are what is left of some sections once libraries and
documentation are gone, and what needs at most 400 packages."""

import gzip
import json
import re
import sys

SECTIONS = set("admin comm database devel editors golang haskell httpd interpreters java javascript lisp mail "
               "misc net news ocaml perl php python rcs-fast ruby rust science shells text utils vcs web".split())
NOT_RUN = re.compile(r"^(lib|fonts-|golang-|haskell-|librust-|rust-|task-)|-(dev|doc|docs|data|common|dbg|dbgsym|l10n|i18n|examples|udeb)$")
MOST_NEEDED = 400


def stanzas(text):
    """The packages of an index, each as its fields."""
    for stanza in text.split("\n\n"):
        fields = re.findall(r"^([A-Za-z-]+): (.*(?:\n [^\n]*)*)", stanza, re.M)
        if fields:
            yield dict(fields)


def closure(root, needs):
    """All that `root` needs, with itself."""
    seen, left = {root}, [root]
    while left:
        for other in needs[left.pop()]:
            if other not in seen:
                seen.add(other)
                left.append(other)
    return seen


def main():
    packages = {fields["Package"]: fields for fields in stanzas(sys.stdin.read())}
    provided = {}
    for name in sorted(packages):
        for virtual in re.split(r",\s*", packages[name].get("Provides", "")):
            provided.setdefault(virtual.split(" ")[0], name)

    def resolved(fields):
        wanted = ", ".join(filter(None, [fields.get("Pre-Depends"), fields.get("Depends")]))
        for group in filter(None, re.split(r",\s*", wanted)):
            names = [re.split(r"[ :(]", choice.strip())[0] for choice in group.split("|")]
            known = [name if name in packages else provided.get(name) for name in names]
            found = next(filter(None, known), None)
            if found:
                yield found

    needs = {name: sorted(set(resolved(fields)) - {name}) for name, fields in packages.items()}
    base = {name for name, fields in packages.items() if fields.get("Priority") == "required"}
    base |= {"apt", "ca-certificates", "netbase", "tzdata"}
    kept, applications = set(), []
    for name in sorted(base):
        kept |= closure(name, needs)
    for name in sorted(packages):
        if packages[name].get("Section") in SECTIONS and not NOT_RUN.search(name):
            needed = closure(name, needs)
            if len(needed) <= MOST_NEEDED:
                applications.append(name)
                kept |= needed
    order = sorted(kept)
    place = {name: at for at, name in enumerate(order)}

    def entry(name):
        fields = packages[name]
        source = fields.get("Source", name).split(" ")[0]
        return [name, fields["Version"], source, int(fields.get("Installed-Size", 0)),
                [place[other] for other in needs[name]]]

    index = {"packages": [entry(name) for name in order], "base": [place[name] for name in sorted(base)],
             "applications": [place[name] for name in applications]}
    text = json.dumps(index, separators=(",", ":")).encode()
    sys.stdout.buffer.write(gzip.compress(text, 9, mtime=0))


main()

#!/bin/sh
# Every method on the fleets of data/, as Markdown: what plans cost by the updates they were made from
# (compare), and what they would have shipped in releases they had not seen (replay). Run it from the
# top of the repository.
#
#   benchmarks/everyone.sh compare > compare.txt
#   benchmarks/everyone.sh replay  > replay.txt
set -eu

cargo build --release --quiet
layerplan=target/release/layerplan

# section TITLE ARGUMENTS...: a command and what it prints.
section() {
    title=$1
    shift
    printf '## %s\n\n`layerplan %s`\n\n```text\n' "$title" "$*"
    begin=$(date +%s)
    "$layerplan" "$@"
    printf '```\n\nTook %s s.\n\n' "$(($(date +%s) - begin))"
}

printf 'Commit `%s`, %s, %s processors, load %s.\n\n' \
    "$(git rev-parse --short HEAD)" "$(uname -m)" "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)"
case ${1:-} in
compare)
    for fleet in distroless odh-notebooks chainguard docker-official debian-builders; do
        section "$fleet" compare "data/$fleet/fleet.json.zst" --max-layers 10,40,100 --timing
    done
    # The publisher gives ten layers to groups of packages; files without a package are one more.
    section "chainguard by its publisher's own rule" compare data/chainguard/fleet.json.zst \
        --methods origin --max-layers 11
    ;;
replay)
    section "distroless" replay data/distroless --warmup 8 --max-layers 4
    section "chainguard" replay data/chainguard --warmup 6 --max-layers 10,20,40
    section "odh-notebooks" replay data/odh-notebooks --warmup 4 --max-layers 10,40
    section "docker-official" replay data/docker-official --warmup 9 --max-layers 40
    # The peers' budgets without the layer that each puts on top.
    section "chainguard, one layer more for those who put one on top" replay data/chainguard \
        --warmup 6 --max-layers 11,21,41 --methods origin,popularity,ostree
    section "our greedy by the past alone" replay data/chainguard --warmup 6 \
        --max-layers 10,20,40 --methods greedy --model past
    ;;
*)
    echo "usage: benchmarks/everyone.sh compare|replay" >&2
    exit 2
    ;;
esac

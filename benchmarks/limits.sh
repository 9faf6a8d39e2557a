#!/bin/sh
# How long each method takes with a time limit of two seconds, the whole process, and how long it goes
# on once it is interrupted after one second (0: it was done): `sh benchmarks/limits.sh [PROGRAM]`. Prints the
# table of benchmarks/results/limits.md.
set -eu
cd "$(dirname "$0")/.."
program=$(realpath "${1:-target/release/layerplan}")
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

# One image of 8,000 packages that 800 updates tell apart.
python3 - > "$folder/broad.json" << 'END'
import json, random
dice, count = random.Random(1), 8000
some = lambda most, below: sorted({f"p{dice.randrange(below):04}" for _ in range(dice.randrange(most))})
packages = [{"id": f"p{n:04}", "source": f"s{n // 2}", "bytes": int(1000 * 2.7 ** dice.uniform(0, 11)),
             "references": some(6, n + 1)} for n in range(count)]
updates = [{"rate": round(dice.random(), 3), "packages": some(40, count)} for _ in range(count // 10)]
images = [{"name": "web", "roots": [package["id"] for package in packages]}]
print(json.dumps({"layerplan": 1, "packages": packages, "images": images, "updates": updates}))
END

plan() { exec "$program" plan "$@" -o "$folder/plan.json.zst" > /dev/null 2>&1; }
since() { echo "$1 $(date +%s.%N)" | awk '{printf " %.2f |", $2 - $1}'; }

echo '| method | broad, 40 | interrupted | docker-official, 40 | interrupted | debian-builders, 60 | interrupted |'
echo '|---|---|---|---|---|---|---|'
for method in $("$program" methods | awk '/^[a-z]/ {print $1}'); do
    printf '| `%s` |' "$method"
    for fleet in "$folder/broad.json 40" data/docker-official/fleet.json.zst\ 40 \
        data/debian-builders/fleet.json.zst\ 60; do
        begin=$(date +%s.%N)
        (plan "${fleet% *}" --max-layers "${fleet#* }" --method "$method" --time-limit 2) || true
        since "$begin"
        (plan "${fleet% *}" --max-layers "${fleet#* }" --method "$method") &
        sleep 1
        begin=$(date +%s.%N)
        if kill -TERM $! 2> /dev/null; then
            wait $! || true
            since "$begin"
        else
            printf ' done |'
        fi
    done
    echo
done

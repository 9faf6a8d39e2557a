#!/bin/sh
# Do two builds of the program make the same plans, byte for byte? Plans every fleet in `data/` with
# every method at two caps, the builds side by side: `sh benchmarks/same_plans.sh OLD NEW [FLEET...]`.
# To build the commit before: `git worktree add /tmp/before COMMIT`, and `cargo build --release` there.
set -eu
cd "$(dirname "$0")/.."
old=$(realpath "$1")
new=$(realpath "$2")
shift 2
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

caps() {
    case $1 in
    distroless | odh-notebooks) echo 5 10 ;;
    dicp/*) echo 8 16 ;;
    *) echo 20 40 ;;
    esac
}

fleets() {
    find data -name fleet.json.zst -o -path 'data/dicp/*.json' | sort
}

# Its plan, or what it says if there is none.
plan() {
    "$1" plan "$3" --method "$4" --max-layers "$5" --work 20000 --threads 1 -o "$folder/$2.json" \
        > /dev/null 2> "$folder/$2.err" || mv "$folder/$2.err" "$folder/$2.json"
}

count=0
differ=0
for fleet in ${*:-$(fleets)}; do
    name=${fleet#data/}
    for cap in $(caps "${name%/fleet.json.zst}"); do
        for method in $("$new" methods | awk '/^[a-z]/ {print $1}'); do
            plan "$old" old "$fleet" "$method" "$cap" &
            plan "$new" new "$fleet" "$method" "$cap"
            wait
            count=$((count + 1))
            if ! cmp -s "$folder/old.json" "$folder/new.json"; then
                differ=$((differ + 1))
                echo "$name, cap $cap, $method: differs"
            fi
        done
    done
done
echo "$count plans, $differ differ"
[ "$differ" = 0 ]

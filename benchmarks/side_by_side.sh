#!/bin/sh
# The merges method beside plain HiGHS: the same program, whole processes, one after the other, wall
# seconds, CPU seconds (fairer where the machine is busy) and peak memory by GNU time. Prints a Markdown
# table; run it from the top of the repository.
#
#   benchmarks/side_by_side.sh ["FLEET CAP" ...]
#
# HIGHS_LIMIT is the number of seconds after which plain HiGHS is stopped (1500 unless set).
set -eu

limit=${HIGHS_LIMIT:-1500}
gap=1e-6
[ $# -gt 0 ] || set -- "chainguard 10" "docker-official 40" "debian-builders 60"

cargo build --release --quiet --bin layerplan --example plain_highs
layerplan=target/release/layerplan
plain=target/release/examples/plain_highs
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# timed NAME COMMAND...: runs it, leaves wall seconds, CPU seconds and peak MB in $work/NAME.time
timed() {
    name=$1
    shift
    /usr/bin/time -f '%e %U %S %M' -o "$work/$name.raw" "$@"
    tail -n 1 "$work/$name.raw" | awk '{ printf "%.2f %.2f %.0f\n", $1, $2 + $3, $4 / 1024 }' \
        > "$work/$name.time"
}

ratio() {
    echo "$1 $2" | awk '{ if ($2 > 0) printf "%.1f", $1 / $2; else printf "–" }'
}

echo '| fleet, cap | plain HiGHS: value | status | seconds | CPU | peak MB | merges: program value | status | seconds | CPU | peak MB | ratio | CPU ratio |'
echo '|---|---|---|---|---|---|---|---|---|---|---|---|---|'
for row in "$@"; do
    fleet=${row% *}
    cap=${row#* }
    set_up="data/$fleet/fleet.json.zst --max-layers $cap --overlap forbid --prices push=0"
    # shellcheck disable=SC2086 # words on purpose
    $layerplan model $set_up -o "$work/model.mps"
    timed plain $plain "$work/model.mps" $gap "$limit" > "$work/plain.out"
    # shellcheck disable=SC2086 # words on purpose
    timed merges $layerplan plan $set_up --method merges --json -o "$work/plan.json" \
        > "$work/merges.out" 2> /dev/null
    read -r value bound _ status < "$work/plain.out"
    read -r plain_seconds plain_cpu plain_mb < "$work/plain.time"
    read -r seconds cpu mb < "$work/merges.time"
    field() {
        tr -d ' \n' < "$work/merges.out" | sed "s/.*\"$1\":\"\{0,1\}\([^,\"}]*\).*/\1/"
    }
    [ "$status" = optimal ] || status="$status, bound $(printf '%.0f' "$bound")"
    printf '| %s %s | %.0f | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n' \
        "$fleet" "$cap" "$value" "$status" "$plain_seconds" "$plain_cpu" "$plain_mb" \
        "$(field program_value)" "$(field status)" "$seconds" "$cpu" "$mb" \
        "$(ratio "$plain_seconds" "$seconds")" "$(ratio "$plain_cpu" "$cpu")"
done

# shellcheck shell=bash disable=SC2034 # used by those who source it
# What the scripts of this folder share. Sourced, never run.
#
# E2E is the work folder; it may be deleted at any time between two runs.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
E2E=${E2E:-$top/target/e2e}
mkdir -p "$E2E/figures" "$E2E/logs"
E2E=$(cd "$E2E" && pwd)
export E2E
# It would change the times of files.
unset SOURCE_DATE_EPOCH
# Modules lie beside the scripts: nothing is left there.
export PYTHONDONTWRITEBYTECODE=1

# The program, found once and named in full.
LAYERPLAN=${LAYERPLAN:-${CARGO_TARGET_DIR:-$top/target}/release/layerplan}
LAYERPLAN=$(realpath "$LAYERPLAN")
export LAYERPLAN

# Debian's own Python, for which its packages are made, whatever else is called python3 here.
python() { /usr/bin/python3 "$@"; }

# The images: their names, and how many layers one may have.
mapfile -t names < <(cut -d' ' -f1 "$here/fleet.txt")
cap=20

say() { printf '%s\n' "$*" >&2; }

# logged NAME COMMAND...: a program that is quiet unless it fails.
logged() {
    local log=$E2E/logs/$1
    shift
    "$@" > "$log" 2>&1 < /dev/null || { cat "$log" >&2; return 1; }
}

# timed NAME COMMAND...: a program on at most two processors; its seconds and kilobytes (the
# greatest resident size) are left in figures/NAME.time.json.
timed() {
    local name=$1 two
    shift
    two=$(python -c 'import os; print(*sorted(os.sched_getaffinity(0))[:2], sep=",")')
    taskset -c "$two" /usr/bin/time -f '{"seconds": %e, "kilobytes": %M}' \
        -o "$E2E/figures/$name.time.json" "$@"
}

# verdict WHAT WANTED MEASURED: a row of the table at the end, which holds if both are equal.
verdict() {
    local word=MISS
    [ "$2" != "$3" ] || word=ok
    printf '%s\t%s\t%s\t%s\n' "$word" "$1" "$2" "$3" >> "$E2E/verdicts"
}

# at_most WHAT LIMIT MEASURED UNIT: a row that holds if the number is no greater than the limit.
at_most() {
    local word=MISS
    if jq -en "$3 <= $2" > "$E2E/logs/at_most"; then word=ok; fi
    printf '%s\t%s\tat most %s %s\t%s %s\n' "$word" "$1" "$2" "$4" "$3" "$4" >> "$E2E/verdicts"
}

# valid LAYOUT: says yes if validate.py does.
valid() {
    if logged "validate-$(basename "$1")" "$here/validate.py" "$1"; then echo yes; else echo no; fi
}

# fleet FOLDER: a manifest of the images, their root directories in this folder of the work folder.
# Whatever package is upgraded, dpkg notes it in /var and ldconfig in /etc.
fleet() {
    echo "max_layers = $cap"
    for name in "${names[@]}"; do
        printf '\n[[images]]\nname = "%s"\ninventory = "%s/%s"\n' "$name" "$1" "$name"
    done
    printf '\n[[updates]]\nname = "any upgrade"\nrate = 1\npackages = ["rest:/etc", "rest:/var"]\n'
}

# push NAME REFERENCE: an image to the registry.
push() {
    local address
    address=$(cat "$E2E/registry/address")
    skopeo copy -q --dest-tls-verify=false "oci:$2" "docker://$address/$1:latest"
}

# inside ROOT COMMAND...: a program of a root directory, run there as on a machine of its own. No
# service is to start.
inside() {
    local root=$1
    shift
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    for device in null zero urandom; do cp -a "/dev/$device" "$root/dev/"; done
    ln -s /proc/self/fd "$root/dev/fd"
    # In namespaces of their own neither mounts nor processes are left, whatever happens.
    DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        unshare --pid --fork --kill-child --mount-proc="$root/proc" chroot "$root" "$@" ||
        return
    rm -f "$root/usr/sbin/policy-rc.d"
    without_devices "$root"
}

# No devices, and nothing that only a running machine has, in a root directory.
without_devices() {
    find "$1" -xdev \( -type b -o -type c \) -delete
    find "$1/dev" -xdev -mindepth 1 -delete
}

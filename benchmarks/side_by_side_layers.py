#!/usr/bin/env python3
"""Layers for any set of images: `layerplan` beside HiGHS, SCIP and CP-SAT on the closed-set program.

The solvers get the program that closed_sets/program.py describes, as they come (closed_sets/
solvers.py says how); `layerplan` gets the fleet. One process after the other, on the same machine.
Prints a row of Markdown for each case and solver, and with --into puts the rows into the table of a
file, in place of the earlier ones of the same case and solver.

    pip install highspy pyscipopt ortools        (and the zstd tool)
    cargo build --release
    benchmarks/side_by_side_layers.py --into benchmarks/results/layers.md
    benchmarks/side_by_side_layers.py --solvers layerplan "chainguard 10 allow push=0"

With --class-sets the solvers get the program without intersections; its gaps are those of
that program, for its bound is not one on all plans. That holds of overlap forbidden as well.

A case is FLEET CAP OVERLAP [PRICES]; FLEET is a folder of data/ or a file. Without cases: all of CASES.

How time counts. For the solvers the clock starts when the model is built and handed over; for
`layerplan` it is that of the whole process. A waste gap, (incumbent - bound) / (incumbent - floor),
counts as reached when incumbent and bound first leave no more. Solvers report both while they run.
`layerplan` is run once to its end, which gives cost and bound, and once more for each gap that this
run reached, with `--gap` set to what the waste gap is at that cost: with a dearer plan the same gap
is a smaller waste gap, so it never stops too early. Incumbents are recomputed from the solution in
exact integers, and fail the run if they are no plan; bounds are what the solver says, in
floating point. Optimal is a gap of at most 1e-6 of the cost for all.
"""

import argparse
import json
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from decimal import Decimal
from fractions import Fraction

from closed_sets.program import MICRO, UNIT, Refused, build
from closed_sets.solvers import OPTIMAL, SOLVERS

LAYERPLAN = "target/release/layerplan"
CASES = [
    "distroless 4 forbid push=0",
    "distroless 4 allow push=0",
    "odh-notebooks 8 forbid push=0",
    "odh-notebooks 8 allow push=0",
    "data/dicp/010x025.json 8 allow push=0",
    "data/dicp/030x025.json 8 allow push=0",
    "data/dicp/030x050.json 8 allow push=0",
    "distroless 4 allow",
    "chainguard 10 allow push=0",
    "odh-notebooks 10 allow",
]
WASTE = [Fraction(1, 10), Fraction(1, 20), Fraction(1, 50), Fraction(1, 100)]
# Beyond its limit a solver may finish what it is at; then it is ended.
PATIENCE = 60
HEAD = [
    "case",
    "solver",
    "threads",
    "incumbent",
    "bound",
    "waste gap",
    *(f"s to {100 * float(gap):.0f} %" for gap in WASTE),
    "s to optimal",
    "s in all",
    "CPU s",
    "peak MB",
    "commit",
]


def waste_gap(incumbent, bound, floor):
    """Of the cost beyond the floor, what may still be saved; more than 1 if `bound` is below it."""
    if incumbent <= bound:
        return 0.0
    return (incumbent - bound) / (incumbent - floor) if incumbent > floor else float("inf")


class Trace:
    """What a solver said, and when it first left no more than each gap."""

    def __init__(self, floor):
        self.floor, self.incumbent, self.bound = floor, None, float("-inf")
        self.reached, self.optimal = {}, None

    def add(self, seconds, incumbent, bound):
        if incumbent is not None and (self.incumbent is None or incumbent < self.incumbent):
            self.incumbent = incumbent
        if bound is not None:
            self.bound = max(self.bound, bound)
        if self.incumbent is None:
            return
        for gap in WASTE:
            if waste_gap(self.incumbent, self.bound, self.floor) <= gap:
                self.reached.setdefault(gap, seconds)
        if self.optimal is None and self.incumbent - self.bound <= OPTIMAL * self.incumbent:
            self.optimal = seconds


def by_solver(name, program, limit, threads):
    """Runs a solver in a process of its own; the cells of its row after the threads."""

    def work(line):
        # HiGHS greets on standard output, which is for the table.
        os.dup2(2, 1)
        begin = [None]

        def report(incumbent, bound):
            if begin[0] is None:
                begin[0] = time.perf_counter()
            line.send((time.perf_counter() - begin[0], incumbent, bound))

        solution = SOLVERS[name](program, limit, threads, report)
        seconds = time.perf_counter() - begin[0]
        used = resource.getrusage(resource.RUSAGE_SELF)
        exact = program.cost_of(*solution) if solution else None
        line.send({
            "seconds": seconds,
            "exact": exact,
            "cpu": used.ru_utime + used.ru_stime,
            "mb": used.ru_maxrss / 1024,
        })

    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe(duplex=False)
    child = fork.Process(target=work, args=(there,))
    child.start()
    there.close()
    trace, end, deadline = Trace(float(program.floor)), None, None
    try:
        while deadline is None or here.poll(max(0, deadline - time.monotonic())):
            message = here.recv()
            if isinstance(message, dict):
                end = message
                break
            deadline = deadline or time.monotonic() + limit + PATIENCE
            trace.add(*message)
    except EOFError:
        pass
    child.join(timeout=0 if end is None else None)
    if child.is_alive():
        child.kill()
        child.join()
    elif child.exitcode != 0:
        sys.exit(f"{name} failed")
    if end is None:
        return cells(trace, None, None, None)
    if end["exact"] is not None:
        # What the solver said is rounded; this is what its plan costs.
        trace.incumbent = end["exact"]
    return cells(trace, end["seconds"], end["cpu"], end["mb"])


def by_layerplan(case, method, floor, limit, threads):
    """Runs `layerplan`, again for each gap it reached; the cells of its row after the threads."""
    file, cap, overlap, prices = case
    command = [LAYERPLAN, "plan", file, "--max-layers", str(cap), "--overlap", overlap]
    command += ["--method", method, "--time-limit", str(limit), "--threads", str(threads), "--json"]
    if prices:
        command += ["--prices", ",".join(f"{name}={value}" for name, value in prices.items())]

    def run(*more):
        """One process: seconds, CPU seconds, what it said."""
        before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run([*command, *more], stdout=subprocess.PIPE, check=False)
        seconds, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
        # 4: the gap asked for was not reached.
        if done.returncode not in (0, 4):
            sys.exit(f"{' '.join([*command, *more])}: exit code {done.returncode}")
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return seconds, cpu, json.loads(done.stdout, parse_float=Decimal)

    def cost_and_bound(said):
        return [
            int(value * UNIT)
            for value in (said["totals"]["total"], said["certificate"]["lower_bound"])
        ]

    # The first process of a program reads it from disk.
    subprocess.run([LAYERPLAN, "--version"], stdout=subprocess.DEVNULL, check=True)
    with tempfile.TemporaryDirectory() as folder:
        plan = os.path.join(folder, "plan.json")
        seconds, cpu, said = run("-o", plan)
        subprocess.run([LAYERPLAN, "check", file, plan], stdout=subprocess.DEVNULL, check=True)
    trace = Trace(floor)
    if said["certificate"]["scope"] != "any":
        sys.exit(f"{method} has no bound on all plans")
    cost, bound = cost_and_bound(said)
    trace.add(seconds, cost, bound)
    for gap in list(trace.reached):
        # Rounded down to the decimals that --gap takes.
        relative = int(gap * (cost - floor) / cost * MICRO * 1000) if cost > floor else 0
        again, _, said = run("--gap", f"{Decimal(relative) / (MICRO * 1000):f}")
        if waste_gap(*cost_and_bound(said), floor) <= gap:
            trace.reached[gap] = again
    # Whatever leaves less leaves no more: noise aside, the wider gap takes no longer.
    least = seconds
    for gap in sorted(trace.reached):
        least = trace.reached[gap] = min(least, trace.reached[gap])
    return cells(trace, seconds, cpu, (said["peak_bytes"] or 0) / 1e6)


def cells(trace, seconds, cpu, megabytes):
    """The row from the incumbent to the peak of memory."""

    def number(value, form):
        return "–" if value is None else form.format(value)

    def amount(units):
        # No digits that a float does not have, and none that are noise.
        return "–" if units in (None, float("-inf")) else f"{float(Fraction(units) / UNIT):,.0f}"

    known = trace.incumbent is not None and trace.bound > float("-inf")
    gap = waste_gap(trace.incumbent, trace.bound, trace.floor) if known else None
    return [
        amount(trace.incumbent),
        amount(trace.bound),
        "–" if gap is None else f"{100 * gap:.2f} %",
        *(number(trace.reached.get(target), "{:.2f}") for target in WASTE),
        number(trace.optimal, "{:.2f}"),
        number(seconds, "{:.1f}"),
        number(cpu, "{:.1f}"),
        number(megabytes, "{:.0f}"),
    ]


def line_of(row):
    return f"| {' | '.join(row)} |"


def put(path, row):
    """Puts `row` into the table of the file, in place of the one of its case and solver."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    first = lines.index(line_of(HEAD)) + 2
    end = first
    while end < len(lines) and lines[end].startswith("|"):
        end += 1
    table = lines[first:end]
    key = line_of(row[:2])
    same = [at for at, line in enumerate(table) if line.startswith(key)]
    # A solver that is new to a case goes below the others of it.
    case = [at for at, line in enumerate(table) if line.startswith(line_of(row[:1]))]
    if same:
        table[same[0]] = line_of(row)
    else:
        table.insert(case[-1] + 1 if case else len(table), line_of(row))
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join([*lines[:first], *table, *lines[end:]]) + "\n")


def parse_case(text):
    """File, cap, overlap mode, prices."""
    fleet, cap, overlap, *prices = text.split()
    if overlap not in ("forbid", "allow"):
        raise ValueError(text)
    if not os.path.isfile(fleet):
        fleet = f"data/{fleet}/fleet.json.zst"
    pairs = (pair.split("=") for pair in ",".join(prices).split(",") if pair)
    return fleet, int(cap), overlap, {name: Decimal(value) for name, value in pairs}


def main():
    everyone = [*SOLVERS, "layerplan"]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cases", nargs="*", default=CASES, metavar="CASE")
    parser.add_argument("--solvers", default=",".join(everyone), help=f"of {','.join(everyone)}")
    parser.add_argument("--method", default="layers", help="layerplan's [default: layers]")
    parser.add_argument("--limit", type=int, default=120, help="seconds per run [default: 120]")
    parser.add_argument("--threads", type=int, default=1, help="where there is a choice [default: 1]")
    parser.add_argument("--class-sets", action="store_true", help="no intersections in the program")
    parser.add_argument("--max-hosts", type=int, default=20_000, help="[default: 20,000]")
    parser.add_argument("--into", metavar="FILE", help="Markdown file whose table gets the rows")
    args = parser.parse_args()
    wanted = args.solvers.split(",")
    if unknown := set(wanted) - set(everyone):
        parser.error(f"unknown solver {', '.join(unknown)}")

    describe = ["git", "describe", "--always", "--dirty", "--exclude=*"]
    commit = subprocess.run(describe, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    print(line_of(HEAD), line_of(["---"] * len(HEAD)), sep="\n", flush=True)
    for text in args.cases:
        case = parse_case(text)
        try:
            program = build(*case, not args.class_sets, args.max_hosts)
        except Refused as why:
            print(f"{text}: {why}", file=sys.stderr)
            continue
        print(
            f"{text}: {len(program.items):,} items, {len(program.hosts):,} hosts; columns "
            f"{len(program.z):,} z, {len(program.u):,} u, {len(program.y):,} y",
            file=sys.stderr,
        )
        for solver in wanted:
            if solver == "layerplan":
                name = f"layerplan {args.method}"
                row = by_layerplan(case, args.method, program.floor, args.limit, args.threads)
            else:
                name = f"{solver}, class sets" if args.class_sets else solver
                row = by_solver(solver, program, args.limit, args.threads)
            threads = 1 if solver == "scip" else args.threads
            row = [text, name, str(threads), *row, commit]
            print(line_of(row), flush=True)
            if args.into:
                put(args.into, row)


if __name__ == "__main__":
    main()

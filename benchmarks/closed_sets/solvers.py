"""The closed-set program in HiGHS, SCIP and CP-SAT as they come: default settings except for the time
limit, the threads and the relative gap at which `layerplan` too calls a plan optimal, and for CP-SAT
`linearization_level=2`: with one thread and without it the relaxation leaves the clauses out, and 29
images with 25 packages are open after 20 s that take 0.1 s with it.

Each solver is a function (program, seconds, threads, report) that builds the model, calls
`report(None, None)` when the clock shall start and `report(incumbent, bound)` whenever it knows more
(floats in units; None for what it does not know), and returns the values of all z and all u, or None.

HiGHS and SCIP get the costs as floats, scaled by a power of ten so that the largest is between 100
and 1000; y is continuous there, since nothing is lost by rounding it once z and u are integers.
CP-SAT needs integers: the costs are divided by their greatest common divisor and then, only where
their sum would not fit into 60 bits, by a power of ten and rounded down, so that its bound stays one.
There y is a Boolean and the rows are clauses.
"""

import math
import os
import tempfile
from collections import defaultdict

OPTIMAL = 1e-6


def scale_of(program):
    """Units in one unit of the objective that HiGHS and SCIP get."""
    return 10.0 ** (math.floor(math.log10(max(program.cost))) - 2)


def rows(program):
    """The program as rows (lowest value, highest value, columns, factors) over z, then u, then y."""
    u, y = len(program.z), len(program.z) + len(program.u)
    covers, stacks = defaultdict(list), defaultdict(list)
    for at, (row, _, _) in enumerate(program.y):
        covers[row].append(y + at)
    for at, (image, _) in enumerate(program.u):
        stacks[image].append(u + at)
    for columns in covers.values():
        yield 1, 1 if program.exactly_once else math.inf, columns, [1] * len(columns)
    for image, columns in stacks.items():
        yield 0, program.caps[image], columns, [1] * len(columns)
    for at, (_, z, used) in enumerate(program.y):
        yield -math.inf, 0, [y + at, z], [1, -1]
        yield -math.inf, 0, [y + at, u + used], [1, -1]
        if program.exactly_once:
            yield -1, math.inf, [y + at, z, u + used], [1, -1, -1]


def highs_model(program):
    """A HiGHS that holds the program."""
    import highspy
    import numpy as np

    scale, binary = scale_of(program), len(program.z) + len(program.u)
    lower, upper, starts, index, value = [], [], [], [], []
    for low, high, columns, factors in rows(program):
        lower.append(low)
        upper.append(high)
        starts.append(len(index))
        index += columns
        value += factors
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = binary + len(program.y), len(lower)
    lp.col_cost_ = np.zeros(lp.num_col_)
    lp.col_cost_[: len(program.cost)] = [cost / scale for cost in program.cost]
    lp.col_lower_, lp.col_upper_ = np.zeros(lp.num_col_), np.ones(lp.num_col_)
    lp.row_lower_, lp.row_upper_ = np.array(lower, float), np.array(upper, float)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.array(starts + [len(index)], np.int32)
    lp.a_matrix_.index_ = np.array(index, np.int32)
    lp.a_matrix_.value_ = np.array(value, float)
    kind = highspy.HighsVarType
    lp.integrality_ = [kind.kInteger] * binary + [kind.kContinuous] * len(program.y)
    highs.passModel(lp)
    return highs


def highs(program, seconds, threads, report):
    """HiGHS' branch and cut; a second thread helps it little."""
    import highspy

    model, scale = highs_model(program), scale_of(program)
    model.setOptionValue("threads", threads)
    model.setOptionValue("parallel", "on" if threads > 1 else "off")
    model.setOptionValue("mip_rel_gap", OPTIMAL)
    model.setOptionValue("time_limit", float(seconds))

    def known(incumbent, bound):
        unless_infinite = lambda x: x * scale if abs(x) < highspy.kHighsInf else None
        report(unless_infinite(incumbent), unless_infinite(bound))

    see = lambda event: known(event.data_out.mip_primal_bound, event.data_out.mip_dual_bound)
    model.cbMipInterrupt += see
    model.cbMipImprovingSolution += see
    report(None, None)
    model.run()
    info = model.getInfo()
    found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    known(info.objective_function_value if found else highspy.kHighsInf, info.mip_dual_bound)
    values = model.getSolution().col_value
    return split(program, values) if found else None


def scip(program, seconds, _threads, report):
    """SCIP's branch and cut, always one thread; the model goes through an MPS file of HiGHS."""
    from pyscipopt import SCIP_EVENTTYPE, Eventhdlr, Model

    scale, model = scale_of(program), Model()
    model.hideOutput()
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "program.mps")
        highs_model(program).writeModel(file)
        model.readProblem(file)
    # HiGHS calls column 7 "c7", and SCIP puts them into another order.
    columns = sorted(model.getVars(), key=lambda column: int(column.name[1:]))
    model.setParam("limits/time", float(seconds))
    model.setParam("timing/clocktype", 2)  # the wall's
    model.setParam("limits/gap", OPTIMAL)
    events = [SCIP_EVENTTYPE.BESTSOLFOUND, SCIP_EVENTTYPE.DUALBOUNDIMPROVED]

    def known():
        unless_infinite = lambda x: None if model.isInfinity(abs(x)) else x * scale
        report(unless_infinite(model.getPrimalbound()), unless_infinite(model.getDualbound()))

    class Watch(Eventhdlr):
        def eventinit(self):
            for kind in events:
                self.model.catchEvent(kind, self)

        def eventexit(self):
            for kind in events:
                self.model.dropEvent(kind, self)

        def eventexec(self, _event):
            known()

    model.includeEventhdlr(Watch(), "watch", "reports what is known")
    report(None, None)
    model.optimize()
    known()
    if model.getNSols() == 0:
        return None
    best = model.getBestSol()
    return split(program, [model.getSolVal(best, column) for column in columns])


def cp_sat(program, seconds, threads, report):
    """CP-SAT, made for eight threads and more; see the head of this file for its one setting."""
    from ortools.sat.python import cp_model

    divisor = math.gcd(*program.cost)
    while sum(cost // divisor for cost in program.cost) >= 2**60:
        divisor *= 10
    model = cp_model.CpModel()
    z, u, y = ([model.new_bool_var("") for _ in part] for part in (program.z, program.u, program.y))
    covers, stacks = defaultdict(list), defaultdict(list)
    for (row, at_z, at_u), got in zip(program.y, y):
        covers[row].append(got)
        model.add_implication(got, z[at_z])
        model.add_implication(got, u[at_u])
        if program.exactly_once:
            model.add_bool_or(got, ~z[at_z], ~u[at_u])
    for got in covers.values():
        (model.add_exactly_one if program.exactly_once else model.add_bool_or)(got)
    for (image, _), used in zip(program.u, u):
        stacks[image].append(used)
    for image, used in stacks.items():
        model.add(cp_model.LinearExpr.sum(used) <= program.caps[image])
    model.minimize(
        cp_model.LinearExpr.weighted_sum(z, [cost // divisor for cost in program.cost])
    )
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = threads
    solver.parameters.linearization_level = 2
    solver.parameters.relative_gap_limit = OPTIMAL
    solver.best_bound_callback = lambda bound: report(None, bound * divisor)

    class Watch(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self):
            report(self.objective_value * divisor, self.best_objective_bound * divisor)

    report(None, None)
    status = solver.solve(model, Watch())
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    incumbent = solver.objective_value * divisor if found else None
    report(incumbent, solver.best_objective_bound * divisor)
    return [[solver.value(x) for x in part] for part in (z, u)] if found else None


def split(program, values):
    """The values of z and those of u."""
    end = len(program.z)
    return values[:end], values[end : end + len(program.u)]


SOLVERS = {"highs": highs, "scip": scip, "cp-sat": cp_sat}

//! The reference instances in `models/instances`, row by row of the table in their README: the
//! program is still written the same, HiGHS proves the stated optimum from the file alone, and the
//! merges method finds it.

use highs_sys as sys;
use layerplan::fleet::{Fleet, Overlap, Prices};
use layerplan::plan::Status;
use layerplan::plan::check::check;
use layerplan::solve::{Control, MethodName, Options, model_mps, plan};
use layerplan::units::{Cost, Gap, Price};
use std::ffi::CString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const FOLDER: &str = "models/instances";

/// Costs are floats in an MPS file.
const CLOSE: f64 = 1e-9;

/// A row of the table.
struct Instance {
    file: PathBuf,
    fleet: Fleet,
    options: Options,
    optimum: Cost,
}

impl Instance {
    fn read(row: &str) -> Instance {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [file, fleet, cap, overlap, prices, optimum] = cells[..] else { panic!("{row}") };
        let fleet = Fleet::read(&Path::new(FOLDER).join(fleet)).unwrap();
        let options = Options {
            method: MethodName::Merges,
            max_layers: Some(cap.parse().unwrap()),
            overlap: Some(match overlap {
                "forbid" => Overlap::Forbid,
                "allow" => Overlap::Allow,
                _ => panic!("{row}"),
            }),
            prices: match prices {
                "" => None,
                "push=0" => Some(Prices { push: Price(0), ..fleet.prices() }),
                _ => panic!("{row}"),
            },
            gap: Some(Gap(0)),
            ..Options::default()
        };
        let optimum = Cost::parse(optimum).unwrap();
        Instance { file: Path::new(FOLDER).join(file), fleet, options, optimum }
    }

    fn name(&self) -> String {
        self.file.display().to_string()
    }
}

fn instances() -> Vec<Instance> {
    let text = std::fs::read_to_string(Path::new(FOLDER).join("README.md")).unwrap();
    let rows = text.lines().filter(|line| line.contains(".mps |"));
    let instances: Vec<Instance> = rows.map(Instance::read).collect();
    let is_mps = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "mps");
    let files = Path::new(FOLDER).read_dir().unwrap().map(|entry| entry.unwrap().path());
    assert_eq!(files.filter(is_mps).count(), instances.len(), "every file has its row");
    instances
}

/// Objective and bound that HiGHS claims for an MPS file.
fn solved_by_highs(file: &Path) -> (f64, f64) {
    let file = CString::new(file.to_str().unwrap()).unwrap();
    let fine = |status: i32| assert_eq!(status, sys::STATUS_OK);
    let mut bound = f64::NAN;
    // SAFETY: one HiGHS, destroyed at the end; all strings are terminated and outlive the calls.
    unsafe {
        let highs = sys::Highs_create();
        fine(sys::Highs_setBoolOptionValue(highs, c"output_flag".as_ptr(), 0));
        fine(sys::Highs_setIntOptionValue(highs, c"threads".as_ptr(), 1));
        fine(sys::Highs_setDoubleOptionValue(highs, c"mip_rel_gap".as_ptr(), 0.0));
        fine(sys::Highs_readModel(highs, file.as_ptr()));
        fine(sys::Highs_run(highs));
        assert_eq!(sys::Highs_getModelStatus(highs), sys::MODEL_STATUS_OPTIMAL);
        fine(sys::Highs_getDoubleInfoValue(highs, c"mip_dual_bound".as_ptr(), &mut bound));
        let objective = sys::Highs_getObjectiveValue(highs);
        sys::Highs_destroy(highs);
        (objective, bound)
    }
}

#[test]
fn the_files_are_what_the_program_writes_today() {
    for instance in instances() {
        let now = model_mps(&instance.fleet, &instance.options).unwrap();
        let kept = std::fs::read(&instance.file).unwrap();
        assert!(now == kept, "{} would be written differently", instance.name());
    }
}

#[test]
fn highs_proves_the_optimum_from_the_file() {
    for instance in instances() {
        let (objective, bound) = solved_by_highs(&instance.file);
        let optimum = instance.optimum.as_f64();
        for (what, value) in [("objective", objective), ("bound", bound)] {
            let off = (value - optimum).abs();
            assert!(off <= CLOSE * optimum, "{}: {what} {value}", instance.name());
        }
    }
}

#[test]
fn the_merges_method_finds_the_optimum_exactly() {
    for instance in instances() {
        let control = Arc::new(Control::default());
        let plan = plan(&instance.fleet, &instance.options, &control).unwrap().plan;
        assert_eq!(check(&instance.fleet, &plan), [], "{}", instance.name());
        assert_eq!(plan.certificate.status, Status::Optimal, "{}", instance.name());
        assert_eq!(plan.certificate.program_value, Some(instance.optimum), "{}", instance.name());
    }
}

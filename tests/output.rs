//! Where plans are written to: files, links, devices and pipes, each left as what it is.

use crate::common;

use common::{folder, layerplan};
use layerplan::plan::Plan;
use std::fs;
use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

/// Plans the worked example into `output`, expects `code` and returns standard error.
#[track_caller]
fn plan_to(folder: &Path, output: &str, code: i32) -> String {
    let done = layerplan(folder, ["plan", "fleet.json", "-o", output]).output().unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(code), "{output}: {said}");
    said
}

fn is_plan(path: &Path) -> bool {
    Plan::read(path).is_ok()
}

#[test]
fn a_link_stays_a_link_and_its_target_is_written() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("releases")).unwrap();
    fs::write(at("releases/1.json"), "old").unwrap();
    symlink("releases/1.json", at("there.json")).unwrap();
    symlink("releases/2.json", at("dangling.json")).unwrap();
    symlink("dangling.json", at("twice.json")).unwrap();
    for (link, target) in [("there.json", "releases/1.json"), ("twice.json", "releases/2.json")] {
        assert_eq!(plan_to(folder.path(), link, 0), "");
        assert!(fs::symlink_metadata(at(link)).unwrap().is_symlink());
        assert!(fs::symlink_metadata(at(target)).unwrap().is_file());
        assert!(is_plan(&at(target)));
    }
    assert_eq!(fs::read_dir(at("releases")).unwrap().count(), 2);
}

#[test]
fn links_in_a_circle_are_an_error() {
    let folder = folder();
    symlink("b.json", folder.path().join("a.json")).unwrap();
    symlink("a.json", folder.path().join("b.json")).unwrap();
    assert!(plan_to(folder.path(), "a.json", 1).starts_with("error: a.json: "));
}

#[test]
fn a_folder_and_a_path_through_a_file_are_errors() {
    let folder = folder();
    fs::create_dir(folder.path().join("plans")).unwrap();
    for output in ["plans", ".", "plans/", "fleet.json/plan.json"] {
        let said = plan_to(folder.path(), output, 1);
        assert!(said.starts_with(&format!("error: {output}: ")), "{said}");
        assert!(!said.contains(".tmp"), "{said}");
    }
}

#[test]
fn a_file_keeps_its_mode_and_a_new_one_can_be_read_by_others() {
    let folder = folder();
    let path = folder.path().join("plan.json");
    let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
    plan_to(folder.path(), "plan.json", 0);
    // What any program makes here, under this process's umask.
    let ordinary = fs::metadata(folder.path().join("fleet.json")).unwrap().permissions().mode();
    assert_eq!(mode(), ordinary & 0o777);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    plan_to(folder.path(), "plan.json", 0);
    assert_eq!(mode(), 0o640);
}

#[cfg(target_os = "linux")]
#[test]
fn devices_are_written_to() {
    let folder = folder();
    plan_to(folder.path(), "/dev/null", 0);
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    let said = plan_to(folder.path(), "/dev/full", 1);
    assert!(said.starts_with("error: /dev/full: No space left on device"), "{said}");
}

#[test]
fn a_named_pipe_carries_the_plan() {
    let folder = folder();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read(pipe).unwrap()
    });
    plan_to(folder.path(), "pipe", 0);
    let piped = reader.join().unwrap();
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    plan_to(folder.path(), "plan.json", 0);
    assert_eq!(piped, fs::read(folder.path().join("plan.json")).unwrap());
}

//! stub
/// Reductions and cuts that can be switched off.
#[derive(Debug, Clone, Copy, Default)]
pub struct Switches {}

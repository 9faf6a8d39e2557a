//! The library, by behaviour; one program, for linking is most of what building tests takes.

#[path = "common/by_hand.rs"]
mod by_hand;
#[path = "common/cases.rs"]
mod cases;
mod oracle;
#[path = "common/releases.rs"]
mod releases;
#[path = "common/shapes.rs"]
mod shapes;

#[path = "apply/main.rs"]
mod apply;
#[path = "checker/main.rs"]
mod checker;
#[path = "compare.rs"]
mod compare;
#[path = "data.rs"]
mod data;
#[path = "fleet_errors.rs"]
mod fleet_errors;
#[path = "fuzz_smoke.rs"]
mod fuzz_smoke;
#[path = "generators.rs"]
mod generators;
#[path = "hostile.rs"]
mod hostile;
#[path = "house.rs"]
mod house;
#[path = "image/main.rs"]
mod image;
#[path = "inventory/main.rs"]
mod inventory;
#[path = "known_answers.rs"]
mod known_answers;
#[path = "laws.rs"]
mod laws;
#[path = "layers/main.rs"]
mod layers;
#[path = "learn.rs"]
mod learn;
#[path = "optima.rs"]
mod optima;
#[path = "oracle_definitions.rs"]
mod oracle_definitions;
#[path = "order/main.rs"]
mod order;
#[path = "previous/main.rs"]
mod previous;
#[path = "proofs.rs"]
mod proofs;
#[path = "reference_instances.rs"]
mod reference_instances;
#[path = "replay.rs"]
mod replay;
#[path = "roles.rs"]
mod roles;
#[path = "rules/main.rs"]
mod rules;
#[path = "solvers.rs"]
mod solvers;
#[path = "strategies/main.rs"]
mod strategies;
#[path = "worked_example.rs"]
mod worked_example;

//! Role mining: the fewest roles that give users just their permissions, as a public test of
//! exactness. A user is an image, a permission a package without bytes, a role a layer, and layers
//! are all that is paid for.

use layerplan::certificate::check::{Verdict, check as certificate};
use layerplan::fleet::Fleet;
use layerplan::plan::check::check;
use layerplan::plan::{Plan, Status};
use layerplan::solve::{Control, MethodName, Options, Planned, plan};
use layerplan::testing::{RoleShape, planted_roles};
use layerplan::units::Cost;
use std::sync::Arc;

/// As many users and permissions as in the matrix *domino* of HP Labs, of which 20 roles are the
/// fewest: few pairs, in small roles.
const DOMINO: RoleShape =
    RoleShape { users: 79, permissions: 231, roles: 20, of_role: 2, of_user: 3 };

fn fleet(seed: u64, shape: &RoleShape) -> Fleet {
    Fleet::parse(planted_roles(seed, shape).to_string().as_bytes()).unwrap()
}

fn planned(fleet: &Fleet) -> Planned {
    let options = Options { method: MethodName::Layers, certify: true, ..Options::default() };
    let planned = plan(fleet, &options, &Arc::new(Control::default())).unwrap();
    assert_eq!(check(fleet, &planned.plan), []);
    planned
}

fn roles(plan: &Plan) -> u128 {
    plan.cost.total.0 / Cost::ONE.0
}

/// The exact engine finds as few roles as were planted, proves that there are none fewer, and the
/// checker of certificates agrees.
#[test]
fn roles_of_a_sparse_matrix_are_proven_to_be_fewest() {
    for seed in 0..5 {
        let fleet = fleet(seed, &DOMINO);
        let planned = planned(&fleet);
        let (plan, document) = (&planned.plan, planned.document.unwrap());
        assert_eq!(roles(plan), DOMINO.roles as u128, "{seed}");
        assert_eq!(plan.certificate.status, Status::Optimal, "{seed}");
        let verdict = certificate(&fleet, plan, &document, None);
        assert_eq!(verdict, Verdict::Proven(plan.cost.total), "{seed}");
    }
}

//! Users and permissions as a fleet, in which the fewest roles are known from how it is made.

use super::Dice;
use serde_json::{Value, json};

/// What a matrix of users and permissions with planted roles looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleShape {
    /// How many users, at least as many as roles.
    pub users: usize,
    /// How many permissions, at least as many as roles.
    pub permissions: usize,
    /// How many roles.
    pub roles: usize,
    /// How often of a hundred times a role has a permission that it might have.
    pub of_role: usize,
    /// How often of a hundred times a user has a role that he might have.
    pub of_user: usize,
}

/// A fleet of users (images) and permissions (packages without bytes) that pays for nothing but
/// layers, which are roles; a package may reach an image twice.
///
/// The fewest roles are as many as planted. That many are enough. And no fewer are: permission r is
/// only in roles from r on, user r only has roles up to r, so for r < s user r has not permission
/// s. So no role gives both user r permission r and user s permission s: it would give permission s
/// to user r. There are as many such pairs as roles (a *fooling set*). For the first ones to have
/// something, role r has permission r, and user r role r.
pub fn planted_roles(seed: u64, shape: &RoleShape) -> Value {
    let dice = &mut Dice::new(seed);
    let RoleShape { users, permissions, roles, .. } = *shape;
    let mut held: Vec<Vec<usize>> = (0..roles)
        .map(|role| {
            let might = (0..role).chain(roles..permissions);
            might.filter(|_| dice.percent(shape.of_role)).chain([role]).collect()
        })
        .collect();
    // Else nobody has them.
    for permission in roles..permissions {
        held[dice.below(roles)].push(permission);
    }
    let mut images: Vec<Value> = (0..users)
        .map(|user| {
            let mut own: Vec<usize> = match user < roles {
                true => vec![user],
                false => vec![dice.below(roles)],
            };
            own.extend((0..user.min(roles)).filter(|_| dice.percent(shape.of_user)));
            let mut all: Vec<usize> = own.into_iter().flat_map(|role| held[role].clone()).collect();
            all.sort_unstable();
            all.dedup();
            let ids: Vec<String> = all.iter().map(|at| format!("p{at}")).collect();
            json!({"name": format!("u{user}"), "roots": ids, "max_layers": ids.len()})
        })
        .collect();
    dice.shuffle(&mut images);
    let mut packages: Vec<Value> =
        (0..permissions).map(|at| json!({"id": format!("p{at}"), "bytes": 0})).collect();
    dice.shuffle(&mut packages);
    json!({
        "layerplan": 1, "overlap": "allow", "packages": packages, "images": images,
        "prices": {"store": 0, "push": 0, "blob": 1},
    })
}

//! The checker of certificates: does this document prove that no plan costs less than it says?
//!
//! It does for a plan if
//!
//! 1. it is of the same fleet (digest) and options as the plan, and if it was made after another
//!    plan, that plan is given (`shipping.rs`);
//! 2. *twins*: its groups hold each image that has something to place once, those of a group have
//!    equal closures and, where pulls or used layers cost anything, equal caps. Then one of them
//!    may use the layers of another, and a group is planned as one image, with the smallest cap and
//!    all pulls;
//! 3. *atoms*: they hold each package to place once, those of an atom are needed by the same images
//!    and, where updates matter, touched by the same updates. Keeping them together never costs
//!    more;
//! 4. *complete*: the leaves cover all plans (`parts.rs`);
//! 5. *sound*: in each leaf no layer that is still open earns more by the leaf's prices than it
//!    costs (`pricing.rs`; `known.rs` for layers of the previous plan), and a price is less than
//!    nothing only where what it asks for must be done exactly, or at most, so often (`leaf.rs`
//!    says what counts how often);
//! 6. *high enough*: the prices of all that has to be done are worth the bound stated in each leaf,
//!    and that is at least the plan's own lower bound; all of these rounded up to the lattice of
//!    costs, between whose multiples no plan lies.
//!
//! Everything is exact, and overflow is a fault. Whether a layer earns too much is searched for;
//! where that takes too long the verdict says that nothing is known, and never that it is proven.

mod classes;
mod known;
mod leaf;
mod parts;
mod pricing;
mod sharing;
mod shipping;
mod terms;

use super::Document;
use crate::fleet::Fleet;
use crate::plan::{Plan, PlanOptions, PreviousOptions, PreviousPlan};
use crate::units::{Amount, Cost};
use leaf::Leaf;
use pricing::{Hosts, Priced};
use rayon::prelude::*;
use terms::Terms;

/// What a certificate is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// No plan costs less than this, the bound that it states, rounded up to what plans can cost.
    Proven(Cost),
    /// It does not prove what is claimed.
    Wrong(Fault),
    /// It may be right or wrong: more would have to be searched than is allowed.
    Undecided {
        /// What was too much.
        what: &'static str,
        /// How much is allowed.
        limit: usize,
    },
}

/// Why a certificate does not prove what is claimed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// Made for another fleet.
    #[error("it is for fleet {stated}, this fleet is {actual}")]
    WrongFleet {
        /// Digest in the certificate.
        stated: String,
        /// Digest of the fleet.
        actual: String,
    },
    /// Made under other options than the plan.
    #[error("its options are not the plan's")]
    OtherOptions,
    /// It speaks of plans after another one, which is not given.
    #[error("it is about plans after another, which is not given")]
    NoPrevious,
    /// It speaks of plans after another one than is given.
    #[error("it is about plans after another than the one given")]
    OtherPrevious,
    /// The options do not fit the fleet.
    #[error("options: {0}")]
    BadOptions(String),
    /// An image or a package that does not exist or has nothing to do here.
    #[error("`{name}` is not {what}")]
    Unknown {
        /// Its name.
        name: String,
        /// What it should be.
        what: &'static str,
    },
    /// An image or a package that is not in exactly one group or atom.
    #[error("`{name}` is in {times} {what} instead of one")]
    NotOnce {
        /// Its name.
        name: String,
        /// In how many.
        times: usize,
        /// Of what.
        what: &'static str,
    },
    /// A group or an atom of nothing.
    #[error("{what} {at} is empty")]
    Empty {
        /// Group or atom.
        what: &'static str,
        /// Its position.
        at: usize,
    },
    /// Images that are no twins, or packages that are no atom.
    #[error("`{first}` and `{second}` {why}")]
    Apart {
        /// One of them.
        first: String,
        /// The other.
        second: String,
        /// What keeps them apart.
        why: &'static str,
    },
    /// A leaf that contradicts itself or the fleet.
    #[error("leaf {leaf}: {what}")]
    BadLeaf {
        /// Its position.
        leaf: usize,
        /// What is wrong.
        what: &'static str,
    },
    /// Plans that are in no leaf.
    #[error("its {0} leaves do not cover all plans")]
    Incomplete(usize),
    /// A layer that earns more than it costs.
    #[error(
        "leaf {leaf}: by its prices a layer of `{package}` and {others} more for {images} images \
         earns {profit} more than it costs"
    )]
    Profit {
        /// The leaf's position.
        leaf: usize,
        /// One of the layer's packages.
        package: String,
        /// How many others it has.
        others: usize,
        /// How many images use it.
        images: usize,
        /// Price less cost.
        profit: Cost,
    },
    /// A leaf whose prices are worth less than the bound.
    #[error("leaf {leaf} proves {worth}, less than the bound {bound}")]
    TooLow {
        /// The leaf's position.
        leaf: usize,
        /// What its prices are worth.
        worth: Cost,
        /// What the certificate states.
        bound: Cost,
    },
    /// A plan that claims more.
    #[error("it is about the bound {bound}, less than the plan's lower bound {claimed}")]
    LessThanClaimed {
        /// What the certificate states.
        bound: Cost,
        /// What the plan states.
        claimed: Cost,
    },
}

/// What stops a check.
enum Stop {
    Fault(Fault),
    TooMuch(&'static str, usize),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Fault(fault)
    }
}

/// Does `document` prove the lower bound of `plan`, which is a valid plan of `fleet`? If it was
/// made after another plan, that is `previous`.
pub fn check(
    fleet: &Fleet,
    plan: &Plan,
    document: &Document,
    previous: Option<&PreviousPlan>,
) -> Verdict {
    match examine(fleet, plan, document, previous) {
        Ok(bound) => Verdict::Proven(bound),
        Err(Stop::Fault(fault)) => Verdict::Wrong(fault),
        Err(Stop::TooMuch(what, limit)) => Verdict::Undecided { what, limit },
    }
}

fn examine(
    fleet: &Fleet,
    plan: &Plan,
    document: &Document,
    previous: Option<&PreviousPlan>,
) -> Result<Cost, Stop> {
    let previous = check_terms(fleet, plan, document, previous)?;
    let terms = Terms::read(fleet, document, previous)?;
    // No plan costs anything between two multiples of the lattice.
    let (bound, claimed) = (document.bound.round_up(terms.lattice), plan.certificate.lower_bound);
    if claimed > bound {
        return Err(Fault::LessThanClaimed { bound, claimed }.into());
    }
    let leaves = (document.leaves.iter().enumerate())
        .map(|(at, leaf)| Leaf::read(&terms, at, leaf))
        .collect::<Result<Vec<Leaf>, Fault>>()?;
    parts::cover_everything(&leaves)?;
    for (at, leaf) in leaves.iter().enumerate() {
        let worth = leaf.worth(&terms).ok_or(Fault::BadLeaf { leaf: at, what: OVERFLOW })?;
        // No plan costs less than nothing.
        let worth = worth.map_or(Cost::MAX, Amount::to_cost);
        let worth = worth.round_up(terms.lattice);
        if worth < bound {
            return Err(Fault::TooLow { leaf: at, worth, bound }.into());
        }
    }
    check_prices(&terms, &leaves, document)?;
    Ok(bound)
}

/// Checks that the document is about this plan of this fleet, and says which plan that follows.
fn check_terms<'a>(
    fleet: &Fleet,
    plan: &Plan,
    document: &'a Document,
    previous: Option<&'a PreviousPlan>,
) -> Result<Option<(&'a PreviousOptions, &'a PreviousPlan)>, Fault> {
    let actual = fleet.digest();
    if document.fleet != actual {
        return Err(Fault::WrongFleet { stated: document.fleet.clone(), actual });
    }
    let unordered = |options: &PlanOptions| PlanOptions { order: None, ..options.clone() };
    if unordered(&document.options) != unordered(&plan.options) {
        return Err(Fault::OtherOptions);
    }
    match (&document.options.previous, previous) {
        (None, _) => Ok(None),
        (Some(named), Some(previous))
            if named.plan == previous.plan().digest() && !named.stable =>
        {
            Ok(Some((named, previous)))
        }
        (Some(_), None) => Err(Fault::NoPrevious),
        (Some(_), Some(_)) => Err(Fault::OtherPrevious),
    }
}

/// Checks that no layer earns more than it costs by the prices of any leaf.
fn check_prices(terms: &Terms, leaves: &[Leaf], document: &Document) -> Result<(), Stop> {
    let priced: Vec<Priced> = if leaves.iter().all(|leaf| classes::is_by_class(terms, leaf)) {
        leaves.iter().map(|leaf| classes::price(terms, leaf)).collect()
    } else {
        let hosts = Hosts::new(terms, leaves).ok_or(Stop::TooMuch(HOSTS, pricing::MAX_HOSTS))?;
        leaves.par_iter().map(|leaf| hosts.price(terms, leaf)).collect()
    };
    for (at, priced) in priced.into_iter().enumerate() {
        match priced {
            Priced::Nothing => {}
            Priced::TooMuch => return Err(Stop::TooMuch(STEPS, pricing::MAX_STEPS)),
            Priced::Profit(profit, column) => {
                let atom = column.atoms[0];
                let packages: usize =
                    column.atoms.iter().map(|&atom| document.atoms[atom].len()).sum();
                return Err(Stop::Fault(Fault::Profit {
                    leaf: at,
                    package: document.atoms[atom][0].clone(),
                    others: packages - 1,
                    images: column.images.iter().map(|&at| document.twins[at].len()).sum(),
                    profit: profit.to_cost(),
                }));
            }
        }
    }
    Ok(())
}

const OVERFLOW: &str = "its prices are too large";
const HOSTS: &str = "sets of images";
const STEPS: &str = "steps for one set of images";

//! Bringing a plan into the shape that rules ask for: no layer too large or too small, none with
//! packages that are to be apart.
//!
//! Methods plan as if layers could be of any shape. What they prove holds all the same, for a plan
//! in shape is a plan. What they made is brought into shape here, image by image if need be:
//!
//! 1. *Divide* (`divide.rs`): a layer that may not be becomes several that may.
//! 2. *Unite*: guest moves ([`guests`](crate::solve::heuristics::guests)) that keep to the shape,
//!    until images are within their caps and no layer is too small that another can take in.
//! 3. *By itself*: an image that is over its cap then, or has a layer that is too small, gets the
//!    layers that the search for contradictions found for it, whatever it shares with others.
//!    Other images keep theirs, so they stay in shape.
//! 4. *Improve*, where there is time: from here and from atoms apart, with sizes at their prices.

use crate::cost::CostModel;
use crate::fleet::{Fleet, FleetError, ImageId};
use crate::plan::{Content, PlanOptions, Previous};
use crate::quotient::{ImageSet, Quotient};
use crate::rules::{LayerLimits, RulesError, conflict};
use crate::solve::heuristics::guests::{self, Bias, Moves, spread};
use crate::solve::heuristics::lns::{self, Acceptance};
use crate::solve::heuristics::repair;
use crate::solve::heuristics::working_layout::WorkingLayout;
use crate::solve::problem::Problem;
use crate::solve::problem::build::{Builder, Part, within};
use crate::solve::shape::divide;
use crate::solve::{Control, Effort};
use crate::stop::Stop;
use crate::units::Bytes;
use typed_index_collections::TiVec;

/// What a plan is brought into shape for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Request<'a> {
    /// The fleet, with nothing left to lay down.
    pub fleet: &'a Fleet,
    /// The options.
    pub options: &'a PlanOptions,
    /// The previous plan, if what it ships counts.
    pub previous: Option<&'a Previous>,
}

/// The layers `contents` in the shape that the rules of the fleet ask for; `None` if they are in
/// shape.
///
/// # Errors
/// [`RulesError::NotFound`], or [`RulesError::Stopped`] before there were any.
pub(crate) fn settle(
    request: Request<'_>,
    contents: &[Content],
    stop: &Stop,
) -> Result<Option<Vec<Content>>, RulesError> {
    let Some(limits) = LayerLimits::of(request.fleet) else { return Ok(None) };
    let may_be = |content: &Content| divide::may_be(request.fleet, &limits, &content.packages);
    if contents.iter().all(may_be) && request.broken(&limits, contents)?.is_empty() {
        return Ok(None);
    }
    let model = CostModel::new(request.fleet, request.options.prices)?;
    let divided = |content: &Content| divide::divide(request.fleet, &model, &limits, content);
    let divided: Vec<Content> = contents.iter().flat_map(divided).collect();
    let united = request.unite(&limits, &divided, stop)?;
    let broken = request.broken(&limits, &united)?;
    request.by_themselves(united, &broken, stop).map(Some)
}

/// The same, with as good layers as a search finds; `None` if the layers are in shape and no size
/// of theirs has a price.
pub(crate) fn settle_well(
    request: Request<'_>,
    contents: &[Content],
    (seed, effort): (u32, Effort),
    control: &Control,
) -> Result<Option<Vec<Content>>, RulesError> {
    let Some(limits) = LayerLimits::of(request.fleet) else { return Ok(None) };
    let model = CostModel::new(request.fleet, request.options.prices)?;
    let settled = settle(request, contents, control.stop())?;
    let is_free = |content: &Content| model.surcharge(request.bytes(content)).0 == 0;
    if settled.is_none() && contents.iter().all(is_free) {
        return Ok(None);
    }
    control.enter("bringing into shape");
    let settled = settled.unwrap_or_else(|| contents.to_vec());
    // Atoms small enough for what large layers cost, too.
    let free = limits.without_surcharge();
    let small = settled.iter().flat_map(|c| divide::divide(request.fleet, &model, &free, c));
    let divided: Vec<Content> = settled.iter().cloned().chain(small).collect();
    let problem = request.problem(&limits, &divided)?;
    let own = control.sibling();
    own.offer_any(&problem, &problem.layout_of(&settled));
    if let Some(afresh) = guests::solve(&problem, own.stop()) {
        own.offer_any(&problem, &afresh);
    }
    lns::improve(&problem, seed, Acceptance::Descent, effort, &own);
    Ok(Some(own.cheapest().map_or(settled, |(_, layout)| problem.contents(&layout))))
}

impl Request<'_> {
    /// The problem whose layers must be of this `shape`. Atoms are divided so that `contents` are
    /// made of them.
    fn problem(&self, limits: &LayerLimits, contents: &[Content]) -> Result<Problem, FleetError> {
        let fleet = self.fleet;
        let builder =
            Builder::new(fleet, self.options, self.previous)?.limits(Some(limits.clone()));
        let known = self.previous.into_iter().flat_map(|previous| previous.unchanged_layers(fleet));
        let known = known.map(|layer| layer.packages_in(fleet));
        let contents = contents.iter().map(|content| content.packages.clone());
        let within = within(fleet, contents.chain(known));
        let quotient = Quotient::new(fleet);
        let apart = |package| (limits.groups(package), &within[package]);
        let atoms = quotient.atoms_apart(fleet, builder.touching(), apart);
        builder.build(atoms.into_iter().map(|atom| Part::of(&quotient, atom)).collect())
    }

    fn bytes(&self, content: &Content) -> Bytes {
        content.packages.iter().map(|&package| self.fleet.packages()[package].bytes).sum()
    }

    /// The images that have more layers than they may, or one that is too small beside others.
    fn broken(&self, limits: &LayerLimits, contents: &[Content]) -> Result<ImageSet, FleetError> {
        let images = self.fleet.images();
        let mut layers: TiVec<ImageId, usize> = vec![0; images.len()].into();
        let mut small = ImageSet::new();
        for content in contents.iter().filter(|content| !content.packages.is_empty()) {
            let is_small = self.bytes(content) < limits.least;
            for &image in &content.images {
                layers[image] += 1;
                small.set(image, is_small || small.contains(image));
            }
        }
        let mut broken = ImageSet::new();
        for image in images.keys() {
            let is_over = layers[image] > self.fleet.cap(image, self.options.max_layers)?;
            broken.set(image, is_over || layers[image] > 1 && small.contains(image));
        }
        Ok(broken)
    }

    /// Layers that may be, united as far as that helps, and as there is time.
    fn unite(
        &self,
        limits: &LayerLimits,
        contents: &[Content],
        stop: &Stop,
    ) -> Result<Vec<Content>, FleetError> {
        let problem = self.problem(limits, contents)?;
        let begin = problem.layout_of(contents);
        let twice = repair::twice(&problem, &begin);
        let begin = if twice.is_clear() { begin } else { repair::apart(&problem, &begin, &twice) };
        let mut layers = WorkingLayout::of_layout(&problem, &begin);
        Moves::new(Bias::default()).make(&mut layers, stop);
        spread(&mut layers, stop);
        layers.unite_equal();
        Ok(problem.contents(&layers.layout()))
    }

    /// Gives `images` layers that were found for each by itself.
    fn by_themselves(
        &self,
        mut contents: Vec<Content>,
        images: &ImageSet,
        stop: &Stop,
    ) -> Result<Vec<Content>, RulesError> {
        for content in &mut contents {
            content.images.retain(|image| !images.contains(*image));
        }
        contents.retain(|content| !content.images.is_empty());
        for image in images.iter() {
            let cap = self.fleet.cap(image, self.options.max_layers)?;
            let found = conflict::division(self.fleet, image, cap, self.options.overlap, stop);
            let Some(found) = found else {
                stop.check()?;
                return Err(RulesError::NotFound {
                    image: self.fleet.images()[image].name.clone(),
                });
            };
            let own = |packages| Content { packages, images: vec![image] };
            contents.extend(found.into_iter().map(own));
        }
        Ok(contents)
    }
}

//! Within the caps again.
//!
//! Two layers of an image are united for some of the images that have both: for all of them but
//! those whose layers the registry has, or for those alone that have too many layers. What counts is
//! the added cost for each image with too many that it helps. Time O(unions · pairs of an image's
//! layers).

use crate::fleet::ImageId;
use crate::quotient::ImageSet;
use crate::solve::releases::apply::layers::Layers;
use crate::units::Amount;
use typed_index_collections::TiSlice;

/// Pairs are sought among so many layers of an image, the smallest: small ones are cheap to copy,
/// and images with many more layers than they may have would take long otherwise.
const SMALLEST: usize = 64;

/// Unites layers until every image is within its cap.
pub(crate) fn fold(layers: &mut Layers, caps: &TiSlice<ImageId, usize>) {
    let mut over = ImageSet::new();
    for (image, stack) in layers.stacks.iter_enumerated() {
        over.set(image, stack.len() > caps[image]);
    }
    let settled = settled(layers, &over);
    for image in layers.fleet.images().keys() {
        while over.contains(image) {
            let Some((a, b, images)) = best(layers, image, &over, &settled) else { break };
            let united = layers.unite(a, b, images);
            for image in layers.all[united].images.iter() {
                over.set(image, layers.stacks[image].len() > caps[image]);
            }
        }
    }
}

/// The images within their caps all of whose layers the registry has.
fn settled(layers: &Layers, over: &ImageSet) -> ImageSet {
    let keeps = |stack: &[usize]| stack.iter().all(|&at| layers.all[at].is_shipped());
    let settled = layers.stacks.iter_enumerated().filter(|(_, stack)| keeps(stack));
    settled.map(|(image, _)| image).filter(|&image| !over.contains(image)).collect()
}

/// The two layers of `image` that are best united, and the images to unite them for. There are
/// two, since each image with too many layers has more than one.
fn best(
    layers: &Layers,
    image: ImageId,
    over: &ImageSet,
    settled: &ImageSet,
) -> Option<(usize, usize, ImageSet)> {
    let mut stack = layers.stacks[image].clone();
    stack.sort_by_key(|&at| (layers.all[at].bytes, at));
    stack.truncate(SMALLEST);
    let mut best: Option<(Amount, usize, usize, ImageSet)> = None;
    for (place, &a) in stack.iter().enumerate() {
        for &b in &stack[place + 1..] {
            let mut both = layers.all[a].images.clone();
            both.intersect_with(&layers.all[b].images);
            both.difference_with(settled);
            let mut helped = both.clone();
            helped.intersect_with(over);
            let relief = helped.count() as i128;
            let all = (both != helped).then_some(both);
            for images in all.into_iter().chain([helped]) {
                let score = Amount(layers.added_cost(a, b, &images).0.div_euclid(relief));
                if best.as_ref().is_none_or(|best| score < best.0) {
                    best = Some((score, a, b, images));
                }
            }
        }
    }
    best.map(|(_, a, b, images)| (a, b, images))
}

//! Growing a layer around an image and an atom.
//!
//! It begins with that image and all that it needs. Then images that need the atom join, each time
//! the one with which the layer gives most of what is lacking, by weight; what an image does not
//! need leaves the layer when it joins. It ends where the layer would give less.

use super::cover::Cover;
use super::needs::Layer;
use crate::dice::Dice;
use crate::fleet::ImageId;
use crate::quotient::{AtomId, ImageSet};
use crate::stop::{Stop, Stopped};
use fixedbitset::FixedBitSet;

impl Cover<'_> {
    /// A layer that gives `atom` to `image` and much else. Of equal images one joins by chance.
    ///
    /// # Errors
    /// [`Stopped`].
    pub(super) fn grown(
        &mut self,
        image: ImageId,
        atom: AtomId,
        dice: &mut Dice,
        stop: &Stop,
    ) -> Result<Layer, Stopped> {
        let mut layer =
            Layer { atoms: self.needs.atoms[image].clone(), images: ImageSet::from(image) };
        let mut able = self.needs.images[atom].clone();
        able.remove(image);
        let mut worth = self.worth(&layer.images, &layer.atoms);
        while let Some((most, next)) = self.best(&layer, &able, dice, stop)?
            && most >= worth
        {
            layer.atoms.intersect_with(&self.needs.atoms[next]);
            let joins = |image: &ImageId| layer.atoms.is_subset(&self.needs.atoms[*image]);
            let joining: Vec<ImageId> = able.iter().filter(joins).collect();
            for image in joining {
                layer.images.insert(image);
                able.remove(image);
            }
            worth = self.worth(&layer.images, &layer.atoms);
        }
        Ok(layer)
    }

    /// With which of `able` the layer would be worth most, and how much.
    fn best(
        &mut self,
        layer: &Layer,
        able: &ImageSet,
        dice: &mut Dice,
        stop: &Stop,
    ) -> Result<Option<(u64, ImageId)>, Stopped> {
        let mut best: Option<(u64, ImageId)> = None;
        let mut equal = 0;
        for image in able.iter() {
            stop.check()?;
            let mut atoms = layer.atoms.clone();
            atoms.intersect_with(&self.needs.atoms[image]);
            let worth = self.worth(&layer.images, &atoms) + self.weight(image, &atoms);
            let most = best.map_or(0, |(most, _)| most);
            equal = if worth > most { 1 } else { equal + usize::from(worth == most) };
            if worth > most || worth == most && dice.below(equal) == 0 {
                best = Some((worth, image));
            }
        }
        Ok(best)
    }

    /// The weight of what these images lack of these atoms.
    fn worth(&mut self, images: &ImageSet, atoms: &FixedBitSet) -> u64 {
        images.iter().map(|image| self.weight(image, atoms)).sum()
    }
}

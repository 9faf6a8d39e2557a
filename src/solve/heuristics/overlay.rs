//! A list, or what differs from another one.

use fixedbitset::FixedBitSet;
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// Values by key: a list of its own, or changes to a list that stays as it is. To begin changes costs
/// nothing, and the first change of a value copies that value.
#[derive(Debug)]
pub(crate) enum Overlay<'a, K, V> {
    /// All values.
    Whole(Vec<V>),
    /// What differs from another list.
    Changes {
        /// The other list.
        base: &'a [V],
        /// Which of its values differ: asked far more often than where they are.
        differs: FixedBitSet,
        /// Where those are among the others.
        places: FxHashMap<K, usize>,
        /// The values that differ, and their keys.
        values: Vec<V>,
        keys: Vec<K>,
        /// Values added after those of the other list.
        more: Vec<V>,
    },
}

impl<'a, K, V: Clone> Overlay<'a, K, V>
where
    K: Copy + Eq + Ord + Hash + From<usize>,
    usize: From<K>,
{
    /// No changes yet to `base`, which must be a whole list.
    pub fn over(base: &'a Overlay<'_, K, V>) -> Overlay<'a, K, V> {
        let Overlay::Whole(base) = base else { unreachable!("changes are made to whole lists") };
        Overlay::Changes {
            base,
            differs: FixedBitSet::with_capacity(base.len()),
            places: FxHashMap::default(),
            values: Vec::new(),
            keys: Vec::new(),
            more: Vec::new(),
        }
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        match self {
            Overlay::Whole(list) => list.len(),
            Overlay::Changes { base, more, .. } => base.len() + more.len(),
        }
    }

    /// A value.
    #[inline]
    pub fn get(&self, key: K) -> &V {
        match self {
            Overlay::Whole(list) => &list[usize::from(key)],
            Overlay::Changes { base, differs, places, values, more, .. } => {
                match usize::from(key) {
                    index if index >= base.len() => &more[index - base.len()],
                    index if differs.contains(index) => &values[places[&key]],
                    index => &base[index],
                }
            }
        }
    }

    /// A value, to be changed.
    #[inline]
    pub fn get_mut(&mut self, key: K) -> &mut V {
        match self {
            Overlay::Whole(list) => &mut list[usize::from(key)],
            Overlay::Changes { base, differs, places, values, keys, more } => {
                let index = usize::from(key);
                if index >= base.len() {
                    return &mut more[index - base.len()];
                }
                if !differs.put(index) {
                    places.insert(key, values.len());
                    keys.push(key);
                    values.push(base[index].clone());
                }
                &mut values[places[&key]]
            }
        }
    }

    /// Adds a value.
    pub fn push(&mut self, value: V) -> K {
        let key = K::from(self.len());
        match self {
            Overlay::Whole(list) => list.push(value),
            Overlay::Changes { more, .. } => more.push(value),
        }
        key
    }

    /// May this value differ from the one in the other list? False of whole lists.
    #[inline]
    pub fn is_changed(&self, key: K) -> bool {
        match self {
            Overlay::Whole(_) => false,
            Overlay::Changes { base, differs, .. } => {
                usize::from(key) >= base.len() || differs.contains(usize::from(key))
            }
        }
    }

    /// The keys of what may differ from the other list, as they came; all of a whole list.
    pub fn changed(&self) -> impl ExactSizeIterator<Item = K> + '_ {
        let (keys, new): (&[K], _) = match self {
            Overlay::Whole(list) => (&[], 0..list.len()),
            Overlay::Changes { base, keys, more, .. } => {
                (keys, base.len()..base.len() + more.len())
            }
        };
        let changed = keys.len();
        (0..changed + new.len()).map(move |place| match keys.get(place) {
            Some(&key) => key,
            None => K::from(new.start + place - changed),
        })
    }
}

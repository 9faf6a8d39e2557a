//! A list, or what differs from another one.

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
        /// Which of its values differ, and where they are among the others.
        changed: FxHashMap<K, usize>,
        /// The values that differ.
        values: Vec<V>,
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
            changed: FxHashMap::default(),
            values: Vec::new(),
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
            Overlay::Changes { base, changed, values, more } => match usize::from(key) {
                index if index >= base.len() => &more[index - base.len()],
                index => changed.get(&key).map_or(&base[index], |&place| &values[place]),
            },
        }
    }

    /// A value, to be changed.
    #[inline]
    pub fn get_mut(&mut self, key: K) -> &mut V {
        match self {
            Overlay::Whole(list) => &mut list[usize::from(key)],
            Overlay::Changes { base, changed, values, more } => match usize::from(key) {
                index if index >= base.len() => &mut more[index - base.len()],
                index => {
                    let place = *changed.entry(key).or_insert_with(|| {
                        values.push(base[index].clone());
                        values.len() - 1
                    });
                    &mut values[place]
                }
            },
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
            Overlay::Changes { base, changed, .. } => {
                usize::from(key) >= base.len() || changed.contains_key(&key)
            }
        }
    }

    /// The keys of what may differ from the other list, ascending; all of a whole list.
    pub fn changed(&self) -> Vec<K> {
        match self {
            Overlay::Whole(list) => (0..list.len()).map(K::from).collect(),
            Overlay::Changes { base, changed, more, .. } => {
                let mut keys: Vec<K> = changed.keys().copied().collect();
                keys.sort_unstable();
                keys.extend((base.len()..base.len() + more.len()).map(K::from));
                keys
            }
        }
    }
}

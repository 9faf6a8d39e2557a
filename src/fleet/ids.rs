//! Newtyped ids: vectors indexed by one kind of id cannot be indexed by another.

/// Defines a 32-bit id that can index a [`typed_index_collections::TiVec`].
#[macro_export]
macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl From<usize> for $name {
            #[inline]
            fn from(index: usize) -> Self {
                debug_assert!(u32::try_from(index).is_ok());
                $name(index as u32)
            }
        }

        impl From<$name> for usize {
            #[inline]
            fn from(id: $name) -> usize {
                id.0 as usize
            }
        }

        impl $name {
            /// The position in the vectors that this id indexes.
            #[inline]
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id_type!(
    /// A package of a [`Fleet`](crate::fleet::Fleet), in the order of the package ids' bytes.
    PackageId
);
id_type!(
    /// An image of a [`Fleet`](crate::fleet::Fleet), in the order of the image names' bytes.
    ImageId
);
id_type!(
    /// An update of a [`Fleet`](crate::fleet::Fleet), in canonical order.
    UpdateId
);

//! What can be chosen by name: the library's enumerations as values of flags.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use layerplan::solve::MethodName;
use std::error::Error;
use std::str::FromStr;
use strum::{EnumMessage, VariantArray};

/// A parser of the names of an enumeration, which offers all of them.
pub fn choice<T>() -> impl TypedValueParser<Value = T>
where
    T: VariantArray + EnumMessage + FromStr + Copy + Send + Sync + 'static,
    T: Into<&'static str>,
    T::Err: Error + Send + Sync + 'static,
{
    let offered = T::VARIANTS.iter().map(|&value| (value.into(), value.get_documentation()));
    named(offered.collect())
}

/// A parser of the names of methods, which offers all of them.
pub fn method() -> impl TypedValueParser<Value = MethodName> {
    named(MethodName::all().iter().map(|&method| (method.name(), Some(method.summary()))).collect())
}

/// A parser of these names, each with what is said of it.
fn named<T>(
    offered: Vec<(&'static str, Option<&'static str>)>,
) -> impl TypedValueParser<Value = T> + use<T>
where
    T: FromStr + Clone + Send + Sync + 'static,
    T::Err: Error + Send + Sync + 'static,
{
    let value = |(name, said): (&'static str, Option<&'static str>)| {
        PossibleValue::new(name).help(said.unwrap_or_default().trim_end_matches('.'))
    };
    let offered: Vec<PossibleValue> = offered.into_iter().map(value).collect();
    PossibleValuesParser::new(offered).try_map(|name| name.parse::<T>())
}

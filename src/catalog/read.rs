//! Reading the catalogue: text to structures, with the path to the first thing of the wrong shape.

use super::{CatalogError, Data};
use serde::Deserialize;

/// Reads the packed JSON. Says nothing yet about whether the contents agree with each other.
pub fn read_json(text: &str) -> Result<Data, CatalogError> {
    // Following the path costs several times the reading: only what does not read is read again for it.
    if let Ok(data) = serde_json::from_str(text) {
        return Ok(data);
    }
    let mut from = serde_json::Deserializer::from_str(text);
    let data = read(&mut from)?;
    from.end().map_err(|error| CatalogError::Shape { path: "catalogue".into(), message: error.to_string() })?;
    Ok(data)
}

/// Reads from any serde format, such as the TOML sources.
pub fn read<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Data, CatalogError>
where
    D::Error: std::fmt::Display,
{
    serde_path_to_error::deserialize::<D, Raw>(from)
        .map(|raw| raw.0)
        .map_err(|error| CatalogError::Shape { path: error.path().to_string(), message: error.inner().to_string() })
}

/// Keeps the path tracking generic code out of callers.
#[derive(Deserialize)]
#[serde(transparent)]
struct Raw(Data);

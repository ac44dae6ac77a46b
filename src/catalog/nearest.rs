//! The ids most like one that does not exist, so that an error can say what was probably meant.

/// Longer texts are cut before comparing: no id is longer, and the comparison is quadratic.
const COMPARED_CHARS: usize = 64;

/// Up to `count` of `ids`, the likeliest meant first. Ids that contain the wanted text come before others.
pub fn nearest<'a>(ids: impl Iterator<Item = &'a str>, wanted: &str, count: usize) -> Vec<&'a str> {
    let wanted: String = wanted.chars().take(COMPARED_CHARS).collect::<String>().to_lowercase();
    let mut ranked: Vec<(usize, &str)> = ids
        .map(|id| {
            let distance = strsim::levenshtein(id, &wanted);
            let contained = wanted.len() > 2 && id.contains(&wanted);
            (if contained { distance.min(2) } else { distance }, id)
        })
        .collect();
    ranked.sort();
    ranked.into_iter().take(count).map(|(_, id)| id).collect()
}

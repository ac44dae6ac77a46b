//! Colors by what they mean: `assets/palette.toml` turned into what the shader, the viewer and the page read.

use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fmt::Write;

const SOURCE: &str = "assets/palette.toml";
const MADE: &str = "Made by `cargo xtask palette` from assets/palette.toml.";

/// Writes the files that are made from the palette.
pub fn palette(project: &Project) -> Result<()> {
    for (name, text) in Palette::of(project)?.files() {
        let path = project.path(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        std::fs::write(&path, text).with_context(|| format!("cannot write {name}"))?;
        println!("wrote {name}");
    }
    Ok(())
}

/// What a color is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Shader,
    Vertex,
    Page,
}

#[derive(Debug, Clone, PartialEq)]
struct Color {
    purpose: Use,
    /// Red, green and blue in linear light.
    linear: Option<[f64; 3]>,
    page: Option<OnPage>,
}

/// A color as the page has it, sRGB.
#[derive(Debug, Clone, PartialEq)]
struct OnPage {
    property: String,
    /// The property by which an embedding page may change it.
    host: Option<String>,
    light: Srgb,
    dark: Option<Srgb>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Srgb([u8; 3]);

impl Srgb {
    fn of_linear(linear: [f64; 3]) -> Self {
        Self(linear.map(|x| {
            let s = if x <= 0.003_130_8 { x * 12.92 } else { 1.055 * x.powf(1.0 / 2.4) - 0.055 };
            (s * 255.0).round().clamp(0.0, 255.0) as u8
        }))
    }

    fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, r, g, b] = number.to_be_bytes();
        Some(Self([r, g, b]))
    }
}

impl std::fmt::Display for Srgb {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let Self([r, g, b]) = self;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

/// Colors by name, such as `zone.hurts`.
#[derive(Debug, Default)]
struct Palette(BTreeMap<String, Color>);

impl Palette {
    fn of(project: &Project) -> Result<Self> {
        let text = std::fs::read_to_string(project.path(SOURCE)).with_context(|| format!("cannot read {SOURCE}"))?;
        Self::read(&text)
    }

    fn read(text: &str) -> Result<Self> {
        let table: toml::Table = text.parse().with_context(|| format!("{SOURCE} is not TOML"))?;
        let mut palette = Self::default();
        for (section, value) in &table {
            let purpose = match section.as_str() {
                "shader" => Use::Shader,
                "vertex" => Use::Vertex,
                "page" => Use::Page,
                other => bail!("{SOURCE}: there is no section `{other}`; sections are `shader`, `vertex` and `page`"),
            };
            palette.add(section, purpose, value)?;
        }
        Ok(palette)
    }

    fn add(&mut self, name: &str, purpose: Use, value: &toml::Value) -> Result<()> {
        let color = match value {
            toml::Value::Array(_) => Color { purpose, linear: Some(linear(name, value)?), page: None },
            toml::Value::Table(table) if table.contains_key("linear") || table.contains_key("page") => {
                color(name, purpose, table)?
            }
            toml::Value::Table(table) => {
                return table.iter().try_for_each(|(key, value)| self.add(&format!("{name}.{key}"), purpose, value));
            }
            _ => bail!("{SOURCE}: `{name}` is neither a list of three numbers nor a table"),
        };
        if color.linear.is_none() != (purpose == Use::Page) {
            bail!("{SOURCE}: `{name}`: `linear` is for colors of the shader and the vertices, and needed there");
        }
        self.0.insert(name.to_owned(), color);
        Ok(())
    }

    /// Names and contents of the files made.
    fn files(&self) -> [(&'static str, String); 3] {
        [
            ("assets/shaders/palette.wgsl", self.wgsl()),
            ("src/viewer/palette.rs", self.rust()),
            ("www/src/generated/palette.js", self.script()),
        ]
    }

    fn linear(&self, purpose: Use) -> impl Iterator<Item = (String, [f64; 3])> {
        self.0.iter().filter(move |(_, color)| color.purpose == purpose).filter_map(|(name, color)| {
            let (_, name) = name.split_once('.')?;
            Some((name.replace('.', "_").to_uppercase(), color.linear?))
        })
    }

    fn wgsl(&self) -> String {
        let mut out = format!("// Colors in linear light. {MADE}\n\n");
        for (name, [r, g, b]) in self.linear(Use::Shader) {
            let _ = writeln!(out, "const {name} = vec3<f32>({r:?}, {g:?}, {b:?});");
        }
        out
    }

    fn rust(&self) -> String {
        let mut out = format!("//! Colors in linear light. {MADE}\n\nuse glam::Vec3;\n\n");
        for (name, [r, g, b]) in self.linear(Use::Vertex) {
            let _ = writeln!(out, "pub const {name}: Vec3 = Vec3::new({r:?}, {g:?}, {b:?});");
        }
        out
    }

    fn script(&self) -> String {
        let pages = || self.0.values().filter_map(|color| color.page.as_ref());
        let declared = |page: &OnPage, color: Srgb| match &page.host {
            Some(host) => format!("  {}: var({host}, {color});\n", page.property),
            None => format!("  {}: {color};\n", page.property),
        };
        let light: String = pages().map(|page| declared(page, page.light)).collect();
        let dark: String = pages().filter_map(|page| Some(declared(page, page.dark?))).collect();
        format!(
            "// Colors of what is shown on the body, for the page. {MADE}\nimport {{ css }} from 'lit';\n\n\
             /** On a light page. */\nexport const light = css`\n{light}`;\n\n\
             /** Where a dark page differs. */\nexport const dark = css`\n{dark}`;\n"
        )
    }
}

fn linear(name: &str, value: &toml::Value) -> Result<[f64; 3]> {
    let numbers: Option<Vec<f64>> =
        value.as_array().map(|list| list.iter().filter_map(toml::Value::as_float).collect());
    match numbers.as_deref() {
        Some(&[r, g, b]) if [r, g, b].iter().all(|x| (0.0..=1.0).contains(x)) => Ok([r, g, b]),
        _ => bail!("{SOURCE}: `{name}` is {value}; allowed are three decimal numbers from 0.0 to 1.0"),
    }
}

fn color(name: &str, purpose: Use, table: &toml::Table) -> Result<Color> {
    for key in table.keys() {
        if !["linear", "page", "light", "dark", "host", "why"].contains(&key.as_str()) {
            bail!("{SOURCE}: `{name}` has `{key}`; allowed are `linear`, `page`, `light`, `dark`, `host` and `why`");
        }
    }
    let word = |key: &str| match table.get(key) {
        None => Ok(None),
        Some(toml::Value::String(text)) => Ok(Some(text.as_str())),
        Some(other) => bail!("{SOURCE}: `{name}.{key}` is {other}; allowed is text"),
    };
    let srgb = |key: &str| match word(key)? {
        None => Ok(None),
        Some(text) => match Srgb::read(text) {
            Some(color) => Ok(Some(color)),
            None => bail!("{SOURCE}: `{name}.{key}` is `{text}`; allowed is a color such as `#1c6a61`"),
        },
    };
    let linear = table.get("linear").map(|value| linear(name, value)).transpose()?;
    let (light, dark, host, why) = (srgb("light")?, srgb("dark")?, word("host")?, word("why")?);
    if (linear.is_some() && light.is_some()) != why.is_some() {
        bail!("{SOURCE}: `{name}`: `why` goes with a `light` that differs from `linear`, and only with that");
    }
    let page = match word("page")? {
        None if light.or(dark).is_some() || host.is_some() => {
            bail!("{SOURCE}: `{name}` has a color for the page, but no `page` that names its property")
        }
        None => None,
        Some(property) if !property.starts_with("--") => {
            bail!("{SOURCE}: `{name}.page` is `{property}`; allowed is a CSS property such as `--mark`")
        }
        Some(property) => {
            let Some(light) = light.or(linear.map(Srgb::of_linear)) else {
                bail!("{SOURCE}: `{name}` has neither `linear` nor `light`");
            };
            Some(OnPage { property: property.to_owned(), host: host.map(str::to_owned), light, dark })
        }
    };
    Ok(Color { purpose, linear, page })
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Srgb {
        /// Relative luminance as WCAG 2 defines it.
        fn luminance(self) -> f64 {
            let linear = self.0.map(|byte| {
                let s = f64::from(byte) / 255.0;
                if s <= 0.040_45 { s / 12.92 } else { ((s + 0.055) / 1.055).powf(2.4) }
            });
            0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        }

        fn contrast(self, other: Self) -> f64 {
            let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
            a.max(b) / a.min(b)
        }
    }

    fn palette() -> Palette {
        Palette::of(&Project::find().unwrap()).unwrap()
    }

    /// A property's color on a light and on a dark page.
    fn both(palette: &Palette, property: &str) -> [Srgb; 2] {
        let page = palette.0.values().filter_map(|c| c.page.as_ref()).find(|p| p.property == property);
        let page = page.unwrap_or_else(|| panic!("the palette has no {property}"));
        [page.light, page.dark.unwrap_or(page.light)]
    }

    #[test]
    fn the_files_made_from_the_palette_are_those_that_it_makes_now() {
        let project = Project::find().unwrap();
        for (name, text) in palette().files() {
            let found = std::fs::read_to_string(project.path(name)).unwrap_or_default();
            assert!(found == text, "{name} is stale: run `cargo xtask palette`");
        }
    }

    /// One of the colors that make each picture has three to one with what it lies on, on light and dark pages, as WCAG 2.2
    /// wants in 1.4.11.
    fn stand_out(pictures: &[&[&str]], ground: &str) {
        let palette = palette();
        for (page, ground) in both(&palette, ground).into_iter().enumerate() {
            for picture in pictures {
                let best = picture.iter().map(|p| both(&palette, p)[page].contrast(ground)).fold(0.0, f64::max);
                assert!(best >= 3.0, "{picture:?} has {best:.2} to one on {ground}");
            }
        }
    }

    #[test]
    fn each_swatch_of_the_legend_stands_out_from_both_pages() {
        let swatches: [&[&str]; 6] = [
            &["--zone-heart", "--zone-edge"],
            &["--spill-dot"],
            &["--mark", "--mark-paper"],
            &["--hurts"],
            &["--spared", "--painted-skin"],
            &["--zone"],
        ];
        stand_out(&swatches, "--surface");
    }

    #[test]
    fn the_colors_of_the_drawn_body_stand_out_from_its_skin() {
        // At full strength: the map thins them. Zones of mostly felt pain have a contour.
        stand_out(
            &[&["--map-heat", "--map-focus"], &["--map-spill"], &["--map-asked"], &["--map-spare"]],
            "--map-skin",
        );
    }

    #[test]
    fn a_wrong_palette_says_which_color_is_wrong_and_what_is_allowed() {
        for (text, word) in [
            ("[shader]\nbone = [1.0, 2.0, 0.0]", "from 0.0 to 1.0"),
            ("[shader.bone]\npage = \"--bone\"\nlight = \"#ffffff\"", "needed there"),
            ("[page.bone]\npage = \"--bone\"\nlight = \"white\"", "such as `#1c6a61`"),
            ("[page.bone]\npage = \"bone\"\nlight = \"#ffffff\"", "such as `--mark`"),
            ("[page.bone]\npage = \"--bone\"\nligth = \"#ffffff\"", "has `ligth`"),
            ("[shader.bone]\nlinear = [0.1, 0.1, 0.1]\npage = \"--bone\"\nlight = \"#ffffff\"", "`why` goes with"),
            ("[bones]\nbone = [0.1, 0.1, 0.1]", "no section `bones`"),
        ] {
            let error = format!("{:#}", Palette::read(text).unwrap_err());
            assert!(error.contains(word), "{error}");
        }
    }
}

//! Files on their way in: the skin at once, so that there is a first picture, then what lies under it piece by piece.

use super::anatomy::{self, Anatomy};
use super::limbs;
use super::marks::{self, Marks};
use super::pacing::Redraw;
use super::protocol::{Message, Reply, Structure};
use super::render::Frame;
use super::{Atlas, FromPage, Outbox, ViewerSet, demonstration};
use crate::body::{GlbError, Model, ModelFile, Tissue};
use crate::catalog::Catalog;
use crate::protocol::ErrorCode;
use bevy::prelude::*;
use std::collections::VecDeque;

/// The bytes of a GLB.
#[derive(Message)]
pub enum FileCame {
    /// Of a body, as many as its skin needs.
    Model(Vec<u8>),
    /// Of the whole body.
    Rest(Vec<u8>),
    /// Of the pressing hands and tools.
    Contacts(Vec<u8>),
    /// Of the limbs that continue a body.
    Limbs(Vec<u8>),
}

/// What is still to be done. The first picture waits for none of it.
#[derive(Resource, Default)]
struct Loading {
    /// Points are to be placed: another body or another catalogue has come.
    unplaced: bool,
    /// Nothing has been drawn since.
    fresh: bool,
    /// The body's file and the layers that wait in it.
    rest: Option<(ModelFile, VecDeque<Tissue>)>,
    /// The points are placed, but their discs not yet laid on the skin.
    undrawn_marks: bool,
}

pub struct LoadingPlugin;

impl Plugin for LoadingPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Loading>().add_message::<FileCame>().add_systems(
            Update,
            (
                (take_files, take_catalogue).chain().in_set(ViewerSet::Files),
                (place_points, read_on).chain().in_set(ViewerSet::Load).run_if(resource_exists::<Anatomy>),
            ),
        );
    }
}

fn take_files(world: &mut World) {
    let files: Vec<FileCame> = world.resource_mut::<Messages<FileCame>>().drain().collect();
    for file in files {
        let model = matches!(file, FileCame::Model(_));
        let read = match file {
            FileCame::Model(bytes) => begin(world, &bytes),
            FileCame::Rest(bytes) => ModelFile::open(bytes).map(|file| {
                let under = Tissue::ALL.into_iter().filter(|tissue| *tissue != Tissue::Skin);
                world.resource_mut::<Loading>().rest = Some((file, under.collect()));
            }),
            FileCame::Contacts(bytes) => {
                match Model::read(&bytes) {
                    Ok(model) => demonstration::load(world, model),
                    // The page knows that the file did not come.
                    Err(_) if bytes.is_empty() => demonstration::go_without(world),
                    Err(e) => {
                        demonstration::go_without(world);
                        world.resource_mut::<Outbox>().warn(ErrorCode::AssetFailed, format!("contacts: {e}"));
                    }
                }
                Ok(())
            }
            FileCame::Limbs(bytes) => {
                match Model::read(&bytes) {
                    Ok(model) => limbs::load(world, &model),
                    Err(e) => world.resource_mut::<Outbox>().warn(ErrorCode::AssetFailed, format!("limbs: {e}")),
                }
                Ok(())
            }
        };
        if let Err(e) = read {
            world.resource_mut::<Outbox>().error(ErrorCode::AssetFailed, format!("model: {e}"));
        }
        let mut redraw = world.resource_mut::<Redraw>();
        if model { redraw.put_off() } else { redraw.now() }
    }
}

/// Shows the skin of a body.
fn begin(world: &mut World, bytes: &[u8]) -> Result<(), GlbError> {
    let file = ModelFile::open(bytes)?;
    let (skin, landmarks) = (file.parts(|tissue| tissue == Tissue::Skin)?, file.landmarks()?);
    anatomy::begin(world, &skin, landmarks);
    limbs::begin(world);
    world.insert_resource(Loading { unplaced: true, ..default() });
    Ok(())
}

fn take_catalogue(
    mut messages: MessageReader<FromPage>,
    mut loading: ResMut<Loading>,
    mut out: ResMut<Outbox>,
    mut redraw: ResMut<Redraw>,
    mut commands: Commands,
) {
    for FromPage(message) in messages.read() {
        let Message::Catalogue { json } = message else { continue };
        match Catalog::checked_before(json) {
            Ok(catalog) => {
                commands.insert_resource(Atlas(catalog));
                loading.unplaced = true;
            }
            Err(e) => out.error(ErrorCode::InvalidCatalog, e.to_string()),
        }
        redraw.now();
    }
}

fn place_points(
    atlas: Option<Res<Atlas>>,
    anatomy: Res<Anatomy>,
    mut loading: ResMut<Loading>,
    mut out: ResMut<Outbox>,
    mut commands: Commands,
) {
    let Some(atlas) = atlas.filter(|_| loading.unplaced) else { return };
    let (marks, errors) = marks::place(&atlas.0, &anatomy);
    for message in errors {
        out.warn(ErrorCode::InvalidCatalog, message);
    }
    commands.insert_resource(marks);
    loading.unplaced = false;
    loading.fresh = true;
    loading.undrawn_marks = true;
}

/// The next piece: a layer, or, once all are there, the discs of the points, which lie above their muscles.
fn read_on(world: &mut World) {
    world.resource_scope(|world, mut loading: Mut<Loading>| {
        if loading.rest.is_none() && !loading.undrawn_marks {
            return;
        }
        world.resource_mut::<Redraw>().working();
        if std::mem::take(&mut loading.fresh) {
            return;
        }
        let Some((file, layers)) = &mut loading.rest else {
            loading.undrawn_marks = false;
            let marks = world.remove_resource::<Marks>().unwrap_or_default();
            marks::spawn(world, marks);
            world.resource_mut::<Redraw>().now();
            return;
        };
        match layers.pop_front().map(|layer| file.parts(|tissue| tissue == layer)) {
            Some(Ok(parts)) => anatomy::add(world, &parts),
            Some(Err(e)) => {
                loading.rest = None;
                world.resource_mut::<Outbox>().error(ErrorCode::AssetFailed, format!("model: {e}"));
            }
            None => {
                loading.rest = None;
                loading.unplaced = true;
                report_structures(world);
            }
        }
        // Under whole skin there is nothing new to see.
        if world.resource::<Frame>().glass > 0.0 {
            world.resource_mut::<Redraw>().now();
        }
    });
}

/// Tells the page what there is under the skin.
fn report_structures(world: &mut World) {
    let anatomy = world.resource::<Anatomy>();
    let under = anatomy.parts.iter().filter(|part| part.tissue != Tissue::Skin);
    let structures = under
        .map(|part| Structure { name: part.name.clone(), latin: part.latin.clone(), layer: part.tissue })
        .collect();
    world.resource_mut::<Outbox>().send(Reply::Structures { structures });
}

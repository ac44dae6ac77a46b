//! Pictures without a browser: the viewer on whatever graphics adapter the machine has.
#![cfg(feature = "viewer")]

mod support;

use bevy::math::{Mat3, UVec2, Vec2, Vec3};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use trigger_point_atlas::body::Surface;
use trigger_point_atlas::catalog::Side;
use trigger_point_atlas::pressure::{Firmness, Phase, Schedule, Timeline};
use trigger_point_atlas::touch::ground::ground;
use trigger_point_atlas::touch::{Column, Dent, Give, Lie, Placed, Shape, Sinks};
use trigger_point_atlas::viewer::Viewer;
use trigger_point_atlas::viewer::render::gpu::Gpu;
use trigger_point_atlas::viewer::render::uniforms::PressUniform;
use wgpu::util::DeviceExt;

#[path = "../src/viewer/render/shader.rs"]
mod shader;

/// Background of the light theme at the top and the bottom.
const STAGE_TOP: u32 = 0xf8f6f2;
const STAGE_BOTTOM: u32 = 0xe3ddd3;
/// Size of the goldens.
const SIZE: UVec2 = UVec2::new(302, 378);
/// Means of squares of so many pixels a side are compared: sheets one sees through are dots, which each adapter sets
/// otherwise.
const SQUARE: usize = 4;
/// A square differs from the golden's beyond this in any channel, of 255; so many of a picture's squares may.
const LEAST: f32 = 16.0;
const MOST_SHARE: f32 = 0.01;
/// The same where the sheet over the rectus is in sight: its quarter of see-through is drawn by coverage of samples, which
/// software adapters round to none.
const MOST_SHARE_WITH_SHEETS: f32 = 0.07;

/// The viewer with its body on the adapter; none, with a word, where the machine has no adapter.
fn viewer(top: [f32; 3], bottom: [f32; 3]) -> Option<Viewer> {
    viewer_of(support::model_bytes(), top, bottom)
}

fn viewer_of(body: Vec<u8>, top: [f32; 3], bottom: [f32; 3]) -> Option<Viewer> {
    let gpu = match bevy::tasks::block_on(Gpu::headless(SIZE)) {
        Ok(gpu) => gpu,
        Err(error) => {
            println!("skipped: {error}");
            return None;
        }
    };
    let mut viewer = Viewer::new(SIZE.as_vec2(), 1.0, Some(gpu));
    let theme = json!({ "type": "theme", "top": top, "bottom": bottom, "reducedMotion": true });
    viewer.message(&theme.to_string());
    viewer.model(body.clone());
    viewer.rest(body);
    viewer.message(&json!({ "type": "catalogue", "json": support::catalogue_json() }).to_string());
    Some(viewer)
}

fn draw(viewer: &mut Viewer, state: Value) -> Picture {
    viewer.message(&json!({ "type": "state", "state": state }).to_string());
    let frames = (0..600).map(|k| f64::from(k) * 20.0);
    assert!(frames.into_iter().any(|ms| !viewer.frame(ms, 1e12 + ms)), "the viewer never came to rest");
    Picture(viewer.picture().expect("a picture was drawn").1)
}

struct Picture(Vec<u8>);

impl Picture {
    /// Mean color of the pixels round a place, 0..=255.
    fn at(&self, at: Vec2) -> [f32; 3] {
        let (x, y) = (at.x as usize, at.y as usize);
        let near = (y - 3..y + 4).flat_map(|y| (x - 3..x + 4).map(move |x| (y * SIZE.x as usize + x) * 4));
        std::array::from_fn(|k| near.clone().map(|i| f32::from(self.0[i + k])).sum::<f32>() / 49.0)
    }
}

#[test]
fn skin_and_muscle_are_drawn_in_their_colors_on_the_pages_background() {
    let Some(mut viewer) = viewer([1.0; 3], [1.0; 3]) else { return };
    let front = json!({ "kind": "named", "name": "front" });
    let layers = ["superficial", "intermediate", "deep", "skeleton"];
    let skin = draw(&mut viewer, json!({ "version": 1, "view": front, "marks": false }));
    let muscle =
        draw(&mut viewer, json!({ "version": 1, "view": front, "layers": layers, "labels": false, "marks": false }));
    for corner in [Vec2::new(8.0, 8.0), Vec2::new(293.0, 369.0)] {
        assert!(skin.at(corner).iter().all(|channel| *channel > 245.0), "{corner}: {:?}", skin.at(corner));
    }
    let belly = Vec2::new(165.0, 222.0);
    let [r, g, b] = skin.at(belly);
    assert!(r > g && g > b && r > 120.0, "skin: {:?}", [r, g, b]);
    let chest = Vec2::new(179.0, 165.0);
    let [r, g, b] = muscle.at(chest);
    assert!(r > 1.6 * g && r > 1.4 * b, "muscle is red: {:?}", [r, g, b]);
}

#[test]
fn a_chosen_point_paints_its_zone_on_the_skin() {
    let Some(mut viewer) = viewer([1.0; 3], [1.0; 3]) else { return };
    let view = json!({ "kind": "named", "name": "front" });
    let bare = draw(&mut viewer, json!({ "version": 1, "view": view, "marks": false }));
    let chosen = json!({ "point": "pectoralis-major-sternal-1", "side": "left" });
    let painted = draw(&mut viewer, json!({ "version": 1, "view": view, "marks": false, "selection": chosen }));
    let redder = (0..bare.0.len()).step_by(4).filter(|&i| {
        let change = |k: usize| i32::from(painted.0[i + k]) - i32::from(bare.0[i + k]);
        change(0) - change(1) > 25
    });
    assert!(redder.count() > 400, "pain of the chest is painted on the chest");
}

#[test]
fn limbs_continue_the_body_and_carry_the_pain_that_leaves_it() {
    let Some(mut viewer) = viewer([1.0; 3], [1.0; 3]) else { return };
    viewer.limbs(support::limbs_bytes());
    let view = json!({ "kind": "orbit", "azimuth": 0, "elevation": 0, "distance": 5.0, "target": [0, 0.1, 0] });
    let state = |limbs: &str| json!({ "version": 1, "view": view, "marks": false, "limbs": limbs });
    let [off, on] = ["off", "on"].map(|limbs| draw(&mut viewer, state(limbs)));
    let changed = |a: &Picture, b: &Picture| {
        (0..a.0.len()).step_by(4).filter(|&i| (0..3).any(|k| a.0[i + k].abs_diff(b.0[i + k]) > 10)).count()
    };
    assert!(changed(&off, &on) > 2500, "{}", changed(&off, &on));
    let mut chosen = state("auto");
    chosen["selection"] = json!({ "point": "infraspinatus-1", "side": "right" });
    let painted = draw(&mut viewer, chosen);
    let red = |picture: &Picture, i: usize| i32::from(picture.0[i]) - i32::from(picture.0[i + 1]);
    let redder = |i: &usize| red(&painted, *i) > red(&on, *i) + 8;
    // Of the picture's left half, what lies below the cut arms.
    let there = |i: &usize| (i / 4) % (SIZE.x as usize) < 130 && (i / 4) / (SIZE.x as usize) > 150;
    let count = (0..on.0.len()).step_by(4).filter(there).filter(redder).count();
    assert!(count > 60, "{count}");
}

/// Of the points that are pressed every so many is looked at, on each body others; `TPA_POINTS=all` looks at all.
const EVERY: usize = 16;
/// Pixels that the muscle at least reddens: as much as a muscle 12 mm wide across half the window.
const LEAST_MUSCLE: usize = 350;

#[test]
fn the_pressed_muscle_shows_through_the_skin_while_its_knot_is_looked_for() {
    let catalog = support::catalogue();
    let step = if std::env::var("TPA_POINTS").is_ok_and(|word| word == "all") { 1 } else { EVERY };
    let mut unseen = vec![];
    for (number, (name, file)) in
        [("male", "torso-head.glb"), ("female", "torso-head-female.glb")].into_iter().enumerate()
    {
        let body = fs::read(support::assets().join("model").join(file)).unwrap();
        let Some(mut viewer) = viewer_of(body, [1.0; 3], [1.0; 3]) else { return };
        viewer.contacts(support::contacts_bytes());
        let pressed = catalog.points().iter().filter(|point| point.pressure.is_some());
        for point in pressed.skip(number * step / 2).step_by(step) {
            let schedule = Schedule::new(point.pressure.as_ref().unwrap());
            let find = schedule.spans().iter().find(|span| span.phase == Phase::Find).expect("each begins with it");
            let side = Side::BOTH.into_iter().rev().find(|side| point.sides.has(*side)).unwrap();
            let mut at = |at_s: f64| {
                let demo = json!({ "playing": false, "atS": at_s, "sinceMs": 0, "rate": 1, "firmness": "medium",
                    "inside": false });
                draw(
                    &mut viewer,
                    json!({ "version": 1, "body": name, "selection": { "point": point.id, "side": side }, "marks": false,
                        "view": { "kind": "selection" }, "demo": demo }),
                )
            };
            let (closed, open) = (at(find.start_s), at((find.start_s + find.end_s) / 2.0));
            let redder = (0..open.0.len()).step_by(4).filter(|&i| {
                let red = |picture: &Picture| i32::from(picture.0[i]) - i32::from(picture.0[i + 1]);
                red(&open) - red(&closed) > 20
            });
            let count = redder.count();
            if count < LEAST_MUSCLE {
                unseen.push(format!("{name} {}: {count} pixels", point.id));
            }
        }
    }
    assert!(unseen.is_empty(), "{unseen:#?}");
}

/// sRGB of `#rrggbb`.
fn hex(color: u32) -> [f32; 3] {
    [16, 8, 0].map(|shift| ((color >> shift) & 255) as f32 / 255.0)
}

/// `TPA_GOLDEN=write` leaves the pictures of this machine in `target/headless`, to be looked at.
#[test]
fn every_layer_looks_from_all_sides_as_it_does_in_the_browser() {
    let Some(mut viewer) = viewer(hex(STAGE_TOP), hex(STAGE_BOTTOM)) else { return };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let list: Value = serde_json::from_str(&fs::read_to_string(folder.join("pictures.json")).unwrap()).unwrap();
    let mut worse = vec![];
    for (outermost, layers) in list["layers"].as_object().unwrap() {
        for (name, view) in list["views"].as_object().unwrap() {
            let state = json!({ "version": 1, "layers": layers, "view": view, "labels": false, "marks": false });
            let now = draw(&mut viewer, state);
            let golden = read(&folder.join(format!("{name}-{outermost}.png")));
            let share = differing(&squares(&golden, 3), &squares(&now.0, 4));
            let most = if outermost == "superficial" { MOST_SHARE_WITH_SHEETS } else { MOST_SHARE };
            if share > most {
                worse.push(format!("{name}-{outermost}: {:.2} % differ", share * 100.0));
            }
            if std::env::var("TPA_GOLDEN").is_ok_and(|word| word == "write") {
                write(&folder.join(format!("../../target/headless/{name}-{outermost}.png")), &now.0);
            }
        }
    }
    assert!(worse.is_empty(), "{worse:#?}");
}

/// Mean colors of a picture's squares, of rows of pixels of so many bytes.
fn squares(pixels: &[u8], bytes: usize) -> Vec<[f32; 3]> {
    let (columns, rows) = (SIZE.x as usize / SQUARE, SIZE.y as usize / SQUARE);
    let pixel = |x: usize, y: usize| &pixels[(y * SIZE.x as usize + x) * bytes..];
    let mean = |column: usize, row: usize, k: usize| {
        let places = (0..SQUARE * SQUARE).map(|i| (column * SQUARE + i % SQUARE, row * SQUARE + i / SQUARE));
        places.map(|(x, y)| f32::from(pixel(x, y)[k])).sum::<f32>() / (SQUARE * SQUARE) as f32
    };
    let all = (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row)));
    all.map(|(column, row)| std::array::from_fn(|k| mean(column, row, k))).collect()
}

/// Share of squares that differ.
fn differing(a: &[[f32; 3]], b: &[[f32; 3]]) -> f32 {
    let differ = |(a, b): &(&[f32; 3], &[f32; 3])| a.iter().zip(*b).any(|(a, b)| (a - b).abs() > LEAST);
    a.iter().zip(b).filter(differ).count() as f32 / a.len() as f32
}

/// Rows of RGB.
fn read(path: &Path) -> Vec<u8> {
    let file = std::io::BufReader::new(fs::File::open(path).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((info.width, info.height, info.color_type), (SIZE.x, SIZE.y, png::ColorType::Rgb));
    pixels
}

fn write(path: &Path, rgba: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut encoder = png::Encoder::new(fs::File::create(path).unwrap(), SIZE.x, SIZE.y);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(rgba).unwrap();
}

/// A sheet of skin, bent as a shoulder is: `height` over (x, z), metres.
fn hill() -> Surface {
    const SIDE: u32 = 80;
    let at = |k: u32| (k as f32 / SIDE as f32 - 0.5) * 0.2;
    let place = |i: u32, j: u32| Vec3::new(at(i), -2.5 * at(i).powi(2) - 4.0 * at(j).powi(2), at(j));
    let positions: Vec<Vec3> = (0..=SIDE).flat_map(|j| (0..=SIDE).map(move |i| place(i, j))).collect();
    let normals = positions.iter().map(|p| Vec3::new(5.0 * p.x, 1.0, 8.0 * p.z).normalize()).collect();
    let corner = |i: u32, j: u32| j * (SIDE + 1) + i;
    let squares = (0..SIDE).flat_map(|j| (0..SIDE).map(move |i| (i, j)));
    let indices = squares.flat_map(|(i, j)| {
        let [a, b, c, d] = [corner(i, j), corner(i + 1, j), corner(i, j + 1), corner(i + 1, j + 1)];
        [a, c, b, b, c, d]
    });
    Surface::new(positions, normals, indices.collect())
}

/// A thumb pressed into the hill, held at its firmest.
fn pressed() -> (Surface, Dent) {
    let catalog = support::catalogue();
    let pressure = catalog.point("quadratus-lumborum-1").and_then(|p| p.pressure.clone()).expect("a press");
    let contacts = trigger_point_atlas::body::Model::read(&support::contacts_bytes()).unwrap();
    let part = contacts.parts.iter().find(|p| p.name == pressure.contact.name()).expect("its contact");
    let opacity: Vec<u8> = part.mesh.colour.iter().map(|c| c[3]).collect();
    let shape = Shape { positions: &part.mesh.positions, indices: &part.mesh.indices, opacity: &opacity };
    let skin = hill();
    let sinks = Sinks::new(&pressure);
    let lie = Lie::new(&shape, Mat3::IDENTITY, Vec3::ZERO, sinks, &skin);
    let column = Column { muscle_m: 0.006, target_m: [0.01, 0.03], bone_m: None, met: true };
    let timeline = Timeline::new(&pressure, Firmness::Firm);
    let held = timeline.phases().iter().find(|span| span.phase == Phase::Hold).expect("a hold");
    let now = timeline.frame(held.end_s - 1.0);
    let give = Give::new(&column, &now.layers);
    let ground = ground(sinks.half_m, &skin, Vec3::ZERO, lie.axes);
    let placed = Placed { lie, at: Vec3::ZERO, ground };
    let dent = Dent::of(&now, &give, placed, pressure.area_cm2, Vec3::X);
    (skin, dent)
}

/// The shader's own functions, asked of many places at once: each place and its normal become those under pressure.
const PROBE: &str = "
@group(1) @binding(0) var<storage, read_write> probes: array<vec4<f32>>;
@compute @workgroup_size(64) fn probe(@builtin(global_invocation_id) id: vec3<u32>) {
  let k = id.x * 2u;
  if k >= arrayLength(&probes) { return; }
  let p = probes[k].xyz;
  let n = probes[k + 1u].xyz;
  probes[k] = vec4(dented(p), shade_at(p));
  probes[k + 1u] = vec4(dented_normal(p, n, false), 0.0);
}";

/// What the shader makes of places and normals; none where the machine has no adapter.
fn probed(press: &PressUniform, places: &[[f32; 4]]) -> Option<Vec<[f32; 4]>> {
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor::new_without_display_handle());
    let adapter = bevy::tasks::block_on(instance.request_adapter(&wgpu::RequestAdapterOptions::default())).ok()?;
    let (device, queue) = bevy::tasks::block_on(adapter.request_device(&wgpu::DeviceDescriptor::default())).ok()?;
    let source = format!("{}{PROBE}", shader::SOURCE);
    let module = device.create_shader_module(wgpu::ShaderModuleDescriptor {
        label: None,
        source: wgpu::ShaderSource::Wgsl(source.into()),
    });
    let pipeline = device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
        label: None,
        layout: None,
        module: &module,
        entry_point: Some("probe"),
        compilation_options: wgpu::PipelineCompilationOptions::default(),
        cache: None,
    });
    let buffer = |contents: &[u8], usage| {
        device.create_buffer_init(&wgpu::util::BufferInitDescriptor { label: None, contents, usage })
    };
    let uniform = buffer(bytemuck::bytes_of(press), wgpu::BufferUsages::UNIFORM);
    let probes = buffer(bytemuck::cast_slice(places), wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_SRC);
    let read = device.create_buffer(&wgpu::BufferDescriptor {
        label: None,
        size: probes.size(),
        usage: wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ,
        mapped_at_creation: false,
    });
    let group = |number, binding, buffer: &wgpu::Buffer| {
        device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: None,
            layout: &pipeline.get_bind_group_layout(number),
            entries: &[wgpu::BindGroupEntry { binding, resource: buffer.as_entire_binding() }],
        })
    };
    let (groups, count) = ([group(0, 1, &uniform), group(1, 0, &probes)], places.len() as u32 / 2);
    let mut encoder = device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
    {
        let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
        pass.set_pipeline(&pipeline);
        for (number, group) in (0..).zip(&groups) {
            pass.set_bind_group(number, group, &[]);
        }
        pass.dispatch_workgroups(count.div_ceil(64), 1, 1);
    }
    encoder.copy_buffer_to_buffer(&probes, 0, &read, 0, probes.size());
    queue.submit([encoder.finish()]);
    read.map_async(wgpu::MapMode::Read, .., |_| {});
    device.poll(wgpu::PollType::wait_indefinitely()).ok()?;
    Some(bytemuck::cast_slice(&read.get_mapped_range(..)).to_vec())
}

#[test]
fn the_shader_dents_the_skin_as_the_fit_is_tested_with() {
    let (skin, dent) = pressed();
    let mut press = PressUniform {
        place: dent.place,
        radius_m: dent.radius_m,
        normal: dent.axes.y_axis,
        enabled: 1.0,
        grid_half_m: dent.sheet.ground.half_m,
        aside: dent.axes.x_axis,
        wrist: dent.axes.z_axis,
        ..PressUniform::default()
    };
    press.field.iter_mut().zip(dent.packed()).for_each(|(to, from)| *to = from);
    press.shade.iter_mut().zip(dent.packed_shade()).for_each(|(to, from)| *to = from);
    let (positions, normals) = (&skin.positions, &skin.normals);
    let places: Vec<[f32; 4]> =
        positions.iter().zip(normals).flat_map(|(p, n)| [p.extend(0.0).to_array(), n.extend(0.0).to_array()]).collect();
    let Some(probed) = probed(&press, &places) else {
        println!("skipped: no adapter");
        return;
    };
    let mut deepest = 0.0f32;
    for ((p, n), now) in positions.iter().zip(normals).zip(probed.chunks_exact(2)) {
        let moved = |p: Vec3| p + dent.axes.y_axis * dent.skin(p);
        let [place, normal] = [now[0], now[1]].map(|v| Vec3::new(v[0], v[1], v[2]));
        assert!(place.distance(moved(*p)) < 1e-5, "{p} is moved to {place} by the shader and to {} by Rust", moved(*p));
        deepest = deepest.max(place.distance(*p));
        // Along two ways in the skin the moved skin is square to the shader's normal.
        let ways = [n.any_orthonormal_vector(), n.cross(n.any_orthonormal_vector())];
        for way in ways.map(|way| way * 2e-4) {
            let along = (moved(*p + way) - moved(*p - way)).normalize();
            assert!(along.dot(normal).abs() < 0.03, "{p}: {normal} is not square to {along}");
        }
        assert!((0.0..=1.0).contains(&now[0][3]));
    }
    assert!(deepest > 0.005, "the thumb sinks in by {deepest} m only");
}

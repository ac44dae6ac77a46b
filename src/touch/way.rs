//! A contact on its way along the skin: strokes follow the taut band or cross it, and stay on the body.

use super::dent::Placed;
use super::grid::Grid;
use super::ground::ground;
use crate::body::Surface;
use glam::Vec3;

/// The skin is looked at in steps of this length; between them the contact goes straight, metres.
const STEP_M: f32 = 0.0025;
/// How far the contact turns with the skin that it comes to.
const TURNS: f32 = 0.6;

/// The skin round a place, as far as a contact has been there.
#[derive(Clone, Debug)]
pub struct Way {
    /// The contact where it is put down.
    start: Placed,
    /// Along the band and across it.
    along: [Vec3; 2],
    stops: Vec<([i16; 2], Stop)>,
}

#[derive(Clone, Debug)]
struct Stop {
    at: Vec3,
    normal: Vec3,
    ground: Grid,
    /// The contact is lower here than where it started, metres.
    lower_m: f32,
}

impl Way {
    /// From where a contact lies, along the `band` and aside from it.
    pub fn new(start: Placed, band: Vec3) -> Self {
        let aside = start.lie.axes.y_axis.cross(band);
        Self { start, along: [band, aside], stops: vec![] }
    }

    pub fn start(&self) -> &Placed {
        &self.start
    }

    /// The contact after it has gone so far along the band and across it, metres.
    pub fn at(&mut self, along_m: f32, across_m: f32, skin: &Surface) -> Placed {
        if along_m == 0.0 && across_m == 0.0 {
            return self.start.clone();
        }
        let way = [along_m / STEP_M, across_m / STEP_M];
        let (mut at, mut normal, mut lower_m) = (Vec3::ZERO, Vec3::ZERO, 0.0);
        let mut ground = Grid::filled(self.start.ground.half_m, 0.0);
        for corner in 0..4 {
            let beside = [corner & 1, corner >> 1];
            let [u, v] = [0, 1].map(|k| (way[k] - way[k].floor(), way[k].floor() as i16 + beside[k]));
            let share = |(part, _): (f32, i16), beside: i16| if beside == 1 { part } else { 1.0 - part };
            let weight = share(u, beside[0]) * share(v, beside[1]);
            if weight <= 0.0 {
                continue;
            }
            let stop = self.stop([u.1, v.1], skin);
            at += stop.at * weight;
            normal += stop.normal * weight;
            lower_m += stop.lower_m * weight;
            ground.values.iter_mut().zip(&stop.ground.values).for_each(|(sum, height)| *sum += height * weight);
        }
        let lie = self.start.lie.carried(normal.normalize_or(self.start.lie.axes.y_axis)).lowered(lower_m);
        Placed { lie, at, ground }
    }

    fn stop(&mut self, steps: [i16; 2], skin: &Surface) -> &Stop {
        let known = self.stops.iter().position(|(at, _)| *at == steps);
        let known = known.unwrap_or_else(|| {
            self.stops.push((steps, self.found(steps, skin)));
            self.stops.len() - 1
        });
        &self.stops[known].1
    }

    /// Looks for the skin at a stop; where there is none, the contact stays at its start.
    fn found(&self, steps: [i16; 2], skin: &Surface) -> Stop {
        let Placed { lie, at: start, ground: under } = &self.start;
        let out = lie.axes.y_axis;
        let [along, across] = steps.map(|step| f32::from(step) * STEP_M);
        let near = skin.nearest(*start + self.along[0] * along + self.along[1] * across);
        let Some(near) = near.filter(|_| steps != [0, 0]) else {
            return Stop { at: *start, normal: out, ground: under.clone(), lower_m: 0.0 };
        };
        let normal = out.lerp(near.normal, TURNS).normalize_or(out);
        let carried = lie.carried(normal);
        let ground = ground(under.half_m, skin, near.position, carried.axes);
        Stop { at: near.position, normal, lower_m: carried.clear_m(&ground), ground }
    }
}

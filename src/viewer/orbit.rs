//! The camera as numbers: angles round the body, distance, aim; easing between two of them. Pure functions.

use crate::session::ViewName;
use glam::{EulerRot, Mat4, Quat, Vec2, Vec3};

/// Vertical field of view: a long lens, as anatomical plates are drawn.
pub const FIELD_OF_VIEW: f32 = 0.45;
pub const NEAR_M: f32 = 0.02;
/// Middle and half size of the body, metres.
pub const BODY_MIDDLE: Vec3 = Vec3::new(0.0, 0.433, 0.0);
const BODY_HALF: Vec3 = Vec3::new(0.345, 0.485, 0.2);
const ELEVATION: std::ops::RangeInclusive<f32> = -80.0..=85.0;
const DISTANCE_M: std::ops::RangeInclusive<f32> = 0.28..=8.0;
/// Where the crown of a head that is whole ends, and up to where it is brought into the picture, in halves of the picture's height above its
/// middle.
const CROWN: f32 = 0.93;
const CROWN_FAR: f32 = 1.5;
/// How far the aim may wander from the body's middle.
const AIM_REACH_M: f32 = 0.6;

/// Degrees and metres. Azimuth 0 sees the front, 90 the body's left; elevation counts upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Orbit {
    pub azimuth: f32,
    pub elevation: f32,
    pub distance: f32,
    pub target: Vec3,
}

impl Orbit {
    /// A named view that holds the whole body in a window of the given width / height.
    pub fn named(name: ViewName, aspect: f32) -> Self {
        let (azimuth, elevation) = match name {
            ViewName::Front => (0.0, 2.0),
            ViewName::Back => (180.0, 2.0),
            ViewName::Left => (90.0, 2.0),
            ViewName::Right => (-90.0, 2.0),
            ViewName::ThreeQuarter => (-32.0, 6.0),
            ViewName::Top => (0.0, 78.0),
        };
        let half = match name {
            ViewName::Left | ViewName::Right => Vec2::new(BODY_HALF.z, BODY_HALF.y),
            ViewName::Top => Vec2::new(BODY_HALF.x, BODY_HALF.z + 0.1),
            _ => Vec2::new(BODY_HALF.x, BODY_HALF.y),
        };
        Self { azimuth, elevation, distance: fit(half * 1.06, aspect) + BODY_HALF.z * 0.5, target: BODY_MIDDLE }
    }

    /// Looks at a sphere on the body from outside: `outward` is the direction from which it is best seen.
    pub fn framing(middle: Vec3, radius: f32, outward: Vec3, aspect: f32) -> Self {
        let flat = Vec2::new(outward.x, outward.z);
        let azimuth = if flat.length() > 0.05 { flat.x.atan2(flat.y).to_degrees() } else { 0.0 };
        let elevation = (outward.y.clamp(-1.0, 1.0).asin().to_degrees() * 0.75).clamp(-22.0, 48.0);
        let around = Vec2::splat(radius.max(0.11) * 1.22 + 0.04);
        Self { azimuth, elevation, distance: fit(around, aspect).max(0.55), target: middle }.held()
    }

    /// With the whole head, where only a little of it would be cut off: what is below stays in sight.
    #[must_use]
    pub fn with_head(self) -> Self {
        let up = self.world_from_view().transform_vector3(Vec3::Y);
        let half = |orbit: &Self| orbit.distance * (FIELD_OF_VIEW * 0.5).tan();
        let crown = |orbit: &Self| {
            let at = BODY_MIDDLE + Vec3::Y * BODY_HALF.y - orbit.target;
            let nearer = 1.0 - at.dot(orbit.direction()) / orbit.distance;
            at.dot(up) / half(orbit) / nearer
        };
        if !(CROWN..CROWN_FAR).contains(&crown(&self)) {
            return self;
        }
        // Nearly there at once; what perspective adds is little by the third.
        let once = |orbit: Self| {
            let wider = (1.0 + crown(&orbit)) / (1.0 + CROWN);
            let target = orbit.target + up * (half(&orbit) * (wider - 1.0));
            Self { distance: orbit.distance * wider, target, ..orbit }
        };
        once(once(once(self))).held()
    }

    /// As [`Self::framing`], as near as need be and from exactly there.
    pub fn close(middle: Vec3, radius: f32, outward: Vec3, aspect: f32) -> Self {
        let elevation = outward.y.clamp(-1.0, 1.0).asin().to_degrees();
        let distance = fit(Vec2::splat(radius), aspect);
        Self { elevation, distance, ..Self::framing(middle, radius, outward, aspect) }.held()
    }

    /// Looks at a place from a direction, with so much to be seen above and below it, metres.
    pub fn exactly(middle: Vec3, half: f32, outward: Vec3) -> Self {
        let elevation = outward.y.clamp(-1.0, 1.0).asin().to_degrees();
        let azimuth = outward.x.atan2(outward.z).to_degrees();
        Self { azimuth, elevation, distance: half / (FIELD_OF_VIEW * 0.5).tan(), target: middle }.held()
    }

    pub fn direction(&self) -> Vec3 {
        let turn = Quat::from_euler(EulerRot::YXZ, self.azimuth.to_radians(), -self.elevation.to_radians(), 0.0);
        turn * Vec3::Z
    }

    /// Where the camera stands.
    pub fn position(&self) -> Vec3 {
        self.target + self.direction() * self.distance
    }

    /// Camera space to world.
    pub fn world_from_view(&self) -> Mat4 {
        Mat4::look_at_rh(self.position(), self.target, Vec3::Y).inverse()
    }

    /// Turned by a drag of `pixels` over a window `height` pixels high: the body follows the finger.
    #[must_use]
    pub fn turned(self, pixels: Vec2, height: f32) -> Self {
        let degrees = pixels / height.max(1.0) * 200.0;
        Self { azimuth: self.azimuth - degrees.x, elevation: self.elevation + degrees.y, ..self }.held()
    }

    /// Moved sideways so that what was under the finger stays under it.
    #[must_use]
    pub fn panned(self, pixels: Vec2, height: f32) -> Self {
        let metres = pixels / height.max(1.0) * 2.0 * self.distance * (FIELD_OF_VIEW * 0.5).tan();
        let view = self.world_from_view();
        let shift = view.transform_vector3(Vec3::new(-metres.x, metres.y, 0.0));
        Self { target: self.target + shift, ..self }.held()
    }

    /// `factor` above 1 goes nearer.
    #[must_use]
    pub fn zoomed(self, factor: f32) -> Self {
        Self { distance: self.distance / factor.clamp(0.2, 5.0), ..self }.held()
    }

    fn held(self) -> Self {
        let offset = self.target - BODY_MIDDLE;
        Self {
            azimuth: wrap(self.azimuth),
            elevation: self.elevation.clamp(*ELEVATION.start(), *ELEVATION.end()),
            distance: self.distance.clamp(*DISTANCE_M.start(), *DISTANCE_M.end()),
            target: BODY_MIDDLE + offset.clamp_length_max(AIM_REACH_M),
        }
    }

    /// Between two views, the short way round; `t` 0..=1.
    pub fn between(a: Self, b: Self, t: f32) -> Self {
        let mix = |x: f32, y: f32| x + (y - x) * t;
        Self {
            azimuth: wrap(a.azimuth + wrap(b.azimuth - a.azimuth) * t),
            elevation: mix(a.elevation, b.elevation),
            distance: (mix(a.distance.ln(), b.distance.ln())).exp(),
            target: a.target.lerp(b.target, t),
        }
    }

    pub fn near(&self, other: &Self) -> bool {
        wrap(self.azimuth - other.azimuth).abs() < 0.05
            && (self.elevation - other.elevation).abs() < 0.05
            && (self.distance / other.distance - 1.0).abs() < 0.001
            && self.target.distance(other.target) < 0.0005
    }
}

/// Distance from which a rectangle of these half sizes fills a window of the given aspect.
fn fit(half: Vec2, aspect: f32) -> f32 {
    let tangent = (FIELD_OF_VIEW * 0.5).tan();
    (half.y / tangent).max(half.x / (tangent * aspect.max(0.1)))
}

/// Degrees in -180..180.
fn wrap(degrees: f32) -> f32 {
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}

/// A flight from one view to another in a given time, slow at both ends.
///
/// It starts with the first frame that shows it and counts on that clock alone, so that no other clock can make it last.
#[derive(Clone, Copy, Debug)]
pub struct Flight {
    pub from: Orbit,
    pub to: Orbit,
    started_ms: Option<f64>,
    lasts_ms: f64,
    /// Share of its time that has passed, 0..=1.
    pub passed: f32,
}

impl Flight {
    pub fn new(from: Orbit, to: Orbit, lasts_ms: f64) -> Self {
        Self { from, to, started_ms: None, lasts_ms, passed: 0.0 }
    }

    /// The view at the time of a frame, and whether the flight has ended. A clock that was set back starts it again.
    pub fn advance(&mut self, now_ms: f64) -> (Orbit, bool) {
        let started = self.started_ms.filter(|started| *started <= now_ms).unwrap_or(now_ms);
        self.started_ms = Some(started);
        let t = if self.lasts_ms <= 0.0 { 1.0 } else { ((now_ms - started) / self.lasts_ms).min(1.0) as f32 };
        self.passed = t;
        let eased = t * t * t * (t * (t * 6.0 - 15.0) + 10.0);
        if t >= 1.0 { (self.to, true) } else { (Orbit::between(self.from, self.to, eased), false) }
    }
}

/// A window point (CSS pixels from the top left) as a ray into the world.
pub fn ray(orbit: &Orbit, at: Vec2, size: Vec2) -> (Vec3, Vec3) {
    let tangent = (FIELD_OF_VIEW * 0.5).tan();
    let ndc = Vec2::new(at.x / size.x * 2.0 - 1.0, 1.0 - at.y / size.y * 2.0);
    let local = Vec3::new(ndc.x * tangent * size.x / size.y, ndc.y * tangent, -1.0).normalize();
    (orbit.position(), orbit.world_from_view().transform_vector3(local))
}

/// Where a place appears in the window (CSS pixels), if it lies in front of the camera.
pub fn project(orbit: &Orbit, place: Vec3, size: Vec2) -> Option<Vec2> {
    let local = orbit.world_from_view().inverse().transform_point3(place);
    if local.z > -NEAR_M {
        return None;
    }
    let tangent = (FIELD_OF_VIEW * 0.5).tan();
    let ndc = Vec2::new(local.x / (-local.z * tangent * size.x / size.y), local.y / (-local.z * tangent));
    Some(Vec2::new((ndc.x + 1.0) * 0.5 * size.x, (1.0 - ndc.y) * 0.5 * size.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Vec2 = Vec2::new(800.0, 600.0);

    #[test]
    fn azimuth_0_is_the_front_90_the_left_side_of_the_body() {
        let from = |azimuth| Orbit { azimuth, elevation: 0.0, distance: 1.0, target: Vec3::ZERO }.position();
        assert!(from(0.0).abs_diff_eq(Vec3::Z, 1e-5));
        assert!(from(90.0).abs_diff_eq(Vec3::X, 1e-5));
        let above = Orbit { azimuth: 0.0, elevation: 80.0, distance: 1.0, target: Vec3::ZERO }.position();
        assert!(above.y > 0.9);
    }

    #[test]
    fn a_projected_place_lies_on_its_own_ray() {
        let orbit = Orbit::named(ViewName::ThreeQuarter, SIZE.x / SIZE.y);
        let place = Vec3::new(0.1, 0.5, 0.08);
        let at = project(&orbit, place, SIZE).unwrap();
        let (origin, direction) = ray(&orbit, at, SIZE);
        let along = (place - origin).dot(direction);
        assert!((origin + direction * along).distance(place) < 1e-4);
    }

    #[test]
    fn every_named_view_holds_the_body_in_tall_and_wide_windows() {
        for name in ViewName::ALL {
            for size in [Vec2::new(390.0, 700.0), Vec2::new(1200.0, 600.0), Vec2::new(300.0, 300.0)] {
                let orbit = Orbit::named(name, size.x / size.y);
                for corner in [
                    Vec3::new(0.33, 0.4, 0.0),
                    Vec3::new(-0.33, 0.4, 0.0),
                    Vec3::new(0.0, 0.912, 0.05),
                    Vec3::new(0.0, -0.045, 0.0),
                ] {
                    let p = project(&orbit, corner, size).unwrap();
                    assert!(p.cmpge(Vec2::ZERO).all() && p.cmple(size).all(), "{name:?} {size} {corner} {p}");
                }
            }
        }
    }

    #[test]
    fn a_head_is_whole_or_far_out_of_the_picture_and_what_is_below_stays() {
        let crown = BODY_MIDDLE + Vec3::Y * BODY_HALF.y;
        for (middle, radius) in [(0.62, 0.2), (0.62, 0.28), (0.75, 0.14), (0.75, 0.17), (0.3, 0.2)] {
            for outward in [Vec3::Z, Vec3::NEG_X, Vec3::new(0.5, 0.4, -0.7).normalize()] {
                let plain = Orbit::framing(Vec3::Y * middle, radius, outward, SIZE.x / SIZE.y);
                let whole = plain.with_head();
                let top = |orbit: &Orbit| project(orbit, crown, SIZE).unwrap().y / SIZE.y;
                assert!(top(&whole) > 0.0 || top(&whole) < -0.2, "{middle} {radius} {outward}: {}", top(&whole));
                let up = plain.world_from_view().transform_vector3(Vec3::Y);
                let foot = plain.target - up * (plain.distance * (FIELD_OF_VIEW * 0.5).tan());
                assert!(project(&whole, foot, SIZE).unwrap().y <= SIZE.y + 0.5, "{middle} {radius} {outward}");
            }
        }
    }

    #[test]
    fn a_drag_keeps_what_is_panned_under_the_finger() {
        let orbit = Orbit::named(ViewName::Front, SIZE.x / SIZE.y);
        let place = orbit.target;
        let moved = orbit.panned(Vec2::new(40.0, -25.0), SIZE.y);
        let at = project(&moved, place, SIZE).unwrap() - SIZE * 0.5;
        assert!(at.abs_diff_eq(Vec2::new(40.0, -25.0), 0.5), "{at}");
    }

    #[test]
    fn a_flight_takes_the_short_way_round_and_ends_exactly() {
        let a = Orbit { azimuth: 170.0, elevation: 0.0, distance: 2.0, target: BODY_MIDDLE };
        let b = Orbit { azimuth: -170.0, ..a };
        let mut flight = Flight::new(a, b, 100.0);
        assert_eq!(flight.advance(1000.0), (a, false));
        let (middle, done) = flight.advance(1050.0);
        assert!(middle.azimuth.abs() > 175.0 && !done);
        assert_eq!(flight.advance(1100.0), (b, true));
    }

    #[test]
    fn no_gesture_leaves_the_limits() {
        let mut orbit = Orbit::named(ViewName::Front, 1.0);
        for k in 0..200 {
            orbit = orbit.turned(Vec2::new(37.0, 90.0), 300.0).zoomed(1.4).panned(Vec2::new(k as f32, 50.0), 300.0);
        }
        assert!(ELEVATION.contains(&orbit.elevation) && DISTANCE_M.contains(&orbit.distance));
        assert!(orbit.target.distance(BODY_MIDDLE) <= AIM_REACH_M + 1e-4);
    }
}

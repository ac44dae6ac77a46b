//! The body while a muscle is lengthened: a soft motion of space that skin, muscle and bone follow alike.

use crate::body::Landmarks;
use crate::catalog::{Side, Stretch};
use crate::math::smoothstep;
use glam::{Mat3, Vec3, Vec4};

/// Joints that one motion uses, at most.
pub const MOST_JOINTS: usize = 2;
/// Ramps whose product is a joint's weight.
pub const RAMPS: usize = 3;

/// A turn and a shift, of the places where every ramp has risen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Joint {
    pub pivot: Vec3,
    /// Unit axis of the turn.
    pub axis: Vec3,
    /// The whole turn, radians.
    pub angle: f32,
    /// Metres.
    pub shift: Vec3,
    /// Each rises smoothly from 0 to 1 as `dot(xyz, p) + w` does.
    pub ramps: [Vec4; RAMPS],
}

impl Joint {
    /// 0 where it stays, 1 where it moves with the joint.
    pub fn weight(&self, p: Vec3) -> f32 {
        self.ramps.iter().map(|ramp| smoothstep(0.0, 1.0, ramp.truncate().dot(p) + ramp.w)).product()
    }

    /// Moves what may have been moved before; how far is told by where it was at `rest`.
    fn moved(&self, p: Vec3, rest: Vec3, share: f32) -> Vec3 {
        let weight = self.weight(rest) * share;
        let turn = Mat3::from_axis_angle(self.axis, self.angle * weight);
        self.pivot + turn * (p - self.pivot) + self.shift * weight
    }
}

/// Everywhere.
const ALL: Vec4 = Vec4::W;

/// Rises from `from_m` to `to_m` along a direction, counted from a place; falls where `to_m` is the smaller.
fn ramp(place: Vec3, along: Vec3, from_m: f32, to_m: f32) -> Vec4 {
    let slope = 1.0 / (to_m - from_m);
    let along = along.normalize_or_zero() * slope;
    along.extend(-along.dot(place) - from_m * slope)
}

/// A joint that only turns: `turn` is its axis times the angle in radians.
fn turns(pivot: Vec3, turn: Vec3, ramps: [Vec4; RAMPS]) -> Joint {
    Joint { pivot, axis: turn.normalize_or(Vec3::Y), angle: turn.length(), shift: Vec3::ZERO, ramps }
}

/// A joint that only shifts.
fn shifts(shift: Vec3, ramps: [Vec4; RAMPS]) -> Joint {
    Joint { pivot: Vec3::ZERO, axis: Vec3::Y, angle: 0.0, shift, ramps }
}

/// What moves, from the outermost joint inwards; and a place whose way shows the direction.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Motion {
    pub joints: Vec<Joint>,
    /// Where the arrow starts while the body is at rest, a little off the skin.
    pub shown: Option<Vec3>,
}

impl Motion {
    /// The comfortable motion that lengthens a muscle on one side; nothing moves where there is none to be shown.
    pub fn new(stretch: Stretch, side: Side, landmarks: &Landmarks) -> Self {
        Self::of(stretch, side, landmarks).unwrap_or_default()
    }

    /// Where a place is at a share 0..=1 of the whole motion.
    pub fn at(&self, p: Vec3, share: f32) -> Vec3 {
        self.joints.iter().fold(p, |moved, joint| joint.moved(moved, p, share))
    }

    /// How far, and which way, the shown place goes, metres.
    pub fn way(&self) -> Vec3 {
        self.shown.map_or(Vec3::ZERO, |shown| self.at(shown, 1.0) - shown)
    }

    fn of(stretch: Stretch, side: Side, landmarks: &Landmarks) -> Option<Self> {
        let out = if side == Side::Left { 1.0 } else { -1.0 };
        let body = Frame { out, side, landmarks };
        // Positive turns about X bow forwards, about Z lean to the body's left... seen from the front, to the viewer's right.
        match stretch {
            Stretch::Ease => None,
            Stretch::NeckTurn => body.neck(Vec3::new(0.0, 0.55, 0.12) * out),
            Stretch::NeckTilt => body.neck(Vec3::Z * 0.45 * out),
            Stretch::NeckFlex => body.neck(Vec3::X * 0.5),
            Stretch::NeckFlexAway => body.neck(Vec3::X * 0.4 + Vec3::new(0.0, -0.4, 0.16) * out),
            Stretch::ChinIn => body.chin_in(),
            Stretch::ShoulderLower => body.shoulder(),
            Stretch::ArmAcross => body.arm(Vec3::new(-0.3, -0.4 * out, 0.0)),
            Stretch::ArmBack => body.arm(Vec3::new(0.22, 0.22 * out, 0.2 * out)),
            Stretch::ArmUp => body.arm(Vec3::Z * 0.46 * out),
            Stretch::ArmBehind => body.arm(Vec3::new(0.4, 0.0, -0.1 * out)),
            Stretch::JawOpen => body.jaw(),
            Stretch::Breath => body.breath(),
            Stretch::TrunkSide => body.trunk(Vec3::Z * 0.24 * out),
            Stretch::TrunkFlex => body.trunk(Vec3::X * 0.32),
            Stretch::TrunkBack => body.trunk(Vec3::X * -0.18),
            Stretch::TrunkTurn => body.trunk(Vec3::Y * -0.35 * out),
            Stretch::HipBack => body.hip(Vec3::X * 0.26),
            Stretch::HipFold => body.hip(Vec3::new(-0.42, -0.15 * out, 0.0)),
            Stretch::HipAcross => body.hip(Vec3::new(-0.12, 0.0, -0.26 * out)),
        }
    }
}

/// The body's places on the side that is lengthened; `out` is 1 on the left, -1 on the right.
struct Frame<'a> {
    out: f32,
    side: Side,
    landmarks: &'a Landmarks,
}

impl Frame<'_> {
    fn bone(&self, code: &str) -> Option<Vec3> {
        self.landmarks.get(code)?.on(self.side)?.bone_or_skin()
    }

    fn outwards(&self) -> Vec3 {
        Vec3::X * self.out
    }

    /// Most of the turn is spread over the neck, the rest is made under the skull.
    fn neck(&self, turn: Vec3) -> Option<Motion> {
        let (spine, mastoid, brow) = (self.bone("C7sp")?, self.bone("MAS")?, self.bone("GLA")?);
        // The bodies of the vertebrae lie before their spines; the skull rests between the mastoids.
        let low = Vec3::new(0.0, spine.y, spine.z + 0.045);
        let high = Vec3::new(0.0, mastoid.y + 0.01, mastoid.z);
        let along = high - low;
        let length = along.length();
        let joints = vec![
            turns(high, turn * 0.35, [ramp(high, Vec3::Y, -0.05, 0.0), ALL, ALL]),
            turns(low, turn * 0.65, [ramp(low, along, -0.01, length * 0.8), ALL, ALL]),
        ];
        Some(Motion { joints, shown: Some(brow + Vec3::new(0.0, -0.01, 0.035)) })
    }

    fn chin_in(&self) -> Option<Motion> {
        let mut motion = self.neck(Vec3::X * 0.14)?;
        // The neck carries the head back.
        if let Some(low) = motion.joints.last_mut() {
            low.shift = Vec3::NEG_Z * 0.022;
        }
        let chin = self.bone("GNA")?;
        Some(Motion { shown: Some(chin + Vec3::new(0.0, 0.01, 0.05)), ..motion })
    }

    fn shoulder(&self) -> Option<Motion> {
        let tip = self.bone("ACJ")?;
        let ramps = [ramp(tip, self.outwards(), -0.11, -0.01), ramp(tip, Vec3::Y, -0.16, -0.04), ALL];
        Some(Motion { joints: vec![shifts(Vec3::NEG_Y * 0.02, ramps)], shown: Some(tip + Vec3::new(0.0, 0.075, 0.0)) })
    }

    fn arm(&self, turn: Vec3) -> Option<Motion> {
        let (front, back, low) = (self.bone("ACJ")?, self.bone("ACA")?, self.bone("DTU")?);
        let pivot = (front + back) * 0.5 + Vec3::new(-0.008 * self.out, -0.035, 0.0);
        let down = (low - pivot).normalize();
        let aside = (self.outwards() - down * down.dot(self.outwards())).normalize();
        let upper = turns(pivot, turn, [ramp(pivot, down, -0.03, 0.06), ramp(pivot, aside, -0.075, -0.01), ALL]);
        let shown = low + aside * 0.065 + Vec3::new(0.0, 0.01, 0.01);
        Some(Motion { joints: vec![upper], shown: Some(shown) })
    }

    /// What is before the hinge and below the line from it to the mouth, but not the throat.
    fn jaw(&self) -> Option<Motion> {
        let (hinge, mouth, chin) = (self.bone("CON")?, self.bone("CHE")?, self.bone("GNA")?);
        let hinge = Vec3::new(0.0, hinge.y, hinge.z);
        let forwards = Vec3::new(0.0, mouth.y - 0.002, mouth.z) - hinge;
        let downwards = Vec3::new(0.0, -forwards.z, forwards.y);
        let ramps = [
            ramp(hinge, forwards, 0.015, 0.075),
            ramp(hinge, downwards, -0.006, 0.012),
            ramp(hinge, downwards, 0.085, 0.045),
        ];
        Some(Motion {
            joints: vec![turns(hinge, Vec3::X * 0.14, ramps)],
            shown: Some(chin + Vec3::new(0.0, 0.005, 0.035)),
        })
    }

    /// The ribs widen to both sides and rise a little.
    fn breath(&self) -> Option<Motion> {
        let spine = self.bone("T8sp")?;
        let middle = Vec3::new(0.0, spine.y, spine.z + 0.09);
        let flank = |side: f32| {
            let along = Vec3::X * side;
            let ramps = [
                ramp(middle, along, 0.0, 0.13),
                ramp(middle, Vec3::Y, -0.16, -0.03),
                ramp(middle, Vec3::Y, 0.17, 0.05),
            ];
            shifts(Vec3::new(side * 0.009, 0.004, 0.003), ramps)
        };
        Some(Motion { joints: vec![flank(1.0), flank(-1.0)], shown: Some(middle + self.outwards() * 0.185) })
    }

    fn trunk(&self, turn: Vec3) -> Option<Motion> {
        let (spine, tip) = (self.bone("L5sp")?, self.bone("ACJ")?);
        let pivot = Vec3::new(0.0, spine.y, spine.z + 0.05);
        let joints = vec![turns(pivot, turn, [ramp(pivot, Vec3::Y, -0.04, 0.3), ALL, ALL])];
        Some(Motion { joints, shown: Some(tip + Vec3::new(0.0, 0.07, 0.0)) })
    }

    fn hip(&self, turn: Vec3) -> Option<Motion> {
        let crest = self.bone("ASIS")?;
        let pivot = Vec3::new(crest.x - 0.02 * self.out, crest.y - 0.085, crest.z - 0.055);
        let ramps = [ramp(pivot, Vec3::NEG_Y, -0.05, 0.08), ramp(Vec3::ZERO, self.outwards(), 0.0, 0.07), ALL];
        Some(Motion {
            joints: vec![turns(pivot, turn, ramps)],
            // The knee tells more of it than the thigh.
            shown: Some(pivot + Vec3::new(0.02 * self.out, -0.44, 0.06)),
        })
    }
}

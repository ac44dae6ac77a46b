//! What is seen and felt at any moment of the demonstration.

use super::Firmness;
use super::ease::{ease, ease_early, saturate};
use super::movement::Movement;
use super::response::{Cause, Response};
use super::schedule::{BREATH_S, OUT_S, Phase, Schedule, Span};
use crate::catalog::{Contact, Pressure, Technique};

/// 'Good pain': the most that may be felt, of 10. The trials' 7 is a ceiling for people in a study, not a goal.
pub const DISCOMFORT_CEILING: f32 = 6.0;
/// From here on a person does well to say how it feels, of 10.
pub const TELL_FROM: f32 = 5.0;

/// Newtons on one square centimetre that make 1 kg/cm2.
const NEWTONS_PER_KG: f32 = 9.806_65;
/// Where the contact waits before and after.
pub(super) const AWAY_MM: f64 = 60.0;
/// How far it lifts between presses.
const LIFT_MM: f64 = 6.0;
/// The force of a contact that only rests on the skin.
const TOUCH_N: f64 = 0.8;
/// Share of a stretch after which the contact has come down and starts to rest on the skin.
pub(super) const DOWN_AT: f64 = 0.75;
/// Discomfort falls to this share while pressure is held.
const SETTLED_SHARE: f64 = 0.5;
/// Tension falls by this much while pressure is held.
const SOFTENING: f64 = 0.55;
/// How much of the settling lasts from one press to the next.
const KEPT: f64 = 0.3;
/// Share of the force at the first of several barriers.
const FIRST_BARRIER: f64 = 0.6;
/// How long force takes from one barrier to the next.
const NEXT_BARRIER_S: f64 = 4.0;

/// A point's demonstration at one firmness.
#[derive(Debug, Clone)]
pub struct Timeline {
    schedule: Schedule,
    course: Course,
    response: Response,
    movement: Movement,
    contact: Contact,
    technique: Technique,
    area_cm2: f32,
    depth_mm: f32,
}

/// One moment. Newtons, millimetres, seconds. The same on both sides of the body: what has a direction is told by the band's
/// own (`slide_mm`, `across_mm`), which the other side mirrors.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    pub t_s: f64,
    pub duration_s: f64,
    pub phase: Phase,
    /// Place in the schedule's list of phases.
    pub phase_index: usize,
    pub phase_start_s: f64,
    pub phase_end_s: f64,
    /// Which press, from 0.
    pub cycle: u32,
    pub cycles: u32,
    /// Contact above the skin.
    pub gap_mm: f32,
    pub force_n: f32,
    pub pressure_kg_cm2: f32,
    /// Dent of the skin under the contact.
    pub depth_mm: f32,
    pub layers: Layers,
    /// 0..=`ceiling` of 10.
    pub discomfort: f32,
    /// The most discomfort that may be felt, of 10.
    pub ceiling: f32,
    /// From here on the therapist should be told, of 10.
    pub tell: f32,
    /// The point's ceiling.
    pub force_max_n: f32,
    /// Of the taut band, 0..=1.
    pub tension: f32,
    /// How far the band and its knot have softened: 0 as found, 1 as soft as it gets.
    pub softening: f32,
    pub breath: Breath,
    /// Colour of the skin under the contact: -1 pale, 0 as usual, 1 flushed.
    pub flow: f32,
    /// Blood flow in the band: 1 as usual, 0 none. On release it comes back along the fibres.
    pub perfusion: f32,
    /// How strongly the zone is felt, 0..=1.
    pub referral: f32,
    /// How far the zone has grown from the point, 0..=1; later than `referral`.
    pub reach: f32,
    /// The contact along the band, from the point; towards the band's end.
    pub slide_mm: f32,
    /// The contact across the band, from the point.
    pub across_mm: f32,
    /// Whole way of a stroke or of spreading; 0 for a technique that stays in place.
    pub stroke_mm: f32,
    /// How far the tissue over the band is spread, 0..=1 of `stroke_mm`.
    pub spread: f32,
    /// Which barrier the tissue is waited for at, from 0.
    pub barrier: u32,
    pub barriers: u32,
    /// How hard the person tenses the muscle, 0..=1 of the light effort meant.
    pub contract: f32,
    /// How far the muscle is lengthened, 0..=1 of a comfortable stretch.
    pub lengthen: f32,
    pub contact: Contact,
    pub technique: Technique,
}

/// How far each layer is pushed in under the contact, millimetres: never more than the one above it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Layers {
    /// Surface of the skin; the dent itself.
    pub skin_mm: f32,
    /// Underside of the fat, where the muscle begins.
    pub fat_mm: f32,
    /// The taut band in the muscle.
    pub muscle_mm: f32,
}

impl Layers {
    /// A harder press carries a greater share of the dent down.
    fn new(depth_mm: f32, firm_share: f32) -> Self {
        let share = firm_share.clamp(0.0, 1.0);
        Self { skin_mm: depth_mm, fat_mm: depth_mm * (0.66 + 0.14 * share), muscle_mm: depth_mm * (0.3 + 0.22 * share) }
    }
}

/// The breath that leads the press.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Breath {
    pub inhale: bool,
    /// 0 breathed out, 1 breathed in.
    pub level: f32,
    /// Until the breath turns.
    pub left_s: f32,
}

impl Timeline {
    pub fn new(pressure: &Pressure, firmness: Firmness) -> Self {
        let schedule = Schedule::new(pressure);
        let course = Course {
            target_n: f64::from(firmness.force_n(pressure)),
            firm_n: f64::from(pressure.firm_n),
            ceiling_n: f64::from(pressure.ceiling_n),
        };
        let response = Response::new(schedule.duration_s(), |t_s| course.cause(&schedule, t_s));
        Self {
            course,
            response,
            movement: Movement::new(pressure),
            contact: pressure.contact,
            technique: pressure.technique,
            area_cm2: pressure.area_cm2,
            depth_mm: pressure.depth_mm,
            schedule,
        }
    }

    pub fn schedule(&self) -> &Schedule {
        &self.schedule
    }

    pub fn duration_s(&self) -> f64 {
        self.schedule.duration_s()
    }

    /// The phases in order, without gaps, from 0.
    pub fn phases(&self) -> &[Span] {
        self.schedule.spans()
    }

    /// The moment `t_s`; before the start and after the end as at the start and the end.
    pub fn frame(&self, t_s: f64) -> Frame {
        let duration_s = self.duration_s();
        let t_s = if t_s.is_finite() { t_s.clamp(0.0, duration_s) } else { 0.0 };
        let (phase_index, span) = self.schedule.at(t_s);
        let part = Part::new(&self.schedule, span, t_s);
        let force_n = self.course.force_n(&self.schedule, part);
        let settled = settled(part);
        let effect = self.response.at(t_s);
        let fading = match span.phase {
            Phase::Rest if part.last => 1.0 - ease(part.x),
            Phase::Lengthen => 0.0,
            _ => 1.0,
        };
        let depth_mm = self.depth_mm * (effect.dent * fading) as f32;
        let moved = self.movement.at(part);
        Frame {
            t_s,
            duration_s,
            phase: span.phase,
            phase_index,
            phase_start_s: span.start_s,
            phase_end_s: span.end_s,
            cycle: span.cycle,
            cycles: self.schedule.presses(),
            gap_mm: gap_mm(part) as f32,
            force_n: force_n as f32,
            pressure_kg_cm2: force_n as f32 / (NEWTONS_PER_KG * self.area_cm2),
            depth_mm,
            layers: Layers::new(depth_mm, (force_n / self.course.firm_n) as f32),
            discomfort: self.course.discomfort(force_n, settled) as f32,
            ceiling: DISCOMFORT_CEILING,
            tell: TELL_FROM,
            force_max_n: self.course.ceiling_n as f32,
            tension: tension(settled) as f32,
            softening: settled as f32,
            breath: breath(t_s),
            flow: (effect.flow * fading) as f32,
            perfusion: (1.0 - (1.0 - effect.perfusion) * fading) as f32,
            referral: (effect.referral * fading) as f32,
            reach: (effect.reach * fading) as f32,
            slide_mm: moved.slide_mm as f32,
            across_mm: moved.across_mm as f32,
            stroke_mm: self.movement.stroke_mm as f32,
            spread: moved.spread as f32,
            barrier: barrier(&self.schedule, part),
            barriers: self.schedule.barriers(),
            contract: moved.contract as f32,
            lengthen: moved.lengthen as f32,
            contact: self.contact,
            technique: self.technique,
        }
    }
}

/// Where in a phase a moment is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub phase: Phase,
    /// 0..=1 through the phase.
    pub x: f64,
    /// Seconds since the phase began.
    pub since_s: f64,
    /// Length of the phase.
    pub length_s: f64,
    /// Seconds since the breath began, 0..[`BREATH_S`].
    pub breath_s: f64,
    pub first: bool,
    pub last: bool,
}

impl Part {
    fn new(schedule: &Schedule, span: Span, t_s: f64) -> Self {
        let since_s = t_s - span.start_s;
        Self {
            phase: span.phase,
            x: since_s / (span.end_s - span.start_s),
            since_s,
            length_s: span.end_s - span.start_s,
            breath_s: t_s.rem_euclid(BREATH_S),
            first: span.cycle == 0,
            last: schedule.is_last(span.cycle),
        }
    }

    /// Out-breaths that have begun since a hold did.
    fn breaths_held(self) -> f64 {
        ((self.length_s / BREATH_S).floor() - self.breaths_left()).max(0.0)
    }

    /// Whole breaths still to come; a hold ends with a breath, so that they are counted back from its end.
    fn breaths_left(self) -> f64 {
        (((self.length_s - self.since_s) / BREATH_S).ceil() - 1.0).max(0.0)
    }

    /// Seconds since the present barrier was the next one; past counting at the first.
    fn since_barrier_s(self, schedule: &Schedule) -> f64 {
        match barrier(schedule, self) {
            0 => f64::INFINITY,
            _ if self.breaths_held() as u32 >= schedule.barriers() => f64::INFINITY,
            _ => BREATH_S * (self.breaths_left() + 1.0) - (self.length_s - self.since_s),
        }
    }
}

/// The forces of one demonstration, newtons.
#[derive(Debug, Clone, Copy)]
struct Course {
    target_n: f64,
    firm_n: f64,
    ceiling_n: f64,
}

impl Course {
    fn force_n(&self, schedule: &Schedule, part: Part) -> f64 {
        let touch_n = TOUCH_N.min(self.target_n / 4.0);
        let touching_n = touch_n * ease((part.x - DOWN_AT) / (1.0 - DOWN_AT));
        match part.phase {
            Phase::Find => 0.0,
            Phase::Settle => touching_n,
            Phase::Sink => {
                let ramp = schedule.ramp();
                let done = (part.since_s / BREATH_S).floor().min(ramp.parts - 1.0);
                let grown = (done + ease((part.since_s - done * BREATH_S) / ramp.part_s)) / ramp.parts;
                touch_n + (self.target_n * barrier_share(schedule, 0) - touch_n) * grown
            }
            Phase::Hold => {
                let now = barrier(schedule, part);
                let (before, after) = (barrier_share(schedule, now.saturating_sub(1)), barrier_share(schedule, now));
                self.target_n * (before + (after - before) * ease(part.since_barrier_s(schedule) / NEXT_BARRIER_S))
            }
            Phase::Release => self.target_n * (1.0 - ease(part.x)),
            Phase::Rest if part.last => 0.0,
            Phase::Rest => touching_n,
            Phase::Lengthen => 0.0,
        }
    }

    fn discomfort(&self, force_n: f64, settled: f64) -> f64 {
        let fresh = f64::from(DISCOMFORT_CEILING) * saturate(force_n / self.ceiling_n, 1.2);
        fresh * (1.0 - (1.0 - SETTLED_SHARE) * settled)
    }

    fn cause(&self, schedule: &Schedule, t_s: f64) -> Cause {
        let t_s = t_s.min(schedule.duration_s());
        let part = Part::new(schedule, schedule.at(t_s).1, t_s);
        let settled = settled(part);
        Cause { firm_share: self.force_n(schedule, part) / self.firm_n, tension: tension(settled), settled }
    }
}

/// The barrier of a moment: the next one with each out-breath of a hold.
fn barrier(schedule: &Schedule, part: Part) -> u32 {
    let last = schedule.barriers() - 1;
    match part.phase {
        Phase::Hold => (part.breaths_held() as u32).min(last),
        Phase::Release => last,
        _ => 0,
    }
}

/// Share of the force at a barrier: the whole at the last.
fn barrier_share(schedule: &Schedule, barrier: u32) -> f64 {
    let steps = schedule.barriers() - 1;
    if steps == 0 {
        return 1.0;
    }
    FIRST_BARRIER + (1.0 - FIRST_BARRIER) * f64::from(barrier) / f64::from(steps)
}

/// How far tenderness has settled: grows while pressure is held, partly lasts to the next press, and is told from the
/// beginning again when the demonstration ends.
fn settled(part: Part) -> f64 {
    let before = if part.first { 0.0 } else { KEPT };
    match part.phase {
        Phase::Find | Phase::Settle | Phase::Sink => before,
        Phase::Hold => before + (1.0 - before) * ease_early(part.x),
        Phase::Release => 1.0,
        Phase::Rest => 1.0 + (KEPT - 1.0) * ease(part.x),
        Phase::Lengthen => KEPT * (1.0 - ease(part.x)),
    }
}

fn tension(settled: f64) -> f64 {
    1.0 - SOFTENING * settled
}

fn gap_mm(part: Part) -> f64 {
    match part.phase {
        Phase::Find => AWAY_MM,
        Phase::Settle => AWAY_MM * (1.0 - ease(part.x / DOWN_AT)),
        Phase::Sink | Phase::Hold | Phase::Release => 0.0,
        Phase::Rest if part.last => AWAY_MM * ease(part.x),
        Phase::Lengthen => AWAY_MM,
        Phase::Rest => LIFT_MM * (ease(part.x / 0.35) - ease((part.x - 0.4) / (DOWN_AT - 0.4))),
    }
}

/// Out first: the demonstration begins as a breath goes out.
fn breath(t_s: f64) -> Breath {
    let since_s = t_s.rem_euclid(BREATH_S);
    let inhale = since_s >= OUT_S;
    let (level, left_s) = if inhale {
        (ease((since_s - OUT_S) / (BREATH_S - OUT_S)), BREATH_S - since_s)
    } else {
        (1.0 - ease(since_s / OUT_S), OUT_S - since_s)
    };
    Breath { inhale, level: level as f32, left_s: left_s as f32 }
}

//! How many pixels a moving picture is worth: fewer while frames come late, all of them once it stands still.

/// Frames slower than this lower the resolution, faster than the other raise it again, milliseconds.
const SLOW_MS: f64 = 40.0;
const FAST_MS: f64 = 22.0;
/// A pause longer than this between two frames says nothing about their cost.
const PAUSE_MS: f64 = 700.0;
const STEPS: [f32; 5] = [1.0, 0.8, 0.64, 0.5, 0.4];
/// Frames averaged before a step is taken.
const WINDOW: u32 = 4;

#[derive(Default)]
pub struct Quality {
    step: usize,
    /// The step in use right now: 0 while still.
    used: usize,
    last_ms: Option<f64>,
    sum_ms: f64,
    count: u32,
}

impl Quality {
    /// Called before each frame with its time. Gives the resolution scale where it changes.
    pub fn next(&mut self, raf_ms: f64, in_motion: bool) -> Option<f32> {
        let took = self.last_ms.replace(raf_ms).map(|l| raf_ms - l);
        if in_motion {
            if let Some(took) = took.filter(|t| *t < PAUSE_MS) {
                self.sum_ms += took;
                self.count += 1;
            }
            if self.count >= WINDOW {
                let mean = self.sum_ms / f64::from(self.count);
                (self.sum_ms, self.count) = (0.0, 0);
                if mean > SLOW_MS && self.step + 1 < STEPS.len() {
                    self.step += 1;
                } else if mean < FAST_MS && self.step > 0 {
                    self.step -= 1;
                }
            }
        } else {
            (self.last_ms, self.sum_ms, self.count) = (None, 0.0, 0);
        }
        let wanted = if in_motion { self.step } else { 0 };
        (wanted != self.used).then(|| {
            self.used = wanted;
            STEPS[wanted]
        })
    }

    /// True where moving frames came late when last they came.
    pub fn late(&self) -> bool {
        self.step > 0
    }

    /// True while the picture has fewer pixels than the canvas.
    pub fn reduced(&self) -> bool {
        self.used != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slow_frames_step_down_and_the_first_still_frame_is_full() {
        let mut quality = Quality::default();
        let mut scale = 1.0;
        for k in 0..40 {
            scale = quality.next(f64::from(k) * 60.0, true).unwrap_or(scale);
        }
        assert_eq!(scale, 0.4);
        assert!(quality.reduced() && quality.late());
        assert_eq!(quality.next(2500.0, false), Some(1.0));
        assert!(!quality.reduced());
    }

    #[test]
    fn fast_frames_stay_at_full_resolution() {
        let mut quality = Quality::default();
        assert!((0..100).all(|k| quality.next(f64::from(k) * 16.7, true).is_none()));
    }

    #[test]
    fn a_pause_between_frames_is_not_taken_for_slowness() {
        let mut quality = Quality::default();
        assert!((0..30).all(|k| quality.next(f64::from(k) * 2000.0, true).is_none()));
    }
}

//! Thin-plate spline in three dimensions through landmark pairs (kernel r² log r, affine part).

use anyhow::{Result, anyhow};
use glam::DVec3;
use nalgebra::DMatrix;

pub struct ThinPlate {
    from: Vec<DVec3>,
    weights: Vec<DVec3>,
    affine: [DVec3; 4],
}

fn kernel(r: f64) -> f64 {
    if r > 0.0 { r * r * r.ln() } else { 0.0 }
}

impl ThinPlate {
    /// `smoothing` is added to the kernel's diagonal.
    pub fn fit(from: &[DVec3], to: &[DVec3], smoothing: f64) -> Result<Self> {
        let n = from.len();
        // Centred and scaled coordinates for the affine part keep the system well conditioned.
        let mut a = DMatrix::zeros(n + 4, n + 4);
        let mut b = DMatrix::zeros(n + 4, 3);
        for i in 0..n {
            for j in 0..n {
                a[(i, j)] = kernel((from[i] - from[j]).length());
            }
            a[(i, i)] += smoothing;
            for (k, x) in [from[i].x, from[i].y, from[i].z, 1.0].into_iter().enumerate() {
                a[(i, n + k)] = x;
                a[(n + k, i)] = x;
            }
            for k in 0..3 {
                b[(i, k)] = to[i][k];
            }
        }
        let x = a.full_piv_lu().solve(&b).ok_or_else(|| anyhow!("the registration landmarks lie in one plane"))?;
        let row = |i: usize| DVec3::new(x[(i, 0)], x[(i, 1)], x[(i, 2)]);
        Ok(Self {
            from: from.to_vec(),
            weights: (0..n).map(row).collect(),
            affine: [row(n), row(n + 1), row(n + 2), row(n + 3)],
        })
    }

    pub fn at(&self, p: DVec3) -> DVec3 {
        let mut q = self.affine[0] * p.x + self.affine[1] * p.y + self.affine[2] * p.z + self.affine[3];
        for (f, w) in self.from.iter().zip(&self.weights) {
            q += *w * kernel((p - *f).length());
        }
        q
    }
}

#[cfg(test)]
mod tests {
    use super::ThinPlate;
    use glam::DVec3;

    #[test]
    fn an_exact_spline_passes_through_its_landmarks_and_keeps_an_affine_map() {
        let from: Vec<DVec3> = (0..12)
            .map(|k| {
                let t = f64::from(k);
                DVec3::new(t.sin(), (1.7 * t).cos(), (0.6 * t).sin() * 0.8)
            })
            .collect();
        let map = |p: DVec3| DVec3::new(2.0 * p.y + 1.0, p.z - p.x, 0.5 * p.x);
        let to: Vec<DVec3> = from.iter().map(|&p| map(p)).collect();
        let spline = ThinPlate::fit(&from, &to, 0.0).expect("solvable");
        let p = DVec3::new(0.2, 0.1, -0.3);
        assert!((spline.at(from[4]) - to[4]).length() < 1e-9);
        assert!((spline.at(p) - map(p)).length() < 1e-8);
    }
}

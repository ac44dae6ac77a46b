//! Skeleton into skin: landmark pairs and a thin-plate spline from the native bone frame N (metres) to the skin's frame (decimetres).

use crate::{
    skeleton::{Bones, humeral_head},
    surface::Surface,
    thin_plate::ThinPlate,
};
use anyhow::Result;
use glam::{DMat3, DVec3};

/// Where a bone landmark has to go.
enum Target {
    /// A fixed point, decimetres.
    At(f64, f64, f64),
    /// (x, y) and a depth in front of the skin of the back.
    Back(f64, f64, f64),
    /// (x, y) and a depth behind the skin of the front.
    Front(f64, f64, f64),
}
use Target::{At, Back, Front};

/// Name, point in N (metres), target on the body's right side or midline. Points off the midline are mirrored.
#[expect(clippy::approx_constant, reason = "a coordinate in metres, not a constant of nature")]
const LANDMARKS: &[(&str, [f64; 3], Target)] = &[
    ("skull_vertex", [-0.0397, 0.6442, 0.0], At(0.0, 9.05, 0.42)),
    ("occiput", [-0.1247, 0.5379, 0.0], At(0.0, 8.25, -0.45)),
    ("rhinion", [0.0706, 0.5254, 0.0], At(0.0, 7.90, 1.48)),
    ("nasion", [0.0630, 0.5513, 0.0], At(0.0, 8.08, 1.43)),
    ("glabella", [0.0650, 0.5660, 0.0], At(0.0, 8.26, 1.465)),
    ("orbit_upper", [0.0575, 0.5569, 0.0366], Front(-0.30, 8.22, 0.07)),
    ("orbit_lower", [0.0519, 0.5144, 0.0368], Front(-0.31, 7.86, 0.07)),
    ("nasal_spine", [0.0673, 0.4888, 0.0], At(0.0, 7.62, 1.40)),
    ("incisal_upper", [0.0660, 0.4597, 0.0], At(0.0, 7.31, 1.43)),
    ("incisal_lower", [0.0662, 0.4571, 0.0], At(0.0, 7.295, 1.42)),
    ("euryon", [-0.0439, 0.5811, 0.0806], At(-0.65, 8.60, 0.40)),
    ("menton", [0.0491, 0.4142, 0.0], At(0.0, 6.95, 1.30)),
    ("gonion", [0.0167, 0.4342, 0.0408], At(-0.42, 7.08, 1.00)),
    ("tmj", [-0.0097, 0.5028, 0.0618], At(-0.56, 7.84, 0.66)),
    ("C3_spinous", [-0.0836, 0.4419, 0.0], Back(0.0, 7.15, 0.20)),
    ("C5_spinous", [-0.0984, 0.4190, 0.0], Back(0.0, 6.85, 0.14)),
    ("T1_spinous", [-0.1018, 0.3401, 0.0], Back(0.0, 6.08, 0.09)),
    ("T5_spinous", [-0.1324, 0.2391, 0.0], Back(0.0, 5.22, 0.10)),
    ("C7_spinous", [-0.1049, 0.3785, 0.0], Back(0.0, 6.42, 0.07)),
    ("T3_spinous", [-0.1198, 0.2918, 0.0], Back(0.0, 5.70, 0.09)),
    ("T7_spinous", [-0.1328, 0.1760, 0.0], Back(0.0, 4.75, 0.09)),
    ("T11_spinous", [-0.1041, 0.0556, 0.0], Back(0.0, 3.70, 0.09)),
    ("L1_spinous", [-0.0866, 0.0030, 0.0], Back(0.0, 3.27, 0.10)),
    ("L3_spinous", [-0.0694, -0.0594, 0.0], Back(0.0, 2.80, 0.10)),
    ("L5_spinous", [-0.0628, -0.1096, 0.0], Back(0.0, 2.30, 0.12)),
    ("S2_crest", [-0.0978, -0.1819, 0.0], Back(0.0, 1.62, 0.11)),
    ("S4_crest", [-0.1100, -0.2226, 0.0], Back(0.0, 1.20, 0.13)),
    ("coccyx", [-0.1010, -0.2522, 0.0], Back(0.0, 0.93, 0.16)),
    ("jugular_notch", [-0.0017, 0.3287, 0.0], Front(0.0, 6.02, 0.12)),
    ("xiphoid", [0.0762, 0.1199, 0.0], Front(0.0, 4.45, 0.12)),
    ("rib_lateral", [-0.0100, 0.1000, 0.1555], At(-1.40, 4.12, 0.30)),
    ("acromion", [-0.0512, 0.3621, 0.2064], At(-1.95, 5.98, 0.05)),
    ("glenohumeral", [-0.0311, 0.3146, 0.1852], At(-1.80, 5.60, 0.15)),
    ("scap_inf_angle", [-0.1400, 0.2030, 0.0830], Back(-0.92, 4.65, 0.16)),
    ("scap_medial", [-0.1234, 0.2998, 0.0537], Back(-0.62, 5.55, 0.16)),
    ("hip_centre", [0.0, -0.2666, 0.0938], At(-0.86, 1.003, 0.05)),
    ("asis", [0.0764, -0.1806, 0.1329], At(-1.12, 1.85, 1.00)),
    ("iliac_crest", [0.0082, -0.0919, 0.1016], At(-1.15, 2.45, 0.25)),
    ("ischium", [-0.0146, -0.3230, 0.0301], At(-0.35, 0.42, 0.10)),
    ("pubis", [0.0248, -0.2998, 0.0], At(0.0, 0.70, 0.62)),
];

/// Second pass: bone points that the first spline leaves on or outside the skin. Name, point in N, depth under the nearest skin (decimetres).
const DEPTHS: &[(&str, [f64; 3], f64)] = &[
    ("costal_margin", [0.0970, 0.0412, 0.1076], 0.13),
    ("clavicle_middle", [0.0098, 0.3379, 0.0947], 0.11),
    ("clavicle_medial", [0.0099, 0.3364, 0.0483], 0.11),
    ("frontal", [0.0442, 0.6148, 0.0253], 0.06),
    ("frontal_mid", [0.0560, 0.6000, 0.0], 0.06),
    ("iliac_tubercle", [0.0548, -0.1292, 0.1479], 0.12),
    ("asis_low", [0.0755, -0.1654, 0.1377], 0.12),
    ("ramus_back", [-0.0093, 0.4483, 0.0506], 0.08),
    ("mandible_body", [0.0356, 0.4236, 0.0310], 0.08),
    ("sternum_body", [0.0796, 0.1592, 0.0], 0.10),
    ("scapular_spine", [-0.0812, 0.3587, 0.1986], 0.13),
];

/// The fitted map, native bone frame to skin frame.
pub struct Registration {
    pub warp: ThinPlate,
}

/// Fits the spline to a body: `closed` is its skin without cavities, `carry` moves a target of the reference
/// body to this one (the identity for the reference body itself).
pub fn fit(closed: &Surface, carry: &dyn Fn(DVec3) -> DVec3) -> Result<Registration> {
    let skin_z = |x: f64, y: f64, back: bool| {
        let (from, direction) = if back { (-20.0, DVec3::Z) } else { (20.0, DVec3::NEG_Z) };
        closed.hit(DVec3::new(x, y, from), direction, 40.0).map_or(0.0, |t| from + direction.z * t)
    };
    let mut pairs = Vec::new();
    for (name, p, target) in LANDMARKS {
        let q = match *target {
            At(x, y, z) => carry(DVec3::new(x, y, z)),
            Back(x, y, depth) => {
                let c = carry(DVec3::new(x, y, -1.0));
                DVec3::new(c.x, c.y, skin_z(c.x, c.y, true) + depth)
            }
            Front(x, y, depth) => {
                let c = carry(DVec3::new(x, y, 1.0));
                DVec3::new(c.x, c.y, skin_z(c.x, c.y, false) - depth)
            }
        };
        push_pair(&mut pairs, name, DVec3::from(*p), q);
    }
    let spline = |pairs: &[(String, DVec3, DVec3)]| {
        let (from, to): (Vec<_>, Vec<_>) = pairs.iter().map(|(_, a, b)| (*a, *b)).unzip();
        ThinPlate::fit(&from, &to, 1e-4)
    };
    let first = spline(&pairs)?;
    for (name, p, depth) in DEPTHS {
        let (q, triangle) = closed.nearest(first.at(DVec3::from(*p)));
        push_pair(&mut pairs, name, DVec3::from(*p), q - closed.face_normal(triangle) * *depth);
    }
    Ok(Registration { warp: spline(&pairs)? })
}

fn push_pair(pairs: &mut Vec<(String, DVec3, DVec3)>, name: &str, p: DVec3, q: DVec3) {
    if p.z == 0.0 {
        pairs.push((name.to_owned(), p, DVec3::new(0.0, q.y, q.z)));
    } else {
        pairs.push((format!("{name}.R"), p, q));
        pairs.push((format!("{name}.L"), DVec3::new(p.x, p.y, -p.z), DVec3::new(-q.x, q.y, q.z)));
    }
}

/// The humerus's scale, metres to decimetres, per decimetre of the upper arm.
const HUMERUS: f64 = 8.6 / 2.52;

/// Hip joint in N, right side.
const HIP: DVec3 = DVec3::new(0.00005, -0.26659, 0.09382);

/// The hip joint's centre in the body frame, METRES; `sign` +1 on the left.
pub fn hip_centre(registration: &Registration, sign: f64) -> DVec3 {
    registration.warp.at(DVec3::new(HIP.x, HIP.y, -HIP.z * sign)) / 10.0
}

/// Bones in N -> bones in the body frame, METRES. `arms`: shoulder and elbow joint per side (decimetres).
pub fn register(bones: &Bones, registration: &Registration, arms: [(&str, DVec3, DVec3); 2]) -> Bones {
    let mut out: Bones = bones
        .iter()
        .filter(|(name, _)| !name.starts_with("humerus") && !name.starts_with("femur"))
        .map(|(name, mesh)| (name.clone(), mesh.map(|p| registration.warp.at(p) / 10.0)))
        .collect();
    // The humerus moves as a rigid body onto the arm's axis: the spline knows nothing of the A-pose.
    for (side, shoulder, elbow) in arms {
        let name = format!("humerus.{side}");
        let head = humeral_head(if side == "R" { 1.0 } else { -1.0 });
        let turn = rotation_between(DVec3::NEG_Y, (elbow - shoulder).normalize());
        let at = registration.warp.at(head);
        let place = |p: DVec3| {
            let q = (p - head) * (HUMERUS * (elbow - shoulder).length());
            (turn * DVec3::new(-q.z, q.y, q.x) + at) / 10.0
        };
        if let Some(mesh) = bones.get(&name) {
            out.insert(name, mesh.map(place));
        }
    }
    out
}

fn rotation_between(a: DVec3, b: DVec3) -> DMat3 {
    let v = a.cross(b);
    let k = DMat3::from_cols(DVec3::new(0.0, v.z, -v.y), DVec3::new(-v.z, 0.0, v.x), DVec3::new(v.y, -v.x, 0.0));
    DMat3::IDENTITY + k + k * k * (1.0 / (1.0 + a.dot(b)))
}

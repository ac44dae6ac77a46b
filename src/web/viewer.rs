//! The viewer for JavaScript: one object per canvas, in a worker or on the page.

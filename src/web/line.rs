//! The line from a viewer to its page: replies as objects, and a panic as the last of them.

use crate::protocol::ErrorCode;
use crate::protocol::viewer::Life;
use js_sys::{Function, JSON, Reflect};
use serde::Serialize;
use std::cell::{Cell, RefCell};
use std::panic;
use wasm_bindgen::JsValue;

thread_local! {
    /// Every line there is, with its number.
    static LINES: RefCell<Vec<(u32, Function)>> = const { RefCell::new(vec![]) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

pub struct Line {
    number: u32,
    post: Function,
}

impl Line {
    pub fn open(post: Function) -> Self {
        panic::set_hook(Box::new(|info| {
            console_error_panic_hook::hook(info);
            tell_all(&info.to_string());
        }));
        let number = NEXT.get();
        NEXT.set(number + 1);
        LINES.with_borrow_mut(|lines| lines.push((number, post.clone())));
        Self { number, post }
    }

    /// Sends a reply as an object. Numbers go as JSON writes them, so that an `f32` keeps its few digits.
    pub fn say(&self, reply: &impl Serialize) {
        send(&self.post, reply, |_| {});
    }

    /// Sends a reply with a member that JSON cannot hold.
    pub fn say_with(&self, reply: &impl Serialize, member: &str, value: &JsValue) {
        send(&self.post, reply, |object| {
            let _ = Reflect::set(object, &member.into(), value);
        });
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        LINES.with_borrow_mut(|lines| lines.retain(|(number, _)| *number != self.number));
    }
}

/// A panic leaves the module's memory as it was in the middle of something: every viewer in it ends.
fn tell_all(message: &str) {
    let posts: Vec<Function> = LINES.with(|lines| {
        lines.try_borrow().map(|lines| lines.iter().map(|(_, post)| post.clone()).collect()).unwrap_or_default()
    });
    for post in posts {
        send(&post, &Life::Error { code: ErrorCode::ViewerFailed, message: message.into() }, |_| {});
    }
}

fn send(post: &Function, reply: &impl Serialize, complete: impl FnOnce(&JsValue)) {
    let Ok(json) = serde_json::to_string(reply) else { return };
    if let Ok(object) = JSON::parse(&json) {
        complete(&object);
        // The page's own errors are the page's.
        let _ = post.call1(&JsValue::NULL, &object);
    }
}

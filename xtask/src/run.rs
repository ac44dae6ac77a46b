//! `cargo xtask run`: serves dist/ on this machine only, with the headers that the widget promises to live with.

use crate::Options;
use crate::project::Project;
use anyhow::{Context, Result, anyhow};
use std::fs::{self, File};
use std::io::Cursor;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;
use tiny_http::{Header, Method, Request, Response, Server};

/// The policy of a strict host page; the browser tests serve with the same.
const POLICY: &str = include_str!("csp.txt");
/// Requests answered at the same time.
const THREADS: usize = 8;

pub fn run(project: &Project, options: &Options) -> Result<()> {
    let dist = crate::build::build(project, options)?;
    serve(&dist, options.port)
}

fn serve(dist: &Path, port: u16) -> Result<()> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| {
        anyhow!("cannot serve on port {port}: {error}; choose another with --port N (0: any free one)")
    })?;
    let address = server.server_addr().to_ip().context("the server has no address")?;
    println!("\nTrigger Point Atlas: http://{address}/   (Ctrl+C ends it)");
    let server = Arc::new(server);
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (server, dist) = (server.clone(), dist.to_owned());
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    // A visitor who leaves early is no error of ours.
                    let _ = answer(request, &dist);
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().map_err(|_| anyhow!("the server stopped"))?;
    }
    Ok(())
}

fn answer(request: Request, dist: &Path) -> Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return Ok(request.respond(plain(405, "only GET and HEAD"))?);
    }
    let Some(file) = file_for(request.url(), dist) else {
        return Ok(request.respond(plain(404, "there is no such file"))?);
    };
    let accepted = header(&request, "Accept-Encoding").unwrap_or_default();
    let (stored, encoding) = stored(&file, &accepted);
    let meta = fs::metadata(&stored)?;
    let changed = meta.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    let tag = format!("\"{changed:x}-{:x}\"", meta.len());
    let mut headers = vec![
        named("Content-Type", kind(&file)),
        named("ETag", &tag),
        named("Cache-Control", "no-cache"),
        named("Vary", "Accept-Encoding"),
        named("Content-Security-Policy", POLICY.trim()),
        named("X-Content-Type-Options", "nosniff"),
    ];
    if let Some(encoding) = encoding {
        headers.push(named("Content-Encoding", encoding));
    }
    if header(&request, "If-None-Match").is_some_and(|known| known == tag) {
        return Ok(request.respond(Response::new(304.into(), headers, Cursor::new(Vec::new()), Some(0), None))?);
    }
    let length = usize::try_from(meta.len())?;
    // Without this the length would be left out of large answers, and progress with it.
    let response =
        Response::new(200.into(), headers, File::open(stored)?, Some(length), None).with_chunked_threshold(usize::MAX);
    Ok(request.respond(response)?)
}

/// The file that a URL asks for, if it lies in the folder.
fn file_for(url: &str, dist: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let path = Path::new(path);
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = dist.join(path);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    file.is_file().then_some(file)
}

/// A compressed copy beside the file, if there is one and the browser takes it.
fn stored(file: &Path, accepted: &str) -> (PathBuf, Option<&'static str>) {
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        let takes = accepted.split(',').any(|one| one.split(';').next().is_some_and(|name| name.trim() == encoding));
        let mut copy = file.as_os_str().to_owned();
        copy.push(format!(".{ending}"));
        if takes && Path::new(&copy).is_file() {
            return (copy.into(), Some(encoding));
        }
    }
    (file.to_owned(), None)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "wasm" => "application/wasm",
        "glb" => "model/gltf-binary",
        "svg" => "image/svg+xml",
        "webp" => "image/webp",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ftl" | "txt" | "ts" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn header(request: &Request, name: &'static str) -> Option<String> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.to_string())
}

fn named(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("{name}: {value} is plain ASCII"))
}

fn plain(status: u16, text: &str) -> Response<Cursor<Vec<u8>>> {
    Response::from_string(text).with_status_code(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_url_leads_out_of_the_folder() {
        let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert!(file_for("/main.rs?x=1", &dist).is_some());
        assert!(file_for("/../Cargo.toml", &dist).is_none());
        assert!(file_for("//etc/passwd", &dist).is_none());
        assert!(file_for("/build/../main.rs", &dist).is_none());
    }
}

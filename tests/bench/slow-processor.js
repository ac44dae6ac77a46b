// A processor that is several times slower, for a whole browser. Chromium's own throttling slows the page's thread alone:
// measured, a worker ran on at full speed, and so does the compiler of WebAssembly. So all of the browser's processes are
// stopped most of the time, in turns of a few milliseconds.
import { readdirSync, readFileSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** How long the processes run before they are stopped again, ms. */
const RUN_MS = 8;
/** How often new processes are looked for, ms. */
const LOOK_MS = 150;

/**
 * Slows a process and all that it has started.
 * @param {number} pid
 * @param {number} times
 * @returns {Promise<() => Promise<void>>} ends it
 */
export async function slowProcessor(pid, times) {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(new URL(import.meta.url), { workerData: { pid, times, stop } });
  const ended = new Promise((resolve, fail) => thread.once('exit', resolve).once('error', fail));
  return async () => {
    Atomics.store(stop, 0, 1);
    Atomics.notify(stop, 0);
    await ended;
  };
}

/** @param {{ pid: number, times: number, stop: Int32Array }} wish */
function slow({ pid, times, stop }) {
  const wait = ms => Atomics.wait(stop, 0, 0, ms);
  let [pids, looked, ran, stood] = [[pid], -Infinity, 0, 0];
  let since = performance.now();
  try {
    while (!Atomics.load(stop, 0)) {
      if (since - looked > LOOK_MS) [pids, looked] = [family(pid), since];
      wait(RUN_MS);
      signal(pids, 'SIGSTOP');
      let now = performance.now();
      ran += now - since;
      since = now;
      // Timers come late: the shares are right over time, not in each turn.
      wait(Math.max(1, ran * (times - 1) - stood));
      signal(pids, 'SIGCONT');
      now = performance.now();
      stood += now - since;
      since = now;
    }
  } finally {
    signal(pids, 'SIGCONT');
  }
}

/** @param {number[]} pids @param {NodeJS.Signals} name */
function signal(pids, name) {
  for (const pid of pids)
    try {
      process.kill(pid, name);
    } catch {
      // It has ended by itself.
    }
}

/** A process and all below it. @param {number} pid */
function family(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name))
      try {
        // After the name in brackets: the state, then the parent.
        const parent = Number(readFileSync(`/proc/${name}/stat`, 'latin1').split(') ').pop()?.split(' ')[1]);
        children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      } catch {
        // It has ended since.
      }
  const found = [pid];
  for (const one of found) found.push(...(children.get(one) ?? []));
  return found;
}

if (!isMainThread) slow(workerData);

// The programs that other engines consist of: found, started, ended.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of some programs that is on PATH; null without one. @param {string[]} names */
export function find(...names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names)
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {}
  return null;
}

/** What every engine is started with: drawing in software, so that every machine draws the same. @param {string} display */
export const environment = display => ({ ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' });

/**
 * Starts a program that goes on until it is ended, at the latest with this process.
 * @param {string} program @param {string[]} args @param {import('node:child_process').SpawnOptions} options
 */
export function start(program, args, options) {
  const child = spawn(program, args, options);
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = new Promise(resolve => child.once('exit', resolve).once('error', resolve));
  const end = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
  return { child, ended, end };
}

/** Opens a screen that nobody sees. @returns {Promise<{ display: string, close: () => Promise<void> }>} */
export async function openScreen() {
  // It chooses a free number itself, and writes it once windows can be opened.
  const { child, ended, end } = start('Xvfb', ['-displayfd', '3', '-screen', '0', '3200x2400x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const numbers = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const number = await Promise.race([new Promise(resolve => numbers.once('data', resolve)), ended.then(() => null)]);
  if (number === null) throw new Error('Xvfb ended before it had a screen; `Xvfb -displayfd 1` shows why');
  return { display: `:${String(number).trim()}`, close: end };
}

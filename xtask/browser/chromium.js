// Real Chromium, drawing WebGL in software so that every machine draws the same.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Nothing in here may reach beyond this machine. */
export const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** The browser that CHROMIUM names, or the first on PATH. */
export function executable() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of NAMES)
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {}
  throw new Error('There is no Chromium on PATH. `cargo xtask setup` installs one; or name one in CHROMIUM.');
}

/** @param {string[]} [more] further arguments */
export const launch = (more = []) => chromium.launch({ executablePath: executable(), args: [...ARGUMENTS, ...more] });

/** Leaves the browser no way to draw 3D, on the page or in a worker. */
export const NO_WEBGL = ['--disable-gpu', '--disable-software-rasterizer'];

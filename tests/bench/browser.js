// A browser with an empty cache for each measurement, on a processor as slow as is asked for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ARGUMENTS, executable } from '../../xtask/browser/chromium.js';
import { BODY_INDICES, instrument } from './in-page.js';
import { slowProcessor } from './slow-processor.js';

const VIEWPORT = { width: 800, height: 700 };
/** Longest wait for a page, ms: on a slow line and processor. */
export const PATIENCE_MS = 600_000;

/**
 * @template T
 * @param {(tab: import('playwright-core').Page, version: string | undefined) => Promise<T>} work
 * @param {number} [slower] how many times slower than this machine
 */
export async function fresh(work, slower = 1) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath: executable(), args: ARGUMENTS, viewport: VIEWPORT });
  let quicken = async () => {};
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(PATIENCE_MS);
    await tab.addInitScript(instrument, BODY_INDICES);
    const browser = context.browser();
    if (slower > 1) {
      const session = await browser?.newBrowserCDPSession();
      const pid = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo.find(({ type }) => type === 'browser')?.id;
      if (!pid) throw new Error('the browser does not say which process it is, so it cannot be slowed');
      quicken = await slowProcessor(pid, slower);
    }
    return await work(tab, browser?.version());
  } finally {
    await quicken();
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

// What the browser composes, filmed: the one clock that is the same for both, whichever thread draws and whatever events say.
import { PNG } from 'pngjs';

/** Frames of the film are at most this large, pixels. */
const FILM = { maxWidth: 200, maxHeight: 175 };
/** Red less blue, of 255, half way from the drawn body to the colour of the 3D body's skin. */
const SKIN = 36;

/**
 * Starts to film a tab. `body` is the epoch time in ms at which 3D skin first filled the middle of the page; `pictures` are
 * those of all pictures so far that differ from the one before.
 * @param {import('playwright-core').Page} tab
 */
export async function startFilm(tab) {
  const session = await tab.context().newCDPSession(tab);
  /** @type {number[]} */
  const pictures = [];
  let last = '';
  /** @type {Promise<number>} */
  const body = new Promise((resolve, fail) => {
    tab.once('close', () => fail(new Error('the page was closed before a body was on the film')));
    session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
      if (data === last) return;
      last = data;
      pictures.push(metadata.timestamp * 1000);
      if (warmth(PNG.sync.read(Buffer.from(data, 'base64'))) > SKIN) resolve(metadata.timestamp * 1000);
    });
  });
  // Not everybody waits for it.
  body.catch(() => {});
  await session.send('Page.startScreencast', { format: 'png', ...FILM });
  return { body, pictures, stop: () => session.detach() };
}

/** Red less blue in the middle, where the chest is. @param {{ width: number, height: number, data: Uint8Array }} picture */
function warmth({ width, height, data }) {
  let [sum, count] = [0, 0];
  for (let y = Math.round(height * 0.45); y < height * 0.55; y++)
    for (let x = Math.round(width * 0.42); x < width * 0.52; x++, count++) sum += data[(y * width + x) * 4] - data[(y * width + x) * 4 + 2];
  return sum / count;
}

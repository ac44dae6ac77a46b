// What the widgets of a page share while they load, without a browser: code that is compiled once, files that break off.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const posted = [];
globalThis.origin = 'null';
globalThis.OffscreenCanvas = class {};
globalThis.HTMLCanvasElement = class {
  transferControlToOffscreen() {
    return this;
  }
};
globalThis.Worker = class {
  postMessage(message) {
    posted.push({ worker: this, message });
  }
  terminate() {}
};
const { ViewerClient } = await import('../../www/src/viewer-client.js');
const { checkOwnBody } = await import('../../www/src/own-body.js');

/** Lets everything run that waits for nothing outside. */
const calm = () => new Promise(resolve => setImmediate(resolve));

test('of many viewers one fetches the code, the last to go stops it, and who comes later finds it compiled', async t => {
  const url = new URL('../../www/src/viewer_bg.wasm', import.meta.url).href;
  /** @type {{ url: string, signal: AbortSignal, arrive: (response: Response) => void }[]} */
  const fetched = [];
  t.mock.method(globalThis, 'fetch', (url, { signal }) =>
    new Promise((arrive, fail) => {
      fetched.push({ url, signal, arrive });
      signal.addEventListener('abort', () => fail(signal.reason));
    }),
  );
  const handed = () => posted.filter(({ message }) => message.type === 'module').length;
  const first = [new ViewerClient(), new ViewerClient()];
  assert.deepEqual(fetched.map(({ url }) => url), [url]);
  first[0].stop();
  await calm();
  assert.equal(fetched[0].signal.aborted, false, 'another one waits for it');
  first[1].stop();
  await calm();
  assert.equal(fetched[0].signal.aborted, true, 'nobody wants it any more');
  const again = new ViewerClient();
  assert.equal(fetched.length, 2, 'the next to come fetches it anew');
  again.stop();
  const restarted = new ViewerClient();
  await calm();
  assert.equal(fetched[1].signal.aborted, false, 'a start again at once goes on with it');
  fetched[1].arrive(new Response(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0), { headers: { 'content-type': 'application/wasm' } }));
  while (!handed()) await calm();
  const late = new ViewerClient();
  while (handed() < 2) await calm();
  assert.equal(fetched.length, 2);
  assert.ok(posted.filter(({ message }) => message.type === 'module').every(({ message }) => message.module instanceof WebAssembly.Module));
  for (const each of [restarted, late]) each.stop();
});

test('what a viewer says before there is a canvas is heard when there is one', async () => {
  posted.length = 0;
  const client = new ViewerClient();
  const lost = { type: 'error', code: 'asset-failed', message: 'no code' };
  posted[0].worker.onmessage({ data: lost });
  const heard = [];
  client.draw(new HTMLCanvasElement(), { width: 1, height: 1, dpr: 1 }, message => heard.push(message));
  assert.deepEqual(heard, [], 'not before the caller has got the viewer into its hands');
  await calm();
  assert.deepEqual(heard[0], lost);
  client.stop();
});

test('a body of the page’s own that breaks off is one failure, told where it is asked for', async t => {
  const untold = [];
  const note = reason => untold.push(reason);
  process.on('unhandledRejection', note);
  t.after(() => process.off('unhandledRejection', note));
  const url = 'https://clinic.example/mine.glb';
  let [asked, bytes] = [0, 0];
  t.mock.method(globalThis, 'fetch', async () => {
    asked++;
    return new Response(
      new ReadableStream({
        pull(stream) {
          if (bytes++ === 0) stream.enqueue(new Uint8Array(8));
          else stream.error(new Error('the connection broke'));
        },
      }),
    );
  });
  await assert.rejects(checkOwnBody(url), { name: 'AssetError', url });
  await calm();
  assert.deepEqual(untold, []);
  bytes = 0;
  await assert.rejects(checkOwnBody(url), { name: 'AssetError' });
  assert.equal(asked, 2, 'who asks again fetches it anew');
});

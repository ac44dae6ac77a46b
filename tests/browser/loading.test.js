// What the widgets of a page share while they load, without a browser: code that is compiled once, files that break off.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const posted = [];
globalThis.location = { origin: 'null' };
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

test('a viewer that comes after others which went while the first of them compiled starts all the same', async () => {
  const viewer = () => new ViewerClient(new HTMLCanvasElement(), { width: 1, height: 1, dpr: 1 }, { inWorker: true, receive() {} });
  const before = [viewer(), viewer(), viewer()];
  await calm();
  assert.equal(posted.length, 1, 'one compiles, the others wait for it');
  for (const each of before) each.stop();
  await calm();
  const next = [viewer(), viewer()];
  await calm();
  assert.deepEqual(posted.slice(1).map(({ message }) => [message.type, message.module]), [['init', undefined]], 'the next one compiles anew');
  posted[1].worker.onmessage({ data: { type: 'module', module: 'compiled' } });
  await calm();
  assert.deepEqual(posted.slice(2).map(({ message }) => [message.type, message.module]), [['init', 'compiled']], 'and hands on what it has');
  for (const each of next) each.stop();
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

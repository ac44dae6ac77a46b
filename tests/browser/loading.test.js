// What the widgets of a page share while they load, without a browser: code that is compiled once, files that break off.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const posted = [];
globalThis.location = { origin: 'null' };
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

/** What each worker was asked for, in order: who compiles, and which modules were handed on. */
const asked = type => posted.filter(({ message }) => message.type === type).map(({ message }) => (type === 'load' ? message.compiles : message.module));

test('of many viewers one compiles; when it goes another does; later ones are handed what it made', async () => {
  const first = [new ViewerClient(), new ViewerClient(), new ViewerClient()];
  assert.deepEqual(asked('load'), [true, false, false], 'all begin at once, and one compiles');
  first[0].stop();
  assert.deepEqual(asked('module'), [null], 'the next one compiles in its place');
  first[1].stop();
  first[2].stop();
  posted.length = 0;
  const next = [new ViewerClient(), new ViewerClient()];
  assert.deepEqual(asked('load'), [true, false], 'where all have gone, the next to come compiles anew');
  posted[0].worker.onmessage({ data: { type: 'module', module: 'compiled' } });
  assert.deepEqual(asked('module'), ['compiled'], 'who waits is handed it');
  const late = new ViewerClient();
  assert.deepEqual([asked('load').at(-1), asked('module').at(-1)], [false, 'compiled'], 'and so is who comes later');
  for (const each of [...next, late]) each.stop();
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
  assert.deepEqual(heard, [lost]);
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

// Taking turns at drawing, without a browser: who draws, who waits, and who gives way to whom.
import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.matchMedia = () => ({ matches: false });
const { Turn } = await import('../../www/src/contexts.js');
const MOST = 6;

/** A page of turns that tell what became of them. */
function page(count, visible) {
  const seats = Array.from({ length: count }, (_, index) => {
    const seat = { index, draws: false };
    seat.start = pressed => (seat.draws ||= seat.turn.take(pressed));
    seat.turn = new Turn({
      giveUp: async () => {
        await null;
        seat.draws = false;
      },
      go: () => seat.start(),
    });
    seat.look = on => {
      seat.turn.seen(on);
      if (on) seat.start();
    };
    if (visible(index)) seat.turn.seen(true);
    return seat;
  });
  const drawing = () => seats.filter(seat => seat.draws).map(seat => seat.index);
  const calm = async () => {
    for (let turn = 0; turn < 20; turn++) {
      await null;
      assert.ok(drawing().length <= MOST);
    }
    return drawing();
  };
  return { seats, drawing, calm, leave: () => seats.forEach(seat => seat.turn.end()) };
}

test('the first six draw; of the others, one that is pressed takes the place of the one seen longest ago', async () => {
  const { seats, calm, leave } = page(20, () => true);
  for (const seat of seats) seat.start();
  assert.deepEqual(await calm(), [0, 1, 2, 3, 4, 5]);
  assert.ok(seats[9].turn.waits);
  seats[9].start(true);
  assert.deepEqual(await calm(), [1, 2, 3, 4, 5, 9]);
  assert.ok(seats[0].turn.waits, 'the one that gave way would like to go on');
  for (const { index, look } of seats) if (index > 0 && index !== 9) look(false);
  assert.ok((await calm()).includes(0));
  leave();
});

test('what comes into sight takes the place of what has left it, however fast the page is scrolled', async () => {
  const { seats, calm, leave } = page(20, () => false);
  for (const seat of seats) seat.start();
  assert.deepEqual(await calm(), [0, 1, 2, 3, 4, 5], 'unseen ones take free places only');
  for (const at of [0, 3, 7, 12, 16, 2]) {
    for (const { look, index, turn } of seats) {
      const on = index >= at && index < at + 4;
      if (on !== turn.visible) look(on);
    }
    const shown = await calm();
    for (let index = at; index < at + 4; index++) assert.ok(shown.includes(index), `${index} draws when ${at} is at the top: ${shown}`);
  }
  leave();
});

test('one that goes makes room for the next that can be seen', async () => {
  const { seats, calm, leave } = page(8, index => index !== 6);
  for (const seat of seats) seat.start();
  seats[2].draws = false;
  seats[2].turn.end();
  assert.deepEqual(await calm(), [0, 1, 3, 4, 5, 7]);
  leave();
});

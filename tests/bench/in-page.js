// Runs in the page before anything else: notes long tasks, body draws of the page's own thread, first events, errors.

/** A draw of more indices than this is the body, not a lookup texture. */
export const BODY_INDICES = 1000;

/** @param {number} bodyIndices */
export function instrument(bodyIndices) {
  const notes = (window.notes = { long: [], bodyDraws: 0, bodyFrames: 0, bodyFrameMs: [], first: {}, errors: [] });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) notes.long.push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true });
  for (const name of ['drawElements', 'drawElementsInstanced']) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...args) {
      draw.apply(this, args);
      if (args[1] < bodyIndices) return;
      notes.bodyDraws++;
      notes.first.draw ??= performance.now();
    };
  }
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = callback =>
    request(time => {
      const before = notes.bodyDraws;
      const start = performance.now();
      callback(time);
      if (notes.bodyDraws === before) return;
      notes.bodyFrames++;
      notes.bodyFrameMs.push(performance.now() - start);
    });
  const note = name => event => {
    if (event.target.matches?.('trigger-point-atlas, model-viewer')) notes.first[name] ??= performance.now();
  };
  addEventListener('ready', note('ready'), true);
  addEventListener('model-visibility', note('visible'), true);
  addEventListener('error', event => notes.errors.push(String(event.detail?.message ?? event.detail?.sourceError ?? event.message)), true);
}

// Three dials of the demonstration: force, discomfort, breath. Drawn once, then only their moving parts change.
import { html, svg } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { DISCOMFORT } from '../generated/interface.js';
import { decimal } from '../texts.js';

/**
 * @import { DemoReadout, Words } from '../types.d.ts'
 * @import { Ref } from 'lit/directives/ref.js'
 */

/** An arc open below, from seven o'clock to five o'clock, in a box of 64 by 64. */
const ARC = 'M16 51.7A25 25 0 1 1 48 51.7';
/** Degrees the arc spans, and where it begins (clockwise from above). */
const SPAN_DEG = 280;
const START_DEG = -140;
/** Radius of the breath ring with empty and with full lungs. */
const BREATH_SMALL = 13;
const BREATH_LARGE = 25;

/** A short line across the arc at a share of its length. @param {number} share @param {string} name */
const tick = (share, name) => svg`<line x1="32" y1="3.5" x2="32" y2="11" class=${name} transform=${`rotate(${START_DEG + SPAN_DEG * share} 32 32)`} />`;

/** @param {Ref<SVGElement>} fill @param {unknown} marks */
const arc = (fill, marks) => svg`
  <path d=${ARC} class="track" pathLength="100" />
  <path d=${ARC} class="fill" pathLength="100" stroke-dasharray="0 200" data-empty ${ref(fill)} />
  ${marks}
`;

export class Gauges {
  /** The dials as screen readers hear them. @type {Ref<HTMLElement>} */
  #force = createRef();
  /** @type {Ref<HTMLElement>} */
  #discomfort = createRef();
  /** @type {Ref<HTMLElement>} */
  #breath = createRef();
  /** @type {Ref<SVGElement>} */
  #forceFill = createRef();
  /** @type {Ref<HTMLElement>} */
  #forceText = createRef();
  /** @type {Ref<HTMLElement>} */
  #pressureText = createRef();
  /** @type {Ref<SVGElement>} */
  #discomfortFill = createRef();
  /** @type {Ref<HTMLElement>} */
  #discomfortText = createRef();
  /** @type {Ref<HTMLElement>} */
  #limit = createRef();
  /** @type {Ref<SVGElement>} */
  #breathRing = createRef();
  /** @type {Ref<HTMLElement>} */
  #breathText = createRef();
  /** @type {Ref<HTMLElement>} */
  #breathLeft = createRef();

  /** @param {Words} t @param {DemoReadout | null} frame the marks' places come from it @param {number} one the dial that stands where there is room for one @param {() => void} next shows another there */
  template(t, frame, one, next) {
    const { ceiling, tell } = frame ?? DISCOMFORT;
    return html`
      <div class="dials" role="group" aria-label=${t('dials-label')} data-one=${one}>
        <div class="dial force" role="meter" aria-label=${t('gauge-force')} aria-valuemin="0" aria-valuemax=${Math.round(frame?.forceMaxN ?? 0)} aria-valuenow="0" ${ref(this.#force)}>
          <svg viewBox="0 0 64 64" aria-hidden="true">${arc(this.#forceFill, null)}</svg>
          <b ${ref(this.#forceText)} .textContent=${t('gauge-force-value', { force: 0 })}></b>
          <span class="name">${t('gauge-force')}</span>
          <small ${ref(this.#pressureText)} .textContent=${t('gauge-pressure-value', { pressure: decimal(0, 1) })}></small>
        </div>
        <div class="dial discomfort" role="meter" aria-label=${t('gauge-discomfort')} aria-valuemin="0" aria-valuemax="10" aria-valuenow="0" ${ref(this.#discomfort)}>
          <svg viewBox="0 0 64 64" aria-hidden="true">${arc(this.#discomfortFill, svg`${tick(tell / 10, 'tell')}${tick(ceiling / 10, 'ceiling')}`)}</svg>
          <b ${ref(this.#discomfortText)}>0</b>
          <span class="name">${t('gauge-discomfort')}</span>
          <small ${ref(this.#limit)} .textContent=${t('gauge-ceiling', { ceiling })}></small>
        </div>
        <div class="dial breath" role="meter" aria-label=${t('breath')} aria-valuemin="0" aria-valuemax="10" aria-valuenow="0" ${ref(this.#breath)}>
          <svg viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r=${BREATH_LARGE} class="track" /><circle cx="32" cy="32" r=${BREATH_SMALL} class="lungs" ${ref(this.#breathRing)} /></svg>
          <b ?data-long=${long(t('breath-in'))} ${ref(this.#breathText)} .textContent=${t('breath-in')}></b>
          <span class="name">${t('breath')}</span>
          <small ${ref(this.#breathLeft)} .textContent=${t('breath-left', { seconds: 0 })}></small>
        </div>
        <button class="next-dial" part="button" aria-label=${t('dials-next')} title=${t('dials-next')} @click=${next}></button>
      </div>
    `;
  }

  /** @param {Words} t @param {DemoReadout} frame */
  show(t, frame) {
    fill(this.#forceFill, frame.forceN / frame.forceMaxN);
    say(this.#forceText, t('gauge-force-value', { force: Math.round(frame.forceN) }));
    say(this.#pressureText, t('gauge-pressure-value', { pressure: decimal(frame.pressureKgCm2, 1) }));
    fill(this.#discomfortFill, frame.discomfort / 10);
    say(this.#discomfortText, String(Math.round(frame.discomfort)));
    const tells = frame.discomfort >= frame.tell;
    say(this.#limit, tells ? t('gauge-tell') : t('gauge-ceiling', { ceiling: frame.ceiling }));
    this.#limit.value?.classList.toggle('tells', tells);
    const radius = BREATH_SMALL + (BREATH_LARGE - BREATH_SMALL) * frame.breath.level;
    this.#breathRing.value?.setAttribute('r', radius.toFixed(2));
    this.#breathe(t(frame.breath.inhale ? 'breath-in' : 'breath-out'));
    const seconds = Math.ceil(frame.breath.leftS);
    say(this.#breathLeft, t('breath-left', { seconds }));
    const [force, value, ceiling] = [Math.round(frame.forceN), Math.round(frame.discomfort), frame.ceiling];
    tell(this.#force, force, t('gauge-force-words', { force, pressure: decimal(frame.pressureKgCm2, 1) }));
    tell(this.#discomfort, value, t(tells ? 'gauge-discomfort-words.tell' : 'gauge-discomfort-words', { value, ceiling }));
    tell(this.#breath, Math.round(frame.breath.level * 10), t('breath-words', { way: frame.breath.inhale ? 'in' : 'out', seconds }));
  }

  /** @param {string} words */
  #breathe(words) {
    say(this.#breathText, words);
    this.#breathText.value?.toggleAttribute('data-long', long(words));
  }

  /** As nobody presses. @param {Words} t */
  rest(t) {
    for (const dial of [this.#forceFill, this.#discomfortFill]) fill(dial, 0);
    say(this.#forceText, t('gauge-force-value', { force: 0 }));
    say(this.#pressureText, t('gauge-pressure-value', { pressure: decimal(0, 1) }));
    say(this.#discomfortText, '0');
    say(this.#limit, t('gauge-ceiling', { ceiling: DISCOMFORT.ceiling }));
    this.#limit.value?.classList.remove('tells');
    this.#breathRing.value?.setAttribute('r', String(BREATH_SMALL));
    this.#breathe(t('breath-in'));
    say(this.#breathLeft, t('breath-left', { seconds: 0 }));
    for (const { value: dial } of [this.#force, this.#discomfort, this.#breath]) {
      dial?.setAttribute('aria-valuenow', '0');
      dial?.removeAttribute('aria-valuetext');
    }
  }
}

/** Too long for the ring in its usual size. @param {string} words */
const long = words => words.length > 6;

/** @param {Ref<SVGElement>} node @param {number} share */
function fill(node, share) {
  const shown = Math.min(1, Math.max(0, share));
  node.value?.setAttribute('stroke-dasharray', `${(100 * shown).toFixed(1)} 200`);
  // An empty arc would still show its round end.
  node.value?.toggleAttribute('data-empty', shown < 0.015);
}

/** @param {Ref<HTMLElement>} node @param {number} value @param {string} words */
function tell({ value: node }, value, words) {
  if (!node || node.getAttribute('aria-valuetext') === words) return;
  node.setAttribute('aria-valuenow', String(value));
  node.setAttribute('aria-valuetext', words);
}

/** Words that change between renderings. @param {Ref<HTMLElement>} node @param {string} words */
export function say(node, words) {
  if (node.value && node.value.textContent !== words) node.value.textContent = words;
}

// The play bar under the body: play, phases to scrub through, speed, firmness, and the dials.
// Words that `show` writes between renderings are set as properties, so that no template holds nodes inside them.
import { html, nothing } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { FIRMNESSES } from '../generated/interface.js';
import { Gauges, say } from './gauges.js';
import { icons } from './icons.js';

/**
 * @import { DemoReadout, Part, PhaseSpan, Shell, Words } from '../types.d.ts'
 * @import { Ref } from 'lit/directives/ref.js'
 */

/** @typedef {{ frame: DemoReadout | null, spans: PhaseSpan[] }} PlayBarDemo */

const RATES = [0.25, 0.5, 1, 2, 4];
const STEPS = ['find', 'settle', 'sink', 'hold', 'release', 'lengthen'];
/** Techniques that need no word of their own: the phase says it all. */
const PLAIN = ['press', 'pinch'];

export class PlayBar {
  #gauges = new Gauges();
  /** @type {Ref<HTMLInputElement>} */
  #scrub = createRef();
  /** @type {Ref<HTMLElement>} */
  #phase = createRef();
  /** @type {Ref<HTMLElement>} */
  #phaseText = createRef();
  /** @type {Ref<HTMLElement>} */
  #clock = createRef();
  /** @type {Ref<HTMLElement>} */
  #cycle = createRef();
  /** @type {Ref<HTMLElement>} */
  #left = createRef();
  #stills = false;
  /** Which picture of how many, while there are only stills. @type {(frame: DemoReadout) => { at: number, of: number }} */
  #picture = () => ({ at: 0, of: 0 });

  /** @param {Shell} shell @param {PlayBarDemo} demo @returns {Part} */
  template(shell, demo) {
    // The dials tell of a press without the 3D view too.
    const any = shell.has3d || shell.entry?.point.pressure;
    return any && shell.controls !== 'none' ? html`<div class="play-box">${this.#bar(shell, demo)}</div>` : nothing;
  }

  /** @param {Shell} shell @param {PlayBarDemo} demo */
  #bar(shell, { frame, spans }) {
    const { t, entry, state, act } = shell;
    const demo = state?.demo ?? null;
    const never = entry !== null && (entry.point.selfCare === 'none' || !entry.point.pressure);
    const stop = state?.guide && shell.scene?.stop;
    // Between the points of a session nothing is pressed.
    const between = stop && stop.kind !== 'point' && t(stop.kind === 'rest' ? 'guide-rest' : stop.kind === 'end' ? 'guide-done' : `tour-${state.guide?.id}`);
    if (between || !entry || never) return html`<div class="play idle" part="playbar">${icons.hand}<p>${between || (never ? t(entry.point.notice ?? '') || t('demo-none') : t('demo-empty'))}</p>${between ? nothing : steps(t)}</div>`;
    const playing = demo?.playing ?? false;
    const duration = frame?.duration ?? entry.point.durationS;
    const { stills } = shell;
    this.#stills = stills;
    this.#picture = ({ phaseIndex }) => ({ at: phaseIndex + 1, of: spans.length });
    const notice = entry.point.notice ? t(entry.point.notice) : '';
    return html`
      <div class="play" part="playbar" role="group" aria-label=${t('demo-label')} ?data-demo=${demo !== null} ?data-stills=${stills}>
        ${stills
          ? html`<span class="still-buttons">
              <button class="play-button still-on" part="button" aria-label=${t('still-on')} title=${t('still-on')} @click=${() => act.still(1)}>${icons.stepOn}</button>
              <button class="tool small still-back" part="button" aria-label=${t('still-back')} title=${t('still-back')} @click=${() => act.still(-1)}>${icons.stepBack}</button>
            </span>`
          : html`<button class="play-button" part="button" aria-label=${t(playing ? 'pause' : 'play')} @click=${() => act.command({ type: playing ? 'pause' : 'play' })}>${playing ? icons.pause : icons.play}</button>`}
        <div class="timeline">
          <p class="phase"><b ${ref(this.#phase)} .textContent=${demo ? '' : t('phase-ready')}></b> <small class="cycle" ${ref(this.#cycle)}></small><small class="left" ${ref(this.#left)}></small><time ${ref(this.#clock)} .textContent=${clock(0, duration)}></time></p>
          <button class="tool small more" part="button" aria-label=${t('options')} aria-expanded=${String(shell.open === 'options')} data-opens="options" @click=${() => act.look({ open: shell.open === 'options' ? null : 'options' })}>${icons.more}</button>
          <p class="words" ${ref(this.#phaseText)} .textContent=${demo ? '' : notice || t('phase-ready.text')}></p>
          <div class="scrub">
            <input type="range" min="0" max=${duration} step="0.05" value="0" aria-label=${t('scrub')} ${ref(this.#scrub)}
              @input=${(/** @type {Event} */ event) => act.command({ type: 'seek', s: Number(/** @type {HTMLInputElement} */ (event.target).value) })} />
            ${track(t, spans)}
          </div>
          <div class="options" ?data-open=${shell.open === 'options'}>
            <span class="steppers" ?hidden=${stills}>
              <button class="tool small" part="button" aria-label=${t('step-back')} title=${t('step-back')} @click=${() => act.command({ type: 'step', by: -1 })}>${icons.stepBack}</button>
              <button class="tool small" part="button" aria-label=${t('step-on')} title=${t('step-on')} @click=${() => act.command({ type: 'step', by: 1 })}>${icons.stepOn}</button>
            </span>
            <div class="segments small" role="group" aria-label=${t('firmness')}>
              ${FIRMNESSES.filter(name => name !== 'firm' || entry?.point.selfCare !== 'gentle').map(name => html`<button part="button" aria-pressed=${String((demo?.firmness ?? 'medium') === name)} @click=${() => act.command({ type: 'firmness', firmness: name })}>${t(`firmness-${name}`)}</button>`)}
            </div>
            <button class="tool small again" part="button" aria-label=${t('loop')} title=${t('loop')} aria-pressed=${String(demo?.loop ?? false)} ?hidden=${stills} @click=${() => act.command({ type: 'loop', on: !demo?.loop })}>${icons.again}</button>
            <button class="tool small inside" part="button" title=${t('inside')} aria-pressed=${String(demo?.inside ?? false)} ?hidden=${!shell.has3d || shell.flat || shell.sheets} @click=${() => act.command({ type: 'inside', on: !demo?.inside })}>${icons.inside}<span>${t('inside')}</span></button>
            <select class="speed" ?hidden=${stills} aria-label=${t('speed')} title=${t('speed')} @change=${(/** @type {Event} */ event) => act.command({ type: 'rate', rate: Number(/** @type {HTMLSelectElement} */ (event.target).value) })}>
              ${RATES.map(rate => html`<option value=${rate} .selected=${(demo?.rate ?? 1) === rate}>${t('speed-value', { rate })}</option>`)}
            </select>
          </div>
        </div>
        ${this.#gauges.template(t, frame, shell.dial, () => act.look({ dial: (shell.dial + 1) % 3 }))}
      </div>
    `;
  }

  /** Shows one instant; called every frame while the demonstration plays. @param {Words} t @param {DemoReadout} frame */
  show(t, frame) {
    const scrub = this.#scrub.value;
    if (!scrub) return;
    scrub.value = String(frame.t);
    scrub.parentElement?.style.setProperty('--done', String(frame.t / frame.duration));
    const phase = frame.done ? 'done' : frame.phase;
    say(this.#phase, t(`phase-${phase}`));
    say(this.#phaseText, told(t, frame));
    say(this.#cycle, frame.cycles > 1 ? t('cycle', { cycle: frame.cycle + 1, cycles: frame.cycles }) : '');
    const left = Math.ceil(frame.phaseEnd - frame.t);
    say(this.#left, this.#stills || frame.done ? '' : t('left', { seconds: left }));
    say(this.#clock, this.#stills ? t('still-of', this.#picture(frame)) : clock(frame.t, frame.duration));
    const spoken = t('scrub.text', { at: Math.round(frame.t), of: Math.round(frame.duration), phase: t(`phase-${frame.phase}`) });
    if (scrub.getAttribute('aria-valuetext') !== spoken) scrub.setAttribute('aria-valuetext', spoken);
    this.#gauges.show(t, frame);
  }

  /** Before the demonstration, and after it was put away. @param {Words} t */
  rest(t) {
    const scrub = this.#scrub.value;
    if (!scrub) return;
    scrub.value = '0';
    scrub.parentElement?.style.setProperty('--done', '0');
    scrub.removeAttribute('aria-valuetext');
    for (const words of [this.#cycle, this.#left]) say(words, '');
    say(this.#clock, clock(0, Number(scrub.max)));
    this.#gauges.rest(t);
  }
}

/** What happens in this instant. @param {Words} t @param {DemoReadout} frame */
function told(t, frame) {
  if (frame.done) return t('phase-done.text');
  if (frame.phase === 'lengthen') return t(`stretch-${frame.stretch}`);
  if (frame.phase === 'settle') return t(`phase-settle.${frame.contact}`);
  const words = t(`phase-${frame.phase}.text`);
  if (frame.phase !== 'hold' || PLAIN.includes(frame.technique)) return words;
  return frame.barriers > 1 ? `${t('barrier', { barrier: frame.barrier + 1, barriers: frame.barriers })}. ${words}` : t(`technique-${frame.technique}`);
}

/** What a press consists of, for those who have chosen nothing yet. @param {Words} t */
const steps = t => html`<ol class="steps">${STEPS.map(name => html`<li>${t(`phase-${name}`)}</li>`)}</ol>`;

/**
 * The track: the phases as stretches as wide as they last, once pale and once as the part that is done.
 * @param {Words} t
 * @param {PhaseSpan[]} spans
 */
function track(t, spans) {
  const width = (/** @type {PhaseSpan} */ span) => `flex-grow:${(span.endS - span.startS).toFixed(3)}`;
  const stretches = spans.length ? spans.map(span => html`<i class=${span.phase} .style=${width(span)}></i>`) : html`<i .style=${'flex-grow:1'}></i>`;
  return html`
    <div class="track" aria-hidden="true">${stretches}</div>
    <div class="track done" aria-hidden="true">${stretches}</div>
    <div class="ticks" aria-hidden="true">${spans.map(span => html`<i .style=${width(span)}><span>${t(`phase-${span.phase}`)}</span></i>`)}</div>
  `;
}

/** @param {number} at @param {number} of */
const clock = (at, of) => `${minutes(at)} / ${minutes(of)}`;

/** @param {number} s */
const minutes = s => `${Math.floor(s / 60)}:${String(Math.floor(s % 60)).padStart(2, '0')}`;

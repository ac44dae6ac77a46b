// The flat body: front and back as drawings, with everything on them that the 3D body shows and takes.
import { html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { part } from './assets.js';
import { placeName } from './atlas.js';
import { json } from './json.js';
import { FACES, loadDrawing, loadLandmarks, loadPlaces } from './map/files.js';
import { PAN_STEP_PX } from './keys.js';
import { capture, hasLeft, SLOP_PX } from './pointers.js';
import { ResizeObserver, matchMedia } from './shims.js';

/**
 * @import { Atlas, DemoReadout, Part, Scene, Shell } from './types.d.ts'
 * @import { Body } from '../trigger-point-atlas.js'
 * @import { Drawing, Face, Places } from './map/files.js'
 * @import { Dot, Mark } from './map/dots.js'
 */

/** Both faces stand side by side where the stage is at least this much wider than high. */
const BOTH_RATIO = 0.98;
/** Room that the shell's boxes take at the edges, CSS pixels; on a narrow stage, and on a wide one. */
const PADS = { narrow: { top: 64, right: 12, bottom: 44, left: 12 }, wide: { top: 24, right: 12, bottom: 74, left: 12 } };
/** Share of the widget that a sheet drawn half way up lies over; and below which width of the widget there is a sheet. */
const HALF_SHEET = 0.58;
const SHEETS = 720;
/** Below this width a stage is narrow. */
const NARROW = 520;
/** How near what is shown comes by itself, and how near one can come. */
const FOCUS_ZOOM = 2.7;
const MOST_ZOOM = 9;
/** Share of the figure that what is shown may fill. */
const FILL = 0.66;
/** Marks nearer to each other than this become one, CSS pixels: the size of a target and a little. */
const APART = { fine: 25, coarse: 45 };
/** Nearer than this the map is moved about. */
const NEAR = 1.02;
/** A finger that goes this many CSS pixels sideways turns the body over. */
const TURN_PX = 36;
/** Places that hurt nearer to each other than this are one, half millimetres. */
const ASKED_JOIN = 9;
/** Where the arrows lead: how the body moves on screen. @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
/** A press without a place. */
const NOWHERE = { point: null, side: null, layer: null, part: null, position: null, regions: [], offMm: null };

/** What is done with a map's places, and comes with the first of them. @type {typeof import('./map/places.js')} */
let on;

/** Two fingers are the map's even while one scrolls the page. @param {TouchEvent} event */
const twoFingers = event => event.touches.length > 1 && event.cancelable && event.preventDefault();

const coarse = () => matchMedia('(pointer: coarse)').matches;

/** @typedef {Pick<MouseEvent, 'currentTarget' | 'clientX' | 'clientY'>} At */

/**
 * @typedef {object} Eye where a figure is looked at: CSS pixels = (x · scale · turn + dx, y · scale + dy)
 * @property {number} scale
 * @property {number} dx
 * @property {number} dy
 * @property {1 | -1} turn
 */

export class BodyMap {
  /** @type {{ redraw: () => void, moved: () => void, fail: (error: unknown) => void, hover: (at: { x: number, y: number }, words: string | null) => void }} */
  #report;
  /** @type {Map<Body, Drawing>} */
  #drawings = new Map();
  /** @type {Map<Body, Places>} */
  #places = new Map();
  /** By body, for a page's own points. @type {Map<Body, string>} */
  #landmarks = new Map();
  /** The map with a page's own points, and what it was made from. @type {{ from: Places, atlas: Atlas, map: Places } | null} */
  #owned = null;
  /** @type {Set<string>} */
  #asked = new Set();
  /** Size of the box, CSS pixels. */
  #width = 0;
  #height = 0;
  /** Whether the panel is a sheet from below, and how high the widget is that it belongs to. */
  sheets = false;
  #frame = 0;
  /** @type {Element | null} */
  #box = null;
  #resizes = new ResizeObserver(([entry]) => this.#resized(entry.contentRect));
  /** Where the visitor looks, over what is shown by itself: how near, and which place of the body, half millimetres. @type {{ zoom: number, x: number, y: number } | null} */
  #look = null;
  /** What was shown when they looked there. */
  #shown = '';
  /** The mark that the Tab key leads to, by face. @type {Record<Face, string>} */
  #current = { front: '', back: '' };
  /** The face shown before there is a state. @type {Face} */
  #face = 'front';
  /** Where a press began, on the stage and on the body; `apart` of two fingers. @type {{ x: number, y: number, moved: boolean, pans: boolean, on: [number, number], zoom: number, apart: number } | null} */
  #drag = null;
  /** What is pressed, by pointer. @type {Map<number, [number, number]>} */
  #hands = new Map();
  /** The last press was a finger's. */
  #touch = false;

  #begun = () => {};
  /** Kept as soon as there is a first drawing, or none to be had. @type {Promise<void>} */
  begun = new Promise(resolve => (this.#begun = resolve));

  /** @param {{ redraw: () => void, moved: () => void, fail: (error: unknown) => void, hover: (at: { x: number, y: number }, words: string | null) => void }} report */
  constructor(report) {
    this.#report = report;
  }

  /**
   * Fetches what is missing of a body's map; what failed may be asked for again.
   * @param {Body} body @param {boolean} whole with regions and points @param {boolean} own and with points of the page's own
   */
  #need(body, whole, own) {
    this.#fetch(`${body} drawing`, async () => void this.#drawings.set(body, await loadDrawing(body)));
    if (whole)
      this.#fetch(`${body} places`, async () => {
        const [code, places] = await Promise.all([part(() => import('./map/places.js')), loadPlaces(body)]);
        on = code;
        this.#places.set(body, places);
      });
    if (whole && own) this.#fetch(`${body} landmarks`, async () => void this.#landmarks.set(body, await loadLandmarks(body)));
  }

  /** Regions and points of a body, those of the page's own among them once they have their places. @param {Body} body @param {Atlas | null} atlas */
  #placesOf(body, atlas) {
    const [from, landmarks] = [this.#places.get(body) ?? null, this.#landmarks.get(body)];
    if (!from || !landmarks || !atlas?.own.length) return from;
    if (this.#owned?.from !== from || this.#owned.atlas !== atlas) this.#owned = { from, atlas, map: on.withOwn(from, atlas, landmarks) };
    return this.#owned.map;
  }

  /** What small pictures of the body are drawn from; null until it is there. @param {Shell} shell */
  parts({ state, body, atlas }) {
    this.#need(body, true, Boolean(atlas?.own.length));
    const [drawing, map] = [this.#drawings.get(body), this.#placesOf(body, state && atlas)];
    return drawing && map ? { drawing, map, on } : null;
  }

  /** @param {string} what @param {() => Promise<void>} load */
  #fetch(what, load) {
    if (this.#asked.has(what)) return;
    this.#asked.add(what);
    load().then(this.#report.redraw, this.#report.fail).finally(this.#begun);
  }

  /** After a failure. */
  retry() {
    for (const body of /** @type {Body[]} */ (['male', 'female'])) {
      if (!this.#drawings.has(body)) this.#asked.delete(`${body} drawing`);
      if (!this.#places.has(body)) this.#asked.delete(`${body} places`);
      if (!this.#landmarks.has(body)) this.#asked.delete(`${body} landmarks`);
    }
  }

  /** Called after each rendering. @param {ParentNode} root */
  attach(root) {
    const box = root.querySelector('.map');
    if (box === this.#box) return;
    this.#resizes.disconnect();
    this.#box = box;
    if (box) this.#resizes.observe(box);
  }

  stop() {
    this.#resizes.disconnect();
    this.#box = null;
  }

  /** @param {{ width: number, height: number }} size */
  #resized({ width, height }) {
    if (Math.abs(width - this.#width) + Math.abs(height - this.#height) < 1) return;
    [this.#width, this.#height] = [width, height];
    const frame = /** @type {HTMLElement | null} */ (this.#box?.closest('.frame') ?? null);
    this.sheets = (frame?.offsetWidth ?? SHEETS) < SHEETS;
    this.#frame = frame?.offsetHeight ?? 0;
    this.#report.redraw();
  }

  /** Comes nearer by a factor. @param {number} factor */
  zoom(factor) {
    const eye = this.#eyes.get(this.#lead);
    if (!eye) return;
    this.#lookAt(this.#middle(eye), (eye.scale / this.#wholeScale) * factor);
  }

  /** Moves the body on screen, where it is looked at from near. @param {number} dx @param {number} dy CSS pixels @param {Face} [face] */
  pan(dx, dy, face = this.#lead) {
    const look = this.#lookOn(face);
    if (!look || look.zoom < NEAR) return;
    const { scale, turn } = /** @type {Eye} */ (this.#eyes.get(face));
    this.#look = { ...look, x: look.x - (dx / scale) * turn, y: look.y - dy / scale };
    this.#report.moved();
  }

  /** Back to what is shown by itself. */
  home() {
    this.#look = null;
    this.#report.moved();
  }

  /** @param {[number, number]} at @param {number} zoom */
  #lookAt([x, y], zoom) {
    this.#look = zoom > NEAR ? { x, y, zoom: Math.min(MOST_ZOOM, zoom) } : { x: 0, y: this.#size[1] / 2, zoom: 1 };
    this.#report.moved();
  }

  /** Where a face is looked at now. @param {Face} face */
  #lookOn(face) {
    const eye = this.#eyes.get(face);
    if (!eye) return null;
    const [x, y] = this.#middle(eye);
    return { x, y, zoom: eye.scale / this.#wholeScale };
  }

  /** The instant of a demonstration: how hard is pressed, and how far the pain has travelled. @param {DemoReadout} frame */
  show(frame) {
    const box = /** @type {HTMLElement | null} */ (this.#box);
    box?.style.setProperty('--force', (frame.forceN / Math.max(1, frame.forceMaxN)).toFixed(3));
    box?.style.setProperty('--felt', frame.referral.toFixed(3));
  }

  // Where things are

  /** Where each face was last looked at. @type {Map<Face, Eye>} */
  #eyes = new Map();
  /** @type {Face} */
  #lead = 'front';
  #wholeScale = 1;
  /** Whether a sheet from below lies over the lower half. */
  #covered = false;
  /** @type {[number, number]} */
  #size = [580, 1860];

  /** Whether the body is looked at from nearer than as a whole. */
  get #near() {
    return (this.#eyes.get(this.#lead)?.scale ?? 0) > this.#wholeScale * NEAR;
  }

  /** Whether the visitor has come nearer by hand. */
  get #held() {
    return (this.#look?.zoom ?? 1) > NEAR;
  }

  get #both() {
    return this.#width >= this.#height * BOTH_RATIO;
  }

  #figureWidth() {
    return this.#both ? this.#width / 2 : this.#width;
  }

  /** What of a figure lies under the shell's boxes. */
  get #pads() {
    const pads = this.#width < NARROW ? PADS.narrow : PADS.wide;
    return this.#covered ? { ...pads, bottom: Math.max(pads.bottom, this.#frame * (HALF_SHEET - 1) + this.#height + 12) } : pads;
  }

  /** The place in the middle of a figure. @param {Eye} eye @returns {[number, number]} */
  #middle({ scale, dx, dy, turn }) {
    const [x, y] = this.#center;
    return [((x - dx) / scale) * turn, (y - dy) / scale];
  }

  /** The middle of what is not under the shell's boxes, CSS pixels of the figure. */
  get #center() {
    const { top, right, bottom, left } = this.#pads;
    return [(this.#figureWidth() + left - right) / 2, (this.#height + top - bottom) / 2];
  }

  /**
   * How a face is looked at: the whole, or what is shown, or where the visitor looks.
   * @param {Face} face @param {number[] | null} focus left, top, right, bottom
   * @returns {Eye}
   */
  #eye(face, focus) {
    const turn = face === 'back' ? -1 : 1;
    const [halfWidth, height] = this.#size;
    const [w, h] = [this.#figureWidth(), this.#height];
    const { top, right, bottom, left } = this.#pads;
    const [roomX, roomY] = [Math.max(60, w - left - right), Math.max(60, h - top - bottom)];
    const wholeScale = Math.min(roomX / (2 * halfWidth), roomY / height);
    this.#wholeScale = wholeScale;
    let [x, y, scale] = [0, height / 2, wholeScale];
    if (this.#look) {
      // On the other face the same height, and the same side of the body.
      [x, y, scale] = [this.#look.x * turn, this.#look.y, wholeScale * this.#look.zoom];
    } else if (focus) {
      const [from, high, to, low] = focus;
      const wanted = Math.min((roomX * FILL) / Math.max(1, to - from), (roomY * FILL) / Math.max(1, low - high));
      scale = Math.min(Math.max(wanted, wholeScale), wholeScale * FOCUS_ZOOM);
      [x, y] = [((from + to) / 2) * turn, (high + low) / 2];
    }
    // The body fills the figure as far as it can.
    const hold = (/** @type {number} */ at, /** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ room) =>
      (to - from) * scale <= room ? (from + to) / 2 : Math.min(Math.max(at, from + room / 2 / scale), to - room / 2 / scale);
    x = hold(x, -halfWidth, halfWidth, roomX);
    y = hold(y, 0, height, roomY);
    return { scale, dx: left + roomX / 2 - x * scale, dy: top + roomY / 2 - y * scale, turn };
  }

  // Drawing

  /** @param {Shell} shell @returns {Part} */
  template(shell) {
    const { state, flat, body, atlas, t } = shell;
    this.#need(body, flat && state !== null, Boolean(atlas?.own.length));
    const drawing = this.#drawings.get(body) ?? null;
    // While another catalogue comes, the old atlas has no core that could say where its points stand.
    const map = flat ? this.#placesOf(body, state && atlas) : null;
    if (drawing) this.#size = drawing.size;
    const scene = map && atlas ? shell.scene : null;
    const shown = scene ? json([scene.shown, scene.hurting]) : '';
    if (shown !== this.#shown) this.#look = null;
    this.#shown = shown;
    this.#covered = (shell.sheet === 'half' || shell.tools) && !shell.state?.demo && shell.controls === 'full' && this.sheets;
    const face = this.#faceShown(shell, map);
    this.#lead = face;
    const faces = this.#both ? FACES : [face];
    for (const face of faces) this.#eyes.set(face, this.#eye(face, scene && map && atlas ? this.#focus(scene, atlas, map, face) : null));
    return html`
      <div class="map" part="map" role="group" aria-label=${t('map-label')} tabindex=${map && this.#near ? 0 : -1} @keydown=${this.#keyOnMap} ?data-both=${this.#both} ?data-demo=${Boolean(state?.demo)} ?data-still=${shell.stills} ?data-sensitive=${state?.sensitivity === 'sensitive'}>
        ${this.#width && drawing ? repeat(faces, face => face, face => this.#figure(shell, face, drawing, map, scene)) : nothing}
      </div>
      ${this.#both || !this.#width || shell.controls === 'none' || !flat ? nothing : this.#faces(shell, face, map)}
    `;
  }

  /** Which face is shown where there is room for one. @param {Shell} shell @param {Places | null} map @returns {Face} */
  #faceShown({ scene }, map) {
    if (!scene) return this.#face;
    const { view, shown } = scene;
    if (view.kind === 'named') return view.name === 'back' ? 'back' : 'front';
    if (view.kind === 'orbit') return Math.cos((view.azimuth * Math.PI) / 180) < 0 ? 'back' : 'front';
    // Of a muscle that is looked at, where its own points are.
    const point = shown?.point ?? Object.keys(scene.marks)[0];
    return point && map?.points[point]?.back ? 'back' : 'front';
  }

  /** One is shown; the other tells where the shown point's pain is felt there too. @param {Shell} shell @param {Face} face @param {Places | null} map */
  #faces(shell, face, map) {
    const { t, atlas, scene, state, act } = shell;
    const far = face === 'front' ? 'back' : 'front';
    const felt = (/** @type {Face} */ name) => name !== face && Boolean(map && atlas && scene?.shown && on.patternOf(map, atlas, scene, name).corners.length);
    return html`
      <div class="faces segments small" role="group" aria-label=${t('map-faces')}>
        ${FACES.map(
          name => html`<button part="button" aria-pressed=${String(name === face)} ?data-felt=${felt(name)} aria-label=${felt(name) ? t('map-felt', { face: t(`view-${name}`) }) : nothing} @click=${() => this.#turnTo(name, act)}>${t(`view-${name}`)}</button>`,
        )}
      </div>
      ${state?.selection && atlas && map && felt(far) ? on.farFace(shell, atlas, map, this.#eyes.get(face), face, this.#width, () => this.#turnTo(far, act)) : nothing}
    `;
  }

  /**
   * What is lit on a face decides how near it is looked at.
   * @param {Scene} scene @param {Atlas} atlas @param {Places} map @param {Face} face
   */
  #focus(scene, atlas, map, face) {
    const { shown, hurting } = scene;
    const lit = (/** @type {Face} */ face) => [on.patternOf(map, atlas, scene, face).corners, ...(shown ? [] : hurting).map(({ place, side }) => on.cornersOf(map, place, side, face))].flat();
    const dot = shown ? map.points[shown.point] : null;
    /** @type {[number, number][]} */
    const at = dot && shown ? [[shown.side === 'right' && dot.at[0] > 0 ? -dot.at[0] : dot.at[0], dot.at[1]]] : [];
    // Both faces are looked at from equally near, so that they stay beside each other.
    const [here, there] = [on.boxOf([...lit(face), ...at]), on.boxOf([...lit(face === 'front' ? 'back' : 'front'), ...at])];
    if (!here || !there) return here ?? there;
    return this.#both ? [Math.min(here[0], there[0]), Math.min(here[1], there[1]), Math.max(here[2], there[2]), Math.max(here[3], there[3])] : here;
  }

  /** @param {Shell} shell @param {Face} face @param {Drawing} drawing @param {Places | null} map @param {Scene | null} scene */
  #figure(shell, face, drawing, map, scene) {
    const eye = /** @type {Eye} */ (this.#eyes.get(face));
    const { t } = shell;
    const art = drawing[face];
    const id = (/** @type {string} */ name) => `map-${name}-${face}`;
    return html`
      <div class="figure" data-face=${face} ?data-near=${this.#near} ?data-held=${this.#held} ?data-dragged=${this.#drag?.moved} ?data-map=${map !== null} @pointerdown=${(/** @type {PointerEvent} */ event) => this.#grab(event, face)} @pointermove=${(/** @type {PointerEvent} */ event) => this.#move(event, face)} @pointerup=${(/** @type {PointerEvent} */ event) => this.#drop(event, face, shell)} @pointercancel=${(/** @type {PointerEvent} */ event) => this.#drop(event, face, shell)} @touchmove=${twoFingers}>
        <svg aria-hidden="true" @click=${(/** @type {MouseEvent} */ event) => this.#press(event, shell, face, map)} @pointermove=${(/** @type {PointerEvent} */ event) => this.#hover(event, shell, face, map)} @pointerleave=${(/** @type {PointerEvent} */ event) => this.#leave(event)}>
          <defs>
            <clipPath id=${id('body')}><path d=${drawing.silhouette} /></clipPath>
            <filter id=${id('heart')} x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="9" /></filter>
            <pattern id=${id('spared')} patternUnits="userSpaceOnUse" width="8" height="8" patternTransform="rotate(45)"><path class="spared-line" d="M0 0V8" /></pattern>
            ${scene?.hurting.length && map ? svg`<mask id=${id('asked')} maskUnits="userSpaceOnUse" x="-580" y="0" width="1160" height="1860"><rect x="-580" width="1160" height="1860" fill="#fff" /><path class="asked-join" d=${this.#asks(map, scene, face).join('')} /></mask>` : nothing}
          </defs>
          <g class="eye" .style=${`transform: translate(${eye.dx.toFixed(2)}px, ${eye.dy.toFixed(2)}px) scale(${(eye.scale * eye.turn).toFixed(5)}, ${eye.scale.toFixed(5)})`}>
            <path class="skin" d=${drawing.silhouette} />
            <g clip-path="url(#${id('body')})">
              ${/** @type {const} */ (['light', 'dark']).map(theme => svg`<image class="tones" data-theme=${theme} x=${art.tones.x} y=${art.tones.y} width=${art.tones.width} height=${art.tones.height} preserveAspectRatio="none" href=${art.tones[theme]} />`)}
              <path class="cloth" d=${art.cloth} />
              <path class="ink" d=${art.ink} />
              ${scene && map && shell.atlas ? this.#lit(shell.atlas, face, map, scene, eye, id) : nothing}
              ${map ? svg`<path class="over" d="" />` : nothing}
              <path class="form" d=${art.form} />
              <path class="line" d=${art.lines} />
            </g>
            <path class="outline" d=${drawing.silhouette} />
          </g>
        </svg>
        <p class="face-name" aria-hidden="true"><span>${t(face === 'front' ? 'compass-right' : 'compass-left')}</span><b>${t(`view-${face}`)}</b><span>${t(face === 'front' ? 'compass-left' : 'compass-right')}</span></p>
        ${scene && map && shell.atlas ? on.sparedNames(shell, shell.atlas, drawing, map, scene, eye, face, { width: this.#figureWidth(), height: this.#height }) : nothing}
        ${scene && map ? html`${this.#marks(shell, face, map, scene, eye)} ${shell.controls === 'none' ? nothing : on.stubs(shell, map, scene, eye, face, { width: this.#figureWidth(), height: this.#height })}` : nothing}
      </div>
    `;
  }

  /** Where it hurts, one path a place. @param {Places} map @param {Scene} scene @param {Face} face */
  #asks = (map, { hurting }, face) => hurting.map(({ place, side }) => on.shapeOf(map, place, side, face));

  /**
   * Zones, in the manner of the 3D body: solid where pain is usual, stippled where it may be, in rings where it is felt inside, with a
   * line round what must be spared and hatched in it, and washed where it hurts.
   * @param {Atlas} atlas @param {Face} face @param {Places} map @param {Scene} scene @param {Eye} eye @param {(name: string) => string} id
   */
  #lit(atlas, face, map, scene, eye, id) {
    const { shown, hurting, spares } = scene;
    const asks = this.#asks(map, scene, face);
    const { core, spill, dots, deep, hidden } = on.patternOf(map, atlas, scene, face);
    const spared = shown && spares ? on.sparedNear(map, atlas, shown.point, shown.side, face) : [];
    return svg`
      <g class="asked">${asks.map((d, index) => (d ? svg`<path class="asked-area" data-region=${hurting[index].place} ?data-hidden=${map.regions[hurting[index].place]?.hidden ?? false} d=${d} />` : nothing))}</g>
      ${hurting.length ? svg`<path class="asked-rim" mask="url(#${id('asked')})" stroke-width=${(ASKED_JOIN + 3.4 / eye.scale).toFixed(1)} d=${asks.join('')} />` : nothing}
      <g class="felt" ?data-hidden=${hidden}>
        ${spill ? svg`<path class="spillover" d=${spill} /><path class="dots" d=${dots} />` : nothing}
        ${core[0] ? svg`<path class="essential" d=${core[0]} />` : nothing}
        ${core.length > 1 ? svg`<g class="heart" filter="url(#${id('heart')})">${core.slice(1).map(d => svg`<path d=${d} />`)}</g>` : nothing}
        ${deep.map(d => svg`<path class="deep-halo" d=${d} /><path class="deep" d=${d} />`)}
      </g>
      ${spared.length ? svg`<path class="spared" fill="url(#${id('spared')})" d=${spared.map(({ d }) => d).join('')} />` : nothing}
    `;
  }

  /** @param {Shell} shell @param {Face} face @param {Places} map @param {Scene} scene @param {Eye} eye */
  #marks(shell, face, map, scene, eye) {
    const { t, atlas } = shell;
    const { shown } = scene;
    const is = (/** @type {Dot} */ dot) => dot.entry.point.id === shown?.point && dot.side === shown.side;
    const all = atlas ? on.dotsOn(map, atlas, scene, face) : [];
    const at = (/** @type {Dot} */ { x, y }) => /** @type {[number, number]} */ ([x * eye.scale * eye.turn + eye.dx, y * eye.scale + eye.dy]);
    const inside = (/** @type {Dot} */ dot) => {
      const [x, y] = at(dot);
      return x > 0 && y > 0 && x < this.#figureWidth() && y < this.#height;
    };
    const dots = all.filter(inside).sort((a, b) => Number(is(b)) - Number(is(a)));
    const marks = on.gather(dots, at, coarse() ? APART.coarse : APART.fine);
    const current = marks.some(mark => mark.key === this.#current[face]) ? this.#current[face] : (marks[0]?.key ?? '');
    const name = (/** @type {Dot} */ { entry, side }) => t('hover-pick', { name: entry.name, side: t(`side-${side}`).toLowerCase() });
    return html`
      <div class="marks" role="group" aria-label=${t('map-points', { face: t(`view-${face}`) })} @keydown=${(/** @type {KeyboardEvent} */ event) => this.#key(event, face, marks)} @focusout=${() => this.#report.hover({ x: 0, y: 0 }, null)}>
        ${repeat(
          marks,
          mark => mark.key,
          mark => {
            const [dot] = mark.dots;
            const several = mark.dots.length > 1 && !is(dot);
            const words = several ? t('map-cluster', { count: mark.dots.length, name: name(dot) }) : name(dot);
            const say = (/** @type {Event} */ event) => this.#nameMark(event, words);
            return html`<button class="mark" part="button" aria-label=${words} data-key=${mark.key} data-several=${several ? mark.dots.length : nothing} ?data-hidden=${dot.hidden} ?data-shown=${is(dot)} ?data-quiet=${shown !== null && !is(dot)}
              aria-pressed=${several ? nothing : String(is(dot))} tabindex=${mark.key === current ? 0 : -1}
              .style=${`transform: translate(${mark.x.toFixed(1)}px, ${mark.y.toFixed(1)}px)`}
              @click=${(/** @type {MouseEvent} */ event) => this.#choose(event, mark, shell, eye, face, map)} @pointerenter=${say} @focus=${say} @pointerleave=${() => this.#report.hover({ x: 0, y: 0 }, null)}><i></i></button>`;
          },
        )}
      </div>
    `;
  }

  /** @param {Event} event @param {string} words */
  #nameMark(event, words) {
    const mark = /** @type {HTMLElement} */ (event.currentTarget);
    if (event instanceof PointerEvent ? event.pointerType !== 'mouse' : !mark.matches(':focus-visible')) return;
    const { left, top, width, height } = mark.getBoundingClientRect();
    this.#report.hover(this.#at({ currentTarget: mark, clientX: left + width / 2, clientY: top + height / 2 }), words);
  }

  /** @param {MouseEvent} event @param {Mark} mark @param {Shell} shell @param {Eye} eye @param {Face} face @param {Places} map */
  #choose(event, mark, shell, eye, face, map) {
    if (this.#drag?.moved) return;
    const [dot] = mark.dots;
    const zoom = eye.scale / this.#wholeScale;
    const shown = shell.scene?.shown;
    const itself = dot.entry.point.id === shown?.point && dot.side === shown.side;
    const xs = mark.dots.map(({ x }) => x);
    const ys = mark.dots.map(({ y }) => y);
    const spread = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    if (mark.dots.length > 1 && !itself && zoom < MOST_ZOOM - 0.1 && spread > 2) {
      const middle = (/** @type {number[]} */ list) => (Math.min(...list) + Math.max(...list)) / 2;
      return this.#lookAt([middle(xs), middle(ys)], Math.max(zoom * 2, 3));
    }
    if (shell.scene?.accepts.kind !== 'pick') return;
    const { point } = dot.entry;
    const under = shell.atlas && this.#under(event, face);
    shell.act.pick({ ...NOWHERE, point: point.id, side: dot.side, regions: under && shell.atlas ? on.regionsAt(shell.atlas, map, face, under) : [] }, this.#fingerAt(event));
  }

  /** Where on the stage a finger has tapped; null for a mouse or a key. @param {MouseEvent} event */
  #fingerAt(event) {
    return this.#touch && event.detail ? this.#at(event) : null;
  }

  /** What a key does to the map, whichever part of it has the focus. @param {KeyboardEvent} event @param {Face} face */
  #keyAct({ key }, face) {
    const arrow = ARROWS[key];
    if (arrow) return () => this.pan(arrow[0] * PAN_STEP_PX, arrow[1] * PAN_STEP_PX, face);
    return { '+': () => this.zoom(1.5), '=': () => this.zoom(1.5), '-': () => this.zoom(1 / 1.5), 0: () => this.home() }[key];
  }

  /** @param {KeyboardEvent} event */
  #keyOnMap = event => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.#keyAct(event, this.#lead);
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** Arrows lead from mark to mark, and where there is no further one to what is not in the picture. @param {KeyboardEvent} event @param {Face} face @param {Mark[]} marks */
  #key(event, face, marks) {
    const button = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest('.mark'));
    const from = marks.find(mark => mark.key === button?.dataset.key);
    if (!button || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    const ordered = [...marks].sort((a, b) => a.y - b.y || a.x - b.x);
    const to = event.key === 'Home' ? ordered[0] : event.key === 'End' ? ordered[ordered.length - 1] : on.neighbour(marks, from, event.key);
    const act = to ? null : this.#keyAct(event, face);
    if (!act && !to) return;
    event.preventDefault();
    act?.();
    // A mark that is no longer in the picture leaves the focus to the map.
    if (!to) return void requestAnimationFrame(() => button.isConnected || /** @type {HTMLElement | null} */ (this.#box)?.focus());
    this.#current[face] = to.key;
    for (const other of button.parentElement?.querySelectorAll('button') ?? []) other.tabIndex = other.dataset.key === to.key ? 0 : -1;
    /** @type {HTMLElement | null | undefined} */ (button.parentElement?.querySelector(`[data-key="${to.key}"]`))?.focus();
  }

  // Hands

  /** Where on the stage something of the window is, however the page shows the stage. @param {At} event */
  #at({ currentTarget, clientX, clientY }) {
    return on.spaceOf(/** @type {HTMLElement} */ (/** @type {Element} */ (currentTarget).closest('.stage'))).toBox(clientX, clientY);
  }

  /** Where a figure begins, CSS pixels of the stage. @param {Pick<MouseEvent, 'currentTarget'>} event */
  #left({ currentTarget }) {
    return /** @type {HTMLElement | null} */ (/** @type {Element} */ (currentTarget).closest('.figure'))?.offsetLeft ?? 0;
  }

  /** The place of the body under a pointer. @param {At} event @param {Face} face */
  #under(event, face) {
    const { x, y } = this.#at(event);
    return this.#bodyAt(x - this.#left(event), y, face);
  }

  /** @param {number} x @param {number} y CSS pixels of a figure @param {Face} face @returns {[number, number] | null} */
  #bodyAt(x, y, face) {
    const eye = this.#eyes.get(face);
    return eye ? [((x - eye.dx) / eye.scale) * eye.turn, (y - eye.dy) / eye.scale] : null;
  }

  /** @param {MouseEvent} event @param {Shell} shell @param {Face} face @param {Places | null} map */
  #press(event, { atlas, scene, act }, face, map) {
    const at = map && this.#under(event, face);
    if (this.#drag?.moved || !map || !atlas || !scene || !at) return;
    const { accepts } = scene;
    if (accepts.kind === 'answer') return act.command({ type: 'pick', ...NOWHERE, layer: 'skin', offMm: on.offMm(map, accepts.point, face, at) });
    const regions = on.regionsAskedBy(atlas, map, face, at);
    if (regions.length) act.pick({ ...NOWHERE, regions }, this.#fingerAt(event));
  }

  /** The middle of what is pressed, and how far two fingers are apart. */
  get #grip() {
    const [a, b = a] = [...this.#hands.values()];
    return { x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2, apart: Math.hypot(a[0] - b[0], a[1] - b[1]) };
  }

  /** @param {PointerEvent} event */
  #hold(event) {
    const { x, y } = this.#at(event);
    this.#hands.set(event.pointerId, [x, y]);
  }

  /** A finger moves the map that it has come nearer by, two come nearer; else one turns the body over, or is the page's. @param {PointerEvent} event @param {Face} face */
  #grab(event, face) {
    if (event.isPrimary) this.#hands.clear();
    this.#drag = null;
    this.#touch = event.pointerType !== 'mouse';
    const look = on && this.#lookOn(face);
    if (!look || event.button !== 0 || this.#hands.size > 1 || /** @type {Element} */ (event.target).closest('.stub')) return;
    this.#hold(event);
    const { x, y, apart } = this.#grip;
    const body = this.#bodyAt(x - this.#left(event), y, face);
    if (body) this.#drag = { x, y, apart, on: body, zoom: look.zoom, moved: apart > 0, pans: apart > 0 || this.#held || (!this.#touch && look.zoom > NEAR) };
  }

  /** @param {PointerEvent} event @param {Face} face */
  #move(event, face) {
    const drag = this.#drag;
    if (!drag || !this.#hands.has(event.pointerId) || !(event.buttons & 1)) return;
    this.#hold(event);
    const { x, y, apart } = this.#grip;
    // Of two fingers one has been lifted.
    if (drag.apart && !apart) return;
    if (!drag.moved && Math.hypot(x - drag.x, y - drag.y) < SLOP_PX) return;
    drag.moved = true;
    capture(/** @type {Element} */ (event.currentTarget), event);
    if (!drag.pans) return;
    // What was taken hold of stays under the fingers.
    const { turn } = /** @type {Eye} */ (this.#eyes.get(face));
    const zoom = Math.min(MOST_ZOOM, Math.max(1, drag.apart ? (drag.zoom * apart) / drag.apart : drag.zoom));
    const scale = this.#wholeScale * zoom;
    const [middleX, middleY] = this.#center;
    this.#look = { zoom, x: drag.on[0] + ((middleX - x + this.#left(event)) / scale) * turn, y: drag.on[1] + (middleY - y) / scale };
    this.#report.moved();
  }

  /** Names what a press would ask about. @param {PointerEvent} event @param {Shell} shell @param {Face} face @param {Places | null} map */
  #hover(event, { t, atlas, scene }, face, map) {
    if ((this.#drag && event.buttons & 1) || event.pointerType !== 'mouse' || !map || !atlas) return;
    const at = this.#under(event, face);
    if (!at) return;
    const [place] = scene?.accepts.kind === 'pick' && scene.accepts.places ? on.regionsAskedBy(atlas, map, face, at) : [];
    this.#over(event, place ? on.shapeOf(map, place.place, place.side, face) : '');
    this.#report.hover(this.#at(event), place ? placeName(t, place) : null);
  }

  /** @param {PointerEvent} event @param {Face} face @param {Shell} shell */
  #drop(event, face, { act }) {
    const drag = this.#drag;
    const one = this.#hands.size === 1;
    this.#hands.delete(event.pointerId);
    const at = drag && this.#at(event);
    const [dx, dy] = at ? [at.x - drag.x, at.y - drag.y] : [0, 0];
    if (event.type === 'pointerup' && this.#touch && one && drag && !drag.pans && !this.#both && Math.abs(dx) > Math.max(TURN_PX, Math.abs(dy))) {
      this.#turnTo(face === 'front' ? 'back' : 'front', act);
    }
    // The click that ends a drag still sees it, and chooses nothing.
    setTimeout(() => {
      if (this.#drag !== drag) return;
      this.#drag = null;
      if (drag?.moved) this.#report.redraw();
    });
  }

  /** @param {Face} face @param {Shell['act']} act */
  #turnTo(face, act) {
    this.#face = face;
    act.command({ type: 'view', name: face });
  }

  /** @param {PointerEvent} event */
  #leave(event) {
    if (!hasLeft(event)) return;
    this.#over(event, '');
    this.#report.hover({ x: 0, y: 0 }, null);
  }

  /** The region under the pointer stands out. @param {Event} event @param {string} d */
  #over(event, d) {
    const over = /** @type {Element} */ (event.currentTarget).querySelector('.over');
    if (over && over.getAttribute('d') !== d) over.setAttribute('d', d);
  }
}

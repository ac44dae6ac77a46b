// A page's own code against the frame's types as they are shipped: it takes what the element takes, and promises what that gives.
import type { FrameError, FrameMethods, TriggerPointAtlasFrame } from '../../www/tpa-frame.js';
import type { Answer, Layer, Point, State, TriggerPointAtlas } from '../../www/trigger-point-atlas.js';

const frame = document.createElement('trigger-point-atlas-frame');
const same: TriggerPointAtlasFrame = frame;

// Attributes as properties
frame.point = 'trapezius-upper-1';
frame.side = 'right';
frame.region = ['occiput.L', 'headache'];
frame.region = 'temple';
frame.region = null;
frame.sensitivity = 'sensitive';
frame.names = 'latin';
frame.layers = ['skin', 'deep'];
frame.layers = 'skin deep';
frame.model = 'female';
frame.model = '/bodies/mine.glb';
frame.view = 'three-quarter';
frame.demo = 'play';
frame.loading = 'interaction';
frame.controls = 'minimal';
frame.theme = 'dark';
frame.mode = 'present';
frame.catalog = 'points.json';
frame.bookingHref = 'tel:+4912345';
frame.bookingLabel = null;
const layers: Layer[] = frame.layers;
const region: string | null = frame.region;
// @ts-expect-error no such mode
frame.mode = 'lecture';
// @ts-expect-error the catalogue is read only
frame.points = [];

// State: out, kept, in again
const kept: State | null = frame.state;
frame.state = kept;
frame.state = '1~p=temporalis-1.R';

/** What can be set on the element, and to what. */
type Settable = 'point' | 'side' | 'region' | 'sensitivity' | 'names' | 'layers' | 'model' | 'view' | 'demo' | 'loading' | 'controls' | 'theme' | 'mode' | 'catalog' | 'bookingHref' | 'bookingLabel' | 'state';
const both: Pick<TriggerPointAtlas, Settable> = frame;

// Methods promise what the element's give
async function asked(): Promise<string> {
  await frame.select('temporalis-1', { side: 'left' });
  const [best]: Answer[] = await frame.findByPain('headache', { limit: 1 });
  const point: Point | undefined = frame.points.find(point => point.id === best?.point);
  await frame.startQuiz({ kind: 'find', count: 5 });
  const picture: Blob = await frame.snapshot({ width: 1600, height: 1200 });
  const { webgl } = await frame.ready;
  try {
    return `${await frame.link()} ${point?.id} ${picture.size} ${webgl}`;
  } catch (error) {
    return `${(error as FrameError).code}: ${(error as FrameError).allowed}`;
  }
}
const place: Promise<{ x: number; y: number; visible: boolean } | null> = frame.locate('temporalis-1', 'left');
const figures: Promise<number | undefined> = frame.stats().then(stats => stats?.drawn);
// @ts-expect-error one step at a time
void frame.step(2);
// @ts-expect-error what is promised is not there yet
const early: Answer[] = frame.findByPain('headache');
// @ts-expect-error the frame is taken out at once
const gone: FrameMethods['dispose'] = () => Promise.resolve();

// Events know their details
frame.addEventListener('select', function ({ detail: { point, side } }) {
  const itself: TriggerPointAtlasFrame = this;
  console.log(itself, point, side);
});
frame.dispose();

export { asked, both, early, figures, gone, layers, place, region, same };

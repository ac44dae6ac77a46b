// A page's own code against the types as they are shipped: it must compile, and what is wrong must not.
import type { AtlasError, AtlasEventMap, ErrorCode, Point, QuizAnswer, State, TriggerPointAtlas } from '../../www/trigger-point-atlas.js';

const atlas = document.createElement('trigger-point-atlas');
const same: TriggerPointAtlas = atlas;

// Attributes as properties
atlas.point = 'trapezius-upper-1';
atlas.side = 'right';
atlas.region = ['occiput.L', 'headache'];
atlas.region = 'temple';
atlas.sensitivity = 'sensitive';
atlas.layers = ['skin', 'deep'];
atlas.layers = 'skin deep';
atlas.model = 'female';
atlas.model = '/bodies/mine.glb';
atlas.view = 'three-quarter';
atlas.demo = 'play';
atlas.loading = 'interaction';
atlas.controls = 'minimal';
atlas.theme = 'dark';
atlas.mode = 'present';
atlas.catalog = 'points.json';
atlas.bookingHref = 'tel:+4912345';
atlas.bookingLabel = null;
// @ts-expect-error no such mode
atlas.mode = 'lecture';
// @ts-expect-error the catalogue is read only
atlas.points = [];

// State: out, kept, in again
const kept: State | null = atlas.state;
atlas.state = kept;
atlas.state = '1~p=temporalis-1.R';
const quiz = kept?.quiz?.answers.length ?? 0;

// Methods
atlas.select('temporalis-1', { side: 'left' });
atlas.clear();
const best: Point | undefined = atlas.points.find(point => point.id === atlas.findByPain('headache', { limit: 1 })[0]?.point);
const words: string[] = atlas.search('low back').answers.map(answer => answer.why[0].key);
atlas.lookAt('levator-scapulae.R');
atlas.lookAt(null);
atlas.isolate();
atlas.hide('T4');
atlas.showAll();
atlas.play();
atlas.pause();
atlas.seek(12.5);
atlas.step(-1);
atlas.setRate(0.5);
atlas.setLoop(true);
atlas.startTour(atlas.tours[0].id);
atlas.startQuiz();
atlas.startQuiz({ kind: 'find', count: 5, area: 'neck', seed: 7 });
atlas.setView('top');
const link: string = atlas.link();
// @ts-expect-error one step at a time
atlas.step(2);
// @ts-expect-error no such kind of question
atlas.startQuiz({ kind: 'hard' });

// Events know their details
atlas.addEventListener('quizanswer', event => {
  const { right, score, done }: QuizAnswer = event.detail;
  console.log(right, score, done);
});
atlas.addEventListener('error', ({ detail: { code, field, allowed } }) => {
  const known: ErrorCode = code;
  console.log(known, field, allowed);
});
// @ts-expect-error no such event
const unknown: keyof AtlasEventMap = 'change';

// Promises
async function printed(): Promise<string> {
  const { webgl } = await atlas.ready;
  if (!webgl) return '';
  try {
    const picture: Blob = await atlas.snapshot({ width: 1600, height: 1200, type: 'image/webp' });
    return URL.createObjectURL(picture);
  } catch (error) {
    return `${(error as AtlasError).code}: ${(error as AtlasError).allowed}`;
  }
}
const place: Promise<{ x: number; y: number; visible: boolean } | null> = atlas.locate('temporalis-1', 'left');
const figures: Promise<number | undefined> = atlas.stats().then(stats => stats?.drawn);
atlas.dispose();

export { best, figures, link, place, printed, quiz, same, unknown, words };

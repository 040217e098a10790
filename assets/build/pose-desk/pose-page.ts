/** The pose desk: one anim from its source, over and over or drawing by drawing. Opened by `?pose=LOOK/ANIM` in `npm start`. */
import type { AnimDef } from '../rig/character.ts';
import { type Cast, type DrawnAs, POSES, POSES_CHANGED } from './desk-format.ts';

type Picture = { readonly as: DrawnAs; readonly image: ImageBitmap };

const HELP = 'space: run or stop · ← →: by one drawing · O onion skin · G ground · S silhouette · Z 160 px · [ ] slower, faster';
const VIEW = { w: 1040, h: 700, ground: 600, scale: 3.2 } as const; // px; px per logical px
const TALL = 141; // logical px: Danko upright
const SQUINT = 160 / TALL; // px per logical px when Danko stands 160 px high
const ONION = [[-1, '#3f7fd0'], [1, '#d0642f']] as const; // what was, what will be
const SPEEDS = [0.1, 0.25, 0.5, 1, 2];
const STYLE = 'body{margin:0;display:flex;background:#5d676c;color:#f1e4c6;font:13px/1.5 sans-serif}' +
  'nav{padding:10px 14px;height:100vh;box-sizing:border-box;overflow:auto;white-space:nowrap;background:#120e16}' +
  'a{display:block;color:inherit}a.now{color:#e9b23c}main{padding:10px}pre{margin:0;white-space:pre-wrap;max-width:1040px}';

const shown = { onion: false, ground: true, silhouette: false, squint: false };
const KEYS: Readonly<Record<string, keyof typeof shown>> = { KeyO: 'onion', KeyG: 'ground', KeyS: 'silhouette', KeyZ: 'squint' };

let cast: Cast = {};
let look = '';
let name = '';
const pictures: (Picture | undefined)[] = [];
let at = 0; // drawing
let since = 0; // ms it has been up
let running = true;
let speed = SPEEDS.indexOf(1);
let loads = 0;
let broken = false;

const looksBar = document.createElement('nav');
const animsBar = document.createElement('nav');
const main = document.createElement('main');
const canvas = document.createElement('canvas');
const words = document.createElement('pre');
const style = document.createElement('style');
const pen = canvas.getContext('2d')!;

const anim = (): AnimDef | undefined => cast[look]?.[name];

/** `danko/jab` will do for `danko-sauna/jab`: the first whose name begins so. */
function choose(): void {
  const [wantedLook = '', wantedAnim = ''] = (new URLSearchParams(location.search).get('pose') ?? '').split('/');
  const looks = Object.keys(cast);
  look = looks.find((one) => one === wantedLook) ?? looks.find((one) => one.startsWith(wantedLook)) ?? looks[0] ?? '';
  const anims = Object.keys(cast[look] ?? {});
  name = anims.find((one) => one === wantedAnim) ?? anims[0] ?? '';
  document.title = `${look}/${name}`;
  list(looksBar, looks, look, (one) => `${one}/${name}`);
  list(animsBar, anims, name, (one) => `${look}/${one}`);
}

function list(bar: HTMLElement, names: readonly string[], now: string, pose: (name: string) => string): void {
  bar.replaceChildren(...names.map((one) => {
    const link = document.createElement('a');
    link.href = `?pose=${pose(one)}`;
    link.textContent = one;
    link.className = one === now ? 'now' : '';
    return link;
  }));
}

async function load(): Promise<void> {
  const mine = ++loads;
  const answer = await fetch(POSES);
  if (broken && answer.ok) location.reload(); // Vite's page about the fault stays up until then
  broken = !answer.ok;
  if (broken) return;
  cast = (await answer.json()) as Cast;
  choose();
  const drawings = anim()?.drawings ?? [];
  pictures.length = drawings.length;
  at = Math.min(at, Math.max(0, drawings.length - 1));
  for (const i of drawings.keys()) {
    const picture = await pictureOf(i);
    if (mine !== loads) return; // saved again meanwhile
    pictures[i] = picture;
  }
}

async function pictureOf(i: number): Promise<Picture | undefined> {
  const answer = await fetch(`${POSES}/${look}/${name}/${i}`);
  if (!answer.ok) return undefined;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const end = bytes.indexOf(10);
  const as = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as DrawnAs;
  return { as, image: await createImageBitmap(new Blob([bytes.subarray(end + 1)], { type: 'image/png' })) };
}

function run(ms: number): void {
  const drawings = anim()?.drawings ?? [];
  if (!running || drawings.length === 0) return;
  since += ms * SPEEDS[speed]!;
  for (let whole = drawings[at]!.ms; since >= whole; whole = drawings[at]!.ms) {
    since -= whole;
    at = (at + 1) % drawings.length;
  }
}

function paint(): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, VIEW.w, VIEW.h);
  if (shown.ground) {
    pen.fillStyle = '#2f363a';
    pen.fillRect(0, VIEW.ground, VIEW.w, 1);
    pen.fillRect(VIEW.w / 2, VIEW.ground - 8, 1, 16);
  }
  if (shown.onion) for (const [step, colour] of ONION) put(pictures[at + step], 0.34, colour);
  put(pictures[at], 1, shown.silhouette ? '#0d0a12' : null);
  words.textContent = said();
}

/** One drawing about the middle of the ground line, in one colour if one is given. */
function put(picture: Picture | undefined, alpha: number, colour: string | null): void {
  if (!picture) return;
  const { as, image } = picture;
  const scale = shown.squint ? SQUINT : VIEW.scale;
  pen.globalAlpha = alpha;
  pen.setTransform(scale, 0, 0, scale, VIEW.w / 2, VIEW.ground);
  pen.drawImage(colour === null ? image : dyed(image, colour), as.x, as.y, as.w, as.h);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalAlpha = 1;
}

function dyed(image: ImageBitmap, colour: string): OffscreenCanvas {
  const vat = new OffscreenCanvas(image.width, image.height);
  const brush = vat.getContext('2d')!;
  brush.drawImage(image, 0, 0);
  brush.globalCompositeOperation = 'source-in';
  brush.fillStyle = colour;
  brush.fillRect(0, 0, vat.width, vat.height);
  return vat;
}

function said(): string {
  const { drawings = [], loop = false, hit } = anim() ?? {};
  const drawing = drawings[at];
  if (!drawing) return HELP;
  const whole = drawings.reduce((sum, { ms }) => sum + ms, 0);
  const rows = Object.entries(drawing.p).map(([part, value]) => `  ${part}: ${JSON.stringify(value).replaceAll('"', '')}`);
  return [
    `${look}/${name}/${at} of ${drawings.length} · ${drawing.ms} of ${whole} ms${hit === at ? ' · HIT' : ''}${loop ? ' · loops' : ''}` +
      ` · speed ${SPEEDS[speed]}${pictures[at] ? '' : ' · being drawn'}`,
    HELP, ...rows,
  ].join('\n');
}

function pressed(event: KeyboardEvent): void {
  const toggle = KEYS[event.code];
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.code];
  const faster = { BracketLeft: -1, BracketRight: 1 }[event.code];
  if (toggle) shown[toggle] = !shown[toggle];
  else if (event.code === 'Space') running = !running;
  else if (step !== undefined) {
    running = false;
    since = 0;
    at = (at + step + pictures.length) % Math.max(1, pictures.length);
  } else if (faster !== undefined) speed = Math.max(0, Math.min(SPEEDS.length - 1, speed + faster));
  else return;
  event.preventDefault();
}

canvas.width = VIEW.w;
canvas.height = VIEW.h;
style.textContent = STYLE;
document.head.append(style);
main.append(canvas, words);
document.body.append(looksBar, animsBar, main);
window.addEventListener('keydown', pressed);
import.meta.hot?.on(POSES_CHANGED, () => void load());

let last = performance.now();
function frame(now: number): void {
  run(now - last);
  last = now;
  paint();
  requestAnimationFrame(frame);
}
requestAnimationFrame(frame);
await load();

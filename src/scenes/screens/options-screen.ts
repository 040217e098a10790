import { line } from '../../content/lines';
import type { SettingsStore } from '../../run/settings';
import { button, element, heading } from './element';
import { Rows } from './rows';
import type { Screen } from './screens';

const BOTHERED = 10;

/** Everything that can be chosen, on one page that scrolls. */
export function optionsScreen(store: SettingsStore, teachPad: () => void, back: () => void, bothered: () => void): Screen {
  const body = element('div', { class: 'body' });
  const fill = (): void => body.replaceChildren(...sections(store, teachPad, accentGag(bothered)));
  fill();
  const root = element(
    'section',
    { class: 'panel options', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'options-title' },
    heading(line('options.title'), 'options-title'),
    body,
    element(
      'div',
      { class: 'foot' },
      button(line('options.back'), back, { class: 'primary' }),
      button(line('options.reset'), () => {
        store.reset();
        fill();
      }),
    ),
  );
  return { root, cancel: back };
}

function sections(store: SettingsStore, teachPad: () => void, accent: (value: number) => void): HTMLElement[] {
  const rows = new Rows(store);
  return [
    soundPart(rows), ...fightParts(rows), picturePart(rows), captionsPart(rows), touchPart(rows),
    section('options.two', rows.toggle('options.split-keyboard', 'splitKeyboard', 'options.split-keyboard-how')),
    section('options.gamepad', element('div', { class: 'foot' }, button(line('pad.teach'), teachPad))),
    section('options.film', rows.slider('options.accent', 'accent', 0, 100, 'options.accent-how', accent)),
  ];
}

/** Each value with its name. */
const named = <const T>(values: readonly T[], name: (value: T) => string) => values.map((value) => [value, name(value)] as const);
const percents = <const T extends number>(...values: readonly T[]) => named(values, (value) => line('options.percent', { value }));

const soundPart = (rows: Rows): HTMLElement =>
  section('options.sound',
    rows.slider('options.master', 'master'),
    rows.slider('options.music', 'music'),
    rows.slider('options.effects', 'effects'),
    rows.slider('options.voice', 'voice'),
    rows.toggle('options.muted', 'muted'));

function fightParts(rows: Rows): HTMLElement[] {
  const difficulties = named([0, 1, 2, 3], (d) => line(`difficulty.${d}`));
  return [
    section('options.fight',
      rows.choice('options.difficulty', 'difficulty', difficulties, 'options.difficulty-when'),
      rows.choice('options.speed', 'speed', percents(70, 85, 100), 'options.speed-how'),
      rows.choice('options.timer', 'timer', named(['off', 'time', 'frames'], (t) => line(`options.timer.${t}`)))),
    section('options.assist',
      rows.toggle('options.wide-parry', 'wideParry'),
      rows.toggle('options.auto-string', 'autoString'),
      rows.toggle('options.endure', 'endure'),
      rows.choice('options.hitstop', 'hitstop', percents(100, 50, 0), 'options.hitstop-how')),
  ];
}

function picturePart(rows: Rows): HTMLElement {
  const reducible = [['full', line('options.full')], ['reduced', line('options.reduced')]] as const;
  return section('options.picture',
    rows.choice('options.quality', 'quality', named(['auto', 'high', 'low'], (q) => line(`options.quality.${q}`))),
    rows.slider('options.shake', 'shake'),
    rows.choice('options.flashes', 'flashes', reducible),
    rows.choice('options.motion', 'motion', [['system', line('options.system')], ...reducible]),
    rows.toggle('options.steam', 'steam'),
    rows.toggle('options.outlines', 'outlines', 'options.outlines-how'),
    ...fullScreen());
}

function captionsPart(rows: Rows): HTMLElement {
  const readings = named(['english', 'literal', 'tactful'], (r) => line(`options.subtitles.${r}`));
  return section('options.captions-part',
    rows.toggle('options.captions', 'captions'),
    rows.choice('options.caption-size', 'captionSize', percents(100, 150, 200)),
    rows.choice('options.subtitles', 'subtitles', readings, 'options.subtitles-how'));
}

function touchPart(rows: Rows): HTMLElement {
  const layouts = named(['rightHanded', 'leftHanded', 'oneHandRight', 'oneHandLeft'], (l) => line(`options.touch.${l}`));
  return section('options.touch',
    rows.choice('options.touch-layout', 'touchLayout', layouts),
    rows.slider('options.touch-scale', 'touchScale', 70, 150),
    rows.slider('options.touch-opacity', 'touchOpacity', 20, 100),
    rows.toggle('options.touch-slide', 'touchSlide'),
    rows.toggle('options.vibrate', 'vibrate'));
}

const section = (title: Parameters<typeof line>[0], ...rows: HTMLElement[]): HTMLElement =>
  element('section', { class: 'part' }, element('h2', {}, line(title)), ...rows);

/** A way to the whole screen, where the browser has one. */
function fullScreen(): HTMLElement[] {
  if (!document.fullscreenEnabled) return [];
  const toggle = (): void => {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    change.catch(() => {}); // refused: the window stays as it is
  };
  return [element('div', { class: 'foot' }, button(line('options.full-screen'), toggle))];
}

/** The slider changes nothing. Whoever tries ten times has earned something for it. */
function accentGag(bothered: () => void): () => void {
  let tries = 0;
  return () => {
    if (++tries === BOTHERED) bothered();
  };
}

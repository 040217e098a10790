import type { Piece } from './piece.ts';
import { circle, dice, each, ellipse, path, polygon, rect, softLight, stops, stroke, type Vec } from './shapes.ts';

/** Light is added over the flat art; the view lets it breathe. */
function shaft(): string {
  const fade = `<defs><linearGradient id="f" x1="0" y1="0" x2="0" y2="1">${stops([[0, '#cfe3ef', 0.05], [0.34, '#cfe3ef', 0.2], [0.62, '#cfe3ef', 0.17], [1, '#cfe3ef', 0.02]])}</linearGradient></defs>`;
  return fade + polygon([[10, 0], [66, 0], [316, 480], [70, 480]], 'url(#f)') + polygon([[84, 0], [132, 0], [390, 480], [250, 480]],
    'url(#f)', 'fill-opacity=".75"');
}

/** Light dancing on the wall and floor round a pool. */
function caustics(): string {
  const roll = dice(33);
  return each(34, () => {
    const [x, y] = [roll() * 420, roll() * 100];
    const l = 14 + roll() * 30;
    return stroke(path([[x, y], [x + l * 0.3, y - 3], [x + l * 0.7, y + 2], [x + l, y]] as Vec[], false), '#7fd4e6', 1.8,
      `stroke-opacity="${(0.16 + roll() * 0.24).toFixed(2)}"`);
  }) + ellipse(228, 55, 210, 46, '#3fa0b8', 'fill-opacity=".10"');
}

function vignette(): string {
  return `<defs><radialGradient id="v" cx="480" cy="270" r="600" gradientUnits="userSpaceOnUse">${stops([[0, '#120814', 0], [0.55, '#120814', 0], [1, '#120814', 0.72]])}</radialGradient></defs>${rect(0, 0, 960, 540, 'url(#v)')}`;
}

function grain(): string {
  const roll = dice(7);
  let out = rect(0, 0, 128, 128, '#808080');
  for (let y = 0; y < 128; y++) for (let x = 0; x < 128; x++) {
    const tone = Math.round(128 + (roll() + roll() - 1) * 96).toString(16).padStart(2, '0');
    out += `<path d="M${x} ${y}h1v1h-1z" fill="#${tone}${tone}${tone}"/>`;
  }
  return out;
}

const flicker = (): string => circle(30, 30, 26, '#ffb24a', 'fill-opacity=".7"') + circle(30, 30, 14, '#fff1c8', 'fill-opacity=".9"');

export const light: readonly Piece[] = [
  { name: 'light-shaft', w: 400, h: 480, scale: 1, blend: 'add', blur: 1.2, art: shaft },
  { name: 'glow-furnace', w: 840, h: 640, scale: 0.25, blend: 'add', art: () => softLight(840, 640, [[0, '#ff8a3a', 0.62],
    [0.4, '#e0481f', 0.25], [1, '#7a1a1a', 0]]) },
  { name: 'glow-window', w: 300, h: 300, scale: 0.5, blend: 'add', art: () => softLight(300, 300,
    [[0, '#ffb040', 0.5], [0.45, '#e07a26', 0.17], [1, '#7a3a1a', 0]]) },
  { name: 'glow-lamp', w: 220, h: 220, scale: 0.5, blend: 'add', art: () => softLight(220, 220, [[0, '#fff1c8', 0.75],
    [0.16, '#ffcf7a', 0.36], [0.5, '#c97a3a', 0.1], [1, '#5a2a1a', 0]]) },
  { name: 'glow-cold', w: 360, h: 300, scale: 0.25, blend: 'add', art: () => softLight(360, 300, [[0, '#8fc4e6', 0.34],
    [0.5, '#4a7fa8', 0.12], [1, '#22344c', 0]]) },
  { name: 'glow-star', w: 90, h: 90, scale: 0.5, blend: 'add', art: () => softLight(90, 90, [[0, '#ff6a4a', 0.8], [0.3, '#e0281f', 0.3],
    [1, '#5a0a14', 0]]) },
  { name: 'glow-hit', w: 160, h: 160, scale: 0.5, blend: 'add', art: () => softLight(160, 160,
    [[0, '#ffe0a0', 0.9], [0.3, '#ff9a4a', 0.45], [1, '#7a2a1a', 0]]) },
  { name: 'ember', w: 60, h: 60, scale: 0.25, blend: 'add', blur: 5, art: flicker },
  { name: 'pool-caustics', w: 456, h: 110, scale: 1, blend: 'add', blur: 0.8, art: caustics },
  { name: 'vignette', w: 960, h: 540, scale: 0.5, raw: true, art: vignette },
  { name: 'grain', w: 128, h: 128, scale: 2, raw: true, art: grain },
];

/** Lines that come and go with the mood, and those that have come to stay. Head units. */
import type { Features } from './features.ts';
import type { Look } from './look.ts';
import { mouthOf } from './mouth.ts';
import { brush, shape } from './pen.ts';

export const drawLines = (f: Features, look: Look): string =>
  drawFold(f, look) + drawFrown(f, look) + drawForehead(f, look) + drawCrowsFeet(f, look) + drawJowl(f, look) + drawBags(f);

/** From the nose round the corner of the mouth. */
function drawFold(f: Features, look: Look): string {
  const fold = Math.max(look.fold, (f.age ?? 0) * 0.5);
  if (fold <= 0.15) return '';
  const [x, y] = mouthOf(f, look).near;
  const drop = f.noseDrop ?? 0;
  const smile = Math.max(0, -look.corner);
  return brush(
    [
      [16.4, -37.6 + drop], [11.6 - smile * 0.3, -33 + drop * 0.6], [8.4 - smile * 0.5 - look.wide * 0.5, -27],
      [x - 3.6 - smile * 0.2, y + 1.6],
    ],
    1 + fold * 1.5, f.skin.d, { head: 0.35, tail: 0.5 },
  );
}

function drawFrown({ skin, browIn = 0 }: Features, look: Look): string {
  if (look.knit === 0) return '';
  const y = -62.4 + browIn + look.browIn;
  return brush([[22.4, y - 9], [24, y - 5], [23.6, y - 0.4]], 1.7 * look.knit, skin.d, { head: 0.4, tail: 0.3 }) +
    brush([[27.4, y - 8], [26.2, y - 4], [26.6, y - 1]], 1.3 * look.knit, skin.d, { head: 0.4, tail: 0.3 });
}

function drawForehead({ skin, age = 0 }: Features, look: Look): string {
  const furrow = Math.max(look.furrow, age * 0.32);
  if (furrow <= 0.1) return '';
  return [0, 1, 2].map((i) => {
    const y = -77.5 - i * 4.6;
    return brush([[4 + i, y + 1 + look.browMid * 0.2], [15, y - 0.8 - furrow], [25 - i, y - 1.4], [32 - i, y + 0.6]],
      (1.4 - i * 0.22) * Math.min(1, furrow + 0.1), skin.s, { head: 0.3, tail: 0.3 });
  }).join('');
}

function drawCrowsFeet({ skin, age = 0 }: Features, look: Look): string {
  const crow = Math.max(look.crow, age * 0.34);
  if (crow <= 0.1) return '';
  return [0, 1, 2].map((i) =>
    brush([[-5.4, -55.4 + i * 2.4], [-9 - crow * 2, -57.6 + i * 3.6], [-11 - crow * 2.4, -58.4 + i * 4.8]], 1.2 * crow, skin.d,
      { head: 0.1, tail: 0.7 })).join('');
}

function drawJowl(f: Features, look: Look): string {
  const jowl = f.jowl ?? 0;
  if (jowl === 0) return '';
  const [x, y] = mouthOf(f, look).near;
  const low = look.open * 7;
  return brush([[x - 1, y + 2], [x - 3.4, y + 7 + low * 0.5], [x - 2, y + 13 + low]], 1 + jowl, f.skin.d, { head: 0.3, tail: 0.5 }) +
    brush([[-14, -14], [-8, -8 + low * 0.5], [0, -6 + low], [5, -9 + low]], 1 + jowl * 0.8, f.skin.d, { head: 0.4, tail: 0.5 });
}

function drawBags({ skin, bags = 0 }: Features): string {
  if (bags === 0) return '';
  return shape([[1, -49.6], [8, -47.6], [16, -49], [15, -45.4], [8, -43.8], [2, -46]], skin.s) +
    brush([[0, -48], [7, -44], [15, -45.6]], 0.7 + bags * 0.5, skin.d) +
    (bags > 1 ? brush([[1, -45], [7, -41.4], [13, -42.4]], 1, skin.d) : '') +
    brush([[28.4, -47], [31.4, -45.4], [34.4, -47]], 0.5 + bags * 0.4, skin.d);
}

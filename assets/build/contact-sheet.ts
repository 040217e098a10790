/** npx tsx assets/build/contact-sheet.ts <look> <anim,anim...|all> <file.png> [size]: every drawing of the moves in rows, to look at. */
import sharp, { type OverlayOptions } from 'sharp';
import { CHARACTERS } from '../characters/characters.ts';
import { drawFigure, toPng } from './rig/draw.ts';

const [look, which = 'all', file = 'contact-sheet.png', size = '1'] = process.argv.slice(2);
const character = CHARACTERS.find((c) => c.look === look);
if (!character) {
  console.error(`no character "${look}"; there is ${CHARACTERS.map((c) => c.look).join(', ')}`);
  process.exit(1);
}

const CELL = { x: -105, y: -165, w: 205, h: 185 };
const ROW = 9; // drawings a row
const scale = Number(size) * 2;
const asked = which.split(',');
const anims = Object.entries(character.anims).filter(([name]) => which === 'all' || asked.includes(name));
const cellW = Math.round(CELL.w * scale);
const cellH = Math.round(CELL.h * scale);
const pictures: OverlayOptions[] = [];
let row = 0;

for (const [name, anim] of anims) {
  for (const [i, drawing] of anim.drawings.entries()) {
    if (i > 0 && i % ROW === 0) row++;
    const drawn = drawFigure(character, drawing.p, { scale: scale * 2, box: CELL, damage: drawing.damage === 1 });
    const left = (i % ROW) * cellW;
    pictures.push({ input: await toPng(drawn, { rim: '#ff8a4a' }), left, top: row * cellH });
    pictures.push({ input: label(`${name}/${i}  ${drawing.ms}${anim.hit === i ? '  HIT' : ''}`), left, top: row * cellH });
  }
  row++;
}

function label(text: string): Buffer {
  const ground = -CELL.y * scale;
  const line = `<rect y="${ground}" width="${cellW}" height="1" fill="#4d565c"/>`;
  const words = `<text x="6" y="16" font-family="sans-serif" font-size="13" fill="#111">${text}</text>`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${cellW}" height="${cellH}">${line}${words}</svg>`);
}

await sharp({ create: { width: cellW * ROW, height: cellH * row, channels: 3, background: '#6f7a80' } })
  .composite(pictures)
  .png()
  .toFile(file);

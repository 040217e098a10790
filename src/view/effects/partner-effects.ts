import { atChest, onFloor } from '../actors/body-points';
import { type EffectsFor, glow, halo, kickUp, play, shock, spray } from './bursts';
import { Depth } from '../render/depths';
import { toRow, toX } from '../render/projection';
import { surfaceAt } from '../scenery/surface';

const DROPS = ['drop/0', 'drop/1', 'drop/2'];
const PLATE_BITS = ['plate-bit/0', 'plate-bit/1', 'plate-bit/2'];
const STARS = ['dizzy-star/0'];

/** What two men at work look like for a moment: one row per event. */
export const PARTNER_EFFECTS: EffectsFor = {
  burst: (sky, { actor }, sim) => {
    atChest(sim, actor, (x, row) => {
      play(sky, 'burst-star', x, row, 16, 20, 2.4);
      halo(sky, x, row, 0xffffff, 0.4, 4);
      glow(sky, x, row, 0xffe0a0, 4, 16);
      spray(sky, STARS, x, row, 10, 7, 26);
    });
    onFloor(sim, actor, (x, row, who) => {
      shock(sky, x, row, 2.2);
      kickUp(sky, surfaceAt(sim.level, who.x), x, row, 1.6);
    });
  },
  swapped: (sky, { to }, sim) => atChest(sim, to, (x, row) => {
    halo(sky, x, row, 0xffd070, 1.6, 0.5);
    glow(sky, x, row, 0xffc060, 1.4, 14);
  }),
  glasnostBegan: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => {
    for (const to of [2, 4, 6]) halo(sky, x, row, 0xffd070, 0.4, to);
    glow(sky, x, row, 0xffc860, 5, 40);
    spray(sky, STARS, x, row, 14, 8, 40);
  }),
  finisherTold: (sky, { x, y }) => {
    const row = toRow(y, 0);
    play(sky, 'burst-star', toX(x), row - 90, 16, 40, 2);
    halo(sky, toX(x), row - 90, 0xffffff, 0.5, 3.4);
    glow(sky, toX(x), row - 90, 0xffb060, 3, 18);
    shock(sky, toX(x), row, 1.8);
  },
  broke: (sky, { target }, sim) =>
    atChest(sim, target, (x, row) => {
      sky.flat.add({
        shape: 'crack', x: x + 4, row: row - 74, depth: Depth.effect + 3, life: 46, size: 1.15, grows: 0.95, angle: -7, vrow: -0.3,
      });
      play(sky, 'burst-star', x, row, 8, 70, 0.6);
    }),
  arrested: (sky, { target }, sim) =>
    atChest(sim, target, (x, row) => {
      halo(sky, x, row, 0x7cc0f0, 0.4, 1.8);
      sky.flat.add({ shape: 'gain-miranda', x, row: row - 60, depth: Depth.effect + 2, life: 40, size: 1.6, grows: 1.2, vrow: -0.7 });
    }),
  revived: (sky, { actor }, sim) =>
    atChest(sim, actor, (x, row) => {
      spray(sky, ['heart'], x, row, 6, 4, 34);
      glow(sky, x, row, 0xff8090, 1.8, 24);
    }),
  saved: (sky, { target }, sim) => atChest(sim, target, (x, row) => halo(sky, x, row, 0xffe0a0, 0.5, 1.8)),
  highFive: (sky, { actor, target }, sim) => atChest(sim, actor, (x, row) => atChest(sim, target, (there, level) => {
    play(sky, 'burst-star', (x + there) / 2, (row + level) / 2 - 28, 14, 15, 0.8);
    halo(sky, (x + there) / 2, (row + level) / 2 - 28, 0xffd070, 0.3, 2);
  })),
  heaved: (sky, { actor }, sim) => onFloor(sim, actor, (x, row, who) => kickUp(sky, surfaceAt(sim.level, who.x), x, row, 1.3)),
  winded: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => spray(sky, ['sweat/0', 'sweat/1'], x, row, 6, 4, 26)),
  afflicted: (sky, { actor, kind }, sim) => atChest(sim, actor, (x, row) => {
    if (kind === 'blind') spray(sky, DROPS, x, row - 26, 10, 5, 26);
    if (kind === 'root') play(sky, 'steel-star', x, row + 62, 12, 0, 0.6);
    if (kind === 'scare') sky.flat.add({ shape: 'exclamation', x, row: row - 60, depth: Depth.effect + 1, life: 30, vrow: -0.6 });
  }),
  taunted: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => halo(sky, x, row - 20, 0xffe0a0, 0.6, 2.2)),
  platesOff: (sky, { x, y, z }) => {
    spray(sky, PLATE_BITS, toX(x), toRow(y, z) - 60, 12, 7, 44, toRow(y, 0) + 2);
    halo(sky, toX(x), toRow(y, z) - 60, 0xd0e0ff, 0.5, 2);
    play(sky, 'steel-star', toX(x), toRow(y, z) - 60, 14, 30, 1.5);
  },
  freshHands: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => halo(sky, x, row, 0xffd070, 0.5, 2)),
  gunClicked: (sky, { actor, why }, sim) => {
    if (why === 'locked') {
      atChest(sim, actor, (x, row) =>
        sky.flat.add({ shape: 'gun-locked', x, row: row - 70, depth: Depth.effect + 2, life: 34, size: 0.8, vrow: -0.5 }),
      );
    }
  },
  foodGroups: (sky, _event, sim) => {
    for (const { id, role } of sim.world.actors) if (role === 'hero') atChest(sim, id, (x, row) => glow(sky, x, row, 0x9fe07f, 2.4, 30));
  },
};

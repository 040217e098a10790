import { lookup } from '../../sim/content';
import type { SimEvent } from '../../sim/event';
import type { Bits } from '../../sim/material';
import type { Seen, Sim } from '../../sim/sim';
import { atChest, isBoss, onFloor } from '../actors/body-points';
import { FEATURE_EFFECTS } from '../features/features';
import { backlight, cloud, type EffectsFor, GLASS, glow, halo, kickUp, play, shatter, shock, spray, type Sky } from './bursts';
import { PARTNER_EFFECTS } from './partner-effects';
import type { SpriteBatch } from '../render/sprite-batch';
import { Particles } from '../render/particles';
import { toRow, toX } from '../render/projection';
import { surfaceAt } from '../scenery/surface';
import type { SpriteSheet } from '../assets/sprite-sheet';
import type { ViewOptions } from '../view-options';

const SHOWN: EffectsFor = {
  ...PARTNER_EFFECTS,
  ...FEATURE_EFFECTS,
  guardBroken: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => {
    play(sky, 'steel-star', x, row, 14, 30, 1.6);
    halo(sky, x, row, 0xff8060, 0.4, 1.8);
  }),
  jumped: (sky, { actor, surface }, sim) => onFloor(sim, actor, (x, row) => kickUp(sky, surface, x, row, 0.7)),
  landed: (sky, { actor, surface, hard }, sim) => onFloor(sim, actor, (x, row) => {
    kickUp(sky, surface, x, row, hard ? 1.3 : 0.7);
    if (hard) shock(sky, x, row);
  }),
  stepped: (sky, { actor }, sim) => onFloor(sim, actor, (x, row, who) => kickUp(sky, surfaceAt(sim.level, who.x), x, row, 0.6)),
  slammed: (sky, { actor, x, y, surface }, sim) => {
    if (isBoss(sim, actor)) return cloud(sky, surface, toX(x), toRow(y, 0));
    kickUp(sky, surface, toX(x), toRow(y, 0), 1);
    shock(sky, toX(x), toRow(y, 0), 0.8);
  },
  brokeFall: (sky, { actor, surface }, sim) => {
    onFloor(sim, actor, (x, row) => kickUp(sky, surface, x, row, 1));
    atChest(sim, actor, (x, row) => halo(sky, x, row, 0xffffff, 0.3, 1.1));
  },
  wallBounced: (sky, { x, y, z }) => {
    play(sky, 'burst-star', toX(x), toRow(y, z), 8, 0, 0.7);
    kickUp(sky, 'wood', toX(x), toRow(y, z), 1.2);
  },
  grabbed: (sky, { target }, sim) => atChest(sim, target, (x, row) => halo(sky, x, row, 0x7fc4ff, 0.9, 0.4)),
  threw: (sky, { target }, sim) => atChest(sim, target, (x, row) => halo(sky, x, row, 0xfff0d0, 0.5, 1.3)),
  brokeFree: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => {
    halo(sky, x, row, 0xffd080, 0.4, 1.5);
    spray(sky, SWEAT, x, row, 5, 5, 14);
  }),
  specialStarted: (sky, { actor }, sim) => {
    atChest(sim, actor, (x, row) => {
      backlight(sky, x, row, 0xff5a30, 2.6, 18);
      halo(sky, x, row, 0xff8a50, 0.4, 1.5);
    });
    onFloor(sim, actor, (x, row) => shock(sky, x, row, 1.1));
  },
  spawned: (sky, { actor, entrance }, sim) => {
    if (entrance === 'roof' || entrance === 'door') {
      onFloor(sim, actor, (x, row, who) => kickUp(sky, surfaceAt(sim.level, who.x), x, row, 1));
    }
  },
  ate: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => {
    glow(sky, x, row, 0x9fe07f, 1.8, 24);
    spray(sky, ['dizzy-star/0'], x, row, 5, 3, 22);
  }),
  itemLanded: (sky, { x, y, surface }) => kickUp(sky, surface, toX(x), toRow(y, 0), 0.5),
  itemShattered: (sky, { item, x, y, z }, sim) => shatter(sky, bitsOf(sim, item), toX(x), toRow(y, z), 9, toRow(y, 0)),
  weaponBroke: (sky, { item, x, y, z }, sim) => shatter(sky, bitsOf(sim, item), toX(x), toRow(y, z), 9, toRow(y, 0)),
  hazardFell: (sky, { item, x, y }, sim) => {
    shatter(sky, bitsOf(sim, item), toX(x), toRow(y, 0) - 8, 10, toRow(y, 0) + 4);
    kickUp(sky, surfaceAt(sim.level, x), toX(x), toRow(y, 0), 1);
  },
  propBroken: (sky, { kind, x, y }, sim) => {
    const { bits } = lookup(sim.content.props, kind, 'kind of furniture');
    shatter(sky, BITS[bits], toX(x), toRow(y, 0) - 22, 14, toRow(y, 0) + 2);
    kickUp(sky, surfaceAt(sim.level, x), toX(x), toRow(y, 0), 1.2);
  },
  bossPhase: (sky, { actor }, sim) => onFloor(sim, actor, (x, row) => {
    shock(sky, x, row, 2);
    glow(sky, x, row - 70, 0xff4020, 3.4, 30);
  }),
};

const SWEAT = ['sweat/0', 'sweat/1', 'sweat/2'];

/** The drawings of what flies when something goes to pieces. */
const BITS: Readonly<Record<Bits, readonly string[]>> = {
  chips: ['chip/0', 'chip/1', 'chip/2'], glass: GLASS, sweat: SWEAT,
  ice: ['ice/0', 'ice/1', 'ice/2', 'ice/3'], leaves: ['leaf/0', 'leaf/1', 'leaf/2', 'leaf/3'],
};
const bitsOf = ({ content }: Seen<Sim>, item: string): readonly string[] => BITS[lookup(content.items, item, 'item').bits];

/** Sparks, dust, splashes and shards: what an event looks like for a moment. */
export class EffectsView {
  readonly sky: { readonly flat: Particles; readonly light: Particles };

  constructor(batch: SpriteBatch, sheet: SpriteSheet) {
    this.sky = { flat: new Particles(batch, sheet, 90, false), light: new Particles(batch, sheet, 20, true) };
  }

  onEvent(event: Seen<SimEvent>, sim: Seen<Sim>): void {
    const shown = SHOWN[event.type] as ((sky: Sky, event: Seen<SimEvent>, sim: Seen<Sim>) => void) | undefined;
    shown?.(this.sky, event, sim);
  }

  tick(): void {
    this.sky.flat.tick();
    this.sky.light.tick();
  }

  draw(blend: number, options: ViewOptions): void {
    this.sky.flat.draw(blend);
    if (options.quality === 'high' && !options.reducedFlashes) this.sky.light.draw(blend);
    else this.sky.light.hide();
  }

  destroy(): void {
    this.sky.flat.destroy();
    this.sky.light.destroy();
  }
}

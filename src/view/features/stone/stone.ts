import { STONE } from '../../../sim/features/stone/stone';
import { atChest } from '../../actors/body-points';
import { MS_A_FRAME, type AnimDef } from '../../assets/atlas';
import { glow, spray, type Sky } from '../../effects/bursts';
import { bar, HUD } from '../../hud/hud-pen';
import { Depth } from '../../render/depths';
import { toRow, toX } from '../../render/projection';
import type { FeatureView } from '../feature-view';
import { StoneInHands } from './stone-in-hands';

/** The hot stone: in somebody's hands, over them how long he has held it, and in his face what it is like. */
export const stone = {
  anims: { stone: ['stone', 'hold', 'idle'] },
  paced: { stone: strainIndex },
  effects: {
    stoneTaken: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => steam(sky, x, row)),
    stoneHeld: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => {
      spray(sky, ['dizzy-star/0'], x, row, 10, 5, 34);
      glow(sky, x, row, 0xff8030, 2.4, 26);
    }),
    stoneDropped: (sky, { actor }, sim) => atChest(sim, actor, (x, row) => steam(sky, x, row + 30)),
  },
  about: (batch, sheet, figure) => new StoneInHands(batch, sheet, figure),
  drawHud(pen, sim, left) {
    const holder = sim.world.actors.find(({ state }) => state === 'stone');
    if (!holder) return;
    const share = Math.min(1, holder.stateFrame / STONE.to);
    bar(pen, {
      x: toX(holder.x) - left - 45, y: toRow(holder.y, holder.z) - 172, w: 90, h: 9, share, lag: share, grey: 0, segments: 3,
      colour: share > 0.66 ? HUD.red : HUD.hot, light: HUD.goldLight,
    });
  },
} satisfies FeatureView;

/** The longer he holds it, the worse: pairs of drawings, each trembling quicker than the one before. */
function strainIndex(anim: AnimDef, stateFrame: number): number {
  const pairs = Math.floor(anim.frames.length / 2);
  const pair = Math.min(pairs - 1, Math.floor((stateFrame / STONE.to) * pairs));
  const each = Math.max(1, Math.round(anim.ms[2 * pair]! / MS_A_FRAME));
  return 2 * pair + (Math.floor(stateFrame / each) % 2);
}

function steam(sky: Sky, x: number, row: number): void {
  for (let i = 0; i < 5; i++) {
    sky.flat.add({
      shape: 'haze', x: x + (i - 2) * 9, row, depth: Depth.effect + 1, life: 34 + i * 4,
      vrow: -0.8 - i * 0.12, vx: (i - 2) * 0.2, size: 0.7, grows: 2, alpha: 0.8,
    });
  }
}

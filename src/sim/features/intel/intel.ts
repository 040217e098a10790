import { propKindOf } from '../../combat/props';
import type { Entrance, SpawnDef } from '../../level-def';
import type { Feature, Seen, Sim } from '../../sim';
import { arenaAhead, currentArena } from '../../stage/arenas';
import { isInView } from '../../stage/camera';
import { px, VIEW_WIDTH } from '../../units';

/** Frames for which what a man told after a Break is fresh (docs/rules.md 4.4). */
export const INTEL_FRAMES = 600;

declare module '../../sim' {
  interface FeatureRecords { intel: { fresh: number } } // frames for which hidden things show: somebody talked
}

/** Whoever is broken talks. */
export const intel = {
  name: 'intel',
  begin: () => ({ fresh: 0 }),
  resolved(_sim, own, _hero, way) {
    if (way === 'break') own.fresh = INTEL_FRAMES;
  },
  update(sim, own) {
    if (sim.world.outcome === 'playing') own.fresh = Math.max(0, own.fresh - 1);
  },
} satisfies Feature<'intel'>;

/** Some who are still outside: where they will come in, and how many. Subpixels. */
export interface Coming {
  readonly entrance: Entrance;
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** A piece of furniture and the item in it. */
export interface Stash {
  readonly prop: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly item: string;
}

export interface Intel {
  readonly coming: readonly Coming[];
  readonly stashes: readonly Stash[];
}

/** What a man told whose wrist has cracked, while it is fresh: who is still to come, and what is hidden in sight (docs/rules.md 4.4). */
export function intelOf(sim: Seen<Sim>): Intel | null {
  if ((sim.world.features.intel?.fresh ?? 0) === 0) return null;
  return { coming: groups(sim, outside(sim)), stashes: stashes(sim) };
}

/** The rest of the wave that is coming in; else the next one, here or in the arena ahead. */
function outside(sim: Seen<Sim>): readonly SpawnDef[] {
  const { brawl } = sim.world;
  const arena = currentArena(sim);
  if (!arena) return arenaAhead(sim)?.waves[0] ?? [];
  const wave = arena.waves[brawl.wave] ?? [];
  return brawl.waiting > 0 ? wave.slice(wave.length - brawl.waiting) : (arena.waves[brawl.wave + 1] ?? []);
}

/** So near each other they come through the same door. */
const SAME_DOOR = px(48);

function groups(sim: Seen<Sim>, spawns: readonly SpawnDef[]): Coming[] {
  const found: Coming[] = [];
  for (const { entrance, x: at, y } of spawns) {
    const x = entrance === 'left' ? sim.world.brawl.camera.x : entrance === 'right' ? sim.world.brawl.camera.x + px(VIEW_WIDTH) : at;
    const mates = found.findIndex((one) => one.entrance === entrance && Math.abs(one.x - x) <= SAME_DOOR);
    if (mates < 0) found.push({ entrance, x, y, count: 1 });
    else found[mates] = { ...found[mates]!, count: found[mates]!.count + 1 };
  }
  return found;
}

/** Whole furniture in the picture that has something in it, and can be made to give it up. */
function stashes(sim: Seen<Sim>): Stash[] {
  return sim.level.props.flatMap((prop) => {
    const hides = prop.drops !== null && propKindOf(sim, prop).yields !== 'never' &&
      !sim.world.brawl.broken.includes(prop.id) && isInView(sim, prop.x, 0);
    return hides ? [{ prop: prop.id, kind: prop.kind, x: prop.x, y: prop.y, item: prop.drops }] : [];
  });
}

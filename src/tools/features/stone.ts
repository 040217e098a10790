import type { Bot } from '../../run/bot';
import { Button } from '../../sim/buttons';
import type { LevelDef } from '../../sim/level-def';
import type { FeatureTools } from './feature-tools';

export const stone: FeatureTools = { habits: { 'a hand on the stone': handOnStone } };

const LETS_GO = 165; // ticks with a hand on it

/** A bot that stops at the hot stone, and lets go of it in time. */
function handOnStone(bot: Bot, level: LevelDef): Bot {
  return (sim) => {
    const wanted = bot(sim);
    const hero = sim.world.actors.find(({ player }) => player === 0);
    if (!hero) return wanted;
    if (hero.state === 'stone') return hero.stateFrame < LETS_GO ? Button.light : 0;
    const there = sim.world.features.stone?.tried === false && level.features.stone!.some(({ x0, x1 }) => hero.x >= x0 && hero.x < x1);
    return there && sim.world.brawl.arena === null ? (sim.world.frame % 4 < 2 ? Button.light : 0) : wanted;
  };
}

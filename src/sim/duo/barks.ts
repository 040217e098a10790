import type { Actor } from '../actor';
import { lookup } from '../content';
import { partnerOf } from '../fighter/senses';
import { defOf, type Sim } from '../sim';

/** What may make one of the two say something. */
export type Occasion =
  | 'called' | 'tagIn' | 'saved' | 'cleared' | 'hurt' | 'finisher' | 'food' | 'complaint' | 'arrest' | 'broke' | 'winded' | 'revived'
  | 'gunLocked' | 'glasnost' | 'drink' | 'key' | 'machine' | 'plates' | 'backup' | 'creased';

/** Five seconds between any two remarks; none twice in one arena (game.md 4.7, rule 9). */
const QUIET = 300;
/** A blow worth a remark. */
const HARD = 10;

/** Says the next line he has for it, if it is not too soon. No dice: the lines come in turn. */
export function bark(sim: Sim, actor: Actor, occasion: Occasion): void {
  const { partnership, stage } = sim.world;
  const lines = defOf(sim, actor).buddy?.barks[occasion];
  if (!partnership || !lines || partnership.barked < QUIET) return;
  const line = lines.find((one) => !stage.fired.includes(said(sim, one)));
  if (line === undefined) return;
  stage.fired.push(said(sim, line));
  partnership.barked = 0;
  sim.events.push({ type: 'said', actor: actor.id, line });
}

/** Says what he always says of it, at once: it is news, not a remark. */
export function exclaim(sim: Sim, actor: Actor, occasion: Occasion): void {
  const line = defOf(sim, actor).buddy?.barks[occasion]?.[0];
  if (line !== undefined) sim.events.push({ type: 'said', actor: actor.id, line });
}

const said = ({ world }: Sim, line: string): string => `${world.stage.arena ?? world.stage.cleared.length}/${line}`;

/** Remarks on what has happened this tick; what the other one does is usually the occasion. */
export function remark(sim: Sim): void {
  const { partnership } = sim.world;
  if (!partnership) return;
  partnership.barked = Math.min(999, partnership.barked + 1);
  if (partnership.barked < QUIET) return;
  for (const event of [...sim.events]) {
    const doer = 'actor' in event ? sim.world.actors.find(({ id, buddy }) => id === event.actor && buddy !== null) : undefined;
    const other = doer && partnerOf(sim, doer);
    switch (event.type) {
      case 'swapped': {
        const to = sim.world.actors.find(({ id }) => id === event.to);
        if (to) bark(sim, to, 'tagIn');
        break;
      }
      case 'saved': if (other) bark(sim, other, 'saved'); break;
      case 'broke': if (other) bark(sim, other, 'broke'); break;
      case 'arrested': if (other) bark(sim, other, 'arrest'); break;
      case 'finisherBegan': if (doer) bark(sim, doer, 'finisher'); break;
      case 'winded': if (other) bark(sim, other, 'winded'); break;
      case 'revived': if (doer) bark(sim, doer, 'revived'); break;
      case 'ate': if (doer) bark(sim, doer, sim.content.items[event.item]?.kick === 'numbs' ? 'drink' : 'food'); break;
      case 'glasnostBegan': if (doer) bark(sim, doer, 'glasnost'); break;
      case 'keyTaken': if (doer) bark(sim, doer, 'key'); break;
      case 'gunClicked': if (doer && event.why === 'locked') bark(sim, doer, 'gunLocked'); break;
      case 'complaint': american(sim, 'complaint'); break;
      case 'arenaCleared': american(sim, 'cleared'); break;
      case 'platesOff': american(sim, 'plates'); break;
      case 'propBroken': {
        const occasion = lookup(sim.content.props, event.kind, 'kind of furniture').remark;
        if (occasion !== undefined) american(sim, occasion);
        break;
      }
      case 'hit': {
        const hurt = sim.world.actors.find(({ id, buddy }) => id === event.target && buddy !== null);
        const onlooker = hurt && partnerOf(sim, hurt);
        if (onlooker && event.damage >= HARD) bark(sim, onlooker, 'hurt');
        break;
      }
      default: break;
    }
  }
}

function american(sim: Sim, occasion: Occasion): void {
  const he = sim.world.actors.find((actor) => actor.buddy !== null && defOf(sim, actor).buddy?.pole === 'miranda');
  if (he) bark(sim, he, occasion);
}

import type { Actor } from '../../actor';
import { lookup } from '../../content';
import { PRESSED } from '../../duo/partnership';
import type { SimEvent } from '../../event';
import { drivenHeroes, partnerOf } from '../../fighter/senses';
import { actorOf, defOf, type Feature, type FeatureRecords, type Sim } from '../../sim';

/** What may make one of the two say something. */
export type Occasion =
  | 'called' | 'tagIn' | 'saved' | 'cleared' | 'hurt' | 'finisher' | 'food' | 'complaint' | 'arrest' | 'broke' | 'winded' | 'revived'
  | 'gunLocked' | 'glasnost' | 'drink' | 'key' | 'machine' | 'plates' | 'backup' | 'creased';

declare module '../../sim' {
  interface FeatureRecords {
    barks: {
      quiet: number; // frames since either of the two last spoke
      said: string[]; // place and line: none is said twice in one arena
    };
  }
}
declare module '../../actor-def' {
  interface BuddyDef {
    /** What he says, and when: string-table keys, taken in turn. */
    readonly barks: Readonly<Partial<Record<Occasion, readonly string[]>>>;
  }
}
declare module '../../prop-kind' {
  interface PropKind {
    /** What who comments on things has to say when it breaks. */
    readonly remark?: Occasion;
  }
}

/** Five seconds between any two remarks; none twice in one arena (docs/rules.md 4.7, rule 9). */
const QUIET = 300;
/** A blow worth a remark. */
const HARD = 10;

/** The two of them remark on what has happened this tick; what the other one does is usually the occasion. */
export const barks = {
  name: 'barks',
  begin: ({ partner }) => (partner === null ? null : { quiet: 999, said: [] }),
  update(sim, own) {
    for (const event of [...sim.events]) exclaimAt(sim, event);
    for (const event of [...sim.events]) if (event.type === 'called') bark(sim, own, actorOf(sim, event.actor), 'called');
    own.quiet = Math.min(999, own.quiet + 1);
    if (own.quiet >= QUIET) for (const event of [...sim.events]) remarkOn(sim, own, event);
  },
  remarks: ({ said }, who) => said.filter((line) => line.includes(`/bark.${who}.`)).length,
} satisfies Feature<'barks'>;

/** Says the next line he has for it, if it is not too soon. No dice: the lines come in turn. */
function bark(sim: Sim, own: FeatureRecords['barks'], actor: Actor | undefined, occasion: Occasion): void {
  const lines = actor && defOf(sim, actor).buddy?.barks[occasion];
  if (!lines || own.quiet < QUIET) return;
  const line = lines.find((one) => !own.said.includes(placed(sim, one)));
  if (line === undefined) return;
  own.said.push(placed(sim, line));
  own.quiet = 0;
  sim.events.push({ type: 'said', actor: actor.id, by: actor.kind, line });
}

const placed = ({ world }: Sim, line: string): string => `${world.brawl.arena ?? world.brawl.cleared.length}/${line}`;

/** Says what he always says of it, at once: it is news, not a remark. */
function exclaim(sim: Sim, actor: Actor | undefined, occasion: Occasion): void {
  const line = actor && defOf(sim, actor).buddy?.barks[occasion]?.[0];
  if (line !== undefined) sim.events.push({ type: 'said', actor: actor!.id, by: actor!.kind, line });
}

function exclaimAt(sim: Sim, event: SimEvent): void {
  if (event.type === 'backupCalled') exclaim(sim, drivenHeroes(sim)[0], 'backup');
  if (event.type !== 'suitCreased' || event.pressed >= PRESSED.gumbyBelow) return;
  const wearer = actorOf(sim, event.actor);
  if (wearer) exclaim(sim, partnerOf(sim, wearer), 'creased');
}

function remarkOn(sim: Sim, own: FeatureRecords['barks'], event: SimEvent): void {
  const heroOf = (id: number): Actor | undefined => sim.world.actors.find((actor) => actor.id === id && actor.buddy !== null);
  const doer = 'actor' in event && event.actor !== null ? heroOf(event.actor) : undefined;
  const other = doer && partnerOf(sim, doer);
  const says = (actor: Actor | undefined, occasion: Occasion): void => bark(sim, own, actor, occasion);
  switch (event.type) {
    case 'swapped': return says(actorOf(sim, event.to), 'tagIn');
    case 'saved': return says(other, 'saved');
    case 'broke': return says(other, 'broke');
    case 'arrested': return says(other, 'arrest');
    case 'finisherBegan': return says(doer, 'finisher');
    case 'winded': return says(other, 'winded');
    case 'revived': return says(doer, 'revived');
    case 'ate': return says(doer, sim.content.items[event.item]?.kick === 'numbs' ? 'drink' : 'food');
    case 'glasnostBegan': return says(doer, 'glasnost');
    case 'keyTaken': return says(doer, 'key');
    case 'gunClicked': return event.why === 'locked' ? says(doer, 'gunLocked') : undefined;
    case 'complaint': return says(commenter(sim), 'complaint');
    case 'arenaCleared': return says(commenter(sim), 'cleared');
    case 'platesOff': return says(commenter(sim), 'plates');
    case 'propBroken': {
      const occasion = lookup(sim.content.props, event.kind, 'kind of furniture').remark;
      return occasion === undefined ? undefined : says(commenter(sim), occasion);
    }
    case 'hit': {
      const hurt = heroOf(event.target);
      return hurt && event.damage >= HARD ? says(partnerOf(sim, hurt), 'hurt') : undefined;
    }
    default: return undefined;
  }
}

const commenter = (sim: Sim): Actor | undefined =>
  sim.world.actors.find((actor) => actor.buddy !== null && defOf(sim, actor).traits?.comments);

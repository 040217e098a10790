import type { ActorDef } from './actor-def';
import type { FinisherDef } from './duo/finisher-def';
import type { ItemDef } from './item-def';
import type { LevelDef } from './level-def';
import type { MoveDef } from './move-def';
import type { PropKind } from './prop-kind';
import type { TalkDef } from './talk/talk-def';

/** The tables handed to the sim: what each name means. Never changes during a run. */
export interface Content {
  readonly actors: Readonly<Record<string, ActorDef>>;
  readonly moves: Readonly<Record<string, MoveDef>>;
  readonly items: Readonly<Record<string, ItemDef>>;
  readonly props: Readonly<Record<string, PropKind>>;
  readonly talks: Readonly<Record<string, TalkDef>>;
  readonly finishers: Readonly<Record<string, FinisherDef>>;
}

/** The heroes of a level. */
export const heroesOf = (content: Content, { hero, partner }: Pick<LevelDef, 'hero' | 'partner'>): ActorDef[] =>
  [hero, partner].filter((kind) => kind !== null).map((kind) => lookup(content.actors, kind, 'actor'));

/** The row called `name`. Throws, naming the table, when there is none: the content lint makes sure there is. */
export function lookup<T>(table: Readonly<Record<string, T>>, name: string, what: string): T {
  const row = table[name];
  if (row === undefined) throw new Error(`no ${what} is called "${name}"`);
  return row;
}

/** The moves named anywhere in a row of the tables, an actor's above all, and all that those lead to. */
export function movesNamedIn(row: unknown, content: Content, found: string[] = []): string[] {
  if (typeof row === 'string') {
    if (Object.hasOwn(content.moves, row) && !found.includes(row)) {
      found.push(row);
      movesNamedIn(content.moves[row], content, found);
    }
  } else if (typeof row === 'object' && row !== null) {
    for (const part of Object.values(row)) movesNamedIn(part, content, found);
  }
  return found;
}

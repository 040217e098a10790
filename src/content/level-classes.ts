import * as v from 'valibot';
import type { LevelMode } from '../sim/mode-name';
import type { PlaceDef } from '../sim/place-def';
import { whole } from './tiled-map';

/** What each class of object in a level file is: its layer, its form on the map and its fields. */
export interface LevelNames {
  readonly heroes: readonly string[];
  readonly people: readonly string[];
  readonly actors: readonly string[];
  readonly items: readonly string[];
  readonly music: readonly string[];
  readonly places: Readonly<Record<string, PlaceDef>>;
  readonly hints: readonly string[];
  /** Features by which an arena may end. */
  readonly endings: readonly string[];
  readonly talks: readonly string[];
  /** Who may say a line in the street. */
  readonly voices: readonly string[];
  /** String-table keys; left out: any will do. */
  readonly lines?: readonly string[];
  /** Backdrop pieces; left out: any will do. */
  readonly pieces?: readonly string[];
  /** Half a prop's width and depth, px, if it cannot be broken or passed; null for what gives way. */
  readonly props: Readonly<Record<string, Footprint | null>>;
}

export interface Footprint {
  readonly halfWidth: number;
  readonly halfDepth: number;
}

export const LAYERS = ['ground', 'arenas', 'waves', 'places', 'things', 'decor'] as const;
export type LayerName = (typeof LAYERS)[number];

export const oneOf = <const T extends readonly string[]>(what: string, list: T) =>
  v.picklist(list, (issue) => `no ${what} is called ${issue.received}`);

export const named = (what: string, list: readonly string[] | undefined) =>
  v.pipe(v.string(), v.check((name) => list?.includes(name) ?? true, (issue) => `no ${what} is called "${issue.input}"`));

const none = v.literal('');
const flag = v.boolean('is not true or false');

/** Written #rrggbb, or as Tiled writes colours, with an alpha of ff before it. */
const colour = v.pipe(
  v.string(),
  v.regex(/^#(?:ff)?[0-9a-f]{6}$/i, (issue) => `is "${issue.input}", not a colour like #9fd0e8`),
  v.transform((text) => Number.parseInt(text.slice(-6), 16)),
);

const TRIGGERS = ['line', 'hint', 'talk', 'statue', 'extras'] as const;

export function classesFor(names: LevelNames) {
  const item = v.optional(v.union([none, named('item', names.items)], (issue) => `no item is called ${issue.received}`), '');
  const music = named('music', names.music);
  return {
    Ground: {
      layer: 'ground', form: 'rect',
      fields: v.strictObject({ surface: oneOf('surface', ['tile', 'wood', 'snow', 'asphalt', 'stone', 'concrete']) }),
    },
    Arena: {
      layer: 'arenas', form: 'rect',
      fields: v.strictObject({
        boss: v.optional(flag, false), optional: v.optional(flag, false), music, ends: v.optional(named('ending', ['open', ...names.endings]), 'open'),
      }),
    },
    Spawn: {
      layer: 'waves', form: 'point',
      fields: v.strictObject({
        kind: named('actor', names.actors), arena: v.string(), wave: whole(1, 20),
        entrance: oneOf('entrance', ['left', 'right', 'door', 'roof', 'here']),
        delay: v.optional(whole(0, 3600), 0), phase: v.optional(whole(0, 2), 0), leader: v.optional(flag, false), item,
      }),
    },
    Place: { layer: 'places', form: 'rect', fields: v.strictObject({ place: named('place', Object.keys(names.places)) }) },
    Start: { layer: 'places', form: 'point', fields: v.strictObject({}) },
    Checkpoint: { layer: 'places', form: 'point', fields: v.strictObject({}) },
    Exit: { layer: 'places', form: 'point', fields: v.strictObject({}) },
    Trigger: {
      layer: 'places', form: 'rect',
      fields: v.variant('kind', [
        v.strictObject({ kind: v.literal('hint'), value: named('hint', names.hints) }),
        v.strictObject({ kind: v.literal('line'), value: named('line', names.lines), by: named('speaker', names.voices) }),
        v.strictObject({ kind: v.literal('talk'), value: named('talk', names.talks) }),
        v.strictObject({ kind: oneOf('trigger', ['statue', 'extras']), value: v.optional(v.literal('', 'must be empty'), '') }),
      ], (issue) => `no trigger is called ${issue.received} (there are ${TRIGGERS.join(', ')})`),
    },
    Item: { layer: 'things', form: 'point', fields: v.strictObject({ kind: named('item', names.items) }) },
    Prop: { layer: 'things', form: 'point', fields: v.strictObject({ kind: named('prop', Object.keys(names.props)), drops: item }) },
    Light: {
      layer: 'decor', form: 'rect',
      fields: v.strictObject({ from: v.optional(oneOf('side', ['left', 'right', 'both']), 'both'), rim: colour, tint: colour }),
    },
    Decor: {
      layer: 'decor', form: 'any',
      fields: v.strictObject({
        piece: named('backdrop piece', names.pieces), layer: oneOf('decor layer', ['sky', 'far', 'wall', 'floor', 'front']),
        repeat: v.optional(whole(1, 200), 1), scroll: v.optional(whole(0, 4000), 1000),
      }),
    },
  } as const satisfies Record<string, LevelClass>;
}

/** A class of object as Tiled shows it: where it belongs, what it looks like and what it says. */
export interface LevelClass {
  readonly layer: LayerName;
  readonly form: 'rect' | 'point' | 'any';
  readonly fields: v.GenericSchema;
}

type Classes = ReturnType<typeof classesFor>;
export type ClassName = keyof Classes;
export type FieldsOf<C extends ClassName> = v.InferOutput<Classes[C]['fields']>;

const MODES = Object.keys({ brawl: true } satisfies Record<LevelMode, true>) as LevelMode[];

export const mapFields = (names: LevelNames) => {
  const talk = named('talk', names.talks);
  return v.strictObject({
    title: v.pipe(v.string(), v.nonEmpty('is empty')),
    par: whole(1, 3600), rankScore: whole(1, 10_000_000), music: named('music', names.music),
    hero: named('hero', names.heroes),
    partner: v.optional(v.union([none, named('hero', names.heroes)], (issue) => `no hero is called ${issue.received}`), ''),
    mode: oneOf('mode', MODES),
    opening: v.optional(v.union([none, talk], (issue) => `no talk is called ${issue.received}`), ''),
    ending: v.optional(v.union([none, talk], (issue) => `no talk is called ${issue.received}`), ''),
  });
};
export type MapFields = v.InferOutput<ReturnType<typeof mapFields>>;

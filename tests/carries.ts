import fc from 'fast-check';
import { createCarry, type Carry } from '../src/sim/carry';

const name = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-:') });
const names = fc.uniqueArray(name, { maxLength: 32 }).map((list) => list.toSorted((a, b) => (a < b ? -1 : 1)));

/** Any record a file may hold, up to its bounds. */
export const anyCarry: fc.Arbitrary<Carry> = fc.record({
  fedBird: fc.boolean(), office: fc.constantFrom('none', 'tape', 'vodka'), complaints: fc.integer({ min: 0, max: 3 }),
  gunLocked: fc.boolean(), choices: names, evidence: names,
});

const good = createCarry({ fedBird: true, office: 'tape', complaints: 1 });
const spoilt = (change: object): string => JSON.stringify({ ...good, ...change });
const without = (field: keyof Carry): string => JSON.stringify(Object.fromEntries(Object.entries(good).filter(([one]) => one !== field)));
const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `a:${String(i).padStart(2, '0')}`);

/** What is wrong with it, the record as JSON, and what must be said about it. */
export const BAD_CARRIES: readonly (readonly [string, string, string])[] = [
  ['no JSON', '{"fedBird":', 'it is not JSON'],
  ['no record', '7', 'it is no record'],
  ['null', 'null', 'it is no record'],
  ['a list', '[]', '"fedBird"'],
  ...Object.keys(good).map((field) => [`no ${field}`, without(field as keyof Carry), `"${field}"`] as const),
  ['a bird that is a number', spoilt({ fedBird: 1 }), '"fedBird"'],
  ['an office nobody has', spoilt({ office: 'cigar' }), '"office"'],
  ['vodka and tape', spoilt({ office: ['tape', 'vodka'] }), '"office"'],
  ['a fourth complaint', spoilt({ complaints: 4 }), '"complaints"'],
  ['less than no complaint', spoilt({ complaints: -1 }), '"complaints"'],
  ['half a complaint', spoilt({ complaints: 0.5 }), '"complaints"'],
  ['a complaint in words', spoilt({ complaints: '1' }), '"complaints"'],
  ['a lock that is null', spoilt({ gunLocked: null }), '"gunLocked"'],
  ['choices that are no list', spoilt({ choices: { length: 1 } }), '"choices"'],
  ['a choice that is a number', spoilt({ choices: [7] }), '"choices.0"'],
  ['a choice without a letter', spoilt({ choices: [''] }), '"choices.0"'],
  ['a choice in capitals', spoilt({ choices: ['a:b', 'c:D'] }), '"choices.1"'],
  ['a choice with a line break', spoilt({ choices: ['a:b\n'] }), '"choices.0"'],
  ['a choice of 41 letters', spoilt({ choices: ['a'.repeat(41)] }), '"choices.0"'],
  ['33 choices', spoilt({ choices: many(33) }), '"choices"'],
  ['choices out of order', spoilt({ choices: ['b:a', 'a:b'] }), '"choices"'],
  ['a choice twice', spoilt({ choices: ['a:b', 'a:b'] }), '"choices"'],
  ['evidence out of order', spoilt({ evidence: ['b', 'a'] }), '"evidence"'],
  ['33 pieces of evidence', spoilt({ evidence: many(33) }), '"evidence"'],
  ['a field we do not know', spoilt({ hp: 999 }), '"hp" is unknown'],
  ['a constructor', spoilt({ constructor: 1 }), '"constructor" is unknown'],
  ['another prototype', `${spoilt({}).slice(0, -1)},"__proto__":{"admin":true}}`, '"__proto__" is unknown'],
];

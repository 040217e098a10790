import * as v from 'valibot';
import { createCarry, type Carry } from '../sim/carry';
import { MOST_COMPLAINTS } from '../sim/duo/desk';
import { ReplayFault } from './replay';

/** Sorted by character codes and each once, so that one memory has one spelling. */
const names = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9:-]{1,40}$/))),
  v.maxLength(32),
  v.check((list) => list.every((name, i) => i === 0 || list[i - 1]! < name)),
);
const Schema = v.object({
  fedBird: v.boolean(),
  office: v.picklist(['none', 'tape', 'vodka']),
  complaints: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COMPLAINTS)),
  gunLocked: v.boolean(),
  choices: names,
  evidence: names,
});

/** A record of known fields within their bounds, whatever came; a ReplayFault names the field. */
export function checkCarry(value: unknown): Carry {
  const result = v.safeParse(Schema, value);
  if (!result.success) {
    const field = v.getDotPath(result.issues[0]);
    throw fault(field === null ? 'it is no record' : `"${field}" is not as it should be`);
  }
  const odd = Object.keys(value as object).find((field) => !Object.hasOwn(Schema.entries, field));
  if (odd !== undefined) throw fault(`"${odd}" is unknown`);
  return createCarry(result.output);
}

/** Canonical JSON: fields in order, nothing between them. Null if nothing is carried. */
export function formatCarry(carry: Carry): string | null {
  const json = canonical(carry);
  return json === canonical(createCarry()) ? null : json;
}

/** Reads canonical JSON. */
export function parseCarry(json: string): Carry {
  const carry = checkCarry(parse(json));
  if (canonical(carry) !== json) throw fault('its fields are out of order, repeated or spaced out');
  return carry;
}

const canonical = (carry: Carry): string => JSON.stringify(createCarry(carry));
const fault = (what: string): ReplayFault => new ReplayFault('bad-carry', `what was carried: ${what}`);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw fault('it is not JSON');
  }
}

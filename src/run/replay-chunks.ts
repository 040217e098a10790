import { createCarry, type Carry } from '../sim/carry';
import { ByteReader, ByteWriter } from './bytes';
import { formatCarry, parseCarry } from './carry-json';
import { checkButtons, checkCount, checkMetaBytes, checkNote, parseMeta } from './check-replay';
import {
  HASH_EVERY, hashCount, LIMITS, ReplayFault, type FaultName, type Note, type Pause, type Replay, type ReplayMeta, type Split,
} from './replay';

/**
 * The body of a replay file: chunks of a tag, a length and so many bytes. Unknown tags are passed over.
 *
 * CARY, since version 2: what the journey brought into the level, as JSON in ASCII, at most 4096 bytes, the fields of
 * `Carry` in its order and nothing else, no space anywhere. Not there: nothing was brought.
 */
export type Body = Pick<Replay, 'carry' | 'inputs' | 'hashes' | 'splits' | 'pauses' | 'realTimes' | 'meta' | 'notes'>;

export function writeBody(body: Body): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  const chunk = (tag: string, fill: (w: ByteWriter) => void): void => {
    const inside = new ByteWriter();
    fill(inside);
    const bytes = inside.done();
    out.text(tag).u32(bytes.length).raw(bytes);
  };
  const carry = formatCarry(body.carry);
  if (carry !== null) chunk('CARY', (w) => w.text(carry));
  chunk('INPT', (w) => { for (const input of body.inputs) writeInput(w, input); });
  chunk('HASH', (w) => { w.u16(HASH_EVERY); for (const hash of body.hashes) w.u32(hash); });
  if (body.splits.length > 0) {
    chunk('SPLT', (w) => { w.varint(body.splits.length); for (const split of body.splits) w.varint(split.tick).u8(split.id); });
  }
  if (body.realTimes.length > 0) chunk('RTIM', (w) => { for (const ms of body.realTimes) w.varint(ms); });
  if (body.pauses.length > 0) chunk('PAUS', (w) => { for (const pause of body.pauses) w.varint(pause.tick).varint(pause.ms); });
  if (Object.keys(body.meta).length > 0) chunk('META', (w) => w.text(JSON.stringify(body.meta)));
  if (body.notes.length > 0) chunk('NOTE', (w) => { for (const note of body.notes) writeNote(w, note); });
  return out.done();
}

export function readBody(bytes: Uint8Array, players: number, ticks: number): Body {
  const chunks = new Map<string, Uint8Array>();
  const reader = new ByteReader(bytes);
  while (reader.left > 0) {
    const tag = reader.hex(4);
    if (chunks.has(tag)) throw new ReplayFault('bad-body', `chunk ${nameOf(tag)} is there twice`);
    chunks.set(tag, reader.raw(reader.u32()));
  }
  const open = (tag: string, fault: FaultName): ByteReader => new ByteReader(chunks.get(hexOf(tag)) ?? new Uint8Array(), fault);
  for (const tag of ['INPT', 'HASH']) if (!chunks.has(hexOf(tag))) throw new ReplayFault('bad-body', `chunk ${tag} is missing`);
  return {
    carry: readCarry(open('CARY', 'bad-carry')),
    inputs: readInputs(open('INPT', 'bad-input'), players, ticks),
    hashes: readHashes(open('HASH', 'bad-hashes'), ticks),
    splits: readSplits(open('SPLT', 'bad-splits')),
    realTimes: readTimes(open('RTIM', 'bad-times'), ticks),
    pauses: readPauses(open('PAUS', 'bad-pauses')),
    meta: readMeta(open('META', 'bad-meta')),
    notes: readNotes(open('NOTE', 'bad-notes')),
  };
}

const hexOf = (tag: string): string => [...tag].map((letter) => letter.charCodeAt(0).toString(16)).join('');
const nameOf = (hex: string): string => String.fromCharCode(...(hex.match(/../g) ?? []).map((two) => Number.parseInt(two, 16)));

function readCarry(r: ByteReader): Carry {
  if (r.left === 0) return createCarry();
  const most = LIMITS.carryBytes;
  if (r.left > most) throw new ReplayFault('bad-carry', `what was carried has ${r.left} bytes; ${most} are allowed`);
  return parseCarry(r.text(r.left));
}

function writeInput(w: ByteWriter, input: Uint16Array): void {
  let before = 0;
  for (let at = 0; at < input.length;) {
    const held = input[at]!;
    let end = at + 1;
    while (end < input.length && input[end] === held) end++;
    w.varint(end - at).varint(held ^ before);
    before = held;
    at = end;
  }
}

function readInputs(r: ByteReader, players: number, ticks: number): Uint16Array[] {
  const inputs = Array.from({ length: players }, () => readInput(r, ticks));
  r.end();
  return inputs;
}

function readInput(r: ByteReader, ticks: number): Uint16Array {
  const input = new Uint16Array(ticks);
  let before = 0;
  for (let at = 0; at < ticks;) {
    const run = r.varint();
    const held = r.varint() ^ before;
    if (run < 1 || run > ticks - at) {
      throw new ReplayFault('bad-input', `at tick ${at}, a run of ${run} ticks where ${ticks - at} are left`);
    }
    checkButtons(at, held);
    if (at > 0 && held === before) throw new ReplayFault('bad-input', `at tick ${at}, a change that changes nothing`);
    input.fill(held, at, at + run);
    before = held;
    at += run;
  }
  return input;
}

function readHashes(r: ByteReader, ticks: number): number[] {
  const every = r.u16();
  if (every !== HASH_EVERY) throw new ReplayFault('bad-hashes', `hashes every ${every} ticks, not every ${HASH_EVERY}`);
  const hashes = Array.from({ length: hashCount(ticks) }, () => r.u32());
  r.end();
  return hashes;
}

function readSplits(r: ByteReader): Split[] {
  if (r.left === 0) return [];
  const count = r.varint();
  checkCount(count, 'splits');
  const splits = Array.from({ length: count }, () => ({ tick: r.varint(), id: r.u8() }));
  r.end();
  return splits;
}

function readPauses(r: ByteReader): Pause[] {
  const pauses: Pause[] = [];
  while (r.left > 0) {
    checkCount(pauses.length + 1, 'pauses');
    pauses.push({ tick: r.varint(), ms: r.varint() });
  }
  return pauses;
}

function readTimes(r: ByteReader, ticks: number): number[] {
  const times: number[] = [];
  while (r.left > 0) {
    checkCount(times.length + 1, 'times', ticks);
    times.push(r.varint());
  }
  return times;
}

function readMeta(r: ByteReader): ReplayMeta {
  if (r.left === 0) return {};
  checkMetaBytes(r.left);
  return parseMeta(r.text(r.left));
}

function writeNote(w: ByteWriter, note: Note): void {
  const bytes = new TextEncoder().encode(note.text);
  w.varint(note.tick).varint(bytes.length).raw(bytes);
}

function readNotes(r: ByteReader): Note[] {
  const notes: Note[] = [];
  while (r.left > 0) {
    checkCount(notes.length + 1, 'notes');
    const tick = r.varint();
    const note = r.text(r.varint());
    checkNote(note);
    notes.push({ tick, text: note });
  }
  return notes;
}

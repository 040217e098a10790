import * as v from 'valibot';
import { ALL_ASSISTS } from '../sim/assist';
import { ALL_BUTTONS } from '../sim/buttons';
import { checkCarry } from './carry-json';
import { hashCount, lapCount, LIMITS, ReplayFault, RTIM_EVERY, tickCount, type FaultName, type Replay, type ReplayMeta } from './replay';

/**
 * What a replay must be, whether it is read or written, as a file or as text. Readers ask the smaller checks as they go, so that they stop
 * at the first thing that is too much.
 */
export function checkReplay(replay: Replay): void {
  const ticks = tickCount(replay);
  checkHeader(replay, ticks);
  checkCarry(replay.carry);
  for (const input of replay.inputs) for (const [tick, held] of input.entries()) checkButtons(tick, held);
  for (const hash of replay.hashes) demand(within(hash, 0xffffffff), 'bad-hashes', `${hash} is not a hash`);
  checkCount(replay.splits.length, 'splits');
  for (const { tick, id } of replay.splits) {
    checkTick(tick, ticks, 'bad-splits');
    demand(within(id, 255), 'bad-splits', `${id} is not the number of an arena; there are 0 to 255`);
  }
  checkCount(replay.realTimes.length, 'times', ticks);
  for (const ms of replay.realTimes) checkTime(ms, 'bad-times');
  checkCount(replay.pauses.length, 'pauses');
  for (const { tick, ms } of replay.pauses) {
    checkTick(tick, ticks, 'bad-pauses');
    checkTime(ms, 'bad-pauses');
  }
  checkMeta(replay.meta);
  checkMetaBytes(bytesOf(JSON.stringify(replay.meta)));
  checkCount(replay.notes.length, 'notes');
  for (const [i, { tick, text }] of replay.notes.entries()) {
    checkTick(tick, ticks, 'bad-notes');
    checkNote(text);
    demand(tick >= (replay.notes[i - 1]?.tick ?? 0), 'bad-notes', 'the notes are out of order');
  }
}

function checkHeader(replay: Replay, ticks: number): void {
  const header = (ok: boolean, message: string): void => demand(ok, 'bad-header', message);
  header(/^[a-z0-9-]{1,32}$/.test(replay.levelId), 'the level has no proper name');
  header(/^[0-9a-f]{32}$/.test(replay.simHash) && /^[0-9a-f]{32}$/.test(replay.levelHash), 'a hash is not 32 hex digits');
  header(isVersion(replay.simVersion), `"${replay.simVersion}" is not a version`);
  header(within(replay.seed, 0xffffffff), `${replay.seed} is not a seed`);
  header(within(replay.difficulty, 3), `difficulty ${replay.difficulty}; there are 0 to 3`);
  header(within(replay.assist, 0xffff) && (replay.assist & ~ALL_ASSISTS) === 0, `${replay.assist} are not assist bits`);
  header(replay.category === 0, `category ${replay.category} is unknown`);
  header(replay.inputs.length === 1 || replay.inputs.length === 2, `${replay.inputs.length} players; one or two can play`);
  header(within(ticks, LIMITS.ticks), `${ticks} ticks; ${LIMITS.ticks} are allowed`);
  header(replay.inputs.every((input) => input.length === ticks), 'the players have not played equally long');
  header(replay.hashes.length === hashCount(ticks), `${replay.hashes.length} hashes; ${hashCount(ticks)} belong to ${ticks} ticks`);
}

function demand(ok: boolean, fault: FaultName, message: string): void {
  if (!ok) throw new ReplayFault(fault, message);
}

const within = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;

function isVersion(text: string): boolean {
  const parts = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/.exec(text);
  return parts !== null && Number(parts[1]) < 4096 && Number(parts[2]) < 1024 && Number(parts[3]) < 1024;
}

export function checkButtons(tick: number, held: number): void {
  demand(within(held, ALL_BUTTONS), 'bad-input', `at tick ${tick}, a button nobody has (${held})`);
}

/** So many of them; of real times there are as many as the run is long. */
export function checkCount(count: number, what: 'splits' | 'times' | 'pauses' | 'notes', ticks: number = LIMITS.ticks): void {
  const most = what === 'times' ? lapCount(ticks) : LIMITS[what];
  demand(count <= most, `bad-${what}`, `more than ${most} ${what === 'times' ? `real times of ${RTIM_EVERY} ticks` : what}`);
}

function checkTick(tick: number, ticks: number, fault: FaultName): void {
  demand(within(tick, LIMITS.ticks), fault, `${tick} is not a tick`);
  demand(tick <= ticks, fault, `tick ${tick} is after the end (${ticks})`);
}

function checkTime(ms: number, fault: FaultName): void {
  demand(within(ms, LIMITS.ms), fault, `${ms} ms; whole ones up to ${LIMITS.ms} are allowed`);
}

/** A label or remark of the text twin. */
export function checkNote(text: string): void {
  const bytes = bytesOf(text);
  demand(bytes <= LIMITS.noteBytes, 'bad-notes', `a note of ${bytes} bytes; ${LIMITS.noteBytes} are allowed`);
  // Half a surrogate pair is no letter: it would not come back from UTF-8.
  demand(/^#[^\r\n\p{Cs}]*$/u.test(text) && text.trimEnd() === text, 'bad-notes', 'a note must begin with # and stay on one line');
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const words = (longest: number) => v.optional(v.pipe(v.string(), v.maxLength(longest)));
const device = v.optional(v.picklist(['keyboard', 'pad', 'touch']));
const Meta = v.object({ player: words(60), device, second: device, made: words(40), note: words(400) });

/** As JSON in UTF-8. */
export function checkMetaBytes(bytes: number): void {
  demand(bytes <= LIMITS.metaBytes, 'bad-meta', `its description has ${bytes} bytes; ${LIMITS.metaBytes} are allowed`);
}

/** A fresh object of known fields, whatever came. */
export function checkMeta(value: unknown): ReplayMeta {
  const result = v.safeParse(Meta, value);
  if (!result.success) {
    throw new ReplayFault('bad-meta', `its description: ${v.getDotPath(result.issues[0]) ?? 'all'} is not as it should be`);
  }
  return Object.fromEntries(Object.entries(result.output).filter(([, one]) => one !== undefined));
}

export function parseMeta(json: string): ReplayMeta {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new ReplayFault('bad-meta', 'its description is not JSON');
  }
  return checkMeta(value);
}

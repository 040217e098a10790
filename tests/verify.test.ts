import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bots } from '../src/run/bots';
import { formatCarry } from '../src/run/carry-json';
import { compareReplays } from '../src/run/compare';
import { Recorder } from '../src/run/recorder';
import { LIMITS, tickCount, type Replay } from '../src/run/replay';
import { decodeReplay, encodeReplay, sealed } from '../src/run/replay-file';
import { formatReplay, parseReplay } from '../src/run/replay-text';
import { Run } from '../src/run/run';
import { judge, verify } from '../src/run/verify';
import { begin } from '../src/sim/begin';
import { createCarry, type Carry } from '../src/sim/carry';
import type { LevelDef } from '../src/sim/level-def';
import { px } from '../src/sim/units';
import { game as fullGame } from '../src/tools/game';
import { playBot } from '../src/tools/play';
import { findLevel } from '../src/tools/read-levels';
import { anyCarry } from './carries';

/** The Banya's first hall alone, with its way out at the end: a run of half a minute. */
const banya = findLevel('banya')!;
const hall: LevelDef = {
  ...banya, id: 'hall', length: px(960), exit: px(700), arenas: banya.arenas.slice(0, 1), checkpoints: [],
  triggers: banya.triggers.filter(({ x1 }) => x1 < px(900)), items: banya.items.filter(({ x }) => x < px(900)), props: [],
};
const game = { ...fullGame, level: (id: string) => (id === 'hall' ? hall : null), before: (): LevelDef[] => [] };
const MUTATIONS = 5000;

const { replay } = playBot({ level: hall, bot: 'expert', seed: 1, difficulty: 1, ticks: 7200 });
const ticks = tickCount(replay);
const pressed = (at: number): Uint16Array[] => [replay.inputs[0]!.map((held, tick) => (tick === at ? held ^ 0x30 : held))];

test('an honest run is valid, from its file and from its text', async () => {
  expect(await verify(await encodeReplay(replay), game)).toEqual({
    status: 'valid', tick: ticks, expected: ticks, actual: ticks, message: `won in ${ticks} ticks`,
  });
  expect(judge(parseReplay(formatReplay(replay)), game).status).toBe('valid');
});

/** The hall, played to its end; `after` each tick. */
function playHall(carry: Carry, after: (frame: number, recorder: Recorder) => void = () => {}): { run: Run; recorder: Recorder } {
  const sim = begin(game.content, hall, { seed: 1, difficulty: 1, assist: 0, carry });
  const bot = bots.expert!(1);
  const run = new Run(sim, () => [bot(sim)]);
  const recorder = new Recorder(game, hall);
  while (sim.world.frame < 7200 && sim.world.outcome !== 'won') {
    run.tick();
    recorder.watch(sim);
    after(sim.world.frame, recorder);
  }
  return { run, recorder };
}

test('the time of a run is the number of its ticks, up to the winning one', () => {
  expect(ticks).toBeGreaterThan(300);
  expect(replay.splits).toHaveLength(1);
});

describe('what the journey is said to have brought', () => {
  const afterOne = { ...game, before: () => [{ ...banya, opening: 'handover-opening' }] };
  const afterTwo = { ...game, before: () => [{ ...banya, partner: 'ridzik' }] };
  const agreed = createCarry({ choices: ['office:vodka'] });

  test('is refused where the game cannot grant it', () => {
    expect(judge({ ...replay, carry: agreed }, game)).toMatchObject({
      status: 'bad-file', message: 'the game cannot grant these terms: choices: nobody up to here takes "office:vodka" for an answer',
    });
    expect(judge({ ...replay, carry: createCarry({ complaints: 1 }) }, afterOne)).toMatchObject({
      status: 'bad-file', message: expect.stringContaining('complaints'),
    });
  });

  test('is part of the run: another claim is another world', () => {
    expect(judge({ ...replay, carry: agreed }, afterOne)).toMatchObject({ status: 'desync', tick: 60 });
    expect(judge({ ...replay, carry: createCarry({ complaints: 1 }) }, afterTwo)).toMatchObject({ status: 'desync', tick: 60 });
    expect(compareReplays(replay, { ...replay, carry: agreed }, game)).toMatchObject({ tick: 0, field: 'world.carry.choices.0' });
  });

  test('is in the file as it was brought, whatever the run adds to it', async () => {
    const { run, recorder } = playHall(agreed);
    run.sim.world.carry.choices.push('donnelly:yes');
    const bytes = await encodeReplay(recorder.replay(run));
    expect((await decodeReplay(bytes)).carry).toEqual(agreed);
    expect(await verify(bytes, afterOne)).toMatchObject({ status: 'valid' });
  });
});

describe('a run that is not what it claims', () => {
  const cut = (by: number): Replay => ({
    ...replay, inputs: [replay.inputs[0]!.slice(0, ticks - by)], hashes: replay.hashes.slice(0, Math.ceil((ticks - by) / 60)),
    splits: replay.splits.filter(({ tick }) => tick <= ticks - by),
  });
  const longer: Replay = {
    ...replay, inputs: [Uint16Array.of(...replay.inputs[0]!, ...new Uint16Array(60 - (ticks % 60) + 60))],
    hashes: [...replay.hashes, 1],
  };

  test.each<[string, Replay, object]>([
    ['other buttons', { ...replay, inputs: pressed(90) }, { status: 'desync' }],
    ['another seed', { ...replay, seed: 2 }, { status: 'desync', tick: 60 }],
    ['another difficulty', { ...replay, difficulty: 0 }, { status: 'desync', tick: 60 }],
    ['help it does not admit to', { ...replay, assist: 8, flags: { ...replay.flags, assisted: false } }, { status: 'desync', tick: 60 }],
    ['a shorter time', cut(20), { status: 'desync', tick: ticks - 20 }],
    ['another hash', { ...replay, hashes: replay.hashes.with(3, 0) }, { status: 'desync', tick: 240, expected: '00000000' }],
    ['another split', { ...replay, splits: [{ tick: 5, id: 0 }] }, { status: 'wrong-time' }],
    ['no splits', { ...replay, splits: [] }, { status: 'wrong-time' }],
    ['other rules', { ...replay, simHash: '0'.repeat(32) }, { status: 'unknown-sim' }],
    ['another version of the rules', { ...replay, simVersion: '9.9.9' }, { status: 'unknown-sim' }],
    ['another level', { ...replay, levelId: 'banya' }, { status: 'bad-file', message: 'there is no level "banya"' }],
    ['a changed level', { ...replay, levelHash: '0'.repeat(32) }, { status: 'unknown-sim' }],
    ['practice', { ...replay, flags: { ...replay.flags, practice: true } }, { status: 'assisted' }],
  ])('%s', (_what, forged, expected) => expect(judge(forged, game)).toMatchObject(expected));

  test('ticks after the win are told apart from the run', () => {
    const hashes = [...replay.hashes.slice(0, -1)];
    const verdict = judge({ ...longer, hashes: [...hashes, ...longer.hashes.slice(hashes.length)] }, game);
    expect(verdict).toMatchObject({ status: 'wrong-time', expected: tickCount(longer), actual: ticks });
  });

  test('a run that never reaches the exit is not finished', () => {
    const idle = playBot({ level: hall, bot: 'idle', seed: 1, difficulty: 1, ticks: 150 });
    expect(judge(idle.replay, game)).toMatchObject({ status: 'not-finished', tick: 150, expected: 'won', actual: 'playing' });
  });

  test('the place where two recordings part is named: tick and field', () => {
    expect(compareReplays(replay, replay, game)).toBeNull();
    expect(compareReplays(replay, { ...replay, seed: 2 }, game)).toEqual({ tick: 0, field: 'world.seed', one: '1', other: '2' });
    expect(compareReplays(replay, { ...replay, inputs: pressed(90) }, game)).toMatchObject({
      tick: 91, field: expect.stringMatching(/^world\.lastButtons/),
    });
    expect(compareReplays(replay, cut(20), game)).toMatchObject({ field: 'length', other: `${ticks - 20} ticks` });
  });
});

test(`${MUTATIONS} mauled files: none crashes, none is valid with another claim`, { tags: 'slow', timeout: 120_000 }, async () => {
  const good = await encodeReplay({ ...replay, meta: {}, realTimes: [], pauses: [] });
  const claim = (one: Replay): string =>
    JSON.stringify([one.levelId, one.levelHash, one.simHash, one.seed, one.difficulty, one.assist, one.carry, tickCount(one), one.splits]);
  const honest = claim(replay);
  const blow = fc.tuple(fc.nat(good.length - 5), fc.nat(255));
  await fc.assert(fc.asyncProperty(fc.array(blow, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 20 }), async (blows, luck) => {
    const bytes = good.slice();
    for (const [at, value] of blows) bytes[at] = value;
    const resealed = luck === 1 ? sealed(bytes.subarray(0, -4)) : bytes; // a forger who knows the checksum
    const { status } = await verify(resealed, game);
    if (status === 'valid') expect(claim(await decodeReplay(resealed))).toBe(honest);
  }), { numRuns: MUTATIONS });
});

test('five hundred forgers who rewrite the claim itself get nowhere', { tags: 'slow' }, () => {
  const forgery = fc.oneof(
    fc.record({ seed: fc.integer({ min: 2, max: 0xffffffff }) }),
    fc.record({ difficulty: fc.constantFrom(0, 2, 3) }),
    fc.record({ assist: fc.integer({ min: 1, max: 0xffff }) }),
    fc.record({ carry: anyCarry.filter((carry) => formatCarry(carry) !== null) }),
    fc.nat(Math.floor(ticks / 60) - 1).map((at) => ({ inputs: pressed(at * 60 + 59) })),
    fc.integer({ min: 1, max: LIMITS.splits }).map((id) => ({ splits: [{ tick: replay.splits[0]!.tick, id }] })),
  );
  fc.assert(fc.property(forgery, (lie) => {
    expect(judge({ ...replay, ...lie }, game).status).not.toBe('valid');
  }), { numRuns: 500 });
});

test('a run with more pauses than a file holds, one of them for months, can be saved and is as valid as any', async () => {
  const { run, recorder } = playHall(createCarry(), (frame, watching) => {
    for (let times = 0; times < 30; times++) watching.paused(frame === 100 ? 5e9 : 10.4);
  });
  const bytes = await encodeReplay(recorder.replay(run));
  const { pauses } = await decodeReplay(bytes);
  expect(pauses).toHaveLength(LIMITS.pauses);
  expect(pauses.at(-1)!.ms).toBeGreaterThan(10_000);
  expect(Math.max(...pauses.map(({ ms }) => ms))).toBe(LIMITS.ms);
  expect(await verify(bytes, game)).toMatchObject({ status: 'valid' });
});

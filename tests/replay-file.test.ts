import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteWriter, crc32 } from '../src/run/bytes';
import { writeBody } from '../src/run/replay-chunks';
import { hashCount, LIMITS, ReplayFault, RTIM_EVERY, type Replay } from '../src/run/replay';
import { decodeReplay, encodeReplay, sealed } from '../src/run/replay-file';
import { formatReplay, parseReplay } from '../src/run/replay-text';
import { sha256 } from '../src/run/sha256';
import { ALL_ASSISTS } from '../src/sim/assist';
import { createCarry } from '../src/sim/carry';
import { anyCarry, BAD_CARRIES } from './carries';
import { bodyAt, forged, plain } from './forged-replay';

const RUNS = Number(process.env.REPLAY_RUNS ?? 1000);

const hex32 = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 }).map((digits) => digits.join(''));
const uint = (max: number) => fc.integer({ min: 0, max });
const text = (longest: number) => fc.string({ maxLength: longest, unit: 'grapheme' }).filter((one) => one.length <= longest);
const note = fc.string({ maxLength: 20 }).map((one) => `#${one.replace(/[\r\n]/g, '')}`.trimEnd());

/** Any replay at all, from an empty one to one with every chunk. */
const anyReplay: fc.Arbitrary<Replay> = fc.record({
  players: uint(1), runs: fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), uint(0x3ff)), { maxLength: 30 }), other: uint(0x3ff),
}).chain(({ players, runs, other }) => {
  const first = Uint16Array.from(runs.flatMap(([ticks, held]) => Array<number>(ticks).fill(held)));
  const inputs = players === 0 ? [first] : [first, first.map((held) => held ^ other)];
  const ticks = first.length;
  return fc.record({
    inputs: fc.constant(inputs),
    flags: fc.record({ assisted: fc.boolean(), practice: fc.boolean(), tas: fc.boolean() }),
    simVersion: fc.tuple(uint(9), uint(1023), uint(1023)).map((parts) => parts.join('.')),
    simHash: hex32, levelHash: hex32, levelId: fc.constantFrom('banya', 'druzhba', 'end-of-the-line'),
    seed: uint(0xffffffff), difficulty: uint(3), assist: uint(ALL_ASSISTS), category: fc.constant(0), carry: anyCarry,
    hashes: fc.array(uint(0xffffffff), { minLength: hashCount(ticks), maxLength: hashCount(ticks) }),
    splits: fc.array(fc.record({ tick: uint(ticks), id: uint(255) }), { maxLength: 8 }),
    pauses: fc.array(fc.record({ tick: uint(ticks), ms: uint(0xffffffff) }), { maxLength: 8 }),
    realTimes: fc.array(uint(100_000), { maxLength: Math.ceil(ticks / RTIM_EVERY) }),
    meta: fc.record({
      player: text(60), device: fc.constantFrom('keyboard' as const, 'pad' as const, 'touch' as const), made: text(40), note: text(400),
    }, { requiredKeys: [] }).filter((meta) => new TextEncoder().encode(JSON.stringify(meta)).length <= LIMITS.metaBytes),
    notes: fc.array(fc.record({ tick: uint(ticks), text: note }), { maxLength: 6 }).map((list) => list.toSorted((a, b) => a.tick - b.tick)),
  });
});

const faultOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await decodeReplay(bytes);
    return 'fine';
  } catch (error) {
    if (error instanceof ReplayFault) return error.fault;
    throw error;
  }
};

test(`${RUNS} replays come back from their files as they went in`, { tags: 'slow' }, async () => {
  await fc.assert(fc.asyncProperty(anyReplay, async (replay) => {
    expect(await decodeReplay(await encodeReplay(replay))).toEqual(replay);
  }), { numRuns: RUNS });
});

test(`${RUNS} replays come back from their text twins as they went in`, { tags: 'slow' }, () => {
  fc.assert(fc.property(anyReplay, (replay) => {
    expect(parseReplay(formatReplay(replay))).toEqual(replay);
  }), { numRuns: RUNS });
});

test('the text twin can be read by people', () => {
  const noted = { ...plain, notes: [{ tick: 3, text: '#punch' }], flags: { ...plain.flags, tas: true } };
  expect(formatReplay(noted)).toBe(
    [
      'rht 1', `sim 0.1.0 ${'ab'.repeat(16)}`, `level banya ${'0f'.repeat(16)}`, 'seed 1', 'difficulty 1', 'assist 0', 'category 0',
      'flag tas', 'hash 00000007', '', 'player 1', '    3,Rt', '#punch', '    1,Rt,L', '    1', '',
    ].join('\n'),
  );
});

test.each([
  ['a button nobody has', '    3,Rt', '    3,Q', 'line 11: no button is called "Q" (there are Up Dn Lf Rt L H J D G P)'],
  ['an assert that fails', '    1,Rt,L', 'assert igt 4', 'line 12: asserts 4 ticks; there are 3'],
  ['a run of no ticks', '    1,Rt,L', '    0,Rt', 'line 12: a run of 0 ticks'],
  ['a header twice', 'seed 1', 'seed 1\nseed 2', 'line 5: "seed" is there twice'],
  ['a header missing', 'seed 1\n', '', 'there is no line "seed"'],
  ['nonsense', 'seed 1', 'sneed 1', 'line 4: "sneed 1" means nothing here'],
  ['a word too many', 'seed 1', 'seed 3 4', 'line 4: "seed" is followed by 1 word, not 2'],
  ['a word too few', `level banya ${'0f'.repeat(16)}`, 'level banya', 'line 3: "level" is followed by 2 words, not 1'],
  ['a word behind a flag', 'hash', 'flag tas too\nhash', 'line 8: "flag" is followed by 1 word, not 2'],
  ['a word behind a hash', 'hash 00000007', 'hash 00000007 00000008', 'line 8: "hash" is followed by 1 word, not 2'],
  ['a word behind a split', 'hash', 'split 1 2 3\nhash', 'line 8: "split" is followed by 2 words, not 3'],
  ['a word behind a player', 'player 1', 'player 1 2', 'line 10: "player" is followed by 1 word, not 2'],
  ['a word behind an assert', '    1,Rt,L', 'assert igt 3 4', 'line 12: "assert" is followed by 2 words, not 3'],
  ['a description twice', 'hash', 'meta {}\nmeta {}\nhash', 'line 9: "meta" is there twice'],
  ['a flag twice', 'hash', 'flag tas\nflag tas\nhash', 'line 9: "flag tas" is there twice'],
  ['a split after the end', 'hash', 'split 900 1\nhash', 'tick 900 is after the end (5)'],
])('%s in the text is named with its line', (_what, old, fresh, message) => {
  expect(() => parseReplay(formatReplay(plain).replace(old, fresh))).toThrow(message);
});

describe('a file that is not as it should be', () => {
  test.each([
    ['is empty', () => new Uint8Array(), 'not-a-replay'],
    ['is something else', () => new TextEncoder().encode('PNG, or so it says'), 'not-a-replay'],
    ['is too big', () => new Uint8Array(LIMITS.fileBytes + 1), 'too-big'],
    ['has only its first letters', () => new TextEncoder().encode('RHR1'), 'cut-short'],
  ])('%s', async (_what, bytes, fault) => expect(await faultOf(bytes())).toBe(fault));

  test('has one bit changed', async () => {
    const bytes = await encodeReplay(plain);
    bytes[40]! ^= 4;
    expect(await faultOf(bytes)).toBe('broken');
  });

  const put = (at: (bytes: Uint8Array) => number, ...values: number[]) => (bytes: Uint8Array): undefined => {
    bytes.set(values, at(bytes));
  };
  const forge = async (spoil: (bytes: Uint8Array) => Uint8Array | undefined): Promise<string> => {
    const bytes = (await encodeReplay(plain)).slice(0, -4);
    return faultOf(sealed(spoil(bytes) ?? bytes));
  };

  test.each([
    ['the version before this', put(() => 4, 1), 'unknown-version'],
    ['help there is not, such as the terms of version 1', put((b) => bodyAt(b) - 11, 1), 'bad-header'],
    ['unknown flags', put(() => 5, 0x41), 'bad-header'],
    ['three players', put((b) => bodyAt(b) - 9, 3), 'bad-header'],
    ['a fifth difficulty', put((b) => bodyAt(b) - 13, 4), 'bad-header'],
    ['days of ticks', put((b) => bodyAt(b) - 8, 0xff, 0xff, 0xff, 0x7f), 'bad-header'],
    ['a body of gigabytes', put((b) => bodyAt(b) - 4, 0xff, 0xff, 0xff, 0x7f), 'bad-header'],
    ['a body cut off', (b: Uint8Array) => b.slice(0, -6), 'bad-body'],
    ['more ticks than it has input for', put((b) => bodyAt(b) - 8, 9), 'bad-input'],
  ])('has %s', async (_what, spoil, fault) => expect(await forge(spoil)).toBe(fault));

  test('has been mauled at random, five thousand times: never a crash', { tags: 'slow' }, async () => {
    const good = await encodeReplay({ ...plain, meta: { player: 'Ivan' }, splits: [{ tick: 3, id: 0 }], notes: [{ tick: 1, text: '#x' }] });
    const blow = fc.tuple(uint(good.length - 1), uint(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(blow, { minLength: 1, maxLength: 6 }),
        fc.option(uint(good.length)),
        fc.boolean(),
        async (blows, cut, reseal) => {
          let bytes = good.slice(0, -4);
          for (const [at, value] of blows) bytes[Math.min(at, bytes.length - 1)] = value;
          if (cut !== null) bytes = bytes.slice(0, cut);
          await faultOf(reseal ? sealed(bytes) : new Uint8Array([...bytes, ...good.slice(-4)]));
        },
      ),
      { numRuns: 5000 },
    );
  });
});

test('a file of another version is told both versions', async () => {
  const bytes = (await encodeReplay(plain)).slice(0, -4);
  bytes[4] = 1;
  await expect(decodeReplay(sealed(bytes))).rejects.toThrow('the file is of version 1; this game reads version 2');
});

describe('what the journey brought', () => {
  const carry = createCarry({ fedBird: true, office: 'tape', complaints: 1, choices: ['a:b'] });
  const json = '{"fedBird":true,"office":"tape","complaints":1,"gunLocked":false,"choices":["a:b"],"evidence":[]}';
  const text = formatReplay({ ...plain, carry });

  /** A file with this in its CARY chunk. */
  const fileWith = async (carried: string): Promise<Uint8Array> => {
    const length = new TextEncoder().encode(carried).length;
    return forged(new ByteWriter().raw(writeBody(plain)).text('CARY').u32(length).text(carried).done(), false);
  };

  test('is read from its file', async () => {
    expect(await decodeReplay(await fileWith(json))).toEqual({ ...plain, carry });
    expect(await decodeReplay(await encodeReplay({ ...plain, carry }))).toEqual({ ...plain, carry });
  });

  test.each(BAD_CARRIES)('%s: refused from a file and from its text', async (_what, bad, message) => {
    const told = await decodeReplay(await fileWith(bad)).catch((error: unknown) => error);
    expect(told).toMatchObject({ fault: 'bad-carry', message: expect.stringContaining(message) });
    expect(() => parseReplay(text.replace(json, bad))).toThrow(/^line 8: /);
  });

  test.each([
    ['spaces', json.replace(',', ', ')],
    ['another order', `{"office":"tape","fedBird":true,${json.slice(json.indexOf('"complaints"'))}`],
    ['a field twice', json.replace('{', '{"complaints":0,')],
  ])('%s: refused, so that one run has one spelling', async (_what, odd) => {
    await expect(decodeReplay(await fileWith(odd))).rejects.toThrow('out of order, repeated or spaced out');
  });

  test('is refused unread if it is too long', async () => {
    await expect(decodeReplay(await fileWith(`${json}${' '.repeat(LIMITS.carryBytes)}`))).rejects.toThrow(
      `${LIMITS.carryBytes} are allowed`,
    );
  });

  test('cannot be written if it is not as it should be', async () => {
    await expect(encodeReplay({ ...plain, carry: { ...carry, complaints: 4 } })).rejects.toThrow('"complaints"');
  });

  test('fits its file at its longest', async () => {
    const longest = Array.from({ length: 32 }, (_, i) => `${'x'.repeat(38)}${String(i).padStart(2, '0')}`);
    const full = { ...plain, carry: createCarry({ choices: longest, evidence: longest }) };
    expect(await decodeReplay(await encodeReplay(full))).toEqual(full);
  });

  test('is a line of the text twin, and no line at all if it is nothing', () => {
    expect(text).toContain(`\ncarry ${json}\n`);
    expect(formatReplay(plain)).not.toContain('carry');
    expect(() => parseReplay(text.replace('carry', `carry ${json}\ncarry`))).toThrow('"carry" is there twice');
  });
});

test('a text with anything at all in one of its lines is read, or told which line is wrong', () => {
  const lines = formatReplay(plain).split('\n');
  const words = fc.constantFrom('abc', '-1', '1e9', '0x10', '', '99999999999', 'player', '1.5', '#', 'hash', '{}', '__proto__', 'ж');
  fc.assert(fc.property(fc.nat(lines.length - 1), words, fc.boolean(), (at, word, keepsHead) => {
    const mauled = lines.with(at, keepsHead ? `${lines[at]!.split(' ')[0]} ${word}` : word);
    try {
      parseReplay(mauled.join('\n'));
    } catch (error) {
      expect(error, mauled[at]!).toBeInstanceOf(ReplayFault);
    }
  }), { numRuns: 500 });
  expect(() => parseReplay(formatReplay(plain).replace(/^seed .*$/m, 'seed abc'))).toThrow('line 4: "abc" is not a whole number');
});

test('meta data cannot smuggle anything in', async () => {
  const sly = `${formatReplay(plain)}`.replace('hash', 'meta {"player":"x","__proto__":{"admin":true},"constructor":1}\nhash');
  expect(Object.keys(parseReplay(sly).meta)).toEqual(['player']);
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
});

test('the worst minute of input stays below 16 kB, a calm one below 1 kB', async () => {
  const ticks = 3600;
  const wild = Uint16Array.from({ length: ticks }, (_, i) => Math.imul(i + 1, 2654435761) >>> 22);
  const calm = Uint16Array.from({ length: ticks }, (_, i) => ((i >> 5) * 29) & 0x3f);
  const size = async (input: Uint16Array): Promise<number> =>
    (await encodeReplay({ ...plain, inputs: [input], hashes: Array.from({ length: 60 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 0) }))
      .length;
  expect(await size(wild)).toBeLessThan(16_384);
  expect(await size(calm)).toBeLessThan(1024);
});

test('our checksums are the world’s', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }), { numRuns: 300 });
});

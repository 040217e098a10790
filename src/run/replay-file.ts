import { ByteReader, ByteWriter, crc32 } from './bytes';
import { checkReplay } from './check-replay';
import { deflate, inflate } from './deflate';
import { readBody, writeBody } from './replay-chunks';
import { LIMITS, ReplayFault, tickCount, type Replay } from './replay';

const MAGIC = 'RHR1';
const CONTAINER = 2; // 1 kept what was agreed before a level among its assist bits: a reader of it would play a CARY chunk wrongly
const Flag = { deflated: 1, assisted: 2, practice: 4, tas: 8 } as const;
const TAIL = 4; // the checksum

/** A replay as the bytes of a .rhr file. */
export async function encodeReplay(replay: Replay): Promise<Uint8Array<ArrayBuffer>> {
  checkReplay(replay);
  const body = writeBody(replay);
  const packed = await deflate(body);
  const deflated = packed.length < body.length;
  const w = new ByteWriter();
  w.text(MAGIC).u8(CONTAINER).u8(flagBits(replay, deflated));
  w.u32(packVersion(replay.simVersion)).hex(replay.simHash);
  w.u8(replay.levelId.length).text(replay.levelId).hex(replay.levelHash);
  w.u32(replay.seed).u8(replay.difficulty).u16(replay.assist).u8(replay.category).u8(replay.inputs.length);
  w.u32(tickCount(replay)).u32(body.length).raw(deflated ? packed : body);
  const bytes = w.done();
  if (bytes.length + TAIL > LIMITS.fileBytes) {
    throw new ReplayFault('too-big', `the replay takes ${bytes.length + TAIL} bytes; ${LIMITS.fileBytes} are allowed`);
  }
  return sealed(bytes);
}

/** The same bytes with their checksum behind them. */
export const sealed = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new ByteWriter().raw(bytes).u32(crc32(bytes)).done();

/** Reads the bytes of a .rhr file, trusting nothing. Throws ReplayFault, saying what is wrong. */
export async function decodeReplay(bytes: Uint8Array): Promise<Replay> {
  if (bytes.length > LIMITS.fileBytes) {
    throw new ReplayFault('too-big', `the file has ${bytes.length} bytes; ${LIMITS.fileBytes} are allowed`);
  }
  const r = new ByteReader(bytes.subarray(0, Math.max(0, bytes.length - TAIL)));
  if (bytes.length < MAGIC.length || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) {
    throw new ReplayFault('not-a-replay', 'the file does not begin with RHR1');
  }
  r.raw(MAGIC.length);
  const container = r.u8();
  if (container !== CONTAINER) {
    throw new ReplayFault('unknown-version', `the file is of version ${container}; this game reads version ${CONTAINER}`);
  }
  if (crc32(bytes.subarray(0, bytes.length - TAIL)) !== new ByteReader(bytes.subarray(bytes.length - TAIL)).u32()) {
    throw new ReplayFault('broken', 'the checksum does not fit: the file was damaged or changed');
  }
  const flags = r.u8();
  if (flags > 15) throw new ReplayFault('bad-header', `unknown flags (${flags})`);
  const simVersion = unpackVersion(r.u32());
  const simHash = r.hex(16);
  const levelId = r.text(r.u8());
  const header = {
    simVersion, simHash, levelId, levelHash: r.hex(16), seed: r.u32(), difficulty: r.u8(), assist: r.u16(), category: r.u8(),
  };
  const players = r.u8();
  const ticks = r.u32();
  const length = r.u32();
  if (players < 1 || players > 2) throw new ReplayFault('bad-header', `${players} players; one or two can play`);
  if (ticks > LIMITS.ticks) throw new ReplayFault('bad-header', `${ticks} ticks; ${LIMITS.ticks} are allowed`);
  if (length > LIMITS.bodyBytes) throw new ReplayFault('bad-header', `a body of ${length} bytes; ${LIMITS.bodyBytes} are allowed`);
  const rest = r.raw(r.left).slice();
  if (!(flags & Flag.deflated) && rest.length !== length) {
    throw new ReplayFault('bad-body', `the body has ${rest.length} bytes, not the ${length} announced`);
  }
  const body = readBody(flags & Flag.deflated ? await inflate(rest, length) : rest, players, ticks);
  const replay: Replay = {
    flags: { assisted: !!(flags & Flag.assisted), practice: !!(flags & Flag.practice), tas: !!(flags & Flag.tas) },
    ...header,
    ...body,
  };
  checkReplay(replay);
  return replay;
}

function flagBits({ flags }: Replay, deflated: boolean): number {
  return (
    (deflated ? Flag.deflated : 0) |
    (flags.assisted ? Flag.assisted : 0) |
    (flags.practice ? Flag.practice : 0) |
    (flags.tas ? Flag.tas : 0)
  );
}

const packVersion = (text: string): number => {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return ((major << 20) | (minor << 10) | patch) >>> 0;
};
const unpackVersion = (bits: number): string => `${bits >>> 20}.${(bits >>> 10) & 0x3ff}.${bits & 0x3ff}`;

import { Button, type ButtonName } from '../sim/buttons';
import { createCarry } from '../sim/carry';
import { formatCarry, parseCarry } from './carry-json';
import { isNote, parseMeta } from './replay-chunks';
import { checkReplay } from './replay-file';
import { LIMITS, ReplayFault, tickCount, type Note, type Pause, type Replay, type Split } from './replay';

/**
 * The text twin of a replay (.rht), for editing and for reading differences. One line for each run of ticks:
 *
 *     14,Rt,J     14 ticks, right and jump held
 *     #roof       a label, kept in the file
 *     assert igt 14   fails to read unless just so many ticks lie before it
 *
 * Header lines come first, then a line `player N` before each player's runs.
 */
const LETTERS: readonly (readonly [ButtonName, string])[] = [
  ['up', 'Up'], ['down', 'Dn'], ['left', 'Lf'], ['right', 'Rt'],
  ['light', 'L'], ['heavy', 'H'], ['jump', 'J'], ['defend', 'D'], ['gun', 'G'], ['partner', 'P'],
];
const BIT_OF = new Map(LETTERS.map(([name, letters]) => [letters, Button[name]]));
/** Header lines of which there is one each. */
const WORDS: readonly string[] = ['rht', 'sim', 'level'];
const NUMBERS: readonly string[] = ['seed', 'difficulty', 'assist', 'category'];
const FLAGS = ['assisted', 'practice', 'tas'] as const;

export function formatReplay(replay: Replay): string {
  const lines = [
    'rht 1',
    `sim ${replay.simVersion} ${replay.simHash}`,
    `level ${replay.levelId} ${replay.levelHash}`,
    `seed ${replay.seed}`, `difficulty ${replay.difficulty}`, `assist ${replay.assist}`, `category ${replay.category}`,
    ...carryLine(replay),
    ...FLAGS.filter((flag) => replay.flags[flag]).map((flag) => `flag ${flag}`),
    ...(Object.keys(replay.meta).length > 0 ? [`meta ${JSON.stringify(replay.meta)}`] : []),
    ...replay.splits.map((split) => `split ${split.tick} ${split.id}`),
    ...replay.pauses.map((pause) => `pause ${pause.tick} ${pause.ms}`),
    ...replay.realTimes.map((ms) => `rtim ${ms}`),
    ...replay.hashes.map((hash) => `hash ${hash.toString(16).padStart(8, '0')}`),
  ];
  for (const [i, input] of replay.inputs.entries()) lines.push('', `player ${i + 1}`, ...formatInput(input, i === 0 ? replay.notes : []));
  return `${lines.join('\n')}\n`;
}

function carryLine({ carry }: Replay): string[] {
  const json = formatCarry(carry);
  return json === null ? [] : [`carry ${json}`];
}

function formatInput(input: Uint16Array, notes: readonly Note[]): string[] {
  const lines: string[] = [];
  let next = 0;
  for (let at = 0; at < input.length;) {
    while (next < notes.length && notes[next]!.tick <= at) lines.push(notes[next++]!.text);
    const stop = Math.min(input.length, notes[next]?.tick ?? input.length);
    let end = at + 1;
    while (end < stop && input[end] === input[at]) end++;
    lines.push([String(end - at).padStart(5), ...lettersOf(input[at]!)].join(','));
    at = end;
  }
  return [...lines, ...notes.slice(next).map((note) => note.text)];
}

const lettersOf = (held: number): string[] => LETTERS.filter(([name]) => held & Button[name]).map(([, letters]) => letters);

/** Reads a .rht; a mistake is a ReplayFault naming the line. */
export function parseReplay(text: string): Replay {
  if (text.length > LIMITS.bodyBytes) {
    throw new ReplayFault('too-big', `the text has ${text.length} characters; ${LIMITS.bodyBytes} are allowed`);
  }
  const reader = new TextReader();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    try {
      reader.line(line.trimEnd());
    } catch (error) {
      throw new ReplayFault('bad-text', `line ${i + 1}: ${(error as Error).message}`);
    }
  }
  const replay = reader.finish();
  checkReplay(replay);
  return replay;
}

class TextReader {
  private readonly heads = new Map<string, readonly string[]>();
  private readonly flags = { assisted: false, practice: false, tas: false };
  private readonly splits: Split[] = [];
  private readonly pauses: Pause[] = [];
  private readonly realTimes: number[] = [];
  private readonly hashes: number[] = [];
  private readonly notes: Note[] = [];
  private readonly players: number[][] = [];
  private meta: Replay['meta'] = {};
  private carry: Replay['carry'] | null = null;

  line(line: string): void {
    const runs = this.players.at(-1);
    if (line === '') return;
    if (runs && line.startsWith('#')) this.note(line, runs.length);
    else if (line.startsWith('#')) throw new Error('a label must stand among the runs of player 1');
    else if (runs && /^\s*\d/.test(line)) this.run(line.trim(), runs);
    else this.word(line.trim(), runs);
  }

  finish(): Replay {
    const head = (name: string, at = 0): string => {
      const value = this.heads.get(name)?.[at];
      if (value === undefined) throw new ReplayFault('bad-text', `there is no line "${name}"`);
      return value;
    };
    if (head('rht') !== '1') throw new ReplayFault('unknown-version', `the text is of version ${head('rht')}, not 1`);
    const replay: Replay = {
      flags: this.flags, simVersion: head('sim'), simHash: head('sim', 1), levelId: head('level'), levelHash: head('level', 1),
      seed: whole(head('seed')), difficulty: whole(head('difficulty')), assist: whole(head('assist')),
      category: whole(head('category')), carry: this.carry ?? createCarry(),
      inputs: this.players.map((input) => Uint16Array.from(input)), hashes: this.hashes, splits: this.splits, pauses: this.pauses,
      realTimes: this.realTimes, meta: this.meta, notes: this.notes,
    };
    const ticks = tickCount(replay);
    const late = [...replay.splits, ...replay.pauses].find((one) => one.tick > ticks);
    if (late) throw new ReplayFault('bad-text', `tick ${late.tick} is after the end (${ticks})`);
    return replay;
  }

  private note(line: string, tick: number): void {
    if (this.players.length > 1) throw new Error('labels stand among the runs of player 1');
    if (!isNote(line) || new TextEncoder().encode(line).length > LIMITS.noteBytes) throw new Error('this label is too long');
    if (this.notes.length === LIMITS.notes) throw new Error(`more than ${LIMITS.notes} labels`);
    this.notes.push({ tick, text: line });
  }

  private run(line: string, runs: number[]): void {
    const [count = '', ...letters] = line.split(',').map((part) => part.trim());
    const ticks = whole(count);
    if (ticks < 1 || runs.length + ticks > LIMITS.ticks) throw new Error(`a run of ${count} ticks`);
    let held = 0;
    for (const one of letters) {
      const bit = BIT_OF.get(one);
      if (bit === undefined) throw new Error(`no button is called "${one}" (there are ${[...BIT_OF.keys()].join(' ')})`);
      held |= bit;
    }
    for (let i = 0; i < ticks; i++) runs.push(held);
  }

  private word(line: string, runs: number[] | undefined): void {
    const [word = '', ...values] = line.split(' ');
    if (word === 'assert') assertTick(values, runs);
    else if (word === 'player') {
      if (whole(values[0]) !== this.players.length + 1 || this.players.length === 2) {
        throw new Error(`player ${values[0]} does not come now`);
      }
      this.players.push([]);
    } else if (runs) throw new Error(`"${word}" is neither a run nor a label`);
    else this.header(word, values, line);
  }

  private header(word: string, values: readonly string[], line: string): void {
    if (word === 'hash' && /^[0-9a-f]{8}$/.test(values[0] ?? '')) this.hashes.push(Number.parseInt(values[0]!, 16));
    else if (word === 'split') this.splits.push({ tick: whole(values[0]), id: atMost(255, whole(values[1])) });
    else if (word === 'pause') this.pauses.push({ tick: whole(values[0]), ms: whole(values[1]) });
    else if (word === 'rtim') this.realTimes.push(whole(values[0]));
    else if (word === 'meta') this.meta = parseMeta(line.slice('meta '.length));
    else if (word === 'carry' && this.carry === null) this.carry = parseCarry(line.slice('carry '.length));
    else if (word === 'flag' && FLAGS.includes(values[0] as (typeof FLAGS)[number])) this.flags[values[0] as (typeof FLAGS)[number]] = true;
    else if ([...WORDS, ...NUMBERS].includes(word)) {
      if (this.heads.has(word)) throw new Error(`"${word}" is there twice`);
      if (NUMBERS.includes(word)) whole(values[0]); // so that the line is named
      this.heads.set(word, values);
    } else throw new Error(`"${line.slice(0, 40)}" means nothing here`);
  }
}

function assertTick([what, tick]: readonly string[], runs: number[] | undefined): void {
  if (what !== 'igt' || runs === undefined) throw new Error('only "assert igt TICKS" is known, after "player 1"');
  if (runs.length !== whole(tick)) throw new Error(`asserts ${tick} ticks; there are ${runs.length}`);
}

function whole(text: string | undefined): number {
  if (text === undefined || !/^\d{1,10}$/.test(text) || Number(text) > 0xffffffff) throw new Error(`"${text ?? ''}" is not a whole number`);
  return Number(text);
}

function atMost(most: number, value: number): number {
  if (value > most) throw new Error(`${value} is more than ${most}`);
  return value;
}

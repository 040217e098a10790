import { Button, type ButtonName } from '../sim/buttons';
import { createCarry } from '../sim/carry';
import { formatCarry, parseCarry } from './carry-json';
import { checkCount, checkNote, checkReplay, parseMeta } from './check-replay';
import { LIMITS, ReplayFault, type Note, type Pause, type Replay, type Split } from './replay';

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
/** How many words follow each first word; after `meta` and `carry`, any. */
const FOLLOW: Readonly<Record<string, number>> = {
  rht: 1, sim: 2, level: 2, seed: 1, difficulty: 1, assist: 1, category: 1, flag: 1, split: 2, pause: 2, rtim: 1, hash: 1,
  player: 1, assert: 2,
};
/** Header lines of which there is one each. */
const NUMBERS: readonly string[] = ['seed', 'difficulty', 'assist', 'category'];
const ONCE: readonly string[] = ['rht', 'sim', 'level', ...NUMBERS, 'carry', 'meta'];
const FLAGS = ['assisted', 'practice', 'tas'] as const;
const isFlag = (word: string | undefined): word is (typeof FLAGS)[number] => FLAGS.some((flag) => flag === word);

/** A replay as the text of a .rht file. */
export function formatReplay(replay: Replay): string {
  checkReplay(replay);
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
  const text = `${lines.join('\n')}\n`;
  checkLength(text);
  return text;
}

function checkLength(text: string): void {
  if (text.length <= LIMITS.bodyBytes) return;
  throw new ReplayFault('too-big', `the text has ${text.length} characters; ${LIMITS.bodyBytes} are allowed`);
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
  checkLength(text);
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
  private carry: Replay['carry'] = createCarry();

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
    return {
      flags: this.flags, simVersion: head('sim'), simHash: head('sim', 1), levelId: head('level'), levelHash: head('level', 1),
      seed: whole(head('seed')), difficulty: whole(head('difficulty')), assist: whole(head('assist')),
      category: whole(head('category')), carry: this.carry,
      inputs: this.players.map((input) => Uint16Array.from(input)), hashes: this.hashes, splits: this.splits, pauses: this.pauses,
      realTimes: this.realTimes, meta: this.meta, notes: this.notes,
    };
  }

  private note(line: string, tick: number): void {
    if (this.players.length > 1) throw new Error('labels stand among the runs of player 1');
    checkNote(line);
    checkCount(this.notes.length + 1, 'notes');
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
    const follow = Object.hasOwn(FOLLOW, word) ? FOLLOW[word]! : values.length;
    if (values.length !== follow) {
      throw new Error(`"${word}" is followed by ${follow} word${follow === 1 ? '' : 's'}, not ${values.length}`);
    }
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
    if (ONCE.includes(word)) this.once(word, values, line);
    else if (word === 'hash' && /^[0-9a-f]{8}$/.test(values[0] ?? '')) this.hashes.push(Number.parseInt(values[0]!, 16));
    else if (word === 'split') {
      checkCount(this.splits.length + 1, 'splits');
      this.splits.push({ tick: whole(values[0]), id: atMost(255, whole(values[1])) });
    } else if (word === 'pause') {
      checkCount(this.pauses.length + 1, 'pauses');
      this.pauses.push({ tick: whole(values[0]), ms: whole(values[1]) });
    } else if (word === 'rtim') {
      checkCount(this.realTimes.length + 1, 'times');
      this.realTimes.push(whole(values[0]));
    } else if (word === 'flag' && isFlag(values[0])) {
      if (this.flags[values[0]]) throw new Error(`"${line}" is there twice`);
      this.flags[values[0]] = true;
    } else throw new Error(`"${line.slice(0, 40)}" means nothing here`);
  }

  private once(word: string, values: readonly string[], line: string): void {
    if (this.heads.has(word)) throw new Error(`"${word}" is there twice`);
    this.heads.set(word, values);
    if (NUMBERS.includes(word)) whole(values[0]); // so that the line is named
    if (word === 'meta') this.meta = parseMeta(line.slice('meta '.length));
    if (word === 'carry') this.carry = parseCarry(line.slice('carry '.length));
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

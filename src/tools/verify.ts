import { compareReplays } from '../run/compare';
import { ReplayFault } from '../run/replay';
import { judge, verify, type Verdict } from '../run/verify';
import { readArguments, runTool, UsageError } from './arguments';
import { game } from './game';
import { readBounded, readReplay } from './replay-path';

const USAGE = `npm run verify -- FILE [--twin FILE]

Plays a replay (.rhr or .rht) blind and prints a verdict as JSON; exits 0 only if it is valid.
  --twin    another recording of the same run: finds the first tick and field in which the two differ`;

await runTool(USAGE, async () => {
  const { values, positionals } = readArguments({ twin: { type: 'string' } } as const, true);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('FILE: which replay?');
  if (more.length > 0) throw new UsageError(`"${more[0]}": one replay at a time`);
  const verdict = await judgeFile(file);
  const difference =
    values.twin === undefined ? {} : { difference: compareReplays(await readReplay(file), await readReplay(values.twin), game) };
  console.log(JSON.stringify({ file, ...verdict, ...difference }, null, 2));
  process.exitCode = verdict.status === 'valid' ? 0 : 1;
});

async function judgeFile(file: string): Promise<Verdict> {
  if (!file.endsWith('.rht')) return verify(readBounded(file), game);
  try {
    return judge(await readReplay(file), game);
  } catch (error) {
    if (!(error instanceof ReplayFault)) throw error;
    return { status: 'bad-file', tick: null, expected: null, actual: null, message: `${error.fault}: ${error.message}` };
  }
}

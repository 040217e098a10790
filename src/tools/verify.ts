import { compareReplays } from '../run/compare';
import { verify } from '../run/verify';
import { readArguments, runTool, UsageError } from './arguments';
import { game } from './game';
import { decoderOf, readBounded, readReplay } from './replay-path';
import { ToolFault } from './tool-fault';

const USAGE = `npm run verify -- FILE [--twin FILE]

Plays a replay (.rhr or .rht) blind and prints a verdict as JSON; exits 0 only if it is valid.
  --twin    another recording of the same run: finds the first tick and field in which the two differ`;

await runTool(USAGE, async () => {
  const { values, positionals } = readArguments({ twin: { type: 'string' } } as const, true);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('FILE: which replay?');
  if (more.length > 0) throw new UsageError(`"${more[0]}": one replay at a time`);
  const twin = values.twin === undefined ? null : await readReplay(values.twin);
  if (twin && !game.level(twin.levelId)) throw new ToolFault(`${values.twin}: there is no level "${twin.levelId}"`);
  const verdict = await verify(readBounded(file), game, decoderOf(file));
  const difference = twin && verdict.status !== 'bad-file' ? { difference: compareReplays(await readReplay(file), twin, game) } : {};
  console.log(JSON.stringify({ file, ...verdict, ...difference }, null, 2));
  process.exitCode = verdict.status === 'valid' ? 0 : 1;
});

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LevelFaults } from '../content/level-faults';

/** A mistake on the command line: told with the tool's usage, exit code 2. */
export class UsageError extends Error {}

/** Runs a tool; wrong arguments print what is wrong and how it is used, a faulty level its faults. */
export async function runTool(usage: string, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LevelFaults) {
      console.error(error.message);
      process.exitCode = 1;
    } else if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      process.exitCode = 2;
    } else throw error;
  }
}

export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(options: T, positionals = false) {
  try {
    return parseArgs({ options, allowPositionals: positionals, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A whole number within bounds, or a mistake naming the argument. */
export function readWhole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`--${name}: "${text}" is not a whole number from ${least} to ${most}`);
}

export function readChoice(name: string, text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  throw new UsageError(`--${name}: there is no "${text}" (there are ${choices.join(', ')})`);
}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { toldOf } from './tool-fault';

/** A mistake on the command line: told with the tool's usage, exit code 2. */
export class UsageError extends Error {}

/** Runs a tool; wrong arguments print what is wrong and how it is used, wrong files what is wrong with which. */
export async function runTool(usage: string, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    const told = error instanceof UsageError ? { words: `${error.message}\n\n${usage}`, exitCode: 2 } : toldOf(error);
    if (told === null) throw error;
    console.error(told.words);
    process.exitCode = told.exitCode;
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

import { line } from '../content/lines';
import { part } from './screens/element';
import { machineReport, messageScreen } from './screens/message-screen';

/** The game cannot start: says why, offers a second try. */
export function showFatal(error: unknown): void {
  const what = error instanceof Error ? error.message : String(error);
  const trace = error instanceof Error ? (error.stack ?? what) : what;
  const { root } = messageScreen(line('boot.failed'), what, machineReport(trace), [
    { text: line('boot.retry'), act: () => location.reload() },
  ]);
  part('screens').replaceChildren(root);
  root.querySelector('button')?.focus();
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an expression of the page and answers what it comes to. */
type Call = (text: string) => Promise<unknown>;

/** Fetches one call after another and posts what came of each. */
const PAGE = `<!doctype html><script src="/program.js"></script><script>
(async () => {
  for (;;) {
    const text = await (await fetch('/call')).text();
    let answer;
    try { answer = { value: (0, eval)(text) }; } catch (fault) { answer = { fault: String(fault) }; }
    await fetch('/answer', { method: 'POST', body: JSON.stringify(answer) });
  }
})();
</script>`;

/** Nothing of its own gets before our page. */
const PREFS = ['browser.aboutwelcome.enabled', 'browser.shell.checkDefaultBrowser', 'datareporting.policy.dataSubmissionEnabled']
  .map((name) => `user_pref("${name}", false);\n`).join('');

/** Runs a script in Firefox, any version of it: no driver has to know it, its page comes and asks. */
export async function inFirefox<T>(path: string, program: string, work: (call: Call) => Promise<T>): Promise<T> {
  const asks: ServerResponse[] = []; // pages that wait for a call
  const calls: string[] = [];
  const answers: ((answer: { value?: unknown; fault?: string }) => void)[] = [];
  const hand = (): void => {
    while (asks.length > 0 && calls.length > 0) asks.shift()!.end(calls.shift());
  };
  const server = createServer((request, response) => {
    if (request.url === '/call') {
      asks.push(response);
      hand();
    } else if (request.url === '/answer') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        response.end();
        answers.shift()?.(JSON.parse(Buffer.concat(parts).toString()));
      });
    } else {
      const script = request.url === '/program.js';
      response.setHeader('Content-Type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
      response.end(script ? program : PAGE);
    }
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const profile = mkdtempSync(join(tmpdir(), 'red-heat-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFS);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, url], { stdio: 'ignore' });
  const gone = new Promise<never>((_, reject) => {
    browser.once('error', reject);
    browser.once('exit', (code) => reject(new Error(`Firefox left before it had answered, with ${code}`)));
  });
  const call: Call = (text) =>
    new Promise((resolve, reject) => {
      answers.push(({ value, fault }) => (fault === undefined ? resolve(value) : reject(new Error(fault))));
      calls.push(text);
      hand();
    });
  try {
    return await Promise.race([work(call), gone]);
  } finally {
    browser.removeAllListeners('exit');
    const closed = new Promise((done) => browser.once('exit', done));
    if (browser.exitCode === null && browser.kill()) await closed;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

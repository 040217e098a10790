import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { ROOT } from '../../src/tools/root';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/tools/ensure-browser';

/** The built game, as it ships, in a real browser. One at a time: drawing without a graphics card takes every core. */
const browser = await ensureBrowser();
const port = Number(process.env.E2E_PORT ?? 4187);
const built = join(ROOT, 'node_modules/.cache/e2e-site');

export default defineConfig({
  testDir: '.',
  outputDir: join(ROOT, 'node_modules/.cache/e2e-results'),
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  webServer: {
    command: `npx vite build --outDir ${built} --emptyOutDir && ` +
      `npx vite preview --outDir ${built} --port ${port} --strictPort --host 127.0.0.1`,
    cwd: ROOT, url: `http://127.0.0.1:${port}/`, reuseExistingServer: process.env.E2E_PORT !== undefined, timeout: 120_000,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 480, height: 270 },
    launchOptions: { executablePath: browser.path, args: LAUNCH_ARGS, env: { ...process.env, ...browser.env } as Record<string, string> },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});

import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { poseDesk } from './assets/build/pose-desk/pose-server.ts';
import { simHash, simVersion } from './src/tools/sim-hash.ts';

/** Phaser without what this game does not use. */
const leanPhaser = fileURLToPath(new URL('./src/tools/lean-phaser.cjs', import.meta.url));
const phaserFeatures = {
  global: 'globalThis',
  'typeof FEATURE_SOUND': 'false',
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
};

/** What a built page may do: talk to its own origin and nothing else. Frames and dialogs of the browser are not ours. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "media-src 'self' data:", "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'",
].join('; ');

const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
};

export default defineConfig(({ command }) => ({
  plugins: [contentPolicy, poseDesk()],
  base: './',
  appType: 'mpa', // a missing file is 404, never the start page
  publicDir: 'assets/built',
  resolve: { alias: command === 'build' ? [{ find: /^phaser$/, replacement: leanPhaser }] : [] }, // the workshop takes Phaser whole: it starts sooner
  define: { ...(command === 'build' ? phaserFeatures : {}), __SIM_HASH__: JSON.stringify(simHash()), __SIM_VERSION__: JSON.stringify(simVersion()) },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000, modulePreload: { polyfill: false } },
  test: {
    include: ['tests/**/*.test.ts'], pool: 'threads', isolate: false, maxWorkers: '100%', testTimeout: 60_000,
    tags: [{ name: 'slow', description: 'Long runs and mauling by the thousand: npm run test:quick leaves them out.' }],
  },
}));

import { defineConfig } from 'vitest/config';
import { simHash, simVersion } from './src/tools/sim-hash.ts';

export default defineConfig({
  base: './',
  appType: 'mpa', // a missing file is 404, never the start page
  publicDir: 'assets/built',
  define: { __SIM_HASH__: JSON.stringify(simHash()), __SIM_VERSION__: JSON.stringify(simVersion()) },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000, modulePreload: { polyfill: false } },
  test: { include: ['tests/**/*.test.ts'], pool: 'threads', isolate: false },
});

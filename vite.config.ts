import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  publicDir: 'assets/built',
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1600, modulePreload: { polyfill: false } },
  test: { include: ['tests/**/*.test.ts'], pool: 'threads', isolate: false },
});

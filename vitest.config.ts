import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The examples import the package by its name; here that is the source, as in tsconfig.alles.json.
  resolve: { alias: { 'wmo-normenkader': fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/pakket/**'],
    setupFiles: ['test/hulp/zaad.ts'],
    typecheck: { enabled: false },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/**/index.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { statements: 98, branches: 95, functions: 98, lines: 98 },
    },
  },
});

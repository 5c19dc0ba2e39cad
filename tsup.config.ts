import { defineConfig } from 'tsup';

/**
 * Every source file is an entry: with only the front door as an entry one norm
 * table costs a consumer the whole library, with file entries a few hundred bytes.
 */
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});

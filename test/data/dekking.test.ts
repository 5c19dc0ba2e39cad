import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schrijfDekking } from '../../gereedschap/dekking.js';

it('docs/dekking.md is up to date (npm run docs)', () => {
  expect(readFileSync(new URL('../../docs/dekking.md', import.meta.url), 'utf8')).toBe(schrijfDekking());
});

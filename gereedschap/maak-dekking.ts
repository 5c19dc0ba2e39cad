import { writeFileSync } from 'node:fs';
import { schrijfDekking } from './dekking.js';

writeFileSync(new URL('../docs/dekking.md', import.meta.url), schrijfDekking());

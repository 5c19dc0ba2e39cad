import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { schrijfVoorzieningen } from './voorzieningen.js';

const map = new URL('../docs/voorzieningen/', import.meta.url);

// a provision that is gone must not leave its page behind
rmSync(map, { recursive: true, force: true });
mkdirSync(map, { recursive: true });
for (const [naam, tekst] of schrijfVoorzieningen()) writeFileSync(new URL(naam, map), tekst);

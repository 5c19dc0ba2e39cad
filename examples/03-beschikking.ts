/**
 * How long a decision may run, when it is evaluated, what short stay is left, and what can run side by side: every
 * question of the case files with its whole explanation.
 *
 * Run: npx tsx --tsconfig tsconfig.alles.json examples/03-beschikking.ts [part of a file name]
 */
import { legUit } from 'wmo-normenkader';
import { schrijfKop } from './casus.js';
import { beantwoord, leesReeksen } from './vragen.js';

const gezocht = process.argv[2] ?? '';

for (const reeks of leesReeksen('beschikking-').filter(({ naam }) => naam.includes(gezocht))) {
  console.log(schrijfKop(reeks));
  for (const vraag of reeks.vragen) console.log(`== ${vraag.titel} ==\n\n${legUit(beantwoord(vraag))}\n`);
}

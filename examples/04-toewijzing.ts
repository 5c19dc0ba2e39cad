/**
 * From a profile or a computed size to an allocation that can be sent to a provider, and what of it can be declared:
 * every question of the case files with its whole explanation, and the allocation itself where one was made.
 *
 * Run: npx tsx --tsconfig tsconfig.alles.json examples/04-toewijzing.ts [part of a file name]
 */
import { legUit } from 'wmo-normenkader';
import { schrijfKop } from './casus.js';
import { beantwoord, leesReeksen } from './vragen.js';

const gezocht = process.argv[2] ?? '';

for (const reeks of leesReeksen('toewijzing-').filter(({ naam }) => naam.includes(gezocht))) {
  console.log(schrijfKop(reeks));
  for (const vraag of reeks.vragen) {
    const uitkomst = beantwoord(vraag);
    console.log(`== ${vraag.titel} ==\n\n${legUit(uitkomst)}\n`);
    if ('toewijzing' in uitkomst) console.log(`${JSON.stringify(uitkomst.toewijzing, null, 2)}\n`);
  }
}

/**
 * Writes invented households as a CSV file such as Dutch Excel writes it. NOT the Netherlands: see huishouden.ts.
 *
 * Run: npx tsx --tsconfig tsconfig.alles.json examples/bevolking/maak-csv.ts [number of rows] [file] [seed]
 */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HUISHOUDKOLOMMEN, rijVan } from '../06-beleid-vergelijken/kolommen.js';
import { csvStroom, type Cel } from '../06-beleid-vergelijken/csv.js';
import { bevolking, ONGELDIG_PER_DUIZEND, ONVOLLEDIG_PER_DUIZEND, STANDAARDZAAD } from './huishouden.js';

const [aantal = '200', bestand = 'examples/gegevens/huishoudens.csv', zaad = String(STANDAARDZAAD)] = process.argv.slice(2);

function* rijen(): Generator<readonly Cel[]> {
  for (const casus of bevolking(Number(aantal), { zaad: Number(zaad) })) yield rijVan(casus);
}

mkdirSync(dirname(bestand), { recursive: true });
await pipeline(Readable.from(rijen()), csvStroom(HUISHOUDKOLOMMEN.map(({ naam }) => naam)), createWriteStream(bestand));
console.log(`${aantal} verzonnen huishoudens in ${bestand} (zaad ${zaad}). Dit is NIET Nederland: alle verdelingen zijn bedacht.`);
console.log(`Van elke duizend mist er bij ongeveer ${ONVOLLEDIG_PER_DUIZEND} een antwoord en zijn er ongeveer ${ONGELDIG_PER_DUIZEND} fout ingevuld, met opzet.`);

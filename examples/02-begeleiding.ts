/**
 * Begeleiding, from life areas to a profile, a size and a duration: six case files, each with its whole explanation.
 *
 * Run: npx tsx examples/02-begeleiding.ts [part of a file name]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { bepaalBegeleiding, legUit, nederweert2025, type Begeleidingszaak, type Uitlegbaar } from '../src/index.js';

interface Casus {
  readonly toelichting: string;
  readonly zaak: Begeleidingszaak;
}

const map = new URL('./casussen/', import.meta.url);
const gezocht = process.argv[2] ?? '';
const bestanden = readdirSync(map).filter((naam) => naam.startsWith('begeleiding-') && naam.includes(gezocht)).sort();

function toon(kop: string, uitkomst: Uitlegbaar | null): void {
  if (uitkomst !== null) console.log(`\n== ${kop} ==\n\n${legUit(uitkomst)}`);
}

for (const bestand of bestanden) {
  const { toelichting, zaak } = JSON.parse(readFileSync(new URL(bestand, map), 'utf8')) as Casus;
  console.log(`\n${'#'.repeat(80)}\n# ${bestand}\n${toelichting}`);
  const { suggestie, individueel, dagbesteding } = bepaalBegeleiding(zaak, nederweert2025, { peildatum: '2025-06-01' });
  toon('Suggestie individuele begeleiding', suggestie.individueel);
  toon('Suggestie dagbesteding', suggestie.dagbesteding);
  toon('Omvang individuele begeleiding', individueel.omvang);
  toon('Duur individuele begeleiding', individueel.duur);
  toon('Omvang dagbesteding', dagbesteding.omvang);
  toon('Duur dagbesteding', dagbesteding.duur);
}

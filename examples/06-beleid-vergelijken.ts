/**
 * What changes if the policy changes: compares two policies over a file of households, and writes every difference (CSV),
 * a chart (SVG), the totals (JSON) and a report of one page (HTML). See docs/handleidingen/beleidsadviseur.md.
 *
 * Run: npx tsx --tsconfig tsconfig.alles.json examples/06-beleid-vergelijken.ts
 *        [--csv file] [--nu policy id] [--voorstel file] [--uit folder] [--peildatum YYYY-MM-DD]
 */
import { closeSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { breidUit, heeft, type Beleid, type BeleidMet, type Uitbreiding } from 'wmo-normenkader';
import { VOORVOEGSEL } from './bevolking/huishouden.js';
import { beleidMet } from './casus.js';
import { tekenGrafiek } from './06-beleid-vergelijken/grafiek.js';
import { maakBalken } from './06-beleid-vergelijken/klassen.js';
import { GRAFIEKTITEL, schrijfRapport } from './06-beleid-vergelijken/rapport.js';
import { vergelijkBestand } from './06-beleid-vergelijken/vergelijk-bestand.js';
import { aantal, getal, metTeken } from './06-beleid-vergelijken/woorden.js';
import { eisBestand, leesJson, leesKeuzes, voerUit } from './voor-mensen.js';

const KEUZES = {
  options: {
    csv: { type: 'string', default: 'examples/gegevens/huishoudens.csv' },
    nu: { type: 'string', default: 'voorbeeldgemeente-2025' },
    voorstel: { type: 'string', default: 'examples/06-beleid-vergelijken/voorstel.json' },
    uit: { type: 'string', default: 'uitvoer/beleid-vergelijken' },
    peildatum: { type: 'string' },
  },
} as const;

function metHO(beleid: Beleid): BeleidMet<'huishoudelijkeOndersteuning'> {
  if (heeft(beleid, 'huishoudelijkeOndersteuning')) return beleid;
  throw new Error(`het beleid ${beleid.id} gaat niet over huishoudelijke ondersteuning.`);
}

/** Whether the file says itself that its households were invented, by the id in its first row. */
function isVerzonnen(csv: string): boolean {
  const begin = Buffer.alloc(4096);
  const bestand = openSync(csv, 'r');
  const gelezen = readSync(bestand, begin);
  closeSync(bestand);
  return begin.toString('utf8', 0, gelezen).includes(`\n${VOORVOEGSEL}`);
}

/** A bar for who watches; a log file gets none. */
function maakVoortgang(bytes: number): { readonly meld: (bytes: number, rijen: number) => void; readonly klaar: () => void } {
  if (!process.stderr.isTTY) return { meld: () => undefined, klaar: () => undefined };
  const balk = new SingleBar({ format: 'Vergelijken [{bar}] {percentage}% | {rijen} huishoudens | nog {eta_formatted}', stream: process.stderr, clearOnComplete: true });
  balk.start(Math.max(1, bytes), 0, { rijen: 0 });
  return {
    meld: (gelezen, rijen) => {
      balk.update(gelezen, { rijen });
    },
    klaar: () => {
      balk.stop();
    },
  };
}

async function vergelijk(): Promise<void> {
  const { nu, voorstel, uit, peildatum, ...bron } = leesKeuzes(KEUZES).values;
  const csv = eisBestand(bron.csv);
  const a = metHO(beleidMet(nu));
  const b = metHO(breidUit(a, leesJson(voorstel) as Uitbreiding));
  const opties = peildatum === undefined ? {} : { peildatum };
  mkdirSync(uit, { recursive: true });
  const voortgang = maakVoortgang(statSync(csv).size);
  const uitslag = await vergelijkBestand({ csv, uit: join(uit, 'verschillen.csv'), a, b, opties, voortgang: voortgang.meld }).finally(voortgang.klaar);
  const { totaal } = uitslag;
  const balken = maakBalken(totaal);
  const verzonnen = isVerzonnen(csv);
  writeFileSync(join(uit, 'grafiek.svg'), `${tekenGrafiek(balken, GRAFIEKTITEL)}\n`);
  writeFileSync(join(uit, 'totalen.json'), `${JSON.stringify(totaal, null, 2)}\n`);
  writeFileSync(join(uit, 'rapport.html'), schrijfRapport({ ...uitslag, balken, bestand: basename(csv), verzonnen }));

  const { richtingen, minutenPerWeek } = totaal;
  console.log(`Nu:        ${totaal.beleid.a.naam}`);
  console.log(`Voorstel:  ${totaal.beleid.b.naam}`);
  console.log(`Bestand:   ${csv}, ${aantal(totaal.casussen)} huishoudens${verzonnen ? ' (verzonnen: dit is niet Nederland)' : ''}`);
  console.log(`Vergeleken ${aantal(totaal.vergeleken)}; niet te vergelijken ${aantal(totaal.nietVergeleken)}; verkeerd ingevuld ${aantal(totaal.ongeldig)}.`);
  console.log(`Meer tijd ${aantal(richtingen.omhoog)}, minder ${aantal(richtingen.omlaag)}, gelijk ${aantal(richtingen.gelijk)}; samen ${metTeken(getal(minutenPerWeek.verschil))} minuten per week.`);
  console.log(`Geschreven in ${uit}: rapport.html, verschillen.csv, grafiek.svg en totalen.json.`);
  console.log('Dit is een hulpmiddel: het college besluit.');
}

await voerUit(vergelijk);

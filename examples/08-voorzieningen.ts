/**
 * Access and provisions: ten case files. First a table of what came out of each, then the whole explanation of a few.
 *
 * Run: npx tsx --tsconfig tsconfig.alles.json examples/08-voorzieningen.ts [parts of titles]
 */
import {
  berekenInrichtingsbedrag,
  heeft,
  legUit,
  toetsDeskundigenadvies,
  toetsPgb,
  toetsToegang,
  toetsVoorziening,
  vergelijkWoonkosten,
  type BeleidMet,
  type Opties,
} from 'wmo-normenkader';
import { beleidMet, leesCasussen, schrijfKop, type Casus } from './casus.js';
import { schrijfTabel } from './tabel.js';
import { leesKeuzes, voerUit } from './voor-mensen.js';

/** What a case file can ask for. */
const TOETSEN = { berekenInrichtingsbedrag, toetsDeskundigenadvies, toetsPgb, toetsToegang, toetsVoorziening, vergelijkWoonkosten };

type Voorzieningszaak = Casus & { readonly toets: keyof typeof TOETSEN };
type Uitkomst = ReturnType<(typeof TOETSEN)[keyof typeof TOETSEN]>;

/** How the titles begin of the cases that are explained when nothing is asked for. */
const UITGELEGD = ['Scootmobiel', 'Autoaanpassing', 'Pgb', 'Inrichten'];

function toets({ beleid: id, peildatum, toets: naam, situatie }: Voorzieningszaak): Uitkomst {
  const beleid = beleidMet(id);
  if (!heeft(beleid, 'voorzieningen')) throw new Error(`${id} gaat niet over voorzieningen`);
  // A case file is plain JSON: the door of the library checks it, so its type need not be known here.
  const doe = TOETSEN[naam] as (invoer: never, beleid: BeleidMet<'voorzieningen'>, opties: Opties) => Uitkomst;
  return doe(situatie as never, beleid, { peildatum });
}

/** What is open: facts, norms and judgements together. */
function open(uitkomst: Uitkomst): number {
  if (uitkomst.status === 'onvolledig') return uitkomst.ontbreekt.length;
  if (uitkomst.status === 'beoordeling-nodig') return uitkomst.vragen.length;
  return 'nogTeBekijken' in uitkomst ? uitkomst.nogTeBekijken.length : 0;
}

/** What speaks against it: reasons, or what a document lacks. */
function redenen(uitkomst: Uitkomst): number {
  if (uitkomst.status === 'niet-aangewezen') return uitkomst.redenen.length;
  return 'tekorten' in uitkomst ? uitkomst.tekorten.length : 0;
}

/** What keeps a decision away besides: the findings of a document that lacks something are its reasons. */
function blokkades(uitkomst: Uitkomst): number {
  const blokkerend = uitkomst.bevindingen.filter(({ ernst }) => ernst === 'blokkerend').length;
  return 'tekorten' in uitkomst ? blokkerend - uitkomst.tekorten.length : blokkerend;
}

function voorzieningVan({ toets: naam, situatie }: Voorzieningszaak): string {
  return (situatie as { readonly voorziening?: string }).voorziening ?? naam;
}

/** The words of the outcome: what was judged where there is one, else how far it came. */
function kort(uitkomst: Uitkomst): string {
  return 'oordeel' in uitkomst ? `${uitkomst.status}: ${uitkomst.oordeel}` : uitkomst.status;
}

function toon(): void {
  const { positionals } = leesKeuzes({ allowPositionals: true });
  const zaken = leesCasussen('voorziening-') as Voorzieningszaak[];
  const gezocht = positionals.length > 0 ? positionals : UITGELEGD;
  const uitkomsten = zaken.map((zaak) => [zaak, toets(zaak)] as const);

  console.log(
    schrijfTabel(
      ['Zaak', 'Voorziening of toets', 'Uitkomst', 'Redenen', 'Open', 'Blokkades', 'Besluitrijp'],
      uitkomsten.map(([zaak, uitkomst]) => [
        zaak.titel,
        voorzieningVan(zaak),
        kort(uitkomst),
        String(redenen(uitkomst)),
        String(open(uitkomst)),
        String(blokkades(uitkomst)),
        uitkomst.besluitrijp ? 'ja' : 'nee',
      ]),
    ),
  );
  console.log('\nRedenen: wat in de weg staat, of wat in een stuk ontbreekt. Open: vragen die nog een antwoord nodig hebben.');
  console.log('Blokkades: wat daarnaast een besluit tegenhoudt. Besluitrijp: niets houdt deze uitkomst tegen. Het college besluit.\n');

  for (const [zaak, uitkomst] of uitkomsten) {
    const titel = zaak.titel.toLowerCase();
    if (gezocht.some((deel) => titel.includes(deel.toLowerCase()))) console.log(`${schrijfKop(zaak)}\n${legUit(uitkomst)}\n`);
  }
}

await voerUit(toon);

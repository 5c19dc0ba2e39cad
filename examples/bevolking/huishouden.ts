/**
 * THIS IS NOT THE NETHERLANDS. Invented households, to try things out with: every share below was made up by hand so that
 * all kinds of household occur, none of them was measured, and nothing that is computed from them says anything about a
 * real municipality. Their ids begin with `verzonnen-`, so that a result shows it as well.
 *
 * The same seed and number always give the same household. A stated share has an answer missing, a stated share is
 * wrong, because real files are like that and a comparison must survive it.
 */
import type { Casus } from 'wmo-normenkader';
import { willekeurVan, type Willekeur } from './willekeur.js';

/** Of every thousand households. */
export const ONVOLLEDIG_PER_DUIZEND = 30;
/** Of every thousand households. */
export const ONGELDIG_PER_DUIZEND = 10;
/** What every id begins with. */
export const VOORVOEGSEL = 'verzonnen-';
/** The seed of the file in examples/gegevens. */
export const STANDAARDZAAD = 20250301;

type Blok = Record<string, unknown>;
/** As a case, but free to be wrong. */
type Inhoud = Record<string, unknown> & { gebieden?: string[] };

type Grootte = 'eenpersoons' | 'tweepersoons' | 'groter';

function huis(w: Willekeur, grootte: Grootte): Blok {
  const samen = grootte !== 'eenpersoons';
  return {
    eigenMogelijkheden: w.kies([[0, 48], [1, 34], [2, 14], [3, 4]]),
    gebruikelijkeHulp: samen ? w.kies([[0, 45], [1, 35], [2, 15], [3, 5]]) : 0,
    netwerk: w.kies([[0, 72], [1, 20], [2, 8]]),
    extraInzet: w.kies([['geen', 82], ['enige', 14], ['veel', 4]]),
    extraSlaapkamers: samen ? w.kies([[0, 55], [1, 35], [2, 10]]) : w.kies([[0, 92], [1, 8]]),
    overigeKamers: w.kies([[0, 35], [1, 35], [2, 22], [3, 8]]),
    overigeKamersUitzonderlijk: w.kies([[0, 98], [1, 2]]),
    huisdieren: w.kans(14),
    woningkenmerken: w.kans(6),
    samenstellingHuishouden: grootte === 'groter' && w.kans(30),
  };
}

/** What may go wrong when a file is filled in by hand. */
const FOUTEN: readonly ((huisblok: Blok) => Blok)[] = [
  (blok) => ({ ...blok, eigenMogelijkheden: 7 }),
  (blok) => ({ ...blok, huisdieren: 'misschien' }),
  (blok) => ({ ...blok, extraSlaapkamers: -1 }),
  (blok) => ({ ...blok, overigeKamers: 1.5 }),
  (blok) => ({ ...blok, extraInzet: 'een beetje' }),
];

function zonder(blok: Blok, veld: string): Blok {
  return Object.fromEntries(Object.entries(blok).filter(([naam]) => naam !== veld));
}

/** Spoils the block of the home in a stated share of the households. */
function bederf(blok: Blok, w: Willekeur): Blok {
  const lot = w.trek() * 1000;
  if (lot < ONGELDIG_PER_DUIZEND) return w.kies(FOUTEN.map((fout) => [fout, 1] as const))(blok);
  if (lot >= ONGELDIG_PER_DUIZEND + ONVOLLEDIG_PER_DUIZEND) return blok;
  return zonder(blok, w.kies(Object.keys(blok).map((veld) => [veld, 1] as const)));
}

/** The household with a number. Its type promises more than it holds: a stated share is wrong on purpose. */
export function maakHuishouden(nummer: number, zaad = STANDAARDZAAD): Casus {
  const w = willekeurVan(zaad, nummer);
  const grootte: Grootte = w.kies([['eenpersoons', 68], ['tweepersoons', 28], ['groter', 4]]);
  const gebieden = ['schoonEnLeefbaarHuis'];
  const inhoud: Inhoud = { gebieden, schoonEnLeefbaarHuis: bederf(huis(w, grootte), w) };
  if (w.kans(7)) inhoud['per'] = 'twee-weken';
  if (w.kans(32)) {
    gebieden.push('wasverzorging');
    inhoud['wasverzorging'] = { omvang: w.kans(75) ? 'volledig' : 'gedeeltelijk', huishouden: grootte };
  }
  if (w.kans(4)) gebieden.push('strijken');
  if (w.kans(5)) gebieden.push('boodschappen');
  if (w.kans(6)) {
    gebieden.push('maaltijden');
    inhoud['maaltijden'] = { broodmaaltijdenPerWeek: w.kies([[0, 3], [7, 4], [14, 2]]), warmeMaaltijdenPerWeek: w.kies([[0, 3], [5, 1], [7, 5]]) };
  }
  if (w.kans(5)) {
    gebieden.push('regie');
    inhoud['regie'] = { aantoonbaarExtraWerk: w.kans(70) };
  }
  if (w.kans(55)) inhoud['vorigeIndicatie'] = { minuten: w.kies([[90, 2], [120, 4], [135, 2], [150, 5], [165, 2], [180, 3], [210, 1]]), per: 'week' };
  return { id: `${VOORVOEGSEL}${String(nummer).padStart(7, '0')}`, situatie: inhoud as never };
}

/** Households one by one, from a number; nothing is kept. */
export function* bevolking(aantal: number, { zaad = STANDAARDZAAD, vanaf = 1 }: { readonly zaad?: number; readonly vanaf?: number } = {}): Generator<Casus> {
  for (let i = 0; i < aantal; i += 1) yield maakHuishouden(vanaf + i, zaad);
}

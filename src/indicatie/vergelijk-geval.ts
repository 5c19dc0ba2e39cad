import { exact, isInvoerFout, vanMinuten, type Opties, type Probleem } from '../kern/index.js';
import { berekenHO, berekenHOActiviteiten, type BeleidMetHO, type HOBeleid, type HOResultaat } from '../huishoudelijke-ondersteuning/index.js';
import type { Casus } from './vergelijk-casus.js';
import { CASUS_SCHEMAS } from './vergelijk-casus.schema.js';
import { vergelijkFactoren } from './vergelijk-factoren.js';
import type { BerekendeKant, Kant, OngeldigeCasus, Verschil } from './vergelijk-verschil.js';

/**
 * The two policies of a comparison, read, and the method that both work with.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-015, NE-016)
 */
export interface Beleidspaar {
  readonly methode: HOBeleid['methode'];
  readonly a: BeleidMetHO;
  readonly b: BeleidMetHO;
}

type Berekend = Extract<HOResultaat, { readonly status: 'berekend' }>;

function kantVan(uitkomst: Berekend): BerekendeKant {
  const { besluitrijp, minuten, per, tijdelijk } = uitkomst;
  let tijdelijkeMinuten = 0;
  for (const deel of tijdelijk) tijdelijkeMinuten += deel.minuten * deel.weken;
  const minutenPerWeek = exact(vanMinuten(minuten, per), 'week');
  return Object.freeze({ status: 'berekend', besluitrijp, minuten, per, minutenPerWeek, tijdelijkeMinuten } as const);
}

function kortVan(uitkomst: HOResultaat): Kant {
  switch (uitkomst.status) {
    case 'berekend':
      return kantVan(uitkomst);
    case 'onvolledig':
      return Object.freeze({ status: uitkomst.status, ontbreekt: uitkomst.ontbreekt });
    case 'niet-aangewezen':
      return Object.freeze({ status: uitkomst.status, redenen: uitkomst.redenen });
    case 'beoordeling-nodig':
      return Object.freeze({ status: uitkomst.status, vragen: uitkomst.vragen });
  }
}

/** The id of a case of which something else is wrong; null when the id cannot be read. */
function idVan(casus: unknown, problemen: readonly Probleem[]): string | null {
  if (problemen.some(({ pad }) => pad === 'id' || pad === '')) return null;
  return (casus as Casus).id;
}

function ongeldig(volgnummer: number, casus: unknown, problemen: readonly Probleem[]): OngeldigeCasus {
  const bevroren = Object.freeze(problemen.map((probleem) => Object.freeze(probleem)));
  return Object.freeze({ soort: 'ongeldig', volgnummer, id: idVan(casus, problemen), problemen: bevroren } as const);
}

/** Computes a case that was read; ids that only the policy knows may still be refused. */
function bereken({ situatie }: Casus, { methode }: Beleidspaar, beleid: BeleidMetHO, opties: Opties): HOResultaat {
  return methode === 'blokken' ? berekenHO(situatie as never, beleid, opties) : berekenHOActiviteiten(situatie as never, beleid, opties);
}

function vergelijkGelezen(volgnummer: number, casus: Casus, paar: Beleidspaar, opties: Opties): Verschil {
  const { id } = casus;
  const a = bereken(casus, paar, paar.a, opties);
  const b = bereken(casus, paar, paar.b, opties);
  if (a.status !== 'berekend' || b.status !== 'berekend') {
    return Object.freeze({ soort: 'niet-vergeleken', volgnummer, id, a: kortVan(a), b: kortVan(b) } as const);
  }
  const verschil = vanMinuten(b.minuten, b.per) - vanMinuten(a.minuten, a.per);
  return Object.freeze({
    soort: 'vergeleken',
    volgnummer,
    id,
    richting: verschil === 0 ? 'gelijk' : verschil > 0 ? 'omhoog' : 'omlaag',
    verschilPerWeek: exact(verschil, 'week'),
    a: kantVan(a),
    b: kantVan(b),
    factoren: vergelijkFactoren(a.stappen, b.stappen, a.per),
  } as const);
}

/**
 * One case under two policies. What is not of the form is an outcome here, so that one bad row does not stop the others.
 *
 * @param volgnummer the place of the case, from 1
 * @param casus what came in
 * @param paar the policies, read
 * @param opties the reference day, read
 * @bron normenkader-ho-2025 vraag 2 (NE-008, NE-009)
 */
export function vergelijkCasus(volgnummer: number, casus: unknown, paar: Beleidspaar, opties: Opties): Verschil {
  const lezing = CASUS_SCHEMAS[paar.methode].lees(casus);
  if (!lezing.geldig) return ongeldig(volgnummer, casus, lezing.problemen);
  try {
    return vergelijkGelezen(volgnummer, lezing.waarde, paar, opties);
  } catch (fout) {
    if (!isInvoerFout(fout) || fout.code !== 'INVOER_ONGELDIG') throw fout;
    return ongeldig(volgnummer, casus, fout.problemen.map((probleem) => ({ ...probleem, pad: `situatie.${probleem.pad}` })));
  }
}

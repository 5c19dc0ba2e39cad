import { inDuizendsten, schrijfExact, type Frequentie, type Herkomst, type Hoeveelheid, type Per } from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { Bloktabel } from './bloktabel.js';
import type { HONormNaam, Norm } from './norm.js';
import { maakTeller, type Rijtekst } from './tellen.js';
import type { Verslag } from './verslag.js';
import { vraagNorm } from './vragen-stellen.js';

/**
 * Counts one norm of a table into a report: the row, what is missing, and what must be said about the norm.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export interface Normteller {
  readonly norm: Norm | null;
  /**
   * Adds the row and returns the exact quantity; 0 when the norm is missing, which is then asked for.
   *
   * @param aantal how many times the norm counts
   * @param pad the field that says so
   */
  readonly tel: (aantal: number, verslag: Verslag, pad?: string) => Hoeveelheid;
}

function meldEigenNorm({ vervangt, minuten, vindplaats }: Norm, omschrijving: string, verslag: Verslag): void {
  if (vervangt === undefined || inDuizendsten(vervangt.minuten) === inDuizendsten(minuten)) return;
  const eigen = schrijfExact(minuten);
  const oud = schrijfExact(vervangt.minuten);
  if (vervangt.herkomst === 'gepubliceerd') {
    const waarin = `${omschrijving}: eigen norm van ${eigen} minuten in plaats van ${oud}`;
    verslag.bevindingen.push(meld('AFWIJKEND_VAN_ONDERZOEK', { vindplaats, waarden: { waarin } }));
  } else {
    verslag.bevindingen.push(meld('EIGEN_NORM', { vindplaats, waarden: { omschrijving, eigen, afgeleid: oud } }));
  }
}

/** A published norm per week that counts for two weeks is no longer what the source prints: that is an inference. */
function herkomstVan(norm: Norm | null, zoalsGegeven: boolean): Herkomst | null {
  if (norm === null) return null;
  return norm.herkomst === 'gepubliceerd' && !zoalsGegeven ? 'afgeleid' : norm.herkomst;
}

/**
 * Makes the counter of a norm of a table.
 *
 * @param tabel the table; a norm that it does not have is asked for when it is needed
 * @param naam the norm
 * @param rij what the row says
 * @param teken 1 for an addition, -1 for a deduction
 * @param frequentie over which the norm is given
 * @param per the period in which the row is written
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function maakNormteller(
  tabel: { readonly bron: { readonly id: string }; readonly normen: Bloktabel['normen'] },
  naam: HONormNaam,
  rij: Omit<Rijtekst, 'herkomst' | 'vindplaats'>,
  teken: 1 | -1,
  frequentie: Frequentie['per'],
  per: Per,
): Normteller {
  const norm = tabel.normen[naam] ?? null;
  const teller = maakTeller(
    {
      ...rij,
      omschrijving: norm === null || frequentie === per ? rij.omschrijving : `${rij.omschrijving}, ${schrijfExact(norm.minuten)} minuten per week voor twee weken`,
      herkomst: herkomstVan(norm, frequentie === per),
      vindplaats: norm?.vindplaats ?? null,
    },
    norm === null ? null : { minuten: norm.minuten, frequentie: { keer: 1, per: frequentie } },
    teken,
    per,
  );
  return {
    norm,
    tel: (aantal, verslag, pad) => {
      const maximum = norm?.maximum ?? aantal;
      const geteld = teller(Math.min(aantal, maximum));
      verslag.stappen.push(geteld.stap);
      if (aantal > maximum) {
        const waarden = { omschrijving: rij.omschrijving, aantal, maximum };
        verslag.bevindingen.push(meld('STAPPEN_BOVEN_MAXIMUM', { ...(pad === undefined ? {} : { pad }), waarden }));
      }
      if (aantal > 0) {
        if (norm === null) vraagNorm(verslag, naam);
        else meldEigenNorm(norm, rij.omschrijving, verslag);
      }
      return geteld.hoeveelheid;
    },
  };
}

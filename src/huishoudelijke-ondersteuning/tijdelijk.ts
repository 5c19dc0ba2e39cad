import { hoeveelheid, type Hoeveelheid } from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { Aanleeronderwerp, Aanleerrij } from './activiteitentabel.js';
import type { Normteller } from './normteller.js';
import type { AdviesInstructieVoorlichting } from './situatie.js';
import { subtotaal, voegTijdelijkToe } from './tellen.js';
import type { Verslag } from './verslag.js';
import { vereis, vraagNorm } from './vragen-stellen.js';

const GROEP = 'adviesInstructieVoorlichting';

/**
 * Counts teaching under a block table: always temporary, for a number of weeks; the norm comes from the municipality.
 *
 * @bron normenkader-ho-2025 bijlage 1 §9 (NE-056)
 */
export function telAanleren(invoer: AdviesInstructieVoorlichting | undefined, { norm }: Normteller, verslag: Verslag): void {
  const weken = vereis(verslag, `${GROEP}.weken`, invoer?.weken);
  if (norm === null) {
    vraagNorm(verslag, GROEP);
    return;
  }
  if (weken === undefined) return;
  const perWeek = hoeveelheid(norm.minuten, { keer: 1, per: 'week' });
  const { herkomst, vindplaats } = norm;
  const rij = { code: 'AANLEREN', groep: GROEP, omschrijving: 'Advies, instructie en voorlichting, per week', herkomst, vindplaats } as const;
  verslag.stappen.push(subtotaal(rij, perWeek, 'week'));
  voegTijdelijkToe({ gebied: GROEP, perWeek, weken }, verslag);
}

/**
 * What is taught under an activity table.
 *
 * @bron leudal-2018 bijlage 1 tabel 8 en 9 (LE-155, LE-157, LE-159)
 */
export interface Aanleren {
  readonly onderwerp?: Aanleeronderwerp | undefined;
  /** 1 to 7 times a week; only asked where the norm is per time. */
  readonly kerenPerWeek?: number | undefined;
  /** How the ambiguous norm for meals is read. */
  readonly lezing?: 'per-week' | 'per-keer' | undefined;
  /** 1 to 52 weeks. */
  readonly weken?: number | undefined;
}

/** How many times a week the norm counts, or undefined after asking for what that depends on. */
function kerenVan(rij: Aanleerrij, invoer: Aanleren, verslag: Verslag): number | undefined {
  if (rij.eenheid === 'week') return 1;
  const lezing = rij.eenheid === 'keer' ? 'per-keer' : vereis(verslag, `${GROEP}.lezing`, invoer.lezing);
  if (lezing !== 'per-keer') return lezing === undefined ? undefined : 1;
  return vereis(verslag, `${GROEP}.kerenPerWeek`, invoer.kerenPerWeek);
}

/**
 * Counts teaching under an activity table: for at most six weeks. The norm for meals is printed per week and three
 * times a week at once; how it is read is asked, and said.
 *
 * @bron leudal-2018 §4.7 en bijlage 1 tabel 8 en 9 (LE-036, LE-155, LE-157, LE-159)
 */
export function telAanlerenPerTabel(invoer: Aanleren | undefined, rijen: readonly Aanleerrij[], verslag: Verslag): void {
  const onderwerp = vereis(verslag, `${GROEP}.onderwerp`, invoer?.onderwerp);
  const weken = vereis(verslag, `${GROEP}.weken`, invoer?.weken);
  if (onderwerp === undefined) return;
  const rij = rijen.find((kandidaat) => kandidaat.onderwerp === onderwerp);
  if (rij === undefined) {
    vraagNorm(verslag, `${GROEP}.${onderwerp}`, `minuten voor het aanleren van ${onderwerp.replaceAll('-', ' ')}`);
    return;
  }
  const keren = kerenVan(rij, invoer ?? {}, verslag);
  if (keren === undefined || weken === undefined) return;
  const { omschrijving, herkomst, vindplaats, maximumWeken, meesteKeren } = rij;
  if (rij.eenheid === 'onduidelijk') {
    const lezing = invoer?.lezing === 'per-keer' ? `minuten per keer, ${keren} keer per week` : 'minuten per week, ongeacht het aantal keren';
    verslag.bevindingen.push(meld('NORM_DUBBELZINNIG', { pad: `${GROEP}.lezing`, vindplaats, waarden: { omschrijving, lezing } }));
  }
  if (keren > meesteKeren) {
    const waarden = { omschrijving, aantal: keren, maximum: meesteKeren };
    verslag.bevindingen.push(meld('STAPPEN_BOVEN_MAXIMUM', { pad: `${GROEP}.kerenPerWeek`, vindplaats, waarden }));
  }
  if (weken > maximumWeken) {
    verslag.bevindingen.push(meld('AANLEREN_TE_LANG', { pad: `${GROEP}.weken`, vindplaats, waarden: { maximum: maximumWeken, weken } }));
  }
  const perWeek: Hoeveelheid = hoeveelheid(rij.minuten, { keer: Math.min(keren, meesteKeren), per: 'week' });
  verslag.stappen.push(subtotaal({ code: 'AANLEREN', groep: GROEP, omschrijving: `${omschrijving}, per week`, herkomst, vindplaats }, perWeek, 'week'));
  voegTijdelijkToe({ gebied: GROEP, perWeek, weken }, verslag);
}

import { inDuizendsten, schrijfExact, type Hoeveelheid, type Per, type Vraag } from '../kern/index.js';
import { meld } from './bevindingen.js';
import { HO_GEBIED_NAAM, type HOGebied } from './gebieden.js';
import type { Bloktabel } from './bloktabel.js';
import type { HONormNaam, Norm } from './norm.js';
import { maakNormteller, type Normteller } from './normteller.js';
import type { Maaltijden, Regie, Wasverzorging } from './situatie.js';
import { sluitGebied } from './tellen.js';
import { vereisMotivering, type Verslag } from './verslag.js';
import { vereis } from './vragen-stellen.js';

type Tabel = Pick<Bloktabel, 'bron' | 'normen'>;

/**
 * The counters of the areas beside the home, for one policy.
 *
 * @bron normenkader-ho-2025 bijlage 1 §1, §8, §9 en bijlage 3 (NE-040, NE-054, NE-055, NE-060, NE-061)
 */
export interface Overigetellers {
  readonly was: Readonly<Record<'eenpersoons' | 'tweepersoons' | 'groter', Normteller>>;
  readonly wasAftrek: Normteller;
  readonly strijken: Normteller;
  readonly boodschappen: Normteller;
  readonly brood: Normteller;
  readonly warm: Normteller;
  readonly regie: Normteller;
}

const WAS_TEKST = {
  eenpersoons: 'Volledige wasverzorging, één persoon',
  tweepersoons: 'Volledige wasverzorging, twee personen',
  groter: 'Volledige wasverzorging, meer dan twee personen',
} as const;

const GROOT_HUISHOUDEN: Vraag = Object.freeze({
  code: 'WAS_GROOT_HUISHOUDEN',
  vraag: 'Hoeveel minuten per week kost de was van een huishouden van meer dan twee personen? Geen bron geeft daarvoor een norm.',
  keuzes: Object.freeze(['de gemeente levert een norm voor meer dan twee personen', 'de consulent weegt de omvang en legt de motivering vast']),
  vindplaats: Object.freeze({ bron: 'normenkader-ho-2025', plaats: 'bijlage 3 tabel 4', regels: Object.freeze(['NE-060']) }),
});

/**
 * Prepares the areas beside the home for a table.
 *
 * @bron normenkader-ho-2025 bijlage 1 §1, §8, §9 en bijlage 3 (NE-040, NE-054, NE-055, NE-060, NE-061)
 */
export function maakOverigetellers(tabel: Tabel, per: Per): Overigetellers {
  const teller = (groep: HOGebied, naam: HONormNaam, code: string, omschrijving: string, teken: 1 | -1 = 1): Normteller =>
    maakNormteller(tabel, naam, { code, groep, omschrijving }, teken, 'week', per);
  const was = (huishouden: keyof typeof WAS_TEKST): Normteller =>
    teller('wasverzorging', `wasverzorging.${huishouden}`, 'WAS_VOLLEDIG', WAS_TEKST[huishouden]);
  return {
    was: { eenpersoons: was('eenpersoons'), tweepersoons: was('tweepersoons'), groter: was('groter') },
    wasAftrek: teller('wasverzorging', 'wasverzorging.aftrek', 'WAS_AFTREK', 'De cliënt doet de kleine stukken zelf', -1),
    strijken: teller('strijken', 'strijken', 'STRIJKEN', 'Strijken'),
    boodschappen: teller('boodschappen', 'boodschappen', 'BOODSCHAPPEN', 'Boodschappen'),
    brood: teller('maaltijden', 'maaltijden.brood', 'BROODMAALTIJD', 'Broodmaaltijd klaarzetten, per keer'),
    warm: teller('maaltijden', 'maaltijden.warm', 'WARME_MAALTIJD', 'Warme maaltijd opwarmen, per keer'),
    regie: teller('regie', 'regie', 'REGIE', 'Aantoonbaar extra werk of tijdverlies omdat de cliënt de regie niet kan voeren'),
  };
}

/**
 * Counts the laundry: the norm for the household, less a half when the client does the small pieces. No source has a
 * norm for more than two persons; without one from the municipality that is left to judgement.
 *
 * @bron normenkader-ho-2025 bijlage 1 §1 en bijlage 3 tabel 4 (NE-040, NE-060)
 */
export function telWas(was: Wasverzorging | undefined, tellers: Overigetellers, verslag: Verslag): void {
  const vooraf = verslag.ontbreekt.length;
  const omvang = vereis(verslag, 'wasverzorging.omvang', was?.omvang);
  const huishouden = vereis(verslag, 'wasverzorging.huishouden', was?.huishouden);
  if (huishouden === undefined) return;
  const volledig = tellers.was[huishouden];
  if (huishouden === 'groter' && volledig.norm === null) {
    verslag.vragen.push(GROOT_HUISHOUDEN);
    return;
  }
  let som = volledig.tel(1, verslag, 'wasverzorging.huishouden');
  if (omvang !== undefined) som += tellers.wasAftrek.tel(omvang === 'gedeeltelijk' ? 1 : 0, verslag, 'wasverzorging.omvang');
  if (omvang === 'gedeeltelijk') meldHelft(volledig.norm, tellers.wasAftrek.norm, verslag);
  if (verslag.per === 'twee-weken') {
    verslag.bevindingen.push(meld('TWEE_WEKEN_PAST_MINDER', { pad: 'wasverzorging', waarden: { waarbij: 'hulp bij de was' } }));
  }
  sluitGebied('wasverzorging', som, vooraf, verslag);
}

/** The published deduction is called half of the size; where it is not, the municipality must say what it deducts. */
function meldHelft(volledig: Norm | null, aftrek: Norm | null, verslag: Verslag): void {
  if (volledig === null || aftrek === null || aftrek.herkomst === 'gemeentelijk') return;
  const half = inDuizendsten(aftrek.minuten);
  if (half + half === inDuizendsten(volledig.minuten)) return;
  const waarden = { aftrek: schrijfExact(aftrek.minuten), volledig: schrijfExact(volledig.minuten) };
  verslag.bevindingen.push(meld('WAS_AFTREK_NIET_DE_HELFT', { pad: 'wasverzorging.omvang', waarden }));
}

/**
 * Counts ironing or shopping; listing the area is the answer. Both can usually be solved otherwise.
 *
 * @bron normenkader-ho-2025 bijlage 1 §8 (NE-054)
 */
export function telVoorliggend(gebied: 'strijken' | 'boodschappen', teller: Normteller, verslag: Verslag): void {
  const vooraf = verslag.ontbreekt.length;
  const som = teller.tel(1, verslag, 'gebieden');
  verslag.bevindingen.push(meld('MEESTAL_VOORLIGGEND', { pad: 'gebieden', waarden: { gebied: HO_GEBIED_NAAM[gebied] } }));
  sluitGebied(gebied, som, vooraf, verslag);
}

/**
 * Counts meals by their number a week.
 *
 * @bron normenkader-ho-2025 bijlage 3 tabel 6 (NE-061)
 * @bron leudal-2018 §4.8 (LE-038)
 */
export function telMaaltijden(maaltijden: Maaltijden | undefined, tellers: Pick<Overigetellers, 'brood' | 'warm'>, verslag: Verslag): void {
  const vooraf = verslag.ontbreekt.length;
  const brood = vereis(verslag, 'maaltijden.broodmaaltijdenPerWeek', maaltijden?.broodmaaltijdenPerWeek);
  const warm = vereis(verslag, 'maaltijden.warmeMaaltijdenPerWeek', maaltijden?.warmeMaaltijdenPerWeek);
  let som: Hoeveelheid = 0;
  if (brood !== undefined) som += tellers.brood.tel(brood, verslag, 'maaltijden.broodmaaltijdenPerWeek');
  if (warm !== undefined) som += tellers.warm.tel(warm, verslag, 'maaltijden.warmeMaaltijdenPerWeek');
  sluitGebied('maaltijden', som, vooraf, verslag);
}

const EXTRA_WERK = {
  pad: 'regie.aantoonbaarExtraWerk',
  groep: 'regie',
  wat: 'de tijd voor regie',
  waarom: 'welk extra werk of tijdverlies is er, en waaruit blijkt dat?',
} as const;

/**
 * Counts regie over the household: only demonstrable extra work, and motivated.
 *
 * @bron normenkader-ho-2025 bijlage 1 §9 (NE-055)
 * @bron leudal-2018 bijlage 1 tabel 8 en 9 (LE-156, LE-158)
 */
export function telRegie(regie: Regie | undefined, teller: Normteller, verslag: Verslag): void {
  const vooraf = verslag.ontbreekt.length;
  const extra = vereis(verslag, 'regie.aantoonbaarExtraWerk', regie?.aantoonbaarExtraWerk);
  if (extra === undefined) return;
  const som = teller.tel(extra ? 1 : 0, verslag, 'regie.aantoonbaarExtraWerk');
  if (extra) vereisMotivering(verslag, EXTRA_WERK);
  else verslag.bevindingen.push(meld('REGIE_NIET_AANGETOOND', { pad: 'regie.aantoonbaarExtraWerk' }));
  sluitGebied('regie', som, vooraf, verslag);
}

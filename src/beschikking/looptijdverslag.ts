import {
  kiesrij,
  meldKern,
  schrijfDatum,
  toetsrij,
  vindplaats,
  type Bevinding,
  type Bron,
  type Datum,
  type Looptijdregel,
  type Stap,
  type Voorziening,
  type Vraag,
} from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { Looptijdvraag } from './looptijdvraag.js';

/**
 * A term to be judged: the rule that decides, the last day, and the days between which it may lie.
 *
 * @bron leudal-2018 §5.3.3 (LE-086, LE-087)
 */
export interface Looptijdzaak {
  readonly regel: Looptijdregel;
  readonly einddatum: Datum | null;
  readonly vroegste: Datum | null;
  readonly uiterste: Datum | null;
  readonly oordeel: 'binnen' | 'te-lang' | 'te-kort';
}

/** How a judgement begins its sentence. */
const OORDEELTEKST: Readonly<Record<Looptijdzaak['oordeel'], string>> = {
  binnen: 'de looptijd past',
  'te-lang': 'de looptijd is te lang',
  'te-kort': 'de looptijd is te kort',
};

/**
 * How a kind of support is called.
 *
 * @bron leudal-2018 §4.7, §4.9, §5.3.3 en §6.2 (LE-036, LE-042, LE-085, LE-113)
 */
export const VOORZIENING_NAAM: Readonly<Record<Voorziening, string>> = {
  begeleiding: 'begeleiding',
  'huishoudelijke-ondersteuning': 'huishoudelijke ondersteuning',
  'kortdurend-verblijf': 'kortdurend verblijf',
  kinderzorg: 'zorg voor kinderen',
  aanleren: 'het aanleren van het huishouden',
  verhuiskostenvergoeding: 'een verhuiskostenvergoeding',
};

/**
 * The days between which a term may end, in words.
 *
 * @bron leudal-2018 §5.3.3 (LE-086)
 */
export function schrijfGrenzen({ vroegste, uiterste }: Pick<Looptijdzaak, 'vroegste' | 'uiterste'>): string {
  const tot = uiterste === null ? 'zonder uiterste einddatum' : `uiterlijk ${schrijfDatum(uiterste)}`;
  return vroegste === null ? tot : `ten vroegste ${schrijfDatum(vroegste)} en ${tot}`;
}

/**
 * The judgement in one sentence, with the days between which the term may end.
 *
 * @bron leudal-2018 §5.3.3 (LE-086)
 */
export function vatLooptijdSamen(zaak: Looptijdzaak): string {
  const oordeel = zaak.oordeel === 'te-lang' && zaak.einddatum === null ? 'zonder einddatum is de looptijd te lang' : OORDEELTEKST[zaak.oordeel];
  return `${oordeel}: ${schrijfGrenzen(zaak)}.`;
}

/**
 * The days of a decision in a sentence.
 *
 * @bron leudal-2018 §5.3.3, beschikking (LE-085)
 */
export function schrijfPeriode(ingangsdatum: Datum, einddatum: Datum | null | undefined): string {
  if (einddatum === undefined) return `vanaf ${schrijfDatum(ingangsdatum)}`;
  if (einddatum === null) return `vanaf ${schrijfDatum(ingangsdatum)}, zonder einddatum`;
  return ingangsdatum === einddatum ? `op ${schrijfDatum(einddatum)}` : `van ${schrijfDatum(ingangsdatum)} tot en met ${schrijfDatum(einddatum)}`;
}

/**
 * The row that repeats what was put to the check: a reader sees which term is judged.
 *
 * @bron leudal-2018 §5.3.3, beschikking (LE-085)
 */
export function vraagrij({ voorziening, ingangsdatum, einddatum, stabieleSituatie, perceel, verzenddatum }: Looptijdvraag): Stap {
  const wat = voorziening === undefined ? 'nog niet bekend waarvoor' : VOORZIENING_NAAM[voorziening];
  const delen = [
    ingangsdatum === undefined ? wat : `${wat} ${schrijfPeriode(ingangsdatum, einddatum)}`,
    ...(stabieleSituatie === undefined ? [] : [stabieleSituatie ? 'stabiele situatie' : 'geen stabiele situatie']),
    ...(perceel === undefined ? [] : [`perceel ${perceel}`]),
    ...(verzenddatum === undefined ? [] : [`beschikking verzonden op ${schrijfDatum(verzenddatum)}`]),
  ];
  const rij = { code: 'LOOPTIJD_GEVRAAGD', groep: 'looptijd', omschrijving: 'Voorgelegd', herkomst: null, vindplaats: null };
  return kiesrij(rij, delen.join('; '), []);
}

/**
 * The row of a rule: applied when it decides the case, else considered.
 *
 * @bron leudal-2018 §5.3.3 (LE-086)
 */
export function regelrij({ id, omschrijving, herkomst, vindplaats: waar }: Looptijdregel, zaak: Looptijdzaak | null): Stap {
  const rij = { code: 'LOOPTIJDREGEL', groep: 'looptijd', omschrijving, herkomst, vindplaats: waar };
  if (zaak === null) return toetsrij(rij, { eis: id, waarde: null, voldaan: null });
  const einde = zaak.einddatum === null ? 'geen einddatum' : schrijfDatum(zaak.einddatum);
  return toetsrij(
    { ...rij, omschrijving: `${omschrijving}. Hier: ${schrijfGrenzen(zaak)}` },
    { eis: schrijfGrenzen(zaak), waarde: einde, voldaan: zaak.oordeel === 'binnen' },
  );
}

/**
 * What a person must see beside the judgement.
 *
 * @bron leudal-2018 §5.3.3 (LE-086, LE-087)
 * @bron midden-limburg-2024 percelen 1 en 2 (MP-079, MP-088)
 */
export function meldOordeel(zaak: Looptijdzaak, motivering: string | undefined): Bevinding[] {
  const { regel, oordeel } = zaak;
  return [
    ...(oordeel === 'binnen' ? [] : [regel.grens === 'hard' ? meldGrens(zaak) : meldPrincipe(zaak, motivering)]),
    ...(regel.geldtVoor === 'toewijzing' ? [meld('GRENS_VOOR_TOEWIJZING', { vindplaats: regel.vindplaats })] : []),
  ];
}

function meldGrens({ regel, einddatum, vroegste, uiterste, oordeel }: Looptijdzaak): Bevinding {
  const bij = { pad: 'einddatum', vindplaats: regel.vindplaats };
  const grens = schrijfDatum((oordeel === 'te-lang' ? uiterste : vroegste) ?? '');
  if (einddatum === null) return meld('LOOPTIJD_ZONDER_EINDE', { ...bij, waarden: { grens } });
  return meld(oordeel === 'te-lang' ? 'LOOPTIJD_TE_LANG' : 'LOOPTIJD_TE_KORT', { ...bij, waarden: { einde: schrijfDatum(einddatum), grens } });
}

function meldPrincipe(zaak: Looptijdzaak, motivering: string | undefined): Bevinding {
  const { vindplaats: waar } = zaak.regel;
  const grens = schrijfGrenzen(zaak);
  if (motivering !== undefined) return meld('LOOPTIJD_BUITEN_PRINCIPE', { pad: 'einddatum', vindplaats: waar, waarden: { grens } });
  const waarden = { veld: 'de looptijd', waarom: `die valt buiten wat in principe geldt (${grens}).` };
  return meldKern('MOTIVERING_VEREIST', { pad: 'motivering', vindplaats: waar, waarden });
}

/**
 * Says that a lot does not go with what is asked, where the policy has rules for other lots.
 *
 * @bron midden-limburg-2024 percelen (MP-006)
 */
export function meldPerceel({ voorziening, perceel }: Looptijdvraag, regels: readonly Looptijdregel[]): Bevinding[] {
  if (voorziening === undefined || perceel === undefined || regels.length === 0) return [];
  return [meld('LOOPTIJD_PERCEEL_PAST_NIET', { pad: 'perceel', waarden: { voorziening: VOORZIENING_NAAM[voorziening], perceel } })];
}

/**
 * The question that is left when the policy sets no term.
 *
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export function vraagZonderRegel({ voorziening }: Looptijdvraag, bron: Bron): Vraag {
  const waarvoor = voorziening === undefined ? 'dit' : VOORZIENING_NAAM[voorziening];
  return Object.freeze({
    code: 'LOOPTIJD_ZONDER_REGEL',
    vraag: `Dit beleid noemt geen looptijd voor ${waarvoor}. Hoe lang past bij deze cliënt, en waarom?`,
    keuzes: Object.freeze([]),
    vindplaats: vindplaats(bron.id, 'looptijd'),
  });
}

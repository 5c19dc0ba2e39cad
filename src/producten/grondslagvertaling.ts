import { berekend, isNietLeeg, kiesrij, maakSchema, nietAangewezen, onvolledig, toetsrij, type Opties, type Schema, type Stap, type Uitkomst } from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import type { Grondslagen, Grondslagnaam, Grondslagpaar } from './grondslagen.js';
import { grondslagvertaalvraagVorm } from './grondslagvertaling.vorm.js';
import { eisStuk, open } from './opening.js';
import { vraagNaar } from './vragen.js';
import { meldGrondslag, zoekGrondslag } from './zoek-grondslag.js';

/**
 * A ground of another list.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-250)
 */
export interface Grondslagvertaalvraag {
  readonly grondslag?: Grondslagnaam | undefined;
}

/**
 * The ground of this policy that comes closest.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012)
 */
export interface Grondslagvertaling {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly van: Grondslagnaam;
  readonly naar: Grondslagnaam;
}

/**
 * Reads a ground of another list.
 *
 * @bron leudal-2018 bijlage 3 (LE-244..LE-250)
 */
export const GrondslagvertaalvraagSchema: Schema<Grondslagvertaalvraag> = maakSchema<Grondslagvertaalvraag>(grondslagvertaalvraagVorm);

function paarrij({ van, naar, herkomst, vindplaats }: Grondslagpaar, gekozen: boolean): Stap {
  return toetsrij(
    { code: 'GRONDSLAGPAAR', groep: 'grondslagen', omschrijving: naar === null ? `${van} heeft hier geen tegenhanger` : `${van} komt overeen met ${naar}`, herkomst, vindplaats },
    { eis: van, waarde: naar, voldaan: gekozen, toegepast: gekozen },
  );
}

function zelfderij(id: Grondslagnaam, { lijst, dominant }: Grondslagen): Stap {
  const rij = { code: 'GRONDSLAG', groep: 'grondslagen', omschrijving: 'Staat al in de lijst van dit beleid', herkomst: null, vindplaats: dominant.vindplaats };
  return kiesrij(rij, id, lijst.map((een) => een.id));
}

/**
 * Translates a ground of another list into that of this policy. The library never does so by itself: no source puts the
 * lists side by side, so a professional confirms it.
 *
 * @param invoer the ground
 * @param beleid a policy whose part `producten` has grounds: the list to translate into
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `naar`, and a finding when it was translated; `niet-aangewezen` when it has no counterpart, is
 *   no ground, or nothing is bought for it; `onvolledig` without a ground
 * @throws InvoerFout when the input is not of the form, or the policy has no grounds
 * @bron leudal-2018 bijlage 3 (LE-244..LE-250)
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-070..MP-076)
 * @example vertaalGrondslag({ grondslag: 'psy' }, middenLimburg2024) // { status: 'berekend', naar: 'psychisch', ... }
 */
export function vertaalGrondslag(invoer: Grondslagvertaalvraag, beleid: BeleidMetProducten, opties?: Opties): Uitkomst<Grondslagvertaling> {
  const opening = open(GrondslagvertaalvraagSchema, invoer, beleid, opties);
  const { gelezen, geldigheid, bevinding, verantwoording } = opening;
  const grondslagen = eisStuk(opening, 'grondslagen');
  const { grondslag: van } = gelezen;
  const vondst = van === undefined ? null : zoekGrondslag(grondslagen, van);
  const paar = grondslagen.vertaling.find((een) => een.van === van);
  const naar = vondst?.soort === 'grondslag' ? vondst.grondslag.id : (paar?.naar ?? null);
  const vertaald = van !== undefined && naar !== null && naar !== van;
  const kop = {
    stappen: [
      geldigheid,
      ...(van !== undefined && naar === van ? [zelfderij(van, grondslagen)] : []),
      ...grondslagen.vertaling.map((een) => paarrij(een, een === paar)),
    ],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...(vertaald ? [meld('GRONDSLAG_VERTAALD', { pad: 'grondslag', waarden: { van, naar }, ...(paar === undefined ? {} : { vindplaats: paar.vindplaats }) })] : []),
    ],
    verantwoording,
  };
  if (van === undefined || vondst === null) return onvolledig(kop, [vraagNaar('grondslag')], null);
  if (naar !== null) return berekend(kop, { samenvatting: vertaald ? `${van} wordt gelezen als ${naar}.` : `${van} staat al in de lijst van dit beleid.`, van, naar });
  const zonder = paar === undefined ? [] : [meld('GRONDSLAG_ZONDER_TEGENHANGER', { pad: 'grondslag', vindplaats: paar.vindplaats, waarden: { van } })];
  const anders = meldGrondslag(grondslagen, van, vondst, 'grondslag');
  const redenen = [...zonder, ...(anders === null || paar !== undefined ? [] : [anders])];
  if (!isNietLeeg(redenen)) throw new RangeError('een grondslag buiten de lijst heeft een reden');
  return nietAangewezen(kop, redenen);
}

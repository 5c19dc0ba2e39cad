import {
  breidUit,
  HO_MOTIVERING_LIJST,
  nederweert2025,
  type Berekend,
  type HOBeleidsruimte,
  type HODeels,
  type HOOmvang,
  type HOResultaat,
  type HOSituatie,
  type Onvolledig,
} from '../../src/index.js';

/** Norms that no public source gives, invented here; none of them stands in a document. */
export const VERZONNEN_NORMEN = {
  'wasverzorging.eenpersoons': 40,
  'wasverzorging.tweepersoons': 50,
  'wasverzorging.groter': 60,
  strijken: 20,
  boodschappen: 25,
  'maaltijden.brood': 10,
  'maaltijden.warm': 15,
  adviesInstructieVoorlichting: 30,
  samenstellingHuishouden: 15,
} as const satisfies HOBeleidsruimte['normen'];

/** Times for children, invented here; without a maximum of weeks, so structural unless weeks are given. */
export const VERZONNEN_KINDERNORMEN = {
  totEnMetLeeftijd: 6,
  maximumWeken: null,
  minuten: { 'naar-bed-brengen': 10, 'wassen-en-kleden': 30, 'eten-en-drinken': 20, 'school-brengen-halen': 15 },
} as const satisfies HOBeleidsruimte['kinderen'];

/** The source of the invented municipality. */
export const EIGEN_BRON = { id: 'voorbeeldstad-ho', titel: 'Besluit huishoudelijke ondersteuning Voorbeeldstad', soort: 'gemeente' } as const;

const AFRONDING = { opVeelvoudVan: 5, richting: 'omhoog' } as const;

/** A variant of the invented municipality: the same norms and rounding, with other choices on top. */
export function gemeenteMet(ruimte: HOBeleidsruimte, id = 'voorbeeldstad-variant'): typeof nederweert2025 {
  return breidUit(nederweert2025, {
    id,
    versie: '2025-1',
    naam: 'Voorbeeldstad 2025',
    gemeenten: [{ naam: 'Voorbeeldstad', code: '9999' }],
    bron: EIGEN_BRON,
    huishoudelijkeOndersteuning: {
      afronding: AFRONDING,
      kinderen: VERZONNEN_KINDERNORMEN,
      ...ruimte,
      normen: { ...VERZONNEN_NORMEN, ...ruimte.normen },
    },
  });
}

/** An invented municipality that supplies every norm that no public source gives, rounding to 5 minutes upwards. */
export const gemeente = gemeenteMet({}, 'voorbeeldstad-2025');

/** The block "schoon en leefbaar huis" of a situation. */
export type Huis = NonNullable<HOSituatie['schoonEnLeefbaarHuis']>;

/** The block with every question answered. */
export type VolledigHuis = { readonly [V in keyof Huis]-?: NonNullable<Huis[V]> };

/** Every question of the block answered with nothing: the average client, full takeover. */
export const huis = {
  eigenMogelijkheden: 0,
  gebruikelijkeHulp: 0,
  netwerk: 0,
  extraInzet: 'geen',
  extraSlaapkamers: 0,
  overigeKamers: 0,
  overigeKamersUitzonderlijk: 0,
  huisdieren: false,
  woningkenmerken: false,
  samenstellingHuishouden: false,
} as const satisfies Huis;

/** A household that asks for "schoon en leefbaar huis", with some answers in the block and some keys beside it. */
export function situatie(inHuis: Huis = {}, daarnaast: HOSituatie = {}): HOSituatie {
  return { gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: { ...huis, ...inHuis }, ...daarnaast };
}

/** A household that asks for one other area only. */
export function alleen(gebied: NonNullable<HOSituatie['gebieden']>[number], daarnaast: HOSituatie = {}): HOSituatie {
  return { gebieden: [gebied], ...daarnaast };
}

/** A motivation for everything that can be motivated. */
export const alleMotiveringen = Object.fromEntries(
  HO_MOTIVERING_LIJST.map((pad) => [pad, `Besproken tijdens het gesprek thuis (${pad}).`]),
) as Readonly<Record<(typeof HO_MOTIVERING_LIJST)[number], string>>;

/** The outcome as a computed one; fails the test when it is not. */
export function alsBerekend(uitkomst: HOResultaat): Berekend<HOOmvang> {
  if (uitkomst.status !== 'berekend') throw new Error(`verwacht: berekend, gekregen: ${JSON.stringify(uitkomst, null, 1)}`);
  return uitkomst;
}

/** The outcome as an incomplete one; fails the test when it is not. */
export function alsOnvolledig(uitkomst: HOResultaat): Onvolledig<HODeels> {
  if (uitkomst.status !== 'onvolledig') throw new Error(`verwacht: onvolledig, gekregen: ${uitkomst.status}`);
  return uitkomst;
}

/** What is missing: the path of a question, or `norm:` with the name of a norm. */
export function mist(uitkomst: HOResultaat): string[] {
  return alsOnvolledig(uitkomst).ontbreekt.map((wat) => (wat.soort === 'norm' ? `norm:${wat.norm}` : wat.pad));
}

/** The codes of the findings, in order. */
export function codes(uitkomst: HOResultaat): string[] {
  return uitkomst.bevindingen.map(({ code }) => code);
}

/** The findings of one code as `ernst pad`. */
export function metCode(uitkomst: HOResultaat, code: string): string[] {
  return uitkomst.bevindingen.filter((bevinding) => bevinding.code === code).map(({ ernst, pad }) => `${ernst} ${pad ?? '-'}`);
}

/** The paths for which a motivation is still required, sorted. */
export function teMotiveren(uitkomst: HOResultaat): string[] {
  return uitkomst.bevindingen.flatMap(({ code, pad }) => (code === 'MOTIVERING_VEREIST' ? [pad ?? ''] : [])).sort();
}

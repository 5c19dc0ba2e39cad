import type { Afwijkbaar } from '../../src/kern/afwijking.js';
import type { Bevinding } from '../../src/kern/bevinding.js';
import type { Uitlegbaar } from '../../src/kern/leg-uit.js';
import type { Stap, Telling } from '../../src/kern/uitleg.js';
import type { Verantwoording } from '../../src/kern/verantwoording.js';

/** An account in which nothing is known to the library: made-up names only. */
export const VERANTWOORDING: Verantwoording = {
  bibliotheek: { naam: 'wmo-normenkader', versie: '9.9.9' },
  beleid: { id: 'proefstad-2025', versie: '2', naam: 'Proefstad 2025' },
  normtabellen: [{ id: 'tabel-1', titel: 'Proeftabel' }],
  bronnen: [{ id: 'proefbron', titel: 'Proefbesluit', soort: 'gemeente', status: 'vastgesteld' }],
  peildatum: '2025-03-01',
  referentie: 'zaak-1',
};

/** A row that counts minutes. */
export function telling(bijdrage: string, velden: Partial<Telling> = {}): Telling {
  return {
    code: 'TELLING',
    groep: 'schoonEnLeefbaarHuis',
    omschrijving: 'Een telling',
    toegepast: true,
    herkomst: 'gepubliceerd',
    vindplaats: { bron: 'proefbron', plaats: 'artikel 3', regels: ['P-001'] },
    soort: 'telling',
    aantal: 1,
    norm: bijdrage,
    bijdrage,
    ...velden,
  };
}

/** A finding of some weight. */
export function bevinding(code: string, ernst: Bevinding['ernst'], velden: Partial<Bevinding> = {}): Bevinding {
  return { code, ernst, melding: `Melding van ${code}.`, pad: null, vindplaats: null, ...velden };
}

/** The row of a rounding. */
export function afrondstap(bijdrage: string): Stap {
  return {
    code: 'AFRONDING',
    groep: 'totaal',
    omschrijving: 'Afronding',
    toegepast: true,
    herkomst: 'gemeentelijk',
    vindplaats: null,
    soort: 'afronding',
    bijdrage,
  };
}

/** 152 minutes per week, rounded up to 155. */
export const OMHOOG: Afwijkbaar & Uitlegbaar = {
  status: 'berekend',
  besluitrijp: true,
  minuten: 155,
  per: 'week',
  minutenExact: '152',
  urenPerJaar: 135,
  afronding: { opVeelvoudVan: 5, richting: 'omhoog', verschil: '3' },
  vorigeIndicatie: null,
  afwijking: null,
  bevindingen: [bevinding('IETS_ANDERS', 'aandachtspunt')],
  stappen: [telling('125'), telling('27'), afrondstap('3')],
  verantwoording: VERANTWOORDING,
};

/** The same 152 minutes, rounded to the nearest: 150, which takes 2 necessary minutes away. */
export const OMLAAG: Afwijkbaar & Uitlegbaar = {
  ...OMHOOG,
  besluitrijp: false,
  minuten: 150,
  urenPerJaar: 130,
  afronding: { opVeelvoudVan: 5, richting: 'dichtstbij', verschil: '-2' },
  bevindingen: [bevinding('AFRONDING_OMLAAG', 'blokkerend')],
  stappen: [telling('125'), telling('27'), afrondstap('-2')],
};

/** A determination that misses something. */
export const ONVOLLEDIG: Uitlegbaar = {
  status: 'onvolledig',
  besluitrijp: false,
  ontbreekt: [
    { soort: 'gegeven', pad: 'schoonEnLeefbaarHuis.huisdieren', vraag: 'Zijn er huisdieren?' },
    { soort: 'norm', norm: 'strijken', melding: 'De norm voor strijken staat in geen bron.', aanTeLeverenDoor: 'gemeente' },
  ],
  bevindingen: [],
  stappen: [telling('125')],
  verantwoording: VERANTWOORDING,
};

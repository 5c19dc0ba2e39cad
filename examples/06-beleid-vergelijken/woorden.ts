/** How codes and figures of a comparison are said to a Dutch reader. */
import type { Belemmering, Exact, Kant } from 'wmo-normenkader';
import { HUISHOUDKOLOMMEN } from './kolommen.js';

const GEBIEDEN: Readonly<Record<string, string>> = {
  schoonEnLeefbaarHuis: 'schoon en leefbaar huis',
  wasverzorging: 'wasverzorging',
  strijken: 'strijken',
  boodschappen: 'boodschappen',
  maaltijden: 'maaltijden',
  regie: 'regie',
  totaal: 'totaal',
};

const ONDERDELEN: Readonly<Record<string, string>> = {
  BASIS: 'Basis: volledige overname',
  EIGEN_MOGELIJKHEDEN: 'Eigen mogelijkheden',
  GEBRUIKELIJKE_HULP: 'Gebruikelijke hulp',
  NETWERK: 'Hulp uit het netwerk',
  EXTRA_INZET_ENIGE: 'Enige extra inzet',
  EXTRA_INZET_VEEL: 'Veel extra inzet',
  EXTRA_SLAAPKAMERS: 'Extra slaapkamers',
  OVERIGE_KAMERS: 'Overige kamers',
  OVERIGE_KAMERS_UITZONDERLIJK: 'Kamers bij uitzondering',
  HUISDIEREN: 'Huisdieren',
  WONINGKENMERKEN: 'Kenmerken van de woning',
  SAMENSTELLING_HUISHOUDEN: 'Samenstelling van het huishouden',
  ONDERGRENS: 'Ondergrens: niet onder nul',
  WAS_VOLLEDIG: 'Wasverzorging',
  WAS_AFTREK: 'Was: kleine stukken zelf',
  STRIJKEN: 'Strijken',
  BOODSCHAPPEN: 'Boodschappen',
  BROODMAALTIJD: 'Broodmaaltijden',
  WARME_MAALTIJD: 'Warme maaltijden',
  REGIE: 'Regie',
  AFRONDING: 'Afronding',
};

/** A part of the explanation; a code that is not in the list is shown as it is. */
export function onderdeel({ groep, code }: { readonly groep: string; readonly code: string }): string {
  const naam = ONDERDELEN[code] ?? code.toLowerCase().replaceAll('_', ' ');
  return code === 'ONDERGRENS' ? `${naam} (${GEBIEDEN[groep] ?? groep})` : naam;
}

export const STATUSSEN: Readonly<Record<Kant['status'], string>> = {
  berekend: 'berekend',
  onvolledig: 'onvolledig',
  'niet-aangewezen': 'niet aangewezen',
  'beoordeling-nodig': 'beoordeling nodig',
};

/** The name of a reason, apart from other kinds of reason with the same name. */
export const sleutelVan = ({ soort, naam }: Pick<Belemmering, 'soort' | 'naam'>): string => `${soort} ${naam}`;

/** All reasons of a side, with the sentence that the library says. */
export function zinnenVan(kant: Kant): readonly (readonly [string, string])[] {
  switch (kant.status) {
    case 'berekend':
      return [];
    case 'onvolledig':
      return kant.ontbreekt.map((wat) =>
        wat.soort === 'gegeven' ? [sleutelVan({ soort: 'gegeven', naam: wat.pad }), wat.vraag] : [sleutelVan({ soort: 'norm', naam: wat.norm }), wat.melding],
      );
    case 'niet-aangewezen':
      return kant.redenen.map(({ code, melding }) => [sleutelVan({ soort: 'reden', naam: code }), melding]);
    case 'beoordeling-nodig':
      return kant.vragen.map(({ code, vraag }) => [sleutelVan({ soort: 'vraag', naam: code }), vraag]);
  }
}

/** A message of the library with the names of the columns in the place of the paths. */
export function metKolomnamen(melding: string): string {
  const genoemd = HUISHOUDKOLOMMEN.reduce((tekst, { naam, pad, soort }) => {
    const kolom = soort === 'uren' ? `"${naam}" (omgerekend naar minuten)` : `"${naam}"`;
    return tekst.replaceAll(pad === 'id' ? '`id`' : `\`situatie.${pad}\``, kolom);
  }, melding);
  return genoemd.replaceAll('true of false', 'ja of nee');
}

/** An exact number for a sum or a table: a double holds what is shown here, and nothing is decided on it. */
export function getal(exact: Exact): number {
  const [boven = '0', onder = '1'] = exact.split('/');
  return Number(boven) / Number(onder);
}

const opmaak = (opties: Intl.NumberFormatOptions): ((waarde: number) => string) => {
  const vorm = new Intl.NumberFormat('nl-NL', opties);
  return (waarde) => vorm.format(waarde).replace('-', '\u2212');
};

export const aantal = opmaak({ maximumFractionDigits: 0 });
export const metKomma = opmaak({ maximumFractionDigits: 1 });
export const metTeken = opmaak({ maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const alsProcent = opmaak({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const alsProcentMetTeken = opmaak({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** A share, or a dash when there is nothing to have a share of. */
export function aandeel(deel: number, geheel: number): string {
  return geheel === 0 ? '–' : alsProcent(deel / geheel);
}

/** A change in percent, or a dash when there was nothing. */
export function verandering(verschil: number, van: number): string {
  return van === 0 ? '–' : alsProcentMetTeken(verschil / van);
}

/** Minutes as hours with one decimal. */
export const uren = (minuten: number): string => metKomma(minuten / 60);

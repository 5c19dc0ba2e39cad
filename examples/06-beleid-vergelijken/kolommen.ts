/**
 * The columns of a file of households: what each is called, and which answer of the case it holds. A cell that is empty
 * is a question that was not answered. A cell that cannot be read goes on as it is, so that the library refuses it by
 * name: nothing is guessed and nothing is left out.
 */
import type { Casus } from 'wmo-normenkader';
import type { Cel } from './csv.js';

type Soort = 'tekst' | 'getal' | 'jaNee' | 'uren' | 'gebied' | 'omDeWeek';

export interface Kolom {
  readonly naam: string;
  readonly soort: Soort;
  /** Where the answer stands in the case; for an area, which one. */
  readonly pad: string;
}

const kolom = (naam: string, soort: Soort, pad: string): Kolom => ({ naam, soort, pad });
const huis = (naam: string, soort: Soort, veld: string): Kolom => kolom(naam, soort, `schoonEnLeefbaarHuis.${veld}`);

export const HUISHOUDKOLOMMEN: readonly Kolom[] = [
  kolom('kenmerk', 'tekst', 'id'),
  kolom('schoon en leefbaar huis', 'gebied', 'schoonEnLeefbaarHuis'),
  kolom('wasverzorging', 'gebied', 'wasverzorging'),
  kolom('strijken', 'gebied', 'strijken'),
  kolom('boodschappen', 'gebied', 'boodschappen'),
  kolom('maaltijden', 'gebied', 'maaltijden'),
  kolom('regie', 'gebied', 'regie'),
  kolom('om de week', 'omDeWeek', 'per'),
  huis('eigen mogelijkheden', 'getal', 'eigenMogelijkheden'),
  huis('gebruikelijke hulp', 'getal', 'gebruikelijkeHulp'),
  huis('netwerk', 'getal', 'netwerk'),
  huis('extra inzet', 'tekst', 'extraInzet'),
  huis('extra slaapkamers', 'getal', 'extraSlaapkamers'),
  huis('overige kamers', 'getal', 'overigeKamers'),
  huis('overige kamers uitzonderlijk', 'getal', 'overigeKamersUitzonderlijk'),
  huis('huisdieren', 'jaNee', 'huisdieren'),
  huis('woningkenmerken', 'jaNee', 'woningkenmerken'),
  huis('samenstelling huishouden', 'jaNee', 'samenstellingHuishouden'),
  kolom('was omvang', 'tekst', 'wasverzorging.omvang'),
  kolom('was huishouden', 'tekst', 'wasverzorging.huishouden'),
  kolom('broodmaaltijden per week', 'getal', 'maaltijden.broodmaaltijdenPerWeek'),
  kolom('warme maaltijden per week', 'getal', 'maaltijden.warmeMaaltijdenPerWeek'),
  kolom('regie extra werk', 'jaNee', 'regie.aantoonbaarExtraWerk'),
  kolom('vorige indicatie uren per week', 'uren', 'vorigeIndicatie.minuten'),
];

const GETAL = /^(-?\d+)(?:,(\d+))?$/;
const JA_NEE: Readonly<Record<string, boolean>> = { ja: true, nee: false };
const PER: Readonly<Record<string, string>> = { ja: 'twee-weken', nee: 'week' };

/** A number as Dutch Excel writes it, times something, without a detour over binary fractions. */
function leesGetal(tekst: string, keer: number): number | string {
  const [, geheel, decimalen = ''] = GETAL.exec(tekst) ?? [];
  return geheel === undefined ? tekst : (Number(geheel + decimalen) * keer) / 10 ** decimalen.length;
}

function leesCel(soort: Soort, cel: string): unknown {
  const klein = cel.toLowerCase();
  switch (soort) {
    case 'jaNee':
    case 'gebied':
      return JA_NEE[klein] ?? cel;
    case 'omDeWeek':
      return PER[klein] ?? cel;
    case 'getal':
      return leesGetal(cel, 1);
    case 'uren':
      return leesGetal(cel, 60);
    case 'tekst':
      return cel;
  }
}

function zet(inhoud: Record<string, unknown>, pad: string, waarde: unknown): void {
  const [blok = '', veld] = pad.split('.');
  if (veld === undefined) inhoud[blok] = waarde;
  else inhoud[blok] = { ...(inhoud[blok] as object | undefined), [veld]: waarde };
}

/**
 * A row as a case. An area column that is empty makes the question of the areas an open one, and the household
 * incomplete: an unknown area is not an area that was not asked for.
 */
export function casusVan(rij: Readonly<Record<string, string>>): Casus {
  const inhoud: Record<string, unknown> = {};
  const gebieden: unknown[] = [];
  let gebiedenBekend = true;
  let id: unknown;
  for (const { naam, soort, pad } of HUISHOUDKOLOMMEN) {
    const cel = rij[naam]?.trim();
    if (cel === undefined) continue;
    if (cel === '') {
      if (soort === 'gebied') gebiedenBekend = false;
      continue;
    }
    const waarde = leesCel(soort, cel);
    if (pad === 'id') id = waarde;
    else if (soort !== 'gebied') zet(inhoud, pad, waarde);
    else if (waarde !== false) gebieden.push(waarde === true ? pad : waarde);
    if (soort === 'uren') zet(inhoud, 'vorigeIndicatie.per', 'week');
  }
  if (gebiedenBekend) inhoud['gebieden'] = gebieden;
  return { ...(id === undefined ? {} : { id }), situatie: inhoud } as unknown as Casus;
}

function alsCel(waarde: unknown): Cel {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return typeof waarde === 'number' || typeof waarde === 'string' ? waarde : '';
}

/** A case as a row: the way back of {@link casusVan}, for as far as there are columns. */
export function rijVan({ id, situatie }: Casus): readonly Cel[] {
  const inhoud = situatie as Readonly<Record<string, unknown>> & { readonly gebieden?: readonly string[] };
  return HUISHOUDKOLOMMEN.map(({ soort, pad }) => {
    if (pad === 'id') return id;
    if (soort === 'gebied') return alsCel(inhoud.gebieden?.includes(pad) === true);
    if (soort === 'omDeWeek') return alsCel(inhoud['per'] === 'twee-weken');
    const [blok = '', veld = ''] = pad.split('.');
    const waarde = (inhoud[blok] as Readonly<Record<string, unknown>> | undefined)?.[veld];
    return alsCel(soort === 'uren' && typeof waarde === 'number' ? waarde / 60 : waarde);
  });
}

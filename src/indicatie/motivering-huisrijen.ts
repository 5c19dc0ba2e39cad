import { inGewoneTaal, PER_TEKST, spreekMinuten, vulIn, type Berekend, type Per, type Stap } from '../kern/index.js';
import { HO_BURGERTAAL, HO_GEBIED_BURGERNAAM, HO_GEBIED_LIJST, HO_GEBIED_NAAM, type HOOmvang } from '../huishoudelijke-ondersteuning/index.js';
import type { Motiveringszin } from './motivering.js';
import type { Bronnoemer } from './motivering-bronnen.js';
import { alsZin, zin } from './motivering-zin.js';

/**
 * A computed size of support for the household.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export type Huishouduitkomst = Berekend<HOOmvang>;

/**
 * A time as one says it, without its sign.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 * @example spreekTijd('-15') // '15 minuten'
 */
export function spreekTijd(exact: string): string {
  return spreekMinuten(exact.replace(/^-/, ''));
}

/**
 * A time per week or per two weeks as one says it.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 * @example spreekPer('155', 'week') // '2 uur en 35 minuten per week'
 */
export function spreekPer(minuten: string, per: Per): string {
  return `${spreekTijd(minuten)} ${PER_TEKST[per]}`;
}

/**
 * That the policy leaves an area out, with the reason that the policy itself gives, as it was written; null for another text.
 *
 * @bron normenkader-ho-2025 vraag 11 (NE-023)
 */
export function zegUitsluiting(tekst: string): string | null {
  for (const gebied of HO_GEBIED_LIJST) {
    const begin = `Dit beleid geeft geen tijd voor ${HO_GEBIED_NAAM[gebied]}: `;
    if (tekst.startsWith(begin)) {
      const reden = inGewoneTaal(tekst.slice(begin.length), HO_BURGERTAAL.woorden).replace(/\.$/, '');
      return `De gemeente geeft geen tijd voor ${HO_GEBIED_BURGERNAAM[gebied]}. Zij schrijft daarover: ‘${reden}’.`;
    }
  }
  return null;
}

/** A row in the words of a citizen, or null when it is told in another way. */
function rijzin(stap: Stap, per: Per, alle: readonly Stap[]): string | null {
  const tekst = inGewoneTaal(stap.omschrijving, HO_BURGERTAAL.woorden);
  const burgerzin = HO_BURGERTAAL.rijen[stap.code];
  if (burgerzin === undefined) return zegUitsluiting(stap.omschrijving) ?? alsZin(tekst);
  const { telt, vaker, tweeWeken, teltNiet, teltNietTweeWeken, zwijgtBij } = burgerzin;
  if (!stap.toegepast) {
    if (zwijgtBij !== undefined && alle.some(({ code, toegepast }) => toegepast && code === zwijgtBij)) return null;
    return per === 'twee-weken' ? (teltNietTweeWeken ?? teltNiet) : teltNiet;
  }
  const aantal = stap.soort === 'telling' ? stap.aantal : 1;
  const gekozen = aantal > 1 ? (vaker ?? telt) : per === 'twee-weken' ? (tweeWeken ?? telt) : telt;
  if (gekozen === null) return null;
  const apart = stap.soort === 'subtotaal';
  const minuten = apart ? stap.waarde : 'bijdrage' in stap ? stap.bijdrage : '0';
  const norm = stap.soort === 'telling' && stap.norm !== null ? spreekTijd(stap.norm) : '';
  return vulIn(gekozen, { aantal, norm, tijd: spreekPer(minuten, apart ? 'week' : per), tekst });
}

/** A place between brackets before the full stop, in the brackets that are there. */
function zetErbij(tekst: string, plaats: string): string {
  if (plaats === '') return tekst;
  return tekst.endsWith(').') ? tekst.replace(/\)\.$/, plaats.replace(' (', '; ') + '.') : tekst.replace(/\.$/, `${plaats}.`);
}

/**
 * Whether a row is one of an activity table, which speak for themselves.
 *
 * @bron leudal-2018 bijlage 1 (LE-171..LE-243)
 */
export function isActiviteit({ code, soort }: Stap): boolean {
  return soort === 'telling' && HO_BURGERTAAL.rijen[code] === undefined;
}

/**
 * The rows that a citizen is told of.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function verteldeRijen(stappen: readonly Stap[], uitkomst: Huishouduitkomst): readonly Stap[] {
  return stappen.filter((stap) => rijzin(stap, uitkomst.per, uitkomst.stappen) !== null);
}

/**
 * Rows as sentences, with where they stand; in the long list of an activity table only where that changes.
 *
 * @param hoofdbron the source that is not named again
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function vertelRijen(stappen: readonly Stap[], uitkomst: Huishouduitkomst, noemer: Pick<Bronnoemer, 'plaats'>, hoofdbron: string | null): Motiveringszin[] {
  let vorige = '';
  return stappen.flatMap((stap) => {
    const gezegd = rijzin(stap, uitkomst.per, uitkomst.stappen);
    if (gezegd === null) return [];
    const plaats = noemer.plaats(stap.vindplaats, stap.herkomst, hoofdbron);
    const erbij = plaats === vorige && isActiviteit(stap) ? '' : plaats;
    vorige = plaats;
    return [zin(zetErbij(gezegd, erbij), stap.vindplaats)];
  });
}

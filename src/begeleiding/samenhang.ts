import { somOp, type Bevinding } from '../kern/index.js';
import { meld } from './bevindingen.js';
import { isOnderbouwd, mistNetwerk, teltMee } from './bruto-netto.js';
import { KENMERK_LIJST, KENMERKEN } from './kenmerken.js';
import { LEEFGEBIED_LIJST, type Leefgebied } from './leefgebieden.js';
import type { Leefgebiedscore, Onderzoek } from './onderzoek.js';
import { VOORLIGGENDE_OPLOSSINGEN } from './voorliggende-oplossingen.js';

/**
 * The characteristics as they count, after the rule for a client without a network.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-056)
 */
export type Kenmerken = NonNullable<Onderzoek['kenmerken']>;

/** Without a network the social network is neutral and its carrying capacity low. */
const ZONDER_NETWERK = { sociaalNetwerk: 'neutraal', draagkrachtNetwerk: 'laag' } as const;

/**
 * The characteristics as they count: without a network two of them follow from that.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-053, NK-055, NK-056)
 */
export function geldendeKenmerken({ kenmerken = {}, netwerkAanwezig }: Onderzoek): Kenmerken {
  return netwerkAanwezig === false ? { ...kenmerken, ...ZONDER_NETWERK } : kenmerken;
}

function toetsGebied(gebied: Leefgebied, naam: string, gevonden: Leefgebiedscore, netwerk: boolean | undefined): Bevinding[] {
  const { bruto, netto, oplossingen = [] } = gevonden;
  const pad = `leefgebieden.${gebied}`;
  const missend = oplossingen.flatMap((oplossing, i) =>
    mistNetwerk(oplossing, netwerk)
      ? [meld('OPLOSSING_MIST_NETWERK', { pad: `${pad}.oplossingen.${i}`, waarden: { gebied: naam, oplossing: VOORLIGGENDE_OPLOSSINGEN[oplossing.soort].naam } })]
      : [],
  );
  if (bruto === undefined || netto === undefined) return missend;
  if (!isOnderbouwd(gevonden, netwerk)) {
    return [...missend, meld('NETTO_NIET_ONDERBOUWD', { pad: `${pad}.netto`, waarden: { gebied: naam, netto, bruto } })];
  }
  const zonderGevolg = netto === bruto && bruto > 0 && oplossingen.some((oplossing) => teltMee(oplossing, netwerk) === true);
  return zonderGevolg ? [...missend, meld('OPLOSSING_ZONDER_GEVOLG', { pad: `${pad}.netto`, waarden: { gebied: naam } })] : missend;
}

function toetsNetwerk({ kenmerken = {}, netwerkAanwezig }: Onderzoek): Bevinding[] {
  if (netwerkAanwezig !== false) return [];
  return (['sociaalNetwerk', 'draagkrachtNetwerk'] as const).flatMap((kenmerk) => {
    const gegeven = kenmerken[kenmerk];
    const hoort = ZONDER_NETWERK[kenmerk];
    if (gegeven === undefined || gegeven === hoort) return [];
    return [meld('NETWERK_KENMERK_STRIJDIG', { pad: `kenmerken.${kenmerk}`, waarden: { kenmerk: KENMERKEN[kenmerk].naam, hoort, gegeven } })];
  });
}

/**
 * What does not hang together in an investigation, or was not asked: a high risk first, because it can outweigh the rest.
 *
 * @param naamVan how the policy calls an area
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 en 4 (NK-028, NK-056, NK-067, NK-068, NK-099)
 */
export function toetsSamenhang(onderzoek: Onderzoek, naamVan: (gebied: Leefgebied) => string): Bevinding[] {
  const { leefgebieden = {}, netwerkAanwezig } = onderzoek;
  const kenmerken = geldendeKenmerken(onderzoek);
  const onbekend = KENMERK_LIJST.filter((kenmerk) => kenmerken[kenmerk] === undefined).map((kenmerk) => KENMERKEN[kenmerk].naam);
  const nietBesproken = LEEFGEBIED_LIJST.filter((gebied) => leefgebieden[gebied] === undefined).map(naamVan);
  return [
    ...(kenmerken.risico === 'hoog' ? [meld('RISICO_HOOG', { pad: 'kenmerken.risico' })] : []),
    ...LEEFGEBIED_LIJST.flatMap((gebied) => toetsGebied(gebied, naamVan(gebied), leefgebieden[gebied] ?? {}, netwerkAanwezig)),
    ...toetsNetwerk(onderzoek),
    ...(nietBesproken.length > 0 ? [meld('LEEFGEBIED_NIET_BESPROKEN', { pad: 'leefgebieden', waarden: { gebieden: somOp(nietBesproken) } })] : []),
    ...(onbekend.length > 0 ? [meld('KENMERK_NIET_BEKEND', { pad: 'kenmerken', waarden: { kenmerken: somOp(onbekend) } })] : []),
  ];
}

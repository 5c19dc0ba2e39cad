import { beoordelingNodig, berekend, gegevenOntbreekt, isNietLeeg, nietAangewezen, onvolledig, type Ontbreekt, type Uitkomst } from '../kern/index.js';
import { individueleAlternatieven } from './alternatieven.js';
import { metMeer, type Beeld } from './beeld.js';
import { meld } from './bevindingen.js';
import { bandtekst } from './bandtekst.js';
import { individueleRijen } from './profieltabel.js';
import { profielrijen } from './profielrijen.js';
import { kiesRichting } from './richting.js';
import type { IndividueleSuggestie } from './suggestievormen.js';
import { vraagNaar } from './vragen.js';
import { ZWAARTEVRAAG, type Zwaarteuitkomst } from './zwaartekeuze.js';

/** What is asked for besides the direction: the open areas, or grounds for a net score of 0 that would decide. */
function watOntbreekt({ onderzoek, open, totaal, nietOnderbouwd, deel: { profielgrenzen } }: Beeld): Ontbreekt[] {
  if (onderzoek.zwaarte !== undefined) return [];
  if (profielgrenzen === undefined || totaal?.[profielgrenzen.opBasisVan] !== 0) return [...open];
  return nietOnderbouwd.map((gebied) =>
    gegevenOntbreekt(`leefgebieden.${gebied}.oplossingen`, 'Welke oplossing maakt dat hier minder ondersteuning nodig is, helpt zij echt en is zij beschikbaar?'),
  );
}

/**
 * Suggests a profile for individual support: the weight gives the level, the direction gives the column.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-I, tabel 2 (NK-071, NK-075, NK-077, NK-079)
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064, NE-065, NE-067)
 */
export function suggereerIndividueel(beeld: Beeld, gewogen: Zwaarteuitkomst): Uitkomst<IndividueleSuggestie> {
  const { onderzoek, kenmerken, deel, totaal } = beeld;
  const richting = kiesRichting(onderzoek.richting?.individueel, kenmerken.verwachteOntwikkeling, 'richting.individueel');
  const kop = metMeer(beeld, [...gewogen.stappen, ...(richting === null ? [] : [richting.stap])], [...gewogen.bevindingen, ...(richting?.bevindingen ?? [])]);
  if (isNietLeeg(beeld.redenen)) return nietAangewezen(beeld.kop, [...beeld.redenen]);
  const ontbreekt = [...watOntbreekt(beeld), ...(richting === null ? [vraagNaar('kenmerken.verwachteOntwikkeling')] : [])];
  if (richting === null || isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt as [Ontbreekt, ...Ontbreekt[]], null);
  if (gewogen.zwaarte === null) return beoordelingNodig(kop, [ZWAARTEVRAAG]);
  const { waarde, herkomst } = gewogen.zwaarte;
  const rij = individueleRijen(deel.profieltabel, richting.richting).find(({ zwaarte }) => zwaarte === waarde);
  if (rij === undefined) throw new RangeError('een profieltabel die gelezen is, heeft elke zwaarte');
  const weegbeeld = { kenmerken, totaal, grenzen: herkomst === 'consulent' ? undefined : deel.profielgrenzen, anders: gewogen.anders };
  const alternatieven = individueleAlternatieven(deel.profieltabel, rij, weegbeeld);
  return berekend(
    {
      ...kop,
      stappen: [...kop.stappen, ...profielrijen(rij, alternatieven, deel)],
      bevindingen: [...kop.bevindingen, meld('SUGGESTIE_NOG_WEGEN')],
    },
    {
      samenvatting: `suggestie ${rij.profiel}, ${rij.richting} bij de zwaarte ${rij.zwaarte}; ${bandtekst(rij.band)} per week.`,
      profiel: rij.profiel,
      richting: rij.richting,
      band: rij.band,
      herkomst: herkomst === 'consulent' ? 'gepubliceerd' : herkomst,
      alternatieven,
    },
  );
}

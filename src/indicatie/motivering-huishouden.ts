import { inGewoneTaal, somOp, type Stap } from '../kern/index.js';
import { HO_BURGERTAAL, HO_GEBIED_BURGERNAAM, HO_GEBIED_LIJST, type HOGebied } from '../huishoudelijke-ondersteuning/index.js';
import type { Dossier } from './dossier.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import { kiesHoofdbron, type Bronnoemer } from './motivering-bronnen.js';
import { isActiviteit, spreekPer, verteldeRijen, vertelRijen, type Huishouduitkomst } from './motivering-huisrijen.js';
import { vertelVorigHuishouden } from './motivering-minder.js';
import { spreekWeken, telSamen } from './motivering-optelling.js';
import { alsZin, deel, opsomming, zin } from './motivering-zin.js';
import type { Indicatieonderdelen } from './onderdelen.js';

const KOP = 'Hulp in het huishouden';

const doetZelf = (stap: Stap): boolean => (stap.soort === 'telling' && stap.toegepast && stap.bijdrage.startsWith('-')) || stap.soort === 'ondergrens';

/** Activities that others do: counted as 0, and told with what that saves. */
function vanAnderen({ stappen, per }: Huishouduitkomst, { activiteiten }: Dossier): Motiveringszin[] {
  const codes = (activiteiten?.nietNodig ?? []).filter(({ reden }) => reden !== 'niet-aanwezig').map(({ activiteit }) => activiteit.replaceAll('-', '_').toUpperCase());
  return stappen.flatMap((stap) => {
    if (stap.soort !== 'telling' || !codes.includes(stap.code)) return [];
    const scheelt = stap.norm === null ? '' : ` Dat scheelt ${spreekPer(stap.norm, per)}.`;
    return [zin(`${alsZin(inGewoneTaal(stap.omschrijving, HO_BURGERTAAL.woorden))}${scheelt}`, stap.vindplaats)];
  });
}

/** What was considered and does not count. */
function watNietTelt(uitkomst: Huishouduitkomst, anders: readonly Stap[]): Motiveringsdeel[] {
  return opsomming(`${KOP}: wat niet meetelt`, 'Dit bekeken wij ook, maar het telt niet mee:', vertelRijen(anders, uitkomst, { plaats: () => '' }, null));
}

/** How is counted, and where the rules stand that are named by their place only. */
function vertelRekenwijze({ stappen }: Huishouduitkomst, hoofdbron: string | null, { kort }: Bronnoemer): Motiveringsdeel {
  const titel = hoofdbron === null ? null : kort(hoofdbron);
  const eigen = new Set(stappen.flatMap(({ toegepast, herkomst, vindplaats }) => (toegepast && herkomst === 'gemeentelijk' && vindplaats !== null ? (kort(vindplaats.bron) ?? []) : [])));
  const erboven = stappen.some(isActiviteit) ? 'Staat er niets tussen haakjes? Dan geldt de plaats erboven.' : null;
  return deel(
    `${KOP}: hoe wij rekenen`,
    'Wij tellen op hoeveel tijd het werk kost. Tussen haakjes staat waar dat vandaan komt.',
    titel === null ? null : `Staat daar alleen een plaats? Die vindt u in: ${titel}.`,
    erboven,
    eigen.size === 0 ? null : `Staat er ‘eigen keuze van de gemeente’? Dan staat het in: ${somOp([...eigen])}.`,
    stappen.some(({ herkomst }) => herkomst === 'afgeleid') ? 'Staat er ‘afgeleid’? Dan staat het er niet letterlijk.' : null,
  );
}

/** What leads in the rows of an area: temporary time stands apart from the rest. */
function leidIn(gebied: HOGebied, { tijdelijk }: Huishouduitkomst): string {
  const apart = tijdelijk.find((een) => een.gebied === gebied);
  return apart === undefined ? 'Dit telt mee:' : `Dit is tijdelijk, ${spreekWeken(apart.weken)} lang:`;
}

/**
 * Support for the household, told to a citizen: per area what counts, what people do themselves, the sum, and what does not
 * count.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 (NE-005..NE-061)
 * @bron leudal-2018 hoofdstuk 4 en bijlage 1 (LE-018..LE-044)
 */
export function vertelHuishouden(uitkomst: Huishouduitkomst, onderdelen: Indicatieonderdelen, dossier: Dossier, noemer: Bronnoemer): Motiveringsdeel[] {
  const { stappen } = uitkomst;
  const uitleg = stappen.filter(({ code }) => code === 'MOTIVERING');
  const zelf = stappen.filter(doetZelf);
  const telt = stappen.filter((stap) => stap.toegepast && !zelf.includes(stap) && !uitleg.includes(stap));
  const elders = vanAnderen(uitkomst, dossier);
  const anders = stappen.filter((stap) => !stap.toegepast && !elders.some(({ tekst }) => tekst.startsWith(alsZin(inGewoneTaal(stap.omschrijving, HO_BURGERTAAL.woorden)))));
  const inBron = verteldeRijen([...telt, ...zelf], uitkomst).filter(({ herkomst }) => herkomst !== 'gemeentelijk');
  const hoofdbron = kiesHoofdbron(inBron.map(({ vindplaats }) => vindplaats));
  // An explanation stands with what it explains: what people do themselves, or the area that it is about.
  const bijZelf = uitleg.filter(({ groep }) => elders.length > 0 || zelf.some((stap) => stap.groep === groep));
  const eerste = HO_GEBIED_LIJST.find((gebied) => telt.some(({ groep }) => groep === gebied));
  const perGebied = HO_GEBIED_LIJST.flatMap((gebied) => {
    const hierbij = uitleg.filter((stap) => !bijZelf.includes(stap) && (stap.groep === gebied || (stap.groep === 'aanvraag' && gebied === eerste)));
    const rijen = vertelRijen([...telt.filter(({ groep }) => groep === gebied), ...hierbij], uitkomst, noemer, hoofdbron);
    return opsomming(`${KOP}: ${HO_GEBIED_BURGERNAAM[gebied]}`, leidIn(gebied, uitkomst), rijen);
  });
  const eigen = [...vertelRijen(zelf, uitkomst, noemer, hoofdbron), ...elders, ...vertelRijen(bijZelf, uitkomst, noemer, hoofdbron)];
  return [
    vertelRekenwijze(uitkomst, hoofdbron, noemer),
    ...perGebied,
    ...opsomming(`${KOP}: wat u en anderen zelf doen`, 'Dit doen u en anderen:', eigen),
    telSamen(`${KOP}: hoeveel is dat samen?`, uitkomst, vertelVorigHuishouden(onderdelen, dossier), noemer, hoofdbron),
    ...watNietTelt(uitkomst, anders),
  ];
}

import { hoofdletter, inGewoneTaal, PER_TEKST, schrijfTelling, spreekMinuten, vulIn, type Berekend, type Per, type Stap } from '../kern/index.js';
import { HO_BURGERTAAL, HO_GEBIED_BURGERNAAM, HO_GEBIED_LIJST, type HOOmvang } from '../huishoudelijke-ondersteuning/index.js';
import type { Dossier } from './dossier.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import { kiesHoofdbron, type Bronnoemer } from './motivering-bronnen.js';
import { deel, opsomming, zin } from './motivering-zin.js';

type Uitkomst = Berekend<HOOmvang>;

const KOP = 'Hulp in het huishouden';

/** A time as one says it, without its sign. */
function spreek(exact: string): string {
  return spreekMinuten(exact.replace(/^-/, ''));
}

/**
 * A time per week or per two weeks as one says it.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 * @example spreekPer('155', 'week') // '2 uur en 35 minuten per week'
 */
export function spreekPer(minuten: string, per: Per): string {
  return `${spreek(minuten)} ${PER_TEKST[per]}`;
}

/** What a person wrote, as one sentence. */
function alsZin(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`;
}

/** A row in the words of a citizen, or null when it is told in another way. */
function rijzin(stap: Stap, per: Per, alle: readonly Stap[]): string | null {
  const tekst = inGewoneTaal(stap.omschrijving, HO_BURGERTAAL.woorden);
  const burgerzin = HO_BURGERTAAL.rijen[stap.code];
  if (burgerzin === undefined) return alsZin(tekst);
  const { telt, vaker, tweeWeken, teltNiet, zwijgtBij } = burgerzin;
  if (!stap.toegepast) return zwijgtBij !== undefined && alle.some(({ code, toegepast }) => toegepast && code === zwijgtBij) ? null : teltNiet;
  const aantal = stap.soort === 'telling' ? stap.aantal : 1;
  const gekozen = aantal > 1 ? (vaker ?? telt) : per === 'twee-weken' ? (tweeWeken ?? telt) : telt;
  if (gekozen === null) return null;
  const apart = stap.soort === 'subtotaal';
  const minuten = apart ? stap.waarde : 'bijdrage' in stap ? stap.bijdrage : '0';
  const norm = stap.soort === 'telling' && stap.norm !== null ? spreek(stap.norm) : '';
  return vulIn(gekozen, { aantal, norm, tijd: spreekPer(minuten, apart ? 'week' : per), tekst });
}

/** A place between brackets before the full stop, in the brackets that are there. */
function zetErbij(tekst: string, plaats: string): string {
  if (plaats === '') return tekst;
  return tekst.endsWith(').') ? tekst.replace(/\)\.$/, plaats.replace(' (', '; ') + '.') : tekst.replace(/\.$/, `${plaats}.`);
}

/** Whether a row is one of an activity table, which speak for themselves. */
function isActiviteit({ code, soort }: Stap): boolean {
  return soort === 'telling' && HO_BURGERTAAL.rijen[code] === undefined;
}

/** Rows as sentences, with where they stand; in the long list of an activity table only where that changes. */
function metPlaats(stappen: readonly Stap[], uitkomst: Uitkomst, noemer: Bronnoemer, hoofdbron: string | null): Motiveringszin[] {
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

const doetZelf = (stap: Stap): boolean => (stap.soort === 'telling' && stap.toegepast && stap.bijdrage.startsWith('-')) || stap.soort === 'ondergrens';

/** Activities that others do: counted as 0, and told with what that saves. */
function vanAnderen({ stappen, per }: Uitkomst, { activiteiten }: Dossier): Motiveringszin[] {
  const codes = (activiteiten?.nietNodig ?? []).filter(({ reden }) => reden !== 'niet-aanwezig').map(({ activiteit }) => activiteit.replaceAll('-', '_').toUpperCase());
  return stappen.flatMap((stap) => {
    if (stap.soort !== 'telling' || !codes.includes(stap.code)) return [];
    const scheelt = stap.norm === null ? '' : ` Dat scheelt ${spreekPer(stap.norm, per)}.`;
    return [zin(`${alsZin(inGewoneTaal(stap.omschrijving, HO_BURGERTAAL.woorden))}${scheelt}`, stap.vindplaats)];
  });
}

function schrijfAfronding({ afronding, minutenExact, per, stappen }: Uitkomst, noemer: Bronnoemer, hoofdbron: string | null): Motiveringszin {
  const { opVeelvoudVan, richting, verschil } = afronding;
  const rij = stappen.find(({ code }) => code === 'AFRONDING');
  const samen = `Alles bij elkaar is dat ${spreekPer(minutenExact, per)}.`;
  if (verschil === '0') return zin(samen);
  const hoe = richting === 'omhoog' ? 'Wij ronden dat naar boven af' : 'Wij ronden dat af';
  const gevolg = verschil.startsWith('-') ? 'gaat er iets af' : 'komt er iets bij';
  const plaats = noemer.plaats(rij?.vindplaats ?? null, rij?.herkomst ?? null, hoofdbron);
  return zin(`${samen} ${hoe}, op stappen van ${opVeelvoudVan} minuten${plaats}. Daardoor ${gevolg}: ${spreek(verschil)}.`, rij?.vindplaats ?? null);
}

function schrijfVorige({ minuten, per, vorigeIndicatie, bevindingen }: Uitkomst, dossier: Dossier): string | null {
  if (vorigeIndicatie === null) return null;
  const eerst = spreekPer(String(vorigeIndicatie.minuten), vorigeIndicatie.per);
  if (!bevindingen.some(({ code }) => code === 'VERLAGING_MOTIVEREN')) return `Eerst had u ${eerst}.`;
  const waarom = (dossier.huishouden ?? dossier.activiteiten)?.motiveringen?.vorigeIndicatie;
  const uitleg = waarom === undefined ? 'De gemeente moet u uitleggen waarom.' : `De reden: ${alsZin(waarom)}`;
  return `Eerst had u ${eerst}. Nu wordt het ${spreekPer(String(minuten), per)}. Dat is minder. ${uitleg}`;
}

function telSamen(uitkomst: Uitkomst, dossier: Dossier, noemer: Bronnoemer, hoofdbron: string | null): Motiveringsdeel {
  const { minuten, per, resultaatgebieden, tijdelijk, afwijking, afronding } = uitkomst;
  const klaar = afwijking === null && afronding.verschil === '0';
  const perGebied = resultaatgebieden.length > 1 ? resultaatgebieden : [];
  return deel(
    `${KOP}: hoeveel is dat samen?`,
    'Zo tellen wij op:',
    ...perGebied.map(({ gebied, minutenExact }) => `${hoofdletter(HO_GEBIED_BURGERNAAM[gebied])}: ${spreekPer(minutenExact, per)}.`),
    schrijfAfronding(uitkomst, noemer, hoofdbron),
    ...(afwijking === null
      ? []
      : [`Volgens de regels is dat ${spreekPer(String(afwijking.van), per)}. Wij stellen iets anders voor. De reden: ${alsZin(afwijking.motivering)}`]),
    klaar ? null : `Zo komen wij op ${spreekPer(String(minuten), per)}.`,
    ...tijdelijk.map(({ gebied, minuten: extra, weken }) => {
      const duur = schrijfTelling(weken, 'week', 'weken');
      return `Daar komt tijdelijk iets bij, ${duur} lang: ${HO_GEBIED_BURGERNAAM[gebied]}. Dat is ${spreekPer(String(extra), 'week')}.`;
    }),
    schrijfVorige(uitkomst, dossier),
  );
}

/** What was considered and does not count. */
function watNietTelt(uitkomst: Uitkomst, anders: readonly Stap[], noemer: Bronnoemer): Motiveringsdeel[] {
  const rijen = metPlaats(anders, uitkomst, { ...noemer, plaats: () => '' }, null);
  return opsomming(`${KOP}: wat niet meetelt`, 'Dit bekeken wij ook, maar het telt niet mee:', rijen);
}

/**
 * Support for the household, told to a citizen: per area what counts, what people do themselves, the sum, and what does not
 * count.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 (NE-005..NE-061)
 * @bron leudal-2018 hoofdstuk 4 en bijlage 1 (LE-018..LE-044)
 */
export function vertelHuishouden(uitkomst: Uitkomst, dossier: Dossier, noemer: Bronnoemer): Motiveringsdeel[] {
  const { stappen } = uitkomst;
  const uitleg = stappen.filter(({ code }) => code === 'MOTIVERING');
  const zelf = stappen.filter(doetZelf);
  const telt = stappen.filter((stap) => stap.toegepast && !zelf.includes(stap) && !uitleg.includes(stap));
  const elders = vanAnderen(uitkomst, dossier);
  const anders = stappen.filter((stap) => !stap.toegepast && !elders.some(({ tekst }) => tekst.startsWith(alsZin(inGewoneTaal(stap.omschrijving, HO_BURGERTAAL.woorden)))));
  const hoofdbron = kiesHoofdbron([...telt, ...zelf].filter(({ herkomst }) => herkomst !== 'gemeentelijk').map(({ vindplaats }) => vindplaats));
  const titel = hoofdbron === null ? null : noemer.kort(hoofdbron);
  const erboven = stappen.some(isActiviteit) ? ' Staat er niets tussen haakjes? Dan geldt de plaats erboven.' : '';
  const bron = titel === null ? '' : ` De regels staan in: ${titel}. Tussen haakjes staat op welke plaats.${erboven}`;
  // An explanation stands with what it explains: what people do themselves, or the area that it is about.
  const bijZelf = uitleg.filter(({ groep }) => elders.length > 0 || zelf.some((stap) => stap.groep === groep));
  const eerste = HO_GEBIED_LIJST.find((gebied) => telt.some(({ groep }) => groep === gebied));
  const perGebied = HO_GEBIED_LIJST.flatMap((gebied) => {
    const hierbij = uitleg.filter((stap) => !bijZelf.includes(stap) && (stap.groep === gebied || (stap.groep === 'aanvraag' && gebied === eerste)));
    const rijen = metPlaats([...telt.filter(({ groep }) => groep === gebied), ...hierbij], uitkomst, noemer, hoofdbron);
    return opsomming(`${KOP}: ${HO_GEBIED_BURGERNAAM[gebied]}`, 'Dit telt mee:', rijen);
  });
  const eigen = [...metPlaats(zelf, uitkomst, noemer, hoofdbron), ...elders, ...metPlaats(bijZelf, uitkomst, noemer, hoofdbron)];
  return [
    ...(bron === '' ? [] : [deel(`${KOP}: hoe wij rekenen`, `Wij tellen op hoeveel tijd het werk kost.${bron} Staat er ‘afgeleid’? Dan staat het er niet letterlijk.`)]),
    ...perGebied,
    ...opsomming(`${KOP}: wat u en anderen zelf doen`, 'Dit doen u en anderen:', eigen),
    telSamen(uitkomst, dossier, noemer, hoofdbron),
    ...watNietTelt(uitkomst, anders, noemer),
  ];
}

/**
 * The size of household support in one phrase.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function schrijfHuishouden({ minuten, per, tijdelijk }: Uitkomst): string {
  if (minuten === 0 && tijdelijk.length > 0) return 'Hulp in het huishouden, alleen tijdelijk.';
  return `Hulp in het huishouden: ${spreekPer(String(minuten), per)}.`;
}

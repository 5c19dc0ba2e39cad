import { ERNST_LIJST, type Bevinding, type Ernst } from './bevinding.js';
import type { Herkomst, Vindplaats } from './bron.js';
import { schrijfDatum } from './datum.js';
import { schrijfBedrag, schrijfExact, schrijfKort, telExactOp, type Exact } from './exact.js';
import type { Per } from './hoeveelheid.js';
import { beschrijfMinuten, PER_TEKST, schrijfTelling } from './tijd.js';
import type { Kop, Ontbreekt, Vraag } from './uitkomst.js';
import type { Eenheid, Stap } from './uitleg.js';

/** Any outcome of this library, as far as its explanation needs it. */
export interface Uitlegbaar extends Kop {
  readonly status: 'berekend' | 'onvolledig' | 'niet-aangewezen' | 'beoordeling-nodig';
  readonly besluitrijp: boolean;
  /** What was determined, in one sentence; without it the minutes are the headline. */
  readonly samenvatting?: string;
  readonly minuten?: number | null;
  readonly per?: Per;
  readonly minutenExact?: Exact;
  readonly ontbreekt?: readonly Ontbreekt[];
  readonly redenen?: readonly Bevinding[];
  readonly vragen?: readonly Vraag[];
  /** Why a person chose what was chosen. */
  readonly motivering?: string | null;
  readonly afwijking?: { readonly van: unknown; readonly motivering: string | null } | null;
  readonly tijdelijk?: readonly { readonly gebied: string; readonly minuten: number; readonly minutenExact: Exact; readonly weken: number }[];
}

/** A row as a reader sees it: what it adds, the total so far, what it says and where that stands. */
export interface Regel {
  readonly bijdrage: string;
  readonly totaal: string;
  readonly tekst: string;
  readonly bron: string;
  readonly stap: Stap;
}

/** Something that stands apart from the rows, and where it stands. */
export interface Punt {
  readonly tekst: string;
  readonly vindplaats: Vindplaats | null;
}

/** Rows under one heading. */
export interface Deel {
  readonly kop: string;
  readonly regels: readonly Regel[];
}

/** An explanation before it has a form. */
export interface Verhaal {
  /** The unit of the columns, or null when no row adds anything and there are no columns. */
  readonly eenheid: Eenheid | null;
  readonly aanhef: readonly string[];
  readonly berekening: readonly Deel[];
  readonly nietToegepast: readonly Deel[];
  readonly lijsten: readonly { readonly kop: string; readonly punten: readonly Punt[] }[];
  readonly slot: readonly string[];
}

const HOOFDLETTER = /[A-Z]/g;

/** How sure a norm is, in words. */
export const HERKOMST_TEKST: Readonly<Record<Herkomst, string>> = {
  gepubliceerd: 'staat in de bron',
  afgeleid: 'afgeleid, niet letterlijk in de bron',
  gemeentelijk: 'opgegeven door de gemeente',
};

/** How heavy a finding is, in words. */
export const ERNST_TEKST: Readonly<Record<Ernst, string>> = {
  blokkerend: 'Blokkerend',
  waarschuwing: 'Waarschuwing',
  aandachtspunt: 'Aandachtspunt',
};

const STATUS_TEKST: Readonly<Record<Uitlegbaar['status'], string>> = {
  berekend: 'berekend',
  onvolledig: 'onvolledig; de uitkomst is nog niet te bepalen',
  'niet-aangewezen': 'niet aangewezen volgens dit beleid; het college beoordeelt of toch hulp nodig is',
  'beoordeling-nodig': 'beoordeling nodig; de bron geeft hier geen regel, een professional weegt dit',
};

/** A key as a heading: `schoonEnLeefbaarHuis` becomes "Schoon en leefbaar huis". */
export function alsKop(groep: string): string {
  const woorden = groep.replace(HOOFDLETTER, (letter) => ` ${letter.toLowerCase()}`);
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

/** A place in a source as a professional looks it up. */
export function schrijfVindplaats({ bron, plaats, regels }: Vindplaats): string {
  return `${bron}, ${plaats}${regels.length > 0 ? ` (${regels.join(', ')})` : ''}`;
}

function schrijfBron({ herkomst, vindplaats }: Stap): string {
  const waar = vindplaats === null ? [] : [schrijfVindplaats(vindplaats)];
  return [...waar, ...(herkomst === null ? [] : [HERKOMST_TEKST[herkomst]])].join(' · ');
}

/** A number of the table: money always with its cents. */
function schrijfAantal(aantal: Exact, eenheid: Eenheid | null): string {
  return eenheid === 'euro' ? schrijfBedrag(aantal) : schrijfKort(aantal);
}

function schrijfBijdrage(bijdrage: Exact, eenheid: Eenheid | null): string {
  const kort = schrijfAantal(bijdrage, eenheid);
  return kort.startsWith('-') ? kort : `+${kort}`;
}

/** The unit that the rows of an outcome add up in; minutes unless a row says otherwise. */
function eenheidVan(stappen: readonly Stap[]): Eenheid | null {
  if (!stappen.some((stap) => stap.toegepast && 'bijdrage' in stap)) return null;
  return stappen.find((stap) => stap.soort === 'hoeveelheid')?.eenheid ?? 'minuten';
}

function schrijfStap(stap: Stap, eenheid: Eenheid | null): string {
  switch (stap.soort) {
    case 'telling': {
      if (stap.norm === null) return `${stap.omschrijving} (geen norm bekend)`;
      if (!stap.toegepast) return `${stap.omschrijving} (norm ${schrijfKort(stap.norm)})`;
      return stap.aantal > 1 ? `${stap.omschrijving} (${stap.aantal} x ${schrijfKort(stap.norm)})` : stap.omschrijving;
    }
    case 'subtotaal':
      return `${stap.omschrijving}: ${schrijfAantal(stap.waarde, eenheid)} ${eenheid ?? 'minuten'}`;
    case 'keuze':
      return `${stap.omschrijving}: ${stap.gekozen}`;
    case 'toets':
    case 'hoeveelheid':
    case 'ondergrens':
    case 'afronding':
    case 'afwijking':
      return stap.omschrijving;
  }
}

function perGroep(stappen: readonly Stap[], regelVan: (stap: Stap) => Regel): Deel[] {
  const delen: { kop: string; regels: Regel[] }[] = [];
  for (const stap of stappen) {
    const kop = alsKop(stap.groep);
    const laatste = delen.at(-1);
    const regel = regelVan(stap);
    if (laatste?.kop === kop) laatste.regels.push(regel);
    else delen.push({ kop, regels: [regel] });
  }
  return delen;
}

/** The rows that count. Without an outcome there is no running total of time: it would look like one. */
function bereken({ stappen, status }: Uitlegbaar, eenheid: Eenheid | null): Deel[] {
  const metTotaal = status === 'berekend' || eenheid === 'punten';
  let totaal: Exact = '0';
  return perGroep(
    stappen.filter(({ toegepast }) => toegepast),
    (stap) => {
      if ('bijdrage' in stap) totaal = telExactOp(totaal, stap.bijdrage);
      return {
        bijdrage: 'bijdrage' in stap ? schrijfBijdrage(stap.bijdrage, eenheid) : '',
        totaal: 'bijdrage' in stap && metTotaal ? schrijfAantal(totaal, eenheid) : '',
        tekst: schrijfStap(stap, eenheid),
        bron: schrijfBron(stap),
        stap,
      };
    },
  );
}

function schrijfTijdelijk({ gebied, minuten, minutenExact, weken }: NonNullable<Uitlegbaar['tijdelijk']>[number]): string {
  const duur = schrijfTelling(weken, 'week', 'weken');
  const exact = minutenExact === String(minuten) ? '' : ` (exact ${schrijfExact(minutenExact)})`;
  return `Daarnaast tijdelijk, ${duur} lang: ${minuten} minuten per week${exact} voor ${alsKop(gebied).toLowerCase()}.`;
}

/** An exact number of minutes in a sentence: two decimals, and the fraction itself where two do not hold it. */
function schrijfVoorAfronding(minuten: Exact): string {
  const kort = schrijfKort(minuten);
  const heel = schrijfExact(minuten);
  return kort === heel ? `${kort} minuten` : `${kort} minuten (precies ${heel.replace(' ', ' + ')})`;
}

/** The minutes that were computed, also where a person chose others. */
function berekendeMinuten({ minuten, afwijking = null }: Uitlegbaar): number | null | undefined {
  return typeof afwijking?.van === 'number' ? afwijking.van : minuten;
}

/** What was computed before rounding, where that is another number. */
function schrijfExactDeel(uitkomst: Uitlegbaar): string {
  const { minutenExact } = uitkomst;
  return minutenExact === undefined || minutenExact === String(berekendeMinuten(uitkomst)) ? '' : `; vóór afronding ${schrijfVoorAfronding(minutenExact)}`;
}

/** What came out, in one sentence: the first line of the explanation. */
export function schrijfUitkomst(uitkomst: Uitlegbaar): string {
  const { status, samenvatting, minuten, per, afwijking = null, tijdelijk = [] } = uitkomst;
  if (samenvatting !== undefined) return samenvatting;
  if (typeof minuten !== 'number' || per === undefined) return `${STATUS_TEKST[status]}.`;
  if (minuten === 0 && afwijking === null && tijdelijk.length > 0) {
    return `geen structurele hulp; tijdelijk ${tijdelijk.map((een) => `${een.minuten} minuten per week, ${schrijfTelling(een.weken, 'week', 'weken')} lang (${alsKop(een.gebied).toLowerCase()})`).join(' en ')}.`;
  }
  const gezegd = beschrijfMinuten(minuten);
  const inMinuten = `${schrijfExact(String(minuten))} ${minuten === 1 ? 'minuut' : 'minuten'}`;
  return `${inMinuten} ${PER_TEKST[per]}${gezegd === inMinuten ? '' : ` (${gezegd})`}${afwijking === null ? schrijfExactDeel(uitkomst) : ''}.`;
}

function schrijfAanhef(uitkomst: Uitlegbaar): string[] {
  const { samenvatting, minuten, per, besluitrijp, afwijking = null } = uitkomst;
  const rijp = besluitrijp
    ? 'Besluitrijp: ja. Er zijn geen blokkerende bevindingen.'
    : 'Besluitrijp: nee. Los eerst de blokkerende bevindingen op.';
  const kop = `Uitkomst: ${schrijfUitkomst(uitkomst)}`;
  if (samenvatting !== undefined) return [kop, rijp];
  if (typeof minuten !== 'number' || per === undefined) return [kop];
  return [
    kop,
    ...(afwijking === null ? [] : [`Hier is gemotiveerd afgeweken van de berekende ${berekendeMinuten(uitkomst) ?? minuten} minuten${schrijfExactDeel(uitkomst)}.`]),
    ...(uitkomst.tijdelijk ?? []).map(schrijfTijdelijk),
    rijp,
  ];
}

/** Findings, the heaviest first. */
export function opErnst(bevindingen: readonly Bevinding[]): Bevinding[] {
  return ERNST_LIJST.flatMap((ernst) => bevindingen.filter((bevinding) => bevinding.ernst === ernst));
}

/** What is still needed, and from whom. */
export function schrijfOntbreekt(wat: Ontbreekt): string {
  return wat.soort === 'gegeven' ? `Vraag aan de consulent: ${wat.vraag} [${wat.pad}]` : `Vraag aan de gemeente: ${wat.melding} [${wat.norm}]`;
}

/** A question to a professional, with what can be chosen. */
export function schrijfVraag({ vraag, keuzes }: Vraag): string {
  return `${vraag}${keuzes.length === 0 ? '' : ` Keuzes: ${keuzes.join('; ')}.`}`;
}

function schrijfLijsten(uitkomst: Uitlegbaar): Verhaal['lijsten'] {
  const { bevindingen, stappen, ontbreekt = [], redenen = [], vragen = [], motivering = null, afwijking = null } = uitkomst;
  const los = (tekst: string): Punt => ({ tekst, vindplaats: null });
  const vanReden = ({ melding, vindplaats }: Bevinding): Punt => ({ tekst: melding, vindplaats });
  return [
    { kop: 'Nog nodig', punten: ontbreekt.map((wat) => los(schrijfOntbreekt(wat))) },
    { kop: 'Redenen', punten: redenen.map(vanReden) },
    { kop: 'Ter beoordeling', punten: vragen.map((vraag) => ({ tekst: schrijfVraag(vraag), vindplaats: vraag.vindplaats })) },
    { kop: 'Motivering', punten: motivering === null ? [] : [los(motivering)] },
    {
      kop: 'Motivering van de afwijking',
      punten: typeof afwijking?.motivering === 'string' && !stappen.some(({ soort }) => soort === 'afwijking') ? [los(afwijking.motivering)] : [],
    },
    { kop: 'Bevindingen', punten: opErnst(bevindingen).map(({ ernst, melding, vindplaats }) => ({ tekst: `${ERNST_TEKST[ernst]}: ${melding}`, vindplaats })) },
  ].filter(({ punten }) => punten.length > 0);
}

function schrijfSlot(uitkomst: Uitlegbaar): string[] {
  const { beleid, bronnen, normtabellen, bibliotheek, peildatum, referentie } = uitkomst.verantwoording;

  return [
    `Beleid: ${beleid.naam} (${beleid.id}, versie ${beleid.versie}); peildatum ${peildatum === null ? 'niet opgegeven' : schrijfDatum(peildatum)}.`,
    ...normtabellen.map(({ id, titel }) => `Normtabel: ${titel} (${id}).`),
    ...bronnen.map(({ id, titel, soort, status }) => `Bron: ${id} = ${titel} (${soort}${status === null ? '' : `; ${status}`}).`),
    ...(referentie === null ? [] : [`Referentie: ${referentie}.`]),
    'Nummers als NE-036 verwijzen naar het regelregister van deze bibliotheek (docs/regels/regels.tsv).',
    `Gemaakt met ${bibliotheek.naam} ${bibliotheek.versie}. Dit is een voorstel: het college besluit.`,
  ];
}

/** What is said when the table shows fewer decimals than were computed with. */
function schrijfVerkort(eenheid: Eenheid | null): string {
  const wat = eenheid === 'euro' ? 'Bedragen' : 'Minuten';
  return `${wat} met meer dan twee decimalen staan hier afgerond op twee; er is exact gerekend.`;
}

/** Whether any row of the table shows fewer decimals than it has. */
function isVerkort(stappen: readonly Stap[]): boolean {
  return stappen.some((stap) => 'bijdrage' in stap && schrijfKort(stap.bijdrage) !== schrijfExact(stap.bijdrage));
}

/** Tells the story of an outcome, in the order in which a reader needs it. */
export function vertel(uitkomst: Uitlegbaar): Verhaal {
  const eenheid = eenheidVan(uitkomst.stappen);
  return {
    eenheid,
    aanhef: schrijfAanhef(uitkomst),
    berekening: bereken(uitkomst, eenheid),
    nietToegepast: perGroep(
      uitkomst.stappen.filter(({ toegepast }) => !toegepast),
      (stap) => ({ bijdrage: '', totaal: '', tekst: schrijfStap(stap, eenheid), bron: schrijfBron(stap), stap }),
    ),
    lijsten: schrijfLijsten(uitkomst),
    slot: [...(isVerkort(uitkomst.stappen) ? [schrijfVerkort(eenheid)] : []), ...schrijfSlot(uitkomst)],
  };
}

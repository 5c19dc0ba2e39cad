import type { Bevinding, Ernst } from './bevinding.js';
import type { Herkomst, Vindplaats } from './bron.js';
import { schrijfExact, schrijfKort, telExactOp, type Exact } from './exact.js';
import type { Per } from './hoeveelheid.js';
import { beschrijfMinuten, PER_TEKST } from './tijd.js';
import type { Kop, Ontbreekt, Vraag } from './uitkomst.js';
import type { Eenheid, Stap } from './uitleg.js';

/** The forms in which an explanation can be written. */
export const UITLEGVORM_LIJST = ['tekst', 'markdown'] as const;

/** The form in which an explanation is written. */
export type Uitlegvorm = (typeof UITLEGVORM_LIJST)[number];

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
  readonly afwijking?: { readonly motivering: string | null } | null;
  readonly tijdelijk?: readonly { readonly gebied: string; readonly minuten: number; readonly weken: number }[];
}

/** A row as a reader sees it: what it adds, the total so far, what it says and where that stands. */
interface Regel {
  readonly bijdrage: string;
  readonly totaal: string;
  readonly tekst: string;
  readonly bron: string;
}

interface Deel {
  readonly kop: string;
  readonly regels: readonly Regel[];
}

interface Verhaal {
  /** The unit of the columns, or null when no row adds anything and there are no columns. */
  readonly eenheid: Eenheid | null;
  readonly aanhef: readonly string[];
  readonly berekening: readonly Deel[];
  readonly nietToegepast: readonly Deel[];
  readonly lijsten: readonly { readonly kop: string; readonly punten: readonly string[] }[];
  readonly slot: readonly string[];
}

const KOLOM = 9;
const BREEDTE = 62;
const INSPRING = ' '.repeat(KOLOM + KOLOM);
const HOOFDLETTER = /[A-Z]/g;

const HERKOMST_TEKST: Readonly<Record<Herkomst, string>> = {
  gepubliceerd: 'staat in de bron',
  afgeleid: 'afgeleid, niet letterlijk in de bron',
  gemeentelijk: 'opgegeven door de gemeente',
};

const ERNST_TEKST: Readonly<Record<Ernst, string>> = {
  blokkerend: 'Blokkerend',
  waarschuwing: 'Waarschuwing',
  aandachtspunt: 'Aandachtspunt',
};

const STATUS_TEKST: Readonly<Record<Uitlegbaar['status'], string>> = {
  berekend: 'berekend',
  onvolledig: 'onvolledig, er kan nog niets worden vastgesteld',
  'niet-aangewezen': 'niet aangewezen',
  'beoordeling-nodig': 'beoordeling nodig, de bron laat dit over aan een professional',
};

/** A key as a heading: `schoonEnLeefbaarHuis` becomes "Schoon en leefbaar huis". */
function alsKop(groep: string): string {
  const woorden = groep.replace(HOOFDLETTER, (letter) => ` ${letter.toLowerCase()}`);
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

function schrijfVindplaats({ bron, plaats, regels }: Vindplaats): string {
  return `${bron}, ${plaats}${regels.length > 0 ? ` (${regels.join(', ')})` : ''}`;
}

function schrijfBron({ herkomst, vindplaats }: Stap): string {
  const waar = vindplaats === null ? [] : [schrijfVindplaats(vindplaats)];
  return [...waar, ...(herkomst === null ? [] : [HERKOMST_TEKST[herkomst]])].join(' · ');
}

function schrijfBijdrage(bijdrage: Exact): string {
  const kort = schrijfKort(bijdrage);
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
      return stap.aantal > 1 ? `${stap.omschrijving} (${stap.aantal} x ${schrijfKort(stap.norm)})` : stap.omschrijving;
    }
    case 'subtotaal':
      return `${stap.omschrijving}: ${schrijfKort(stap.waarde)} ${eenheid ?? 'minuten'}`;
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

function bereken(stappen: readonly Stap[], eenheid: Eenheid | null): Deel[] {
  let totaal: Exact = '0';
  return perGroep(
    stappen.filter(({ toegepast }) => toegepast),
    (stap) => {
      if ('bijdrage' in stap) totaal = telExactOp(totaal, stap.bijdrage);
      return {
        bijdrage: 'bijdrage' in stap ? schrijfBijdrage(stap.bijdrage) : '',
        totaal: 'bijdrage' in stap ? schrijfKort(totaal) : '',
        tekst: schrijfStap(stap, eenheid),
        bron: schrijfBron(stap),
      };
    },
  );
}

function schrijfAanhef(uitkomst: Uitlegbaar): string[] {
  const { status, samenvatting, minuten, per, minutenExact, besluitrijp } = uitkomst;
  const rijp = besluitrijp
    ? 'Besluitrijp: ja. Er zijn geen blokkerende bevindingen.'
    : 'Besluitrijp: nee. Los eerst de blokkerende bevindingen op.';
  if (samenvatting !== undefined) return [`Uitkomst: ${samenvatting}`, rijp];
  if (typeof minuten !== 'number' || per === undefined) return [`Uitkomst: ${STATUS_TEKST[status]}.`];
  const exact = minutenExact === undefined || minutenExact === String(minuten) ? '' : `; exact ${schrijfExact(minutenExact)} minuten`;
  return [
    `Uitkomst: ${minuten} minuten ${PER_TEKST[per]} (${beschrijfMinuten(minuten)})${exact}.`,
    ...(uitkomst.tijdelijk ?? []).map(
      (deel) => `Daarnaast tijdelijk, ${deel.weken} weken lang: ${deel.minuten} minuten per week voor ${alsKop(deel.gebied).toLowerCase()}.`,
    ),
    rijp,
  ];
}

function schrijfLijsten(uitkomst: Uitlegbaar): Verhaal['lijsten'] {
  const { bevindingen, ontbreekt = [], redenen = [], vragen = [], motivering = null, afwijking = null } = uitkomst;
  const gewogen = (['blokkerend', 'waarschuwing', 'aandachtspunt'] as const).flatMap((ernst) =>
    bevindingen.filter((bevinding) => bevinding.ernst === ernst),
  );
  const metBron = ({ melding, vindplaats }: Bevinding): string =>
    vindplaats === null ? melding : `${melding} [${schrijfVindplaats(vindplaats)}]`;
  return [
    {
      kop: 'Nog nodig',
      punten: ontbreekt.map((wat) =>
        wat.soort === 'gegeven' ? `Vraag aan de consulent: ${wat.vraag} [${wat.pad}]` : `Vraag aan de gemeente: ${wat.melding} [${wat.norm}]`,
      ),
    },
    { kop: 'Redenen', punten: redenen.map(metBron) },
    {
      kop: 'Ter beoordeling',
      punten: vragen.map(({ vraag, keuzes, vindplaats }) => `${vraag} Keuzes: ${keuzes.join('; ')}. [${schrijfVindplaats(vindplaats)}]`),
    },
    { kop: 'Motivering', punten: motivering === null ? [] : [motivering] },
    { kop: 'Motivering van de afwijking', punten: typeof afwijking?.motivering === 'string' ? [afwijking.motivering] : [] },
    { kop: 'Bevindingen', punten: gewogen.map((bevinding) => `${ERNST_TEKST[bevinding.ernst]}: ${metBron(bevinding)}`) },
  ].filter(({ punten }) => punten.length > 0);
}

function schrijfSlot({ beleid, bronnen, normtabellen, bibliotheek, peildatum, referentie }: Kop['verantwoording']): string[] {
  return [
    `Beleid: ${beleid.naam} (${beleid.id}, versie ${beleid.versie}); peildatum ${peildatum ?? 'niet opgegeven'}.`,
    ...normtabellen.map(({ id, titel }) => `Normtabel: ${titel} (${id}).`),
    ...bronnen.map(({ id, titel, soort, status }) => `Bron: ${id} = ${titel} (${soort}${status === null ? '' : `; ${status}`}).`),
    ...(referentie === null ? [] : [`Referentie: ${referentie}.`]),
    `Gemaakt met ${bibliotheek.naam} ${bibliotheek.versie}. Dit is een voorstel: het college besluit.`,
  ];
}

const VERKORT = 'Minuten met meer dan twee decimalen staan hier afgerond op twee; er is exact gerekend.';

/** Whether any row of the table shows fewer decimals than it has. */
function isVerkort(stappen: readonly Stap[]): boolean {
  return stappen.some((stap) => 'bijdrage' in stap && schrijfKort(stap.bijdrage) !== schrijfExact(stap.bijdrage));
}

function vertel(uitkomst: Uitlegbaar): Verhaal {
  const eenheid = eenheidVan(uitkomst.stappen);
  return {
    eenheid,
    aanhef: schrijfAanhef(uitkomst),
    berekening: bereken(uitkomst.stappen, eenheid),
    nietToegepast: perGroep(
      uitkomst.stappen.filter(({ toegepast }) => !toegepast),
      (stap) => ({ bijdrage: '', totaal: '', tekst: schrijfStap(stap, eenheid), bron: schrijfBron(stap) }),
    ),
    lijsten: schrijfLijsten(uitkomst),
    slot: [...(isVerkort(uitkomst.stappen) ? [VERKORT] : []), ...schrijfSlot(uitkomst.verantwoording)],
  };
}

/** Breaks a text at spaces into lines of a width, later lines after an indent. */
function breekAf(tekst: string, breedte: number, inspring: string): string {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(/\s+/)) {
    if (regel !== '' && regel.length + 1 + woord.length > breedte) {
      regels.push(regel);
      regel = woord;
    } else {
      regel = regel === '' ? woord : `${regel} ${woord}`;
    }
  }
  return [...regels, regel].join(`\n${inspring}`);
}

function streep(breedte: number): string {
  return '-'.repeat(breedte);
}

function alsTekst(verhaal: Verhaal): string {
  const heleBreedte = INSPRING.length + BREEDTE;
  const metKolommen = verhaal.eenheid !== null;
  const inspring = metKolommen ? INSPRING : '  ';
  const breedte = heleBreedte - inspring.length;
  const kolom = (tekst: string): string => tekst.padStart(KOLOM - 1);
  const regelAlsTekst = ({ bijdrage, totaal, tekst, bron }: Regel): string => {
    const begin = metKolommen ? (kolom(bijdrage) + kolom(totaal)).padEnd(inspring.length) : '- ';
    const eerste = `${begin}${breekAf(tekst, breedte, inspring)}`;
    return bron === '' ? eerste : `${eerste}\n${inspring}${breekAf(bron, breedte, inspring)}`;
  };
  const tabel = (delen: readonly Deel[]): string[] =>
    delen.flatMap(({ kop, regels }) => ['', `${metKolommen ? inspring : ''}${kop.toUpperCase()}`, ...regels.map(regelAlsTekst)]);
  const hoofd =
    verhaal.eenheid === null
      ? []
      : [
          `${kolom(alsKop(verhaal.eenheid))}${kolom('Totaal')}  Stap`,
          `${kolom(streep(KOLOM - 1 - 1))}${kolom(streep(KOLOM - 1 - 1))}  ${streep(BREEDTE)}`,
        ];
  return [
    ...verhaal.aanhef.map((regel) => breekAf(regel, heleBreedte, '  ')),
    '',
    ...hoofd,
    ...tabel(verhaal.berekening).slice(1),
    ...(verhaal.nietToegepast.length > 0 ? ['', 'Bekeken en niet toegepast', ...tabel(verhaal.nietToegepast)] : []),
    ...verhaal.lijsten.flatMap(({ kop, punten }) => ['', kop, ...punten.map((punt) => `- ${breekAf(punt, heleBreedte, '  ')}`)]),
    '',
    ...verhaal.slot.map((regel) => breekAf(regel, heleBreedte, '  ')),
  ].join('\n');
}

function alsMarkdown(verhaal: Verhaal): string {
  const cel = (tekst: string): string => tekst.replaceAll('|', '\\|');
  const voorop = (...cellen: readonly string[]): string => (verhaal.eenheid === null ? '' : cellen.map((tekst) => ` ${tekst} |`).join(''));
  const tabel = (delen: readonly Deel[]): string[] =>
    delen.flatMap(({ kop, regels }) => [
      `${verhaal.eenheid === null ? '|' : '| | |'} **${cel(kop)}** | |`,
      ...regels.map(({ bijdrage, totaal, tekst, bron }) => `|${voorop(bijdrage, totaal)} ${cel(tekst)} | ${cel(bron)} |`),
    ]);
  const hoofd = [
    `|${voorop(alsKop(verhaal.eenheid ?? ''), 'Totaal')} Stap | Bron |`,
    verhaal.eenheid === null ? '|---|---|' : '|--:|--:|---|---|',
  ];
  return [
    ...verhaal.aanhef.map((regel) => `**${regel}**\n`),
    ...hoofd,
    ...tabel(verhaal.berekening),
    ...(verhaal.nietToegepast.length > 0 ? ['', '### Bekeken en niet toegepast', '', ...hoofd, ...tabel(verhaal.nietToegepast)] : []),
    ...verhaal.lijsten.flatMap(({ kop, punten }) => ['', `### ${kop}`, '', ...punten.map((punt) => `- ${punt}`)]),
    '',
    '---',
    '',
    ...verhaal.slot.map((regel) => `- ${regel}`),
  ].join('\n');
}

/**
 * Writes the explanation of an outcome for a person: each row with its minutes, the running total and the source;
 * what was considered and did not apply; what is still needed; the findings; and what is needed to redo it.
 *
 * @param uitkomst any outcome of this library
 * @param keuze `vorm`: `tekst` (80 columns, default) or `markdown`
 * @returns the text, without a final line break
 * @example legUit(berekenHO(situatie, nederweert2025)).split('\n')[0] // 'Uitkomst: 155 minuten per week (2 uur en 35 minuten); exact 153 minuten.'
 */
export function legUit(uitkomst: Uitlegbaar, { vorm = 'tekst' }: { readonly vorm?: Uitlegvorm | undefined } = {}): string {
  const verhaal = vertel(uitkomst);
  return vorm === 'tekst' ? alsTekst(verhaal) : alsMarkdown(verhaal);
}

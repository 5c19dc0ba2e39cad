import {
  ERNST_TEKST,
  HERKOMST_TEKST,
  hoofdletter,
  opErnst,
  schrijfDatum,
  schrijfOntbreekt,
  schrijfTelling as telWoord,
  schrijfVraag,
  vertel,
  type Bevinding,
  type Regel,
} from '../kern/index.js';
import { HO_GEBIED_NAAM } from '../huishoudelijke-ondersteuning/index.js';
import { zetOpRij, type Deel } from './delen.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import { alsZin, deel, eenmaal, opsomming, zin } from './motivering-zin.js';
import type { Stapstaat } from './processtaat.js';
import type { Indicatievoorstel } from './stel-voor.js';
import type { Toewijzingsopgave } from './toewijzingsopgave.js';

const STATUS_TEKST: Readonly<Record<Indicatievoorstel['status'], string>> = {
  berekend: 'berekend; er staat niets meer open',
  onvolledig: 'onvolledig; er ontbreken gegevens of normen',
  'niet-aangewezen': 'niet aangewezen volgens dit beleid; het college beoordeelt of toch hulp nodig is',
  'beoordeling-nodig': 'beoordeling nodig; de bron geeft niet overal een regel',
};

const STAAT_TEKST: Readonly<Record<Stapstaat['staat'], string>> = {
  gedaan: 'gedaan',
  ontbreekt: 'er ontbreken gegevens',
  'wacht-op-beoordeling': 'wacht op een beoordeling',
  'wacht-op-eerdere-stap': 'hier staat niets open; een eerdere stap is nog niet klaar',
};

/** A number of open things, when there are any. */
function schrijfTelling(wat: string, aantal: number): string {
  return aantal === 0 ? '' : ` (${wat}: ${aantal})`;
}

function schrijfBevinding({ ernst, code, melding, pad, vindplaats }: Bevinding): Motiveringszin {
  return zin(`${ERNST_TEKST[ernst]} ${code}: ${melding}${pad === null ? '' : ` (${pad})`}`, vindplaats);
}

/** A reason is no obstacle to be taken away, so it has no weight. */
function schrijfReden({ code, melding, pad, vindplaats }: Bevinding): Motiveringszin {
  return zin(`${code}: ${melding}${pad === null ? '' : ` (${pad})`}`, vindplaats);
}

/** Whether the proposal is ready for a decision, and if not what that waits for. */
function schrijfRijp({ status, besluitrijp, ontbreekt, vragen, bevindingen }: Indicatievoorstel): string {
  if (besluitrijp) return 'Besluitrijp: ja.';
  if (status === 'niet-aangewezen') return 'Besluitrijp: nee. Besluitrijp hoort bij een voorstel om hulp te geven; of hulp wordt geweigerd, beoordeelt het college.';
  const blokkerend = bevindingen.filter(({ ernst }) => ernst === 'blokkerend').length;
  return `Besluitrijp: nee. Blokkerende bevindingen: ${blokkerend}; nog nodig: ${ontbreekt.length}; te beoordelen: ${vragen.length}.`;
}

function vertelBevindingen({ bevindingen }: Indicatievoorstel): Motiveringsdeel[] {
  const zinnen = eenmaal(opErnst(bevindingen).map(schrijfBevinding));
  return opsomming('Bevindingen, naar gewicht', `${telWoord(zinnen.length, 'bevinding', 'bevindingen')}:`, zinnen);
}

/** A row with what it adds and the total so far. */
function schrijfRegel({ bijdrage, totaal, tekst, stap }: Regel): Motiveringszin {
  const getal = bijdrage === '' ? '' : `${bijdrage}${totaal === '' ? '' : ` = ${totaal}`}: `;
  const herkomst = stap.herkomst === null ? '' : ` · ${HERKOMST_TEKST[stap.herkomst]}`;
  return zin(`${getal}${tekst}${herkomst}`, stap.vindplaats);
}

/** A list of which each thing is said, in the same words or not. */
function rijVoorRij(kop: string, inleiding: string, regels: readonly Regel[]): Motiveringsdeel[] {
  return regels.length === 0 ? [] : [Object.freeze({ kop, zinnen: Object.freeze([zin(inleiding), ...regels.map(schrijfRegel)]) })];
}

/** What came out of one part, in a line. What the proposal does not wait for says why. */
function vatSamen({ id, titel, uitkomst, telt }: Deel): string {
  const { status, ontbreekt = [] } = uitkomst;
  const gewoon = (vertel(uitkomst).aanhef[0] ?? '').replace(/^Uitkomst: /, '');
  if (telt) return `${titel}: ${gewoon}`;
  if (status === 'beoordeling-nodig') return `${titel}: door een mens bepaald; zie de beslissingen.`;
  if (status !== 'onvolledig') return `${titel}: ${gewoon}`;
  if (id.startsWith('productcode')) return `${titel}: dit beleid kent geen productcode.`;
  const normen = ontbreekt.filter(({ soort }) => soort === 'norm').map(schrijfOntbreekt);
  return [`${titel}: ${gewoon}`, ...normen].join(' ');
}

/** The account of one outcome. */
function vertelDeel({ id, titel, uitkomst, telt, meldt }: Deel): Motiveringsdeel[] {
  const { aanhef, berekening, nietToegepast, lijsten } = vertel(uitkomst);
  if (id === 'huishouden-bruto') return [deel(titel, ...aanhef.slice(0, 1), 'De rijen zijn die van het volgende deel, zonder aftrek.')];
  // What is open and the findings of what counts stand together, with their path in the file.
  const elders = ['Nog nodig', 'Ter beoordeling', 'Bevindingen', ...(telt ? ['Redenen'] : [])];
  const vervallen = telt ? [] : uitkomst.bevindingen.filter((bevinding) => !meldt(bevinding));
  return [
    deel(titel, ...aanhef.filter((regel) => telt ? !regel.startsWith('Besluitrijp: ja') : !regel.startsWith('Besluitrijp')), telt || uitkomst.status !== 'beoordeling-nodig' ? null : 'Een mens heeft dit beoordeeld en gemotiveerd: zie de beslissingen.'),
    ...rijVoorRij(`${titel}: wat telt`, 'Rij voor rij:', berekening.flatMap(({ regels }) => regels)),
    ...rijVoorRij(`${titel}: bekeken en niet toegepast`, 'Dit telt niet mee:', nietToegepast.flatMap(({ regels }) => regels)),
    ...lijsten.filter(({ kop }) => !elders.includes(kop)).map(({ kop, punten }) => deel(`${titel}: ${kop.toLowerCase()}`, ...punten.map(({ tekst, vindplaats }) => zin(tekst, vindplaats)))),
    // What was followed up by a choice stands in nobody's way any more, so it has no weight.
    deel(`${titel}: bevindingen${id.startsWith('suggestie') ? ' (opgevolgd met de keuze)' : ''}`, ...vervallen.map(({ melding, vindplaats }) => zin(melding, vindplaats))),
  ];
}

function schrijfToewijzing({ omvang, ingangsdatum, einddatum, perceel, grondslag, productcode, waarvoor }: Toewijzingsopgave): string {
  const hoeveel = 'minuten' in omvang ? `${omvang.minuten} minuten` : `${omvang.dagdelen} dagdelen`;
  const vanaf = ingangsdatum === null ? '' : `, vanaf ${schrijfDatum(ingangsdatum)}`;
  const tot = einddatum === null ? '' : ` tot en met ${schrijfDatum(einddatum)}`;
  const tijdelijk = waarvoor === null ? '' : ` (tijdelijk, voor ${HO_GEBIED_NAAM[waarvoor]})`;
  return `${omvang.product}${tijdelijk}: ${hoeveel} per ${omvang.per.replace('-', ' ')}${vanaf}${tot}${[...(perceel === null ? [] : [`perceel ${perceel}`]), ...(grondslag === null ? [] : [`grondslag ${grondslag}`]), productcode === null ? 'geen productcode bekend' : `productcode ${productcode}`].map((een) => `, ${een}`).join('')}.`;
}

function vertelBeslissingen({ beslissingen }: Indicatievoorstel): Motiveringsdeel[] {
  const regels = beslissingen.map(({ wat, gekozen, berekend, motivering, pad }) => {
    const naast = berekend === null ? 'niets berekend of gesuggereerd' : `berekend of gesuggereerd: ${berekend}`;
    return `${wat}: ${gekozen} (${naast}). ${motivering === null ? 'Geen motivering' : `Motivering: ${alsZin(motivering)}`} [${pad}]`;
  });
  return opsomming('Beslissingen van mensen', 'Naast wat is berekend, en niet in plaats daarvan:', regels);
}

function vertelOpen({ ontbreekt, vragen }: Indicatievoorstel): Motiveringsdeel[] {
  return [
    ...opsomming('Wat nog nodig is', 'In de volgorde van het gesprek:', ontbreekt.map(schrijfOntbreekt)),
    ...opsomming('Ter beoordeling', 'De bron laat dit aan een professional:', vragen.map((vraag) => zin(schrijfVraag(vraag), vraag.vindplaats))),
  ];
}

function vertelVerantwoording({ verantwoording }: Indicatievoorstel): Motiveringsdeel[] {
  const { bibliotheek, beleid, normtabellen, bronnen, peildatum, referentie, uitkomst } = verantwoording;
  const duur = ({ vanaf, tot }: { readonly vanaf: string; readonly tot: string | null }): string =>
    `geldig vanaf ${schrijfDatum(vanaf)}${tot === null ? '' : ` tot en met ${schrijfDatum(tot)}`}`;
  return [
    deel(
      'Verantwoording',
      `Peildatum: ${peildatum === null ? 'niet opgegeven' : schrijfDatum(peildatum)}.${referentie === null ? '' : ` Referentie: ${referentie}.`}`,
      'Hiermee is het voorstel over te doen:',
      ...beleid.map(({ onderdeel, id, versie, naam, geldig, vingerafdruk }) => `Beleid voor ${onderdeel}: ${naam} (${id}, versie ${versie}; ${duur(geldig)}; ${vingerafdruk}).`),
      ...normtabellen.map(({ id, titel }) => `Normtabel: ${titel} (${id}).`),
      ...bronnen.map(({ id, titel, soort, status }) => `Bron: ${id} = ${titel} (${soort}${status === null ? '' : `; ${status}`}).`),
      `Vingerafdruk van het voorstel: ${uitkomst}.`,
      'Nummers als NE-036 verwijzen naar het regelregister van deze bibliotheek (docs/regels/regels.tsv).',
      `Gemaakt met ${bibliotheek.naam} ${bibliotheek.versie}. Dit is een voorstel: het college besluit.`,
    ),
  ];
}

/**
 * A proposal for a professional, complete: every row, finding, decision and open question once, with sources and ids of rules.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 en hoofdstuk 2 (NK-006, NK-012..NK-020)
 */
export function vertelVakgenoot(voorstel: Indicatievoorstel): Motiveringsdeel[] {
  const { status, processtappen, onderdelen, redenen, toewijzingen, controlelijst, verantwoording } = voorstel;
  const delen = zetOpRij(onderdelen, verantwoording.invoer);
  const gedaan = (stand: boolean | null): string => (stand === null ? 'niet bekend' : stand ? 'ja' : 'nee');
  return [
    deel('Voorstel', `Stand: ${STATUS_TEKST[status]}.`, schrijfRijp(voorstel)),
    ...opsomming('Per onderdeel', 'Wat eruit kwam:', delen.map(vatSamen)),
    ...opsomming('Waarom niet', 'Alle redenen:', redenen.map(schrijfReden)),
    deel(
      'De vijf stappen',
      'Hoe ver het onderzoek is:',
      ...processtappen.map(({ stap, vraag, staat, ontbreekt, vragen }) => `Stap ${stap}. ${vraag} ${hoofdletter(STAAT_TEKST[staat])}${schrijfTelling('ontbreekt', ontbreekt.length)}${schrijfTelling('te beoordelen', vragen.length)}.`),
    ),
    ...vertelOpen(voorstel),
    ...vertelBevindingen(voorstel),
    ...vertelBeslissingen(voorstel),
    ...delen.flatMap(vertelDeel),
    ...opsomming('Toewijzing', 'Toe te wijzen aan een aanbieder, als het college zo besluit:', toewijzingen.map(schrijfToewijzing)),
    ...opsomming('Controlelijst', 'Wat een zorgvuldig proces vraagt:', controlelijst.map(({ omschrijving, gedaan: stand, vindplaats }) => zin(`${hoofdletter(gedaan(stand))}: ${omschrijving}`, vindplaats))),
    ...vertelVerantwoording(voorstel),
  ];
}

import { hoofdletter, schrijfExact, type Vindplaats } from '../src/kern/index.js';
import { vulGrensIn } from '../src/voorzieningen/grens.js';
import { schrijfDuur } from '../src/voorzieningen/regelbevindingen.js';
import type {
  Voorbeeld,
  Voorzieningsbevinding,
  Voorzieningscombinatie,
  Voorzieningscriterium,
  Voorzieningsoort,
  Voorzieningsregel,
} from '../src/index.js';
import { kopje, opsomming, tabel } from './opmaak.js';
import { namenVan, noemt, schrijfGevallen, type Namen } from './voorziening-namen.js';

/** What a page needs to know of the policy that its provision belongs to. */
export interface Beleidsgegevens {
  readonly naam: string;
  readonly versie: string;
  readonly geldig: { readonly vanaf: string; readonly tot: string | null };
  /** The name of the value that a programmer imports. */
  readonly waarde: string;
}

/** Says on every page that it is made, and from what. */
export const GEMAAKT = 'Gemaakt door `npm run docs` uit de gegevens van het beleid. Wijzig niet deze pagina, maar die gegevens.';

const SOORT: Readonly<Record<Voorzieningsoort, string>> = {
  toegang: 'De toegang tot de Wmo: de algemene vragen, die voor elke voorziening gelden.',
  maatwerkvoorziening: 'Een maatwerkvoorziening: hulp of een hulpmiddel voor één cliënt.',
  tegemoetkoming: 'Een tegemoetkoming: een bedrag voor kosten die de cliënt maakt.',
  pgb: 'Een persoonsgebonden budget (pgb): de cliënt koopt de ondersteuning zelf in.',
  advies: 'Een advies van een deskundige.',
};

/** The kinds of provision, each as one sentence. */
export function beschrijfSoort(soort: Voorzieningsoort): string {
  return SOORT[soort];
}

const TELT: Readonly<Record<Voorzieningscombinatie['telt'], string>> = {
  eis: 'nee staat in de weg',
  uitsluiting: 'ja sluit uit',
  voorrang: 'ja: iets anders gaat voor',
};

const VERGELIJKING = { 'ten-hoogste': 'ten hoogste', 'ten-minste': 'ten minste', 'minder-dan': 'minder dan', 'meer-dan': 'meer dan' } as const;
const HERKOMST = { gepubliceerd: 'staat in de bron', afgeleid: 'afgeleid', gemeentelijk: 'van de gemeente' } as const;

/** Which function tests a list: three lists have one of their own. */
const FUNCTIE: Readonly<Record<string, string>> = { toegang: 'toetsToegang', pgb: 'toetsPgb', 'pgb-plan': 'toetsPgbPlan', deskundigenadvies: 'toetsDeskundigenadvies' };

/** A document is reported on: what speaks against it is what it lacks. */
function isDocument({ id }: Voorzieningsregel): boolean {
  return id === 'pgb-plan' || id === 'deskundigenadvies';
}

function schrijfPlaats({ plaats, regels }: Vindplaats): string {
  return `${plaats}${regels.length === 0 ? '' : ` (${regels.join(', ')})`}`;
}

function bronVan({ vindplaats, herkomst }: Pick<Voorzieningscriterium, 'vindplaats' | 'herkomst'>): string {
  return `${schrijfPlaats(vindplaats)}${herkomst === 'gepubliceerd' ? '' : `; ${HERKOMST[herkomst]}`}`;
}

/** What a question counts for that decides nothing by itself. */
function teltMeeBij({ criteria, combinaties = [], bevindingen = [] }: Voorzieningsregel, code: string, { nummers, letters }: Namen): string {
  const vragen = criteria.filter(({ wanneer }) => noemt(wanneer, code)).map((een) => `bij vraag ${nummers.get(een.code)}`);
  const samen = combinaties.filter(({ gevallen, wanneer }) => noemt(gevallen, code) || noemt(wanneer, code)).map((een) => `bij afweging ${letters.get(een.code)}`);
  const bij = bevindingen.filter(({ wanneer }) => noemt(wanneer, code));
  const tegen = bij.some(({ ernst }) => ernst === 'blokkerend') ? ['bij wat een besluit tegenhoudt'] : [];
  const anders = bij.some(({ ernst }) => ernst !== 'blokkerend') ? ['bij een opmerking'] : [];
  return `Telt mee ${opsomming([...vragen, ...samen, ...tegen, ...anders])}.`;
}

function zoTelt(regel: Voorzieningsregel, criterium: Voorzieningscriterium, namen: Namen): string {
  const { code, telt, wanneer, hardheid, motiveren, melding = '' } = criterium;
  const zelf = {
    eis: () => `**Nee ${isDocument(regel) ? 'is een tekort' : 'staat in de weg'}.** ${melding}`,
    uitsluiting: () => `**Ja ${isDocument(regel) ? 'is een tekort' : 'sluit uit'}.** ${melding}`,
    voorrang: () => `**Ja: iets anders gaat voor.** ${melding}`,
    begrenzing: () => `**Begrenst hoeveel er is.** ${melding}`,
    gegeven: () => teltMeeBij(regel, code, namen),
  }[telt]();
  return [
    vulGrensIn(zelf, criterium),
    ...(wanneer === undefined ? [] : [`Alleen ${schrijfGevallen(wanneer, namen)}.`]),
    ...(hardheid === 'in-principe' ? ['Dit geldt in principe: met een motivering mag het anders.'] : []),
    ...(motiveren === undefined ? [] : [`Motiveer een ${motiveren.bij}: ${motiveren.waarom}`]),
  ].join(' ');
}

function vragen(regel: Voorzieningsregel, namen: Namen): string[] {
  const rijen = regel.criteria.map((criterium, i) => [
    String(i + 1),
    `${vulGrensIn(criterium.vraag, criterium)} \`${criterium.code}\``,
    criterium.soort,
    zoTelt(regel, criterium, namen),
    bronVan(criterium),
  ]);
  return [
    'Elke vraag wordt met ja, nee of onbekend beantwoord. Een **feit** is op te zoeken. Een **oordeel** is aan een mens: blijft dat open, dan',
    `vraagt de bibliotheek erom en beslist zij niet zelf. Alle ${isDocument(regel) ? 'tekorten' : 'redenen'} worden tegelijk genoemd.`,
    ...(regel.criteria.some(({ grens }) => grens !== undefined) ? ['Waar een grens bij hoort, kunt u ook het getal zelf geven (`getallen`).'] : []),
    ...tabel(['nr', 'vraag', 'soort', 'zo telt het antwoord', 'plaats in de bron'], rijen),
  ];
}

function afwegingen({ combinaties = [] }: Voorzieningsregel, namen: Namen): string[] {
  const rijen = combinaties.map((combinatie) => {
    const { code, omschrijving, telt, gevallen, melding, wanneer, hardheid } = combinatie;
    const extra = `${wanneer === undefined ? '' : ` Alleen ${schrijfGevallen(wanneer, namen)}.`}${hardheid === 'in-principe' ? ' Dit geldt in principe: met een motivering mag het anders.' : ''}`;
    return [namen.letters.get(code) ?? '', `${omschrijving} \`${code}\``, schrijfGevallen(gevallen, namen), `**${hoofdletter(TELT[telt])}.** ${melding}${extra}`, bronVan(combinatie)];
  });
  return tabel(['', 'afweging', 'ja', 'zo telt zij', 'plaats in de bron'], rijen);
}

function grenzen({ criteria }: Voorzieningsregel): string[] {
  const rijen = criteria.flatMap(({ code, telt, grens }, i) => {
    if (grens === undefined) return [];
    const { vergelijking, waarde, eenheid, geldig, herkomst, vindplaats } = grens;
    return [
      [
        String(i + 1),
        `\`${code}\``,
        VERGELIJKING[vergelijking],
        waarde === null ? 'geeft de gemeente' : schrijfExact(waarde),
        eenheid,
        geldig === undefined ? '' : schrijfDuur(geldig),
        telt === 'gegeven' ? 'telt mee' : telt === 'begrenzing' ? 'begrenst' : 'beslist',
        HERKOMST[herkomst],
        schrijfPlaats(vindplaats),
      ],
    ];
  });
  return tabel(['vraag', 'code', '', 'waarde', 'eenheid', 'geldt', 'gevolg', 'herkomst', 'plaats in de bron'], rijen);
}

function opmerking({ code, ernst, melding, wanneer, vindplaats }: Voorzieningsbevinding, namen: Namen): string {
  const als = wanneer === undefined ? 'als aan alle voorwaarden is voldaan' : schrijfGevallen(wanneer, namen);
  const soort = ernst === 'blokkerend' ? '' : `${hoofdletter(ernst)}, `;
  return `- ${soort}${soort === '' ? hoofdletter(als) : als}: ${melding} ${schrijfPlaats(vindplaats)} \`${code}\``;
}

function tegenhouden(regel: Voorzieningsregel, namen: Namen): string[] {
  const { criteria, bevindingen = [] } = regel;
  const motiveren = criteria.flatMap(({ code, motiveren: een }) => (een === undefined ? [] : [`${een.bij} bij vraag ${namen.nummers.get(code)}`]));
  const begrenst = criteria.flatMap(({ code, telt }) => (telt === 'begrenzing' ? [String(namen.nummers.get(code))] : []));
  const gedateerd = criteria.flatMap(({ code, grens }) => (grens?.geldig === undefined ? [] : [String(namen.nummers.get(code))]));
  return [
    ...(isDocument(regel) ? ['- Elk tekort.'] : []),
    ...bevindingen.filter(({ ernst }) => ernst === 'blokkerend').map((een) => opmerking(een, namen)),
    ...(motiveren.length === 0 ? [] : [`- Als een motivering ontbreekt: ${opsomming(motiveren)}.`]),
    ...(begrenst.length === 0 ? [] : [`- Als het getal bij vraag ${opsomming(begrenst)} over de grens gaat.`]),
    ...(gedateerd.length === 0 ? [] : [`- Als de peildatum buiten de tijd valt waarin de grens bij vraag ${opsomming(gedateerd)} gold.`]),
  ];
}

function afgeleid({ criteria, combinaties = [] }: Voorzieningsregel, { nummers, letters }: Namen): string[] {
  return [
    ...criteria.filter(({ herkomst }) => herkomst === 'afgeleid').map((een) => `- Vraag ${nummers.get(een.code)}: ${vulGrensIn(een.vraag, een)}`),
    ...combinaties.filter(({ herkomst }) => herkomst === 'afgeleid').map(({ code, omschrijving }) => `- Afweging ${letters.get(code)}: ${omschrijving}.`),
    ...criteria.filter(({ grens }) => grens?.herkomst === 'afgeleid').map(({ code }) => `- De grens bij vraag ${nummers.get(code)}.`),
    // no source of this policy dates its amounts
    ...criteria.filter(({ grens }) => grens?.geldig !== undefined).map(({ code }) => `- Van welke tot welke dag de grens bij vraag ${nummers.get(code)} gold.`),
  ];
}

function plaatsen({ vindplaats, criteria, combinaties = [], bevindingen = [] }: Voorzieningsregel): string[] {
  const alle = [vindplaats, ...[...criteria, ...combinaties, ...bevindingen].map((deel) => deel.vindplaats), ...criteria.flatMap(({ grens }) => (grens === undefined ? [] : [grens.vindplaats]))];
  const perPlaats = new Map<string, Set<string>>();
  for (const { plaats, regels } of alle) perPlaats.set(plaats, new Set([...(perPlaats.get(plaats) ?? []), ...regels]));
  return tabel(['plaats', 'regels'], [...perPlaats].sort(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true })).map(([plaats, regels]) => [plaats, [...regels].sort().join(', ')]));
}

function watHetIs(regel: Voorzieningsregel): string {
  const { soort } = regel;
  if (isDocument(regel)) return `${SOORT[soort]} Deze lijst laat zien wat er in het stuk ontbreekt: elk tekort wordt gemeld.`;
  if (soort === 'toegang' || soort === 'advies') return SOORT[soort];
  return `${SOORT[soort]} Of de cliënt toegang heeft tot de Wmo, wordt apart getoetst: zie [toegang](toegang.md).`;
}

/**
 * The page of one provision: what is asked in which order, how each answer counts, the limits, what stands in the way of a
 * decision, what is inferred, and where everything stands.
 */
export function schrijfPagina(regel: Voorzieningsregel, { naam, versie, geldig, waarde }: Beleidsgegevens, voorbeelden: readonly Voorbeeld[] = []): string {
  const namen = namenVan(regel);
  const { bevindingen = [], id, vindplaats } = regel;
  const functie = FUNCTIE[id];
  const aanroep = functie === undefined ? `toetsVoorziening({ voorziening: '${id}', antwoorden }, ${waarde})` : `${functie}({ antwoorden }, ${waarde})`;
  const duur = schrijfDuur(geldig);
  return [
    `# ${hoofdletter(regel.naam)}`,
    '',
    GEMAAKT,
    '',
    watHetIs(regel),
    '',
    `- **Beleid:** ${naam}, versie ${versie}; geldt ${duur}`,
    `- **Staat in:** ${schrijfPlaats(vindplaats)}`,
    `- **Toetsen:** \`${aanroep}\``,
    ...kopje('De vragen', vragen(regel, namen)),
    ...kopje('Wat samen wordt gewogen', afwegingen(regel, namen)),
    ...kopje('Grenzen', grenzen(regel)),
    ...kopje('Voorbeelden van wat algemeen gebruikelijk is', voorbeelden.map(({ id: voorbeeld, naam: wat }) => `- ${wat} \`${voorbeeld}\``)),
    ...kopje('Wat een besluit tegenhoudt', tegenhouden(regel, namen)),
    ...kopje('Opmerkingen', bevindingen.filter(({ ernst }) => ernst !== 'blokkerend').map((een) => opmerking(een, namen))),
    ...kopje('Wat is afgeleid', ((lijst) => (lijst.length === 0 ? ['Niets: alles staat in de bron.'] : ['Dit staat niet letterlijk in de bron. Een gemeente kan het vervangen.', '', ...lijst]))(afgeleid(regel, namen))),
    ...kopje('Plaatsen in de bron', plaatsen(regel)),
    '',
  ].join('\n');
}

import { hoofdletter } from '../src/kern/index.js';
import { leudal2018, type Inrichtingstabel, type Vindplaats, type Voorzieningsregel, type Woonkostenpost } from '../src/index.js';
import { schrijfDuur } from '../src/voorzieningen/regelbevindingen.js';
import { kopje, opsomming, tabel } from './opmaak.js';
import { beschrijfSoort, GEMAAKT, schrijfPagina, type Beleidsgegevens } from './voorziening-pagina.js';

const BELEID: Beleidsgegevens = { ...leudal2018, waarde: 'leudal2018' };

const plaats = ({ plaats: waar, regels }: Vindplaats): string => `${waar} (${regels.join(', ')})`;
const komma = (getal: string): string => getal.replace('.', ',');

function schrijfInrichting({ id, titel, artikelen, voorbeeld, vindplaats }: Inrichtingstabel): string {
  const meeste = Math.max(...artikelen.map(({ benodigd }) => benodigd?.length ?? 0));
  const personen = Array.from({ length: meeste }, (_, i) => String(i + 1));
  const vensters = [...new Set(artikelen.flatMap(({ prijs: { geldig } }) => (geldig === undefined ? [] : [schrijfDuur(geldig)])))];
  return [
    '# Een woning inrichten: richtprijzen',
    '',
    GEMAAKT,
    '',
    `${titel} (\`${id}\`), ${plaats(vindplaats)}. Bereken een bedrag met \`berekenInrichtingsbedrag({ personen }, ${BELEID.waarde})\`.`,
    '',
    `De prijzen golden ${opsomming(vensters)}; die dagen zijn afgeleid uit de titel. Een bedrag van nu kan er niet op rusten: de bibliotheek houdt een besluit daarop tegen.`,
    'Een gemeente kan prijzen van nu geven. Waar de tabel geen hoeveelheid noemt, wordt die gevraagd.',
    ...kopje(
      'Prijzen en hoeveelheden',
      tabel(
        ['artikel', 'prijs in euro', 'per', 'maat', ...personen.map((aantal) => `${aantal} pers.`), 'plaats in de bron'],
        artikelen.map(({ naam, prijs, eenheid, maat, benodigd }) => [
          naam,
          komma(prijs.bedrag),
          eenheid ?? 'niet genoemd',
          maat ?? '',
          ...personen.map((_, i) => (benodigd?.[i] === undefined ? 'vragen' : komma(benodigd[i]))),
          plaats(prijs.vindplaats),
        ]),
      ),
    ),
    ...kopje('Wat onduidelijk is', artikelen.flatMap(({ naam, twijfel }) => (twijfel === undefined ? [] : [`- ${hoofdletter(naam)}: ${twijfel}`]))),
    ...kopje('Wat zonder keuze meetelt', [
      `Het rekenvoorbeeld in de bron (${plaats(voorbeeld.vindplaats)}, ${voorbeeld.personen} personen) telt ${opsomming(voorbeeld.artikelen.map((een) => artikelen.find((artikel) => artikel.id === een)?.naam ?? een))} mee.`,
    ]),
    '',
  ].join('\n');
}

function schrijfWoonkosten(posten: readonly Woonkostenpost[]): string {
  return [
    '# Aanpassen of verhuizen: de kosten vergeleken',
    '',
    GEMAAKT,
    '',
    `Vergelijk met \`vergelijkWoonkosten({ bedragen }, ${BELEID.waarde})\`. De bibliotheek telt op en noemt het verschil; zij kiest niet. Het beleid zegt „significant” en noemt geen getal.`,
    ...kopje('Kosten die in elk geval meetellen', tabel(['post', 'kant', 'vraag', 'plaats in de bron'], posten.map(({ id, kant, vraag, vindplaats }) => [`\`${id}\``, kant, vraag, plaats(vindplaats)]))),
    '',
  ].join('\n');
}

function rij(regel: Voorzieningsregel): string[] {
  const { id, naam, criteria, vindplaats } = regel;
  const oordelen = criteria.filter(({ soort }) => soort === 'oordeel').length;
  const afgeleid = [...criteria, ...(regel.combinaties ?? [])].filter(({ herkomst }) => herkomst === 'afgeleid').length;
  const grenzen = criteria.filter(({ grens }) => grens !== undefined).length;
  return [`[${hoofdletter(naam)}](${id}.md)`, String(criteria.length), String(oordelen), String(grenzen), String(afgeleid), plaats(vindplaats)];
}

const WOORD = { toegang: 'Toegang', maatwerkvoorziening: 'Maatwerkvoorzieningen', tegemoetkoming: 'Tegemoetkomingen', pgb: 'Pgb', advies: 'Advies' } as const;

function schrijfInhoud(regels: readonly Voorzieningsregel[], andere: readonly (readonly [string, string])[]): string {
  const soorten = Object.keys(WOORD) as readonly (keyof typeof WOORD)[];
  return [
    '# Toegang en voorzieningen',
    '',
    GEMAAKT,
    '',
    `Dit zijn de lijsten met criteria uit ${BELEID.naam} (versie ${BELEID.versie}). Elke pagina laat zien wat wordt gevraagd, hoe elk antwoord telt, welke grenzen er zijn,`,
    'wat een besluit tegenhoudt, waar het staat en wat wij hebben afgeleid. Een gemeente kan een lijst of een grens vervangen met `breidUit`.',
    ...kopje('Wat er uit een toets komt', [
      ...tabel(
        ['uitkomst', 'wanneer'],
        [
          ['`niet-aangewezen`', 'Er is ten minste één reden die in de weg staat. Alle redenen die bekend zijn, staan erbij, ook als andere vragen nog open zijn.'],
          ['`onvolledig`', 'Niets staat in de weg, maar er mist een feit of een grens. Alles wat mist, staat erbij.'],
          ['`beoordeling-nodig`', 'Alle feiten zijn bekend; alleen oordelen van een mens zijn nog open.'],
          ['`berekend`', 'Aan alle voorwaarden is voldaan. Houdt iets het besluit nog tegen, dan is `besluitrijp` nee.'],
        ],
      ),
      '',
      'Een antwoord dat u later geeft, keert een uitkomst die al vaststond nooit om. De bibliotheek besluit niet: het college besluit.',
    ]),
    ...soorten.flatMap((soort) => {
      const lijst = regels.filter((regel) => regel.soort === soort);
      return kopje(WOORD[soort], lijst.length === 0 ? [] : [beschrijfSoort(soort), ...tabel(['lijst', 'vragen', 'waarvan oordelen', 'grenzen', 'afgeleid', 'plaats in de bron'], lijst.map(rij))]);
    }),
    ...kopje('Bedragen', andere.map(([bestand, titel]) => `- [${titel}](${bestand})`)),
    '',
  ].join('\n');
}

/** Every page about the provisions, by the name of its file in docs/voorzieningen. */
export function schrijfVoorzieningen(): ReadonlyMap<string, string> {
  const { toegang, voorzieningen, inrichting, woonkosten } = leudal2018.voorzieningen;
  const regels = [toegang.regel, ...voorzieningen];
  const paginas = regels.map((regel) => [`${regel.id}.md`, schrijfPagina(regel, BELEID, regel === toegang.regel ? toegang.voorbeelden?.lijst : [])] as const);
  const bedragen = [
    ...(inrichting === undefined ? [] : [['inrichtingsbedrag.md', 'Een woning inrichten: richtprijzen', schrijfInrichting(inrichting)] as const]),
    ...(woonkosten === undefined ? [] : [['woonkosten.md', 'Aanpassen of verhuizen: de kosten vergeleken', schrijfWoonkosten(woonkosten)] as const]),
  ];
  return new Map([
    ['README.md', schrijfInhoud(regels, bedragen.map(([bestand, titel]) => [bestand, titel] as const))],
    ...paginas,
    ...bedragen.map(([bestand, , tekst]) => [bestand, tekst] as const),
  ]);
}

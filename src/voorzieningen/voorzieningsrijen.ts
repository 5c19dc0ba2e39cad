import { kiesrij, toetsrij, weeg, type Antwoord, type Rij, type Stap } from '../kern/index.js';
import { ANTWOORD_TEKST, schrijfVergelijking, vulGrensIn } from './grens.js';
import type { Criteriumtelling, Voorzieningscombinatie, Voorzieningscriterium, Voorzieningsregel } from './voorzieningsregel.js';
import type { Antwoorden } from './voorzieningsvraag.js';
import { eenVan, voorwaardeVan, type Regelweging } from './weging.js';

/** The headings in the order in which a reader needs them. */
const GROEPEN: readonly (readonly [Criteriumtelling, string])[] = [
  ['gegeven', 'gegevens'],
  ['eis', 'eisen'],
  ['uitsluiting', 'uitsluitingen'],
  ['voorrang', 'watVoorgaat'],
  ['begrenzing', 'begrenzingen'],
];

const EIS_TEKST: Readonly<Record<Criteriumtelling, string>> = { eis: 'ja', begrenzing: 'ja', uitsluiting: 'nee', voorrang: 'nee', gegeven: 'ja of nee' };
const KEUZES: readonly string[] = Object.freeze(['ja', 'nee']);

/** What was answered, with the number where there is one. */
function antwoordtekst({ code, grens }: Voorzieningscriterium, antwoord: Antwoord, { getallen }: Antwoorden): string {
  const getal = getallen?.[code];
  return grens === undefined || getal === undefined ? ANTWOORD_TEKST[antwoord] : `${ANTWOORD_TEKST[antwoord]} (${schrijfVergelijking(grens, String(getal))})`;
}

type Punt = Voorzieningscriterium | Voorzieningscombinatie;

/** Whether the cases in which a point counts do not hold: then it does not count, whatever was answered. */
function teltNiet({ wanneer }: Punt, antwoorden: Regelweging['antwoorden']): boolean {
  return wanneer !== undefined && weeg(eenVan(wanneer), antwoorden).uitkomst === 'nee';
}

function maakToets(rij: Rij, punt: Punt, antwoorden: Regelweging['antwoorden'], waarde: string | null): Stap {
  const { uitkomst } = weeg(voorwaardeVan(punt), antwoorden);
  if (teltNiet(punt, antwoorden)) return toetsrij({ ...rij, omschrijving: `${rij.omschrijving} Telt hier niet.` }, { eis: EIS_TEKST[punt.telt], waarde, voldaan: null });
  return toetsrij(rij, { eis: EIS_TEKST[punt.telt], waarde, voldaan: uitkomst === 'onbekend' ? null : uitkomst === 'ja' });
}

function criteriumrij(criterium: Voorzieningscriterium, groep: string, { antwoorden }: Regelweging, gegeven: Antwoorden): Stap {
  const { code, herkomst, vindplaats, telt } = criterium;
  const antwoord = antwoorden[code] ?? 'onbekend';
  const omschrijving = `${vulGrensIn(criterium.vraag, criterium)} ${antwoordtekst(criterium, antwoord, gegeven)}.`;
  const rij: Rij = { code, groep, omschrijving, herkomst, vindplaats };
  if (telt === 'gegeven' && antwoord !== 'onbekend') return kiesrij({ ...rij, omschrijving: vulGrensIn(criterium.vraag, criterium) }, antwoord, KEUZES);
  return maakToets(rij, criterium, antwoorden, antwoord === 'onbekend' ? null : antwoord);
}

function combinatierij(combinatie: Voorzieningscombinatie, groep: string, { antwoorden }: Regelweging): Stap {
  const { code, omschrijving, herkomst, vindplaats, gevallen } = combinatie;
  const { uitkomst } = weeg(eenVan(gevallen), antwoorden);
  return maakToets({ code, groep, omschrijving: `${omschrijving}: ${ANTWOORD_TEKST[uitkomst].toLowerCase()}.`, herkomst, vindplaats }, combinatie, antwoorden, uitkomst === 'onbekend' ? null : uitkomst);
}

function motiveringsrijen({ criteria, combinaties = [] }: Voorzieningsregel, { motiveringen }: Antwoorden): Stap[] {
  return [...criteria, ...combinaties].flatMap((deel) => {
    const tekst = motiveringen?.[deel.code];
    if (tekst === undefined) return [];
    const wat = 'vraag' in deel ? vulGrensIn(deel.vraag, deel) : `${deel.omschrijving}.`;
    const rij = { code: 'MOTIVERING', groep: 'motiveringen', omschrijving: `${wat} Motivering: ${tekst}`, herkomst: null, vindplaats: deel.vindplaats };
    return [toetsrij(rij, { eis: 'een motivering', waarde: tekst, voldaan: true })];
  });
}

/**
 * The rows of a list of criteria: every question with its answer, every combination, and the motivations.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function voorzieningsrijen(regel: Voorzieningsregel, weging: Regelweging, gegeven: Antwoorden): Stap[] {
  const { criteria, combinaties = [] } = regel;
  return [
    ...GROEPEN.flatMap(([telling, groep]) => [
      ...criteria.filter(({ telt }) => telt === telling).map((criterium) => criteriumrij(criterium, groep, weging, gegeven)),
      ...combinaties.filter(({ telt }) => telt === telling).map((combinatie) => combinatierij(combinatie, groep, weging)),
    ]),
    ...motiveringsrijen(regel, gegeven),
  ];
}

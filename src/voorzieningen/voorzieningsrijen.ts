import { toetsrij, weeg, type Antwoord, type Rij, type Stap } from '../kern/index.js';
import { schrijfVergelijking, vulGrensIn } from './grens.js';
import type { Criteriumtelling, Voorzieningscombinatie, Voorzieningscriterium, Voorzieningsregel } from './voorzieningsregel.js';
import type { Antwoorden } from './voorzieningsvraag.js';
import { eenVan, voorwaardeVan, type Regelweging } from './weging.js';

/** What the rows tell of: the weighing, and the codes of the questions that are still open. */
interface Verslag extends Regelweging {
  readonly open: readonly string[];
}

/** The headings in the order in which a reader needs them. */
const GROEPEN: readonly (readonly [Criteriumtelling, string])[] = [
  ['gegeven', 'gegevens'],
  ['eis', 'eisen'],
  ['uitsluiting', 'uitsluitingen'],
  ['voorrang', 'watVoorgaat'],
  ['begrenzing', 'begrenzingen'],
];

const EIS_TEKST: Readonly<Record<Criteriumtelling, string>> = { eis: 'ja', begrenzing: 'ja', uitsluiting: 'nee', voorrang: 'nee', gegeven: 'ja of nee' };

/** What is known, in the words of the explanation. Not every question that is not answered is open: some make no difference here. */
function woord(antwoord: Antwoord, isOpen: boolean): string {
  if (antwoord !== 'onbekend') return antwoord === 'ja' ? 'Ja' : 'Nee';
  return isOpen ? 'Nog niet bekend' : 'Niet nodig voor deze uitkomst';
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

function criteriumrij(criterium: Voorzieningscriterium, groep: string, { antwoorden, open }: Verslag, { getallen }: Antwoorden): Stap {
  const { code, herkomst, vindplaats, telt, grens } = criterium;
  const antwoord = antwoorden[code] ?? 'onbekend';
  const getal = getallen?.[code];
  const bij = grens === undefined || getal === undefined ? '' : ` (${schrijfVergelijking(grens, String(getal))})`;
  const omschrijving = `${vulGrensIn(criterium.vraag, criterium)} ${woord(antwoord, open.includes(code))}${bij}.`;
  const rij: Rij = { code, groep, omschrijving, herkomst, vindplaats };
  const waarde = antwoord === 'onbekend' ? null : antwoord;
  if (telt === 'gegeven') return toetsrij(rij, { eis: EIS_TEKST[telt], waarde, voldaan: null, toegepast: waarde !== null });
  return maakToets(rij, criterium, antwoorden, waarde);
}

function combinatierij(combinatie: Voorzieningscombinatie, groep: string, { antwoorden, open }: Verslag): Stap {
  const { code, omschrijving, herkomst, vindplaats, gevallen } = combinatie;
  const { uitkomst, open: eigen } = weeg(eenVan(gevallen), antwoorden);
  const tekst = woord(uitkomst, eigen.some((vraag) => open.includes(vraag))).toLowerCase();
  return maakToets({ code, groep, omschrijving: `${omschrijving}: ${tekst}.`, herkomst, vindplaats }, combinatie, antwoorden, uitkomst === 'onbekend' ? null : uitkomst);
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
export function voorzieningsrijen(regel: Voorzieningsregel, weging: Verslag, gegeven: Antwoorden): Stap[] {
  const { criteria, combinaties = [] } = regel;
  return [
    ...GROEPEN.flatMap(([telling, groep]) => [
      ...criteria.filter(({ telt }) => telt === telling).map((criterium) => criteriumrij(criterium, groep, weging, gegeven)),
      ...combinaties.filter(({ telt }) => telt === telling).map((combinatie) => combinatierij(combinatie, groep, weging)),
    ]),
    ...motiveringsrijen(regel, gegeven),
  ];
}

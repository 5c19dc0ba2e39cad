import { toetsrij, type Stap } from '../kern/index.js';
import type { Antwoorden } from './beoordeling.js';
import { INTENSITEIT_LIJST, VIJFPUNT_LIJST, VRAAG_LIJST, type Beoordelingsregel, type Modelvraag, type Vijfpunt } from './vragenlijst.js';

const GETELD = ['v1', 'v2', 'v3'] as const;

function noem(vraag: Modelvraag): string {
  return `vraag ${VRAAG_LIJST.indexOf(vraag) + 1}`;
}

/**
 * Whether an answer is as unfavourable as another, or more.
 *
 * @bron leudal-2018 bijlage 2 (LE-078)
 */
export function isVanaf(antwoord: Vijfpunt, vanaf: Vijfpunt): boolean {
  return VIJFPUNT_LIJST.indexOf(antwoord) >= VIJFPUNT_LIJST.indexOf(vanaf);
}

/**
 * How answers count in a rule, step by step, so that it can be followed and disputed: the points and their sum, what a single answer
 * asks for at least, the intensity and what raises it. What did not apply stands there too.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-082)
 */
export function regelrijen(antwoorden: Antwoorden, regel: Beoordelingsregel): Stap[] {
  const { punten, categorieTotEnMet, minstens, intensiteit, verhoging, herkomst, vindplaats } = regel;
  const vast = { groep: 'profiel', herkomst, vindplaats } as const;
  const perVraag = [punten.v1[antwoorden.v1], punten.v2[antwoorden.v2], punten.v3[antwoorden.v3]] as const;
  const som = perVraag.reduce((totaal, aantal) => totaal + aantal, 0);
  const [een, twee] = categorieTotEnMet;
  const opgeteld = GETELD.map((vraag, i) => `${noem(vraag)} telt ${perVraag[i] ?? ''}`).join(', ');
  const grenzen = `tot en met ${een} is categorie 1, tot en met ${twee} categorie 2, daarboven categorie 3`;
  const eis = (vraag: Modelvraag, vanaf: Vijfpunt): string => `${noem(vraag)}: antwoord ${vanaf} of ongunstiger`;
  return [
    toetsrij({ code: 'REGEL_PUNTEN', ...vast, omschrijving: `Punten: ${opgeteld}; samen ${som} (${grenzen})` }, { eis: grenzen, waarde: String(som), voldaan: true }),
    ...minstens.map((rij) => {
      const geldt = isVanaf(antwoorden[rij.vraag], rij.vanaf);
      const omschrijving = `Bij ${eis(rij.vraag, rij.vanaf)} is het ten minste categorie ${rij.categorie}`;
      return toetsrij({ code: 'REGEL_MINSTENS', ...vast, omschrijving }, { eis: eis(rij.vraag, rij.vanaf), waarde: antwoorden[rij.vraag], voldaan: geldt, toegepast: geldt });
    }),
    toetsrij(
      { code: 'REGEL_INTENSITEIT', ...vast, omschrijving: `De intensiteit naar ${noem('v4')}: ${intensiteit[antwoorden.v4]}` },
      { eis: INTENSITEIT_LIJST.join(', '), waarde: intensiteit[antwoorden.v4], voldaan: true },
    ),
    ...verhoging.map(({ vraag, vanaf }) => {
      const geldt = isVanaf(antwoorden[vraag], vanaf);
      const omschrijving = `Bij ${eis(vraag, vanaf)} gaat de intensiteit een stap omhoog`;
      return toetsrij({ code: 'REGEL_VERHOGING', ...vast, omschrijving }, { eis: eis(vraag, vanaf), waarde: antwoorden[vraag], voldaan: geldt, toegepast: geldt });
    }),
  ];
}

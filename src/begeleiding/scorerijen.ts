import { gedeeldeRij, hoeveelheidrij, hoofdletter, somrij, toetsrij, type Stap } from '../kern/index.js';
import type { BegeleidingProfielenbeleid } from './beleidsruimte.js';
import { inKader, inNederweert } from './bronnen.js';
import { isVolledig, mistNetwerk, teltMee, telScores, type Totaalscore } from './bruto-netto.js';
import { LEEFGEBIED_LIJST, LEEFGEBIEDEN, type Leefgebied } from './leefgebieden.js';
import { SCORES } from './normen/scores.js';
import type { Onderzoek, Oplossing } from './onderzoek.js';
import { VOORLIGGENDE_OPLOSSINGEN } from './voorliggende-oplossingen.js';

/**
 * The total scores of an investigation, or null as long as an area is open; and the rows that tell them.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064)
 */
export interface Scoring {
  readonly totaal: Totaalscore | null;
  readonly stappen: readonly Stap[];
}

function scorerij(gebied: Leefgebied, naam: string, bruto: number): Stap {
  const begrip = SCORES.find(({ score }) => score === bruto);
  const wat = bruto === 0 ? 'geen behoefte' : `${begrip?.naam ?? ''}, ${begrip?.inzet ?? ''} nodig`;
  const omschrijving = `${hoofdletter(naam)}: ${wat}`;
  return hoeveelheidrij({ code: 'LEEFGEBIED', groep: 'leefgebieden', omschrijving, herkomst: null, vindplaats: LEEFGEBIEDEN[gebied].vindplaats }, 'punten', bruto);
}

const DUBBELE_TOETS = inKader('hoofdstuk 4, stap 4', 'NK-067', 'NK-068');

/** The two questions about a solution and their answers, in words. */
function oplossingrij(naam: string, oplossing: Oplossing, netwerkAanwezig: boolean | undefined): Stap {
  const telt = teltMee(oplossing, netwerkAanwezig);
  const { soort, lostOp, beschikbaar } = oplossing;
  const helpt = lostOp === undefined ? 'of dit het probleem oplost is niet bekend' : lostOp ? 'lost het probleem op' : 'lost het probleem niet op';
  const er = beschikbaar === undefined ? 'of het beschikbaar is, is niet bekend' : beschikbaar ? 'is beschikbaar' : 'is niet beschikbaar';
  const zin = `${helpt}; ${er}${mistNetwerk(oplossing, netwerkAanwezig) ? '; telt niet mee, want er is geen netwerk' : ''}`;
  return toetsrij(
    {
      code: 'OPLOSSING',
      groep: 'voorliggendeOplossingen',
      omschrijving: `${hoofdletter(naam)}, ${VOORLIGGENDE_OPLOSSINGEN[soort].naam}: ${zin}`,
      herkomst: 'gepubliceerd',
      vindplaats: DUBBELE_TOETS,
    },
    { eis: 'lost op en is beschikbaar', waarde: null, voldaan: telt, toegepast: telt === true },
  );
}

function totaalrijen(deel: BegeleidingProfielenbeleid, { bruto, netto }: Totaalscore): Stap[] {
  return [
    gedeeldeRij(deel, `bruto ${bruto}`, () =>
      somrij(
        { code: 'TOTAAL_BRUTO', groep: 'totaalscore', omschrijving: 'Totaalscore bruto, de som van alle leefgebieden', herkomst: 'gepubliceerd', vindplaats: inNederweert('5.2', 'NE-064') },
        bruto,
      ),
    ),
    gedeeldeRij(deel, `netto ${netto}`, () =>
      somrij(
        { code: 'TOTAAL_NETTO', groep: 'totaalscore', omschrijving: 'Totaalscore netto, na wat anders wordt opgelost', herkomst: 'afgeleid', vindplaats: inKader('hoofdstuk 3, stap 2 ad b', 'NK-027') },
        netto,
      ),
    ),
  ];
}

/**
 * Adds the scores of an investigation and tells how. The gross scores add up to the total; the net total stands apart.
 *
 * @param naamVan how the policy calls an area
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064)
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b en hoofdstuk 4 (NK-026, NK-027, NK-068)
 */
export function maakScoring(
  { leefgebieden, netwerkAanwezig }: Onderzoek,
  deel: BegeleidingProfielenbeleid,
  naamVan: (gebied: Leefgebied) => string,
): Scoring {
  const scores: Stap[] = [];
  const oplossingen: Stap[] = [];
  for (const gebied of LEEFGEBIED_LIJST) {
    const gevonden = leefgebieden?.[gebied];
    const { bruto } = gevonden ?? {};
    if (bruto !== undefined) scores.push(gedeeldeRij(deel, `${gebied} ${bruto}`, () => scorerij(gebied, naamVan(gebied), bruto)));
    for (const oplossing of gevonden?.oplossingen ?? []) oplossingen.push(oplossingrij(naamVan(gebied), oplossing, netwerkAanwezig));
  }
  const totaal = isVolledig(leefgebieden) ? Object.freeze(telScores(leefgebieden)) : null;
  return { totaal, stappen: [...scores, ...oplossingen, ...(totaal === null ? [] : totaalrijen(deel, totaal))] };
}

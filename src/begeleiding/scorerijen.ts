import type { Stap } from '../kern/index.js';
import { inKader, inNederweert } from './bronnen.js';
import { isVolledig, telScores, type Totaalscore } from './bruto-netto.js';
import { LEEFGEBIED_LIJST, LEEFGEBIEDEN, type Leefgebied } from './leefgebieden.js';
import { SCORES } from './normen/scores.js';
import type { Onderzoek } from './onderzoek.js';
import { hoeveelheidrij, somrij, type Rij } from './rijen.js';

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
  const rij: Rij = {
    code: 'LEEFGEBIED',
    groep: 'leefgebieden',
    omschrijving: `${naam.charAt(0).toUpperCase()}${naam.slice(1)}: ${wat}`,
    herkomst: null,
    vindplaats: LEEFGEBIEDEN[gebied].vindplaats,
  };
  return hoeveelheidrij(rij, 'punten', bruto);
}

/**
 * Adds the scores of an investigation and tells how. The gross scores add up to the total; the net total stands apart.
 *
 * @param naamVan how the policy calls an area
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064)
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 ad b (NK-026, NK-027)
 */
export function maakScoring({ leefgebieden }: Onderzoek, naamVan: (gebied: Leefgebied) => string): Scoring {
  const rijen = LEEFGEBIED_LIJST.flatMap((gebied) => {
    const bruto = leefgebieden?.[gebied]?.bruto;
    return bruto === undefined ? [] : [scorerij(gebied, naamVan(gebied), bruto)];
  });
  if (!isVolledig(leefgebieden)) return { totaal: null, stappen: rijen };
  const totaal = Object.freeze(telScores(leefgebieden));
  const bruto = { code: 'TOTAAL_BRUTO', groep: 'leefgebieden', omschrijving: 'Totaalscore bruto, de som van alle leefgebieden', herkomst: 'gepubliceerd', vindplaats: inNederweert('5.2', 'NE-064') } as const;
  const netto = { code: 'TOTAAL_NETTO', groep: 'leefgebieden', omschrijving: 'Totaalscore netto, na wat anders wordt opgelost', herkomst: 'afgeleid', vindplaats: inKader('hoofdstuk 3 ad b', 'NK-027') } as const;
  return { totaal, stappen: [...rijen, somrij(bruto, totaal.bruto), somrij(netto, totaal.netto)] };
}

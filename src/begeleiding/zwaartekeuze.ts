import { kiesrij, toetsrij, type Bevinding, type Herkomst, type Stap, type Vraag } from '../kern/index.js';
import type { BegeleidingProfielenbeleid } from './beleidsruimte.js';
import { meld } from './bevindingen.js';
import type { Totaalscore } from './bruto-netto.js';
import { inKader, inNederweert } from './bronnen.js';
import { isDemonstratie } from './normen/demonstratie.js';
import type { Onderzoek } from './onderzoek.js';
import { ZWAARTE_LIJST, type Zwaarte } from './profielen.js';
import { zwaarteBijScore, type Profielgrenzen } from './zwaarte.js';

/**
 * The weight of the problems and how it came about: chosen by the consulent, or read from limits of the policy.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064, NE-067)
 */
export interface Zwaartekeuze {
  readonly waarde: Zwaarte;
  readonly herkomst: 'consulent' | Herkomst;
}

/**
 * A weight, or null when it cannot be read; with its rows and findings.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064, NE-067)
 */
export interface Zwaarteuitkomst {
  readonly zwaarte: Zwaartekeuze | null;
  /** The weight by the other of the two total scores, when that differs. */
  readonly anders: Zwaarte | null;
  readonly stappen: readonly Stap[];
  readonly bevindingen: readonly Bevinding[];
}

const WAAR = inNederweert('5.2', 'NE-064', 'NE-065', 'NE-067');

/**
 * The question to the consulent when no limits are known.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-065, NE-067)
 */
export const ZWAARTEVRAAG: Vraag = Object.freeze({
  code: 'ZWAARTE',
  vraag:
    'Hoe zwaar zijn de problemen alles bij elkaar? Bij welke totaalscore welk profiel hoort, staat in geen openbare bron: kies de zwaarte, of laat de gemeente haar profielgrenzen opgeven.',
  keuzes: Object.freeze([...ZWAARTE_LIJST]),
  vindplaats: WAAR,
});

function grenzenrij({ opBasisVan, grenzen, bron }: Profielgrenzen, totaal: Totaalscore, waarde: Zwaarte, gebruikt: boolean): Stap {
  const grens = grenzen.join(', ');
  return toetsrij(
    {
      code: 'PROFIELGRENZEN',
      groep: 'zwaarte',
      omschrijving: `De totaalscore ${opBasisVan} is ${totaal[opBasisVan]}; bij de grenzen ${grens} (tot en met licht, matig, matig-zwaar) is dat ${waarde}`,
      herkomst: isDemonstratie({ opBasisVan, grenzen, bron }) ? 'afgeleid' : 'gemeentelijk',
      vindplaats: Object.freeze({ bron: bron.id, plaats: 'profielgrenzen', regels: WAAR.regels }),
    },
    { eis: `grenzen ${grens}`, waarde: String(totaal[opBasisVan]), voldaan: true, toegepast: gebruikt },
  );
}

/** What the limits of the policy say, and what to see beside it; null without limits or with an open area. */
function leesGrenzen(grenzen: Profielgrenzen, totaal: Totaalscore): { readonly waarde: Zwaarte; readonly anders: Zwaarte | null; readonly bevindingen: Bevinding[] } {
  const { opBasisVan } = grenzen;
  const waarde = zwaarteBijScore(totaal[opBasisVan], grenzen.grenzen);
  const andereScore = totaal[opBasisVan === 'bruto' ? 'netto' : 'bruto'];
  const ander = andereScore === 0 ? waarde : zwaarteBijScore(andereScore, grenzen.grenzen);
  const [zwaarteBruto, zwaarteNetto] = opBasisVan === 'bruto' ? [waarde, ander] : [ander, waarde];
  const waarden = { bruto: totaal.bruto, netto: totaal.netto, zwaarteBruto, zwaarteNetto, basis: opBasisVan };
  return {
    waarde,
    anders: ander === waarde ? null : ander,
    bevindingen: [
      ...(isDemonstratie(grenzen) ? [meld('DEMONSTRATIEGRENZEN')] : []),
      ...(opBasisVan === 'netto' ? [meld('GRENZEN_OP_NETTO')] : []),
      ...(ander === waarde ? [] : [meld('BRUTO_NETTO_VERSCHIL', { waarden })]),
    ],
  };
}

/**
 * Settles the weight: as the consulent chose it, else by the limits of the policy, else not at all.
 *
 * @param totaal the total scores, or null when an area is open; a score of 0 gives no weight
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-077)
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064, NE-065, NE-067)
 */
export function kiesZwaarte({ zwaarte }: Onderzoek, totaal: Totaalscore | null, { profielgrenzen }: BegeleidingProfielenbeleid): Zwaarteuitkomst {
  const volgens = profielgrenzen === undefined || totaal === null || totaal[profielgrenzen.opBasisVan] === 0 ? null : leesGrenzen(profielgrenzen, totaal);
  const grensrijen = profielgrenzen === undefined || totaal === null || volgens === null ? [] : [grenzenrij(profielgrenzen, totaal, volgens.waarde, zwaarte === undefined)];
  if (zwaarte === undefined) {
    if (profielgrenzen === undefined) return { zwaarte: null, anders: null, stappen: [geenGrenzen()], bevindingen: [] };
    if (volgens === null) return { zwaarte: null, anders: null, stappen: [], bevindingen: [] };
    const herkomst = isDemonstratie(profielgrenzen) ? 'afgeleid' : 'gemeentelijk';
    return { zwaarte: Object.freeze({ waarde: volgens.waarde, herkomst }), anders: volgens.anders, stappen: grensrijen, bevindingen: volgens.bevindingen };
  }
  const rij = { code: 'ZWAARTE', groep: 'zwaarte', omschrijving: 'De zwaarte, gekozen door de consulent', herkomst: null, vindplaats: inKader('§5.2, stap 5b', 'NK-077') } as const;
  const verschilt = volgens !== null && volgens.waarde !== zwaarte && profielgrenzen !== undefined && totaal !== null;
  return {
    zwaarte: Object.freeze({ waarde: zwaarte, herkomst: 'consulent' }),
    anders: null,
    stappen: [kiesrij(rij, zwaarte, ZWAARTE_LIJST), ...grensrijen],
    bevindingen: verschilt
      ? [...volgens.bevindingen, meld('ZWAARTE_ANDERS_DAN_GRENZEN', { pad: 'zwaarte', waarden: { gekozen: zwaarte, volgensGrenzen: volgens.waarde, totaal: totaal[profielgrenzen.opBasisVan] } })]
      : (volgens?.bevindingen ?? []).filter(({ code }) => code === 'BRUTO_NETTO_VERSCHIL'),
  };
}

function geenGrenzen(): Stap {
  return toetsrij(
    {
      code: 'PROFIELGRENZEN',
      groep: 'zwaarte',
      omschrijving: 'Bij welke totaalscore welke zwaarte hoort, is niet openbaar en door de gemeente niet opgegeven',
      herkomst: null,
      vindplaats: WAAR,
    },
    { eis: 'profielgrenzen', waarde: null, voldaan: null },
  );
}

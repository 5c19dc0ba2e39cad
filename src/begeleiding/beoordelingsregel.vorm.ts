import * as z from 'zod/mini';
import { idVorm, keuze, tekstVorm, verband } from '../kern/index.js';
import { puntenVorm } from './normen/grenzen.vorm.js';
import { CATEGORIE_LIJST } from './normen/leudal-2018.js';
import { INTENSITEIT_LIJST, VIERPUNT_LIJST, VIJFPUNT_LIJST, VRAAG_LIJST, type Beoordelingsregel } from './vragenlijst.js';

const vijfpunt = z.strictObject({ A: puntenVorm, B: puntenVorm, C: puntenVorm, D: puntenVorm, E: puntenVorm });
const vierpunt = z.strictObject({ A: puntenVorm, B: puntenVorm, C: puntenVorm, D: puntenVorm });
const [, , ZWAARSTE_CATEGORIE] = CATEGORIE_LIJST;
/** The questions with five answers; the others have four. */
const VRAGEN_MET_VIJF: readonly string[] = ['v1', 'v2'];
const trap = keuze(INTENSITEIT_LIJST);

/**
 * The form of a category.
 *
 * @bron leudal-2018 §5.3.2 (LE-058)
 */
export const categorieVorm = z.literal(CATEGORIE_LIJST);

/**
 * The fields of a rule from answers to a profile, without where it comes from.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-082)
 */
export const beoordelingsregelVelden = {
  id: idVorm,
  omschrijving: tekstVorm,
  punten: z.strictObject({ v1: vijfpunt, v2: vijfpunt, v3: vierpunt }),
  categorieTotEnMet: z.tuple([puntenVorm, puntenVorm]),
  minstens: z.array(z.strictObject({ vraag: keuze(VRAAG_LIJST), vanaf: keuze(VIJFPUNT_LIJST), categorie: categorieVorm })),
  intensiteit: z.strictObject({ A: trap, B: trap, C: trap, D: trap }),
  verhoging: z.array(z.strictObject({ vraag: keuze(VRAAG_LIJST), vanaf: keuze(VIJFPUNT_LIJST) })),
};

type Regelvelden = Omit<Beoordelingsregel, 'herkomst' | 'vindplaats'>;

/**
 * Refuses a rule by which a worse answer could give a lighter profile, or with a category that no answer reaches.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-078, LE-082)
 */
export function toetsRegel(ctx: { readonly value: Regelvelden; readonly issues: unknown[] }): void {
  const { punten, categorieTotEnMet, intensiteit } = ctx.value;
  const weiger = (pad: readonly (string | number)[], melding: string, code = 'NIET_OPLOPEND'): void => {
    ctx.issues.push(verband(ctx.value, pad, code, melding));
  };
  const loopOp = (pad: readonly string[], waarden: readonly number[]): void => {
    if (waarden.some((waarde, i) => waarde < (waarden[i - 1] ?? waarde))) weiger(pad, 'loopt niet op; een ongunstiger antwoord mag niet minder tellen');
  };
  loopOp(['punten', 'v1'], VIJFPUNT_LIJST.map((antwoord) => punten.v1[antwoord]));
  loopOp(['punten', 'v2'], VIJFPUNT_LIJST.map((antwoord) => punten.v2[antwoord]));
  loopOp(['punten', 'v3'], VIERPUNT_LIJST.map((antwoord) => punten.v3[antwoord]));
  loopOp(['intensiteit'], VIERPUNT_LIJST.map((antwoord) => INTENSITEIT_LIJST.indexOf(intensiteit[antwoord])));
  const [een, twee] = categorieTotEnMet;
  const zwaarste = punten.v1.E + punten.v2.E + punten.v3.D;
  const derde = ctx.value.minstens.some(({ categorie }) => categorie === ZWAARSTE_CATEGORIE);
  if (twee >= zwaarste && !derde) {
    weiger(['categorieTotEnMet', 1], `is zo hoog dat categorie ${ZWAARSTE_CATEGORIE} nooit wordt bereikt; het hoogste is ${zwaarste}`, 'NIET_BEREIKBAAR');
  }
  for (const lijst of ['minstens', 'verhoging'] as const) {
    ctx.value[lijst].forEach(({ vraag, vanaf }, i) => {
      if (vanaf === 'E' && !VRAGEN_MET_VIJF.includes(vraag)) weiger([lijst, i, 'vanaf'], 'is E, maar deze vraag heeft antwoorden tot en met D', 'NIET_BEREIKBAAR');
    });
  }
  if (twee <= een) weiger(['categorieTotEnMet', 1], `is ${twee} en dat is niet hoger dan de grens ervoor (${een})`);
}

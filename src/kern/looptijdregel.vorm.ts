import * as z from 'zod/mini';
import { geldigVorm, herkomstVorm, vindplaatsVorm, beleidVorm } from './beleidsvormen.js';
import { GELDT_VOOR_LIJST, GRENS_LIJST, TELWIJZE_LIJST, TERMIJN_EENHEID_LIJST, VOORZIENING_LIJST, type Termijn } from './looptijdregel.js';
import { idVorm, keuze, maandenVorm, perceelVorm, tekstVorm, verband } from './vormen.js';

/** The form of a term. */
export const termijnVorm = z.strictObject({ aantal: maandenVorm, eenheid: keuze(TERMIJN_EENHEID_LIJST) });

interface Termijnen {
  readonly tenMinste: Termijn | null;
  readonly tenHoogste: Termijn | null;
}

/** Refuses a rule without any limit, or whose least is more than its most. */
function eenGrens({ value, issues }: { readonly value: Termijnen; readonly issues: unknown[] }): void {
  const { tenMinste, tenHoogste } = value;
  if (tenMinste === null && tenHoogste === null) {
    issues.push(verband(value, ['tenHoogste'], 'GRENS_ONTBREEKT', 'ontbreekt, en `tenMinste` ook: zo begrenst de regel niets'));
  } else if (tenMinste?.eenheid === tenHoogste?.eenheid && (tenMinste?.aantal ?? 0) > (tenHoogste?.aantal ?? 0)) {
    issues.push(verband(value, ['tenHoogste'], 'EINDE_VOOR_BEGIN', 'is korter dan `tenMinste`'));
  }
}

/** The fields of a rule about a term, without where it comes from. */
export const looptijdregelVelden = {
  id: idVorm,
  omschrijving: tekstVorm,
  voorziening: keuze(VOORZIENING_LIJST),
  wanneer: z.strictObject({ percelen: z.optional(z.array(perceelVorm)), stabieleSituatie: z.optional(z.boolean()) }),
  geldig: z.optional(geldigVorm),
  tenMinste: z.nullable(termijnVorm),
  tenHoogste: z.nullable(termijnVorm),
  grens: keuze(GRENS_LIJST),
  geldtVoor: keuze(GELDT_VOOR_LIJST),
  telt: keuze(TELWIJZE_LIJST),
};

/** The form of rules about terms as a municipality gives them. */
export const eigenLooptijdenVorm = z.array(z.strictObject(looptijdregelVelden).check(eenGrens));

/** The form of rules about terms. */
export const looptijdenVorm = z.array(
  z.strictObject({ ...looptijdregelVelden, herkomst: herkomstVorm, vindplaats: vindplaatsVorm }).check(eenGrens),
);

const deelVorm = z.optional(z.looseObject({ geldig: z.optional(geldigVorm), looptijden: z.optional(looptijdenVorm) }));

/** The form of a policy as far as its rules about terms go. */
export const beleidMetLooptijdenVorm = beleidVorm({ beschikking: deelVorm, producten: deelVorm });

import type { BeleidMetLooptijden, Opties, Uitkomst, Voorziening } from '../kern/index.js';
import { planEvaluaties, toetsLooptijd, type Evaluatieplan, type Looptijdtoets } from '../beschikking/index.js';
import type { Begeleidingsbesluit, Dossier } from './dossier.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';

/**
 * The term of one decision: against the limits of the decision, against those of the allocation, and its evaluations.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-079, MP-093)
 */
export interface Looptijddeel {
  readonly beschikking: Uitkomst<Looptijdtoets> | null;
  readonly toewijzing: Uitkomst<Looptijdtoets> | null;
  readonly evaluaties: Uitkomst<Evaluatieplan> | null;
}

/**
 * What the choice of lots gave: the only lot that fits, or null while a choice is to be made.
 *
 * @bron midden-limburg-2024 percelen (MP-008)
 */
export interface Inkoop {
  readonly perceel: number | null;
}

const VOORZIENING: Readonly<Record<'huishouden' | 'begeleiding', Voorziening>> = {
  huishouden: 'huishoudelijke-ondersteuning',
  begeleiding: 'begeleiding',
};

/**
 * Checks the term of one kind of support. The allocation is checked only where the policy on products has limits for it.
 *
 * @param inkoop what the choice of lots gave; null when there is nothing to allocate yet
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export function bepaalLooptijd(
  soort: 'huishouden' | 'begeleiding',
  dossier: Dossier,
  beleid: Indicatiebeleid,
  opties: Opties,
  inkoop: Inkoop | null,
): Looptijddeel {
  const voorziening = VOORZIENING[soort];
  const { intervalMaanden, ...besluit }: Begeleidingsbesluit = dossier.besluit?.[soort] ?? {};
  const vanZaak = soort === 'begeleiding' ? dossier.begeleiding?.stabieleSituatie : undefined;
  const vraag = { voorziening, ...besluit, perceel: besluit.perceel ?? inkoop?.perceel ?? undefined, stabieleSituatie: besluit.stabieleSituatie ?? vanZaak };
  const { ingangsdatum, einddatum } = besluit;
  const bijInkoop = inkoop === null || beleid.producten === undefined ? null : alleenInkoop(beleid.producten);
  const begrensd = bijInkoop?.producten?.looptijden?.some((regel) => regel.voorziening === voorziening) === true;
  return Object.freeze({
    beschikking: beleid.beschikking === undefined ? null : toetsLooptijd(vraag, beleid.beschikking, opties),
    toewijzing: bijInkoop === null || !begrensd ? null : toetsLooptijd(vraag, bijInkoop, opties),
    evaluaties: beleid.beschikking === undefined ? null : planEvaluaties({ ingangsdatum, einddatum, intervalMaanden, voorziening }, beleid.beschikking, opties),
  });
}

/** In a policy that has both, the rules of the decision go first: without them those of the allocation are left. */
function alleenInkoop(beleid: BeleidMetLooptijden): BeleidMetLooptijden {
  if (beleid.beschikking === undefined) return beleid;
  const { beschikking: _, ...rest } = beleid;
  return rest;
}

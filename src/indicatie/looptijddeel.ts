import type { BeleidMetLooptijden, Opties, Uitkomst, Voorziening } from '../kern/index.js';
import { planEvaluaties, toetsLooptijd, type Evaluatieplan, type Looptijdtoets } from '../beschikking/index.js';
import type { HOGebied } from '../huishoudelijke-ondersteuning/index.js';
import type { Begeleidingsbesluit, Dossier } from './dossier.js';
import type { Huishouddeel } from './huishouddeel.js';
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

const TIJDELIJKE_VOORZIENING: Readonly<Partial<Record<HOGebied, Voorziening>>> = { kinderen: 'kinderzorg', adviesInstructieVoorlichting: 'aanleren' };

/**
 * What a decision on household support is about, as far as its term goes: temporary support of one kind has limits of its own, unless
 * there is structural support beside it.
 *
 * @bron leudal-2018 §4.7 en bijlage 1 tabel 8 tot en met 10 (LE-036, LE-155, LE-157, LE-159)
 */
export function voorzieningVan(huishouden: Huishouddeel | null): Voorziening {
  const netto = huishouden?.netto;
  if (netto?.status === 'berekend' && netto.minuten === 0) {
    const [een, ...meer] = new Set(netto.tijdelijk.map(({ gebied }) => TIJDELIJKE_VOORZIENING[gebied]));
    if (een !== undefined && meer.length === 0) return een;
  }
  return 'huishoudelijke-ondersteuning';
}

/**
 * Checks the term of one kind of support. The allocation is checked only where the policy on products has limits for it.
 *
 * @param inkoop what the choice of lots gave; null when there is nothing to allocate yet
 * @param voorziening what the decision is about, as far as its term goes
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export function bepaalLooptijd(
  soort: 'huishouden' | 'begeleiding',
  dossier: Dossier,
  beleid: Indicatiebeleid,
  opties: Opties,
  inkoop: Inkoop | null,
  voorziening: Voorziening,
): Looptijddeel {
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

import type { Looptijdregel, Termijn } from '../kern/index.js';
import type { Looptijdvraag } from './looptijdvraag.js';

/** Facts on which a limit can turn; they are asked for only then. */
const NAVRAAGBAAR = Object.freeze(['stabieleSituatie', 'perceel'] as const);

/**
 * A fact on which a limit can turn.
 *
 * @bron leudal-2018 §5.3.3 (LE-087)
 * @bron midden-limburg-2024 percelen 1 tot en met 5 (MP-079, MP-093)
 */
export type Looptijdfeit = (typeof NAVRAAGBAAR)[number];

/**
 * Which rule decides, or on which facts the choice waits. Neither: the policy has no rule for this case.
 *
 * @bron leudal-2018 §5.3.3 (LE-086, LE-087)
 */
export interface Regelkeuze {
  readonly regel: Looptijdregel | null;
  readonly wachtOp: readonly Looptijdfeit[];
}

/** The facts of a rule: each with whether it holds, null when it is not known. */
function weegFeiten({ wanneer: { percelen, stabieleSituatie } }: Looptijdregel, feiten: Looptijdvraag): ReadonlyMap<Looptijdfeit, boolean | null> {
  const gewogen = new Map<Looptijdfeit, boolean | null>();
  if (percelen !== undefined) gewogen.set('perceel', feiten.perceel === undefined ? null : percelen.includes(feiten.perceel));
  if (stabieleSituatie !== undefined) {
    gewogen.set('stabieleSituatie', feiten.stabieleSituatie === undefined ? null : stabieleSituatie === feiten.stabieleSituatie);
  }
  return gewogen;
}

function schrijfGrenzen({ tenMinste, tenHoogste, grens, geldtVoor, telt }: Looptijdregel): string {
  const termijn = (een: Termijn | null): string => (een === null ? '' : `${een.aantal} ${een.eenheid}`);
  return [termijn(tenMinste), termijn(tenHoogste), grens, geldtVoor, telt].join('|');
}

/**
 * Chooses the first rule that applies. A fact that is not known is waited for only where the rules that are still
 * possible set different limits.
 *
 * @param regels the rules of the policy for this provision, in order
 * @bron leudal-2018 §5.3.3 (LE-086, LE-087)
 */
export function kiesRegel(regels: readonly Looptijdregel[], feiten: Looptijdvraag): Regelkeuze {
  const mogelijk: Looptijdregel[] = [];
  const onbekend = new Set<Looptijdfeit>();
  for (const regel of regels) {
    const gewogen = weegFeiten(regel, feiten);
    if ([...gewogen.values()].includes(false)) continue;
    mogelijk.push(regel);
    const open = NAVRAAGBAAR.filter((feit) => gewogen.get(feit) === null);
    if (open.length === 0) break;
    open.forEach((feit) => onbekend.add(feit));
  }
  const eensgezind = new Set(mogelijk.map(schrijfGrenzen)).size <= 1;
  return eensgezind ? { regel: mogelijk[0] ?? null, wachtOp: [] } : { regel: null, wachtOp: NAVRAAGBAAR.filter((feit) => onbekend.has(feit)) };
}

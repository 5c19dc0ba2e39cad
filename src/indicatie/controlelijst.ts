import { vindplaats as plaatsIn, type Vindplaats } from '../kern/index.js';
import { CONTROLEPUNTEN } from '../begeleiding/index.js';
import type { Dossier } from './dossier.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';
import type { Indicatieonderdelen } from './onderdelen.js';

/**
 * Something that a careful process requires, and whether it was done; null when that is not known.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-012)
 * @bron leudal-2018 §4.2 en §5.3.3 (LE-022, LE-084)
 */
export interface Controlepunt {
  readonly id: string;
  /** Where it is ticked off in the file. */
  readonly pad: string;
  readonly omschrijving: string;
  readonly gedaan: boolean | null;
  readonly vindplaats: Vindplaats;
}

type Zorgpunt = (typeof CONTROLEPUNTEN)[number]['id'];

/**
 * The kinds of support that can have a support plan of their own.
 *
 * @bron leudal-2018 §4.2 en §5.3.3 (LE-022, LE-084)
 */
export const PLANSOORT_LIJST = Object.freeze(['huishouden', 'begeleiding'] as const);

/**
 * A kind of support that can have a support plan of its own.
 *
 * @bron leudal-2018 §4.2 en §5.3.3 (LE-022, LE-084)
 */
export type Plansoort = (typeof PLANSOORT_LIJST)[number];

/**
 * What the policies require of support plans in this file, for the help that is proposed or still can be. Who makes the second part
 * turns on the form of delivery: as long as that is not chosen nothing is required.
 *
 * @bron leudal-2018 §4.2, §4.3, §5.3.3 en §5.4.5 (LE-022, LE-024, LE-084, LE-085, LE-102)
 */
export function zoekPlanpunten(dossier: Dossier, beleid: Indicatiebeleid, onderdelen: Indicatieonderdelen): readonly Controlepunt[] {
  const { levering, ondersteuningsplan } = dossier;
  if (levering === undefined) return [];
  const regels = {
    huishouden: beleid.huishoudelijkeOndersteuning?.huishoudelijkeOndersteuning.ondersteuningsplan ?? [],
    begeleiding: beleid.begeleiding?.begeleiding.ondersteuningsplan ?? [],
  };
  return PLANSOORT_LIJST.filter((soort) => onderdelen.looptijden[soort] !== null).flatMap((soort) =>
    regels[soort]
      .filter((regel) => regel.levering === null || regel.levering === levering)
      .map(({ punt, omschrijving, vindplaats }) => ({
        id: `ondersteuningsplan-${soort}-${punt}`,
        pad: `ondersteuningsplan.${soort}.${punt}`,
        omschrijving,
        gedaan: ondersteuningsplan?.[soort]?.[punt] ?? null,
        vindplaats,
      })),
  );
}

/** What the account of the procedure says of a point already: it need not be ticked off again. */
function volgensProcedure(id: Zorgpunt, procedure: Dossier['procedure']): boolean | undefined {
  return id === 'clientondersteuning' ? procedure?.gewezenOpOndersteuning : id === 'persoonlijk-plan' ? procedure?.gewezenOpPlan : undefined;
}

/**
 * Whether a point stands in the account of the procedure, which then says itself what is wrong with it.
 *
 * @bron wmo-2015 art. 2.3.2
 */
export function staatInProcedure({ procedure }: Dossier, id: string): boolean {
  return CONTROLEPUNTEN.some((punt) => punt.id === id && volgensProcedure(punt.id, procedure) !== undefined);
}

/**
 * The points of which the file says yes in one place and no in another.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-012)
 * @bron wmo-2015 art. 2.3.2
 */
export function zoekTegenspraak({ controlepunten, procedure }: Dossier): readonly Zorgpunt[] {
  return CONTROLEPUNTEN.map(({ id }) => id).filter((id) => {
    const elders = volgensProcedure(id, procedure);
    return elders !== undefined && controlepunten?.[id] !== undefined && controlepunten[id] !== elders;
  });
}

/**
 * Everything that a careful process requires in this file: what holds in every case, then the support plans of the policies.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-012)
 * @bron leudal-2018 §4.2, §4.3, §5.3.3 en §5.4.5 (LE-022, LE-024, LE-084, LE-085, LE-102)
 */
export function stelControlelijstOp(dossier: Dossier, planpunten: readonly Controlepunt[]): readonly Controlepunt[] {
  const { controlepunten, procedure } = dossier;
  const strijdig = zoekTegenspraak(dossier);
  const altijd = CONTROLEPUNTEN.map(({ id, omschrijving }) => ({
    id,
    pad: `controlepunten.${id}`,
    omschrijving,
    // Yes in one place and no in another is not known.
    gedaan: strijdig.includes(id) ? null : (controlepunten?.[id] ?? volgensProcedure(id, procedure) ?? null),
    vindplaats: plaatsIn('normenkader-begeleiding-2.0', '§1.2', 'NK-012'),
  }));
  return Object.freeze([...altijd, ...planpunten].map((punt) => Object.freeze(punt)));
}

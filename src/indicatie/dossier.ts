import { maakSchema, type AfwijkingKeuze, type Datum, type Leveringsvorm, type Planpunt, type Schema } from '../kern/index.js';
import type { Begeleidingsvorm, Begeleidingszaak, CONTROLEPUNTEN, Vragenlijst } from '../begeleiding/index.js';
import type { HOActiviteitenSituatie, HOSituatie } from '../huishoudelijke-ondersteuning/index.js';
import type { Grondslagnaam } from '../producten/index.js';
import type { Procedurezaak, Toegangsvraag } from '../voorzieningen/index.js';
import { dossierVorm } from './dossier.vorm.js';

/**
 * From which day up to and including which a decision is to run, and what its limits turn on.
 *
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export interface Besluitvoorstel {
  readonly ingangsdatum?: Datum | undefined;
  /** The last day, included; null when there is none. */
  readonly einddatum?: Datum | null | undefined;
  readonly perceel?: number | undefined;
  /** Whether the situation is stable, where a limit turns on it; else as the case for begeleiding has it. */
  readonly stabieleSituatie?: boolean | undefined;
  /** Months between two evaluations, where another interval than that of the policy is chosen. */
  readonly intervalMaanden?: number | undefined;
  readonly motivering?: string | undefined;
}

/**
 * What there is of a support plan already.
 *
 * @bron leudal-2018 §4.2 en §5.3.3 (LE-022, LE-084)
 */
export type Planstand = { readonly [P in Planpunt]?: boolean | undefined };

/**
 * One file: what is known so far of one report, in the order of the conversation. An absent key is a question that was not
 * asked yet. No names, birth dates or diagnoses; it is special-category personal data all the same (health, addiction,
 * justice): do not log it.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 * @bron leudal-2018 hoofdstuk 2 en 3 (LE-002, LE-003)
 */
export interface Dossier {
  readonly procedure?: Procedurezaak | undefined;
  readonly toegang?: Toegangsvraag | undefined;
  /** Whether the client can get care under the Wlz, or needs somebody nearby all day and night. */
  readonly wlz?: { readonly indicatie?: boolean | undefined; readonly vierentwintigUur?: boolean | undefined } | undefined;
  /** The household, for a policy with blocks. */
  readonly huishouden?: HOSituatie | undefined;
  /** The household, for a policy with activities. */
  readonly activiteiten?: HOActiviteitenSituatie | undefined;
  /** What a person chooses instead of the computed minutes of household support. */
  readonly afwijkingHuishouden?: AfwijkingKeuze | undefined;
  /** The investigation for begeleiding with the chosen sizes, for a policy with profiles. */
  readonly begeleiding?: Begeleidingszaak | undefined;
  /** Why a form of begeleiding becomes less than it was, where it does. */
  readonly verlaging?: { readonly [V in Begeleidingsvorm]?: string | undefined } | undefined;
  /** The answers to the questionnaire, for a policy with that model. */
  readonly vragenlijst?: Vragenlijst | undefined;
  /** Whether the limitations come with old age, which decides between lots. */
  readonly ouderdomsbeperkingen?: boolean | undefined;
  readonly besluit?: { readonly huishouden?: Besluitvoorstel | undefined; readonly begeleiding?: Besluitvoorstel | undefined } | undefined;
  readonly levering?: Leveringsvorm | undefined;
  /** What begeleiding in kind is bought for, where that differs by ground. */
  readonly grondslagen?: readonly Grondslagnaam[] | undefined;
  /** Per form the ground that weighs most now, where there are several. */
  readonly dominanteGrondslag?: { readonly [V in Begeleidingsvorm]?: Grondslagnaam | undefined } | undefined;
  readonly ondersteuningsplan?: { readonly huishouden?: Planstand | undefined; readonly begeleiding?: Planstand | undefined } | undefined;
  /** What a careful process requires, ticked off by id. */
  readonly controlepunten?: { readonly [P in (typeof CONTROLEPUNTEN)[number]['id']]?: boolean | undefined } | undefined;
}

/**
 * Reads one file.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014)
 */
export const DossierSchema: Schema<Dossier> = maakSchema<Dossier>(dossierVorm);

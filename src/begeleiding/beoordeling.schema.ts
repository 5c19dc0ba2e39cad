import { maakSchema, type Schema } from '../kern/index.js';
import { vragenlijstVorm } from './beoordeling.vorm.js';
import type { Categorie, Intensiteit, Vierpunt, Vijfpunt } from './vragenlijst.js';

/**
 * The answers to the five questions, and what the municipality made of them.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-070..LE-080)
 */
export interface Vragenlijst {
  readonly v1?: Vijfpunt | undefined;
  readonly v2?: Vijfpunt | undefined;
  readonly v3?: Vierpunt | undefined;
  readonly v4?: Vierpunt | undefined;
  readonly v5?: Vierpunt | undefined;
  /** The profile that was chosen instead of the suggested one, with the reason in writing. */
  readonly keuze?: { readonly categorie: Categorie; readonly intensiteit: Intensiteit; readonly motivering?: string | undefined } | undefined;
  /** The size per week, and why this one; a profile without a size is not concrete enough for a decision. */
  readonly omvang?: { readonly minuten?: number | undefined; readonly dagdelen?: number | undefined; readonly motivering?: string | undefined } | undefined;
}

/**
 * Reads the answers.
 *
 * @bron leudal-2018 bijlage 2 (LE-070..LE-078)
 */
export const VragenlijstSchema: Schema<Vragenlijst> = maakSchema<Vragenlijst>(vragenlijstVorm);

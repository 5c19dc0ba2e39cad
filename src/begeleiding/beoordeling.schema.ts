import * as z from 'zod/mini';
import { keuze, maakSchema, tekstVorm, verband, type Schema } from '../kern/index.js';
import { categorieVorm } from './beoordelingsregel.schema.js';
import { dagdelenVorm, minutenVorm } from './normen/grenzen.js';
import { INTENSITEIT_LIJST, VIERPUNT_LIJST, VIJFPUNT_LIJST, type Categorie, type Intensiteit, type Vierpunt, type Vijfpunt } from './vragenlijst.js';

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
  /** The size per week; a profile without one is not concrete enough for a decision. */
  readonly omvang?: { readonly minuten?: number | undefined; readonly dagdelen?: number | undefined } | undefined;
}

const vijf = z.optional(keuze(VIJFPUNT_LIJST));
const vier = z.optional(keuze(VIERPUNT_LIJST));

/**
 * The form of the answers.
 *
 * @bron leudal-2018 bijlage 2 (LE-070..LE-078)
 */
export const vragenlijstVorm = z.strictObject({
  v1: vijf,
  v2: vijf,
  v3: vier,
  v4: vier,
  v5: vier,
  keuze: z.optional(z.strictObject({ categorie: categorieVorm, intensiteit: keuze(INTENSITEIT_LIJST), motivering: z.optional(tekstVorm) })),
  omvang: z.optional(
    z.strictObject({ minuten: z.optional(minutenVorm), dagdelen: z.optional(dagdelenVorm) }).check((ctx) => {
      if (ctx.value.minuten === undefined && ctx.value.dagdelen === undefined) {
        ctx.issues.push(verband(ctx.value, [], 'OMVANG_LEEG', 'noemt geen `minuten` en geen `dagdelen`; laat de sleutel weg als de omvang nog niet bekend is'));
      }
    }),
  ),
});

/**
 * Reads the answers.
 *
 * @bron leudal-2018 bijlage 2 (LE-070..LE-078)
 */
export const VragenlijstSchema: Schema<Vragenlijst> = maakSchema<Vragenlijst>(vragenlijstVorm);

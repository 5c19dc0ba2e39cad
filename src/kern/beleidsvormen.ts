import * as z from 'zod/mini';
import { ONDERDEEL_LIJST, type Beleidskop, type Onderdeel } from './beleidskop.js';
import type { Geldigheidsduur } from './geldigheid.js';
import { BRON_SOORT_LIJST, HERKOMST_LIJST } from './bron.js';
import { datumVorm, gemeentecodeVorm, idVorm, naamVorm, tekstVorm, verband } from './vormen.js';

/** The form of a place in a source. */
export const vindplaatsVorm = z.strictObject({
  bron: idVorm,
  plaats: naamVorm,
  regels: z.array(idVorm),
});

/** The form of a source document. */
export const bronVorm = z.strictObject({
  id: idVorm,
  titel: naamVorm,
  soort: z.enum(BRON_SOORT_LIJST),
  status: z.optional(tekstVorm),
});

/** The form of a degree of certainty. */
export const herkomstVorm = z.enum(HERKOMST_LIJST);

/** The form of a window of validity. */
export const geldigVorm = z
  .strictObject({ vanaf: datumVorm, tot: z.nullable(datumVorm) })
  .check((ctx) => {
    const { vanaf, tot } = ctx.value;
    if (tot !== null && tot < vanaf) ctx.issues.push(verband(ctx.value, ['tot'], 'EINDE_VOOR_BEGIN', 'ligt voor `vanaf`'));
  });

/** The form of the fields that every policy has. */
export const kopVelden = {
  id: idVorm,
  versie: idVorm,
  naam: naamVorm,
  gemeenten: z.array(z.strictObject({ naam: naamVorm, code: gemeentecodeVorm })).check(z.minLength(1)),
  bron: bronVorm,
  bronnen: z.optional(z.array(bronVorm)),
  geldig: geldigVorm,
};

interface MetGeldigheid {
  readonly geldig: Geldigheidsduur;
}

/** Refuses a part whose window reaches outside that of its policy. */
export function delenBinnenBeleid({ value, issues }: { readonly value: object; readonly issues: unknown[] }): void {
  const { geldig } = value as MetGeldigheid;
  for (const onderdeel of ONDERDEEL_LIJST) {
    const deel = (value as { readonly [O in Onderdeel]?: Partial<MetGeldigheid> })[onderdeel]?.geldig;
    if (deel === undefined) continue;
    if (deel.vanaf < geldig.vanaf || (geldig.tot !== null && (deel.tot === null || deel.tot > geldig.tot))) {
      issues.push(verband(value, [onderdeel, 'geldig'], 'BUITEN_BELEID', 'ligt niet binnen de geldigheid van het beleid'));
    }
  }
}

/**
 * The form of a policy as far as one room needs it: the head and the parts that the room reads. Other parts may be
 * there; they are read by their own rooms.
 *
 * @param delen the forms of those parts, by name
 */
export function beleidVorm<D extends { readonly [O in Onderdeel]?: z.ZodMiniType }>(
  delen: D,
): z.ZodMiniType<Beleidskop & { readonly [K in keyof D]: D[K] extends z.ZodMiniType<infer T> ? T : never }> {
  const anderen = Object.fromEntries(ONDERDEEL_LIJST.map((naam) => [naam, z.optional(z.unknown())]));
  const vorm: z.ZodMiniType = z.strictObject({ ...kopVelden, ...anderen, ...delen }).check(delenBinnenBeleid);
  return vorm as z.ZodMiniType<Beleidskop & { readonly [K in keyof D]: D[K] extends z.ZodMiniType<infer T> ? T : never }>;
}

/** The form of the options of a determination. */
export const optiesVorm = z.strictObject({ peildatum: z.optional(datumVorm), referentie: z.optional(idVorm) });

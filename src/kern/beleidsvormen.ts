import * as z from 'zod/mini';
import { ONDERDEEL_LIJST, type Beleidskop, type Onderdeel } from './beleidskop.js';
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
  geldig: geldigVorm,
};

/**
 * The form of a policy as far as one room needs it: the head and the room's own part. The parts of other rooms may be
 * there; they are read by those rooms.
 *
 * @param onderdeel the room's part
 * @param vorm the form of that part
 */
export function beleidVorm<O extends Onderdeel, T>(onderdeel: O, vorm: z.ZodMiniType<T>): z.ZodMiniType<Beleidskop & { readonly [K in O]: T }> {
  const anderen = Object.fromEntries(ONDERDEEL_LIJST.map((naam) => [naam, z.optional(z.unknown())]));
  const velden = { ...kopVelden, ...anderen, [onderdeel]: vorm };
  return z.strictObject(velden) as unknown as z.ZodMiniType<Beleidskop & { readonly [K in O]: T }>;
}

/** The form of the options of a determination. */
export const optiesVorm = z.strictObject({ peildatum: z.optional(datumVorm), referentie: z.optional(idVorm) });

import * as z from 'zod/mini';
import { herkomstVorm, idVorm, tekstVorm, verband, verschillend, vindplaatsVorm } from '../kern/index.js';
import { productnaamVorm } from './producten.vorm.js';

const feit = z.optional(z.boolean());

/**
 * The form of the rules about the form of support. The last one has no conditions, so that one always applies.
 *
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028, MP-040)
 */
export const begeleidingsvormregelsVorm = z
  .array(
    z.strictObject({
      id: idVorm,
      omschrijving: tekstVorm,
      wanneer: z.strictObject({
        contraIndicaties: feit,
        resultatenVragenBeide: feit,
        dagstructuurBieden: feit,
        structuurDoornemen: feit,
        zelfdeDoel: feit,
      }),
      producten: verschillend(productnaamVorm),
      herkomst: herkomstVorm,
      vindplaats: vindplaatsVorm,
    }),
  )
  .check((ctx) => {
    const voorwaarden = Object.values(ctx.value.at(-1)?.wanneer ?? { geen: true });
    if (voorwaarden.every((voorwaarde) => voorwaarde === undefined)) return;
    ctx.issues.push(verband(ctx.value, [], 'REGEL_ONTBREEKT', 'heeft als laatste een regel zonder voorwaarden nodig'));
  });

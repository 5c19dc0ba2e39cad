import * as z from 'zod/mini';
import { herkomstVorm, keuze, naamVorm, tekstVorm, vindplaatsVorm } from '../kern/index.js';
import { GRONDSLAG_LIJST } from './grondslagen.js';

/**
 * The form of what can be given as a ground.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-075, MP-076)
 */
export const grondslagnaamVorm = keuze(GRONDSLAG_LIJST);

const herkomstVelden = { herkomst: herkomstVorm, vindplaats: vindplaatsVorm };

const buitenVorm = z.array(z.strictObject({ id: grondslagnaamVorm, naam: naamVorm, reden: tekstVorm, ...herkomstVelden }));

/**
 * The form of the grounds of a policy.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-069..MP-076)
 */
export const grondslagenVorm = z.strictObject({
  lijst: z.array(
    z.strictObject({
      id: grondslagnaamVorm,
      naam: naamVorm,
      uitleg: tekstVorm,
      letOp: z.nullable(z.strictObject({ tekst: tekstVorm, vindplaats: vindplaatsVorm })),
      ...herkomstVelden,
    }),
  ),
  dominant: z.strictObject(herkomstVelden),
  geenGrondslag: buitenVorm,
  uitgesloten: buitenVorm,
  vertaling: z.array(z.strictObject({ van: grondslagnaamVorm, naar: z.nullable(grondslagnaamVorm), ...herkomstVelden })),
});

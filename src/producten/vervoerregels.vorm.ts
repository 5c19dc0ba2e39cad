import * as z from 'zod/mini';
import { herkomstVorm, keuze, tekstVorm, vindplaatsVorm } from '../kern/index.js';
import { grondslagnaamVorm } from './grondslagen.vorm.js';
import { VERVOERFEIT_LIJST } from './vervoerregels.js';

const herkomstVelden = { herkomst: herkomstVorm, vindplaats: vindplaatsVorm };

/**
 * The form of the rules about transport.
 *
 * @bron leudal-2018 §5.4.2 (LE-098)
 * @bron midden-limburg-2024 vervoer (MP-051..MP-056)
 */
export const vervoerregelsVorm = z.strictObject({
  eisen: z.array(
    z.strictObject({ feit: keuze(VERVOERFEIT_LIJST), moet: z.boolean(), omschrijving: tekstVorm, reden: tekstVorm, ...herkomstVelden }),
  ),
  toeslagBijProfiel: z.nullable(z.strictObject(herkomstVelden)),
  perDag: z.strictObject(herkomstVelden),
  eenDagdeelPerDag: z.nullable(z.strictObject(herkomstVelden)),
  aanbieder: z.nullable(z.strictObject({ nietVerplichtBij: z.array(grondslagnaamVorm), ...herkomstVelden })),
});

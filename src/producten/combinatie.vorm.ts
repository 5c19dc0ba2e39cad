import * as z from 'zod/mini';
import { eindeNaBegin, herkomstVorm, keuze, LEVERING_LIJST, perceelVorm, vindplaatsVorm } from '../kern/index.js';
import { COMBINATIEREGEL_LIJST } from './combinatiebeleid.js';
import { periodeVelden } from './periode.vorm.js';
import { COMBINATIEPRODUCT_LIJST, DAGDEEL_LIJST, WEEKDAG_LIJST } from './combinatieproducten.js';

/**
 * The form of what a policy says about what goes together.
 *
 * @bron midden-limburg-2024 percelen (MP-006, MP-008)
 */
export const combinatiebeleidVorm = z.strictObject({
  bepalingen: z.array(z.strictObject({ regel: keuze(COMBINATIEREGEL_LIJST), herkomst: herkomstVorm, vindplaats: vindplaatsVorm })),
  percelenErnaast: z.array(perceelVorm),
});

/**
 * The form of the allocations that run, or would run, for one client.
 *
 * @bron midden-limburg-2024 percelen (MP-006, MP-008, MP-009)
 */
export const combinatieVorm = z.strictObject({
  toewijzingen: z.optional(
    z.array(
      z
        .strictObject({
          product: z.optional(keuze(COMBINATIEPRODUCT_LIJST)),
          ...periodeVelden,
          perceel: z.optional(perceelVorm),
          levering: z.optional(keuze(LEVERING_LIJST)),
          momenten: z.optional(z.array(z.strictObject({ dag: keuze(WEEKDAG_LIJST), dagdeel: keuze(DAGDEEL_LIJST) }))),
          regieBijHetHuishouden: z.optional(z.boolean()),
          verzorgingTijdensGroep: z.optional(z.boolean()),
        })
        .check(eindeNaBegin),
    ),
  ),
});

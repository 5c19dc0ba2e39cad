import * as z from 'zod/mini';
import {
  eigenLooptijdenVorm,
  geldigVorm,
  herkomstVorm,
  keuze,
  looptijdenVorm,
  maandenVorm,
  verschillend,
  vindplaatsVorm,
  VOORZIENING_LIJST,
} from '../kern/index.js';

const evaluatieVelden = {
  intervalMaanden: maandenVorm,
  alleenEindOnderMaanden: maandenVorm,
  langerBijLangdurig: z.boolean(),
  voorzieningen: z.optional(verschillend(keuze(VOORZIENING_LIJST)).check(z.minLength(1))),
  geldig: z.optional(geldigVorm),
};

/**
 * The form of the part of a policy about the term of a decision and its evaluations.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export const beschikkingBeleidVorm = z.strictObject({
  geldig: z.optional(geldigVorm),
  looptijden: looptijdenVorm,
  evaluatie: z.optional(z.strictObject({ ...evaluatieVelden, herkomst: herkomstVorm, vindplaats: vindplaatsVorm })),
});

/**
 * The form of what a municipality may choose in this room.
 *
 * @bron leudal-2018 §5.3.3 (LE-085..LE-090)
 */
export const beschikkingsruimteVorm = z.strictObject({
  looptijden: z.optional(eigenLooptijdenVorm),
  evaluatie: z.optional(z.strictObject(evaluatieVelden)),
  geldig: z.optional(geldigVorm),
});

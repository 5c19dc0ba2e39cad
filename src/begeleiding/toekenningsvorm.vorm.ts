import * as z from 'zod/mini';

const veld = z.optional(z.boolean());

/**
 * The form of the questions.
 *
 * @bron leudal-2018 §5.4 (LE-091)
 */
export const toekenningsvraagVorm = z.strictObject({
  kortdurendVerblijf: veld,
  vervoer: veld,
  zintuiglijkeBeperking: veld,
  pgb: veld,
  buitenBandbreedte: veld,
  natura: veld,
});

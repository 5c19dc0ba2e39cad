import * as z from 'zod/mini';
import { afwijkingKeuzeVorm, begindatumVorm, datumVorm, eindeNaBegin, keuze, maandenVorm, perceelVorm, tekstVorm } from '../kern/index.js';
import { begeleidingszaakVorm, CONTROLEPUNTEN, vragenlijstVorm } from '../begeleiding/index.js';
import { hoActiviteitenSituatieVorm, hoSituatieVorm } from '../huishoudelijke-ondersteuning/index.js';
import { LEVERING_LIJST } from '../producten/index.js';
import { procedurezaakVorm, toegangsvraagVorm } from '../voorzieningen/index.js';

const waarOfNiet = z.optional(z.boolean());

const besluitVorm = z.optional(
  z
    .strictObject({
      ingangsdatum: z.optional(begindatumVorm),
      einddatum: z.optional(z.nullable(datumVorm)),
      perceel: z.optional(perceelVorm),
      stabieleSituatie: waarOfNiet,
      intervalMaanden: z.optional(maandenVorm),
      motivering: z.optional(tekstVorm),
    })
    .check(eindeNaBegin),
);

type Controlepunt = (typeof CONTROLEPUNTEN)[number]['id'];

/** Per point one field: an unknown point is refused with a suggestion. */
const controlepuntenVorm = z.strictObject(
  Object.fromEntries(CONTROLEPUNTEN.map(({ id }) => [id, waarOfNiet])) as { readonly [P in Controlepunt]: typeof waarOfNiet },
);

/**
 * The form of one file.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export const dossierVorm = z.strictObject({
  procedure: z.optional(procedurezaakVorm),
  toegang: z.optional(toegangsvraagVorm),
  wlz: z.optional(z.strictObject({ indicatie: waarOfNiet, vierentwintigUur: waarOfNiet })),
  huishouden: z.optional(hoSituatieVorm),
  activiteiten: z.optional(hoActiviteitenSituatieVorm),
  afwijkingHuishouden: z.optional(afwijkingKeuzeVorm),
  begeleiding: z.optional(begeleidingszaakVorm),
  vragenlijst: z.optional(vragenlijstVorm),
  ouderdomsbeperkingen: waarOfNiet,
  besluit: z.optional(z.strictObject({ huishouden: besluitVorm, begeleiding: besluitVorm })),
  levering: z.optional(keuze(LEVERING_LIJST)),
  controlepunten: z.optional(controlepuntenVorm),
});

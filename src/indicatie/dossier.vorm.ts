import * as z from 'zod/mini';
import {
  afwijkingKeuzeVorm,
  begindatumVorm,
  datumVorm,
  eindeNaBegin,
  keuze,
  LEVERING_LIJST,
  maandenVorm,
  perceelVorm,
  PLANPUNT_LIJST,
  tekstVorm,
  verband,
  verschillend,
  type Planpunt,
} from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, begeleidingszaakVorm, CONTROLEPUNTEN, vragenlijstVorm } from '../begeleiding/index.js';
import { hoActiviteitenSituatieVorm, hoSituatieVorm } from '../huishoudelijke-ondersteuning/index.js';
import { grondslagnaamVorm } from '../producten/index.js';
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

const planVorm = z.optional(
  z.strictObject(Object.fromEntries(PLANPUNT_LIJST.map((punt) => [punt, waarOfNiet])) as { readonly [P in Planpunt]: typeof waarOfNiet }),
);

const losseVelden = z.strictObject({
  procedure: z.optional(procedurezaakVorm),
  toegang: z.optional(toegangsvraagVorm),
  wlz: z.optional(z.strictObject({ indicatie: waarOfNiet, vierentwintigUur: waarOfNiet })),
  huishouden: z.optional(hoSituatieVorm),
  activiteiten: z.optional(hoActiviteitenSituatieVorm),
  afwijkingHuishouden: z.optional(afwijkingKeuzeVorm),
  begeleiding: z.optional(begeleidingszaakVorm),
  verlaging: z.optional(z.strictObject({ individueel: z.optional(tekstVorm), dagbesteding: z.optional(tekstVorm) })),
  vragenlijst: z.optional(vragenlijstVorm),
  ouderdomsbeperkingen: waarOfNiet,
  besluit: z.optional(z.strictObject({ huishouden: besluitVorm, begeleiding: besluitVorm })),
  levering: z.optional(keuze(LEVERING_LIJST)),
  grondslagen: z.optional(verschillend(grondslagnaamVorm)),
  dominanteGrondslag: z.optional(z.strictObject({ individueel: z.optional(grondslagnaamVorm), dagbesteding: z.optional(grondslagnaamVorm) })),
  ondersteuningsplan: z.optional(z.strictObject({ huishouden: planVorm, begeleiding: planVorm })),
  controlepunten: z.optional(controlepuntenVorm),
});

/** The relation between the grounds and the dominant ones: what weighs most is one of them. */
function dominantIsGenoemd({ value, issues }: { readonly value: z.infer<typeof losseVelden>; readonly issues: unknown[] }): void {
  const { grondslagen, dominanteGrondslag } = value;
  if (grondslagen === undefined) return;
  for (const vorm of BEGELEIDINGSVORM_LIJST) {
    const dominant = dominanteGrondslag?.[vorm];
    if (dominant !== undefined && !grondslagen.includes(dominant)) {
      issues.push(verband(value, ['dominanteGrondslag', vorm], 'NIET_GENOEMD', 'staat niet bij `grondslagen`'));
    }
  }
}

/**
 * The form of one file.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export const dossierVorm = losseVelden.check(dominantIsGenoemd);

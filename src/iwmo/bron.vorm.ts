import * as z from 'zod/mini';
import { geheel, keuze, PER_LIJST, verband } from '../kern/index.js';
import { MEESTE } from './normen/grenzen.js';

const perWeek = z.optional(keuze(['week']));

const huishoudelijkeOndersteuningVorm = z
  .strictObject({
    product: z.literal('huishoudelijke-ondersteuning'),
    minuten: z.optional(geheel(1, MEESTE.minutenPerTweeWeken)),
    per: z.optional(keuze(PER_LIJST)),
  })
  .check((ctx) => {
    const { minuten = 0, per } = ctx.value;
    if (per === 'week' && minuten > MEESTE.minutenPerWeek) {
      ctx.issues.push(verband(ctx.value, ['minuten'], 'BUITEN_BEREIK', `is meer dan de ${MEESTE.minutenPerWeek} minuten van een week`));
    }
  });

const kortdurendVerblijfVorm = z
  .strictObject({
    product: z.literal('kortdurend-verblijf'),
    etmalen: z.optional(geheel(1, MEESTE.etmalenTotaal)),
    per: z.optional(keuze(['week', 'totaal'])),
  })
  .check((ctx) => {
    const { etmalen = 0, per } = ctx.value;
    if (per === 'week' && etmalen > MEESTE.etmalenPerWeek) {
      ctx.issues.push(verband(ctx.value, ['etmalen'], 'BUITEN_BEREIK', `is meer dan de ${MEESTE.etmalenPerWeek} etmalen van een week`));
    }
  });

/**
 * The form of a plain size.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export const bronopgaveVorm = z.discriminatedUnion('product', [
  huishoudelijkeOndersteuningVorm,
  z.strictObject({
    product: z.literal('begeleiding-individueel'),
    minuten: z.optional(geheel(1, MEESTE.minutenPerWeek)),
    per: perWeek,
  }),
  z.strictObject({
    product: z.literal('begeleiding-groep'),
    dagdelen: z.optional(geheel(1, MEESTE.dagdelenPerWeek)),
    per: perWeek,
  }),
  kortdurendVerblijfVorm,
  z.strictObject({
    product: z.literal('vervoer'),
    dagen: z.optional(geheel(1, MEESTE.vervoersdagenPerWeek)),
    per: perWeek,
  }),
]);

const uitkomstVelden = {
  status: keuze(['berekend', 'onvolledig', 'niet-aangewezen', 'beoordeling-nodig']),
  besluitrijp: z.boolean(),
  bevindingen: z.array(z.looseObject({ melding: z.string(), ernst: z.string() })),
};

/**
 * The form of an outcome of huishoudelijke ondersteuning, as far as an allocation needs it.
 *
 * @bron normenkader-ho-2025 vraag 1 (NE-007)
 */
export const hoUitkomstVorm = z.looseObject({
  ...uitkomstVelden,
  minuten: geheel(0, MEESTE.minutenPerTweeWeken),
  per: keuze(PER_LIJST),
  tijdelijk: z.array(z.unknown()),
});

/**
 * The form of an outcome about the size of begeleiding, as far as an allocation needs it.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-089, NK-096)
 */
export const begeleidingUitkomstVorm = z.discriminatedUnion('vorm', [
  z.looseObject({ ...uitkomstVelden, vorm: z.literal('individueel'), minuten: geheel(1, MEESTE.minutenPerWeek) }),
  z.looseObject({ ...uitkomstVelden, vorm: z.literal('dagbesteding'), dagdelen: geheel(1, MEESTE.dagdelenPerWeek) }),
]);

/**
 * The form of any other outcome.
 *
 * @bron normenkader-ho-2025 vraag 1 (NE-007)
 */
export const andereUitkomstVorm = z.looseObject(uitkomstVelden);

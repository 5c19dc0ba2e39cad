import * as z from 'zod/mini';
import { maakSchema, type Lezing, type Schema } from '../../src/kern/index.js';
import type { Probleem } from '../../src/kern/fout.js';
import { aantal, datumVorm, decimaalVorm, geheel, idVorm, keuze, naamVorm, tekstVorm, verband, verschillend } from '../../src/kern/vormen.js';

const vorm = z
  .strictObject({
    naam: z.optional(naamVorm),
    toelichting: z.optional(tekstVorm),
    referentie: z.optional(idVorm),
    extraSlaapkamers: z.optional(aantal()),
    weken: z.optional(geheel(1, 52)),
    hond: z.optional(z.boolean()),
    soort: z.optional(keuze(['ochtend', 'middag', 'avond'])),
    dagen: z.optional(verschillend(keuze(['ma', 'di', 'wo']))),
    norm: z.optional(decimaalVorm),
    ingangsdatum: z.optional(datumVorm),
    einddatum: z.optional(z.nullable(datumVorm)),
    hoogstens: z.optional(z.nullable(geheel(1, 10))),
    woning: z.optional(z.strictObject({ kamers: aantal(), 'deel.tuin': z.optional(z.boolean()) })),
    adres: z.optional(z.nullable(z.strictObject({ plaatsnaam: z.optional(naamVorm) }))),
    verblijven: z.optional(z.array(z.strictObject({ aankomst: datumVorm, vertrek: datumVorm })).check(z.minLength(1), z.maxLength(3))),
    keuze: z.optional(
      z.discriminatedUnion('methode', [
        z.strictObject({ methode: z.literal('blokken'), stap: aantal() }),
        z.strictObject({ methode: z.literal('activiteiten'), tabel: naamVorm }),
      ]),
    ),
    minuten: z.optional(z.union([aantal(600), decimaalVorm])),
    perRij: z.optional(z.record(idVorm, aantal())),
    bijlage: z.optional(z.unknown()),
  })
  .check((ctx) => {
    const { ingangsdatum, einddatum } = ctx.value;
    if (ingangsdatum !== undefined && typeof einddatum === 'string' && einddatum < ingangsdatum) {
      ctx.issues.push(verband(ctx.value, ['einddatum'], 'EINDE_VOOR_BEGIN', 'ligt voor `ingangsdatum`'));
    }
  });

/** A made-up input with a field of every kind. */
export type Proef = z.infer<typeof vorm>;

/** Reads the made-up input. */
export const ProefSchema: Schema<Proef> = maakSchema<Proef>(vorm);

/** The problems of an input; fails the test when there are none. */
export function problemenVan(invoer: unknown): readonly Probleem[] {
  const lezing: Lezing<Proef> = ProefSchema.lees(invoer);
  if (lezing.geldig) throw new Error('de invoer is geldig');
  return lezing.problemen;
}

/** Each problem as `pad CODE`. */
export function kort(invoer: unknown): string[] {
  return problemenVan(invoer).map(({ pad, code }) => `${pad} ${code}`);
}

/** The only problem of an input. */
export function enige(invoer: unknown): Probleem {
  const problemen = problemenVan(invoer);
  if (problemen.length !== 1) throw new Error(`${problemen.length} problemen: ${problemen.map(({ melding }) => melding).join(' | ')}`);
  return problemen[0]!;
}

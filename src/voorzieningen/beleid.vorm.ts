import * as z from 'zod/mini';
import { codeVorm, geldigVorm, herkomstVorm, idVorm, kebabVorm, maatVorm, naamVorm, verband, vindplaatsVorm } from '../kern/index.js';
import { inrichtingsprijzenVorm, inrichtingstabelVorm } from './inrichtingstabel.vorm.js';
import { procedureVorm } from './procedurebeleid.vorm.js';
import { eigenIds, eigenVoorzieningsregelVorm, voorzieningsregelVorm } from './voorzieningsregel.vorm.js';
import { woonkostenpostenVorm } from './woonkosten.vorm.js';

const waar = { herkomst: herkomstVorm, vindplaats: vindplaatsVorm };
const voorbeeldVelden = { id: kebabVorm, naam: naamVorm };

interface Toegang {
  readonly regel: { readonly criteria: readonly { readonly code: string }[] };
  readonly voorbeelden?: { readonly vraag: string } | undefined;
}

/** Refuses examples that answer a question that is not asked. */
function bekendeVraag({ value, issues }: { readonly value: Toegang; readonly issues: unknown[] }): void {
  const vraag = value.voorbeelden?.vraag;
  if (vraag === undefined || value.regel.criteria.some(({ code }) => code === vraag)) return;
  issues.push(verband(value, ['voorbeelden', 'vraag'], 'ONBEKENDE_VRAAG', `is ${vraag}, en dat is geen vraag van de toegang`));
}

/**
 * The form of the part of a policy about access and provisions.
 *
 * @bron leudal-2018 hoofdstuk 3 en 6 tot en met 9 (LE-003..LE-017, LE-093..LE-154)
 */
export const voorzieningenBeleidVorm = z.strictObject({
  geldig: z.optional(geldigVorm),
  procedure: procedureVorm,
  toegang: z
    .strictObject({
      regel: voorzieningsregelVorm,
      voorbeelden: z.optional(z.strictObject({ vraag: codeVorm, lijst: z.array(z.strictObject({ ...voorbeeldVelden, ...waar })).check(eigenIds) })),
    })
    .check(bekendeVraag),
  meerkosten: z.strictObject({ voorRekeningVan: z.literal('client'), ...waar }),
  voorzieningen: z.array(voorzieningsregelVorm).check(eigenIds),
  inrichting: z.optional(inrichtingstabelVorm),
  woonkosten: z.optional(woonkostenpostenVorm),
});

/**
 * The form of what a municipality may choose in this room.
 *
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export const voorzieningenruimteVorm = z.strictObject({
  geldig: z.optional(geldigVorm),
  toegang: z.optional(
    z
      .strictObject({
        regel: eigenVoorzieningsregelVorm,
        voorbeelden: z.optional(z.strictObject({ vraag: codeVorm, lijst: z.array(z.strictObject(voorbeeldVelden)).check(eigenIds) })),
      })
      .check(bekendeVraag),
  ),
  grenzen: z.optional(z.record(idVorm, maatVorm)),
  voorzieningen: z.optional(z.array(eigenVoorzieningsregelVorm).check(eigenIds)),
  inrichting: z.optional(inrichtingsprijzenVorm),
});

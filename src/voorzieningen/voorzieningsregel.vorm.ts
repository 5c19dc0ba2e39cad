import * as z from 'zod/mini';
import {
  codeVorm,
  ERNST_LIJST,
  geldigVorm,
  GRENS_LIJST,
  herkomstVorm,
  kebabVorm,
  keuze,
  maatVorm,
  naamVorm,
  tekstVorm,
  verband,
  vindplaatsVorm,
} from '../kern/index.js';
import { COMBINATIETELLING_LIJST, TELLING_LIJST, VERGELIJKING_LIJST, VOORZIENINGSOORT_LIJST, type Geval } from './voorzieningsregel.js';

const codesVorm = z.optional(z.array(codeVorm));
const gevallenVorm = z
  .array(
    z.strictObject({ ja: codesVorm, nee: codesVorm }).check((ctx) => {
      const { ja = [], nee = [] } = ctx.value;
      if (ja.length + nee.length === 0) ctx.issues.push(verband(ctx.value, [], 'GEVAL_LEEG', 'noemt geen enkele vraag'));
    }),
  )
  .check(z.minLength(1));

const grensVelden = {
  vergelijking: keuze(VERGELIJKING_LIJST),
  waarde: z.nullable(maatVorm),
  eenheid: naamVorm,
  geldig: z.optional(geldigVorm),
};
const criteriumVelden = {
  code: codeVorm,
  vraag: tekstVorm,
  soort: keuze(['feit', 'oordeel']),
  telt: keuze(TELLING_LIJST),
  melding: z.optional(tekstVorm),
  wanneer: z.optional(gevallenVorm),
  hardheid: z.optional(keuze(GRENS_LIJST)),
  motiveren: z.optional(z.strictObject({ bij: keuze(['ja', 'nee']), waarom: tekstVorm })),
};
const combinatieVelden = {
  code: codeVorm,
  omschrijving: tekstVorm,
  telt: keuze(COMBINATIETELLING_LIJST),
  gevallen: gevallenVorm,
  melding: tekstVorm,
  wanneer: z.optional(gevallenVorm),
  hardheid: z.optional(keuze(GRENS_LIJST)),
};
const bevindingVelden = { code: codeVorm, ernst: keuze(ERNST_LIJST), melding: tekstVorm, wanneer: z.optional(gevallenVorm) };
const regelVelden = { id: kebabVorm, naam: naamVorm, soort: keuze(VOORZIENINGSOORT_LIJST) };
const waar = { herkomst: herkomstVorm, vindplaats: vindplaatsVorm };

interface Deel {
  readonly code: string;
  readonly wanneer?: readonly Geval[] | undefined;
  readonly gevallen?: readonly Geval[] | undefined;
}

interface Lijst {
  readonly criteria: readonly (Deel & { readonly telt: string; readonly melding?: string | undefined; readonly grens?: object | undefined })[];
  readonly combinaties?: readonly Deel[] | undefined;
  readonly bevindingen?: readonly Deel[] | undefined;
}

const genoemd = (gevallen: readonly Geval[] = []): string[] => gevallen.flatMap(({ ja = [], nee = [] }) => [...ja, ...nee]);

/** Refuses a list that names a question that it does not have, a question that nothing turns on, or a reason without a message. */
function samenhangend({ value, issues }: { readonly value: Lijst; readonly issues: unknown[] }): void {
  const { criteria, combinaties = [], bevindingen = [] } = value;
  const codes = criteria.map(({ code }) => code);
  const delen = [
    ...criteria.map((deel, i) => ({ deel, pad: ['criteria', i] })),
    ...combinaties.map((deel, i) => ({ deel, pad: ['combinaties', i] })),
    ...bevindingen.map((deel, i) => ({ deel, pad: ['bevindingen', i] })),
  ];
  delen.forEach(({ deel, pad }, i) => {
    const weiger = (veld: string, code: string, melding: string): unknown => issues.push(verband(value, [...pad, veld], code, melding));
    if (delen.slice(0, i).some((eerder) => eerder.deel.code === deel.code)) weiger('code', 'DUBBEL', `is ${deel.code} en die code is al gebruikt`);
    for (const veld of ['wanneer', 'gevallen'] as const) {
      const vreemd = genoemd(deel[veld]).filter((code) => !codes.includes(code) || code === deel.code);
      if (vreemd.length > 0) weiger(veld, 'ONBEKENDE_VRAAG', `noemt ${vreemd.join(', ')}; dat is geen andere vraag van deze lijst`);
    }
  });
  const gebruikt = delen.flatMap(({ deel }) => [...genoemd(deel.wanneer), ...genoemd(deel.gevallen)]);
  criteria.forEach(({ code, telt, melding, grens, wanneer }, i) => {
    const weiger = (veld: string, soort: string, tekst: string): unknown => issues.push(verband(value, ['criteria', i, veld], soort, tekst));
    if ((telt === 'gegeven') !== (melding === undefined)) {
      weiger('melding', 'MELDING_PAST_NIET', telt === 'gegeven' ? 'hoort niet bij een `gegeven`, want dat beslist zelf niets' : 'ontbreekt; zeg waarom het antwoord ertegen pleit');
    }
    if (telt === 'gegeven' && !gebruikt.includes(code)) weiger('telt', 'ZONDER_GEVOLG', `is gegeven, maar nergens hangt iets van ${code} af`);
    if (telt === 'gegeven' && wanneer !== undefined) weiger('wanneer', 'ZONDER_GEVOLG', 'heeft geen gevolg bij een `gegeven`; zet het bij wat ervan afhangt');
    if (telt === 'begrenzing' && grens === undefined) weiger('grens', 'GRENS_ONTBREEKT', 'ontbreekt bij een `begrenzing`');
  });
}

/**
 * The form of a provision.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export const voorzieningsregelVorm = z
  .strictObject({
    ...regelVelden,
    criteria: z
      .array(z.strictObject({ ...criteriumVelden, grens: z.optional(z.strictObject({ ...grensVelden, ...waar })), ...waar }))
      .check(z.minLength(1)),
    combinaties: z.optional(z.array(z.strictObject({ ...combinatieVelden, ...waar }))),
    bevindingen: z.optional(z.array(z.strictObject({ ...bevindingVelden, vindplaats: vindplaatsVorm }))),
    vindplaats: vindplaatsVorm,
  })
  .check(samenhangend);

/**
 * The form of a provision as a municipality gives it.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export const eigenVoorzieningsregelVorm = z
  .strictObject({
    ...regelVelden,
    criteria: z.array(z.strictObject({ ...criteriumVelden, grens: z.optional(z.strictObject(grensVelden)) })).check(z.minLength(1)),
    combinaties: z.optional(z.array(z.strictObject(combinatieVelden))),
    bevindingen: z.optional(z.array(z.strictObject(bevindingVelden))),
  })
  .check(samenhangend);

/**
 * Refuses a list with two provisions of one name.
 *
 * @bron leudal-2018 §3.1 (LE-003)
 */
export function eigenIds({ value, issues }: { readonly value: readonly { readonly id: string }[]; readonly issues: unknown[] }): void {
  value.forEach(({ id }, i) => {
    if (value.slice(0, i).some((eerder) => eerder.id === id)) issues.push(verband(value, [i, 'id'], 'DUBBEL', `is ${id} en die naam is al gebruikt`));
  });
}

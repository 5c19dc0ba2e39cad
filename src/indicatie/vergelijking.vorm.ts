import * as z from 'zod/mini';
import { datumVorm, geheel, idVorm, naamVorm, verband } from '../kern/index.js';
import { KLASSEN } from './vergelijk-klassen.js';
import { VERSCHILRICHTING_LIJST } from './vergelijk-verschil.js';

const telVorm = geheel(0, Number.MAX_SAFE_INTEGER);
const grensVorm = z.nullable(geheel(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER));
const LANGSTE_GETAL = 100;
/** A decimal text or a fraction; whether it is in lowest terms does not matter for what it is worth. */
const exactVorm = z.string().check(z.maxLength(LANGSTE_GETAL), z.regex(/^-?\d+(\.\d+|\/[1-9]\d*)?$/));
const STATUSSEN = ['berekend', 'onvolledig', 'niet-aangewezen', 'beoordeling-nodig'] as const;

const beleidVorm = z.strictObject({ id: idVorm, versie: naamVorm, naam: naamVorm, vingerafdruk: naamVorm });
const paarVorm = z.strictObject({ a: exactVorm, b: exactVorm });
const kantVorm = z.strictObject({ gevallen: telVorm, minutenPerWeek: exactVorm });
const belemmeringenVorm = z.array(
  z.strictObject({ soort: z.enum(['gegeven', 'norm', 'vraag', 'reden']), naam: naamVorm, gevallen: telVorm }),
);

interface Tellingen {
  readonly casussen: number;
  readonly vergeleken: number;
  readonly nietVergeleken: number;
  readonly ongeldig: number;
  readonly richtingen: Readonly<Record<string, number>>;
  readonly statussen: readonly { readonly aantal: number }[];
  readonly verdeling: readonly { readonly van: number | null; readonly tot: number | null; readonly aantal: number }[];
}

const som = (aantallen: readonly number[]): number => aantallen.reduce((totaal, aantal) => totaal + aantal, 0);

/** Counts that must agree: totals that do not are not the totals of a comparison. */
function teltOp({ value, issues }: { readonly value: Tellingen; readonly issues: unknown[] }): void {
  const { casussen, vergeleken, nietVergeleken, ongeldig, richtingen, statussen, verdeling } = value;
  const eis = (pad: string, klopt: boolean, melding: string): void => {
    if (!klopt) issues.push(verband(value, [pad], 'TELT_NIET_OP', melding));
  };
  eis('casussen', casussen === vergeleken + nietVergeleken + ongeldig, 'is niet de som van `vergeleken`, `nietVergeleken` en `ongeldig`');
  eis('richtingen', som(Object.values(richtingen)) === vergeleken, 'telt niet op tot `vergeleken`');
  eis('verdeling', som(verdeling.map(({ aantal }) => aantal)) === vergeleken, 'telt niet op tot `vergeleken`');
  eis('statussen', som(statussen.map(({ aantal }) => aantal)) === vergeleken + nietVergeleken, 'telt niet op tot `vergeleken` en `nietVergeleken`');
  const zelfde = verdeling.length === KLASSEN.length && KLASSEN.every(({ van, tot }, i) => verdeling[i]?.van === van && verdeling[i].tot === tot);
  eis('verdeling', zelfde, 'heeft andere klassen dan deze versie van de bibliotheek');
}

/**
 * The form of the totals of a comparison.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export const vergelijkingVorm = z
  .strictObject({
    bibliotheek: z.strictObject({ naam: z.literal('wmo-normenkader'), versie: naamVorm }),
    beleid: z.strictObject({ a: beleidVorm, b: beleidVorm }),
    peildatum: z.nullable(datumVorm),
    casussen: telVorm,
    vergeleken: telVorm,
    nietVergeleken: telVorm,
    ongeldig: telVorm,
    richtingen: z.record(z.enum(VERSCHILRICHTING_LIJST), telVorm),
    minutenPerWeek: z.strictObject({ a: exactVorm, b: exactVorm, verschil: exactVorm }),
    tijdelijkeMinuten: paarVorm,
    uitersten: z.nullable(z.strictObject({ kleinste: exactVorm, grootste: exactVorm })),
    verdeling: z.array(z.strictObject({ van: grensVorm, tot: grensVorm, aantal: telVorm })),
    factoren: z.array(z.strictObject({ groep: naamVorm, code: naamVorm, omhoog: kantVorm, omlaag: kantVorm })),
    nietBesluitrijp: z.strictObject({ a: telVorm, b: telVorm }),
    statussen: z.array(z.strictObject({ a: z.enum(STATUSSEN), b: z.enum(STATUSSEN), aantal: telVorm })),
    belemmeringen: z.strictObject({ a: belemmeringenVorm, b: belemmeringenVorm }),
  })
  .check(teltOp);

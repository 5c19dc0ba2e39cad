import * as z from 'zod/mini';
import { aantal, herkomstVorm, keuze, tekstVorm, verband, vindplaatsVorm } from '../kern/index.js';
import { VERBLIJFSJAAR_LIJST, VERBLIJFSTOEGANG_LIJST, VERBLIJFSWEEK_LIJST } from './verblijfsbeleid.js';

const DAGEN_PER_WEEK = 7;
const MEESTE_DAGEN_PER_JAAR = 366;

const perWeek = z.nullable(aantal(DAGEN_PER_WEEK));
const inEenJaar = z.nullable(aantal(MEESTE_DAGEN_PER_JAAR));
const herleidbaar = { herkomst: herkomstVorm, vindplaats: vindplaatsVorm };

const grenzenVorm = z.strictObject({
  etmalenPerWeek: z.strictObject({ aantal: perWeek, ...herleidbaar }),
  etmalenAaneen: z.strictObject({ aantal: inEenJaar, ...herleidbaar }),
  etmalenPerJaar: z.strictObject({ aantal: inEenJaar, ...herleidbaar }),
  langePeriodenPerJaar: z.strictObject({ aantal: inEenJaar, ...herleidbaar }),
  week: z.strictObject({ keuze: keuze(VERBLIJFSWEEK_LIJST), ...herleidbaar }),
  jaar: z.strictObject({ keuze: keuze(VERBLIJFSJAAR_LIJST), ...herleidbaar }),
});

const criteriumVelden = {
  code: keuze(VERBLIJFSTOEGANG_LIJST),
  vraag: tekstVorm,
  soort: keuze(['feit', 'oordeel']),
  past: keuze(['ja', 'nee']),
  reden: tekstVorm,
};

/** Refuses a list that has a criterion twice. */
function elkEenKeer({ value, issues }: { readonly value: readonly { readonly code: string }[]; readonly issues: unknown[] }): void {
  value.forEach(({ code }, i) => {
    if (value.findIndex((een) => een.code === code) < i) issues.push(verband(value, [i, 'code'], 'DUBBEL', 'staat er twee keer in; noem het één keer'));
  });
}

/**
 * The form of what a policy says about short stay.
 *
 * @bron midden-limburg-2024 kortdurend verblijf (MP-058..MP-068)
 */
export const verblijfsbeleidVorm = z.strictObject({
  grenzen: z.optional(grenzenVorm),
  toegang: z.optional(z.array(z.strictObject({ ...criteriumVelden, ...herleidbaar })).check(z.minLength(1), elkEenKeer)),
});

/**
 * The form of what a municipality may choose about short stay.
 *
 * @bron midden-limburg-2024 kortdurend verblijf (MP-065, MP-066)
 */
export const verblijfsruimteVorm = z.strictObject({
  grenzen: z.optional(
    z.strictObject({
      etmalenPerWeek: perWeek,
      etmalenAaneen: inEenJaar,
      etmalenPerJaar: inEenJaar,
      langePeriodenPerJaar: inEenJaar,
      jaar: keuze(VERBLIJFSJAAR_LIJST),
    }),
  ),
  toegang: z.optional(z.array(z.strictObject(criteriumVelden)).check(z.minLength(1), elkEenKeer)),
});

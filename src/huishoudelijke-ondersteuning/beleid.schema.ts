import * as z from 'zod/mini';
import {
  aantal,
  AFRONDINGSSTAP_LIJST,
  beleidVorm,
  bronVorm,
  decimaalVorm,
  FREQUENTIE_PER_LIJST,
  geheel,
  geldigVorm,
  herkomstVorm,
  idVorm,
  keuze,
  maakSchema,
  naamVorm,
  RICHTING_AFRONDING_LIJST,
  tekstVorm,
  vindplaatsVorm,
  type Beleidskop,
  type Schema,
} from '../kern/index.js';
import { HO_GEBIED_LIJST } from './gebieden.js';
import { HUISDIEREN_KEUZE_LIJST, type HOBeleid } from './beleidsruimte.js';
import {
  AANLEERONDERWERP_LIJST,
  HO_NORM_LIJST,
  KINDERACTIVITEIT_LIJST,
  KINDEREENHEID_LIJST,
  RUIMTE_LIJST,
} from './normtabel.js';

const OUDSTE_KIND = 17;
const MEESTE_WEKEN = 52;
const DAGEN_PER_WEEK = 7;
const MEESTE_KEREN = 20;
const MEESTE_MINUTEN = 10080;

const vervangtVorm = z.optional(z.strictObject({ minuten: decimaalVorm, herkomst: herkomstVorm }));

const normVorm = z.strictObject({
  minuten: decimaalVorm,
  herkomst: herkomstVorm,
  vindplaats: vindplaatsVorm,
  maximum: z.optional(geheel(1, MEESTE_WEKEN)),
  vervangt: vervangtVorm,
});

const kindertabelVorm = z.strictObject({
  rijen: z.array(
    z.strictObject({
      activiteit: keuze(KINDERACTIVITEIT_LIJST),
      omschrijving: naamVorm,
      minuten: decimaalVorm,
      eenheid: keuze(KINDEREENHEID_LIJST),
      herkomst: herkomstVorm,
      vindplaats: vindplaatsVorm,
    }),
  ),
  totEnMetLeeftijd: aantal(OUDSTE_KIND),
  maximumWeken: z.nullable(geheel(1, MEESTE_WEKEN)),
  vindplaats: vindplaatsVorm,
});

function normenVorm<const L extends readonly string[]>(namen: L): z.ZodMiniType<{ [N in L[number]]?: z.infer<typeof normVorm> | undefined }> {
  const velden = Object.fromEntries(namen.map((naam) => [naam, z.optional(normVorm)]));
  return z.strictObject(velden) as unknown as z.ZodMiniType<{ [N in L[number]]?: z.infer<typeof normVorm> | undefined }>;
}

const tabelkop = { id: idVorm, titel: naamVorm, bron: bronVorm };

const afrondingVorm = z.strictObject({
  opVeelvoudVan: z.literal(AFRONDINGSSTAP_LIJST),
  richting: keuze(RICHTING_AFRONDING_LIJST),
  herkomst: herkomstVorm,
  vindplaats: vindplaatsVorm,
});

const uitgeslotenVorm = z.array(
  z.strictObject({ gebied: keuze(HO_GEBIED_LIJST), reden: tekstVorm, vindplaats: vindplaatsVorm }),
);

const activiteitenVorm = z.strictObject({
  methode: z.literal('activiteiten'),
  geldig: z.optional(geldigVorm),
  normtabel: z.strictObject({
    ...tabelkop,
    rijen: z.array(
      z.strictObject({
        id: idVorm,
        groep: keuze([...RUIMTE_LIJST, 'was', 'strijken']),
        omschrijving: naamVorm,
        minuten: z.nullable(decimaalVorm),
        frequentie: z.strictObject({ keer: geheel(1, MEESTE_KEREN), per: keuze(FREQUENTIE_PER_LIJST) }),
        herkomst: herkomstVorm,
        vindplaats: vindplaatsVorm,
        voorwaarde: z.optional(z.strictObject({ kenmerk: naamVorm, bij: z.array(naamVorm).check(z.minLength(1)) })),
        twijfel: z.optional(tekstVorm),
        vervangt: vervangtVorm,
      }),
    ),
    aanleren: z.array(
      z.strictObject({
        onderwerp: keuze(AANLEERONDERWERP_LIJST),
        omschrijving: naamVorm,
        minuten: decimaalVorm,
        eenheid: keuze(['keer', 'week', 'onduidelijk']),
        meesteKeren: geheel(1, DAGEN_PER_WEEK),
        maximumWeken: geheel(1, MEESTE_WEKEN),
        herkomst: herkomstVorm,
        vindplaats: vindplaatsVorm,
      }),
    ),
    normen: normenVorm(['regie', 'maaltijden.brood', 'maaltijden.warm']),
    kinderen: z.optional(kindertabelVorm),
  }),
  afronding: afrondingVorm,
  uitgeslotenGebieden: uitgeslotenVorm,
  buitenBereik: z.array(z.strictObject({ id: idVorm, omschrijving: naamVorm, vindplaats: vindplaatsVorm })),
  profielen: z.array(
    z.strictObject({ profiel: keuze(['A', 'B', 'C']), gebieden: z.array(keuze(HO_GEBIED_LIJST)), vindplaats: vindplaatsVorm }),
  ),
  losInUren: z.strictObject({ gebieden: z.array(keuze(HO_GEBIED_LIJST)), vindplaats: vindplaatsVorm }),
  afwijkingenVanOnderzoek: z.array(
    z.strictObject({ gebied: keuze(HO_GEBIED_LIJST), omschrijving: tekstVorm, vindplaats: vindplaatsVorm }),
  ),
});

const blokkenVorm = z.strictObject({
  methode: z.literal('blokken'),
  geldig: z.optional(geldigVorm),
  normtabel: z.strictObject({ ...tabelkop, normen: normenVorm(HO_NORM_LIJST), kinderen: z.optional(kindertabelVorm) }),
  afronding: afrondingVorm,
  huisdieren: z.strictObject({ keuze: keuze(HUISDIEREN_KEUZE_LIJST), herkomst: herkomstVorm, vindplaats: vindplaatsVorm }),
  uitgeslotenGebieden: uitgeslotenVorm,
});

/**
 * The form of the part of a policy about huishoudelijke ondersteuning.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 * @bron leudal-2018 §4.4 (LE-025)
 */
export const hoBeleidVorm = z.discriminatedUnion('methode', [blokkenVorm, activiteitenVorm]);

const minutenVorm = z.union([aantal(MEESTE_MINUTEN), decimaalVorm]);


/**
 * The form of what a municipality may choose in this room.
 *
 * @bron normenkader-ho-2025 vraag 3, 11 en bijlage 1 §6, §11 (NE-016, NE-023, NE-051, NE-058)
 */
export const hoBeleidsruimteVorm = z.strictObject({
  normen: z.optional(
    z.strictObject(Object.fromEntries(HO_NORM_LIJST.map((naam) => [naam, z.optional(minutenVorm)]))),
  ),
  activiteiten: z.optional(z.record(idVorm, minutenVorm)),
  kinderen: z.optional(
    z.strictObject({
      totEnMetLeeftijd: aantal(OUDSTE_KIND),
      maximumWeken: z.nullable(geheel(1, MEESTE_WEKEN)),
      minuten: z.strictObject(
        Object.fromEntries(KINDERACTIVITEIT_LIJST.map((naam) => [naam, z.optional(minutenVorm)])),
      ),
    }),
  ),
  afronding: z.optional(
    z.strictObject({ opVeelvoudVan: z.literal(AFRONDINGSSTAP_LIJST), richting: z.optional(keuze(RICHTING_AFRONDING_LIJST)) }),
  ),
  huisdieren: z.optional(keuze(HUISDIEREN_KEUZE_LIJST)),
  uitgeslotenGebieden: z.optional(z.array(z.strictObject({ gebied: keuze(HO_GEBIED_LIJST), reden: tekstVorm }))),
  geldig: z.optional(geldigVorm),
});

/**
 * A policy as far as this room needs it: its head and its part about huishoudelijke ondersteuning.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export interface BeleidMetHO extends Beleidskop {
  readonly huishoudelijkeOndersteuning: HOBeleid;
}

/**
 * Reads a policy as far as this room needs it.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const BeleidMetHOSchema: Schema<BeleidMetHO> = maakSchema<BeleidMetHO>(
  beleidVorm('huishoudelijkeOndersteuning', hoBeleidVorm),
);

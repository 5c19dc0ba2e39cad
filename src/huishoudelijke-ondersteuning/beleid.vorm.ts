import * as z from 'zod/mini';
import {
  aantal,
  AFRONDINGSSTAP_LIJST,
  bronVorm,
  decimaalVorm,
  FREQUENTIE_PER_LIJST,
  geheel,
  geldigVorm,
  herkomstVorm,
  idVorm,
  keuze,
  naamVorm,
  ondersteuningsplanVorm,
  RICHTING_AFRONDING_LIJST,
  tekstVorm,
  verband,
  vindplaatsVorm,
} from '../kern/index.js';
import { HO_GEBIED_LIJST } from './gebieden.js';
import { HUISDIEREN_KEUZE_LIJST } from './beleidsruimte.js';
import { AANLEERONDERWERP_LIJST, RUIMTE_LIJST } from './activiteitentabel.js';
import { KINDERACTIVITEIT_LIJST, KINDEREENHEID_LIJST } from './kindertabel.js';
import { HO_NORM_LIJST } from './norm.js';

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

/** The same form under each of a list of names, all of them optional. */
function perNaam<const L extends readonly string[], T>(namen: L, vorm: z.ZodMiniType<T>): z.ZodMiniType<{ [N in L[number]]?: T | undefined }> {
  const velden = Object.fromEntries(namen.map((naam) => [naam, z.optional(vorm)]));
  return z.strictObject(velden) as unknown as z.ZodMiniType<{ [N in L[number]]?: T | undefined }>;
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

/** Rows are named by their id: two with the same would both count under one name. */
function metEigenIds({ value, issues }: { readonly value: readonly { readonly id: string }[]; readonly issues: unknown[] }): void {
  const gezien = new Set<string>();
  value.forEach(({ id }, i) => {
    if (gezien.has(id)) issues.push(verband(value, [i, 'id'], 'DUBBEL', 'is al de id van een eerdere rij'));
    gezien.add(id);
  });
}

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
    ).check(metEigenIds),
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
    normen: perNaam(['regie', 'maaltijden.brood', 'maaltijden.warm'], normVorm),
    kinderen: z.optional(kindertabelVorm),
  }),
  afronding: afrondingVorm,
  uitgeslotenGebieden: uitgeslotenVorm,
  ondersteuningsplan: z.optional(ondersteuningsplanVorm),
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
  normtabel: z.strictObject({ ...tabelkop, normen: perNaam(HO_NORM_LIJST, normVorm), kinderen: z.optional(kindertabelVorm) }),
  afronding: afrondingVorm,
  huisdieren: z.strictObject({ keuze: keuze(HUISDIEREN_KEUZE_LIJST), herkomst: herkomstVorm, vindplaats: vindplaatsVorm }),
  uitgeslotenGebieden: uitgeslotenVorm,
  ondersteuningsplan: z.optional(ondersteuningsplanVorm),
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
  normen: z.optional(perNaam(HO_NORM_LIJST, minutenVorm)),
  activiteiten: z.optional(z.record(idVorm, minutenVorm)),
  kinderen: z.optional(
    z.strictObject({
      totEnMetLeeftijd: aantal(OUDSTE_KIND),
      maximumWeken: z.nullable(geheel(1, MEESTE_WEKEN)),
      minuten: perNaam(KINDERACTIVITEIT_LIJST, minutenVorm),
    }),
  ),
  afronding: z.optional(
    z.strictObject({ opVeelvoudVan: z.literal(AFRONDINGSSTAP_LIJST), richting: z.optional(keuze(RICHTING_AFRONDING_LIJST)) }),
  ),
  huisdieren: z.optional(keuze(HUISDIEREN_KEUZE_LIJST)),
  uitgeslotenGebieden: z.optional(z.array(z.strictObject({ gebied: keuze(HO_GEBIED_LIJST), reden: tekstVorm }))),
  geldig: z.optional(geldigVorm),
});

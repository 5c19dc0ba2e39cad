import fc from 'fast-check';
import {
  EXTRA_INZET_LIJST,
  HO_GEBIED_LIJST,
  HO_MOTIVERING_LIJST,
  PER_LIJST,
  WAS_HUISHOUDEN_LIJST,
  WAS_OMVANG_LIJST,
  type HOGebied,
  type HOSituatie,
  type KINDERACTIVITEIT_LIJST,
} from '../../src/index.js';
import { gemeente, gemeenteMet, type VolledigHuis } from './gemeente.js';

type Kinderactiviteit = (typeof KINDERACTIVITEIT_LIJST)[number];

/** Random households for the invented municipality, complete unless something is left out on purpose. */

const aantal = (maximum: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: maximum });

/** A complete block "schoon en leefbaar huis". */
export const huisArb: fc.Arbitrary<VolledigHuis> = fc.record({
  eigenMogelijkheden: aantal(3),
  gebruikelijkeHulp: aantal(6),
  netwerk: aantal(6),
  extraInzet: fc.constantFrom(...EXTRA_INZET_LIJST),
  extraSlaapkamers: aantal(6),
  overigeKamers: aantal(6),
  overigeKamersUitzonderlijk: aantal(3),
  huisdieren: fc.boolean(),
  woningkenmerken: fc.boolean(),
  samenstellingHuishouden: fc.boolean(),
});

const momentArb = (...activiteiten: [Kinderactiviteit, ...Kinderactiviteit[]]) =>
  fc.record({
    activiteit: fc.constantFrom(...activiteiten),
    kerenPerDag: fc.integer({ min: 1, max: 12 }),
    dagenPerWeek: fc.integer({ min: 1, max: 7 }),
  });

/** Activities of one child or family, each once: together an activity has at most seven days a week. */
const momentenArb = (minLength: number, ...activiteiten: [Kinderactiviteit, ...Kinderactiviteit[]]) =>
  fc.uniqueArray(momentArb(...activiteiten), { minLength, maxLength: 3, selector: ({ activiteit }) => activiteit });

const kinderenArb = fc.record(
  {
    weken: fc.integer({ min: 1, max: 52 }),
    perKind: fc.array(
      fc.record({
        leeftijd: aantal(6),
        activiteiten: momentenArb(1, 'naar-bed-brengen', 'wassen-en-kleden', 'eten-en-drinken'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    perGezin: momentenArb(0, 'school-brengen-halen', 'eten-en-drinken'),
  },
  { requiredKeys: ['perKind'] },
);

const alleBlokkenArb = fc.record({
  schoonEnLeefbaarHuis: huisArb,
  wasverzorging: fc.record({ omvang: fc.constantFrom(...WAS_OMVANG_LIJST), huishouden: fc.constantFrom(...WAS_HUISHOUDEN_LIJST) }),
  maaltijden: fc.record({ broodmaaltijdenPerWeek: aantal(21), warmeMaaltijdenPerWeek: aantal(14) }),
  regie: fc.record({ aantoonbaarExtraWerk: fc.boolean() }),
  adviesInstructieVoorlichting: fc.record({ weken: fc.integer({ min: 1, max: 52 }) }),
  kinderen: kinderenArb,
});

const aanvraagArb = fc.record(
  {
    gebieden: fc.shuffledSubarray([...HO_GEBIED_LIJST], { minLength: 1 }),
    per: fc.constantFrom(...PER_LIJST),
    motiveringen: fc.subarray([...HO_MOTIVERING_LIJST]).map((paden) => Object.fromEntries(paden.map((pad) => [pad, 'Besproken.']))),
    vorigeIndicatie: fc.record({ minuten: aantal(600), per: fc.constantFrom(...PER_LIJST) }),
  },
  { requiredKeys: ['gebieden'] },
);

type Aanvraag = HOSituatie & { readonly gebieden: readonly HOGebied[] };

/** A complete household: any areas in any order, every listed block answered in full. */
export const situatieArb: fc.Arbitrary<Aanvraag> = fc.tuple(aanvraagArb, alleBlokkenArb).map(([aanvraag, blokken]) => {
  const genoemd: readonly string[] = aanvraag.gebieden;
  return { ...aanvraag, ...Object.fromEntries(Object.entries(blokken).filter(([gebied]) => genoemd.includes(gebied))) };
});

/** The invented municipality: as it is, per quarter of an hour, to the nearest, and with norms that have decimals. */
export const beleidArb: fc.Arbitrary<typeof gemeente> = fc.constantFrom(
  gemeente,
  gemeenteMet({ afronding: { opVeelvoudVan: 15 } }, 'per-kwartier'),
  gemeenteMet({ afronding: { opVeelvoudVan: 5, richting: 'dichtstbij' } }, 'dichtstbij'),
  gemeenteMet({ normen: { extraSlaapkamers: '18.125', 'maaltijden.brood': '3.333', 'wasverzorging.eenpersoons': '40.7', netwerk: '12.5' } }, 'decimaal'),
);

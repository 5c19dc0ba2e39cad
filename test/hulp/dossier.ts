import { breidUit, leudal2018, middenLimburg2024, nederweert2025, score, type Dossier, type HOSituatie, type Indicatiebeleid, type Onderzoek } from '../../src/index.js';

/** Nederweert with norms and an interval of its own, so that a file can be complete. */
export const stad = breidUit(nederweert2025, {
  id: 'stad-2025',
  versie: '1',
  naam: 'Stad 2025',
  bron: { id: 'stad-besluit', titel: 'Beleidsregels van de stad, bijlage met eigen normen', soort: 'gemeente', status: 'bedacht voor proeven' },
  huishoudelijkeOndersteuning: { normen: { 'wasverzorging.eenpersoons': 40 }, afronding: { opVeelvoudVan: 5 } },
  beschikking: {
    evaluatie: { intervalMaanden: 12, alleenEindOnderMaanden: 6, langerBijLangdurig: false },
    looptijden: (['begeleiding', 'huishoudelijke-ondersteuning'] as const).map((voorziening) => ({
      id: voorziening, omschrijving: 'Ten hoogste vijf jaar', voorziening, wanneer: {}, tenMinste: null,
      tenHoogste: { aantal: 60, eenheid: 'maanden' as const }, grens: 'hard' as const, geldtVoor: 'beschikking' as const, telt: 'vanaf-ingang' as const,
    })),
  },
});

/** The decision by the city, the allocation by the region. */
export const stadEnRegio: Indicatiebeleid = {
  huishoudelijkeOndersteuning: stad,
  begeleiding: stad,
  beschikking: stad,
  producten: middenLimburg2024,
};

/** Everything by Leudal 2018, access and procedure included. */
export const leudal: Indicatiebeleid = {
  huishoudelijkeOndersteuning: leudal2018,
  begeleiding: leudal2018,
  beschikking: leudal2018,
  producten: leudal2018,
  voorzieningen: leudal2018,
};

/** 125 + 18 - 15 (own ability) - 15 (housemates) = 113, rounded up to 115; without what is done in the house 143. */
export const huishouden = {
  gebieden: ['schoonEnLeefbaarHuis'],
  schoonEnLeefbaarHuis: {
    eigenMogelijkheden: 1, gebruikelijkeHulp: 1, netwerk: 0, extraInzet: 'geen', extraSlaapkamers: 1, overigeKamers: 0,
    overigeKamersUitzonderlijk: 0, huisdieren: false, woningkenmerken: false, samenstellingHuishouden: false,
  },
  motiveringen: {
    'schoonEnLeefbaarHuis.eigenMogelijkheden': 'De cliënt stoft zelf af op werkhoogte.',
    'schoonEnLeefbaarHuis.gebruikelijkeHulp': 'De partner stofzuigt en is niet overbelast.',
  },
} as const satisfies HOSituatie;

export const onderzoek: Onderzoek = {
  leefgebieden: {
    persoonlijkFunctioneren: score(2), sociaalFunctioneren: score(1), gezondheidEnZelfzorg: score(1), verplaatsenEnVervoer: score(0), wonen: score(1),
    regieBijHetHuishouden: score(1), werkSchool: score(1), vrijeTijd: score(1), financienAdministratie: score(2), justitie: score(0), verslaving: score(0),
  },
  kenmerken: {
    aardProblematiek: 'stabiel', zelfinzicht: 'neutraal', motivatie: 'neutraal', lerendVermogen: 'neutraal', belastbaarheid: 'neutraal',
    sociaalNetwerk: 'neutraal', draagkrachtNetwerk: 'gemiddeld', risico: 'gemiddeld', complexiteit: 'gemiddeld', verwachteOntwikkeling: 'gelijkblijvend',
  },
  netwerkAanwezig: true,
  vormen: ['individueel', 'dagbesteding'],
  richting: { individueel: 'behoudgericht', dagbesteding: 'behoudgericht' },
  zwaarte: 'matig',
  dagbesteding: { hoofdvraag: 'zinvolle-daginvulling', dagdelen: 3 },
};

const besluit = { ingangsdatum: '2025-06-01', einddatum: '2027-05-31' } as const;

/** A file in which nothing is left to ask. */
export const volledig: Dossier = {
  wlz: { indicatie: false, vierentwintigUur: false },
  huishouden,
  begeleiding: {
    onderzoek,
    keuze: {
      individueel: { profiel: 'IBB-2', minuten: 120, motivering: 'Twee vaste momenten van een uur houden het stabiel.' },
      dagbesteding: { profiel: 'DBB-1', dagdelen: 3, motivering: 'Drie dagdelen geven structuur zonder te veel te vragen.' },
    },
    stabieleSituatie: true,
    blijvend: true,
  },
  ouderdomsbeperkingen: false,
  besluit: { huishouden: besluit, begeleiding: besluit },
  levering: 'natura',
  grondslagen: ['psychisch'],
  controlepunten: { clientondersteuning: true, 'persoonlijk-plan': true, 'natura-of-pgb': true, gegevens: true, bezwaar: true },
};

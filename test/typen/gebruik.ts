import {
  berekenHO,
  berekenHOActiviteiten,
  breidUit,
  heeft,
  kiesBeleid,
  kiesHOProfiel,
  leesBeleid,
  leudal2018,
  meegeleverdBeleid,
  nederweert2025,
  wijkAf,
  type Beleid,
  type BeleidMet,
  type Bevinding,
  type HOActiviteitenSituatie,
  type HOBeleid,
  type HODeels,
  type HOProfiel,
  type HOResultaat,
  type HOSituatie,
  type Onderdeel,
  type Ontbreekt,
  type Stap,
  type Uitbreiding,
  type Uitkomst,
  type Vraag,
} from '../../src/index.js';
import type { Gelijk, Klopt } from './gelijk.js';

/** Use as a consumer writes it; compiled, never run. */

export function zoalsGeschreven(): readonly Uitkomst<unknown, unknown>[] {
  // `as const` and frozen values fit without a cast
  const huis = { gebieden: ['schoonEnLeefbaarHuis', 'kinderen'], per: 'twee-weken', kinderen: { perKind: [{ leeftijd: 3, activiteiten: [{ activiteit: 'babyvoeding', kerenPerDag: 5, dagenPerWeek: 7 }] }] } } as const;
  const ruimten = Object.freeze({ gebieden: Object.freeze(['schoonEnLeefbaarHuis'] as const), schoonEnLeefbaarHuis: Object.freeze({ ruimten: Object.freeze(['hal'] as const) }) });
  const keuze = Object.freeze({ gebieden: ['regie'], omvang: { minuten: 60, per: 'week' } } as const);
  const opties = { peildatum: '2025-06-01', referentie: undefined } as const;
  const beleid: Uitbreiding = Object.freeze({
    id: 'stad', versie: '1', naam: 'Stad', bron: { id: 'besluit', titel: 'Besluit', soort: 'gemeente' },
    huishoudelijkeOndersteuning: { normen: { regie: 25, strijken: '20.5' }, activiteiten: { 'hal-trap': 4 }, afronding: { opVeelvoudVan: 15 } },
  } as const);
  const stad = breidUit(nederweert2025, beleid);
  return [berekenHO(huis, stad, opties), berekenHOActiviteiten(ruimten, leudal2018, opties), kiesHOProfiel(keuze, leudal2018)];
}

export function watNietMag(): void {
  // @ts-expect-error an unknown area
  berekenHO({ gebieden: ['tuin'] }, nederweert2025);
  // @ts-expect-error null is not "not known yet"
  berekenHO({ gebieden: null }, nederweert2025);
  // @ts-expect-error numbers are not given as text
  berekenHO({ gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: { netwerk: '1' } }, nederweert2025);
  // @ts-expect-error a room that the table does not know
  berekenHOActiviteiten({ gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: { ruimten: ['zolder'] } }, leudal2018);
  // @ts-expect-error a feature that the room does not have
  berekenHOActiviteiten({ gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: { sanitair: { vloer: 'hard' } } }, leudal2018);
  // @ts-expect-error an own policy needs a source
  breidUit(nederweert2025, { id: 'stad', versie: '1', naam: 'Stad' });
  // @ts-expect-error a norm that no framework has
  breidUit(nederweert2025, { id: 's', versie: '1', naam: 'S', bron: { id: 'b', titel: 'B', soort: 'gemeente' }, huishoudelijkeOndersteuning: { normen: { ramen: 5 } } });
  // @ts-expect-error a part that does not exist
  kiesBeleid(meegeleverdBeleid, { gemeente: 'Leudal', onderdeel: 'tuin', peildatum: '2025-01-01' });
  const zomaar: Beleid = leesBeleid({});
  // @ts-expect-error the part may be absent: `heeft` comes first
  berekenHO({}, zomaar);
  if (heeft(zomaar, 'huishoudelijkeOndersteuning')) berekenHO({}, zomaar);
}

/** `status` narrows an outcome to what is in it. */
export function perStatus(uit: HOResultaat): string {
  switch (uit.status) {
    case 'berekend': {
      type GeenGaten = 'ontbreekt' extends keyof typeof uit ? false : true;
      const klopt: [Klopt<Gelijk<typeof uit.minuten, number>>, Klopt<Gelijk<typeof uit.besluitrijp, boolean>>, Klopt<GeenGaten>] = [true, true, true];
      return `${klopt.length} ${wijkAf(uit, { naar: 60, motivering: 'x' }).minuten}`;
    }
    case 'onvolledig': {
      const [eerste] = uit.ontbreekt;
      type NogGeenMinuten = 'minuten' extends keyof typeof uit ? false : true;
      const klopt: [Klopt<Gelijk<typeof eerste, Ontbreekt>>, Klopt<Gelijk<typeof uit.deels, HODeels>>, Klopt<Gelijk<typeof uit.besluitrijp, false>>, Klopt<NogGeenMinuten>] =
        [true, true, true, true];
      return `${klopt.length} ${eerste.soort === 'gegeven' ? eerste.pad : eerste.norm}`;
    }
    case 'niet-aangewezen': {
      const [eerste] = uit.redenen;
      const klopt: Klopt<Gelijk<typeof eerste, Bevinding>> = true;
      return `${String(klopt)} ${eerste.code}`;
    }
    case 'beoordeling-nodig': {
      const [eerste] = uit.vragen;
      const klopt: Klopt<Gelijk<typeof eerste, Vraag>> = true;
      return `${String(klopt)} ${eerste.vraag}`;
    }
  }
}

/** `soort` narrows a row of the explanation. */
export function perSoort(stap: Stap): string | null {
  switch (stap.soort) {
    case 'telling':
      return `${stap.aantal} x ${stap.norm ?? '?'} = ${stap.bijdrage}`;
    case 'hoeveelheid':
      return `${stap.bijdrage} ${stap.eenheid}`;
    case 'ondergrens':
    case 'afronding':
    case 'afwijking':
      return stap.bijdrage;
    case 'subtotaal':
      return stap.waarde;
    case 'keuze':
      return stap.gekozen;
    case 'toets':
      return stap.waarde;
  }
}

/** `geldigheid` narrows a choice of policy, to one that has the part that was asked for. */
export function perGeldigheid(): string {
  const keuze = kiesBeleid(meegeleverdBeleid, { gemeente: 'Leudal', onderdeel: 'huishoudelijkeOndersteuning', peildatum: '2025-01-01' });
  if (keuze.geldigheid === 'geldig') {
    const klopt: Klopt<Gelijk<typeof keuze.beleid, BeleidMet<'huishoudelijkeOndersteuning'>>> = true;
    const deel: HOBeleid = keuze.beleid.huishoudelijkeOndersteuning;
    return `${String(klopt)} ${deel.methode === 'blokken' ? deel.huisdieren.keuze : deel.losInUren.gebieden.join()}`;
  }
  if (keuze.geldigheid === 'meervoudig') return keuze.beleiden.map(({ id }) => id).join();
  if (keuze.geldigheid === 'nog-niet') return keuze.vanaf;
  if (keuze.geldigheid === 'vervallen') return keuze.laatstGeldigOp;
  const klopt: Klopt<Gelijk<typeof keuze, { readonly geldigheid: 'onbekend' }>> = true;
  return String(klopt);
}

export type Rest = [
  Klopt<Gelijk<ReturnType<typeof kiesHOProfiel>, Uitkomst<HOProfiel>>>,
  Klopt<Gelijk<Parameters<typeof berekenHO>[0], HOSituatie>>,
  Klopt<Gelijk<Parameters<typeof berekenHOActiviteiten>[0], HOActiviteitenSituatie>>,
  Klopt<Gelijk<typeof leudal2018, BeleidMet<Onderdeel>>>,
  Klopt<Gelijk<typeof meegeleverdBeleid, readonly Beleid[]>>,
];

import {
  breidUit,
  LEEFGEBIED_LIJST,
  leudal2018,
  nederweert2025,
  stelIndicatieVoor,
  type Dossier,
  type Indicatiebeleid,
  type Indicatievoorstel,
  type Onderzoek,
} from '../../src/index.js';
import { huishouden, onderzoek, stad, volledig } from './dossier.js';
import { DOSSIERNAMEN, voorstelVan } from './dossiers.js';

interface Situatie {
  readonly dossier: Dossier;
  readonly beleid: Indicatiebeleid;
  readonly peildatum: string;
}

const PEILDATUM = '2025-06-01';
const inStad: Indicatiebeleid = { huishoudelijkeOndersteuning: stad, begeleiding: stad, beschikking: stad };
const { wlz, levering, controlepunten, besluit } = volledig;
const vast: Dossier = { wlz, levering, controlepunten };
const aangesproken = { ...huishouden, motiveringen: { 'schoonEnLeefbaarHuis.eigenMogelijkheden': 'U stoft zelf af.', 'schoonEnLeefbaarHuis.gebruikelijkeHulp': 'Uw partner stofzuigt.' } } as const;
const alleenHuishouden: Dossier = { ...vast, huishouden: aangesproken, besluit: { huishouden: besluit?.huishouden } };

/** Every need is met by somebody else: 11 areas, the need as it was and nothing left. */
const allesOpgelost: Onderzoek = {
  ...onderzoek,
  vormen: ['individueel'],
  leefgebieden: Object.fromEntries(
    LEEFGEBIED_LIJST.map((gebied, i) => {
      const bruto = onderzoek.leefgebieden?.[gebied]?.bruto ?? 0;
      const soort = (['gebruikelijke-hulp', 'vrijwilligers', 'laagdrempelig-steunpunt', 'eigen-kracht'] as const)[i % 4] ?? 'vrijwilligers';
      return [gebied, { bruto, netto: 0, ...(bruto === 0 ? {} : { oplossingen: [{ soort, lostOp: true, beschikbaar: true }] }) }];
    }),
  ),
};

const alleenBegeleiding: Dossier = { ...vast, begeleiding: volledig.begeleiding, besluit: { begeleiding: besluit?.begeleiding } };
const geweigerd: Dossier = { ...vast, begeleiding: { onderzoek: allesOpgelost } };
const zaak = volledig.begeleiding;

const kinderen = {
  weken: 6,
  perKind: [{ leeftijd: 4, activiteiten: [{ activiteit: 'wassen-en-kleden', kerenPerDag: 1, dagenPerWeek: 5 }, { activiteit: 'naar-bed-brengen', kerenPerDag: 1, dagenPerWeek: 5 }] }],
} as const;

const leudal: Indicatiebeleid = { huishoudelijkeOndersteuning: leudal2018, beschikking: leudal2018 };
const inLeudal = (activiteiten: Dossier['activiteiten'], einddatum = '2025-05-31'): Situatie => ({
  dossier: { ...vast, activiteiten, besluit: { huishouden: { ingangsdatum: '2023-06-01', einddatum, motivering: 'De hulp is nodig zolang de ouder herstelt' } } },
  beleid: leudal,
  peildatum: '2023-05-01',
});

/** A city that leaves an area out in its own words. */
const zonderBoodschappen = breidUit(stad, {
  id: 'stad-zonder-boodschappen',
  versie: '2',
  naam: 'Stad zonder boodschappen 2025',
  bron: { id: 'stad-boodschappen', titel: 'Besluit van de stad over boodschappen', soort: 'gemeente', status: 'bedacht voor proeven' },
  huishoudelijkeOndersteuning: { uitgeslotenGebieden: [{ gebied: 'boodschappen', reden: 'winkels bezorgen aan huis' }] },
});

const SITUATIES: Readonly<Record<string, Situatie>> = {
  'deels-geweigerd': { dossier: { ...alleenHuishouden, besluit, begeleiding: { onderzoek: allesOpgelost } }, beleid: inStad, peildatum: PEILDATUM },
  'afwijking-naar-nul': { dossier: { ...alleenHuishouden, afwijkingHuishouden: { naar: 0, motivering: 'Uw dochter trekt bij u in en doet het huis' } }, beleid: inStad, peildatum: PEILDATUM },
  'alleen-tijdelijk': inLeudal({ gebieden: ['kinderen'], kinderen }, '2023-07-12'),
  'deels-tijdelijk': inLeudal({ gebieden: ['wasverzorging', 'kinderen'], wasverzorging: { drogen: 'droger', vlekken: false }, kinderen }),
  'beleid-niet-geldig': { dossier: alleenHuishouden, beleid: { huishoudelijkeOndersteuning: nederweert2025, beschikking: stad }, peildatum: '2020-01-01' },
  'zonder-netwerk': {
    dossier: {
      ...alleenBegeleiding,
      begeleiding: { ...zaak, onderzoek: { ...onderzoek, netwerkAanwezig: false, vormen: ['individueel'] }, keuze: { individueel: zaak?.keuze?.individueel } },
    },
    beleid: inStad,
    peildatum: PEILDATUM,
  },
  'alles-opgelost': { dossier: geweigerd, beleid: inStad, peildatum: PEILDATUM },
  'minder-en-meer': {
    dossier: {
      ...alleenBegeleiding,
      begeleiding: { ...zaak, onderzoek, vorigeIndicatie: { individueel: { minuten: 300 }, dagbesteding: { dagdelen: 4, per: 'twee-weken' } } },
      verlaging: { individueel: 'U kookt en wast nu zelf. Dat leerde u vorig jaar' },
    },
    beleid: inStad,
    peildatum: PEILDATUM,
  },
  ontwikkelgericht: {
    dossier: {
      ...alleenBegeleiding,
      begeleiding: {
        ...zaak,
        onderzoek: {
          ...onderzoek,
          kenmerken: { ...onderzoek.kenmerken, lerendVermogen: 'bevorderend', belastbaarheid: 'beperkend', sociaalNetwerk: 'bevorderend', verwachteOntwikkeling: 'verbetering' },
          richting: { individueel: 'ontwikkelgericht', dagbesteding: 'ontwikkelgericht' },
        },
        keuze: {
          individueel: { profiel: 'IBO-2', minuten: 150, motivering: 'Met tweeënhalf uur gaat het leren snel.' },
          dagbesteding: { profiel: 'DBO-1', dagdelen: 3, motivering: 'Meer dagdelen houdt u nog niet vol.' },
        },
      },
    },
    beleid: inStad,
    peildatum: PEILDATUM,
  },
  'gebied-uitgesloten': {
    dossier: { ...vast, huishouden: { gebieden: ['boodschappen'], vorigeIndicatie: { minuten: 60, per: 'week' } } },
    beleid: { huishoudelijkeOndersteuning: zonderBoodschappen, beschikking: stad },
    peildatum: PEILDATUM,
  },
};

/** Situations that the example files do not have, by name. */
export const SITUATIENAMEN = Object.keys(SITUATIES).map((naam) => `situatie-${naam}`);

/** Everything of which a letter is read. */
export const BRIEFNAMEN: readonly string[] = [...DOSSIERNAMEN, ...SITUATIENAMEN];

/** The proposal behind a letter. */
export function briefvoorstel(naam: string): Indicatievoorstel {
  const situatie = SITUATIES[naam.replace('situatie-', '')];
  return situatie === undefined ? voorstelVan(naam) : stelIndicatieVoor(situatie.dossier, situatie.beleid, { peildatum: situatie.peildatum });
}

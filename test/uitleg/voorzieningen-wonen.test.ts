import { describe, expect, it } from 'vitest';
import {
  berekenInrichtingsbedrag,
  legUit,
  leudal2018,
  toetsDeskundigenadvies,
  toetsPgb,
  toetsPgbPlan,
  toetsVoorziening,
  vergelijkWoonkosten,
  VERSIE,
  type Uitlegbaar,
} from '../../src/index.js';
import { gunstig } from '../hulp/gunstig.js';

const IN_2018 = { peildatum: '2018-02-01' } as const;
const IN_2019 = { peildatum: '2019-03-01' } as const;

const UITLEG: Readonly<Record<string, () => Uitlegbaar>> = {
  'woonvoorziening-drempels': () =>
    toetsVoorziening(
      {
        voorziening: 'woonvoorziening',
        antwoorden: gunstig('woonvoorziening', {
          TOEGANKELIJKHEID: 'ja', ELEMENTAIRE_RUIMTE: 'ja', KAN_WORDEN_AANGEPAST: 'ja', WONING_VERANDERT: 'ja', ANDERE_EIGENAAR: 'ja',
          AANPASSING_VEEL_DUURDER: 'ja', GESCHIKTE_WONING_BESCHIKBAAR: 'ja',
        }),
      },
      leudal2018,
      IN_2018,
    ),
  'woonvoorziening-drie-redenen': () =>
    toetsVoorziening(
      { voorziening: 'woonvoorziening', antwoorden: { HOOFDVERBLIJF: 'nee', HOBBY_OF_STUDEERKAMER: 'ja', THERAPEUTISCH_DOEL: 'ja' } },
      leudal2018,
      IN_2018,
    ),
  'verhuiskosten': () => {
    const { OFFERTES_VERHUIZEN: _, VERGOEDING: __, ...antwoorden } = gunstig('verhuiskostenvergoeding', {
      VERHUISBEDRIJF: 'ja', INRICHTING_NODIG: 'ja', OFFERTES_INRICHTING: 'ja', EERDERE_VERGOEDING: 'ja', EERDERE_TELT_MEE: 'nee',
    });
    return toetsVoorziening({ voorziening: 'verhuiskostenvergoeding', antwoorden, getallen: { OFFERTES_VERHUIZEN: 1, VERGOEDING: '6100.50' } }, leudal2018, IN_2018);
  },
  'woonkosten': () =>
    vergelijkWoonkosten({ bedragen: { 'aanpassen-nu': '19000', 'aanpassen-later': '0', verhuizen: '5000', 'aanpassen-nieuwe-woning': '250.50' } }, leudal2018, IN_2019),
  'inrichting': () => berekenInrichtingsbedrag({ personen: 3 }, leudal2018, IN_2019),
  'inrichting-onvolledig': () => berekenInrichtingsbedrag({ personen: 7, artikelen: ['vinyl', 'laminaat', 'behanglijm'] }, leudal2018),
  'pgb': () =>
    toetsPgb(
      {
        antwoorden: gunstig('pgb', { GEHEUGEN_EN_ORIENTATIE: 'ja', VOOR_BEGELEIDING: 'ja', BEGELEIDING_IN_NATURA: 'ja' }),
        motiveringen: { GEHEUGEN_EN_ORIENTATIE: 'Zwaar: de cliënt vergeet afspraken en betaalt rekeningen dubbel.' },
      },
      leudal2018,
      IN_2019,
    ),
  'pgb-oordeel': () => toetsPgb({ antwoorden: gunstig('pgb', { TAAL: 'onbekend', AANSTUREN: 'onbekend' }) }, leudal2018, IN_2019),
  'pgb-plan': () => toetsPgbPlan({ antwoorden: { BESTEDING: 'ja', RESULTATEN: 'nee', KWALITEIT: 'nee', VOOR_HUISHOUDEN: 'nee', VOOR_BEGELEIDING: 'ja', GETEKEND: 'ja' } }, leudal2018, IN_2019),
  'deskundigenadvies': () =>
    toetsDeskundigenadvies({ antwoorden: gunstig('deskundigenadvies', { DIAGNOSE: 'ja', ONDER_BEHANDELING: 'ja', WAAROM_GEEN_BEHANDELAAR: 'nee', PLAATS: 'nee' }) }, leudal2018, IN_2019),
  'inschakelen-deskundige': () =>
    toetsVoorziening(
      { voorziening: 'inschakelen-deskundige', antwoorden: { KAN_BEPERKINGEN: 'ja', KAN_GOEDKOOPST_PASSENDE: 'ja', PGB_GEVRAAGD: 'nee', TECHNISCHE_VRAAG: 'nee', MEDISCHE_VRAAG: 'ja', ZELF_MEDISCH_DESKUNDIG: 'nee' } },
      leudal2018,
      IN_2019,
    ),
};

describe('de uitleg over wonen, pgb en advies, gelezen als proza', () => {
  it.each(Object.entries(UITLEG))('%s', async (naam, maak) => {
    const tekst = `${legUit(maak())}\n`.replaceAll(`wmo-normenkader ${VERSIE}`, 'wmo-normenkader X.Y.Z');
    expect(tekst.split('\n').every((regel) => regel.length <= 84)).toBe(true);
    await expect(tekst).toMatchFileSnapshot(`voorzieningen-${naam}.txt`);
  });
});

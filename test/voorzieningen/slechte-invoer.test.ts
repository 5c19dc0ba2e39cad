/** Input that is not of the form: every problem at once, in Dutch, with what was probably meant. */
import { describe, expect, it } from 'vitest';
import {
  berekenInrichtingsbedrag,
  leudal2018,
  toetsDeskundigenadvies,
  toetsPgb,
  toetsToegang,
  toetsVoorziening,
  vergelijkWoonkosten,
  type Voorzieningsvraag,
} from '../../src/index.js';
import { foutVan, problemenVan } from '../hulp/fouten.js';

const toets = (invoer: unknown) => () => toetsVoorziening(invoer as Voorzieningsvraag, leudal2018);
const kort = (doe: () => unknown): string[] => problemenVan(doe).map(({ pad, code }) => `${code} ${pad}`);

describe('toetsVoorziening, with input that is not of the form', () => {
  it.each([
    [null, 'NULL_NIET_TOEGESTAAN '],
    [undefined, 'VERPLICHT '],
    [[], 'VERKEERD_TYPE '],
    ['scootmobiel', 'VERKEERD_TYPE '],
    [7, 'VERKEERD_TYPE '],
  ])('%o as a whole', (invoer, verwacht) => {
    expect(kort(toets(invoer))).toEqual([verwacht]);
  });

  it('names every wrong value and key at once', () => {
    const invoer = {
      voorziening: 3,
      antwoorden: { A: true, B: 'Ja', C: null, D: 'misschien' },
      getallen: { A: -1, B: 1.5, C: '1,5', D: Number.NaN, E: true, F: null, G: 1e12 },
      motiveringen: { A: 1, B: '  ', C: null },
      antwoord: {},
    };
    expect(kort(toets(invoer)).sort()).toEqual(
      [
        'VERKEERD_TYPE voorziening',
        'VERKEERD_TYPE antwoorden.A',
        'NIET_IN_LIJST antwoorden.B',
        'NULL_NIET_TOEGESTAAN antwoorden.C',
        'NIET_IN_LIJST antwoorden.D',
        'BUITEN_BEREIK getallen.A',
        'GEEN_GEHEEL_GETAL getallen.B',
        'VERKEERDE_VORM getallen.C',
        'GEEN_GEHEEL_GETAL getallen.D',
        'VERKEERD_TYPE getallen.E',
        'NULL_NIET_TOEGESTAAN getallen.F',
        'BUITEN_BEREIK getallen.G',
        'VERKEERD_TYPE motiveringen.A',
        'VERKEERDE_VORM motiveringen.B',
        'NULL_NIET_TOEGESTAAN motiveringen.C',
        'ONBEKENDE_SLEUTEL antwoord',
      ].sort(),
    );
    const meldingen = problemenVan(toets(invoer)).map(({ melding }) => melding);
    expect(meldingen).toContain("`antwoorden.B` is 'Ja'; toegestaan is een van: ja, nee, onbekend; bedoelt u `ja`?");
    expect(meldingen).toContain('`antwoord` is geen bekende sleutel; bedoelt u `antwoorden`?');
  });

  it('what is no plain object is refused: a Map would silently have no answers', () => {
    expect(kort(toets({ voorziening: 'scootmobiel', antwoorden: new Map([['RIJTEST', 'ja']]) }))).toEqual(['VERKEERD_TYPE antwoorden']);
  });

  it('names every unknown question and every contradiction at once, with a suggestion', () => {
    const invoer = {
      voorziening: 'scootmobiel',
      antwoorden: { RIJTES: 'ja', toString: 'ja', VERVOERSBEHOEFTE: 'ja' },
      getallen: { VERVOERSBEHOEFTE: 2, RIJTEST: 1 },
      motiveringen: { ONZIN: 'Omdat.' },
    };
    expect(kort(toets(invoer))).toEqual([
      'ONBEKENDE_SLEUTEL antwoorden.RIJTES',
      'ONBEKENDE_SLEUTEL antwoorden.toString',
      'ONBEKENDE_SLEUTEL getallen.RIJTEST',
      'ONBEKENDE_SLEUTEL motiveringen.ONZIN',
      'TEGENSTRIJDIG getallen.VERVOERSBEHOEFTE',
    ]);
    expect(problemenVan(toets(invoer))[0]!.melding).toBe('`RIJTES` is geen bekende vraag van `scootmobiel`; bedoelt u `RIJTEST`?');
  });

  it.each([
    ['scootmobil', '`scootmobil` is geen bekende voorziening van dit beleid; bedoelt u `scootmobiel`?'],
    ['constructor', '`constructor` is geen bekende voorziening van dit beleid; bekend zijn: begeleiding-zintuiglijk, '],
  ])('an unknown provision: %s', (voorziening, melding) => {
    const problemen = problemenVan(toets({ voorziening }));
    expect(problemen).toMatchObject([{ pad: 'voorziening', code: 'NIET_IN_LIJST' }]);
    expect(problemen[0]!.melding.startsWith(melding)).toBe(true);
  });

  it('input and options are refused together', () => {
    expect(kort(() => toetsVoorziening({ antwoorden: { A: 'j' } } as never, leudal2018, { peildatum: '2025-02-30' }))).toEqual(['NIET_IN_LIJST antwoorden.A', 'VERKEERDE_VORM opties.peildatum']);
  });

  it('a policy without provisions is refused as such', () => {
    expect(foutVan(() => toetsVoorziening({}, {} as never)).code).toBe('BELEID_ONGELDIG');
  });
});

describe('the other doors of this room', () => {
  it('toegang: an unknown example and an unknown question together', () => {
    expect(kort(() => toetsToegang({ gevraagd: 'wasmachien', antwoorden: { VOORBEELDD: 'ja' } }, leudal2018))).toEqual(['NIET_IN_LIJST gevraagd', 'ONBEKENDE_SLEUTEL antwoorden.VOORBEELDD']);
    expect(kort(() => toetsToegang({ gevraagd: 'tandem', antwoorden: { VOORBEELD: 'nee', VOORBEELDD: 'ja' } }, leudal2018))).toEqual(['TEGENSTRIJDIG antwoorden.VOORBEELD', 'ONBEKENDE_SLEUTEL antwoorden.VOORBEELDD']);
  });

  it('pgb and advice: a number where no question asks for one', () => {
    expect(problemenVan(() => toetsPgb({ getallen: { VERZOEK: 1 } }, leudal2018))).toMatchObject([{ pad: 'getallen.VERZOEK', melding: '`VERZOEK` is geen bekende vraag met een getal van `pgb`; er zijn er geen' }]);
    expect(problemenVan(() => toetsDeskundigenadvies({ antwoorden: { diagnose: 'ja' } }, leudal2018))).toMatchObject([{ melding: '`diagnose` is geen bekende vraag van `deskundigenadvies`; bedoelt u `DIAGNOSE`?' }]);
  });

  it('furnishing and costs', () => {
    expect(problemenVan(() => berekenInrichtingsbedrag({ artikelen: ['vinil'], hoeveelheden: { lamin: '3' } }, leudal2018)).map(({ melding }) => melding)).toEqual([
      '`vinil` is geen bekend artikel van dit beleid; bedoelt u `vinyl`?',
      '`lamin` is geen bekend artikel van dit beleid; bedoelt u `laminaat`?',
    ]);
    expect(kort(() => vergelijkWoonkosten({ bedragen: { 'aanpassen-nuu': '1', verhuizn: '2' } }, leudal2018))).toEqual(['ONBEKENDE_SLEUTEL bedragen.aanpassen-nuu', 'ONBEKENDE_SLEUTEL bedragen.verhuizn']);
    expect(kort(() => vergelijkWoonkosten({ bedragen: { verhuizen: '1,50', 'aanpassen-nu': 3 } } as never, leudal2018))).toEqual(['VERKEERDE_VORM bedragen.verhuizen', 'VERKEERD_TYPE bedragen.aanpassen-nu']);
  });
});

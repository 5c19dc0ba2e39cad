import { describe, expect, it } from 'vitest';
import { beschrijfOmvang, EENHEIDCODE_LIJST, LEESBARE_FREQUENTIE_LIJST, leesOmvang, type LeesbareOmvang } from '../../src/iwmo/index.js';
import { problemenVan } from '../hulp/fouten.js';

/** Per unit: a volume and how a Dutch reader says it, without the period. */
const AANTALLEN: Readonly<Record<LeesbareOmvang['Eenheid'], readonly (readonly [number, string])[]>> = {
  '01': [[0, '0 minuten'], [1, '1 minuut'], [2, '2 minuten'], [59, '59 minuten'], [60, '1 uur'], [61, '1 uur en 1 minuut'], [195, '3 uur en 15 minuten'], [99999999, '1666666 uur en 39 minuten']],
  '04': [[0, '0 uur'], [1, '1 uur'], [2, '2 uur'], [1000, '1000 uur']],
  '14': [[0, '0 etmalen'], [1, '1 etmaal'], [2, '2 etmalen'], [42, '42 etmalen']],
  '16': [[0, '0 dagdelen'], [1, '1 dagdeel'], [5, '5 dagdelen']],
  '82': [[0, '0 stuks (output)'], [1, '1 stuk (output)'], [3, '3 stuks (output)']],
  '83': [[0, '€ 0,00'], [1, '€ 0,01'], [10, '€ 0,10'], [99, '€ 0,99'], [100, '€ 1,00'], [103175, '€ 1.031,75'], [99999999, '€ 999.999,99']],
  '84': [[0, '0 stuks (inspanning)'], [1, '1 stuk (inspanning)'], [3, '3 stuks (inspanning)']],
};

const PERIODEN: Readonly<Record<LeesbareOmvang['Frequentie'], readonly [naam: string, tekst: string]>> = {
  '1': ['dag', 'per dag'],
  '2': ['week', 'per week'],
  '3': ['vier-weken', 'per vier weken'],
  '4': ['maand', 'per maand'],
  '6': ['totaal', 'in totaal'],
};

const NAMEN: Readonly<Record<LeesbareOmvang['Eenheid'], string>> = {
  '01': 'minuut', '04': 'uur', '14': 'etmaal', '16': 'dagdeel', '82': 'stuks-output', '83': 'eurocent', '84': 'stuks-inspanning',
};

describe('every unit with every frequency', () => {
  for (const Eenheid of EENHEIDCODE_LIJST) {
    for (const Frequentie of LEESBARE_FREQUENTIE_LIJST) {
      it.each(AANTALLEN[Eenheid])(`eenheid ${Eenheid}, frequentie ${Frequentie}, volume %i: %s`, (Volume, tekst) => {
        const omschrijving = `${tekst} ${PERIODEN[Frequentie][1]}`;
        expect(beschrijfOmvang({ Volume, Eenheid, Frequentie })).toBe(omschrijving);
        expect(leesOmvang({ Volume, Eenheid, Frequentie })).toStrictEqual({
          aantal: Volume, eenheid: NAMEN[Eenheid], per: PERIODEN[Frequentie][0], verouderd: Frequentie === '3', omschrijving,
        });
      });
    }
  }
});

it('what was read is frozen', () => {
  expect(Object.isFrozen(leesOmvang({ Volume: 8, Eenheid: '04', Frequentie: '3' }))).toBe(true);
});

it.each([
  [{ Volume: -1 }, 'Volume', 'BUITEN_BEREIK'],
  [{ Volume: 100000000 }, 'Volume', 'BUITEN_BEREIK'],
  [{ Volume: 1.5 }, 'Volume', 'GEEN_GEHEEL_GETAL'],
  [{ Volume: '2' }, 'Volume', 'VERKEERD_TYPE'],
  [{ Eenheid: '1' }, 'Eenheid', 'NIET_IN_LIJST'],
  [{ Frequentie: '5' }, 'Frequentie', 'NIET_IN_LIJST'],
  [{ Frequentie: 2 }, 'Frequentie', 'VERKEERD_TYPE'],
  [{ Tarief: 1 }, 'Tarief', 'ONBEKENDE_SLEUTEL'],
] as const)('refuses %j', (anders, pad, code) => {
  const omvang = { Volume: 1, Eenheid: '01', Frequentie: '2', ...anders } as LeesbareOmvang;
  for (const doe of [leesOmvang, beschrijfOmvang]) expect(problemenVan(() => doe(omvang))).toMatchObject([{ pad, code }]);
});

import { describe, expect, it } from 'vitest';
import { problemenVan, ProefSchema } from './proefvorm.js';

const { validate, version, vendor } = ProefSchema['~standard'];

const paden = (invoer: unknown): readonly (readonly PropertyKey[])[] => validate(invoer).issues?.map(({ path }) => path) ?? [];

describe('the Standard Schema face of a schema', () => {
  it('is version 1, of this library, and frozen', () => {
    expect([version, vendor]).toEqual([1, 'wmo-normenkader']);
    expect(Object.isFrozen(ProefSchema) && Object.isFrozen(ProefSchema['~standard'])).toBe(true);
  });

  it('gives the value, and no issues, when it is of the form', () => {
    const uit = validate({ weken: 3 });
    expect(uit).toEqual({ value: { weken: 3 } });
    expect(uit.issues).toBeUndefined();
  });

  it('gives the same messages as lees', () => {
    const invoer = { weken: 0, hond: 'ja', woning: {} };
    expect(validate(invoer).issues?.map(({ message }) => message)).toEqual(problemenVan(invoer).map(({ melding }) => melding));
  });

  it('gives paths as keys, with numbers as indices', () => {
    expect(paden({ verblijven: [{ aankomst: '2025-01-01', vertrek: '' }] })).toEqual([['verblijven', 0, 'vertrek']]);
    expect(paden({ bijlage: [[new Date(0)]] })).toEqual([['bijlage', 0, 0]]);
    expect(paden(null)).toEqual([[]]);
  });

  it('keeps a key that holds a dot in one piece', () => {
    expect(paden({ woning: { kamers: 1, 'deel.tuin': 3 } })).toEqual([['woning', 'deel.tuin']]);
    expect(paden({ woning: { kamers: 1, 'deel.tuinn': true } })).toEqual([['woning', 'deel.tuinn']]);
    expect(problemenVan({ woning: { kamers: 1, 'deel.tuin': 3 } })[0]?.pad).toBe('woning.deel.tuin');
  });
});

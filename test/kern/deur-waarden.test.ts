import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lees } from '../../src/kern/index.js';
import { enige, kort, problemenVan, ProefSchema } from './proefvorm.js';

const GELDIG = {
  naam: 'Een naam',
  toelichting: 'Een toelichting.',
  extraSlaapkamers: 2,
  hond: true,
  soort: 'avond',
  dagen: ['ma', 'di'],
  ingangsdatum: '2025-01-31',
  einddatum: null,
  woning: { kamers: 3, 'deel.tuin': false },
  verblijven: [{ aankomst: '2025-01-01', vertrek: '2025-01-02' }],
  keuze: { methode: 'blokken', stap: 0 },
  minuten: '3.7',
  perRij: { stoffen: 3 },
  bijlage: { vrij: [1, 'twee', null] },
} as const;

function bevriesDiep<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null) Object.values(Object.freeze(waarde)).forEach(bevriesDiep);
  return waarde;
}

class Woning {
  readonly kamers = 3;
}

describe('what is of the form', () => {
  it('comes back as it was', () => {
    expect(lees(ProefSchema, GELDIG)).toEqual({ geldig: true, waarde: GELDIG });
  });

  it('may leave out every optional key, or give undefined', () => {
    expect(ProefSchema.lees({})).toEqual({ geldig: true, waarde: {} });
    expect(ProefSchema.lees({ weken: undefined, woning: undefined }).geldig).toBe(true);
  });

  it('reads -0 as 0', () => {
    const lezing = ProefSchema.lees({ extraSlaapkamers: -0, woning: { kamers: -0 }, minuten: -0, perRij: { a: -0 } });
    expect(lezing).toStrictEqual({ geldig: true, waarde: { extraSlaapkamers: 0, woning: { kamers: 0 }, minuten: 0, perRij: { a: 0 } } });
  });

  it('writes -0 as 0 in a message', () => {
    expect(enige({ weken: -0 }).melding).toContain('is 0;');
  });

  it('is accepted from another realm', () => {
    const ander: unknown = runInNewContext(`(${JSON.stringify(GELDIG)})`);
    expect(Object.getPrototypeOf(ander)).not.toBe(Object.prototype);
    expect(ProefSchema.lees(ander)).toEqual({ geldig: true, waarde: GELDIG });
  });

  it('is accepted without a prototype', () => {
    expect(ProefSchema.lees(Object.assign(Object.create(null), GELDIG)).geldig).toBe(true);
  });

  it('may use the same object twice', () => {
    const verblijf = { aankomst: '2025-01-01', vertrek: '2025-01-02' };
    expect(ProefSchema.lees({ verblijven: [verblijf, verblijf] }).geldig).toBe(true);
  });
});

describe('the input', () => {
  it('is never changed, and may be frozen', () => {
    const invoer = bevriesDiep(structuredClone(GELDIG));
    expect(ProefSchema.lees(invoer).geldig).toBe(true);
    expect(invoer).toStrictEqual(GELDIG);
  });

  it('is not changed when it is wrong either', () => {
    const datum = new Date(0);
    const maak = (): object => ({ weken: -0, hond: 1, woning: { kamers: datum }, verblijven: [{ aankomst: datum }, datum] });
    const invoer = bevriesDiep(maak());
    expect(problemenVan(invoer).length).toBeGreaterThan(0);
    expect(invoer).toStrictEqual(maak());
  });
});

describe('what JSON cannot hold', () => {
  it.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a map', new Map([['kamers', 3]])],
    ['a set', new Set([3])],
    ['a class instance', new Woning()],
    ['inherited values', Object.create({ kamers: 3 })],
    ['inherited values without a root', Object.create(Object.assign(Object.create(null), { kamers: 3 }) as object)],
    ['a regular expression', /3/],
    ['an error', new Error('3')],
    ['a promise', Promise.resolve(3)],
    ['a typed array', new Uint8Array(2)],
    ['a boxed number', new Number(3)],
    ['a date of another realm', runInNewContext('new Date(0)')],
    ['a map of another realm', runInNewContext('new Map()')],
    ['a symbol', Symbol('3')],
    ['a bigint', 3n],
    ['a function', () => 3],
  ])('%s is refused in every place', (_, waarde) => {
    expect(kort(waarde)).toEqual([' VERKEERD_TYPE']);
    for (const sleutel of ['naam', 'extraSlaapkamers', 'hond', 'soort', 'ingangsdatum', 'einddatum', 'woning', 'adres', 'keuze', 'minuten', 'perRij', 'verblijven']) {
      const probleem = enige({ [sleutel]: waarde });
      expect([probleem.pad, probleem.code]).toEqual([sleutel, 'VERKEERD_TYPE']);
      expect(probleem.melding).toMatch(/; toegestaan is /);
    }
    expect(kort({ dagen: ['ma', waarde] })).toEqual(['dagen.1 VERKEERD_TYPE']);
    expect(kort({ verblijven: [waarde] })).toEqual(['verblijven.0 VERKEERD_TYPE']);
  });

  it('is refused also where any value is allowed', () => {
    expect(kort({ bijlage: new Date(0) })).toEqual(['bijlage VERKEERD_TYPE']);
    expect(kort({ bijlage: { diep: [1, new Map()] } })).toEqual(['bijlage.diep.1 VERKEERD_TYPE']);
  });

  it('is named together with all other problems', () => {
    expect([...kort({ weken: 0, ingangsdatum: new Date(0), bijlage: new Map(), hond: 1 })].sort()).toEqual([
      'bijlage VERKEERD_TYPE',
      'hond VERKEERD_TYPE',
      'ingangsdatum VERKEERD_TYPE',
      'weken BUITEN_BEREIK',
    ]);
  });

  it('is named once, not again for what it lacks', () => {
    expect(kort({ woning: new Map() })).toEqual(['woning VERKEERD_TYPE']);
    const gedeeld = new Date(0);
    expect(kort({ ingangsdatum: gedeeld, einddatum: gedeeld })).toEqual(['ingangsdatum VERKEERD_TYPE', 'einddatum VERKEERD_TYPE']);
  });

  it('is never asked for its fields', () => {
    class Lastig {
      get kamers(): number {
        throw new Error('niet aankomen');
      }
    }
    expect(kort({ woning: new Lastig() })).toEqual(['woning VERKEERD_TYPE']);
  });
});

describe('objects that hold themselves', () => {
  it('are refused at the place where the circle closes', () => {
    const invoer: Record<string, unknown> = { weken: 0 };
    invoer['woning'] = invoer;
    expect([...kort(invoer)].sort()).toEqual(['weken BUITEN_BEREIK', 'woning VERKEERD_TYPE']);
  });

  it('are refused where any value is allowed', () => {
    const lijst: unknown[] = [];
    lijst.push(lijst);
    expect(kort({ bijlage: lijst })).toEqual(['bijlage.0 VERKEERD_TYPE']);
  });

  it('are refused at once, however many circles there are', () => {
    const invoer: Record<string, unknown> = {};
    for (const sleutel of ['woning', 'adres', 'keuze', 'perRij', 'bijlage', 'verblijven']) invoer[sleutel] = invoer;
    expect(kort(invoer)).toHaveLength(6);
  });

  it('are not confused with objects that are shared many times', () => {
    let gedeeld: unknown = 1;
    for (let i = 0; i < 30; i += 1) gedeeld = [gedeeld, gedeeld];
    expect(ProefSchema.lees({ bijlage: gedeeld }).geldig).toBe(true);
  });

  it('are refused when nested without end', () => {
    let diep: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) diep = [diep];
    expect(problemenVan({ bijlage: diep })[0]?.code).toBe('VERKEERD_TYPE');
  });
});

describe('any value at all', () => {
  it('is read or refused, never thrown on', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true }), (waarde) => {
        expect(typeof ProefSchema.lees(waarde).geldig).toBe('boolean');
      }),
    );
  });

  it('is read or refused in a known field too, and every refusal has a path, a code and a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom('naam', 'weken', 'hond', 'soort', 'dagen', 'woning', 'verblijven', 'keuze', 'minuten', 'perRij', 'einddatum'), fc.anything({ withDate: true, withMap: true }), (sleutel, waarde) => {
        const lezing = ProefSchema.lees({ [sleutel]: waarde });
        if (lezing.geldig) return;
        expect(lezing.problemen.length).toBeGreaterThan(0);
        for (const { pad, code, melding } of lezing.problemen) {
          expect(pad.split('.')[0]).toBe(sleutel);
          expect(code).toMatch(/^[A-Z_]+$/);
          expect(melding.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

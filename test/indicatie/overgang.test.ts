import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lees, OnderzoekSchema, OVERGANGEN, zetOver, type Overgang } from '../../src/index.js';
import { foutVan, problemenVan } from '../hulp/fouten.js';

const overgang = (...wijzigingen: Overgang['wijzigingen']): readonly Overgang[] => [{ id: 'proef', van: '1', naar: '2', wijzigingen }];

describe('names and values of an earlier edition', () => {
  it('life area 7 by its name of 2024 becomes the one of the framework, and is then read', () => {
    const oud = { leefgebieden: { dagbesteding: { bruto: 1, netto: 1 }, wonen: { bruto: 0 } } };
    expect(lees(OnderzoekSchema, oud).geldig).toBe(false);
    const { invoer, veranderd } = zetOver(oud, OVERGANGEN);
    expect(invoer).toEqual({ leefgebieden: { werkSchool: { bruto: 1, netto: 1 }, wonen: { bruto: 0 } } });
    expect(veranderd).toEqual([{ pad: 'leefgebieden.dagbesteding', van: 'dagbesteding', naar: 'werkSchool' }]);
    expect(lees(OnderzoekSchema, invoer).geldig).toBe(true);
    expect(oud.leefgebieden.dagbesteding).toEqual({ bruto: 1, netto: 1 });
  });

  it('what is not named stays, also a block of the same name elsewhere', () => {
    const gelijk = { dagbesteding: { dagdelen: 3 }, leefgebieden: { wonen: { bruto: 2 } } };
    expect(zetOver(gelijk, OVERGANGEN)).toEqual({ invoer: gelijk, veranderd: [] });
    expect(zetOver(null, OVERGANGEN)).toEqual({ invoer: null, veranderd: [] });
  });

  it('a value that changed, in every place of a list', () => {
    const { invoer, veranderd } = zetOver({ lijst: [{ kleur: 'rood' }, { kleur: 'blauw' }, {}, { kleur: 'rood' }] }, overgang({ soort: 'waarde', pad: 'lijst.*.kleur', van: 'rood', naar: 'oranje' }));
    expect(invoer).toEqual({ lijst: [{ kleur: 'oranje' }, { kleur: 'blauw' }, {}, { kleur: 'oranje' }] });
    expect(veranderd.map(({ pad }) => pad)).toEqual(['lijst.0.kleur', 'lijst.3.kleur']);
  });

  it('several transitions are taken in order', () => {
    const twee = [...overgang({ soort: 'naam', pad: 'a', naar: 'b' }), ...overgang({ soort: 'naam', pad: 'b', naar: 'c' })];
    expect(zetOver({ a: 1 }, twee).invoer).toEqual({ c: 1 });
  });

  it('an old and a new name together are refused, every one of them', () => {
    const fout = { lijst: [{ oud: 1, nieuw: 2 }, { oud: 1 }, { oud: 3, nieuw: 3 }] };
    expect(problemenVan(() => zetOver(fout, overgang({ soort: 'naam', pad: 'lijst.*.oud', naar: 'nieuw' })))).toMatchObject([{ pad: 'lijst.0.oud', code: 'DUBBEL' }, { pad: 'lijst.2.oud', code: 'DUBBEL' }]);
  });

  it('a transition that is not of the form is refused', () => {
    expect(problemenVan(() => zetOver({}, overgang({ soort: 'weg', pad: 'a' } as never))).length).toBeGreaterThan(0);
  });
});

describe('places in a list', () => {
  const waarde = { soort: 'waarde', van: 'groep', naar: 'dagbesteding' } as const;

  it('a value that is in the list itself', () => {
    const { invoer, veranderd } = zetOver({ vormen: ['groep', 'individueel', 'groep'] }, overgang({ ...waarde, pad: 'vormen.*' }));
    expect(invoer).toEqual({ vormen: ['dagbesteding', 'individueel', 'dagbesteding'] });
    expect(veranderd).toEqual([
      { pad: 'vormen.0', van: 'groep', naar: 'dagbesteding' },
      { pad: 'vormen.2', van: 'groep', naar: 'dagbesteding' },
    ]);
  });

  it('lists in lists, and every value of an object', () => {
    expect(zetOver([['groep'], ['x', 'groep']], overgang({ ...waarde, pad: '*.*' })).invoer).toEqual([['dagbesteding'], ['x', 'dagbesteding']]);
    expect(zetOver({ a: { b: 'groep' }, c: { d: 'groep' } }, overgang({ ...waarde, pad: '*.*' })).invoer).toEqual({ a: { b: 'dagbesteding' }, c: { d: 'dagbesteding' } });
  });

  it('have no names to change', () => {
    const invoer = { lijst: ['a'], x: [1] };
    expect(zetOver(invoer, overgang({ soort: 'naam', pad: 'lijst.0', naar: 'eerste' }, { soort: 'naam', pad: '*.length', naar: 'lengte' }))).toEqual({ invoer, veranderd: [] });
  });
});

describe('names that are no keys', () => {
  it.each([
    [{ soort: 'naam', pad: 'a', naar: '__proto__' }, 'naar'],
    [{ soort: 'naam', pad: 'a', naar: 'b.c' }, 'naar'],
    [{ soort: 'naam', pad: 'a', naar: '*' }, 'naar'],
    [{ soort: 'naam', pad: 'a', naar: ' ' }, 'naar'],
    [{ soort: 'naam', pad: 'a.*', naar: 'b' }, 'pad'],
    [{ soort: 'naam', pad: '__proto__.a', naar: 'b' }, 'pad'],
    [{ soort: 'naam', pad: 'a..b', naar: 'c' }, 'pad'],
    [{ soort: 'waarde', pad: 'a.__proto__', van: 'x', naar: 'y' }, 'pad'],
    [{ soort: 'waarde', pad: '.a', van: 'x', naar: 'y' }, 'pad'],
    [{ soort: 'waarde', pad: 'a.', van: 'x', naar: 'y' }, 'pad'],
  ] as const)('%j is refused', (wijziging, veld) => {
    const { problemen } = foutVan(() => zetOver({ a: 1 }, overgang(wijziging)));
    expect(problemen.map(({ pad, code }) => [pad, code])).toEqual([[`overgangen.0.wijzigingen.0.${veld}`, 'VERKEERDE_VORM']]);
  });

  it('an input with such a key keeps it', () => {
    const invoer = JSON.parse('{"__proto__": {"x": "rood"}, "y": "rood"}') as unknown;
    const over = zetOver(invoer, overgang({ soort: 'waarde', pad: '*.x', van: 'rood', naar: 'geel' }, { soort: 'waarde', pad: '*', van: 'rood', naar: 'blauw' }));
    expect(JSON.stringify(over.invoer)).toBe('{"__proto__":{"x":"geel"},"y":"blauw"}');
  });

  it('nothing is lost: only names and values that a transition names differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (invoer) => {
        const gelezen = JSON.parse(JSON.stringify(invoer)) as unknown;
        expect(zetOver(invoer, overgang({ soort: 'waarde', pad: '*.niet-daar', van: 'x', naar: 'y' }))).toEqual({ invoer: gelezen, veranderd: [] });
      }),
    );
  });
});

describe('the door of zetOver', () => {
  const kring: unknown[] = [];
  kring.push({ kring });
  const diep = Array.from({ length: 40 }).reduce<unknown>((binnen) => [binnen], 1);

  it.each([
    ['bigint', 10n, ''],
    ['function', () => 1, ''],
    ['symbol', Symbol('x'), ''],
    ['undefined', undefined, ''],
    ['NaN', { a: NaN }, 'a'],
    ['infinite', { a: [1, Infinity] }, 'a.1'],
    ['date', { a: { b: new Date(0) } }, 'a.b'],
    ['map', new Map(), ''],
    ['cycle', kring, '0.kring'],
    ['hole', { a: [1, undefined, 3] }, 'a.1'],
    ['too deep', diep, '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0'],
  ])('refuses what JSON cannot hold: %s', (_naam, invoer, pad) => {
    const { code, problemen } = foutVan(() => zetOver(invoer, OVERGANGEN));
    expect(code).toBe('INVOER_ONGELDIG');
    expect(problemen.map((probleem) => [probleem.pad, probleem.code])).toEqual([[pad, expect.stringMatching(/^VER/)]]);
    expect(problemen[0]?.melding).toMatch(/JSON/);
  });

  it('takes an absent key for absent', () => {
    expect(zetOver({ a: undefined, b: -0 }, OVERGANGEN).invoer).toEqual({ b: 0 });
  });

  it.each([null, undefined, {}, 'x', OVERGANGEN[0]])('refuses transitions that are not in a list: %#', (overgangen) => {
    expect(problemenVan(() => zetOver({}, overgangen as never)).map(({ pad }) => pad)).toEqual(['overgangen']);
  });

  it('names all that is wrong with the input and with every transition, with its place', () => {
    const fout = [
      { id: 'een', van: '1', naar: '2', wijzigingen: [{ soort: 'naam', pad: 'a', naar: 'b.c' }] },
      OVERGANGEN[0],
      { id: 'met spatie', van: '1', naar: '2', wijzigingen: [{ soort: 'naam', pad: 'a', naar: 'b' }, { soort: 'weg', pad: 'a' }, { soort: 'waarde', pad: 'a', van: 'x' }] },
    ];
    expect(problemenVan(() => zetOver({ a: 1n, b: [new Date(0), NaN] }, fout as never)).map(({ pad }) => pad)).toEqual([
      'a', 'b.1', 'b.0',
      'overgangen.0.wijzigingen.0.naar',
      'overgangen.2.id',
      'overgangen.2.wijzigingen.1.soort',
      'overgangen.2.wijzigingen.2.naar',
    ]);
  });
});

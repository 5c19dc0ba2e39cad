import { describe, expect, it } from 'vitest';
import { lees, OnderzoekSchema, OVERGANGEN, zetOver, type Overgang } from '../../src/index.js';
import { problemenVan } from '../hulp/fouten.js';

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

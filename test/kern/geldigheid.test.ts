import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGeldigOp, kiesVersie, type Geldigheidsduur, type Versiekeuze } from '../../src/kern/geldigheid.js';

interface Editie extends Geldigheidsduur {
  readonly naam: string;
}

const kies = (edities: readonly Editie[], dag: string): Versiekeuze<Editie> => kiesVersie(edities, (editie) => editie, dag);

const een: Editie = { naam: 'een', vanaf: '2018-01-01', tot: '2019-12-31' };
const twee: Editie = { naam: 'twee', vanaf: '2021-03-01', tot: '2024-02-29' };
const drie: Editie = { naam: 'drie', vanaf: '2025-01-01', tot: null };

describe('a window of validity', () => {
  it.each([
    ['2021-02-28', false],
    ['2021-03-01', true],
    ['2024-02-29', true],
    ['2024-03-01', false],
  ])('holds its first and its last day: %s %s', (dag, geldig) => {
    expect(isGeldigOp(twee, dag)).toBe(geldig);
  });

  it('without an end holds for good', () => {
    expect(isGeldigOp(drie, '9999-12-31')).toBe(true);
  });
});

describe('kiesVersie', () => {
  const alle = [drie, een, twee];

  it.each([
    ['2018-01-01', een],
    ['2019-12-31', een],
    ['2021-03-01', twee],
    ['2024-02-29', twee],
    ['2025-01-01', drie],
    ['2200-01-01', drie],
  ])('chooses on %s the edition that holds, in whatever order they stand', (dag, versie) => {
    expect(kies(alle, dag)).toEqual({ geldigheid: 'geldig', versie });
    expect(kies([...alle].reverse(), dag)).toEqual({ geldigheid: 'geldig', versie });
  });

  it('says before the first edition when it begins', () => {
    expect(kies(alle, '2017-12-31')).toEqual({ geldigheid: 'nog-niet', vanaf: '2018-01-01' });
  });

  it.each([
    ['2020-01-01', '2019-12-31'],
    ['2021-02-28', '2019-12-31'],
    ['2024-03-01', '2024-02-29'],
    ['2024-12-31', '2024-02-29'],
  ])('never falls back to an older edition in a gap: %s is after %s', (dag, laatstGeldigOp) => {
    expect(kies(alle, dag)).toEqual({ geldigheid: 'vervallen', laatstGeldigOp });
  });

  it('says after the last edition when it ended', () => {
    expect(kies([een, twee], '2030-01-01')).toEqual({ geldigheid: 'vervallen', laatstGeldigOp: '2024-02-29' });
  });

  it('names all editions that hold on the same day', () => {
    const overlap: Editie = { naam: 'overlap', vanaf: '2024-02-29', tot: '2025-01-01' };
    expect(kies([een, twee, drie, overlap], '2024-02-29')).toEqual({ geldigheid: 'meervoudig', versies: [twee, overlap] });
    expect(kies([een, twee, drie, overlap], '2025-01-01')).toEqual({ geldigheid: 'meervoudig', versies: [drie, overlap] });
    expect(kies([een, twee, drie, overlap], '2024-03-01')).toEqual({ geldigheid: 'geldig', versie: overlap });
  });

  it('knows nothing without editions', () => {
    expect(kies([], '2025-01-01')).toEqual({ geldigheid: 'onbekend' });
  });

  it('gives a frozen answer', () => {
    for (const dag of ['2017-01-01', '2018-01-01', '2020-01-01']) expect(Object.isFrozen(kies(alle, dag))).toBe(true);
    expect(Object.isFrozen(kies([], '2025-01-01'))).toBe(true);
    const meer = kies([drie, drie], '2025-01-01');
    expect(meer.geldigheid === 'meervoudig' && Object.isFrozen(meer.versies)).toBe(true);
  });
});

describe('kiesVersie against days walked one by one', () => {
  const JANUARI = Array.from({ length: 31 }, (_, i) => `2025-01-${String(i + 1).padStart(2, '0')}`);
  const dag = (i: number): string => JANUARI[i]!;

  /** The days of January 2025 on which an edition holds, found by walking; no end means until the end of the month. */
  const dagenVan = ({ vanaf, tot }: Editie): string[] => {
    const vanafPlek = JANUARI.indexOf(vanaf);
    const totPlek = tot === null ? JANUARI.length - 1 : JANUARI.indexOf(tot);
    return JANUARI.filter((_, i) => i >= vanafPlek && i <= totPlek);
  };

  function naief(edities: readonly Editie[], peildatum: string): Versiekeuze<Editie> {
    const geldige = edities.filter((editie) => dagenVan(editie).includes(peildatum));
    if (geldige.length > 1) return { geldigheid: 'meervoudig', versies: geldige };
    if (geldige.length === 1) return { geldigheid: 'geldig', versie: geldige[0]! };
    const bezet = new Set(edities.flatMap(dagenVan));
    const plek = JANUARI.indexOf(peildatum);
    for (let i = plek; i >= 0; i -= 1) if (bezet.has(dag(i))) return { geldigheid: 'vervallen', laatstGeldigOp: dag(i) };
    for (let i = plek; i < JANUARI.length; i += 1) if (bezet.has(dag(i))) return { geldigheid: 'nog-niet', vanaf: dag(i) };
    return { geldigheid: 'onbekend' };
  }

  const editie = fc
    .record({ begin: fc.nat(30), lengte: fc.nat(8), open: fc.boolean(), naam: fc.string() })
    .map(({ begin, lengte, open, naam }): Editie => ({ naam, vanaf: dag(begin), tot: open ? null : dag(Math.min(begin + lengte, 30)) }));

  it('gives the same answer on every day of the month', () => {
    fc.assert(
      fc.property(fc.array(editie, { maxLength: 5 }), (edities) => {
        for (const peildatum of JANUARI) expect(kies(edities, peildatum)).toEqual(naief(edities, peildatum));
      }),
      { numRuns: 300 },
    );
  });
});

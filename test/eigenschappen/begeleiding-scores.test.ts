import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LEEFGEBIED_LIJST, suggereerProfiel, zwaarteBijScore, ZWAARTE_LIJST, type Leefgebied } from '../../src/index.js';
import { isVolledig, telScores } from '../../src/begeleiding/index.js';
import { metGrenzen, neutraal } from '../hulp/begeleiding.js';

const GEBIEDEN = LEEFGEBIED_LIJST.length;
const ALLE = 4 ** GEBIEDEN;
const GRENZEN = [8, 16, 24] as const;
type Scores = Record<Leefgebied, { bruto: number; netto: number }>;

describe('alle 4.194.304 combinaties van leefgebiedscores', () => {
  it('totaal en zwaarte bestaan altijd, de randen kloppen, en een hogere score is nooit lichter', () => {
    expect(ALLE).toBe(4_194_304);
    // The real scoring function sees every combination; what it found is kept per combination, base 4 by area.
    const leefgebieden = Object.fromEntries(LEEFGEBIED_LIJST.map((gebied) => [gebied, { bruto: 0, netto: 0 }])) as Scores;
    const cellen = LEEFGEBIED_LIJST.map((gebied) => leefgebieden[gebied]);
    const niveau = new Uint8Array(ALLE);
    const totalen = new Uint32Array(34);
    let fout = '';
    for (let n = 0; n < ALLE; n += 1) {
      for (let i = 0, rest = n; i < GEBIEDEN; i += 1, rest >>= 2) {
        const cel = cellen[i]!;
        cel.bruto = rest & 3;
        cel.netto = cel.bruto;
      }
      if (!isVolledig(leefgebieden)) fout = `onvolledig bij ${n}`;
      const { bruto, netto } = telScores(leefgebieden);
      if (bruto !== netto || bruto > 33) fout = `verkeerd totaal bij ${n}`;
      totalen[bruto]! += 1;
      niveau[n] = ZWAARTE_LIJST.indexOf(zwaarteBijScore(bruto, GRENZEN));
      const verwacht = bruto <= 8 ? 0 : bruto <= 16 ? 1 : bruto <= 24 ? 2 : 3;
      if (niveau[n] !== verwacht) fout = `verkeerde zwaarte bij totaal ${bruto}`;
    }
    expect(fout).toBe('');
    // Only the combination of all zeros has total 0, only that of all threes has 33, and every combination was seen once.
    expect([totalen[0], totalen[1], totalen[33]]).toEqual([1, 11, 1]);
    expect(totalen.reduce((som, aantal) => som + aantal, 0)).toBe(ALLE);
    let lichter = 0;
    for (let n = 0; n < ALLE; n += 1) {
      for (let i = 0; i < GEBIEDEN; i += 1) {
        if (((n >> (2 * i)) & 3) < 3 && niveau[n + (1 << (2 * i))]! < niveau[n]!) lichter += 1;
      }
    }
    expect(lichter).toBe(0);
  }, 60_000);
});

describe('via de hele suggestie', () => {
  const beleid = metGrenzen([8, 16, 24]);
  const profielBij = (scores: readonly number[]) => {
    const leefgebieden = Object.fromEntries(LEEFGEBIED_LIJST.map((gebied, i) => [gebied, { bruto: scores[i]!, netto: scores[i]! }]));
    return suggereerProfiel({ leefgebieden, kenmerken: neutraal, vormen: ['individueel'] }, beleid);
  };
  const rij = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 11, maxLength: 11 });

  it('een hogere score op één gebied geeft nooit een lichter profiel, en telt één op', () => {
    fc.assert(
      fc.property(rij, fc.integer({ min: 0, max: 10 }), (scores, i) => {
        fc.pre(scores[i]! < 3);
        const hoger = scores.map((score, j) => (j === i ? score + 1 : score));
        const [voor, na] = [profielBij(scores), profielBij(hoger)];
        expect(na.totaalscore!.bruto).toBe(voor.totaalscore!.bruto + 1);
        const niveau = (s: typeof voor) => (s.zwaarte === null ? -1 : ZWAARTE_LIJST.indexOf(s.zwaarte.waarde));
        expect(niveau(na)).toBeGreaterThanOrEqual(niveau(voor));
      }),
    );
  });

  it('de bijdragen tellen op tot de totaalscore', () => {
    fc.assert(
      fc.property(rij, (scores) => {
        const s = profielBij(scores);
        const som = s.individueel!.stappen.reduce((totaal, stap) => totaal + ('bijdrage' in stap ? Number(stap.bijdrage) : 0), 0);
        expect(som).toBe(s.totaalscore!.bruto);
        expect(som).toBe(scores.reduce((totaal, score) => totaal + score, 0));
      }),
    );
  });

  it('elke drie oplopende grenzen van 0 tot en met 33: de grens zelf is het lichtere profiel', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 33 }), { minLength: 3, maxLength: 3 }), fc.integer({ min: 1, max: 33 }), (drie, totaal) => {
        const [a, b, c] = [...drie].sort((x, y) => x - y) as [number, number, number];
        const verwacht = totaal <= a ? 'licht' : totaal <= b ? 'matig' : totaal <= c ? 'matig-zwaar' : 'zwaar';
        expect(zwaarteBijScore(totaal, [a, b, c])).toBe(verwacht);
        const scores = Array.from({ length: 11 }, (_, i) => Math.min(3, Math.max(0, totaal - 3 * i)));
        const leefgebieden = Object.fromEntries(LEEFGEBIED_LIJST.map((gebied, i) => [gebied, { bruto: scores[i]!, netto: scores[i]! }]));
        const s = suggereerProfiel({ leefgebieden, kenmerken: neutraal, vormen: ['individueel'] }, metGrenzen([a, b, c]));
        expect(s.zwaarte).toEqual({ waarde: verwacht, herkomst: 'gemeentelijk' });
      }),
    );
  });

  it.each([
    [[8, 8, 24], 'grenzen.1'],
    [[16, 8, 24], 'grenzen.1'],
    [[8, 16, 16], 'grenzen.2'],
    [[-1, 8, 16], 'grenzen.0'],
    [[8, 16, 34], 'grenzen.2'],
    [[8, 16], 'grenzen'],
    [[8, 16.5, 24], 'grenzen.1'],
  ])('weigert %j', (grenzen, pad) => {
    expect(() => metGrenzen(grenzen as never)).toThrow(`begeleiding.profielgrenzen.${pad}`);
  });

  it('weigert grenzen zonder bron', async () => {
    const { breidUit, nederweert2025 } = await import('../../src/index.js');
    const zonder = { opBasisVan: 'bruto', grenzen: [8, 16, 24] } as never;
    expect(() =>
      breidUit(nederweert2025, { id: 'x', versie: '1', naam: 'X', bron: { id: 'b', titel: 'B', soort: 'gemeente' }, begeleiding: { profielgrenzen: zonder } }),
    ).toThrow('begeleiding.profielgrenzen.bron');
  });
});

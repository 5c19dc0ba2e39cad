import { describe, expect, it } from 'vitest';
import { nederweert2025, suggereerProfiel, type Leefgebiedscore } from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { codes, leefgebieden, neutraal } from '../hulp/begeleiding.js';

const met = (wonen: Leefgebiedscore, netwerkAanwezig = true) =>
  suggereerProfiel(
    { leefgebieden: { ...leefgebieden(1), wonen }, kenmerken: neutraal, netwerkAanwezig, vormen: ['individueel'], zwaarte: 'matig' },
    nederweert2025,
  ).individueel!;

describe('de dubbele toets', () => {
  it.each([
    [true, true, false],
    [true, false, true],
    [false, true, true],
    [false, false, true],
    [true, undefined, true],
    [undefined, true, true],
  ])('lost op: %s, beschikbaar: %s, blokkeert: %s', (lostOp, beschikbaar, blokkeert) => {
    const u = met({ bruto: 2, netto: 1, oplossingen: [{ soort: 'vrijwilligers', lostOp, beschikbaar }] });
    const gevonden = u.bevindingen.find(({ code }) => code === 'NETTO_NIET_ONDERBOUWD');
    expect(gevonden?.ernst).toBe(blokkeert ? 'blokkerend' : undefined);
    if (blokkeert) expect(gevonden?.pad).toBe('leefgebieden.wonen.netto');
  });

  it('één van meer oplossingen is genoeg', () => {
    const u = met({
      bruto: 2,
      netto: 1,
      oplossingen: [
        { soort: 'mantelzorg', lostOp: true, beschikbaar: false },
        { soort: 'eigen-kracht', lostOp: true, beschikbaar: true },
      ],
    });
    expect(codes(u)).not.toContain('NETTO_NIET_ONDERBOUWD');
    expect(u.stappen.filter(({ code }) => code === 'OPLOSSING').map(({ toegepast }) => toegepast)).toEqual([false, true]);
  });

  it('zonder netwerk telt hulp uit het netwerk niet, een vrijwilliger wel', () => {
    const zonder = met({ bruto: 2, netto: 1, oplossingen: [{ soort: 'sociaal-netwerk', lostOp: true, beschikbaar: true }] }, false);
    expect(codes(zonder)).toEqual(expect.arrayContaining(['OPLOSSING_MIST_NETWERK', 'NETTO_NIET_ONDERBOUWD']));
    const vrijwilliger = met({ bruto: 2, netto: 1, oplossingen: [{ soort: 'vrijwilligers', lostOp: true, beschikbaar: true }] }, false);
    expect(codes(vrijwilliger)).not.toContain('NETTO_NIET_ONDERBOUWD');
  });

  it('een oplossing die helpt maar niets verandert, valt op', () => {
    expect(codes(met({ bruto: 2, netto: 2, oplossingen: [{ soort: 'eigen-kracht', lostOp: true, beschikbaar: true }] }))).toContain('OPLOSSING_ZONDER_GEVOLG');
  });

  it('netto boven bruto is geen geldige invoer', () => {
    const fout = foutVan(() => met({ bruto: 1, netto: 2 }));
    expect(fout.problemen).toEqual([
      {
        pad: 'leefgebieden.wonen.netto',
        code: 'NETTO_BOVEN_BRUTO',
        melding: '`leefgebieden.wonen.netto` is 2 en dat is hoger dan `bruto` (1); wat anders is opgelost kan de behoefte alleen kleiner maken',
      },
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { berekenHO, isInvoerFout, type Casus, type HOSituatie } from '../../src/index.js';
import { bevolking, maakHuishouden, ONGELDIG_PER_DUIZEND, ONVOLLEDIG_PER_DUIZEND, VOORVOEGSEL } from '../../examples/bevolking/huishouden.js';
import { willekeurVan } from '../../examples/bevolking/willekeur.js';
import { csvStroom } from '../../examples/06-beleid-vergelijken/csv.js';
import { casusVan, HUISHOUDKOLOMMEN, rijVan } from '../../examples/06-beleid-vergelijken/kolommen.js';
import { gemeente } from '../hulp/gemeente.js';

const namen = HUISHOUDKOLOMMEN.map(({ naam }) => naam);

/** A row as a reader of the file gets it: texts by the names of the columns, numbers with a comma. */
const alsRij = (casus: Casus): Record<string, string> =>
  Object.fromEntries(rijVan(casus).map((cel, i) => [namen[i]!, typeof cel === 'number' ? String(cel).replace('.', ',') : cel]));

function status(situatie: unknown): string {
  try {
    return berekenHO(situatie as HOSituatie, gemeente).status;
  } catch (fout) {
    if (isInvoerFout(fout)) return 'ongeldig';
    throw fout;
  }
}

describe('the invented population', () => {
  it('is the same every time, and each household by itself', () => {
    const eerste = [...bevolking(50)];
    expect([...bevolking(50)]).toEqual(eerste);
    expect(maakHuishouden(37)).toEqual(eerste[36]);
    expect([...bevolking(10, { vanaf: 41 })]).toEqual(eerste.slice(40));
    expect([...bevolking(50, { zaad: 2 })]).not.toEqual(eerste);
  });

  it('says in every id that it was invented', () => {
    expect([...bevolking(20)].every(({ id }) => id.startsWith(VOORVOEGSEL) && /^[\w.-]{1,64}$/.test(id))).toBe(true);
  });

  it('is wrong and incomplete about as often as it says', () => {
    const keer = new Map<string, number>();
    for (const { situatie } of bevolking(5000)) keer.set(status(situatie), (keer.get(status(situatie)) ?? 0) + 1);
    const perDuizend = (soort: string): number => (keer.get(soort) ?? 0) / 5;
    expect(Math.abs(perDuizend('ongeldig') - ONGELDIG_PER_DUIZEND)).toBeLessThan(4);
    expect(Math.abs(perDuizend('onvolledig') - ONVOLLEDIG_PER_DUIZEND)).toBeLessThan(7);
    expect(perDuizend('berekend')).toBeGreaterThan(900);
  });

  it('has chances that are chances', () => {
    const w = willekeurVan(1, 1);
    const trekken = Array.from({ length: 10_000 }, w.trek);
    expect(Math.min(...trekken)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...trekken)).toBeLessThan(1);
    expect(Math.abs(trekken.reduce((som, trek) => som + trek, 0) / 10_000 - 0.5)).toBeLessThan(0.02);
    const eersteTrek = Array.from({ length: 10_000 }, (_, i) => willekeurVan(1, i).trek());
    expect(Math.abs(eersteTrek.reduce((som, trek) => som + trek, 0) / 10_000 - 0.5)).toBeLessThan(0.02);
  });
});

describe('the columns of a file of households', () => {
  it('carry every household there and back: the outcome is the same', () => {
    for (const casus of bevolking(600)) {
      const terug = casusVan(alsRij(casus));
      expect(terug.id).toBe(casus.id);
      expect(status(terug.situatie), casus.id).toBe(status(casus.situatie));
      if (status(casus.situatie) !== 'ongeldig') expect(berekenHO(terug.situatie as HOSituatie, gemeente)).toEqual(berekenHO(casus.situatie as HOSituatie, gemeente));
    }
  });

  const lees = (cellen: Record<string, string>): Casus => casusVan({ kenmerk: 'h1', 'schoon en leefbaar huis': 'ja', ...cellen });

  it('read what a person types: spaces, capitals, a decimal comma', () => {
    expect(lees({ kenmerk: ' h1 ', huisdieren: 'Nee', 'extra slaapkamers': ' 2 ', 'vorige indicatie uren per week': '2,75', 'om de week': 'JA' })).toEqual({
      id: 'h1',
      situatie: {
        gebieden: ['schoonEnLeefbaarHuis'],
        per: 'twee-weken',
        schoonEnLeefbaarHuis: { huisdieren: false, extraSlaapkamers: 2 },
        vorigeIndicatie: { minuten: 165, per: 'week' },
      },
    });
  });

  it('an empty cell is not a no: an unknown area leaves the question of the areas open', () => {
    expect(lees({ wasverzorging: '', huisdieren: '' })).toEqual({ id: 'h1', situatie: {} });
    expect(status(lees({ wasverzorging: '' }).situatie)).toBe('onvolledig');
  });

  it.each([{ huisdieren: 'misschien' }, { 'extra slaapkamers': '1,5' }, { netwerk: '1.0' }, { strijken: 'soms' }, { 'vorige indicatie uren per week': '2,58' }])(
    'what cannot be read is refused, not guessed: %j',
    (cellen) => {
      expect(status(lees(cellen).situatie)).toBe('ongeldig');
    },
  );
});

it('the file that ships is what the generator makes', async () => {
  const stroom = csvStroom(namen);
  for (const casus of bevolking(200)) stroom.write(rijVan(casus));
  stroom.end();
  const delen: Buffer[] = [];
  for await (const deel of stroom) delen.push(Buffer.from(deel as Uint8Array));
  expect(Buffer.concat(delen).equals(readFileSync('examples/gegevens/huishoudens.csv'))).toBe(true);
});

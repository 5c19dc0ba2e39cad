import { describe, expect, it } from 'vitest';
import { breidUit, legUit, leudal2018, middenLimburg2024, toetsToegangKortdurendVerblijf, VERBLIJFSTOEGANG_LIJST, type Toegangsantwoorden, type Verblijfstoegang } from '../../src/index.js';
import { codes, isDiepBevroren } from '../hulp/begeleiding.js';
import { problemenVan } from '../hulp/fouten.js';

/** The criteria by hand: which answer fits, and whether it is a fact. */
const LEUDAL = {
  chronischComplexeProblemen: ['ja', 'oordeel'],
  permanentToezicht: ['ja', 'oordeel'],
  dagelijkseMantelzorger: ['ja', 'feit'],
  mantelzorgOntlasten: ['ja', 'oordeel'],
  aanvullendOpThuis: ['ja', 'feit'],
  medischeNoodzaak: ['nee', 'feit'],
  wlzIndicatie: ['nee', 'feit'],
  levenslangToezicht: ['nee', 'oordeel'],
  wachtlijstWlz: ['nee', 'feit'],
} as const;
const MIDDEN_LIMBURG = {
  chronischeProblemen: ['ja', 'feit'],
  zelfHulpInroepen: ['ja', 'oordeel'],
  zorgDagEnNacht: ['ja', 'oordeel'],
  mantelzorgOntlasten: ['ja', 'oordeel'],
  aanvullendOpThuis: ['ja', 'feit'],
  medischeNoodzaak: ['nee', 'feit'],
} as const;

type Lijst = Readonly<Record<string, readonly ['ja' | 'nee', 'feit' | 'oordeel']>>;
const ANTWOORDEN = ['ja', 'nee', 'onbekend'] as const;

function* alleAntwoorden(namen: readonly string[]): Generator<Toegangsantwoorden> {
  for (let n = 0; n < 3 ** namen.length; n += 1) {
    let rest = n;
    yield Object.fromEntries(namen.map((naam) => {
      const antwoord = ANTWOORDEN[rest % 3];
      rest = Math.floor(rest / 3);
      return [naam, antwoord];
    }));
  }
}

const passend = (lijst: Lijst): Toegangsantwoorden => Object.fromEntries(Object.entries(lijst).map(([naam, [past]]) => [naam, past]));

describe.each([
  ['Leudal 2018', leudal2018, LEUDAL, 19_683],
  ['Midden-Limburg 2024', middenLimburg2024, MIDDEN_LIMBURG, 729],
] as const)('%s: every combination of answers', (_naam, beleid, lijst: Lijst, aantal) => {
  it('one that does not fit settles it with all reasons; then facts, then judgements', () => {
    let gezien = 0;
    const mis: unknown[] = [];
    for (const antwoorden of alleAntwoorden(Object.keys(lijst))) {
      gezien += 1;
      const van = (wat: 'anders' | 'feit' | 'oordeel') =>
        Object.entries(lijst).filter(([naam, [past, soort]]) => {
          const antwoord = antwoorden[naam as Verblijfstoegang];
          return wat === 'anders' ? antwoord !== 'onbekend' && antwoord !== past : antwoord === 'onbekend' && soort === wat;
        }).map(([naam]) => naam).sort().join();
      const u = toetsToegangKortdurendVerblijf(antwoorden, beleid);
      const gekregen =
        u.status === 'niet-aangewezen' ? `niet:${u.redenen.map(({ pad }) => pad).sort().join()}`
        : u.status === 'onvolledig' ? `feit:${u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : '')).sort().join()}`
        : u.status === 'beoordeling-nodig' ? `oordeel:${u.vragen.map(({ code }) => code).sort().join()}`
        : `ja:${String(u.voldoet)}`;
      const verwacht = van('anders') !== '' ? `niet:${van('anders')}` : van('feit') !== '' ? `feit:${van('feit')}` : van('oordeel') !== '' ? `oordeel:${van('oordeel')}` : 'ja:true';
      if (gekregen !== verwacht) mis.push({ antwoorden, gekregen, verwacht });
    }
    expect(gezien).toBe(aantal);
    expect(mis).toEqual([]);
  }, 30_000);

  it('all fit', () => {
    expect(toetsToegangKortdurendVerblijf(passend(lijst), beleid)).toMatchObject({ status: 'berekend', oordeel: 'voldoet', voldoet: true, besluitrijp: true });
  });

  it('plain JSON, frozen, explained', () => {
    const u = toetsToegangKortdurendVerblijf({ medischeNoodzaak: 'ja' }, beleid);
    expect(JSON.parse(JSON.stringify(u))).toEqual(u);
    expect(isDiepBevroren(u)).toBe(true);
    expect(legUit(u)).toContain('eerstelijnsverblijf');
  });
});

it('X6: permanent supervision decides in Leudal, being able to call for help in Midden-Limburg', () => {
  const beide = { ...passend(LEUDAL), ...passend(MIDDEN_LIMBURG) };
  const status = (antwoorden: Toegangsantwoorden) => [leudal2018, middenLimburg2024].map((beleid) => toetsToegangKortdurendVerblijf(antwoorden, beleid).status);
  expect(status(beide)).toEqual(['berekend', 'berekend']);
  expect(status({ ...beide, permanentToezicht: 'nee' })).toEqual(['niet-aangewezen', 'berekend']);
  expect(status({ ...beide, zelfHulpInroepen: 'nee' })).toEqual(['berekend', 'niet-aangewezen']);
  expect(status({ ...beide, wlzIndicatie: 'ja' })).toEqual(['niet-aangewezen', 'berekend']);
});

it('a lack of self-care is no condition: the source names other reasons, such as an overburdened carer', () => {
  for (const [beleid, lijst] of [[leudal2018, LEUDAL], [middenLimburg2024, MIDDEN_LIMBURG]] as const) {
    expect(toetsToegangKortdurendVerblijf(passend(lijst), beleid)).toMatchObject({ status: 'berekend', voldoet: true });
    expect(JSON.stringify(beleid.producten.kortdurendVerblijf?.toegang)).not.toContain('gebrekAanZelfzorg');
  }
});

it('facts first, with what is still to be weighed', () => {
  const u = toetsToegangKortdurendVerblijf({}, middenLimburg2024);
  expect(u.status).toBe('onvolledig');
  expect(codes(u)).toEqual(['TOEGANG_NOG_TE_WEGEN']);
  expect(u.bevindingen[0]?.melding).toContain('Kan de cliënt zelf goed hulp inroepen?');
  expect(u.bevindingen[0]?.melding).toContain('medisch adviseur van de GGD');
});

it('every criterion is used by some policy', () => {
  expect([...new Set([...Object.keys(LEUDAL), ...Object.keys(MIDDEN_LIMBURG)])].sort()).toEqual([...VERBLIJFSTOEGANG_LIJST].sort());
});

it('a municipality can choose its own criteria; a policy without any is asked for them', () => {
  const toegang = [{ code: 'dagelijkseMantelzorger', vraag: 'Helpt er elke dag een mantelzorger?', soort: 'feit', past: 'ja', reden: 'Er is geen mantelzorger.' }] as const;
  const bron = { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' } as const;
  const eigen = breidUit(middenLimburg2024, { id: 'stad', versie: '1', naam: 'Stad', bron, producten: { kortdurendVerblijf: { toegang } } });
  const u = toetsToegangKortdurendVerblijf({ dagelijkseMantelzorger: 'nee' }, eigen);
  expect(u).toMatchObject({ status: 'niet-aangewezen', redenen: [{ melding: 'Er is geen mantelzorger.', vindplaats: { bron: 'stad-besluit' } }] });
  expect(eigen.producten.kortdurendVerblijf?.grenzen).toEqual(middenLimburg2024.producten.kortdurendVerblijf?.grenzen);
  expect(() => breidUit(middenLimburg2024, { id: 'stad', versie: '1', naam: 'Stad', bron, producten: { kortdurendVerblijf: { toegang: [...toegang, ...toegang] } } })).toThrow('twee keer');

  const { kortdurendVerblijf: _weg, ...zonder } = middenLimburg2024.producten;
  const kaal = JSON.parse(JSON.stringify({ ...middenLimburg2024, producten: zonder })) as typeof middenLimburg2024;
  expect(toetsToegangKortdurendVerblijf({}, kaal)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ soort: 'norm', norm: 'kortdurendVerblijf.toegang' }] });
});

it('refuses an unknown criterion with a suggestion', () => {
  expect(problemenVan(() => toetsToegangKortdurendVerblijf({ wlzindicatie: 'ja' } as never, leudal2018))[0]?.melding).toContain('wlzIndicatie');
});

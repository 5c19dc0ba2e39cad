import { describe, expect, it } from 'vitest';
import { adviseerDuur, kiesPerceel, leudal2018, middenLimburg2024, nederweert2025, PRODUCT_LIJST, PROFIEL_LIJST, RICHTING_LIJST, ZWAARTE_LIJST, type Perceelvraag } from '../../src/index.js';
import { bevinding, codes } from '../hulp/leudal/uitkomst.js';
import { problemenVan } from '../hulp/fouten.js';
import { bekend, combinaties, gevraagd, limburgMet } from '../hulp/producten.js';

const JA_NEE_ONBEKEND = [true, false, undefined] as const;
const kies = (vraag: Perceelvraag): ReturnType<typeof kiesPerceel> => kiesPerceel(vraag, middenLimburg2024);

/** The level of a profile for individual support, as its name shows it. */
const niveau = (profiel: string): number => (profiel.startsWith('I') ? Number(profiel.at(-1)) : 0);

/** Which lots fit, in the words of the facts: null when a fact that decides is not known. */
function verwacht(vraag: Perceelvraag): number[] | null {
  const { profiel, product, ouderdomsbeperkingen, noodzaak24Uur } = vraag;
  const richting = vraag.richting ?? (profiel === undefined ? undefined : profiel[2] === 'O' ? 'ontwikkelgericht' : 'behoudgericht');
  const zwaarte = vraag.zwaarte ?? (profiel === undefined ? undefined : ZWAARTE_LIJST[niveau(profiel) - 1]);
  if (product === 'kortdurend-verblijf') return [5];
  if (product === 'huishoudelijke-ondersteuning') return [];
  if (product === undefined && richting === undefined && zwaarte === undefined) return null;
  if (richting === 'ontwikkelgericht') return zwaarte === undefined ? null : zwaarte === 'licht' ? [1] : zwaarte === 'matig' ? [1, 2] : [2];
  if (richting === undefined) return null;
  if (noodzaak24Uur === true) return [];
  if (noodzaak24Uur === undefined || ouderdomsbeperkingen === undefined) return null;
  return [ouderdomsbeperkingen ? 4 : 3];
}

describe('every combination of answers', () => {
  const alle = combinaties([...PRODUCT_LIJST, undefined], [...PROFIEL_LIJST, undefined], [...RICHTING_LIJST, undefined], [...ZWAARTE_LIJST, undefined], JA_NEE_ONBEKEND, JA_NEE_ONBEKEND);

  it('gives the lots of the facts, or asks, or says why none fits', () => {
    let gerekend = 0;
    for (const [product, profiel, richting, zwaarte, ouderdomsbeperkingen, noodzaak24Uur] of alle) {
      if (profiel !== undefined && richting !== undefined && (profiel[2] === 'O') !== (richting === 'ontwikkelgericht')) continue;
      if (profiel !== undefined && product === (profiel.startsWith('I') ? 'begeleiding-groep' : 'begeleiding-individueel')) continue;
      const vraag = bekend({ product, profiel, richting, zwaarte, ouderdomsbeperkingen, noodzaak24Uur });
      const u = kies(vraag);
      const percelen = verwacht(vraag);
      const naam = JSON.stringify(vraag);
      expect(u.status, naam).toBe(percelen === null ? 'onvolledig' : percelen.length === 0 ? 'niet-aangewezen' : 'berekend');
      expect(u.stappen.filter(({ code }) => code === 'PERCEEL'), naam).toHaveLength(5);
      if (u.status === 'niet-aangewezen') expect(u.redenen, naam).toHaveLength(5);
      if (u.status !== 'berekend') continue;
      expect(u.percelen, naam).toEqual(percelen);
      expect(u.perceel, naam).toBe(u.percelen.length === 1 ? u.percelen[0] : null);
      expect(u.besluitrijp, naam).toBe(u.percelen.length === 1 && (noodzaak24Uur !== true || product === 'kortdurend-verblijf'));
      gerekend += 1;
    }
    expect(gerekend).toBeGreaterThan(3000);
  });

  it('asks only for facts that are not known, and that can still change the lots', () => {
    const vul = { product: ['begeleiding-individueel', 'kortdurend-verblijf'], richting: RICHTING_LIJST, zwaarte: ZWAARTE_LIJST, ouderdomsbeperkingen: [true, false], noodzaak24Uur: [true, false] } as const;
    const feiten = Object.keys(vul) as (keyof typeof vul)[];
    for (const waarden of combinaties(['begeleiding-groep', undefined], [...RICHTING_LIJST, undefined], [...ZWAARTE_LIJST, undefined], JA_NEE_ONBEKEND, JA_NEE_ONBEKEND)) {
      const vraag = Object.fromEntries(feiten.flatMap((feit, i) => (waarden[i] === undefined ? [] : [[feit, waarden[i]]]))) as Perceelvraag;
      const gevraagde = gevraagd(kies(vraag));
      for (const feit of gevraagde as (keyof typeof vul)[]) {
        expect(vraag[feit]).toBeUndefined();
        const anderen = feiten.filter((ander) => ander !== feit && vraag[ander] === undefined);
        const uitkomsten = combinaties(...anderen.map((ander) => vul[ander])).map((rest) => {
          const basis = { ...vraag, ...Object.fromEntries(anderen.map((ander, i) => [ander, rest[i]])) };
          return new Set(vul[feit].map((waarde) => JSON.stringify(verwacht({ ...basis, [feit]: waarde }))));
        });
        expect(uitkomsten.some(({ size }) => size > 1), `${JSON.stringify(vraag)} ${feit}`).toBe(true);
      }
    }
  });

  it('an answer that was not asked for changes nothing: what is settled stays settled', () => {
    for (const [profiel, ouderdomsbeperkingen, noodzaak24Uur] of combinaties(PROFIEL_LIJST, JA_NEE_ONBEKEND, JA_NEE_ONBEKEND)) {
      const u = kies(bekend({ profiel, ouderdomsbeperkingen, noodzaak24Uur }));
      if (u.status === 'onvolledig') continue;
      for (const [ook, nodig] of combinaties([true, false], [true, false])) {
        const later = kies({ profiel, ouderdomsbeperkingen: ouderdomsbeperkingen ?? ook, noodzaak24Uur: noodzaak24Uur ?? nodig });
        expect(later.status).toBe(u.status);
        if (u.status === 'berekend') expect(later).toMatchObject({ percelen: u.percelen });
      }
    }
  });
});

describe('moderate and developing: two lots', () => {
  it('both are given, blocked until one is chosen', () => {
    const u = kies({ profiel: 'IBO-2' });
    expect(u).toMatchObject({ status: 'berekend', percelen: [1, 2], perceel: null, besluitrijp: false });
    expect(bevinding(u, 'PERCEEL_KIEZEN')).toMatchObject({ ernst: 'blokkerend', pad: 'perceel', vindplaats: { regels: ['MP-005', 'MP-008'] } });
  });

  it.each([1, 2])('lot %i can be chosen', (perceel) => {
    expect(kies({ profiel: 'IBO-2', perceel })).toMatchObject({ percelen: [1, 2], perceel, besluitrijp: true });
  });

  it.each([
    [{ profiel: 'IBO-2', perceel: 3 }, /ontwikkelgericht/],
    [{ profiel: 'IBO-1', perceel: 2 }, /licht/],
    [{ profiel: 'IBO-1', perceel: 9 }, /heeft dat perceel niet/],
  ] as const)('a chosen lot that does not fit is blocked (%#)', (vraag, waarom) => {
    const u = kies(vraag);
    expect(u).toMatchObject({ status: 'berekend', perceel: null, besluitrijp: false });
    expect(bevinding(u, 'PERCEEL_PAST_NIET').melding).toMatch(waarom);
  });
});

describe('profiles', () => {
  it.each([
    ['IBO-1', [1]], ['IBO-2', [1, 2]], ['IBO-3', [2]], ['IBO-4', [2]],
  ] as const)('%s tells direction and weight', (profiel, percelen) => {
    expect(kies({ profiel })).toMatchObject({ status: 'berekend', percelen });
  });

  it('a profile for day activities has no weight: developing asks for it, maintaining does not', () => {
    expect(gevraagd(kies({ profiel: 'DBO-1' }))).toEqual(['zwaarte']);
    expect(gevraagd(kies({ profiel: 'DBB-2' }))).toEqual(['ouderdomsbeperkingen', 'noodzaak24Uur']);
    expect(kies({ profiel: 'DBO-2', zwaarte: 'zwaar' })).toMatchObject({ percelen: [2] });
  });

  it('a weight that was given goes before that of the profile, and says so', () => {
    const u = kies({ profiel: 'IBO-1', zwaarte: 'zwaar' });
    expect(u).toMatchObject({ percelen: [2] });
    expect(codes(u)).toContain('ZWAARTE_ANDERS_DAN_PROFIEL');
    expect(codes(kies({ profiel: 'IBO-1', zwaarte: 'licht' }))).not.toContain('ZWAARTE_ANDERS_DAN_PROFIEL');
  });

  it('the row about the weight rests on the framework', () => {
    expect(kies({ profiel: 'IBO-3' }).stappen.find(({ code }) => code === 'ZWAARTE_VAN_PROFIEL')).toMatchObject({ gekozen: 'matig-zwaar', vindplaats: { bron: 'normenkader-begeleiding-2.0' } });
    expect(kies({ profiel: 'IBO-3', zwaarte: 'matig-zwaar' }).stappen.some(({ code }) => code === 'ZWAARTE_VAN_PROFIEL')).toBe(false);
  });
});

it('transport goes with the lot of the group support', () => {
  expect(kies({ product: 'vervoer', profiel: 'DBB-1', ouderdomsbeperkingen: true, noodzaak24Uur: false })).toMatchObject({ percelen: [4] });
});

it('a need for support nearby all day and night: first the Wlz, and every lot says why not', () => {
  const u = kies({ richting: 'behoudgericht', ouderdomsbeperkingen: true, noodzaak24Uur: true });
  if (u.status !== 'niet-aangewezen') throw new Error(u.status);
  expect(u.redenen.map(({ melding }) => /dag en nacht/.test(melding))).toEqual([false, false, true, true, false]);
  expect(bevinding(u, 'NOODZAAK_24_UUR').ernst).toBe('blokkerend');
});

describe('terms', () => {
  it.each([
    [{ profiel: 'IBO-1' }, [{ perceel: 1, tenMinste: null, tenHoogste: { aantal: 24, eenheid: 'maanden' }, grens: 'in-principe' }]],
    [{ richting: 'behoudgericht', ouderdomsbeperkingen: false, noodzaak24Uur: false }, [{ perceel: 3, tenMinste: { aantal: 12, eenheid: 'maanden' }, tenHoogste: { aantal: 60, eenheid: 'maanden' }, grens: 'hard' }]],
    [{ product: 'kortdurend-verblijf' }, [{ perceel: 5, tenMinste: null, tenHoogste: { aantal: 12, eenheid: 'maanden' }, grens: 'hard' }]],
  ] as const)('of the lot that fits (%#)', (vraag, looptijden) => {
    expect(kies(vraag)).toMatchObject({ looptijden });
  });

  it('X4: controlled decline is at most two years by Leudal 2018 and one to five years in lot 4', () => {
    const leudal = adviseerDuur({ richting: 'behoudgericht', verwachteOntwikkeling: 'achteruitgang' }, leudal2018);
    expect(leudal).toMatchObject({ status: 'berekend', maximumMaanden: 24 });
    expect(leudal2018.beschikking.looptijden.find(({ id }) => id === 'begeleiding')?.tenHoogste).toEqual({ aantal: 24, eenheid: 'maanden' });
    const perceel4 = kies({ richting: 'behoudgericht', ouderdomsbeperkingen: true, noodzaak24Uur: false });
    expect(perceel4).toMatchObject({ percelen: [4], looptijden: [{ tenMinste: { aantal: 12, eenheid: 'maanden' }, tenHoogste: { aantal: 60, eenheid: 'maanden' } }] });
  });

  it('of the municipality, when it has its own; without a rule for a lot there is none', () => {
    const stad = limburgMet({
      looptijden: [{ id: 'een', omschrijving: 'Een jaar', voorziening: 'begeleiding', wanneer: { percelen: [1] }, tenMinste: null, tenHoogste: { aantal: 12, eenheid: 'maanden' }, grens: 'hard', geldtVoor: 'toewijzing', telt: 'vanaf-ingang' }],
    });
    expect(kiesPerceel({ profiel: 'IBO-2' }, stad)).toMatchObject({ percelen: [1, 2], looptijden: [{ perceel: 1, tenHoogste: { aantal: 12 } }] });
  });
});

describe('the door', () => {
  const problemen = (vraag: unknown): string[] => problemenVan(() => kies(vraag as never)).map(({ pad, code }) => `${pad} ${code}`);

  it('refuses what does not go with the profile', () => {
    expect(problemen({ profiel: 'IBO-1', richting: 'behoudgericht' })).toEqual(['richting PAST_NIET_BIJ_PROFIEL']);
    expect(problemen({ profiel: 'DBB-1', richting: 'ontwikkelgericht', product: 'begeleiding-individueel' })).toEqual(['richting PAST_NIET_BIJ_PROFIEL', 'product PAST_NIET_BIJ_PROFIEL']);
    expect(problemen({ profiel: 'IBB-1', product: 'begeleiding-groep' })).toEqual(['product PAST_NIET_BIJ_PROFIEL']);
  });

  it('refuses what is not of the form', () => {
    expect(problemen({ profiel: 'IBO-5', zwaarte: 'heel', perceel: 0, leeftijd: 80 })).toEqual(['profiel NIET_IN_LIJST', 'zwaarte NIET_IN_LIJST', 'perceel BUITEN_BEREIK', 'leeftijd ONBEKENDE_SLEUTEL']);
  });

  it('refuses a policy without lots', () => {
    expect(problemenVan(() => kiesPerceel({}, leudal2018)).map(({ code }) => code)).toEqual(['BELEID_ONGESCHIKT']);
    expect(problemenVan(() => kiesPerceel({}, nederweert2025 as never)).map(({ code }) => code)).toEqual(['BELEID_ONGESCHIKT']);
  });
});

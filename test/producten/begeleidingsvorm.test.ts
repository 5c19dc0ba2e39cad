import { describe, expect, it } from 'vitest';
import { kiesBegeleidingsvorm, leudal2018, middenLimburg2024, CONTRA_INDICATIE_LIJST, type Begeleidingsvormvraag } from '../../src/index.js';
import { bevinding, codes } from '../hulp/leudal/uitkomst.js';
import { problemenVan } from '../hulp/fouten.js';
import { bekend, combinaties, gevraagd } from '../hulp/producten.js';

const DRIE = [true, false, undefined] as const;
const kies = (vraag: Begeleidingsvormvraag): ReturnType<typeof kiesBegeleidingsvorm> => kiesBegeleidingsvorm(vraag, middenLimburg2024);

type Vijf = readonly [contra: boolean, beide: boolean, bieden: boolean, doornemen: boolean, zelfdeDoel: boolean];
const FEITEN = ['contraIndicaties', 'resultatenVragenBeide', 'dagstructuurBieden', 'structuurDoornemen', 'zelfdeDoel'] as const;

/** The principles in words: a group that cannot be, both, providing structure, both ways, going through it, group first. */
function verwacht([contra, beide, bieden, doornemen, zelfdeDoel]: Vijf): string {
  if (contra) return 'contra-indicatie: individueel';
  if (beide) return 'combinatie: individueel groep';
  if (bieden) return 'dagstructuur-bieden: groep';
  if (doornemen && zelfdeDoel) return 'wegen';
  if (doornemen) return 'structuur-doornemen: individueel';
  return zelfdeDoel ? 'groep-gaat-voor: groep' : 'anders: individueel';
}

function alsVraag(antwoorden: readonly (boolean | undefined)[]): Begeleidingsvormvraag {
  const [contra, resultatenVragenBeide, dagstructuurBieden, structuurDoornemen, zelfdeDoel] = antwoorden;
  const contraIndicaties = contra === undefined ? undefined : contra ? (['psychisch'] as const) : [];
  return bekend({ contraIndicaties, resultatenVragenBeide, dagstructuurBieden, structuurDoornemen, zelfdeDoel });
}

function korte(u: ReturnType<typeof kies>): string {
  if (u.status === 'beoordeling-nodig') return 'wegen';
  return u.status === 'berekend' ? `${u.regel}: ${u.producten.map((product) => product.slice('begeleiding-'.length)).join(' ')}` : u.status;
}

/** Every way to fill the open answers. */
const vulIn = (antwoorden: readonly (boolean | undefined)[]): Vijf[] =>
  combinaties(...antwoorden.map((antwoord) => (antwoord === undefined ? [true, false] : [antwoord]))) as unknown as Vijf[];

const alle = combinaties(DRIE, DRIE, DRIE, DRIE, DRIE);

describe('all 243 combinations of yes, no and not known', () => {
  it('are settled exactly when every way to fill in the rest comes to the same, and ask otherwise', () => {
    expect(alle).toHaveLength(243);
    for (const antwoorden of alle) {
      const mogelijk = new Set(vulIn(antwoorden).map(verwacht));
      const [enige] = mogelijk;
      expect(korte(kies(alsVraag(antwoorden))), JSON.stringify(alsVraag(antwoorden))).toBe(mogelijk.size === 1 ? enige : 'onvolledig');
    }
  });

  it('ask exactly the questions on which it still turns', () => {
    for (const antwoorden of alle) {
      const u = kies(alsVraag(antwoorden));
      const nodig = FEITEN.filter((_, i) =>
        antwoorden[i] === undefined && vulIn(antwoorden).some((vol) => verwacht(vol) !== verwacht(vol.map((een, j) => (j === i ? !een : een)) as unknown as Vijf)),
      );
      expect(gevraagd(u)).toEqual(nodig);
    }
  });

  it('show every rule, and mark the one that decided', () => {
    for (const antwoorden of alle) {
      const u = kies(alsVraag(antwoorden));
      const rijen = u.stappen.filter(({ code }) => code === 'BEGELEIDINGSVORM');
      expect(rijen).toHaveLength(7);
      expect(rijen.filter(({ toegepast }) => toegepast)).toHaveLength(u.status === 'onvolledig' ? 0 : 1);
    }
  });
});

describe('a group that cannot be', () => {
  it.each(CONTRA_INDICATIE_LIJST)('%s: individual, and a day part is not four hours (MP-041)', (een) => {
    const u = kies({ contraIndicaties: [een] });
    expect(u).toMatchObject({ status: 'berekend', producten: ['begeleiding-individueel'], regel: 'contra-indicatie', besluitrijp: true });
    expect(bevinding(u, 'DAGDEEL_IS_GEEN_VIER_UUR')).toMatchObject({ ernst: 'waarschuwing', vindplaats: { regels: ['MP-041'] } });
  });

  it('without a contra-indication nothing is said of day parts', () => {
    for (const antwoorden of alle.filter(([contra]) => contra !== true)) expect(codes(kies(alsVraag(antwoorden)))).not.toContain('DAGDEEL_IS_GEEN_VIER_UUR');
  });
});

it('going through the week while a group serves the same goal is weighed by a person', () => {
  const u = kies(alsVraag([false, false, false, true, true]));
  expect(u).toMatchObject({ status: 'beoordeling-nodig', vragen: [{ code: 'BEGELEIDINGSVORM_WEGEN', keuzes: ['begeleiding-individueel', 'begeleiding-groep', 'allebei'], vindplaats: { regels: ['MP-022', 'MP-028'] } }] });
});

it('only the last rule is an inference that needs a word', () => {
  expect(codes(kies(alsVraag([false, false, false, false, false])))).toEqual(['BEGELEIDINGSVORM_AFGELEID']);
  expect(codes(kies(alsVraag([false, false, false, false, true])))).toEqual([]);
});

it('refuses what is not of the form, and a policy without these rules', () => {
  const problemen = (vraag: unknown): string[] => problemenVan(() => kies(vraag as never)).map(({ pad, code }) => `${pad} ${code}`);
  expect(problemen({ contraIndicaties: ['sociaal'], zelfdeDoel: 'ja' })).toEqual(['contraIndicaties.0 NIET_IN_LIJST', 'zelfdeDoel VERKEERD_TYPE']);
  expect(problemen({ contraIndicaties: null })).toEqual(['contraIndicaties NULL_NIET_TOEGESTAAN']);
  expect(problemenVan(() => kiesBegeleidingsvorm({}, leudal2018)).map(({ code }) => code)).toEqual(['BELEID_ONGESCHIKT']);
});

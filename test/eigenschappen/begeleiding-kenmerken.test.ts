import { describe, expect, it } from 'vitest';
import { adviseerDuur, bepaalOmvang, gunstigheid, KENMERK_LIJST, KENMERK_WAARDEN, nederweert2025, type Kenmerk, type Onderzoek } from '../../src/index.js';
import { PROFIELSOORT_LIJST, weegOmvang } from '../../src/begeleiding/index.js';

type Kenmerken = NonNullable<Onderzoek['kenmerken']>;

function* combinaties(): Generator<Kenmerken> {
  for (let n = 0; n < 3 ** KENMERK_LIJST.length; n += 1) {
    const kenmerken: Record<string, string> = {};
    let rest = n;
    for (const kenmerk of KENMERK_LIJST) {
      kenmerken[kenmerk] = KENMERK_WAARDEN[kenmerk][rest % 3]!;
      rest = Math.floor(rest / 3);
    }
    yield kenmerken;
  }
}

/** By hand, from §5.3: where a favourable value asks for more (and sooner done) instead of less. */
const GUNSTIG_IS_MEER: Readonly<Record<string, readonly Kenmerk[]>> = {
  IBO: ['lerendVermogen', 'motivatie'],
  IBB: [],
  DBO: ['lerendVermogen', 'belastbaarheid', 'verwachteOntwikkeling'],
  DBB: ['belastbaarheid'],
};

describe('alle 59.049 combinaties van kenmerken', () => {
  it('advies over de omvang: elke reden klopt met de gunstigheid, een hoog risico gaat voor', () => {
    let aantal = 0;
    const fouten: string[] = [];
    for (const kenmerken of combinaties()) {
      aantal += 1;
      for (const soort of PROFIELSOORT_LIJST) {
        const { stand, redenen, verhouding } = weegOmvang(soort, kenmerken);
        for (const { kenmerk, waarde, gunstigheid: gunst, werking } of redenen) {
          const omgekeerd = GUNSTIG_IS_MEER[soort]!.includes(kenmerk);
          const verwacht = (gunst === 'gunstig') === omgekeerd ? 'meer' : 'minder';
          if (kenmerken[kenmerk] !== waarde || gunstigheid(kenmerk, waarde as never) !== gunst || werking !== verwacht) fouten.push(`${soort} ${kenmerk} ${waarde}`);
        }
        if (redenen.some(({ kenmerk }) => kenmerk === 'aardProblematiek')) fouten.push('aard telt mee');
        if (kenmerken.risico === 'hoog') {
          if (stand !== 'boven' || redenen[0]?.kenmerk !== 'risico' || verhouding !== null) fouten.push(`${soort} risico`);
        } else if (redenen.some(({ kenmerk }) => kenmerk === 'risico')) fouten.push('risico niet hoog en toch een reden');
        if ((soort === 'IBB' || soort === 'DBB') && verhouding !== null) fouten.push(`${soort} verhouding`);
      }
    }
    expect(aantal).toBe(59_049);
    expect([...new Set(fouten)]).toEqual([]);
  }, 60_000);

  it('omvang en duur via de deur: geen enkele loopt vast, en elke is berekend', () => {
    let aantal = 0;
    const standen = new Set<string>();
    for (const kenmerken of combinaties()) {
      const omvang = bepaalOmvang({ keuze: { profiel: 'IBO-2', minuten: 120, motivering: 'x' }, onderzoek: { kenmerken, netwerkAanwezig: true } }, nederweert2025);
      const duur = adviseerDuur({ profiel: 'IBO-2', richting: 'ontwikkelgericht', verwachteOntwikkeling: kenmerken.verwachteOntwikkeling, kenmerken }, nederweert2025);
      if (omvang.status !== 'berekend' || duur.status !== 'berekend') throw new Error(JSON.stringify(kenmerken));
      if (omvang.advies.verhouding !== duur.verhouding) throw new Error('omvang en duur zeggen iets anders');
      standen.add(omvang.advies.stand);
      aantal += 1;
    }
    expect(aantal).toBe(59_049);
    expect(standen).toEqual(new Set(['boven', 'rond', 'onder']));
  }, 120_000);

  it('hoog wordt per kenmerk gelezen', () => {
    expect(KENMERK_LIJST.flatMap((kenmerk) => ((KENMERK_WAARDEN[kenmerk] as readonly string[]).includes('hoog') ? [[kenmerk, gunstigheid(kenmerk, 'hoog')]] : []))).toEqual([
      ['draagkrachtNetwerk', 'gunstig'],
      ['risico', 'ongunstig'],
      ['complexiteit', 'ongunstig'],
    ]);
  });
});

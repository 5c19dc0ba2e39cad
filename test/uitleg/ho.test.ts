/**
 * Golden explanations: the complete text for the case files of the examples, reviewed as prose. A difference is a
 * change that a citizen or a judge reads; look at it before accepting it.
 */
import { describe, expect, it } from 'vitest';
import { berekenHO, berekenHOActiviteiten, heeft, legUit, wijkAf } from '../../src/index.js';
import { beleidMet, leesCasussen, type Casus } from '../../examples/casus.js';

function bereken({ beleid: id, peildatum, situatie }: Casus) {
  const beleid = beleidMet(id);
  if (!heeft(beleid, 'huishoudelijkeOndersteuning')) throw new Error(id);
  const reken = beleid.huishoudelijkeOndersteuning.methode === 'blokken' ? berekenHO : berekenHOActiviteiten;
  return reken(situatie as never, beleid, { peildatum });
}

const casussen = leesCasussen('ho-');

describe('golden explanations of huishoudelijke ondersteuning', () => {
  it('has a case for each of the stories', () => {
    expect(casussen).toHaveLength(6);
  });

  it.each(casussen.map((casus) => [casus.titel, casus] as const))('%s', async (titel, casus) => {
    const naam = titel.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    await expect(`${legUit(bereken(casus))}\n`).toMatchFileSnapshot(`verwacht/ho-${naam}.txt`);
  });

  it('a deviation, as Markdown', async () => {
    const uitkomst = bereken(casussen[1]!);
    if (uitkomst.status !== 'berekend') throw new Error(uitkomst.status);
    const afgeweken = wijkAf(uitkomst, { naar: 150, motivering: 'Na een val is tot de zomer meer hulp nodig dan de norm geeft.' });
    await expect(`${legUit(afgeweken, { vorm: 'markdown' })}\n`).toMatchFileSnapshot('verwacht/ho-afwijking.md');
  });
});

import { describe, expect, it } from 'vitest';
import { ANTWOORD_LIJST, weeg, type Antwoord, type Voorwaarde } from '../../src/kern/criteria.js';

const CODES = ['A', 'B', 'C'] as const;
type Antwoorden = Readonly<Record<string, Antwoord>>;

const LETTERS: readonly Voorwaarde[] = CODES.map((criterium) => ({ criterium }));

/** Every way to build one level on top of some conditions: not, and both combinations of none, one, two or three. */
function verdiep(delen: readonly Voorwaarde[]): Voorwaarde[] {
  const paren = delen.flatMap((a, i) => delen.slice(i).map((b) => [a, b]));
  const groepen = [[], ...delen.map((deel) => [deel]), ...paren, delen.slice(0, 3)];
  return [...delen.map((niet) => ({ niet })), ...groepen.flatMap((groep) => [{ alle: groep }, { een: groep }])];
}

/** Two levels deep over three criteria; the second level takes a spread of the first, to stay walkable. */
const EERSTE = [...LETTERS, ...verdiep(LETTERS)];
const TWEEDE = verdiep(EERSTE.filter((_, i) => i % 2 === 0));
const VOORWAARDEN = [...EERSTE, ...TWEEDE];

const ALLE_ANTWOORDEN: readonly Antwoorden[] = ANTWOORD_LIJST.flatMap((A) =>
  ANTWOORD_LIJST.flatMap((B) => ANTWOORD_LIJST.map((C) => ({ A, B, C }))),
);

/** Plain two-valued logic: whether a condition holds when everything is known. */
function geldt(voorwaarde: Voorwaarde, ja: ReadonlySet<string>): boolean {
  if ('criterium' in voorwaarde) return ja.has(voorwaarde.criterium);
  if ('niet' in voorwaarde) return !geldt(voorwaarde.niet, ja);
  if ('alle' in voorwaarde) return voorwaarde.alle.every((deel) => geldt(deel, ja));
  return voorwaarde.een.some((deel) => geldt(deel, ja));
}

/** Every way in which the unknown answers could still turn out. */
function aanvullingen(antwoorden: Antwoorden): Antwoorden[] {
  const onbekend = CODES.find((code) => antwoorden[code] === 'onbekend');
  if (onbekend === undefined) return [antwoorden];
  return (['ja', 'nee'] as const).flatMap((antwoord) => aanvullingen({ ...antwoorden, [onbekend]: antwoord }));
}

const jaVan = (antwoorden: Antwoorden): ReadonlySet<string> => new Set(CODES.filter((code) => antwoorden[code] === 'ja'));

function gevallen(controleer: (voorwaarde: Voorwaarde, antwoorden: Antwoorden) => boolean): string[] {
  const fouten: string[] = [];
  for (const voorwaarde of VOORWAARDEN) {
    for (const antwoorden of ALLE_ANTWOORDEN) {
      if (!controleer(voorwaarde, antwoorden)) fouten.push(`${JSON.stringify(voorwaarde)} met ${JSON.stringify(antwoorden)}`);
    }
  }
  return fouten;
}

describe('weeg, for every small condition and every answer', () => {
  it('walks a space that is worth walking', () => {
    expect(VOORWAARDEN.length).toBeGreaterThan(150);
    expect(ALLE_ANTWOORDEN).toHaveLength(27);
  });

  it('only says ja or nee when every way the unknown could turn out agrees', () => {
    const fouten = gevallen((voorwaarde, antwoorden) => {
      const { uitkomst } = weeg(voorwaarde, antwoorden);
      if (uitkomst === 'onbekend') return true;
      return aanvullingen(antwoorden).every((vol) => geldt(voorwaarde, jaVan(vol)) === (uitkomst === 'ja'));
    });
    expect(fouten).toEqual([]);
  });

  it('is plain logic when everything is known', () => {
    const fouten = gevallen((voorwaarde, antwoorden) => {
      if (Object.values(antwoorden).includes('onbekend')) return true;
      return weeg(voorwaarde, antwoorden).uitkomst === (geldt(voorwaarde, jaVan(antwoorden)) ? 'ja' : 'nee');
    });
    expect(fouten).toEqual([]);
  });

  it('stays settled when an unknown is answered', () => {
    const fouten = gevallen((voorwaarde, antwoorden) => {
      const { uitkomst } = weeg(voorwaarde, antwoorden);
      return uitkomst === 'onbekend' || aanvullingen(antwoorden).every((vol) => weeg(voorwaarde, vol).uitkomst === uitkomst);
    });
    expect(fouten).toEqual([]);
  });

  it('gives reasons that were answered when settled, and else questions that were not', () => {
    const fouten = gevallen((voorwaarde, antwoorden) => {
      const { uitkomst, redenen, open } = weeg(voorwaarde, antwoorden);
      if (uitkomst === 'onbekend') return redenen.length === 0 && open.length > 0 && open.every((code) => antwoorden[code] === 'onbekend');
      return open.length === 0 && redenen.every((code) => antwoorden[code] !== 'onbekend');
    });
    expect(fouten).toEqual([]);
  });

  it('gives reasons that are enough by themselves: everything else may be forgotten', () => {
    const fouten = gevallen((voorwaarde, antwoorden) => {
      const { uitkomst, redenen } = weeg(voorwaarde, antwoorden);
      if (uitkomst === 'onbekend') return true;
      return weeg(voorwaarde, Object.fromEntries(redenen.map((code) => [code, antwoorden[code]]))).uitkomst === uitkomst;
    });
    expect(fouten).toEqual([]);
  });

  it('asks all that is needed: with every open question answered the outcome is settled', () => {
    const fouten = gevallen((voorwaarde, antwoorden) => {
      const { uitkomst, open } = weeg(voorwaarde, antwoorden);
      if (uitkomst !== 'onbekend') return true;
      const rest: Antwoorden = Object.fromEntries(CODES.filter((code) => antwoorden[code] === 'onbekend' && !open.includes(code)).map((code) => [code, 'onbekend' as const]));
      return aanvullingen(antwoorden).every((vol) => weeg(voorwaarde, { ...vol, ...rest }).uitkomst !== 'onbekend');
    });
    expect(fouten).toEqual([]);
  });

  it('names nothing twice', () => {
    const fouten = gevallen((voorwaarde, antwoorden) => {
      const { redenen, open } = weeg(voorwaarde, antwoorden);
      return new Set(redenen).size === redenen.length && new Set(open).size === open.length;
    });
    expect(fouten).toEqual([]);
  });
});

describe('weeg names everything that counts', () => {
  const abc: Voorwaarde = { alle: LETTERS };

  it('every nee where all must hold, not the first only', () => {
    expect(weeg(abc, { A: 'nee', B: 'ja', C: 'nee' })).toEqual({ uitkomst: 'nee', redenen: ['A', 'C'], open: [] });
  });

  it('every ja where one is enough', () => {
    expect(weeg({ een: LETTERS }, { A: 'ja', B: 'nee', C: 'ja' })).toEqual({ uitkomst: 'ja', redenen: ['A', 'C'], open: [] });
  });

  it('everything that holds where all must hold', () => {
    expect(weeg(abc, { A: 'ja', B: 'ja', C: 'ja' })).toEqual({ uitkomst: 'ja', redenen: ['A', 'B', 'C'], open: [] });
  });

  it('every open question, what is absent included', () => {
    expect(weeg(abc, { B: 'ja', C: 'onbekend' })).toEqual({ uitkomst: 'onbekend', redenen: [], open: ['A', 'C'] });
  });

  it('a nee settles it, whatever is still open', () => {
    expect(weeg(abc, { A: 'nee' })).toEqual({ uitkomst: 'nee', redenen: ['A'], open: [] });
  });

  it('turns around under niet, with the same reasons', () => {
    expect(weeg({ niet: abc }, { A: 'nee' })).toEqual({ uitkomst: 'ja', redenen: ['A'], open: [] });
    expect(weeg({ niet: { niet: { criterium: 'A' } } }, { A: 'ja' })).toEqual({ uitkomst: 'ja', redenen: ['A'], open: [] });
  });

  it('an empty alle holds, an empty een does not', () => {
    expect(weeg({ alle: [] }, {})).toEqual({ uitkomst: 'ja', redenen: [], open: [] });
    expect(weeg({ een: [] }, {})).toEqual({ uitkomst: 'nee', redenen: [], open: [] });
  });

  it('takes no answer from JavaScript itself', () => {
    for (const criterium of ['toString', 'constructor', '__proto__']) {
      expect(weeg({ criterium }, {})).toEqual({ uitkomst: 'onbekend', redenen: [], open: [criterium] });
    }
  });

  it('gives a frozen answer', () => {
    for (const voorwaarde of [abc, { niet: abc }, { criterium: 'A' }, { een: LETTERS }]) {
      const weging = weeg(voorwaarde, { A: 'ja' });
      expect(Object.isFrozen(weging) && Object.isFrozen(weging.redenen) && Object.isFrozen(weging.open)).toBe(true);
    }
  });
});

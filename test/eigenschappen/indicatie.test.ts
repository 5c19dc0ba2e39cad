import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herbereken, meegeleverdBeleid, stelIndicatieVoor, type Dossier } from '../../src/index.js';
import { schrijfCanoniek } from '../../src/indicatie/vingerafdruk.js';
import { huishouden, onderzoek, stad, stadEnRegio, volledig } from '../hulp/dossier.js';

const bekend = [...meegeleverdBeleid, stad];
const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

type Pad = readonly string[];

/** The path of every value that has no values in it. */
function bladeren(waarde: unknown, pad: Pad = []): Pad[] {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return [pad];
  return Object.entries(waarde).flatMap(([sleutel, deel]) => bladeren(deel, [...pad, sleutel]));
}

function zonder<T>(waarde: T, [sleutel = '', ...rest]: Pad): T {
  const { [sleutel]: deel, ...anders } = waarde as Record<string, unknown>;
  return (rest.length === 0 ? anders : { ...anders, [sleutel]: zonder(deel, rest) }) as T;
}

const score = fc.record({ bruto: fc.integer({ min: 0, max: 3 }), netto: fc.integer({ min: 0, max: 3 }) }, { requiredKeys: [] }).filter(({ bruto, netto }) => (netto ?? 0) <= (bruto ?? 0));
const trap = fc.integer({ min: 0, max: 3 });
const dossiers: fc.Arbitrary<Dossier> = fc
  .record(
    {
      wlz: fc.record({ indicatie: fc.boolean(), vierentwintigUur: fc.boolean() }, { requiredKeys: [] }),
      huishouden: fc.record({ eigenMogelijkheden: trap, gebruikelijkeHulp: trap, netwerk: trap, extraSlaapkamers: trap }, { requiredKeys: [] }).map((deel) => ({
        ...huishouden,
        schoonEnLeefbaarHuis: { ...huishouden.schoonEnLeefbaarHuis, ...deel },
      })),
      begeleiding: fc.record(
        {
          leefgebieden: fc.record({ wonen: score, vrijeTijd: score, financienAdministratie: score }, { requiredKeys: [] }),
          zwaarte: fc.constantFrom('licht', 'matig', 'matig-zwaar', 'zwaar'),
          vormen: fc.subarray(['individueel', 'dagbesteding'] as const),
        },
        { requiredKeys: [] },
      ).map((deel) => ({ onderzoek: { ...onderzoek, ...deel } })),
      levering: fc.constantFrom('natura', 'pgb'),
      besluit: fc.record({ huishouden: fc.constant({ ingangsdatum: '2025-06-01', einddatum: '2027-05-31' }) }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  .map((dossier) => kopie(dossier) as Dossier);

describe('herbereken', () => {
  it('gives the identical proposal from its account, also after storing it', () => {
    fc.assert(
      fc.property(dossiers, fc.constantFrom('2025-06-01', '2020-01-01', undefined), (dossier, peildatum) => {
        const voorstel = stelIndicatieVoor(dossier, stadEnRegio, { peildatum, referentie: 'zaak-1' });
        const opnieuw = herbereken(kopie(voorstel.verantwoording), bekend);
        expect(opnieuw.veranderingen).toEqual([]);
        expect(opnieuw.gelijk).toBe(true);
        expect(opnieuw.voorstel).toEqual(voorstel);
      }),
      { numRuns: 60 },
    );
  });
});

describe('canonical JSON', () => {
  it('is one text for equal values, whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (waarde) => {
        const omgekeerd = (deel: unknown): unknown =>
          Array.isArray(deel) ? deel.map(omgekeerd) : typeof deel === 'object' && deel !== null ? Object.fromEntries(Object.entries(deel).reverse().map(([k, v]) => [k, omgekeerd(v)])) : deel;
        expect(schrijfCanoniek(omgekeerd(waarde))).toBe(schrijfCanoniek(waarde));
        expect(JSON.parse(schrijfCanoniek(waarde))).toEqual(JSON.parse(JSON.stringify(waarde)));
      }),
    );
  });

  // RFC 8785, section 3.2.3: keys in the order of their UTF-16 code units.
  it('sorts keys as RFC 8785 does', () => {
    const namen = { '\u20ac': 1, '\r': 2, '1': 3, '\u0080': 4, '\u00f6': 5, '\ud83d\ude00': 6, '\ufb33': 7 };
    expect(Object.values(JSON.parse(`[${schrijfCanoniek(namen)}]`) as object[])).toHaveLength(1);
    expect([...schrijfCanoniek(namen).matchAll(/:(\d)/g)].map(([, cijfer]) => cijfer)).toEqual(['2', '3', '4', '5', '1', '6', '7']);
  });
});

describe('a file without one of its fields', () => {
  const velden = bladeren(volledig.huishouden?.schoonEnLeefbaarHuis).map((pad) => ['huishouden', 'schoonEnLeefbaarHuis', ...pad]);

  it.each(velden.map((pad) => [pad.join('.'), pad] as const))('%s: no minutes that depended on it', (naam, pad) => {
    const voorstel = stelIndicatieVoor(zonder(volledig, pad), stadEnRegio);
    expect(voorstel.onderdelen.huishouden?.netto).not.toHaveProperty('minuten');
    expect(voorstel.toewijzingen.map(({ omvang }) => omvang.product)).not.toContain('huishoudelijke-ondersteuning');
    expect(voorstel.ontbreekt.some((wat) => wat.soort === 'gegeven' && wat.pad === naam)).toBe(true);
  });

  it.each(bladeren(volledig).map((pad) => [pad.join('.'), pad] as const))('%s: asked for, blocked, or of no influence on a number', (_naam, pad) => {
    const heel = stelIndicatieVoor(volledig, stadEnRegio);
    const voorstel = stelIndicatieVoor(zonder(volledig, pad), stadEnRegio);
    const gelijk = JSON.stringify(voorstel.toewijzingen) === JSON.stringify(heel.toewijzingen);
    expect(gelijk || !voorstel.besluitrijp || voorstel.toewijzingen.length < heel.toewijzingen.length).toBe(true);
    for (const { omvang } of voorstel.toewijzingen) expect(heel.toewijzingen.map((een) => een.omvang)).toContainEqual(omvang);
  });
});

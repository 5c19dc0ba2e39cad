import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herbereken, isInvoerFout, meegeleverdBeleid, motiveer, stelIndicatieVoor, type Indicatievoorstel, type Lezer } from '../../src/index.js';
import { schrijfCanoniek } from '../../src/indicatie/vingerafdruk.js';
import { maakVoorstelafdruk } from '../../src/indicatie/verantwoording.js';
import { stad, stadEnRegio, volledig } from '../hulp/dossier.js';
import { DOSSIERNAMEN, voorstelVan } from '../hulp/dossiers.js';
import { foutVan, problemenVan } from '../hulp/fouten.js';

const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;
const voorstel = stelIndicatieVoor(volledig, stadEnRegio, { peildatum: '2025-06-01', referentie: 'zaak-1' });
const heel = schrijfCanoniek(voorstel);
const burger = { lezer: 'burger' } as const;

type Pad = readonly (string | number)[];

/** The path of everything in a value. */
function plekken(waarde: unknown, pad: Pad = []): Pad[] {
  if (typeof waarde !== 'object' || waarde === null) return [pad];
  const delen = Array.isArray(waarde) ? [...waarde.entries()] : Object.entries(waarde);
  return [...(pad.length === 0 ? [] : [pad]), ...delen.flatMap(([sleutel, deel]: [string | number, unknown]) => plekken(deel, [...pad, sleutel]))];
}

function metAnders(waarde: unknown, [sleutel = '', ...rest]: Pad, nieuw: unknown): unknown {
  const anders = (oud: unknown): unknown => (rest.length === 0 ? nieuw : metAnders(oud, rest, nieuw));
  if (Array.isArray(waarde)) return waarde.map((deel: unknown, i) => (i === sleutel ? anders(deel) : deel));
  const houder = waarde as Readonly<Record<string, unknown>>;
  return { ...houder, [sleutel]: anders(houder[sleutel]) };
}

/** Calls it, and lets through only what is refused by the door. */
function probeer(waarde: unknown, lezer: Lezer): 'brief' | 'geweigerd' {
  try {
    motiveer(waarde as Indicatievoorstel, { lezer });
    return 'brief';
  } catch (fout) {
    if (!isInvoerFout(fout)) throw fout;
    expect(fout.code).toBe('INVOER_ONGELDIG');
    expect(fout.problemen.length).toBeGreaterThan(0);
    return 'geweigerd';
  }
}

describe('the door of motiveer: what is chosen', () => {
  it.each([
    [undefined, 'keuze'],
    [null, 'keuze'],
    ['burger', 'keuze'],
    [{}, 'keuze.lezer'],
    [{ lezer: null }, 'keuze.lezer'],
    [{ lezer: 'wethouder' }, 'keuze.lezer'],
    [{ lezer: 'burger', vorm: 'tekst' }, 'keuze.vorm'],
  ])('%j is refused', (keuze, pad) => {
    expect(problemenVan(() => motiveer(voorstel, keuze as never)).map((probleem) => probleem.pad)).toEqual([pad]);
  });

  it('names what is wrong with both arguments at once', () => {
    const { status: _, ...zonder } = voorstel;
    const problemen = problemenVan(() => motiveer({ ...zonder, besluitrijp: 'ja' } as never, { lezer: 'x', taal: 'nl' } as never));
    expect(problemen.map(({ pad }) => pad)).toEqual(['voorstel.status', 'voorstel.besluitrijp', 'keuze.lezer', 'keuze.taal']);
  });
});

describe('the door of motiveer: the proposal', () => {
  it.each([null, undefined, 1, 'x', [], {}, { onderdelen: {}, processtappen: [] }, { ...voorstel, onderdelen: {} }, voorstel.onderdelen, voorstel.verantwoording])(
    'refuses what is none: %#',
    (waarde) => {
      expect(problemenVan(() => motiveer(waarde as never, burger)).every(({ pad }) => pad === 'voorstel' || pad.startsWith('voorstel.'))).toBe(true);
    },
  );

  it('takes any JSON value without anything but an InvoerFout', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom<Lezer>('burger', 'vakgenoot'), (waarde, lezer) => probeer(waarde, lezer) === 'geweigerd'));
    const delen = fc.record(Object.fromEntries(Object.entries(voorstel).map(([naam, deel]) => [naam, fc.oneof(fc.constant(deel), fc.jsonValue())])));
    fc.assert(
      fc.property(delen, fc.constantFrom<Lezer>('burger', 'vakgenoot'), (waarde, lezer) => {
        const gelijk = JSON.stringify(waarde) === JSON.stringify(voorstel);
        expect(probeer(waarde, lezer)).toBe(gelijk ? 'brief' : 'geweigerd');
      }),
    );
  });

  it('refuses a stored proposal of which anything was changed, wherever it is, or tells what is there', { timeout: 30_000 }, () => {
    const alle = plekken(voorstel);
    const isKop = (pad: Pad): boolean => pad.includes('verantwoording');
    const vreemd: readonly unknown[] = [null, {}, [], 'x', 7, true, { toString: null }];
    // The accounts are read as they are; the rest is known by its fingerprint.
    const pad = fc.oneof(fc.constantFrom(...alle.filter(isKop)), fc.constantFrom(...alle.filter((een) => !isKop(een))));
    fc.assert(
      fc.property(pad, fc.constantFrom(...vreemd), fc.constantFrom<Lezer>('burger', 'vakgenoot'), (waar, nieuw, lezer) => {
        const anders = metAnders(voorstel, waar, nieuw);
        const uitkomst = probeer(anders, lezer);
        if (!isKop(waar) && schrijfCanoniek(anders) !== heel) expect(uitkomst).toBe('geweigerd');
      }),
      { numRuns: 200 },
    );
  });

  it('says of a changed proposal that it was changed', () => {
    const [stap, ...rest] = voorstel.processtappen;
    expect(problemenVan(() => motiveer({ ...voorstel, processtappen: [{ ...stap!, staat: 'ontbreekt' }, ...rest] }, burger))).toMatchObject([{ pad: 'voorstel', code: 'VERANDERD' }]);
    const anderDossier = { ...voorstel.verantwoording, invoer: { ...volledig, levering: 'pgb' as const } };
    expect(problemenVan(() => motiveer({ ...voorstel, verantwoording: anderDossier }, burger))).toMatchObject([{ pad: 'voorstel', code: 'VERANDERD' }]);
  });

  it('refuses what JSON cannot hold, where it stands', () => {
    const [eerste, ...rest] = voorstel.controlelijst;
    const vreemd = { ...voorstel, controlelijst: [{ ...eerste!, gedaan: 10n }, ...rest] };
    expect(problemenVan(() => motiveer(vreemd as never, burger))).toMatchObject([{ pad: 'voorstel.controlelijst.0.gedaan', code: 'VERKEERD_TYPE' }]);
    const kring: Record<string, unknown> = { ...voorstel };
    kring['onderdelen'] = { kring };
    expect(foutVan(() => motiveer(kring as never, burger)).code).toBe('INVOER_ONGELDIG');
  });

  it('a fingerprint that was forged as well does not make a letter of what has no form', () => {
    const { verantwoording, ...inhoud } = voorstel;
    const vervalst = { ...inhoud, status: 'klaar', verantwoording: { ...verantwoording, uitkomst: maakVoorstelafdruk({ ...inhoud, status: 'klaar' }, verantwoording.invoer) } };
    expect(problemenVan(() => motiveer(vervalst as never, burger)).map(({ pad }) => pad)).toEqual(['voorstel.status']);
  });

  it.each(DOSSIERNAMEN)('%s: takes it as made, as stored, and with its keys in another order', (naam) => {
    const gemaakt = voorstelVan(naam);
    const omgekeerd = (deel: unknown): unknown =>
      Array.isArray(deel) ? deel.map(omgekeerd) : typeof deel === 'object' && deel !== null ? Object.fromEntries(Object.entries(deel).reverse().map(([k, v]) => [k, omgekeerd(v)])) : deel;
    expect(() => motiveer(gemaakt, burger)).not.toThrow();
    expect(() => motiveer(kopie(gemaakt), burger)).not.toThrow();
    expect(() => motiveer(omgekeerd(kopie(gemaakt)) as Indicatievoorstel, { lezer: 'vakgenoot' })).not.toThrow();
  });

  it.each([
    ['another day', { peildatum: '1999-01-01' }],
    ['another policy', { beleid: voorstel.verantwoording.beleid.map((een) => ({ ...een, naam: 'Verzonnen beleid' })) }],
    ['another source', { bronnen: [] }],
  ])('refuses an account that was changed: %s', (_naam, anders) => {
    expect(problemenVan(() => motiveer({ ...voorstel, verantwoording: { ...voorstel.verantwoording, ...anders } }, burger)).map(({ code }) => code)).toEqual(['VERANDERD']);
  });

  it('takes what herbereken gives', () => {
    const opnieuw = herbereken(kopie(voorstel.verantwoording), [...meegeleverdBeleid, stad]).voorstel;
    expect(motiveer(opnieuw!, burger)).toEqual(motiveer(voorstel, burger));
  });
});

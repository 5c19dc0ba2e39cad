import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DossierSchema, herbereken, isInvoerFout, meegeleverdBeleid, motiveer, stelIndicatieVoor, type Dossier, type Indicatiebeleid, type Indicatievoorstel } from '../../src/index.js';
import { beleidVan } from '../../examples/dossier.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';
import { leudal, stadEnRegio, volledig } from '../hulp/dossier.js';
import { DOSSIERNAMEN, dossierbestand, paden, zonderVeld } from '../hulp/dossiers.js';

type Los = Record<string, unknown>;

const isLos = (waarde: unknown): waarde is Los => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

interface Geval {
  readonly naam: string;
  readonly dossier: Dossier;
  readonly beleid: Indicatiebeleid;
  readonly peildatum: string;
}

const gevallen: readonly Geval[] = [
  ...DOSSIERNAMEN.map((naam) => {
    const bestand = dossierbestand(naam);
    return { naam, dossier: bestand.dossier, beleid: beleidVan(bestand), peildatum: bestand.peildatum };
  }),
  { naam: 'volledig', dossier: volledig, beleid: stadEnRegio, peildatum: '2025-06-01' },
];

/** What stands in one of the files under a name can stand in another under the same: what people say differs, its form does not. */
const waarden = new Map<string, unknown[]>();
for (const { dossier } of gevallen) {
  for (const pad of paden(dossier)) {
    const waarde = pad.reduce<unknown>((diep, sleutel) => (isLos(diep) ? diep[sleutel] : undefined), dossier);
    const naam = pad.at(-1) ?? '';
    waarden.set(naam, [...(waarden.get(naam) ?? []), waarde]);
  }
}

function metWaarde(dossier: unknown, [sleutel = '', ...rest]: readonly string[], waarde: unknown): unknown {
  if (!isLos(dossier)) return dossier;
  return { ...dossier, [sleutel]: rest.length === 0 ? waarde : metWaarde(dossier[sleutel], rest, waarde) };
}

interface Ingreep {
  readonly plek: number;
  readonly wat: number;
  readonly soort: 'weg' | 'anders' | 'omgekeerd' | 'erbij';
}

const BLOKKEN = ['wlz', 'huishouden', 'activiteiten', 'begeleiding', 'vragenlijst', 'besluit', 'levering', 'controlepunten', 'afwijkingHuishouden', 'procedure', 'toegang', 'grondslagen', 'verlaging'];

function grijpIn(dossier: Dossier, { plek, wat, soort }: Ingreep): Dossier {
  const alle = paden(dossier);
  const pad = soort === 'erbij' ? [BLOKKEN[plek % BLOKKEN.length] ?? ''] : (alle[plek % Math.max(alle.length, 1)] ?? []);
  if (pad.length === 0) return dossier;
  if (soort === 'weg') return zonderVeld(dossier, pad);
  const huidig = pad.reduce<unknown>((diep, sleutel) => (isLos(diep) ? diep[sleutel] : undefined), dossier);
  if (soort === 'omgekeerd' && typeof huidig === 'boolean') return metWaarde(dossier, pad, !huidig) as Dossier;
  const mogelijk = waarden.get(pad.at(-1) ?? '') ?? [];
  return mogelijk.length === 0 ? dossier : (metWaarde(dossier, pad, mogelijk[wat % mogelijk.length]) as Dossier);
}

const ingreep: fc.Arbitrary<Ingreep> = fc.record({ plek: fc.nat(500), wat: fc.nat(50), soort: fc.constantFrom('weg', 'anders', 'omgekeerd', 'erbij') });
const veranderd = fc
  .record({ geval: fc.constantFrom(...gevallen), ingrepen: fc.array(ingreep, { minLength: 1, maxLength: 8 }), anderBeleid: fc.constantFrom(null, null, stadEnRegio, leudal) })
  .map(({ geval, ingrepen, anderBeleid }) => ({ ...geval, dossier: kopie(ingrepen.reduce(grijpIn, geval.dossier)), beleid: anderBeleid ?? geval.beleid }));

/** The proposal, or null when the file or its policy is refused; anything else that is thrown is a mistake. */
function stel({ dossier, beleid, peildatum }: Geval): Indicatievoorstel | null {
  try {
    return stelIndicatieVoor(dossier, beleid, { peildatum });
  } catch (fout) {
    if (isInvoerFout(fout)) return null;
    throw fout;
  }
}

const isOnbekend = (pad: string): boolean => {
  const gelezen = DossierSchema.lees(pad.split('.').reduceRight<unknown>((diep, sleutel) => (/^\d+$/.test(sleutel) ? [diep] : { [sleutel]: diep }), 'x'));
  return !gelezen.geldig && gelezen.problemen.some(({ code }) => code === 'ONBEKENDE_SLEUTEL');
};

const MISLUKT = /undefined|\bnull\b|\[object|NaN|\{[a-z]+\}| {2}|\.\.|:\.|,,|\(\)|\?\./;
const HOEVEELHEID = /\d+ uur|[\d,]+ minu(ut|ten)|\d+ dagde(el|len)/;

describe('any file that people can make', () => {
  it('gives a proposal that keeps its own rules', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(veranderd, (geval) => {
        const voor = JSON.stringify(geval.dossier);
        const voorstel = stel(geval);
        expect(JSON.stringify(geval.dossier)).toBe(voor);
        fc.pre(voorstel !== null);
        const { status, besluitrijp, bevindingen, redenen, ontbreekt, vragen, processtappen } = voorstel;
        expect(isDiepBevroren(voorstel)).toBe(true);
        expect(kopie(voorstel)).toEqual(voorstel);
        expect(besluitrijp).toBe(status === 'berekend' && !bevindingen.some(({ ernst }) => ernst === 'blokkerend'));
        expect(status === 'niet-aangewezen').toBe(redenen.length > 0);
        if (status === 'berekend') expect([...ontbreekt, ...vragen]).toEqual([]);
        const sleutels = bevindingen.map(({ code, pad, melding }) => `${code} ${pad ?? ''} ${melding}`);
        expect(sleutels.filter((een, i) => sleutels.indexOf(een) < i)).toEqual([]);
        const velden = [...bevindingen, ...redenen].flatMap(({ pad }) => (pad === null || pad.startsWith('beleid.') ? [] : [pad]));
        expect([...velden, ...ontbreekt.flatMap((wat) => (wat.soort === 'gegeven' && wat.pad !== '' ? [wat.pad] : []))].filter(isOnbekend)).toEqual([]);
        expect(processtappen.flatMap((stap) => stap.ontbreekt)).toEqual(ontbreekt);
      }),
      { numRuns: 200 },
    );
  });

  it('becomes letters without gaps, and without a quantity while something is open', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(veranderd, (geval) => {
        const voorstel = stel(geval);
        fc.pre(voorstel !== null);
        const burger = motiveer(kopie(voorstel), { lezer: 'burger' });
        for (const motivering of [burger, motiveer(voorstel, { lezer: 'vakgenoot' })]) {
          expect(motivering.delen.flatMap(({ zinnen }) => zinnen.map(({ tekst }) => tekst)).filter((tekst) => MISLUKT.test(tekst))).toEqual([]);
          expect(motivering.delen.filter(({ zinnen }) => zinnen.length === 1 && zinnen[0]?.tekst.endsWith(':'))).toEqual([]);
          const koppen = motivering.delen.map(({ kop }) => kop);
          expect(new Set(koppen).size).toBe(koppen.length);
        }
        // What was had before is told also when nothing is proposed any more.
        if (voorstel.status !== 'berekend') expect(burger.tekst.replace(/\s+/g, ' ').replace(/Eerst had u [^.]*\./g, '')).not.toMatch(HOEVEELHEID);
      }),
      { numRuns: 120 },
    );
  });

  it('comes out the same from its account', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(veranderd, (geval) => {
        const voorstel = stel(geval);
        fc.pre(voorstel !== null);
        const opnieuw = herbereken(kopie(voorstel.verantwoording), [...new Set([...meegeleverdBeleid, ...Object.values(geval.beleid).filter((een) => een !== undefined)])]);
        expect(opnieuw).toMatchObject({ gelijk: true, veranderingen: [] });
        expect(opnieuw.voorstel).toEqual(voorstel);
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANTWOORD_LIJST } from '../../src/kern/index.js';
import { breidUit, leudal2018, toetsToegang, toetsVoorziening, type Uitkomst, type Voorzieningsregel, type Voorzieningstoets } from '../../src/index.js';
import { alleRegels, geldt, standen, type Antwoord, type Gegeven } from '../hulp/voorzieningen.js';
import { PROEFREGEL } from '../hulp/proefregel.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';

const MEESTE_UITPUTTEND = 10;

/** Ten questions are 59,049 combinations: minutes are not needed, but a busy machine needs more than the usual seconds. */
const GEDULD = 120_000;

const beleid = breidUit(leudal2018, {
  id: 'proef',
  versie: '1',
  naam: 'Proef',
  bron: { id: 'proef-besluit', titel: 'Besluit', soort: 'gemeente' },
  voorzieningen: { voorzieningen: [PROEFREGEL] },
});
const proef = beleid.voorzieningen.voorzieningen.find(({ id }) => id === PROEFREGEL.id)!;
const regels: readonly (readonly [string, Voorzieningsregel])[] = [...alleRegels, ['proef', proef]];

/** A policy that has every list, by the list. */
function beleidVan(regel: Voorzieningsregel): typeof leudal2018 {
  return regel === proef ? beleid : leudal2018;
}

const toets = (regel: Voorzieningsregel, antwoorden: Gegeven): Uitkomst<Voorzieningstoets> =>
  regel.soort === 'toegang' ? toetsToegang({ antwoorden }, beleidVan(regel)) : toetsVoorziening({ voorziening: regel.id, antwoorden }, beleidVan(regel));

/** Walks all combinations of answers to all questions. */
function* alles(codes: readonly string[]): Generator<Gegeven> {
  const [eerste, ...rest] = codes;
  if (eerste === undefined) yield {};
  else for (const antwoord of ANTWOORD_LIJST) for (const staart of alles(rest)) yield { [eerste]: antwoord, ...staart };
}

/** What makes an outcome what it is, as text. */
function kern(uitkomst: Uitkomst<Voorzieningstoets>): string {
  return uitkomst.status;
}

/** The paths of the reasons, in order. */
const redenenVan = (uitkomst: Uitkomst<Voorzieningstoets>): string[] => (uitkomst.status === 'niet-aangewezen' ? uitkomst.redenen.map(({ melding }) => melding) : []);

/** Everything that must hold of one outcome, whatever the list and the answers. */
function klopt(regel: Voorzieningsregel, gegeven: Gegeven, uitkomst: Uitkomst<Voorzieningstoets>): string | null {
  const stand = standen(regel, gegeven);
  const tegen = [...stand].filter(([, antwoord]) => antwoord === 'nee').map(([code]) => code);
  const onbekend = [...stand.values()].includes('onbekend');
  const blokkeert = (regel.bevindingen ?? []).filter(({ ernst, wanneer }) => ernst === 'blokkerend' && wanneer !== undefined);
  const begrenst = regel.criteria.filter(({ telt, wanneer }) => telt === 'begrenzing' && wanneer !== undefined);
  const wacht = onbekend || [...blokkeert, ...begrenst].some(({ wanneer = [] }) => geldt(wanneer, gegeven) === 'onbekend');
  if ((uitkomst.status === 'niet-aangewezen') !== tegen.length > 0) return 'niet-aangewezen precies als iets ertegen pleit';
  if (tegen.length === 0 && (uitkomst.status === 'berekend') === wacht) return 'berekend precies als niets meer open is';
  if (redenenVan(uitkomst).length !== tegen.length) return 'alle redenen';
  const rijen = new Set(uitkomst.stappen.map(({ code }) => code));
  if (![...regel.criteria, ...(regel.combinaties ?? [])].every(({ code }) => rijen.has(code))) return 'elke vraag een rij';
  if (uitkomst.status === 'onvolledig') {
    const gevraagd = uitkomst.ontbreekt.flatMap((wat) => (wat.soort === 'gegeven' ? [wat.pad.split('.')[1]!] : []));
    if (!gevraagd.every((code) => (gegeven[code] ?? 'onbekend') === 'onbekend')) return 'vraagt wat al bekend is';
  }
  if (uitkomst.status === 'beoordeling-nodig') {
    if (!uitkomst.vragen.every(({ code }) => regel.criteria.some((een) => een.code === code && een.soort === 'oordeel'))) return 'alleen oordelen';
    if (!uitkomst.vragen.every(({ code }) => (gegeven[code] ?? 'onbekend') === 'onbekend')) return 'vraagt wat al bekend is';
  }
  const geblokkeerd = uitkomst.bevindingen.some(({ ernst }) => ernst === 'blokkerend');
  return uitkomst.besluitrijp === (uitkomst.status === 'berekend' && !geblokkeerd) ? null : 'besluitrijp';
}

/** An outcome that no further answer may turn around. */
const vast = (uitkomst: Uitkomst<Voorzieningstoets>): boolean => uitkomst.status === 'berekend' || uitkomst.status === 'niet-aangewezen';

/** What goes wrong when the open answers are given one at a time. */
function omgeslagen(regel: Voorzieningsregel, gegeven: Gegeven): string[] {
  const voor = toets(regel, gegeven);
  if (!vast(voor)) return [];
  const open = regel.criteria.map(({ code }) => code).filter((code) => gegeven[code] === 'onbekend');
  return open.flatMap((code) =>
    (['ja', 'nee'] as const).flatMap((antwoord) => {
      const na = toets(regel, { ...gegeven, [code]: antwoord });
      const gelijk = kern(na) === kern(voor) && redenenVan(voor).every((reden) => redenenVan(na).includes(reden));
      return gelijk ? [] : [`${regel.id} ${code}=${antwoord} bij ${JSON.stringify(gegeven)}: ${kern(voor)} wordt ${kern(na)}`];
    }),
  );
}

/** Turning a point in favour never takes anything away: a reason fewer, and never a reason more. */
function minderRedenen(regel: Voorzieningsregel, gegeven: Gegeven): string[] {
  return regel.criteria
    .filter(({ telt }) => telt === 'eis')
    .flatMap(({ code }) => {
      const voor = redenenVan(toets(regel, { ...gegeven, [code]: 'nee' }));
      const na = redenenVan(toets(regel, { ...gegeven, [code]: 'ja' }));
      const elders = [...regel.criteria, ...(regel.combinaties ?? []), ...(regel.bevindingen ?? [])].some((deel) =>
        [...(deel.wanneer ?? []), ...('gevallen' in deel ? deel.gevallen : [])].some(({ ja = [], nee = [] }) => ja.includes(code) || nee.includes(code)),
      );
      return elders || na.every((reden) => voor.includes(reden)) ? [] : [`${regel.id} ${code}: ${na.join()} tegen ${voor.join()}`];
    });
}

const klein = regels.filter(([, { criteria }]) => criteria.length <= MEESTE_UITPUTTEND);
const groot = regels.filter(([, { criteria }]) => criteria.length > MEESTE_UITPUTTEND);

/** A few combinations out of all, for what costs several calls each. */
const DICHT = 6;

describe.each(klein)('%s, all combinations of ja, nee and onbekend', (_naam, regel) => {
  const codes = regel.criteria.map(({ code }) => code);

  it('the outcome follows from the answers; every reason and every question is named', () => {
    const fouten: string[] = [];
    for (const gegeven of alles(codes)) {
      const fout = klopt(regel, gegeven, toets(regel, gegeven));
      if (fout !== null) fouten.push(`${fout}: ${JSON.stringify(gegeven)}`);
      if (fouten.length > DICHT) break;
    }
    expect(fouten).toEqual([]);
  }, GEDULD);
});

describe.each(regels)('%s', (_naam, regel) => {
  const codes = regel.criteria.map(({ code }) => code);
  const gevallen = fc.tuple(...codes.map(() => fc.constantFrom<Antwoord>('ja', 'nee', 'onbekend', 'onbekend'))).map((lijst) => Object.fromEntries(codes.map((code, i) => [code, lijst[i] ?? 'onbekend'] as const)));

  it('is monotone: an answer more never unsettles, and reasons stay reasons', () => {
    if (codes.length <= DICHT) for (const gegeven of alles(codes)) expect(omgeslagen(regel, gegeven)).toEqual([]);
    else fc.assert(fc.property(gevallen, (gegeven) => omgeslagen(regel, gegeven).length === 0), { numRuns: 50 });
  });

  it('a requirement that is met takes nothing away', () => {
    if (codes.length <= DICHT) for (const gegeven of alles(codes)) expect(minderRedenen(regel, gegeven)).toEqual([]);
    else fc.assert(fc.property(gevallen, (gegeven) => minderRedenen(regel, gegeven).length === 0), { numRuns: 60 });
  });

  it('gives plain frozen JSON, the same every time', () => {
    fc.assert(
      fc.property(gevallen, (gegeven) => {
        const uitkomst = toets(regel, gegeven);
        expect(JSON.parse(JSON.stringify(uitkomst))).toEqual(uitkomst);
        expect(isDiepBevroren(uitkomst)).toBe(true);
        expect(JSON.stringify(toets(regel, gegeven))).toBe(JSON.stringify(uitkomst));
      }),
      { numRuns: 15 },
    );
  });

  it('settles when every question is answered, unless a norm is missing', () => {
    fc.assert(
      fc.property(gevallen, (gegeven) => {
        const vol = Object.fromEntries(Object.entries(gegeven).map(([code, antwoord]) => [code, antwoord === 'onbekend' ? 'nee' : antwoord]));
        return vast(toets(regel, vol));
      }),
      { numRuns: 60 },
    );
  });

  it('asks nothing in the negative: a nee to "kan hij niet ...?" can mean both', () => {
    const hoofdzin = (vraag: string): string => vraag.split(/, (?!of )| (?:die|dat|dan|waar\w*|zodat|omdat|doordat|wat) /)[0]!;
    expect(regel.criteria.map(({ vraag }) => hoofdzin(vraag)).filter((zin) => /\b(niet|geen|nooit|niemand|nauwelijks|onvoldoende|maar)\b/.test(zin))).toEqual([]);
  });

  it('has reasons and questions that read as sentences', () => {
    for (const deel of [...regel.criteria, ...(regel.combinaties ?? []), ...(regel.bevindingen ?? [])]) {
      if ('vraag' in deel) expect(deel.vraag).toMatch(/^[A-Z].*\?$/);
      if (deel.melding !== undefined) expect(deel.melding).toMatch(/^([A-Z]|\{grens\}).*\.$/s);
      if ('motiveren' in deel && deel.motiveren !== undefined) expect(deel.motiveren.waarom).toMatch(/^[a-z].*[.?]$/);
      if ('omschrijving' in deel) expect(deel.omschrijving).toMatch(/^[A-Z].*[^.?]$/);
    }
  });
});

describe.each(groot)('%s, more than ten questions', (_naam, regel) => {
  const codes = regel.criteria.map(({ code }) => code);
  // mostly in favour: else nearly every case would fall away at once
  const gunstig = (code: string): Antwoord => (['uitsluiting', 'voorrang'].includes(regel.criteria.find((een) => een.code === code)!.telt) ? 'nee' : 'ja');
  const gevallen = fc
    .tuple(...codes.map((code) => fc.oneof({ weight: 6, arbitrary: fc.constant(gunstig(code)) }, { weight: 1, arbitrary: fc.constantFrom<Antwoord>(...ANTWOORD_LIJST) })))
    .map((lijst) => Object.fromEntries(codes.map((code, i) => [code, lijst[i] ?? 'onbekend'] as const)));

  it('the outcome follows from the answers; every reason and every question is named', () => {
    fc.assert(
      fc.property(gevallen, (gegeven) => {
        expect(klopt(regel, gegeven, toets(regel, gegeven))).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  berekenHO,
  EXTRA_INZET_LIJST,
  HO_GEBIED_LIJST,
  HO_MOTIVERING_LIJST,
  HOSituatieSchema,
  KINDERACTIVITEIT_LIJST,
  lees,
  leudal2018,
  nederweert2025,
  PER_LIJST,
  WAS_HUISHOUDEN_LIJST,
  WAS_OMVANG_LIJST,
  type HOSituatie,
  type Opties,
} from '../../src/index.js';
import { alleMotiveringen, gemeente, huis, situatie } from '../hulp/gemeente.js';
import { foutVan, problemenVan } from '../hulp/fouten.js';

/** Every field of a situation filled in, to spoil one at a time. */
const MOMENT = { activiteit: 'naar-bed-brengen', kerenPerDag: 1, dagenPerWeek: 7 } as const;
const VOLLEDIG = {
  gebieden: HO_GEBIED_LIJST,
  per: 'week',
  schoonEnLeefbaarHuis: huis,
  wasverzorging: { omvang: 'volledig', huishouden: 'eenpersoons' },
  maaltijden: { broodmaaltijdenPerWeek: 7, warmeMaaltijdenPerWeek: 7 },
  regie: { aantoonbaarExtraWerk: false },
  adviesInstructieVoorlichting: { weken: 6 },
  kinderen: { weken: 4, perKind: [{ leeftijd: 3, activiteiten: [MOMENT] }], perGezin: [{ ...MOMENT, activiteit: 'school-brengen-halen' }] },
  motiveringen: alleMotiveringen,
  vorigeIndicatie: { minuten: 180, per: 'week' },
} as const satisfies DiepVolledig<HOSituatie>;

/** The same with every optional key required, to its depth: a new field must be spoilt here too. */
type DiepVolledig<T> = T extends readonly (infer E)[]
  ? readonly DiepVolledig<E>[]
  : T extends object
    ? { readonly [K in keyof T]-?: DiepVolledig<Exclude<T[K], undefined>> }
    : T;

type Slecht = readonly [wat: string, waarde: unknown, code: string];
type Boom = Readonly<Record<string, unknown>> | readonly unknown[];

/** The situation with one value replaced, or added under a new key. */
function met(sleutels: readonly string[], waarde: unknown, in_: Boom = VOLLEDIG): unknown {
  const [eerste = '', ...rest] = sleutels;
  const nieuw = rest.length === 0 ? waarde : met(rest, waarde, (in_ as Record<string, Boom>)[eerste]);
  return Object.assign(Array.isArray(in_) ? [...(in_ as unknown[])] : { ...(in_ as object) }, { [eerste]: nieuw });
}

const reken = (invoer: unknown): unknown => berekenHO(invoer as HOSituatie, gemeente);

const aantal = (minimum: number, maximum: number): Slecht[] => [
  ['a number as text', '2', 'VERKEERD_TYPE'],
  ['a boolean', true, 'VERKEERD_TYPE'],
  ['a list', [1], 'VERKEERD_TYPE'],
  ['null', null, 'NULL_NIET_TOEGESTAAN'],
  ['1.5', 1.5, 'GEEN_GEHEEL_GETAL'],
  ['NaN', NaN, 'GEEN_GEHEEL_GETAL'],
  ['infinite', Infinity, 'GEEN_GEHEEL_GETAL'],
  ['negative', -3, 'BUITEN_BEREIK'],
  [`${minimum - 1}`, minimum - 1, 'BUITEN_BEREIK'],
  [`${maximum + 1}`, maximum + 1, 'BUITEN_BEREIK'],
];
const jaNee: Slecht[] = [
  ['ja', 'ja', 'VERKEERD_TYPE'],
  ['true as text', 'true', 'VERKEERD_TYPE'],
  ['0', 0, 'VERKEERD_TYPE'],
  ['1', 1, 'VERKEERD_TYPE'],
  ['NaN', NaN, 'VERKEERD_TYPE'],
  ['null', null, 'NULL_NIET_TOEGESTAAN'],
];
const keuze = (lijst: readonly string[]): Slecht[] => [
  ['a word that is not in the list', 'onbekend', 'NIET_IN_LIJST'],
  ['empty', '', 'NIET_IN_LIJST'],
  ['other capitals', (lijst[0] ?? '').toUpperCase(), 'NIET_IN_LIJST'],
  ['a number', 1, 'VERKEERD_TYPE'],
  ['a boolean', false, 'VERKEERD_TYPE'],
  ['a list', lijst, 'VERKEERD_TYPE'],
  ['null', null, 'NULL_NIET_TOEGESTAAN'],
];
const tekst: Slecht[] = [
  ['empty', '', 'VERKEERDE_VORM'],
  ['only spaces', '   ', 'VERKEERDE_VORM'],
  ['more than 4000 characters', 'x'.repeat(4001), 'BUITEN_BEREIK'],
  ['a number', 5, 'VERKEERD_TYPE'],
  ['an object', {}, 'VERKEERD_TYPE'],
  ['null', null, 'NULL_NIET_TOEGESTAAN'],
];
const groep: Slecht[] = [
  ['a text', 'ja', 'VERKEERD_TYPE'],
  ['a number', 1, 'VERKEERD_TYPE'],
  ['a list', [], 'VERKEERD_TYPE'],
  ['a date', new Date(0), 'VERKEERD_TYPE'],
  ['a map', new Map(), 'VERKEERD_TYPE'],
  ['null', null, 'NULL_NIET_TOEGESTAAN'],
];
const lijst: Slecht[] = [
  ['a text', 'regie', 'VERKEERD_TYPE'],
  ['an object', {}, 'VERKEERD_TYPE'],
  ['true', true, 'VERKEERD_TYPE'],
  ['null', null, 'NULL_NIET_TOEGESTAAN'],
];

const HUISVELDEN: Readonly<Record<keyof typeof huis, readonly Slecht[]>> = {
  eigenMogelijkheden: aantal(0, 3),
  gebruikelijkeHulp: aantal(0, 99),
  netwerk: aantal(0, 99),
  extraInzet: keuze(EXTRA_INZET_LIJST),
  extraSlaapkamers: aantal(0, 99),
  overigeKamers: aantal(0, 99),
  overigeKamersUitzonderlijk: aantal(0, 99),
  huisdieren: jaNee,
  woningkenmerken: jaNee,
  samenstellingHuishouden: jaNee,
};

/** Every field: its path as keys, and everything that it must refuse. */
const VELDEN: readonly (readonly [sleutels: readonly string[], slecht: readonly Slecht[]])[] = [
  [['gebieden'], lijst],
  ...HO_GEBIED_LIJST.map((_, i) => [['gebieden', String(i)], keuze(HO_GEBIED_LIJST)] as const),
  [['per'], keuze(PER_LIJST)],
  [['schoonEnLeefbaarHuis'], groep],
  ...Object.entries(HUISVELDEN).map(([veld, slecht]) => [['schoonEnLeefbaarHuis', veld], slecht] as const),
  [['wasverzorging'], groep],
  [['wasverzorging', 'omvang'], keuze(WAS_OMVANG_LIJST)],
  [['wasverzorging', 'huishouden'], keuze(WAS_HUISHOUDEN_LIJST)],
  [['maaltijden'], groep],
  [['maaltijden', 'broodmaaltijdenPerWeek'], aantal(0, 21)],
  [['maaltijden', 'warmeMaaltijdenPerWeek'], aantal(0, 14)],
  [['regie'], groep],
  [['regie', 'aantoonbaarExtraWerk'], jaNee],
  [['adviesInstructieVoorlichting'], groep],
  [['adviesInstructieVoorlichting', 'weken'], aantal(1, 52)],
  [['kinderen'], groep],
  [['kinderen', 'weken'], aantal(1, 52)],
  [['kinderen', 'perKind'], lijst],
  [['kinderen', 'perKind', '0'], groep],
  [['kinderen', 'perKind', '0', 'leeftijd'], [...aantal(0, 17), ['absent', undefined, 'VERPLICHT']]],
  [['kinderen', 'perKind', '0', 'activiteiten'], [...lijst, ['empty', [], 'BUITEN_BEREIK'], ['absent', undefined, 'VERPLICHT']]],
  [['kinderen', 'perKind', '0', 'activiteiten', '0'], groep],
  [['kinderen', 'perGezin'], lijst],
  [['kinderen', 'perGezin', '0'], groep],
  ...[
    ['kinderen', 'perKind', '0', 'activiteiten', '0'],
    ['kinderen', 'perGezin', '0'],
  ].flatMap((moment) => [
    [[...moment, 'activiteit'], [...keuze(KINDERACTIVITEIT_LIJST), ['absent', undefined, 'VERPLICHT']]] as const,
    [[...moment, 'kerenPerDag'], [...aantal(1, 12), ['absent', undefined, 'VERPLICHT']]] as const,
    [[...moment, 'dagenPerWeek'], [...aantal(1, 7), ['absent', undefined, 'VERPLICHT']]] as const,
  ]),
  [['motiveringen'], groep],
  ...HO_MOTIVERING_LIJST.map((pad) => [['motiveringen', pad], tekst] as const),
  [['vorigeIndicatie'], groep],
  [['vorigeIndicatie', 'minuten'], [...aantal(0, 20160), ['absent', undefined, 'VERPLICHT']]],
  [['vorigeIndicatie', 'per'], [...keuze(PER_LIJST), ['absent', undefined, 'VERPLICHT']]],
];

/** The paths of every value in a tree, joined. */
function paden(boom: unknown, vooraf = ''): string[] {
  if (typeof boom !== 'object' || boom === null) return [];
  return Object.entries(boom).flatMap(([sleutel, deel]) => {
    const pad = vooraf === '' ? sleutel : `${vooraf}.${sleutel}`;
    return [pad, ...paden(deel, pad)];
  });
}

describe('every field refuses what is not of its form', () => {
  it('what is spoilt below is every field of a situation, and unspoilt it is accepted', () => {
    expect(VELDEN.map(([sleutels]) => sleutels.join('.')).sort()).toEqual(paden(VOLLEDIG).sort());
    expect(lees(HOSituatieSchema, VOLLEDIG).geldig).toBe(true);
  });

  it.each(VELDEN.map(([sleutels, slecht]) => ({ pad: sleutels.join('.'), sleutels, slecht })))('$pad', ({ pad, sleutels, slecht }) => {
    for (const [wat, waarde, code] of slecht) {
      const invoer = met(sleutels, waarde);
      const fout = foutVan(() => reken(invoer));
      expect(fout.code).toBe('INVOER_ONGELDIG');
      const gevonden = fout.problemen.map((probleem) => ({ wat, pad: probleem.pad, code: probleem.code }));
      expect(gevonden).toEqual([{ wat, pad, code }]);
      expect(fout.problemen[0]?.melding).toContain(pad);
      expect(fout.message).toContain(fout.problemen[0]?.melding);
      expect(lees(HOSituatieSchema, invoer)).toEqual({ geldig: false, problemen: fout.problemen });
    }
  });

  it.each(['eigenMogelijkheden', 'gebruikelijkeHulp', 'netwerk', 'extraSlaapkamers', 'overigeKamers', 'overigeKamersUitzonderlijk'])(
    '%s: -0 is read as 0',
    (veld) => {
      expect(berekenHO(situatie({ [veld]: -0 }), gemeente)).toStrictEqual(berekenHO(situatie(), gemeente));
    },
  );

  it.each([
    [['schoonEnLeefbaarHuis', 'eigenMogelijkheden'], 3],
    [['schoonEnLeefbaarHuis', 'netwerk'], 99],
    [['maaltijden', 'broodmaaltijdenPerWeek'], 21],
    [['maaltijden', 'warmeMaaltijdenPerWeek'], 14],
    [['adviesInstructieVoorlichting', 'weken'], 52],
    [['adviesInstructieVoorlichting', 'weken'], 1],
    [['kinderen', 'perKind', '0', 'leeftijd'], 17],
    [['vorigeIndicatie', 'minuten'], 20160],
  ])('%j: the edge %i itself is accepted', (sleutels, waarde) => {
    expect(lees(HOSituatieSchema, met(sleutels, waarde)).geldig).toBe(true);
  });

  it('an optional key that is undefined is not known yet, and no error', () => {
    const leeg = Object.fromEntries(Object.keys(VOLLEDIG).map((sleutel) => [sleutel, undefined]));
    expect(berekenHO(leeg as HOSituatie, gemeente).status).toBe('onvolledig');
  });

  it('null is refused with the hint to leave the key out', () => {
    const [probleem] = problemenVan(() => reken(met(['schoonEnLeefbaarHuis', 'netwerk'], null)));
    expect(probleem?.melding).toMatch(/laat de sleutel weg/);
  });
});

describe('keys', () => {
  it.each([
    [[], 'gebiedn', 'gebieden'],
    [[], 'Per', 'per'],
    [[], 'wasVerzorging', 'wasverzorging'],
    [['schoonEnLeefbaarHuis'], 'extraSlaapkamer', 'extraSlaapkamers'],
    [['schoonEnLeefbaarHuis'], 'huisdier', 'huisdieren'],
    [['wasverzorging'], 'omvng', 'omvang'],
    [['maaltijden'], 'broodmaaltijdenperweek', 'broodmaaltijdenPerWeek'],
    [['regie'], 'aantoonbaarExtrawerk', 'aantoonbaarExtraWerk'],
    [['adviesInstructieVoorlichting'], 'weke', 'weken'],
    [['kinderen'], 'perKnd', 'perKind'],
    [['kinderen', 'perKind', '0'], 'leeftyd', 'leeftijd'],
    [['kinderen', 'perGezin', '0'], 'dagenPerweek', 'dagenPerWeek'],
    [['motiveringen'], 'schoonEnLeefbaarHuis.netwrk', 'schoonEnLeefbaarHuis.netwerk'],
    [['vorigeIndicatie'], 'minuut', 'minuten'],
  ] as const)('in %j a misspelled %s: did you mean %s?', (waar, fout, bedoeld) => {
    const [probleem, ...meer] = problemenVan(() => reken(met([...waar, fout], 1)));
    expect(meer).toEqual([]);
    expect(probleem).toMatchObject({ pad: [...waar, fout].join('.'), code: 'ONBEKENDE_SLEUTEL' });
    expect(probleem?.melding).toContain(`bedoelt u \`${bedoeld}\`?`);
  });

  it.each([[[]], [['schoonEnLeefbaarHuis']], [['kinderen', 'perKind', '0']], [['motiveringen']], [['vorigeIndicatie']]])(
    'in %j a key that resembles none: refused, with the keys that are known',
    (waar) => {
      const [probleem] = problemenVan(() => reken(met([...waar, 'qqqqqqqqqqqq'], 1)));
      expect(probleem?.code).toBe('ONBEKENDE_SLEUTEL');
      expect(probleem?.melding).toContain('bekend zijn:');
    },
  );

  it('a key that a parser smuggled in is an unknown key', () => {
    const invoer: unknown = JSON.parse('{"gebieden":["strijken"],"__proto__":{"gebieden":[]}}');
    expect(problemenVan(() => reken(invoer)).map(({ pad, code }) => [pad, code])).toEqual([['__proto__', 'ONBEKENDE_SLEUTEL']]);
  });

  it('an area that is listed twice', () => {
    const dubbel = problemenVan(() => reken({ gebieden: ['strijken', 'regie', 'strijken'] }));
    expect(dubbel.map(({ pad, code }) => [pad, code])).toEqual([['gebieden.2', 'DUBBEL']]);
  });

  it('a misspelled choice gets a suggestion', () => {
    const [probleem] = problemenVan(() => reken(met(['schoonEnLeefbaarHuis', 'extraInzet'], 'eenige')));
    expect(probleem?.melding).toMatch(/'eenige'.*bedoelt u `enige`\?/);
  });
});

describe('the situation as a whole', () => {
  it.each<[unknown, string]>([
    [null, 'NULL_NIET_TOEGESTAAN'],
    [undefined, 'VERPLICHT'],
    [[], 'VERKEERD_TYPE'],
    ['{}', 'VERKEERD_TYPE'],
    [5, 'VERKEERD_TYPE'],
    [new Map(), 'VERKEERD_TYPE'],
  ])('%j', (invoer, code) => {
    expect(problemenVan(() => reken(invoer)).map((probleem) => [probleem.pad, probleem.code])).toEqual([['', code]]);
  });

  it('all problems at once, of the situation and of the options', () => {
    const invoer = {
      gebiedn: [],
      gebieden: ['regie', 'stofzuigen'],
      per: 'maand',
      schoonEnLeefbaarHuis: { ...huis, netwerk: -1, huisdieren: 'ja', extraInzet: null, extraSlaapkamer: 1 },
      wasverzorging: [],
      vorigeIndicatie: { minuten: 1.5 },
    };
    const fout = foutVan(() => berekenHO(invoer as unknown as HOSituatie, gemeente, { peildatum: '2025-02-30', referentie: 'a b' }));
    expect(fout.problemen.map(({ pad }) => pad).sort()).toEqual([
      'gebieden.1',
      'gebiedn',
      'opties.peildatum',
      'opties.referentie',
      'per',
      'schoonEnLeefbaarHuis.extraInzet',
      'schoonEnLeefbaarHuis.extraSlaapkamer',
      'schoonEnLeefbaarHuis.huisdieren',
      'schoonEnLeefbaarHuis.netwerk',
      'vorigeIndicatie.minuten',
      'vorigeIndicatie.per',
      'wasverzorging',
    ]);
    for (const { melding } of fout.problemen) expect(fout.message).toContain(melding);
  });

  it('relations between fields only once the form is right', () => {
    const nietGenoemd = { gebieden: ['strijken'], regie: { aantoonbaarExtraWerk: true } };
    expect(problemenVan(() => reken(nietGenoemd)).map(({ code }) => code)).toEqual(['GEBIED_NIET_GENOEMD']);
    expect(problemenVan(() => reken({ ...nietGenoemd, per: 'maand' })).map(({ code }) => code)).toEqual(['NIET_IN_LIJST']);
  });

  it('free text and long words are not repeated in messages, numbers and short choices are', () => {
    const geheim = 'Mevrouw Jansen uit de Dorpsstraat woont hier';
    const melding = (sleutels: readonly string[], waarde: unknown): string => foutVan(() => reken(met(sleutels, waarde))).message;
    expect(melding(['motiveringen', 'per'], `${geheim} ${'x'.repeat(4000)}`)).not.toContain('Jansen');
    expect(melding(['per'], geheim)).not.toContain('Jansen');
    expect(melding(['schoonEnLeefbaarHuis', 'netwerk'], geheim)).not.toContain('Jansen');
    expect(melding(['schoonEnLeefbaarHuis', 'netwerk'], -7)).toContain('-7');
    expect(melding(['per'], 'maand')).toContain('maand');
  });
});

describe('the options', () => {
  const metOpties = (opties: unknown): unknown => berekenHO(situatie(), gemeente, opties as Opties);

  it.each<[string, unknown, pad: string, code: string]>([
    ['null', null, 'opties', 'NULL_NIET_TOEGESTAAN'],
    ['a text', '2025-03-01', 'opties', 'VERKEERD_TYPE'],
    ['a list', [], 'opties', 'VERKEERD_TYPE'],
    ['a day that does not exist', { peildatum: '2025-02-30' }, 'opties.peildatum', 'VERKEERDE_VORM'],
    ['a day without leading zeros', { peildatum: '2025-1-1' }, 'opties.peildatum', 'VERKEERDE_VORM'],
    ['a day in another order', { peildatum: '01-03-2025' }, 'opties.peildatum', 'VERKEERDE_VORM'],
    ['a day with a time', { peildatum: '2025-03-01T00:00:00Z' }, 'opties.peildatum', 'VERKEERDE_VORM'],
    ['a day as a number', { peildatum: 20250301 }, 'opties.peildatum', 'VERKEERD_TYPE'],
    ['a day as a Date', { peildatum: new Date(0) }, 'opties.peildatum', 'VERKEERD_TYPE'],
    ['no day as null', { peildatum: null }, 'opties.peildatum', 'NULL_NIET_TOEGESTAAN'],
    ['an empty reference', { referentie: '' }, 'opties.referentie', 'VERKEERDE_VORM'],
    ['a reference with a space', { referentie: 'jan jansen' }, 'opties.referentie', 'VERKEERDE_VORM'],
    ['a reference of 65 characters', { referentie: 'a'.repeat(65) }, 'opties.referentie', 'BUITEN_BEREIK'],
    ['a reference as a number', { referentie: 12 }, 'opties.referentie', 'VERKEERD_TYPE'],
    ['a misspelled key', { peildatm: '2025-03-01' }, 'opties.peildatm', 'ONBEKENDE_SLEUTEL'],
  ])('%s', (_, opties, pad, code) => {
    expect(problemenVan(() => metOpties(opties)).map((probleem) => [probleem.pad, probleem.code])).toEqual([[pad, code]]);
  });

  it.each([{}, undefined, { peildatum: undefined, referentie: undefined }, { referentie: 'a'.repeat(64) }, { peildatum: '2028-02-29' }])(
    'accepted: %j',
    (opties) => {
      expect(berekenHO(situatie(), gemeente, opties).status).toBe('berekend');
    },
  );
});

describe('the policy', () => {
  const metBeleid = (beleid: unknown): unknown => berekenHO(situatie(), beleid as typeof gemeente);

  it('one that works with activities is not suited, and the message names the function to use', () => {
    const fout = foutVan(() => metBeleid(leudal2018));
    expect(fout.code).toBe('BELEID_ONGESCHIKT');
    expect(fout.message).toContain('berekenHOActiviteiten');
  });

  it('one without the part is not suited', () => {
    const zonder: Record<string, unknown> = { ...nederweert2025 };
    delete zonder['huishoudelijkeOndersteuning'];
    expect(foutVan(() => metBeleid(zonder)).code).toBe('BELEID_ONGESCHIKT');
  });

  it.each<[string, unknown]>([
    ['{}', {}],
    ['null', null],
    ['undefined', undefined],
    ['a list', []],
    ['an id', 'nederweert-2025'],
    ['a number', 5],
  ])('%s is no policy', (_, beleid) => {
    expect(['BELEID_ONGELDIG', 'BELEID_ONGESCHIKT']).toContain(foutVan(() => metBeleid(beleid)).code);
  });

  it('one with a spoilt norm: refused, with the path of the norm', () => {
    const spoil = JSON.parse(JSON.stringify(nederweert2025)) as { huishoudelijkeOndersteuning: { normtabel: { normen: { regie: { minuten: unknown } } } } };
    spoil.huishoudelijkeOndersteuning.normtabel.normen.regie.minuten = 30;
    const fout = foutVan(() => metBeleid(spoil));
    expect(fout.code).toBe('BELEID_ONGELDIG');
    expect(fout.problemen.map(({ pad }) => pad)).toEqual(['beleid.huishoudelijkeOndersteuning.normtabel.normen.regie.minuten']);
  });

  it('one that was not read before is read, and not frozen or changed', () => {
    const los = JSON.parse(JSON.stringify(gemeente)) as typeof gemeente;
    const vooraf = JSON.stringify(los);
    expect(berekenHO(situatie(), los)).toEqual(berekenHO(situatie(), gemeente));
    expect(JSON.stringify(los)).toBe(vooraf);
    expect(Object.isFrozen(los.huishoudelijkeOndersteuning)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { breidUit, leesBeleid, leudal2018, toetsVoorziening, VOORZIENINGEN_BEVINDINGEN, type EigenVoorzieningsregel, type Uitbreiding, type Voorzieningsvraag } from '../../src/index.js';
import { problemenVan } from '../hulp/fouten.js';
import { PROEFREGEL } from '../hulp/proefregel.js';

const STAD = { id: 'stad', versie: '1', naam: 'Stad', bron: { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' } } as const;
const stadMet = (voorzieningen: NonNullable<Uitbreiding['voorzieningen']>) => breidUit(leudal2018, { ...STAD, voorzieningen });
const beleid = stadMet({ voorzieningen: [PROEFREGEL] });
const gunstig = { NODIG: 'ja', SPEELGOED: 'nee', BUS: 'nee', SLEUTEL: 'nee', LADER: 'ja', AFSTAND: 'ja' } as const;
const proef = (anders: Omit<Voorzieningsvraag, 'voorziening'> = {}, peildatum?: string, b = beleid) =>
  toetsVoorziening({ voorziening: 'proefkar', ...anders, antwoorden: { ...gunstig, ...anders.antwoorden }, motiveringen: { NODIG: 'Omdat.', ...anders.motiveringen } }, b, { peildatum });
const codes = (u: ReturnType<typeof proef>): string[] => u.bevindingen.map(({ code }) => code);

describe('een grens', () => {
  it.each([
    ['ten-hoogste', [true, true, false]],
    ['ten-minste', [false, true, true]],
    ['minder-dan', [true, false, false]],
    ['meer-dan', [false, false, true]],
  ] as const)('%s: op -1, 0 en +1', (vergelijking, verwacht) => {
    const criteria: EigenVoorzieningsregel['criteria'] = [{ code: 'MAAT', vraag: 'Past {grens}?', soort: 'feit', telt: 'eis', melding: '{grens} past niet.', grens: { vergelijking, waarde: '800', eenheid: 'meter' } }];
    const b = stadMet({ voorzieningen: [{ ...PROEFREGEL, criteria, combinaties: undefined, bevindingen: undefined }] });
    const past = [799, 800, 801].map((MAAT) => toetsVoorziening({ voorziening: 'proefkar', getallen: { MAAT } }, b).status === 'berekend');
    expect(past).toEqual(verwacht);
    const opEenDuizendste = ['799.999', '800.000', '800.001'].map((MAAT) => toetsVoorziening({ voorziening: 'proefkar', getallen: { MAAT } }, b).status === 'berekend');
    expect(opEenDuizendste).toEqual(verwacht);
  });

  it('wordt in vraag, reden en rij ingevuld', () => {
    const u = proef({ antwoorden: { AFSTAND: 'onbekend' }, getallen: { AFSTAND: '1250.5' } });
    expect(u).toMatchObject({ status: 'niet-aangewezen', redenen: [{ melding: 'De afstand is meer dan 800 meter.' }] });
    expect(u.stappen.find(({ code }) => code === 'AFSTAND')?.omschrijving).toBe('Is de afstand ten hoogste 800 meter? Nee (opgegeven: 1.250,5 meter; de grens: ten hoogste 800 meter).');
  });

  it('vraagt het getal', () => {
    expect(proef({ antwoorden: { AFSTAND: 'onbekend' } })).toMatchObject({ status: 'onvolledig', ontbreekt: [{ soort: 'gegeven', pad: 'getallen.AFSTAND', vraag: 'Is de afstand ten hoogste 800 meter?' }] });
  });

  it('die geen bron geeft, wordt aan de gemeente gevraagd; ja of nee mag ook', () => {
    const criteria = PROEFREGEL.criteria.map((een) => (een.code === 'AFSTAND' ? { ...een, grens: { ...een.grens, waarde: null } } : een));
    const zonder = stadMet({ voorzieningen: [{ ...PROEFREGEL, criteria }] });
    const open = { antwoorden: { AFSTAND: 'onbekend' } } as const;
    expect(proef(open, undefined, zonder)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'getallen.AFSTAND' }, { soort: 'norm', norm: 'proefkar.AFSTAND', aanTeLeverenDoor: 'gemeente' }] });
    expect(proef({ ...open, getallen: { AFSTAND: 5 } }, undefined, zonder)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ soort: 'norm', norm: 'proefkar.AFSTAND' }] });
    expect(proef({}, undefined, zonder).status).toBe('berekend');
  });

  it('van een gemeente vervangt die van het beleid, gemerkt als gemeentelijk', () => {
    const ruim = stadMet({ voorzieningen: [PROEFREGEL], grenzen: { 'proefkar.AFSTAND': '1000' } });
    expect(proef({ antwoorden: { AFSTAND: 'onbekend' }, getallen: { AFSTAND: 900 } }, undefined, ruim).status).toBe('berekend');
    const { grens } = ruim.voorzieningen.voorzieningen.find(({ id }) => id === 'proefkar')!.criteria.find(({ code }) => code === 'AFSTAND')!;
    expect(grens).toMatchObject({ waarde: '1000', vergelijking: 'ten-hoogste', eenheid: 'meter', herkomst: 'gemeentelijk', vindplaats: { bron: 'stad-besluit' } });
    expect(problemenVan(() => stadMet({ grenzen: { 'proefkar.AFSTAND': '1000' } }))).toMatchObject([{ pad: 'voorzieningen.grenzen.proefkar.AFSTAND', code: 'ZONDER_GEVOLG' }]);
  });

  it('met een datum: buiten die tijd blokkerend, daarbinnen een aandachtspunt', () => {
    const criteria = PROEFREGEL.criteria.map((een) => (een.code === 'RITTEN' ? { ...een, grens: { ...een.grens, geldig: { vanaf: '2018-01-01', tot: '2018-02-28' } } } : een));
    const gedateerd = stadMet({ voorzieningen: [{ ...PROEFREGEL, criteria }] });
    expect(codes(proef({}, undefined, gedateerd))).toContain('GRENS_GEDATEERD');
    expect(codes(proef({}, '2018-02-28', gedateerd))).toContain('GRENS_GEDATEERD');
    const laat = proef({}, '2018-03-01', gedateerd);
    expect(laat).toMatchObject({ status: 'berekend', besluitrijp: false });
    expect(codes(laat)).toContain('GRENS_NIET_GELDIG');
    expect(laat.status === 'berekend' && laat.begrenzingen).toEqual([{ code: 'RITTEN', vergelijking: 'ten-hoogste', waarde: '5', eenheid: 'ritten', geldig: { vanaf: '2018-01-01', tot: '2018-02-28' }, herkomst: 'gemeentelijk' }]);
  });
});

describe('een begrenzing', () => {
  it('staat in de uitkomst en wordt niet gevraagd', () => {
    const u = proef();
    expect(u).toMatchObject({ status: 'berekend', besluitrijp: true, begrenzingen: [{ code: 'RITTEN', waarde: '5' }], samenvatting: 'aan de voorwaarden voor een proefkar is voldaan (begrensd: 5 ritten).' });
  });

  it.each([[5, true], [6, false]] as const)('%i ritten: besluitrijp %s', (RITTEN, besluitrijp) => {
    const u = proef({ getallen: { RITTEN } });
    expect(u).toMatchObject({ status: 'berekend', besluitrijp });
    expect(codes(u).includes('BEGRENZING_OVERSCHREDEN')).toBe(!besluitrijp);
  });
});

describe('motiveringen', () => {
  it('wat gemotiveerd moet worden, blokkeert zonder motivering', () => {
    const u = toetsVoorziening({ voorziening: 'proefkar', antwoorden: gunstig }, beleid);
    expect(u).toMatchObject({ status: 'berekend', besluitrijp: false });
    expect(u.bevindingen.find(({ code }) => code === 'MOTIVERING_VEREIST')).toMatchObject({ pad: 'motiveringen.NODIG', melding: expect.stringContaining('Is een kar nodig?') as string });
  });

  it('wat in principe in de weg staat, wijkt voor een motivering', () => {
    expect(proef({ antwoorden: { SPEELGOED: 'ja' } }).status).toBe('niet-aangewezen');
    const u = proef({ antwoorden: { SPEELGOED: 'ja' }, motiveringen: { SPEELGOED: 'Hij rijdt ermee naar school.' } });
    expect(u.status).toBe('berekend');
    expect(codes(u)).toContain('AFGEWEKEN_VAN_UITGANGSPUNT');
  });

  it('een motivering maakt de rest niet overbodig', () => {
    const motiveringen = { SPEELGOED: 'Hij rijdt ermee naar school.' };
    expect(proef({ antwoorden: { SPEELGOED: 'ja', BUS: 'onbekend' }, motiveringen })).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'antwoorden.BUS' }] });
    expect(proef({ antwoorden: { SPEELGOED: 'ja', BUS: 'ja' }, motiveringen })).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'ANDERS_GAAT_VOOR' }] });
    expect(proef({ antwoorden: { SPEELGOED: 'onbekend' }, motiveringen }).status).toBe('onvolledig');
  });
});

describe('wat alleen in sommige gevallen telt', () => {
  it('telt daarbuiten niet en wordt dan niet gevraagd', () => {
    expect(proef({ antwoorden: { BUS: 'ja' } })).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'ANDERS_GAAT_VOOR', melding: 'De bus gaat voor.' }] });
    const met = proef({ antwoorden: { SLEUTEL: 'ja', BUS: 'ja' } });
    expect(met.status).toBe('berekend');
    expect(met.stappen.find(({ code }) => code === 'BUS')).toMatchObject({ toegepast: false, voldaan: null, omschrijving: 'Kan de cliënt met de bus? Ja. Telt hier niet.' });
    expect(proef({ antwoorden: { SLEUTEL: 'ja', BUS: 'onbekend' } }).status).toBe('berekend');
    expect(proef({ antwoorden: { BUS: 'onbekend' } }).status).toBe('onvolledig');
  });

  it('vraagt waar een blokkerende bevinding van afhangt', () => {
    const u = proef({ antwoorden: { SLEUTEL: 'ja', LADER: 'onbekend' } });
    expect(u).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'antwoorden.LADER' }] });
    expect(proef({ antwoorden: { SLEUTEL: 'ja', LADER: 'nee' } })).toMatchObject({ status: 'berekend', besluitrijp: false });
  });
});

describe('de deur', () => {
  it('kent de voorziening of doet een suggestie', () => {
    expect(problemenVan(() => toetsVoorziening({ voorziening: 'doventolkje' }, leudal2018))).toMatchObject([{ pad: 'voorziening', code: 'NIET_IN_LIJST', melding: expect.stringContaining('bedoelt u `doventolk`?') as string }]);
    expect(toetsVoorziening({}, leudal2018)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'voorziening' }] });
  });

  it('noemt alles tegelijk wat niet klopt, met een suggestie', () => {
    const problemen = problemenVan(() =>
      toetsVoorziening({ voorziening: 'proefkar', antwoorden: { AFSTAN: 'ja', AFSTAND: 'ja' }, getallen: { NODIG: 3, AFSTAND: 900 }, motiveringen: { STROM: 'x', STROOM: 'mag' } }, beleid),
    );
    expect(problemen.map(({ pad, code }) => `${pad} ${code}`)).toEqual([
      'antwoorden.AFSTAN ONBEKENDE_SLEUTEL',
      'getallen.NODIG ONBEKENDE_SLEUTEL',
      'motiveringen.STROM ONBEKENDE_SLEUTEL',
      'getallen.AFSTAND TEGENSTRIJDIG',
    ]);
    expect(problemen[0]?.melding).toContain('bedoelt u `AFSTAND`?');
  });

  it('herhaalt geen lange sleutel', () => {
    const lang = 'A'.repeat(40);
    expect(problemenVan(() => toetsVoorziening({ voorziening: 'proefkar', antwoorden: { [lang]: 'ja' } }, beleid))[0]?.melding).not.toContain(lang);
  });

  it.each([
    [{ voorziening: 'proefkar', antwoorden: { NODIG: 'Ja' } }, 'antwoorden.NODIG'],
    [{ voorziening: 'proefkar', antwoorden: { NODIG: true } }, 'antwoorden.NODIG'],
    [{ voorziening: 'proefkar', antwoorden: { NODIG: null } }, 'antwoorden.NODIG'],
    [{ voorziening: 'proefkar', getallen: { AFSTAND: 1.5 } }, 'getallen.AFSTAND'],
    [{ voorziening: 'proefkar', getallen: { AFSTAND: -1 } }, 'getallen.AFSTAND'],
    [{ voorziening: 'proefkar', getallen: { AFSTAND: '1,5' } }, 'getallen.AFSTAND'],
    [{ voorziening: 'proefkar', motiveringen: { NODIG: ' ' } }, 'motiveringen.NODIG'],
    [{ voorziening: 'proefkar', antword: {} }, 'antword'],
  ])('weigert %j', (invoer, pad) => {
    expect(problemenVan(() => toetsVoorziening(invoer as Voorzieningsvraag, beleid))).toMatchObject([{ pad }]);
  });

  it('undefined is nog niet bekend', () => {
    expect(proef({ antwoorden: { AFSTAND: undefined }, getallen: { AFSTAND: undefined } }).status).toBe('onvolledig');
  });
});

describe('een lijst in het beleid', () => {
  const fouten = (anders: Partial<EigenVoorzieningsregel>): string[] =>
    problemenVan(() => stadMet({ voorzieningen: [{ ...PROEFREGEL, ...anders }] })).map(({ pad, code }) => `${pad.replace('voorzieningen.voorzieningen.0.', '')} ${code}`);
  const vraag = { code: 'VRAAG', vraag: 'Is het zo?', soort: 'feit', telt: 'eis', melding: 'Het is niet zo.' } as const;
  const leeg = { combinaties: undefined, bevindingen: undefined };

  it.each([
    ['een code twee keer', { ...leeg, criteria: [vraag, vraag] }, ['criteria.1.code DUBBEL']],
    ['een vraag die er niet is', { ...leeg, criteria: [{ ...vraag, wanneer: [{ ja: ['ANDERS'] }] }] }, ['criteria.0.wanneer ONBEKENDE_VRAAG']],
    ['een vraag die van zichzelf afhangt', { ...leeg, criteria: [{ ...vraag, wanneer: [{ ja: ['VRAAG'] }] }] }, ['criteria.0.wanneer ONBEKENDE_VRAAG']],
    ['een eis zonder melding', { ...leeg, criteria: [{ ...vraag, melding: undefined }] }, ['criteria.0.melding MELDING_PAST_NIET']],
    ['een gegeven waar niets van afhangt', { ...leeg, criteria: [{ ...vraag, telt: 'gegeven', melding: undefined }] }, ['criteria.0.telt ZONDER_GEVOLG']],
    ['een begrenzing zonder grens', { ...leeg, criteria: [{ ...vraag, telt: 'begrenzing' }] }, ['criteria.0.grens GRENS_ONTBREEKT']],
    ['een geval zonder vraag', { ...leeg, criteria: [{ ...vraag, wanneer: [{}] }] }, ['criteria.0.wanneer.0 GEVAL_LEEG']],
    ['geen vragen', { ...leeg, criteria: [] }, ['criteria BUITEN_BEREIK']],
    ['een bedrag met een komma', { ...leeg, criteria: [{ ...vraag, grens: { vergelijking: 'ten-hoogste', waarde: '5,5', eenheid: 'euro' } }] }, ['criteria.0.grens.waarde VERKEERDE_VORM']],
  ] as const)('%s wordt geweigerd', (_naam, anders, verwacht) => {
    expect(fouten(anders)).toEqual(verwacht);
  });

  it('dezelfde naam twee keer wordt geweigerd; een eigen lijst vervangt die van het beleid', () => {
    expect(problemenVan(() => stadMet({ voorzieningen: [PROEFREGEL, PROEFREGEL] }))).toMatchObject([{ code: 'DUBBEL' }]);
    const eigen = stadMet({ voorzieningen: [{ ...PROEFREGEL, id: 'doventolk' }] }).voorzieningen.voorzieningen;
    expect(eigen.map(({ id }) => id)).toEqual(leudal2018.voorzieningen.voorzieningen.map(({ id }) => id));
    expect(eigen.find(({ id }) => id === 'doventolk')?.criteria.map(({ code }) => code)).toContain('SPEELGOED');
  });

  it('het beleid als JSON geeft dezelfde uitkomst', () => {
    const kopie = leesBeleid(JSON.parse(JSON.stringify(beleid))) as typeof beleid;
    for (const antwoorden of [{}, { SPEELGOED: 'ja' }, { AFSTAND: 'onbekend' }] as const) expect(proef({ antwoorden }, '2018-02-01', kopie)).toEqual(proef({ antwoorden }, '2018-02-01'));
  });

  it('de codes van het beleid zijn anders dan die van de kamer', () => {
    const { toegang, voorzieningen } = leudal2018.voorzieningen;
    const eigen = [toegang.regel, ...voorzieningen].flatMap(({ bevindingen = [] }) => bevindingen.map(({ code }) => code));
    expect(new Set(eigen).size).toBe(eigen.length);
    expect(eigen.filter((code) => code in VOORZIENINGEN_BEVINDINGEN)).toEqual([]);
  });
});

describe('begeleiding bij een zintuiglijke beperking en de doventolk (§5.4.3, §5.4.4)', () => {
  it.each(['DOOFBLIND', 'VISUEEL', 'VROEGDOOF'])('%s volwassen: landelijke inkoop', (groep) => {
    const u = toetsVoorziening({ voorziening: 'begeleiding-zintuiglijk', antwoorden: { VOLWASSEN: 'ja', SPECIALISTISCH_NODIG: 'ja', [groep]: 'ja' } }, leudal2018);
    expect(u).toMatchObject({ status: 'berekend', voldoet: true, bevindingen: [{ code: 'ZINTUIGLIJK_LANDELIJK_INGEKOCHT' }] });
  });

  it.each([
    ['nee', 'ja', 'berekend'],
    ['ja', 'ja', 'niet-aangewezen'],
    ['nee', 'nee', 'niet-aangewezen'],
    ['nee', 'onbekend', 'beoordeling-nodig'],
    ['onbekend', 'ja', 'onvolledig'],
  ] as const)('doventolk, landelijk ingekocht %s en aangewezen %s: %s', (LANDELIJK_INGEKOCHT, AANGEWEZEN_OP_TOLK, status) => {
    expect(toetsVoorziening({ voorziening: 'doventolk', antwoorden: { LANDELIJK_INGEKOCHT, AANGEWEZEN_OP_TOLK } }, leudal2018).status).toBe(status);
  });
});

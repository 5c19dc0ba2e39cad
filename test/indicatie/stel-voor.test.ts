import { describe, expect, it } from 'vitest';
import { leudal2018, middenLimburg2024, nederweert2025, stelIndicatieVoor, type Dossier, type Indicatiebeleid, type Indicatievoorstel } from '../../src/index.js';
import { maakToewijzing } from '../../src/iwmo/index.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';
import { huishouden, leudal, onderzoek, stad, stadEnRegio, volledig } from '../hulp/dossier.js';
import { foutVan, problemenVan } from '../hulp/fouten.js';

const peildatum = '2025-06-01';
const stel = (dossier: Dossier, beleid = stadEnRegio): Indicatievoorstel => stelIndicatieVoor(dossier, beleid, { peildatum });
const codes = ({ bevindingen }: Indicatievoorstel): string[] => bevindingen.map(({ code }) => code);
const blokkeert = ({ bevindingen }: Indicatievoorstel): string[] => bevindingen.filter(({ ernst }) => ernst === 'blokkerend').map(({ code }) => code);
const paden = ({ ontbreekt }: Indicatievoorstel): string[] => ontbreekt.map((wat) => (wat.soort === 'gegeven' ? wat.pad : wat.norm));

describe('a complete file', () => {
  const voorstel = stel(volledig);

  it('is ready for a decision, with the five steps done', () => {
    expect(paden(voorstel)).toEqual([]);
    expect(blokkeert(voorstel)).toEqual([]);
    expect(voorstel).toMatchObject({ status: 'berekend', besluitrijp: true, vragen: [], redenen: [] });
    expect(voorstel.processtappen.map(({ stap, staat }) => `${stap} ${staat}`)).toEqual(['1 gedaan', '2 gedaan', '3 gedaan', '4 gedaan', '5 gedaan']);
  });

  it('shows household support before and after what is done in the house', () => {
    const { bruto, netto } = voorstel.onderdelen.huishouden ?? {};
    expect(bruto).toMatchObject({ status: 'berekend', minutenExact: '143' });
    expect(netto).toMatchObject({ status: 'berekend', minutenExact: '113', minuten: 115 });
  });

  it('has both forms of begeleiding, one lot, the terms and the evaluations', () => {
    const { begeleiding, percelen, looptijden } = voorstel.onderdelen;
    expect(begeleiding?.keten?.individueel.omvang).toMatchObject({ minuten: 120, profiel: 'IBB-2' });
    expect(begeleiding?.keten?.dagbesteding.omvang).toMatchObject({ dagdelen: 3, profiel: 'DBB-1' });
    expect([percelen.individueel, percelen.dagbesteding]).toMatchObject([{ perceel: 3 }, { perceel: 3 }]);
    expect(looptijden.begeleiding?.beschikking).toMatchObject({ oordeel: 'binnen', geldtVoor: 'beschikking', uiterlijkeEinddatum: '2030-05-31' });
    expect(looptijden.begeleiding?.toewijzing).toMatchObject({ oordeel: 'binnen', geldtVoor: 'toewijzing', vroegsteEinddatum: '2026-05-31' });
    expect(looptijden.huishouden?.evaluaties).toMatchObject({ momenten: [{ datum: '2026-06-01', soort: 'tussentijds' }, { datum: '2027-05-31', soort: 'eind' }] });
    expect(looptijden.huishouden?.toewijzing).toBeNull();
  });

  it('prepares an allocation per product, which the export accepts', () => {
    expect(voorstel.toewijzingen).toEqual([
      { omvang: { product: 'huishoudelijke-ondersteuning', minuten: 115, per: 'week' }, ingangsdatum: '2025-06-01', einddatum: '2027-05-31', perceel: null, grondslag: null, productcode: null },
      { omvang: { product: 'begeleiding-individueel', minuten: 120, per: 'week' }, ingangsdatum: '2025-06-01', einddatum: '2027-05-31', perceel: 3, grondslag: 'psychisch', productcode: null },
      { omvang: { product: 'begeleiding-groep', dagdelen: 3, per: 'week' }, ingangsdatum: '2025-06-01', einddatum: '2027-05-31', perceel: 3, grondslag: 'psychisch', productcode: null },
    ]);
    const administratie = { toewijzingNummer: 1, toewijzingsdatum: '2025-05-20', toewijzingstijd: '10:00:00', code: '07701' };
    const [, uren, dagdelen] = voorstel.toewijzingen.map(({ omvang, ingangsdatum, einddatum }) =>
      maakToewijzing(omvang, { ...administratie, ingangsdatum: ingangsdatum ?? undefined, einddatum, beleid: middenLimburg2024 }),
    );
    expect(uren).toMatchObject({ status: 'berekend', toewijzing: { Product: { Categorie: '02' }, Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' } } });
    expect(dagdelen).toMatchObject({ status: 'berekend', toewijzing: { Product: { Categorie: '07' }, Omvang: { Volume: 3, Eenheid: '16', Frequentie: '2' } } });
    expect(stel({ ...volledig, levering: 'pgb' }).toewijzingen).toEqual([]);
  });

  it('records what a person decided beside what was suggested', () => {
    expect(voorstel.beslissingen.map(({ pad, gekozen, berekend }) => [pad, gekozen, berekend])).toEqual([
      ['begeleiding.onderzoek.zwaarte', 'matig', null],
      ['begeleiding.onderzoek.richting.individueel', 'behoudgericht', null],
      ['begeleiding.onderzoek.richting.dagbesteding', 'behoudgericht', null],
      ['begeleiding.keuze.individueel.profiel', 'IBB-2', 'IBB-2'],
      ['begeleiding.keuze.individueel', '120 minuten per week', null],
      ['begeleiding.keuze.dagbesteding.profiel', 'DBB-1', 'DBB-1'],
      ['begeleiding.keuze.dagbesteding', '3 dagdelen per week', null],
      ['besluit.huishouden', 'vanaf 1 juni 2025 tot en met 31 mei 2027', null],
      ['besluit.begeleiding', 'vanaf 1 juni 2025 tot en met 31 mei 2027', null],
    ]);
    const afgeweken = stel({ ...volledig, afwijkingHuishouden: { naar: 150, motivering: 'Herstel na een operatie.' } });
    expect(afgeweken.beslissingen[0]).toEqual({
      pad: 'afwijkingHuishouden', wat: 'Minuten huishoudelijke ondersteuning', gekozen: '150', berekend: '115', motivering: 'Herstel na een operatie.',
    });
    expect(afgeweken.onderdelen.huishouden?.netto).toMatchObject({ minuten: 150, minutenExact: '113', afwijking: { van: 115, naar: 150 } });
  });

  it('is plain frozen JSON, the same every time, and leaves the file alone', () => {
    expect(JSON.parse(JSON.stringify(voorstel))).toEqual(voorstel);
    expect(isDiepBevroren(voorstel)).toBe(true);
    expect(JSON.stringify(stel(volledig))).toBe(JSON.stringify(voorstel));
    expect(Object.isFrozen(volledig)).toBe(false);
  });

  it('accounts for every policy and source it used', () => {
    const { beleid, bronnen, peildatum: dag } = voorstel.verantwoording;
    expect(beleid.map(({ onderdeel, id }) => `${onderdeel} ${id}`)).toEqual([
      'huishoudelijkeOndersteuning stad-2025', 'begeleiding stad-2025', 'beschikking stad-2025', 'producten midden-limburg-2024',
    ]);
    expect(beleid.every(({ vingerafdruk }) => /^sha256:[0-9a-f]{64}$/.test(vingerafdruk))).toBe(true);
    expect(bronnen.map(({ id }) => id)).toEqual(expect.arrayContaining(['stad-besluit', 'normenkader-ho-2025', 'normenkader-begeleiding-2.0', 'midden-limburg-2024']));
    expect(dag).toBe(peildatum);
  });
});

describe('a file in the making asks in the order of the conversation', () => {
  it('nothing known, with access and procedure', () => {
    const vragen = paden(stelIndicatieVoor({}, leudal));
    expect(vragen.slice(0, 4)).toEqual(['hulpvraag', 'wlz.indicatie', 'wlz.vierentwintigUur', 'procedure.melding']);
    expect(vragen.indexOf('procedure.melding')).toBeLessThan(vragen.findIndex((pad) => pad.startsWith('toegang.')));
    expect(vragen.at(-1)).toBe('levering');
  });

  it('every question once, each in its own step', () => {
    const voorstel = stelIndicatieVoor({ huishouden: { gebieden: ['schoonEnLeefbaarHuis'] }, begeleiding: { onderzoek: { vormen: ['individueel'] } } }, stadEnRegio);
    const vragen = paden(voorstel);
    expect(new Set(vragen).size).toBe(vragen.length);
    expect(voorstel.processtappen.flatMap(({ ontbreekt }) => ontbreekt)).toEqual(voorstel.ontbreekt);
    const stapVan = (pad: string): string | undefined => voorstel.processtappen.find(({ ontbreekt }) => ontbreekt.some((wat) => wat.soort === 'gegeven' && wat.pad === pad))?.stap;
    expect(stapVan('wlz.indicatie')).toBe('1');
    expect(stapVan('begeleiding.onderzoek.leefgebieden.wonen')).toBe('2');
    expect(stapVan('huishouden')).toBeUndefined();
    expect(vragen.filter((pad) => pad.startsWith('huishouden.')).length).toBeGreaterThan(0);
  });

  it('a suggestion without a number asks for one and blocks', () => {
    const { keuze: _, ...begeleiding } = volledig.begeleiding!;
    const voorstel = stel({ ...volledig, begeleiding });
    expect(paden(voorstel)).toEqual(['begeleiding.keuze.individueel', 'begeleiding.keuze.dagbesteding']);
    expect(voorstel.bevindingen.filter(({ code }) => code === 'OMVANG_NIET_CONCREET').map(({ pad, melding }) => [pad, melding.includes('CRVB:2021:1381')])).toEqual([
      ['begeleiding.keuze.individueel', true], ['begeleiding.keuze.dagbesteding', true],
    ]);
    expect(voorstel.toewijzingen.map(({ omvang }) => omvang.product)).toEqual(['huishoudelijke-ondersteuning']);
  });

  it('without a weight the suggestion waits for a professional', () => {
    const { zwaarte: _, ...rest } = onderzoek;
    const voorstel = stel({ ...volledig, begeleiding: { onderzoek: rest } });
    expect(voorstel.vragen.map(({ code }) => code).length).toBeGreaterThan(0);
    expect(voorstel.onderdelen.begeleiding?.keten?.suggestie.individueel?.status).toBe('beoordeling-nodig');
  });
});

describe('what stands in the way', () => {
  it.each([
    ['Wlz', { ...volledig, wlz: { indicatie: true, vierentwintigUur: false } }, 'WLZ_GAAT_VOOR'],
    ['day and night', { ...volledig, wlz: { indicatie: false, vierentwintigUur: true } }, 'WLZ_GAAT_VOOR'],
    ['charge of the household twice', { ...volledig, huishouden: { ...huishouden, gebieden: ['schoonEnLeefbaarHuis', 'regie'], regie: { aantoonbaarExtraWerk: true }, motiveringen: { ...huishouden.motiveringen, 'regie.aantoonbaarExtraWerk': 'Veel afstemming.' } } }, 'REGIE_DUBBEL'],
    ['a deduction without a reason', { ...volledig, huishouden: { ...huishouden, motiveringen: {} } }, 'MOTIVERING_VEREIST'],
    ['too long', { ...volledig, besluit: { ...volledig.besluit, huishouden: { ingangsdatum: '2025-06-01', einddatum: '2030-06-01' } } }, 'LOOPTIJD_TE_LANG'],
    ['too short for the lot', { ...volledig, besluit: { ...volledig.besluit, begeleiding: { ingangsdatum: '2025-06-01', einddatum: '2026-05-30' } } }, 'LOOPTIJD_TE_KORT'],
  ] as const satisfies readonly (readonly [string, Dossier, string])[])('%s', (_naam, dossier, code) => {
    const voorstel = stel(dossier);
    expect(blokkeert(voorstel)).toContain(code);
    expect(voorstel.besluitrijp).toBe(false);
  });

  it('charge of the household once is fine, either way', () => {
    const regie = { ...huishouden, gebieden: ['schoonEnLeefbaarHuis', 'regie'], regie: { aantoonbaarExtraWerk: true }, motiveringen: { ...huishouden.motiveringen, 'regie.aantoonbaarExtraWerk': 'Veel afstemming.' } } as const;
    const zonder: Dossier = { ...volledig, huishouden: regie, begeleiding: { ...volledig.begeleiding, onderzoek: { ...onderzoek, leefgebieden: { ...onderzoek.leefgebieden, regieBijHetHuishouden: { bruto: 1, netto: 0, oplossingen: [{ soort: 'algemene-voorziening', lostOp: true, beschikbaar: true }] } } } } };
    expect(codes(stel(zonder))).not.toContain('REGIE_DUBBEL');
    expect(codes(stel(volledig))).not.toContain('REGIE_DUBBEL');
  });

  it('a policy that does not hold on the reference day', () => {
    expect(blokkeert(stelIndicatieVoor(volledig, stadEnRegio, { peildatum: '2025-02-28' }))).toContain('BELEID_NIET_GELDIG');
  });

  it('less than before is a warning, not a block', () => {
    const voorstel = stel({ ...volledig, huishouden: { ...huishouden, vorigeIndicatie: { minuten: 210, per: 'week' } } });
    expect(voorstel.bevindingen.find(({ code }) => code === 'VERLAGING_MOTIVEREN')).toMatchObject({ ernst: 'waarschuwing' });
    expect(voorstel.besluitrijp).toBe(true);
  });

  it('two directions: attention, and lots that do not meet block', () => {
    const ontwikkelt: Dossier = {
      ...volledig,
      begeleiding: {
        ...volledig.begeleiding, onderzoek: { ...onderzoek, richting: { individueel: 'ontwikkelgericht', dagbesteding: 'behoudgericht' } },
        keuze: { ...volledig.begeleiding?.keuze, individueel: { profiel: 'IBO-3', minuten: 200, motivering: 'Leren plannen.' } },
      },
    };
    expect(codes(stel(ontwikkelt))).toContain('RICHTINGEN_VERSCHILLEN');
    expect(blokkeert(stel(ontwikkelt))).toContain('PERCELEN_VERSCHILLEN');
    expect(codes(stel(volledig))).not.toContain('RICHTINGEN_VERSCHILLEN');
  });

  it('open points of a careful process are named one by one', () => {
    const voorstel = stel({ ...volledig, controlepunten: { bezwaar: true, gegevens: false } });
    expect(voorstel.controlelijst.map(({ id, gedaan }) => [id, gedaan])).toEqual([
      ['clientondersteuning', null], ['persoonlijk-plan', null], ['natura-of-pgb', null], ['gegevens', false], ['bezwaar', true],
    ]);
    expect(codes(voorstel).filter((code) => code === 'CONTROLEPUNT_OPEN').length).toBe(4);
  });

  it('without access nothing is proposed, whatever was computed', () => {
    const voorstel = stelIndicatieVoor({ toegang: { antwoorden: { VERBLIJF: 'nee', BEZOEKBAAR_MAKEN: 'nee' } } }, leudal);
    expect(voorstel).toMatchObject({ status: 'niet-aangewezen', besluitrijp: false });
    expect(voorstel.redenen.map(({ pad }) => pad)).toEqual(['toegang.antwoorden']);
  });

  it('nothing needed anywhere is not indicated', () => {
    const nul = Object.fromEntries(Object.keys(onderzoek.leefgebieden ?? {}).map((gebied) => [gebied, score0()]));
    const voorstel = stelIndicatieVoor({ begeleiding: { onderzoek: { leefgebieden: nul, vormen: ['individueel'] } } }, { begeleiding: stad });
    expect(voorstel.status).toBe('niet-aangewezen');
    expect(voorstel.redenen.length).toBeGreaterThan(0);
  });
});

function score0(): { bruto: 0; netto: 0 } {
  return { bruto: 0, netto: 0 };
}

describe('a term that the policy leaves open', () => {
  const beleid = { ...stadEnRegio, beschikking: nederweert2025 };
  const zonderMotivering = { ...volledig, huishouden, begeleiding: undefined, besluit: { huishouden: { ingangsdatum: '2025-06-01', einddatum: '2030-05-31', intervalMaanden: 12 } } };

  it('waits for judgement, and takes a motivated term as that judgement', () => {
    expect(stel(zonderMotivering, beleid)).toMatchObject({ status: 'beoordeling-nodig', vragen: [{ code: 'LOOPTIJD_ZONDER_REGEL' }] });
    const gemotiveerd = { ...zonderMotivering, besluit: { huishouden: { ...zonderMotivering.besluit.huishouden, motivering: 'Er verandert naar verwachting niets.' } } };
    expect(stel(gemotiveerd, beleid)).toMatchObject({ status: 'berekend', vragen: [] });
  });
});

describe('what is bought', () => {
  const metRegels: Indicatiebeleid = { ...stadEnRegio, producten: leudal2018 };

  it('asks for the ground in kind only, and chooses the code with it', () => {
    const { grondslagen: _, ...zonder } = volledig;
    expect(paden(stel(zonder))).toEqual(['grondslagen']);
    expect(stel({ ...zonder, levering: 'pgb' })).toMatchObject({ status: 'berekend', toewijzingen: [], onderdelen: { producten: { individueel: null }, percelen: { individueel: null } } });
    // Annex 3 of Leudal 2018: individual on the psychiatric ground is 02707, in a group 07707.
    expect(stel({ ...volledig, grondslagen: ['psy'] }, metRegels).toewijzingen.map(({ grondslag, productcode }) => [grondslag, productcode])).toEqual([
      [null, null], ['psy', '02707'], ['psy', '07707'],
    ]);
  });

  it('several grounds wait for the dominant one per form', () => {
    const twee = { ...volledig, grondslagen: ['somatisch', 'psychisch'] } as const satisfies Dossier;
    expect(stel(twee)).toMatchObject({ status: 'beoordeling-nodig', vragen: [{ code: 'DOMINANTE_GRONDSLAG', keuzes: ['somatisch', 'psychisch'] }] });
    const gekozen = stel({ ...twee, dominanteGrondslag: { individueel: 'psychisch', dagbesteding: 'somatisch' } });
    expect(gekozen).toMatchObject({ status: 'berekend', besluitrijp: true });
    expect(gekozen.toewijzingen.map(({ grondslag }) => grondslag)).toEqual([null, 'psychisch', 'somatisch']);
  });

  it('a ground for which nothing is bought blocks, and refuses nothing', () => {
    const voorstel = stel({ ...volledig, grondslagen: ['zintuiglijk'] });
    expect(voorstel.status).toBe('berekend');
    expect(blokkeert(voorstel)).toEqual(['INKOOP_PAST_NIET', 'INKOOP_PAST_NIET']);
  });

  it('a dominant ground that was not named, and grounds without a policy, are refused', () => {
    expect(problemenVan(() => stel({ ...volledig, dominanteGrondslag: { dagbesteding: 'somatisch' } })).map(({ pad, code }) => [pad, code])).toEqual([['dominanteGrondslag.dagbesteding', 'NIET_GENOEMD']]);
    const { producten: _, ...zonder } = stadEnRegio;
    expect(foutVan(() => stel(volledig, zonder)).problemen.map(({ pad }) => pad)).toEqual(['beleid.producten']);
  });

  it('a size beside the questionnaire is allocated as well', () => {
    const dossier: Dossier = { vragenlijst: { v1: 'B', v2: 'B', v3: 'B', v4: 'B', v5: 'B', omvang: { minuten: 90, dagdelen: 2 } }, levering: 'natura', grondslagen: ['pg'] };
    const voorstel = stelIndicatieVoor(dossier, leudal, { peildatum: '2023-05-01' });
    expect(voorstel.toewijzingen.map(({ omvang, productcode }) => [omvang, productcode])).toEqual([
      [{ product: 'begeleiding-individueel', minuten: 90, per: 'week' }, '02702'],
      [{ product: 'begeleiding-groep', dagdelen: 2, per: 'week' }, '07702'],
    ]);
  });
});

describe('the support plan in two parts', () => {
  const vragenlijst = { v1: 'B', v2: 'B', v3: 'B', v4: 'B', v5: 'B', omvang: { minuten: 90 } } as const;
  const plan = (dossier: Dossier): (readonly [string, boolean | null])[] =>
    stelIndicatieVoor(dossier, leudal, { peildatum: '2023-05-01' }).controlelijst.filter(({ pad }) => pad.startsWith('ondersteuningsplan')).map(({ id, gedaan }) => [id, gedaan]);

  it('is required by the policy that knows it, once the delivery is chosen', () => {
    expect(plan({ vragenlijst })).toEqual([]);
    expect(plan({ vragenlijst, levering: 'natura', ondersteuningsplan: { begeleiding: { deel1: true, deel2: false } } })).toEqual([
      ['ondersteuningsplan-begeleiding-deel1', true], ['ondersteuningsplan-begeleiding-deel2', false], ['ondersteuningsplan-begeleiding-beoordeling', null],
    ]);
    expect(stel(volledig).controlelijst.map(({ id }) => id)).toEqual(['clientondersteuning', 'persoonlijk-plan', 'natura-of-pgb', 'gegevens', 'bezwaar']);
  });

  it('names who makes the second part, and where that stands', () => {
    const deel2 = (levering: 'natura' | 'pgb'): unknown =>
      stelIndicatieVoor({ vragenlijst, levering }, leudal, { peildatum: '2023-05-01' }).bevindingen.find(({ pad }) => pad === 'ondersteuningsplan.begeleiding.deel2');
    expect(deel2('natura')).toMatchObject({ code: 'CONTROLEPUNT_OPEN', ernst: 'waarschuwing', vindplaats: { plaats: '§5.3.3, ondersteuningsplan', regels: ['LE-084'] } });
    expect(deel2('pgb')).toMatchObject({ vindplaats: { plaats: '§5.4.5, ondersteuningsplan', regels: ['LE-102'] } });
  });

  it('has one per kind of support, and none for what is not indicated', () => {
    const beide: Dossier = { vragenlijst, activiteiten: { gebieden: ['schoonEnLeefbaarHuis'] }, levering: 'pgb' };
    expect(plan(beide).map(([id]) => id)).toEqual([
      'ondersteuningsplan-huishouden-deel1', 'ondersteuningsplan-huishouden-deel2', 'ondersteuningsplan-huishouden-beoordeling',
      'ondersteuningsplan-begeleiding-deel1', 'ondersteuningsplan-begeleiding-deel2', 'ondersteuningsplan-begeleiding-beoordeling',
    ]);
    expect(plan({ ...beide, toegang: { antwoorden: { VERBLIJF: 'nee', BEZOEKBAAR_MAKEN: 'nee' } } })).toEqual([]);
  });
});

describe('policies and bad input', () => {
  it('a part of the file without a policy is refused, all parts at once', () => {
    const fout = foutVan(() => stelIndicatieVoor({ huishouden, begeleiding: { onderzoek: {} }, toegang: {} }, { beschikking: leudal2018 }));
    expect(fout.code).toBe('BELEID_ONGESCHIKT');
    expect(fout.problemen.map(({ pad }) => pad)).toEqual(['beleid.huishoudelijkeOndersteuning', 'beleid.begeleiding', 'beleid.voorzieningen']);
  });

  it.each([
    ['none', undefined, ['beleid']],
    ['null', { begeleiding: null }, ['beleid.begeleiding']],
    ['a policy without that part', { begeleiding: middenLimburg2024, beschikking: leudal2018 }, ['beleid.begeleiding']],
    ['a name that is no part', { huishouden: nederweert2025 }, ['beleid']],
  ])('policies: %s is refused', (_naam, beleid, verwacht) => {
    const fout = foutVan(() => stelIndicatieVoor({}, beleid as never));
    expect(fout.code).toBe('BELEID_ONGESCHIKT');
    expect(fout.problemen.map(({ pad }) => pad)).toEqual(verwacht);
  });

  it('a file that is not of the form is refused with every path', () => {
    const fout = { wlz: { indicatie: 'nee' }, levering: 'zin', controlepunten: { bezwaren: true }, besluit: { huishouden: { ingangsdatum: '2025-06-01', einddatum: '2025-05-31' } } };
    expect(problemenVan(() => stelIndicatieVoor(fout as unknown as Dossier, {})).map(({ pad }) => pad).sort()).toEqual(['controlepunten.bezwaren', 'levering', 'wlz.indicatie']);
    // relations are checked once the form is right
    expect(problemenVan(() => stelIndicatieVoor({ besluit: fout.besluit }, {}))).toMatchObject([{ pad: 'besluit.huishouden.einddatum', code: 'EINDE_VOOR_BEGIN' }]);
    expect(problemenVan(() => stelIndicatieVoor({ controlepunten: { bezwaren: true } } as unknown as Dossier, {}))[0]?.melding).toContain('`bezwaar`');
  });

  it('a question that the policy does not have is named at its place in the file', () => {
    expect(problemenVan(() => stelIndicatieVoor({ toegang: { antwoorden: { VERBLYF: 'ja' } } }, leudal))).toMatchObject([{ pad: 'toegang.antwoorden.VERBLYF', code: 'ONBEKENDE_SLEUTEL' }]);
  });

  it('without rules about access the proposal says so', () => {
    expect(codes(stel(volledig))).toContain('TOEGANG_NIET_GETOETST');
    expect(codes(stelIndicatieVoor({}, leudal))).not.toContain('TOEGANG_NIET_GETOETST');
  });
});

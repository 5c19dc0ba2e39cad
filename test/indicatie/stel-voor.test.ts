import { describe, expect, it } from 'vitest';
import { breidUit, leudal2018, middenLimburg2024, nederweert2025, stelIndicatieVoor, type Dossier, type Indicatiebeleid, type Indicatievoorstel } from '../../src/index.js';
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
      { omvang: { product: 'huishoudelijke-ondersteuning', minuten: 115, per: 'week' }, waarvoor: null, ingangsdatum: '2025-06-01', einddatum: '2027-05-31', perceel: null, grondslag: null, productcode: null },
      { omvang: { product: 'begeleiding-individueel', minuten: 120, per: 'week' }, waarvoor: null, ingangsdatum: '2025-06-01', einddatum: '2027-05-31', perceel: 3, grondslag: 'psychisch', productcode: null },
      { omvang: { product: 'begeleiding-groep', dagdelen: 3, per: 'week' }, waarvoor: null, ingangsdatum: '2025-06-01', einddatum: '2027-05-31', perceel: 3, grondslag: 'psychisch', productcode: null },
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
      ['levering', 'natura', null],
    ]);
    const afgeweken = stel({ ...volledig, afwijkingHuishouden: { naar: 150, motivering: 'Herstel na een operatie.' } });
    expect(afgeweken.beslissingen[0]).toEqual({
      pad: 'afwijkingHuishouden', wat: 'Omvang van huishoudelijke ondersteuning', gekozen: '150 minuten per week', berekend: '115 minuten per week', motivering: 'Herstel na een operatie.',
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
    expect(vragen.slice(0, 4)).toEqual(['', 'wlz.indicatie', 'wlz.vierentwintigUur', 'procedure.melding']);
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

  it('less than before is a warning, and blocks as long as nobody says why', () => {
    const minder = { ...huishouden, vorigeIndicatie: { minuten: 210, per: 'week' } } as const;
    const zonder = stel({ ...volledig, huishouden: minder });
    expect(zonder.bevindingen.find(({ code }) => code === 'VERLAGING_MOTIVEREN')).toMatchObject({ ernst: 'waarschuwing' });
    expect(zonder.bevindingen.filter(({ ernst }) => ernst === 'blokkerend').map(({ code, pad }) => [code, pad])).toEqual([['VERLAGING_ZONDER_REDEN', 'huishouden.motiveringen.vorigeIndicatie']]);
    const reden = { ...minder, motiveringen: { ...huishouden.motiveringen, vorigeIndicatie: 'De cliënt woont kleiner.' } };
    expect(stel({ ...volledig, huishouden: reden })).toMatchObject({ status: 'berekend', besluitrijp: true });
  });

  it('the same for begeleiding, per form', () => {
    const minder: Dossier = { ...volledig, begeleiding: { ...volledig.begeleiding, onderzoek, vorigeIndicatie: { individueel: { minuten: 300 } } } };
    expect(stel(minder).bevindingen.filter(({ ernst }) => ernst === 'blokkerend').map(({ code, pad }) => [code, pad])).toEqual([['VERLAGING_ZONDER_REDEN', 'verlaging.individueel']]);
    expect(stel({ ...minder, verlaging: { individueel: 'De schulden zijn geregeld.' } }).besluitrijp).toBe(true);
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

describe('what a person chose is never dropped', () => {
  const nul = Object.fromEntries(Object.keys(onderzoek.leefgebieden ?? {}).map((gebied) => [gebied, score0()]));

  it('a size where nothing is needed blocks, and stays on record', () => {
    const voorstel = stel({ ...volledig, begeleiding: { ...volledig.begeleiding, onderzoek: { ...onderzoek, leefgebieden: nul } } });
    expect(voorstel.bevindingen.filter(({ code }) => code === 'KEUZE_ZONDER_GEVOLG').map(({ pad }) => pad)).toEqual(['begeleiding.keuze.individueel', 'begeleiding.keuze.dagbesteding']);
    expect(voorstel.beslissingen.map(({ pad, gekozen }) => [pad, gekozen])).toContainEqual(['begeleiding.keuze.individueel', '120 minuten per week']);
    expect(voorstel).toMatchObject({ status: 'berekend', besluitrijp: false });
  });

  it('a deviation of what was not asked, or of what is excluded, blocks', () => {
    const afwijkingHuishouden = { naar: 60, motivering: 'De algemene voorziening past niet.' };
    const { huishouden: _, ...zonder } = volledig;
    expect(blokkeert(stel({ ...zonder, afwijkingHuishouden }))).toEqual(['KEUZE_ZONDER_GEVOLG']);
    const uitgesloten = breidUit(stad, { id: 'stad-zonder', versie: '2', naam: 'Stad zonder', bron: { id: 'stad-zonder-besluit', titel: 'Besluit zonder', soort: 'gemeente' }, huishoudelijkeOndersteuning: { uitgeslotenGebieden: [{ gebied: 'schoonEnLeefbaarHuis', reden: 'algemene voorziening' }] } });
    const voorstel = stel({ ...volledig, afwijkingHuishouden }, { ...stadEnRegio, huishoudelijkeOndersteuning: uitgesloten });
    expect(blokkeert(voorstel)).toContain('KEUZE_ZONDER_GEVOLG');
    expect(voorstel.beslissingen[0]).toMatchObject({ pad: 'afwijkingHuishouden', gekozen: '60 minuten per week', berekend: null });
  });

  it('lot, interval, a lone first day and a size beside the questionnaire are on record too', () => {
    const { beslissingen } = stel({ ...volledig, besluit: { huishouden: { ingangsdatum: '2025-06-01' }, begeleiding: { perceel: 3, intervalMaanden: 1 } } });
    expect(beslissingen.map(({ pad, gekozen }) => [pad, gekozen]).slice(-4, -1)).toEqual([
      ['besluit.huishouden', 'vanaf 1 juni 2025'], ['besluit.begeleiding.intervalMaanden', '1 maand'], ['besluit.begeleiding.perceel', '3'],
    ]);
    const naast = stelIndicatieVoor({ vragenlijst: { omvang: { minuten: 1, dagdelen: 1 } } }, leudal);
    expect(naast.beslissingen).toMatchObject([{ pad: 'vragenlijst.omvang', gekozen: '1 minuut per week en 1 dagdeel per week' }]);
  });
});

describe('help that is not proposed', () => {
  const nul = Object.fromEntries(Object.keys(onderzoek.leefgebieden ?? {}).map((gebied) => [gebied, score0()]));

  it('has no term, no question about one and no plan', () => {
    const voorstel = stel({ ...volledig, begeleiding: { onderzoek: { ...onderzoek, leefgebieden: nul } }, besluit: { huishouden: volledig.besluit?.huishouden } });
    expect(voorstel.onderdelen.looptijden.begeleiding).toBeNull();
    expect(paden(voorstel)).toEqual([]);
    expect(voorstel).toMatchObject({ status: 'berekend', besluitrijp: true, redenen: [] });
    const naarNul = stel({ ...volledig, afwijkingHuishouden: { naar: 0, motivering: 'De dochter neemt alles over.' }, besluit: { begeleiding: volledig.besluit?.begeleiding } });
    expect(naarNul.onderdelen.looptijden.huishouden).toBeNull();
    expect(naarNul.ontbreekt).toEqual([]);
  });

  it('gives each reason once', () => {
    const voorstel = stelIndicatieVoor({ activiteiten: { gebieden: ['boodschappen'] } }, { huishoudelijkeOndersteuning: leudal2018 });
    const namen = voorstel.redenen.map(({ code }) => code);
    expect(voorstel.status).toBe('niet-aangewezen');
    expect(new Set(namen).size).toBe(namen.length);
  });
});

describe('without a policy for a part', () => {
  it('a decision still needs its days, and what was not looked at is said', () => {
    const dossier: Dossier = { wlz: volledig.wlz, huishouden, levering: 'natura' };
    const voorstel = stelIndicatieVoor(dossier, { huishoudelijkeOndersteuning: stad });
    expect(paden(voorstel)).toEqual(['besluit.huishouden.ingangsdatum', 'besluit.huishouden.einddatum']);
    expect(codes(voorstel)).toEqual(expect.arrayContaining(['GELDIGHEID_NIET_GETOETST', 'TOEGANG_NIET_GETOETST', 'LOOPTIJD_NIET_GETOETST']));
    expect(codes(stel(volledig))).not.toEqual(expect.arrayContaining(['LOOPTIJD_NIET_GETOETST']));
    const { producten: _, ...zonder } = stadEnRegio;
    const { grondslagen: __, ...kaal } = volledig;
    expect(codes(stel(kaal, zonder))).toContain('INKOOP_NIET_GETOETST');
    expect(codes(stel({ ...kaal, levering: 'pgb' }, zonder))).not.toContain('INKOOP_NIET_GETOETST');
  });

  it('an expired policy is found once, by name, also when no part of the file needs it', () => {
    const { begeleiding: _, grondslagen: __, ...huis } = volledig;
    const voorstel = stel(huis, { ...stadEnRegio, producten: leudal2018 });
    expect(voorstel.bevindingen.filter(({ ernst }) => ernst === 'blokkerend').map(({ code, pad }) => [code, pad])).toEqual([['BELEID_NIET_GELDIG', 'beleid.producten']]);
    const vroeg = stelIndicatieVoor(volledig, stadEnRegio, { peildatum: '2020-01-01' });
    expect(vroeg.bevindingen.filter(({ code }) => code === 'BELEID_NIET_GELDIG').map(({ pad }) => pad)).toEqual([
      'beleid.huishoudelijkeOndersteuning', 'beleid.begeleiding', 'beleid.beschikking', 'beleid.producten',
    ]);
  });
});

describe('the duration that was advised', () => {
  // NK-072: developing support from some months to a year, possibly two; NK-103: maintaining support long.
  const ontwikkelt = (einddatum: string | null, motivering?: string): Dossier => ({
    ...volledig,
    begeleiding: {
      ...volledig.begeleiding, onderzoek: { ...onderzoek, vormen: ['individueel'], richting: { individueel: 'ontwikkelgericht' } },
      keuze: { individueel: { profiel: 'IBO-2', minuten: 120, motivering: 'Leren plannen.' } }, blijvend: false, stabieleSituatie: undefined,
    },
    besluit: { ...volledig.besluit, begeleiding: { ingangsdatum: '2025-06-01', einddatum, motivering } },
  });
  const zonderInkoop: Indicatiebeleid = { huishoudelijkeOndersteuning: stad, begeleiding: stad, beschikking: stad };
  const meldingen = (dossier: Dossier): string[] => {
    const { grondslagen: _, ...rest } = dossier;
    return codes(stel(rest, zonderInkoop)).filter((code) => code === 'DUUR_BUITEN_ADVIES' || code === 'MOTIVERING_VEREIST');
  };

  it.each([
    ['two years, which is possible', '2027-05-31', []],
    ['a day more', '2027-06-01', ['DUUR_BUITEN_ADVIES', 'MOTIVERING_VEREIST']],
    ['no end', null, ['DUUR_BUITEN_ADVIES', 'MOTIVERING_VEREIST']],
    ['a month', '2025-06-30', []],
    ['less than a month', '2025-06-29', ['DUUR_BUITEN_ADVIES', 'MOTIVERING_VEREIST']],
  ])('%s', (_naam, einddatum, verwacht) => {
    expect(meldingen(ontwikkelt(einddatum))).toEqual(verwacht);
  });

  it('may be left, with a reason', () => {
    expect(meldingen(ontwikkelt('2030-05-31', 'Er is langer nodig.'))).toEqual(['DUUR_BUITEN_ADVIES']);
  });
});

describe('temporary support', () => {
  it('is allocated beside the structural minutes, for its own weeks', () => {
    const leert = breidUit(stad, { id: 'stad-leert', versie: '2', naam: 'Stad leert', bron: { id: 'stad-leert-besluit', titel: 'Besluit', soort: 'gemeente' }, huishoudelijkeOndersteuning: { normen: { adviesInstructieVoorlichting: 30 } } });
    const dossier: Dossier = { ...volledig, huishouden: { ...huishouden, gebieden: ['schoonEnLeefbaarHuis', 'adviesInstructieVoorlichting'], adviesInstructieVoorlichting: { weken: 6 } } };
    const { toewijzingen } = stel(dossier, { ...stadEnRegio, huishoudelijkeOndersteuning: leert });
    expect(toewijzingen[1]).toEqual({
      omvang: { product: 'huishoudelijke-ondersteuning', minuten: 30, per: 'week' }, waarvoor: 'adviesInstructieVoorlichting',
      // Six weeks from Sunday 1 June 2025 end on Saturday 12 July.
      ingangsdatum: '2025-06-01', einddatum: '2025-07-12', perceel: null, grondslag: null, productcode: null,
    });
  });

  it.each([['2025-07-12', []], ['2025-07-11', ['TIJDELIJK_NA_EINDE']]])('does not run on after the decision: %s', (einddatum, verwacht) => {
    const leert = breidUit(stad, { id: 'stad-leert-2', versie: '2', naam: 'Stad leert', bron: { id: 'stad-leert-2-besluit', titel: 'Besluit', soort: 'gemeente' }, huishoudelijkeOndersteuning: { normen: { adviesInstructieVoorlichting: 30 } } });
    const dossier: Dossier = { ...volledig, huishouden: { ...huishouden, gebieden: ['schoonEnLeefbaarHuis', 'adviesInstructieVoorlichting'], adviesInstructieVoorlichting: { weken: 6 } }, besluit: { ...volledig.besluit, huishouden: { ingangsdatum: '2025-06-01', einddatum } } };
    expect(blokkeert(stel(dossier, { ...stadEnRegio, huishoudelijkeOndersteuning: leert }))).toEqual(verwacht);
  });

  // LE-042: care for children in an emergency is at most three months; a decision on nothing else cannot run longer.
  it.each([['2023-08-31', []], ['2023-09-01', ['LOOPTIJD_TE_LANG']]] as const)('alone it has the limit of its own kind: %s', (einddatum, verwacht) => {
    const kinderen = { weken: 6, perKind: [{ leeftijd: 4, activiteiten: [{ activiteit: 'naar-bed-brengen', kerenPerDag: 1, dagenPerWeek: 5 }] }] } as const;
    const dossier: Dossier = { activiteiten: { gebieden: ['kinderen'], kinderen }, besluit: { huishouden: { ingangsdatum: '2023-06-01', einddatum } } };
    expect(blokkeert(stelIndicatieVoor(dossier, leudal, { peildatum: '2023-05-01' })).filter((code) => code.startsWith('LOOPTIJD'))).toEqual(verwacht);
  });
});

describe('a careful process', () => {
  it('an explicit no to what the law requires first blocks; what is unknown warns', () => {
    expect(blokkeert(stel({ ...volledig, controlepunten: { ...volledig.controlepunten, clientondersteuning: false } }))).toEqual(['CONTROLEPUNT_NIET_GEDAAN']);
    expect(blokkeert(stel({ ...volledig, controlepunten: { ...volledig.controlepunten, bezwaar: false } }))).toEqual([]);
  });

  it('takes the account of the procedure for an answer, and sees a contradiction', () => {
    const procedure = { melding: '2023-03-01', gewezenOpOndersteuning: true, gewezenOpPlan: false } as const;
    const voorstel = stelIndicatieVoor({ procedure, controlepunten: { 'persoonlijk-plan': true } }, leudal);
    expect(voorstel.controlelijst.slice(0, 2).map(({ gedaan }) => gedaan)).toEqual([true, null]);
    expect(voorstel.bevindingen.filter(({ code }) => code === 'ANTWOORDEN_STRIJDIG').map(({ pad }) => pad)).toEqual(['controlepunten.persoonlijk-plan']);
  });

  it('a step with nothing open waits for an earlier one that has', () => {
    expect(stel({ ...volledig, wlz: { vierentwintigUur: false } }).processtappen.map(({ staat }) => staat)).toEqual(['ontbreekt', ...Array<string>(4).fill('wacht-op-eerdere-stap')]);
  });
});

describe('support that stops', () => {
  const nul = Object.fromEntries(Object.keys(onderzoek.leefgebieden ?? {}).map((gebied) => [gebied, score0()]));

  it('needs a reason too, per form, also when nobody asks about it any more', () => {
    const vorigeIndicatie = { dagbesteding: { dagdelen: 6 } };
    const alleenIndividueel: Dossier = { ...volledig, begeleiding: { onderzoek: { ...onderzoek, vormen: ['individueel'] }, keuze: { individueel: volledig.begeleiding?.keuze?.individueel }, vorigeIndicatie } };
    expect(stel(alleenIndividueel).bevindingen.filter(({ code }) => code === 'VERLAGING_ZONDER_REDEN').map(({ pad }) => pad)).toEqual(['verlaging.dagbesteding']);
    expect(codes(stel({ ...alleenIndividueel, verlaging: { dagbesteding: 'De cliënt werkt nu.' } }))).not.toContain('VERLAGING_ZONDER_REDEN');
    const opgelost: Dossier = { ...volledig, begeleiding: { onderzoek: { ...onderzoek, leefgebieden: nul }, vorigeIndicatie } };
    expect(codes(stel(opgelost))).toContain('VERLAGING_ZONDER_REDEN');
  });

  it('where everything is refused, the reasons of that are enough', () => {
    const voorstel = stelIndicatieVoor({ activiteiten: { gebieden: ['boodschappen'], vorigeIndicatie: { minuten: 60, per: 'week' } } }, leudal);
    expect(voorstel.status).toBe('niet-aangewezen');
    expect(codes(voorstel)).not.toContain('VERLAGING_ZONDER_REDEN');
  });

  it('a deviation upward is no reason for less than before, one downward is', () => {
    const minder = { ...huishouden, vorigeIndicatie: { minuten: 210, per: 'week' } } as const;
    const metAfwijking = (naar: number): string[] => blokkeert(stel({ ...volledig, huishouden: minder, afwijkingHuishouden: { naar, motivering: 'Uitleg.' } }));
    expect(metAfwijking(130)).toEqual(['VERLAGING_ZONDER_REDEN']);
    expect(metAfwijking(100)).toEqual([]);
  });
});

describe('people around the client', () => {
  it('who can carry little more, and are counted on', () => {
    const kenmerken = { ...onderzoek.kenmerken, draagkrachtNetwerk: 'laag' } as const;
    const metKenmerken: Dossier = { ...volledig, begeleiding: { ...volledig.begeleiding, onderzoek: { ...onderzoek, kenmerken } } };
    expect(stel(metKenmerken).bevindingen.find(({ code }) => code === 'NETWERK_OVERBELAST')?.melding).toContain('(het huishouden)');
    const alleen = { ...huishouden, schoonEnLeefbaarHuis: { ...huishouden.schoonEnLeefbaarHuis, gebruikelijkeHulp: 0 } } as const;
    expect(codes(stel({ ...metKenmerken, huishouden: alleen }))).not.toContain('NETWERK_OVERBELAST');
    expect(codes(stel(volledig))).not.toContain('NETWERK_OVERBELAST');
  });
});

describe('findings of the whole', () => {
  it('are there once each', () => {
    for (const voorstel of [stel(volledig), stelIndicatieVoor(volledig, stadEnRegio, { peildatum: '2020-01-01' })]) {
      const sleutels = voorstel.bevindingen.map(({ code, pad, melding }) => `${code} ${pad ?? ''} ${melding}`);
      expect(new Set(sleutels).size).toBe(sleutels.length);
    }
  });

  it('a stable situation that is stable in one place only is a contradiction', () => {
    const voorstel = stel({ ...volledig, besluit: { ...volledig.besluit, begeleiding: { ...volledig.besluit?.begeleiding, stabieleSituatie: false } } });
    expect(blokkeert(voorstel)).toContain('ANTWOORDEN_STRIJDIG');
  });

  it('a judgement about buying is of the last step, and holds up none before it', () => {
    const voorstel = stel({ ...volledig, grondslagen: ['somatisch', 'psychisch'] });
    expect(voorstel.processtappen.map(({ staat }) => staat)).toEqual(['gedaan', 'gedaan', 'gedaan', 'gedaan', 'wacht-op-beoordeling']);
  });

  it('charge of the household that is granted once is not double', () => {
    const regie = { ...huishouden, gebieden: ['schoonEnLeefbaarHuis', 'regie'], regie: { aantoonbaarExtraWerk: true }, motiveringen: { ...huishouden.motiveringen, 'regie.aantoonbaarExtraWerk': 'Veel afstemming.' } } as const;
    expect(codes(stel({ ...volledig, huishouden: regie, afwijkingHuishouden: { naar: 0, motivering: 'De dochter doet alles.' } }))).not.toContain('REGIE_DUBBEL');
  });
});

describe('a personal budget', () => {
  it('without conditions in a policy says that nobody looked at them', () => {
    const { grondslagen: _, ...zonder } = volledig;
    expect(codes(stel({ ...zonder, levering: 'pgb' }))).toContain('PGB_NIET_GETOETST');
    expect(codes(stel(volledig))).not.toContain('PGB_NIET_GETOETST');
  });


  it('is tested where the policy has conditions, and has no profile under the questionnaire', () => {
    const dossier: Dossier = { vragenlijst: { v1: 'B', v2: 'B', v3: 'B', v4: 'B', v5: 'B', omvang: { minuten: 90 } }, levering: 'pgb' };
    const open = stelIndicatieVoor(dossier, leudal, { peildatum: '2023-05-01' });
    expect(paden(open).some((pad) => pad.startsWith('pgb.antwoorden.'))).toBe(true);
    expect(codes(open)).toContain('PROFIEL_BIJ_PGB');
    expect(codes(stelIndicatieVoor({ ...dossier, levering: 'natura' }, leudal, { peildatum: '2023-05-01' }))).not.toContain('PROFIEL_BIJ_PGB');
    const geweigerd = stelIndicatieVoor({ ...dossier, pgb: { antwoorden: { VERZOEK: 'nee' } } }, leudal, { peildatum: '2023-05-01' });
    expect(geweigerd.bevindingen.filter(({ code }) => code === 'INKOOP_PAST_NIET').length).toBeGreaterThan(0);
    expect(geweigerd.redenen).toEqual([]);
  });
});

describe('a questionnaire without a size', () => {
  it('asks for one', () => {
    expect(paden(stelIndicatieVoor({ vragenlijst: { v1: 'B', v2: 'B', v3: 'B', v4: 'B', v5: 'B' }, levering: 'natura' }, leudal))).toContain('vragenlijst.omvang');
  });
});

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

  // LE-091: products are for what does not fit in a profile, so a profile by the questionnaire has no ground and no code.
  it('a size beside the questionnaire is allocated as well', () => {
    const dossier: Dossier = { vragenlijst: { v1: 'B', v2: 'B', v3: 'B', v4: 'B', v5: 'B', omvang: { minuten: 90, dagdelen: 2 } }, levering: 'natura' };
    const voorstel = stelIndicatieVoor(dossier, leudal, { peildatum: '2023-05-01' });
    expect(voorstel.toewijzingen.map(({ omvang, productcode }) => [omvang, productcode])).toEqual([
      [{ product: 'begeleiding-individueel', minuten: 90, per: 'week' }, null],
      [{ product: 'begeleiding-groep', dagdelen: 2, per: 'week' }, null],
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
  it('what only the policy knows is refused at its place in the file, all at once', () => {
    const activiteiten = { gebieden: ['schoonEnLeefbaarHuis'], nietNodig: [{ activiteit: 'dak-dekken', reden: 'zelf' }] } as const satisfies Dossier['activiteiten'];
    expect(problemenVan(() => stelIndicatieVoor({ activiteiten, toegang: { antwoorden: { ONBEKEND: 'ja' } } }, leudal)).map(({ pad }) => pad)).toEqual(['toegang.antwoorden.ONBEKEND', 'activiteiten.nietNodig.0.activiteit']);
  });

  it('a policy that works in another way is refused under its part, with what to give instead', () => {
    const fout = foutVan(() => stelIndicatieVoor({ huishouden, begeleiding: { onderzoek: {} } }, leudal));
    expect(fout.code).toBe('BELEID_ONGESCHIKT');
    expect(fout.problemen.map(({ pad, melding }) => [pad, /`(activiteiten|vragenlijst)`$/.test(melding)])).toEqual([['beleid.huishoudelijkeOndersteuning', true], ['beleid.begeleiding', true]]);
  });

  it('a policy that is none is refused under its part, whatever the file needs', () => {
    const rommel = { ...middenLimburg2024, producten: { rommel: 1 } } as never;
    const fout = foutVan(() => stelIndicatieVoor({ huishouden }, { huishoudelijkeOndersteuning: stad, producten: rommel }));
    expect(fout.code).toBe('BELEID_ONGELDIG');
    expect(fout.problemen.every(({ pad }) => pad.startsWith('beleid.producten.'))).toBe(true);
    expect(foutVan(() => stelIndicatieVoor({ huishouden }, { huishoudelijkeOndersteuning: stad, producten: { producten: {} } as never })).code).toBe('BELEID_ONGELDIG');
  });

  it('a household in two ways, and a lot for household support, are refused', () => {
    expect(problemenVan(() => stel({ ...volledig, activiteiten: {} })).map(({ pad, code }) => [pad, code])).toEqual([['activiteiten', 'NIET_SAMEN']]);
    expect(problemenVan(() => stel({ ...volledig, besluit: { huishouden: { perceel: 3 } as never } })).map(({ code }) => code)).toEqual(['ONBEKENDE_SLEUTEL']);
  });

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

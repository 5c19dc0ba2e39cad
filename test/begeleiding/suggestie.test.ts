import { describe, expect, it } from 'vitest';
import { breidUit, demonstratieProfielgrenzen, leudal2018, nederweert2025, score, suggereerProfiel, type Onderzoek } from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { codes, leefgebieden, metGrenzen, neutraal, opRij, zonder } from '../hulp/begeleiding.js';

const basis: Onderzoek = { leefgebieden: leefgebieden(1), kenmerken: neutraal, netwerkAanwezig: true, vormen: ['individueel'] };
const individueel = (onderzoek: Onderzoek, beleid = nederweert2025) => suggereerProfiel(onderzoek, beleid).individueel!;
const dagbesteding = (onderzoek: Onderzoek, beleid = nederweert2025) => suggereerProfiel(onderzoek, beleid).dagbesteding!;

describe('zwaarte', () => {
  it('gekozen door de consulent: de koppeling aan het profiel is gepubliceerd', () => {
    const s = suggereerProfiel({ ...basis, zwaarte: 'matig-zwaar' }, nederweert2025);
    expect(s.zwaarte).toEqual({ waarde: 'matig-zwaar', herkomst: 'consulent' });
    expect(s.totaalscore).toEqual({ bruto: 11, netto: 11 });
    expect(s.individueel).toMatchObject({
      status: 'berekend',
      besluitrijp: false,
      profiel: 'IBB-3',
      richting: 'behoudgericht',
      band: { vanMinuten: 180, totMinuten: 300 },
      herkomst: 'gepubliceerd',
    });
    expect(s.dagbesteding).toBeNull();
  });

  it('zonder grenzen en zonder keuze: een vraag, met de totaalscore erbij', () => {
    const s = suggereerProfiel(basis, nederweert2025);
    expect(s.zwaarte).toBeNull();
    expect(s.totaalscore).toEqual({ bruto: 11, netto: 11 });
    expect(s.individueel).toMatchObject({ status: 'beoordeling-nodig', besluitrijp: false });
    if (s.individueel?.status !== 'beoordeling-nodig') throw new Error();
    expect(s.individueel.vragen[0]).toMatchObject({ code: 'ZWAARTE', keuzes: ['licht', 'matig', 'matig-zwaar', 'zwaar'] });
  });

  it.each([
    [1, 'IBB-1'],
    [8, 'IBB-1'],
    [9, 'IBB-2'],
    [16, 'IBB-2'],
    [17, 'IBB-3'],
    [24, 'IBB-3'],
    [25, 'IBB-4'],
    [33, 'IBB-4'],
  ])('grenzen 8, 16, 24 van de gemeente: totaalscore %i geeft %s', (totaal, profiel) => {
    const scores = Array.from({ length: 11 }, (_, i) => Math.min(3, Math.max(0, totaal - 3 * i)));
    const s = suggereerProfiel({ ...basis, leefgebieden: opRij(...scores) }, metGrenzen([8, 16, 24]));
    expect(s.totaalscore?.bruto).toBe(totaal);
    expect(s.zwaarte?.herkomst).toBe('gemeentelijk');
    expect(s.individueel).toMatchObject({ status: 'berekend', profiel, herkomst: 'gemeentelijk' });
  });

  it('de voorbeeldgrenzen dragen een blokkerende bevinding', () => {
    const beleid = breidUit(nederweert2025, {
      id: 'x',
      versie: '1',
      naam: 'X',
      bron: { id: 'xb', titel: 'X', soort: 'gemeente' },
      begeleiding: { profielgrenzen: demonstratieProfielgrenzen },
    });
    const s = suggereerProfiel(basis, beleid);
    expect(s.zwaarte).toEqual({ waarde: 'matig', herkomst: 'afgeleid' });
    expect(s.individueel!.bevindingen.find(({ code }) => code === 'DEMONSTRATIEGRENZEN')?.ernst).toBe('blokkerend');
  });

  it('waar bruto en netto verschillen staan ze er allebei, en het andere profiel als eerste alternatief', () => {
    const u = individueel(
      {
        ...basis,
        leefgebieden: leefgebieden(1, { wonen: { ...score(3), netto: 0, oplossingen: [{ soort: 'mantelzorg', lostOp: true, beschikbaar: true }] } as never }),
      },
      metGrenzen([10, 16, 24]),
    );
    expect(u).toMatchObject({ status: 'berekend', profiel: 'IBB-2' });
    expect(u.bevindingen.find(({ code }) => code === 'BRUTO_NETTO_VERSCHIL')?.melding).toContain('brutoscore (13) is de zwaarte matig, op de nettoscore (10) licht');
    if (u.status !== 'berekend') throw new Error();
    expect(u.alternatieven[0]?.profiel).toBe('IBB-1');
  });

  it('grenzen op netto geven een waarschuwing', () => {
    expect(codes(individueel(basis, metGrenzen([8, 16, 24], 'netto')))).toContain('GRENZEN_OP_NETTO');
  });

  it('een keuze tegen de grenzen in wordt genoemd', () => {
    const u = individueel({ ...basis, zwaarte: 'zwaar' }, metGrenzen([8, 16, 24]));
    expect(u).toMatchObject({ profiel: 'IBB-4' });
    expect(codes(u)).toContain('ZWAARTE_ANDERS_DAN_GRENZEN');
  });

  it('nooit besluitrijp: de suggestie draagt altijd SUGGESTIE_NOG_WEGEN', () => {
    for (const u of [individueel({ ...basis, zwaarte: 'licht' }), individueel(basis, metGrenzen([1, 2, 3]))]) {
      expect(u.status).toBe('berekend');
      expect(u.besluitrijp).toBe(false);
      expect(u.bevindingen.find(({ code }) => code === 'SUGGESTIE_NOG_WEGEN')?.ernst).toBe('blokkerend');
    }
  });
});

describe('alternatieven, met de sterkste reden eerst', () => {
  const bij = (totaal: number, kenmerken: Onderzoek['kenmerken'] = neutraal) => {
    const scores = Array.from({ length: 11 }, (_, i) => Math.min(3, Math.max(0, totaal - 3 * i)));
    const u = individueel({ ...basis, leefgebieden: opRij(...scores), kenmerken }, metGrenzen([8, 16, 24]));
    if (u.status !== 'berekend') throw new Error(u.status);
    return u.alternatieven.map(({ profiel, waarom }) => `${profiel}: ${waarom}`);
  };

  it('op een grens: het zwaardere; net erboven: het lichtere', () => {
    expect(bij(16)[0]).toBe('IBB-3: de totaalscore ligt precies op de grens (16)');
    expect(bij(17)[0]).toBe('IBB-2: de totaalscore ligt net boven de grens (16)');
    expect(bij(12).map((zin) => zin.slice(0, 5))).toEqual(['IBB-3', 'IBB-1', 'IBO-2']);
  });

  it('de kenmerken wegen mee, een hoog risico houdt het lichtere tegen', () => {
    expect(bij(12, { ...neutraal, motivatie: 'bevorderend' })[0]).toBe('IBB-1: er zijn meer gunstige dan ongunstige kenmerken');
    expect(bij(12, { ...neutraal, motivatie: 'beperkend' })[0]).toBe('IBB-3: er zijn meer ongunstige dan gunstige kenmerken');
    expect(bij(17, { ...neutraal, risico: 'hoog' })[0]).toContain('IBB-4: het risico is hoog');
  });

  it('het lichtste heeft niets lichters, het zwaarste niets zwaarders', () => {
    expect(bij(5).map((zin) => zin.slice(0, 5))).toEqual(['IBB-2', 'IBO-1']);
    expect(bij(33).map((zin) => zin.slice(0, 5))).toEqual(['IBB-3', 'IBO-4']);
  });

  it('zonder verwachte ontwikkeling is de andere richting een gewone mogelijkheid', () => {
    const u = individueel({ ...basis, kenmerken: {}, richting: { individueel: 'behoudgericht' }, zwaarte: 'matig' });
    if (u.status !== 'berekend') throw new Error();
    expect(u.alternatieven[0]).toMatchObject({ profiel: 'IBO-2' });
  });

  it('dagbesteding: één dagdeel verschil is een gewone reden', () => {
    const u = dagbesteding({ ...basis, vormen: ['dagbesteding'], dagbesteding: { hoofdvraag: 'zinvolle-daginvulling', dagdelen: 4 } });
    if (u.status !== 'berekend') throw new Error();
    expect(u.alternatieven.map(({ profiel }) => profiel)).toEqual(['DBB-2', 'DBO-1']);
  });
});

describe('niet aangewezen', () => {
  it('totaalscore 0', () => {
    const u = individueel({ ...basis, leefgebieden: leefgebieden(0), zwaarte: 'zwaar' });
    expect(u).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'GEEN_BEHOEFTE' }] });
  });

  it('alles anders opgelost', () => {
    const op = { bruto: 1, netto: 0, oplossingen: [{ soort: 'eigen-kracht', lostOp: true, beschikbaar: true }] } as const;
    const u = individueel({ ...basis, leefgebieden: leefgebieden(0, { wonen: op }) });
    expect(u).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'ALLES_ANDERS_OPGELOST' }] });
  });

  it('netto 0 zonder grond is geen reden om niets te doen', () => {
    const o = { ...basis, leefgebieden: leefgebieden(0, { wonen: { bruto: 3, netto: 0 } }) };
    expect(individueel({ ...o, zwaarte: 'licht' })).toMatchObject({ status: 'berekend', profiel: 'IBB-1' });
    const opNetto = individueel(o, metGrenzen([8, 16, 24], 'netto'));
    expect(opNetto).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'leefgebieden.wonen.oplossingen' }] });
  });
});

describe('wat ontbreekt', () => {
  it('alle elf leefgebieden zolang er geen zwaarte is', () => {
    const u = individueel({ vormen: ['individueel'], richting: { individueel: 'behoudgericht' } });
    if (u.status !== 'onvolledig') throw new Error(u.status);
    expect(u.ontbreekt).toHaveLength(11);
    expect(u.ontbreekt[0]).toMatchObject({ soort: 'gegeven', pad: 'leefgebieden.persoonlijkFunctioneren' });
    expect(codes(u)).not.toContain('LEEFGEBIED_NIET_BESPROKEN');
  });

  it('met zwaarte niet, maar wel een aandachtspunt', () => {
    const u = individueel({ vormen: ['individueel'], richting: { individueel: 'behoudgericht' }, zwaarte: 'licht' });
    expect(u).toMatchObject({ status: 'berekend', profiel: 'IBB-1' });
    expect(codes(u)).toEqual(expect.arrayContaining(['LEEFGEBIED_NIET_BESPROKEN', 'KENMERK_NIET_BEKEND']));
  });

  it('een half ingevuld gebied: alleen het deel dat ontbreekt', () => {
    const u = individueel({ ...basis, leefgebieden: { ...leefgebieden(1), wonen: { bruto: 2 } } });
    expect(u).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'leefgebieden.wonen.netto' }] });
  });

  it('van de kenmerken alleen de verwachte ontwikkeling, en alleen zonder gekozen richting', () => {
    const u = individueel({ ...basis, kenmerken: zonder(neutraal, 'verwachteOntwikkeling'), zwaarte: 'licht' });
    expect(u).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'kenmerken.verwachteOntwikkeling' }] });
    expect(individueel({ ...basis, kenmerken: {}, zwaarte: 'licht', richting: { individueel: 'ontwikkelgericht' } })).toMatchObject({ profiel: 'IBO-1' });
  });

  it('zonder vormen: beide vormen vragen ernaar', () => {
    const s = suggereerProfiel({ zwaarte: 'licht' }, nederweert2025);
    expect(s.individueel).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'vormen' }, { pad: 'kenmerken.verwachteOntwikkeling' }] });
    expect(s.dagbesteding).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'vormen' }, { pad: 'kenmerken.verwachteOntwikkeling' }] });
  });
});

describe('richting', () => {
  it.each([
    ['verbetering', 'ontwikkelgericht', 'IBO-2'],
    ['gelijkblijvend', 'behoudgericht', 'IBB-2'],
    ['achteruitgang', 'behoudgericht', 'IBB-2'],
  ] as const)('uit %s volgt %s', (verwachteOntwikkeling, richting, profiel) => {
    const u = individueel({ ...basis, kenmerken: { ...neutraal, verwachteOntwikkeling }, zwaarte: 'matig' });
    expect(u).toMatchObject({ richting, profiel });
    expect(codes(u)).toContain('RICHTING_AFGELEID');
  });

  it('tegen de verwachting in gekozen: een aandachtspunt, geen andere uitkomst', () => {
    const u = individueel({ ...basis, zwaarte: 'matig', richting: { individueel: 'ontwikkelgericht' } });
    expect(u).toMatchObject({ profiel: 'IBO-2' });
    expect(u.bevindingen.find(({ code }) => code === 'RICHTING_TEGEN_VERWACHTING')?.ernst).toBe('aandachtspunt');
    expect(codes(u)).not.toContain('RICHTING_AFGELEID');
    if (u.status !== 'berekend') throw new Error();
    expect(u.alternatieven[0]?.profiel).toBe('IBB-2');
  });
});

describe('samenhang', () => {
  it('een hoog risico staat vooraan', () => {
    const u = individueel({ ...basis, kenmerken: { ...neutraal, risico: 'hoog' }, zwaarte: 'matig' });
    expect(u.bevindingen[0]?.code).toBe('RISICO_HOOG');
    if (u.status !== 'berekend') throw new Error();
    expect(u.alternatieven[0]).toMatchObject({ profiel: 'IBB-3', waarom: 'het risico is hoog, en dat kan de doorslag geven' });
  });

  it('zonder netwerk tellen netwerkkenmerken zoals de bron zegt', () => {
    const u = individueel({ ...basis, netwerkAanwezig: false, kenmerken: { ...neutraal, sociaalNetwerk: 'bevorderend', draagkrachtNetwerk: 'hoog' }, zwaarte: 'matig' });
    expect(codes(u).filter((code) => code === 'NETWERK_KENMERK_STRIJDIG')).toHaveLength(2);
    expect(u.stappen.find(({ code }) => code === 'NETWERK')?.toegepast).toBe(true);
    const draagkracht = u.stappen.find(({ omschrijving }) => omschrijving.startsWith('Draagkracht'));
    expect(draagkracht).toMatchObject({ gekozen: 'laag' });
  });

  it('werk/school en vrije tijd allebei 0: dagbesteding heeft geen gebleken zin', () => {
    const gebieden = leefgebieden(1, { werkSchool: score(0), vrijeTijd: score(0) });
    const u = dagbesteding({ ...basis, leefgebieden: gebieden, vormen: ['dagbesteding'], dagbesteding: { hoofdvraag: 'zinvolle-daginvulling', dagdelen: 2 } });
    expect(u).toMatchObject({ status: 'berekend', profiel: 'DBB-1' });
    const zin = u.bevindingen.find(({ code }) => code === 'DAGBESTEDING_ZIN_NIET_GEBLEKEN');
    expect(zin).toMatchObject({ ernst: 'waarschuwing', vindplaats: { regels: ['NE-071'] } });
  });
});

describe('dagbesteding', () => {
  const dag = (dagdelen: number, richting: 'ontwikkelgericht' | 'behoudgericht' = 'behoudgericht', hoofdvraag: 'zinvolle-daginvulling' | 'ontlasten-netwerk' = 'zinvolle-daginvulling') =>
    dagbesteding({ ...basis, vormen: ['dagbesteding'], richting: { dagbesteding: richting }, dagbesteding: { hoofdvraag, dagdelen } });

  it.each([
    [1, 'DBB-1'],
    [4, 'DBB-1'],
    [5, 'DBB-2'],
    [9, 'DBB-2'],
    [10, 'DBB-2'],
  ])('%i dagdelen: %s', (dagdelen, profiel) => {
    const u = dag(dagdelen);
    expect(u).toMatchObject({ status: 'berekend', profiel, herkomst: 'gepubliceerd', besluitrijp: false });
    expect(codes(u).includes('DAGDELEN_BOVEN_BAND')).toBe(dagdelen > 9);
  });

  it('niet aangewezen, en een onbekende zin', () => {
    expect(dagbesteding({ ...basis, leefgebieden: leefgebieden(0), vormen: ['dagbesteding'] })).toMatchObject({ status: 'niet-aangewezen' });
    const u = dagbesteding({ vormen: ['dagbesteding'], zwaarte: 'licht', dagbesteding: { dagdelen: 2, hoofdvraag: 'zinvolle-daginvulling' } });
    expect(u).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'kenmerken.verwachteOntwikkeling' }] });
    expect(u.stappen.find(({ code }) => code === 'DAGBESTEDING_ZINVOL')).toMatchObject({ voldaan: null, toegepast: false });
  });

  it('banden', () => {
    expect(dag(3)).toMatchObject({ band: { vanDagdelen: 1, totDagdelen: 4 } });
    expect(dag(7, 'ontwikkelgericht')).toMatchObject({ profiel: 'DBO-2', band: { vanDagdelen: 5, totDagdelen: 9 } });
  });

  it('ontwikkelgericht om het netwerk te ontlasten: een bevinding, en behoudgericht als eerste alternatief', () => {
    const u = dag(3, 'ontwikkelgericht', 'ontlasten-netwerk');
    expect(codes(u)).toContain('ONTLASTEN_IS_BEHOUD');
    if (u.status !== 'berekend') throw new Error();
    expect(u.alternatieven[0]?.profiel).toBe('DBB-1');
  });

  it('vraagt naar hoofdvraag en dagdelen', () => {
    const u = dagbesteding({ ...basis, vormen: ['dagbesteding'] });
    if (u.status !== 'onvolledig') throw new Error();
    expect(u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : ''))).toEqual(['dagbesteding.hoofdvraag', 'dagbesteding.dagdelen']);
  });

  it('gegevens over dagbesteding die niet is gevraagd: een aandachtspunt', () => {
    expect(codes(individueel({ ...basis, zwaarte: 'licht', dagbesteding: { dagdelen: 3 } }))).toContain('VORM_NIET_GEVRAAGD');
  });
});

describe('beleid', () => {
  it('een beleid met een vragenlijst is ongeschikt', () => {
    const fout = foutVan(() => suggereerProfiel(basis, leudal2018));
    expect(fout.code).toBe('BELEID_ONGESCHIKT');
    expect(fout.message).toContain('beoordeelVragenlijst');
  });

  it('een peildatum buiten de geldigheid blokkeert', () => {
    const u = suggereerProfiel({ ...basis, zwaarte: 'licht' }, nederweert2025, { peildatum: '2025-02-28' }).individueel!;
    expect(codes(u)).toContain('BELEID_NIET_GELDIG');
  });

  it('een eigen naam voor een leefgebied staat in de uitleg', () => {
    const beleid = breidUit(nederweert2025, {
      id: 'x',
      versie: '1',
      naam: 'X',
      bron: { id: 'xb', titel: 'X', soort: 'gemeente' },
      begeleiding: { leefgebiednamen: { werkSchool: 'dagbesteding' } },
    });
    expect(individueel({ ...basis, zwaarte: 'licht' }, beleid).stappen.map(({ omschrijving }) => omschrijving)).toContain('Dagbesteding: licht, toezien nodig');
  });
});

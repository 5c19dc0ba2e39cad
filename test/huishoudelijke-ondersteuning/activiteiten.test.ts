import { describe, expect, it } from 'vitest';
import {
  berekenHO,
  berekenHOActiviteiten,
  breidUit,
  HOActiviteitenSituatieSchema,
  legUit,
  leudal2018,
  nederweert2025,
  type HOActiviteitenSituatie,
  type HOResultaat,
  type Probleem,
} from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { alsBerekend, alsSituatie, bevinding, bijdragen, codes, leudalMet, ontbreekt, STAD, stappenVan } from '../hulp/leudal/uitkomst.js';

const bereken = (situatie: HOActiviteitenSituatie, beleid = leudal2018): HOResultaat => berekenHOActiviteiten(situatie, beleid);
const WAS = { gebieden: ['wasverzorging'], wasverzorging: { drogen: 'droger', vlekken: false } } as const;
const HAL = { gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: { ruimten: ['hal'], hal: { vloer: 'hard', trap: 'ja' } } } as const;
const SLAAPKAMER = {
  gebieden: ['schoonEnLeefbaarHuis'],
  schoonEnLeefbaarHuis: { ruimten: ['slaapkamer'], slaapkamer: { vloer: 'hard', raambekleding: 'lamellen' } },
  nietNodig: [{ activiteit: 'slaapkamer-matras', reden: 'niet-aanwezig' }],
} as const;

describe('outcomes', () => {
  it.each([[{}], [{ gebieden: [] }], [{ gebieden: undefined }]] as const)('asks for the areas: %j', (situatie) => {
    expect(ontbreekt(bereken(situatie))).toEqual(['gebieden']);
  });

  it('asks every field of a listed area without its block', () => {
    const alles: HOActiviteitenSituatie = {
      gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging', 'strijken', 'maaltijden', 'regie', 'adviesInstructieVoorlichting', 'kinderen'],
    };
    expect(ontbreekt(bereken(alles))).toEqual([
      'schoonEnLeefbaarHuis.ruimten',
      'wasverzorging.vlekken',
      'wasverzorging.drogen',
      'strijken.medischNoodzakelijk',
      'maaltijden.broodmaaltijdenPerWeek',
      'maaltijden.warmeMaaltijdenPerWeek',
      'regie.beperktLeerbaar',
      'adviesInstructieVoorlichting.onderwerp',
      'adviesInstructieVoorlichting.weken',
      'kinderen.weken',
      'kinderen.perKind',
    ]);
  });

  it('keeps what is complete while a gap is named', () => {
    const uit = bereken({
      ...WAS,
      gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging', 'adviesInstructieVoorlichting'],
      schoonEnLeefbaarHuis: { ruimten: ['slaapkamer'], slaapkamer: { vloer: 'hard', raambekleding: 'geen' } },
      adviesInstructieVoorlichting: { onderwerp: 'huis-en-was', weken: 3 },
    });
    expect(ontbreekt(uit)).toEqual(['norm slaapkamer-matras']);
    if (uit.status !== 'onvolledig') return;
    expect(uit.besluitrijp).toBe(false);
    expect(uit.deels).toEqual({
      per: 'week',
      resultaatgebieden: [{ gebied: 'wasverzorging', minutenExact: '40.3' }],
      tijdelijk: [{ gebied: 'adviesInstructieVoorlichting', minuten: 60, per: 'week', minutenExact: '60', weken: 3 }],
    });
    const [gat] = uit.ontbreekt;
    if (gat.soort === 'norm') expect([gat.aanTeLeverenDoor, gat.melding]).toEqual(['gemeente', expect.stringMatching(/matras draaien \(2 x per jaar\)/)]);
  });

  it('computes a week; 52 weeks make the year', () => {
    const uit = alsBerekend(bereken(WAS));
    expect(uit).toMatchObject({
      minuten: 45, per: 'week', minutenExact: '40.3', minutenPerWeekExact: '40.3', urenPerJaar: 39, besluitrijp: true,
      afronding: { opVeelvoudVan: 5, richting: 'omhoog', verschil: '4.7' }, vorigeIndicatie: null, afwijking: null, tijdelijk: [],
    });
  });

  it('is told in words', () => {
    const tekst = legUit(bereken(HAL)).replace(/\s+/g, ' ');
    for (const deel of ['trap stofzuigen', '3,2 minuten', '1 x per vier weken', 'schoon en leefbaar huis']) expect(tekst).toContain(deel);
  });

  it.each([['2017-12-31', true], ['2018-01-01', false], ['2026-07-01', false], [undefined, false]])(
    'holds from 2018 on: %s blocked %s',
    (peildatum, geblokkeerd) => {
      const uit = alsBerekend(berekenHOActiviteiten(WAS, leudal2018, { peildatum, referentie: 'zaak-7' }));
      expect(codes(uit).includes('BELEID_NIET_GELDIG')).toBe(geblokkeerd);
      expect(uit.besluitrijp).toBe(!geblokkeerd);
      expect(uit.verantwoording).toMatchObject({ peildatum: peildatum ?? null, referentie: 'zaak-7', beleid: { id: 'leudal-2018', versie: '2017-10-24' } });
    },
  );

  it('names the policy, its table and the research behind it', () => {
    const { verantwoording } = bereken(WAS);
    expect(verantwoording.normtabellen.map(({ id }) => id)).toEqual(['leudal-2018-activiteiten']);
    expect(verantwoording.bronnen.map(({ id }) => id)).toEqual(expect.arrayContaining(['leudal-2018', 'maatstaf-amsterdam-2017']));
  });
});

describe('findings', () => {
  it('says what activity times are not, as soon as one counts', () => {
    for (const situatie of [WAS, HAL, { gebieden: ['strijken'], strijken: { medischNoodzakelijk: true } } as const]) {
      const uit = bereken(situatie);
      expect(bevinding(uit, 'INDIRECTE_TIJD_ONTBREEKT')).toMatchObject({ ernst: 'waarschuwing', vindplaats: { bron: 'normenkader-ho-2025', regels: ['NE-010'] } });
      expect(bevinding(uit, 'ACTIVITEITTIJD_NIET_LOS').vindplaats?.regels).toContain('NE-024');
    }
    const zonder = bereken({ gebieden: ['strijken', 'kinderen'], strijken: { medischNoodzakelijk: false }, kinderen: { weken: 1, perGezin: [{ activiteit: 'school-brengen-halen', kerenPerDag: 2, dagenPerWeek: 5 }] } });
    expect(codes(zonder)).not.toContain('INDIRECTE_TIJD_ONTBREEKT');
    expect(codes(zonder)).not.toContain('ACTIVITEITTIJD_NIET_LOS');
  });

  it('doubts a printed time, until the municipality gives its own', () => {
    expect(bevinding(bereken(SLAAPKAMER), 'TIJD_TWIJFELACHTIG')).toMatchObject({ ernst: 'waarschuwing', vindplaats: { plaats: 'bijlage 1 tabel 2', regels: ['LE-205'] } });
    const eigen = bereken(SLAAPKAMER, leudalMet({ activiteiten: { 'slaapkamer-lamellen': '1.5' } }));
    expect(codes(eigen)).not.toContain('TIJD_TWIJFELACHTIG');
    expect(stappenVan(eigen, 'SLAAPKAMER_LAMELLEN')).toMatchObject([{ herkomst: 'gemeentelijk', vindplaats: { bron: 'stad-besluit' }, norm: '3/52' }]);
    const geenLamellen = { ...SLAAPKAMER, schoonEnLeefbaarHuis: { ruimten: ['slaapkamer'], slaapkamer: { vloer: 'hard', raambekleding: 'geen' } } } as const;
    expect(codes(bereken(geenLamellen))).not.toContain('TIJD_TWIJFELACHTIG');
  });

  describe('a departure from the research', () => {
    const afwijkingen = (uit: HOResultaat): (readonly string[] | undefined)[] =>
      uit.bevindingen.filter(({ code }) => code === 'AFWIJKEND_VAN_ONDERZOEK').map(({ melding }) => /van ([\d,]+) minuten/.exec(melding) ?? [melding]);

    it('shows where a time replaces one of the research', () => {
      const uit = bereken(HAL, leudalMet({ activiteiten: { 'hal-trap': 4 } }));
      expect(afwijkingen(uit)).toEqual([expect.arrayContaining(['3,2'])]);
      expect(bevinding(uit, 'AFWIJKEND_VAN_ONDERZOEK')).toMatchObject({ ernst: 'waarschuwing', vindplaats: { bron: 'stad-besluit' } });
      expect(bevinding(uit, 'AFWIJKEND_VAN_ONDERZOEK').melding).toContain('ECLI:NL:CRVB:2018:3835');
    });

    it.each(['3.2', '3.20', '3.200'])('is none when the time is the same: %s', (minuten) => {
      expect(afwijkingen(bereken(HAL, leudalMet({ activiteiten: { 'hal-trap': minuten } })))).toEqual([]);
    });

    it('is none where the research has no time, also when the municipality changes its own', () => {
      const situatie = { ...WAS, wasverzorging: { drogen: 'droger', vlekken: true } } as const;
      const eerst = leudalMet({ activiteiten: { 'was-vlekken': 5 } });
      const later = breidUit(eerst, { ...STAD, id: 'stad-2027', versie: '2027-1', bron: { ...STAD.bron, id: 'stad-besluit-2027' }, huishoudelijkeOndersteuning: { activiteiten: { 'was-vlekken': 6 } } });
      expect(afwijkingen(bereken(situatie, eerst))).toEqual([]);
      expect(afwijkingen(bereken(situatie, later))).toEqual([]);
      expect(alsBerekend(bereken(situatie, later)).minutenExact).toBe('55.3');
    });

    it('still compares with the research after a second change', () => {
      const eerst = leudalMet({ activiteiten: { 'hal-trap': 4 } });
      const wijzig = (minuten: string): HOResultaat =>
        bereken(HAL, breidUit(eerst, { ...STAD, id: 'stad-2027', versie: '2027-1', bron: { ...STAD.bron, id: 'stad-besluit-2027' }, huishoudelijkeOndersteuning: { activiteiten: { 'hal-trap': minuten } } }));
      expect(afwijkingen(wijzig('5'))).toEqual([expect.arrayContaining(['3,2'])]);
      expect(afwijkingen(wijzig('3.2'))).toEqual([]);
    });
  });

  it('counts an own frequency, says so and wants it motivated', () => {
    const vaker = { ...HAL, frequenties: [{ activiteit: 'hal-trap', keer: 2, per: 'week' }, { activiteit: 'hal-stofzuigen', keer: 1, per: 'dag' }] } as const;
    const uit = alsBerekend(bereken(vaker));
    expect(bijdragen(uit)).toMatchObject({ HAL_TRAP: '6.4', HAL_STOFZUIGEN: '21' });
    expect(uit.bevindingen.filter(({ code }) => code === 'FREQUENTIE_AANGEPAST').map(({ ernst, pad }) => [ernst, pad])).toEqual([
      ['aandachtspunt', 'frequenties'],
      ['aandachtspunt', 'frequenties'],
    ]);
    expect(bevinding(uit, 'MOTIVERING_VEREIST')).toMatchObject({ ernst: 'blokkerend', pad: 'frequenties' });
    expect(uit.besluitrijp).toBe(false);
    const gemotiveerd = bereken({ ...vaker, motiveringen: { frequenties: 'Rolstoel binnenshuis: er komt meer vuil binnen.' } });
    expect(codes(gemotiveerd)).not.toContain('MOTIVERING_VEREIST');
    expect(codes(bereken({ ...HAL, frequenties: [] }))).not.toContain('MOTIVERING_VEREIST');
  });

  it.each([['zelf', true], ['gebruikelijke-hulp', true], ['netwerk', true], ['niet-aanwezig', false]] as const)(
    'leaves out what is not needed (%s); who does it must be motivated: %s',
    (reden, motiveren) => {
      const uit = alsBerekend(bereken({ ...HAL, nietNodig: [{ activiteit: 'hal-trap', reden }] }));
      expect(uit.minutenExact).toBe('646/65'); // 698/65 less 3,2 once per four weeks
      expect(stappenVan(uit, 'HAL_TRAP')).toMatchObject([{ toegepast: false, bijdrage: '0', norm: '0.8' }]);
      expect(codes(uit).includes('MOTIVERING_VEREIST')).toBe(motiveren);
      expect(uit.besluitrijp).toBe(!motiveren);
      const gemotiveerd = bereken({ ...HAL, nietNodig: [{ activiteit: 'hal-trap', reden }], motiveringen: { nietNodig: 'De zoon doet dit elke zaterdag.' } });
      expect(alsBerekend(gemotiveerd).besluitrijp).toBe(true);
    },
  );

  it('does not ask about what is not needed anyway', () => {
    const situatie = { gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: { ruimten: ['hal'], hal: { vloer: 'hard' } } } as const;
    expect(ontbreekt(bereken(situatie))).toEqual(['schoonEnLeefbaarHuis.hal.trap']);
    expect(alsBerekend(bereken({ ...situatie, nietNodig: [{ activiteit: 'hal-trap', reden: 'niet-aanwezig' }] })).minutenExact).toBe('646/65');
  });

  it.each([
    [45, 'week', false], [46, 'week', true], [90, 'twee-weken', false], [91, 'twee-weken', true],
  ] as const)('sees a lowering: %i minutes per %s, %s', (minuten, per, lager) => {
    expect(codes(bereken({ ...WAS, vorigeIndicatie: { minuten, per } })).includes('VERLAGING_MOTIVEREN')).toBe(lager);
  });

  it.each([[299, false], [300, true]])('is careful with what was high: %i minutes, %s (NE-059)', (minuten, hoog) => {
    expect(codes(bereken({ ...WAS, vorigeIndicatie: { minuten, per: 'week' } })).includes('HOGE_INDICATIE_ZORGVULDIG')).toBe(hoog);
  });

  it('says that the rounding is its own inference, until the municipality chooses', () => {
    expect(bevinding(bereken(WAS), 'AFRONDING_AFGELEID').ernst).toBe('aandachtspunt');
    const kwartier = alsBerekend(bereken(WAS, leudalMet({ afronding: { opVeelvoudVan: 15 } })));
    expect([kwartier.minuten, codes(kwartier).includes('AFRONDING_AFGELEID')]).toEqual([45, false]);
    const omlaag = alsBerekend(bereken(WAS, leudalMet({ afronding: { opVeelvoudVan: 5, richting: 'dichtstbij' } })));
    expect([omlaag.minuten, omlaag.afronding.verschil, omlaag.besluitrijp]).toEqual([40, '-0.3', false]);
    expect(bevinding(omlaag, 'AFRONDING_OMLAAG').ernst).toBe('blokkerend');
  });

  it('excludes what the municipality arranges otherwise', () => {
    const beleid = leudalMet({ uitgeslotenGebieden: [{ gebied: 'wasverzorging', reden: 'er is een wasservice.' }] });
    const uit = bereken(WAS, beleid);
    expect(uit.status).toBe('niet-aangewezen');
    if (uit.status === 'niet-aangewezen') expect(uit.redenen.at(-1)).toMatchObject({ code: 'GEBIED_UITGESLOTEN', vindplaats: { bron: 'stad-besluit' } });
    const beide = bereken({ ...WAS, gebieden: ['wasverzorging', 'boodschappen'] }, beleid);
    expect(beide.status === 'niet-aangewezen' ? beide.redenen.map(({ code }) => code) : []).toEqual(['ALLEEN_UITGESLOTEN', 'GEBIED_UITGESLOTEN', 'GEBIED_UITGESLOTEN']);
  });

  it('takes the children table of the municipality', () => {
    const kinderen = { perKind: [{ leeftijd: 9, activiteiten: [{ activiteit: 'naar-bed-brengen', kerenPerDag: 1, dagenPerWeek: 7 }] }] } as const;
    const beleid = leudalMet({ kinderen: { totEnMetLeeftijd: 12, maximumWeken: null, minuten: { 'naar-bed-brengen': '7.5' } } });
    const uit = alsBerekend(bereken({ gebieden: ['kinderen'], kinderen }, beleid));
    expect([uit.minutenExact, uit.tijdelijk]).toEqual(['52.5', []]); // no maximum: structural
    const mist = bereken({ gebieden: ['kinderen'], kinderen: { perGezin: [{ activiteit: 'school-brengen-halen', kerenPerDag: 1, dagenPerWeek: 1 }] } }, beleid);
    expect(ontbreekt(mist)).toEqual(['norm kinderen.school-brengen-halen']);
  });
});

/** What is wrong with an input, as `pad code`. */
function fouten(invoer: unknown): string[] {
  const lezing = HOActiviteitenSituatieSchema.lees(invoer);
  return lezing.geldig ? [] : lezing.problemen.map(({ pad, code }) => `${pad} ${code}`);
}

describe('input that is not of the form', () => {
  const alles = {
    gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging', 'strijken', 'maaltijden', 'regie', 'adviesInstructieVoorlichting', 'kinderen'],
  };
  const met = (blok: Record<string, unknown>): unknown => ({ ...alles, ...blok });
  const moment = { activiteit: 'naar-bed-brengen', kerenPerDag: 1, dagenPerWeek: 7 };
  const kind = (leeftijd: unknown, ander: object = {}): unknown => met({ kinderen: { perKind: [{ leeftijd, activiteiten: [{ ...moment, ...ander }] }] } });

  it.each<[string, unknown, string]>([
    ['gebieden: text', { gebieden: 'wasverzorging' }, 'gebieden VERKEERD_TYPE'],
    ['gebieden: null', { gebieden: null }, 'gebieden NULL_NIET_TOEGESTAAN'],
    ['gebieden: unknown', { gebieden: ['tuin'] }, 'gebieden.0 NIET_IN_LIJST'],
    ['gebieden: twice', { gebieden: ['regie', 'regie'] }, 'gebieden.1 DUBBEL'],
    ['an unknown key', { gebied: [] }, 'gebied ONBEKENDE_SLEUTEL'],
    ['per is for blocks', met({ per: 'week' }), 'per ONBEKENDE_SLEUTEL'],
    ['ruimten: unknown', met({ schoonEnLeefbaarHuis: { ruimten: ['zolder'] } }), 'schoonEnLeefbaarHuis.ruimten.0 NIET_IN_LIJST'],
    ['ruimten: twice', met({ schoonEnLeefbaarHuis: { ruimten: ['hal', 'hal'] } }), 'schoonEnLeefbaarHuis.ruimten.1 DUBBEL'],
    ['vloer', met({ schoonEnLeefbaarHuis: { woonkamer: { vloer: 'tapijt' } } }), 'schoonEnLeefbaarHuis.woonkamer.vloer NIET_IN_LIJST'],
    ['raambekleding', met({ schoonEnLeefbaarHuis: { slaapkamer: { raambekleding: false } } }), 'schoonEnLeefbaarHuis.slaapkamer.raambekleding VERKEERD_TYPE'],
    ['afwas', met({ schoonEnLeefbaarHuis: { keuken: { afwas: 'beide' } } }), 'schoonEnLeefbaarHuis.keuken.afwas NIET_IN_LIJST'],
    ['afzuigkap', met({ schoonEnLeefbaarHuis: { keuken: { afzuigkap: null } } }), 'schoonEnLeefbaarHuis.keuken.afzuigkap NULL_NIET_TOEGESTAAN'],
    ['vriezer', met({ schoonEnLeefbaarHuis: { keuken: { vriezer: true } } }), 'schoonEnLeefbaarHuis.keuken.vriezer VERKEERD_TYPE'],
    ['a feature the room does not have', met({ schoonEnLeefbaarHuis: { sanitair: { vloer: 'hard' } } }), 'schoonEnLeefbaarHuis.sanitair.vloer ONBEKENDE_SLEUTEL'],
    ['trap', met({ schoonEnLeefbaarHuis: { hal: { trap: 'soms' } } }), 'schoonEnLeefbaarHuis.hal.trap NIET_IN_LIJST'],
    ['drogen', met({ wasverzorging: { drogen: 'buiten' } }), 'wasverzorging.drogen NIET_IN_LIJST'],
    ['vlekken', met({ wasverzorging: { vlekken: 'ja' } }), 'wasverzorging.vlekken VERKEERD_TYPE'],
    ['strijken', met({ strijken: { medischNoodzakelijk: 1 } }), 'strijken.medischNoodzakelijk VERKEERD_TYPE'],
    ['meals as text', met({ maaltijden: { broodmaaltijdenPerWeek: '2' } }), 'maaltijden.broodmaaltijdenPerWeek VERKEERD_TYPE'],
    ['half a meal', met({ maaltijden: { broodmaaltijdenPerWeek: 1.5 } }), 'maaltijden.broodmaaltijdenPerWeek GEEN_GEHEEL_GETAL'],
    ['too many bread meals', met({ maaltijden: { broodmaaltijdenPerWeek: 22 } }), 'maaltijden.broodmaaltijdenPerWeek BUITEN_BEREIK'],
    ['too many warm meals', met({ maaltijden: { warmeMaaltijdenPerWeek: 15 } }), 'maaltijden.warmeMaaltijdenPerWeek BUITEN_BEREIK'],
    ['fewer than no meals', met({ maaltijden: { warmeMaaltijdenPerWeek: -3 } }), 'maaltijden.warmeMaaltijdenPerWeek BUITEN_BEREIK'],
    ['koken', met({ maaltijden: { koken: 'nee' } }), 'maaltijden.koken VERKEERD_TYPE'],
    ['regie of the other method', met({ regie: { aantoonbaarExtraWerk: true } }), 'regie.aantoonbaarExtraWerk ONBEKENDE_SLEUTEL'],
    ['onderwerp', met({ adviesInstructieVoorlichting: { onderwerp: 'koken' } }), 'adviesInstructieVoorlichting.onderwerp NIET_IN_LIJST'],
    ['kerenPerWeek 0', met({ adviesInstructieVoorlichting: { kerenPerWeek: 0 } }), 'adviesInstructieVoorlichting.kerenPerWeek BUITEN_BEREIK'],
    ['kerenPerWeek 8', met({ adviesInstructieVoorlichting: { kerenPerWeek: 8 } }), 'adviesInstructieVoorlichting.kerenPerWeek BUITEN_BEREIK'],
    ['lezing', met({ adviesInstructieVoorlichting: { lezing: 'per-dag' } }), 'adviesInstructieVoorlichting.lezing NIET_IN_LIJST'],
    ['weken 0', met({ adviesInstructieVoorlichting: { weken: 0 } }), 'adviesInstructieVoorlichting.weken BUITEN_BEREIK'],
    ['weken 53', met({ kinderen: { weken: 53 } }), 'kinderen.weken BUITEN_BEREIK'],
    ['an age below 0', kind(-1), 'kinderen.perKind.0.leeftijd BUITEN_BEREIK'],
    ['an age of 18', kind(18), 'kinderen.perKind.0.leeftijd BUITEN_BEREIK'],
    ['no age', kind(undefined), 'kinderen.perKind.0.leeftijd VERPLICHT'],
    ['an unknown activity', kind(3, { activiteit: 'voorlezen' }), 'kinderen.perKind.0.activiteiten.0.activiteit NIET_IN_LIJST'],
    ['kerenPerDag 0', kind(3, { kerenPerDag: 0 }), 'kinderen.perKind.0.activiteiten.0.kerenPerDag BUITEN_BEREIK'],
    ['kerenPerDag 13', kind(3, { kerenPerDag: 13 }), 'kinderen.perKind.0.activiteiten.0.kerenPerDag BUITEN_BEREIK'],
    ['dagenPerWeek 8', kind(3, { dagenPerWeek: 8 }), 'kinderen.perKind.0.activiteiten.0.dagenPerWeek BUITEN_BEREIK'],
    ['a child without activities', met({ kinderen: { perKind: [{ leeftijd: 3, activiteiten: [] }] } }), 'kinderen.perKind.0.activiteiten BUITEN_BEREIK'],
    ['reden', met({ nietNodig: [{ activiteit: 'hal-trap', reden: 'buren' }] }), 'nietNodig.0.reden NIET_IN_LIJST'],
    ['an activity that is a sentence', met({ nietNodig: [{ activiteit: 'de trap', reden: 'zelf' }] }), 'nietNodig.0.activiteit VERKEERDE_VORM'],
    ['not needed, twice', met({ nietNodig: [{ activiteit: 'hal-trap', reden: 'zelf' }, { activiteit: 'hal-trap', reden: 'netwerk' }] }), 'nietNodig.1.activiteit DUBBEL'],
    ['keer 0', met({ frequenties: [{ activiteit: 'hal-trap', keer: 0, per: 'week' }] }), 'frequenties.0.keer BUITEN_BEREIK'],
    ['keer 21', met({ frequenties: [{ activiteit: 'hal-trap', keer: 21, per: 'week' }] }), 'frequenties.0.keer BUITEN_BEREIK'],
    ['per month', met({ frequenties: [{ activiteit: 'hal-trap', keer: 1, per: 'maand' }] }), 'frequenties.0.per NIET_IN_LIJST'],
    ['two frequencies', met({ frequenties: [{ activiteit: 'hal-trap', keer: 1, per: 'week' }, { activiteit: 'hal-trap', keer: 2, per: 'week' }] }), 'frequenties.1.activiteit DUBBEL'],
    ['out of reach, twice', met({ buitenBereik: ['huisdieren', 'huisdieren'] }), 'buitenBereik.1 DUBBEL'],
    ['a motivation of something else', met({ motiveringen: { kinderen: 'x' } }), 'motiveringen.kinderen ONBEKENDE_SLEUTEL'],
    ['an empty motivation', met({ motiveringen: { regie: '  ' } }), 'motiveringen.regie VERKEERDE_VORM'],
    ['half of a previous decision', met({ vorigeIndicatie: { minuten: 60 } }), 'vorigeIndicatie.per VERPLICHT'],
    ['a negative previous decision', met({ vorigeIndicatie: { minuten: -1, per: 'week' } }), 'vorigeIndicatie.minuten BUITEN_BEREIK'],
  ])('%s', (_, invoer, fout) => {
    expect(fouten(invoer)).toEqual([fout]);
    expect(foutVan(() => bereken(alsSituatie(invoer))).code).toBe('INVOER_ONGELDIG');
  });

  it.each(['schoonEnLeefbaarHuis', 'wasverzorging', 'strijken', 'maaltijden', 'regie', 'adviesInstructieVoorlichting', 'kinderen'])(
    'a block of an area that is not listed: %s',
    (blok) => {
      expect(fouten({ gebieden: ['boodschappen'], [blok]: {} })).toEqual([`${blok} GEBIED_NIET_GENOEMD`]);
      expect(fouten({ [blok]: {} })).toEqual([]); // which areas are asked comes first
    },
  );

  it.each([undefined, null, 'x', 3, []])('an input that is no object: %j', (invoer) => {
    expect(fouten(invoer)).toHaveLength(1);
    expect(foutVan(() => bereken(alsSituatie(invoer))).problemen[0]?.pad).toBe('');
  });

  it('reads -0 as 0 and refuses NaN', () => {
    const lezing = HOActiviteitenSituatieSchema.lees(met({ maaltijden: { broodmaaltijdenPerWeek: -0 } }));
    expect(lezing.geldig && Object.is(lezing.waarde.maaltijden?.broodmaaltijdenPerWeek, 0)).toBe(true);
    expect(fouten(met({ maaltijden: { broodmaaltijdenPerWeek: NaN } })).map((fout) => fout.split(' ')[0])).toEqual(['maaltijden.broodmaaltijdenPerWeek']);
  });

  it('names all problems at once, in Dutch, with the field and what is allowed', () => {
    const fout = foutVan(() => bereken(alsSituatie({ gebieden: ['tuin'], wasverzorging: { drogen: 'buiten' }, vorigeIndicatie: { minuten: 1.5, per: 'week' } }), leudal2018));
    expect(fout.problemen.map(({ pad }) => pad)).toEqual(['gebieden.0', 'wasverzorging.drogen', 'vorigeIndicatie.minuten']);
    expect(fout.message).toMatch(/`wasverzorging.drogen` is 'buiten'; toegestaan is een van: droger, waslijn/);
  });

  it.each<[string, HOActiviteitenSituatie, string, RegExp]>([
    ['a row, nearly right', { ...HAL, nietNodig: [{ activiteit: 'hal-trp', reden: 'zelf' }] }, 'nietNodig.0.activiteit', /bedoelt u `hal-trap`\?/],
    ['a frequency of a row, nearly right', { ...HAL, frequenties: [{ activiteit: 'hal-stofzuige', keer: 1, per: 'week' }] }, 'frequenties.0.activiteit', /bedoelt u `hal-stofzuigen`\?/],
    ['a row like no other', { ...HAL, nietNodig: [{ activiteit: 'zwembad', reden: 'zelf' }] }, 'nietNodig.0.activiteit', /bekend zijn: woonkamer-stof-hoog, .*was-opbergen/],
    ['out of reach, nearly right', { ...HAL, buitenBereik: ['huisdier'] }, 'buitenBereik.0', /bedoelt u `huisdieren`\?/],
  ])('%s', (_, situatie, pad, melding) => {
    const fout = foutVan(() => bereken(situatie));
    const [probleem] = fout.problemen as readonly [Probleem];
    expect([fout.code, fout.problemen.length, probleem.pad, probleem.code]).toEqual(['INVOER_ONGELDIG', 1, pad, 'NIET_IN_LIJST']);
    expect(probleem.melding).toMatch(melding);
  });

  it('a policy that works with blocks, or the other way round', () => {
    const fout = foutVan(() => berekenHOActiviteiten(WAS, nederweert2025));
    expect([fout.code, fout.message]).toEqual(['BELEID_ONGESCHIKT', expect.stringMatching(/nederweert-2025.*`berekenHO`/)]);
    expect(foutVan(() => berekenHO({ gebieden: ['regie'] }, leudal2018)).message).toMatch(/leudal-2018.*`berekenHOActiviteiten`/);
  });
});

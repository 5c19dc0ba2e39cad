import { describe, expect, it } from 'vitest';
import {
  beoordeelVragenlijst,
  bepaalCategorie,
  bepaalIntensiteit,
  breidUit,
  INTENSITEIT_LIJST,
  kiesToekenningsvorm,
  leudal2018,
  LEUDAL_BEOORDELINGSMODEL_2018,
  LEUDAL_RESULTATEN_2018,
  nederweert2025,
  toetsResultaten,
  VRAGENLIJST,
  type Vragenlijst,
} from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { codes, zonder } from '../hulp/begeleiding.js';

const motivering = 'Twee vaste momenten per week zijn genoeg om de dagen te plannen.';
const VIJF = ['A', 'B', 'C', 'D', 'E'] as const;
const VIER = ['A', 'B', 'C', 'D'] as const;
const lijst = (tekst: string): Vragenlijst => {
  const [v1, v2, v3, v4, v5] = tekst.split('');
  return { v1, v2, v3, v4, v5 } as Vragenlijst;
};
const beoordeel = (tekst: string) => {
  const u = beoordeelVragenlijst(lijst(tekst), leudal2018);
  if (u.status !== 'berekend') throw new Error(u.status);
  return u;
};

describe('vragenlijst', () => {
  it.each([
    ['AAAAA', '1-basis'],
    ['AAAAD', '1-aanvullend'],
    ['CCCCC', '2-aanvullend'],
    ['EEDDD', '3-intens'],
    // By hand: safety C asks for at least 2; safety E for 3; a mean of exactly 2 is 1 and of exactly 4 is 3.
    ['CAAAA', '2-basis'],
    ['EAAAA', '3-basis'],
    ['BBBBA', '1-basis'],
    ['BCBCA', '2-aanvullend'],
    ['DDCDA', '3-intens'],
    ['DCCDA', '2-intens'],
    ['AAADD', '1-intens'],
  ])('%s geeft %s', (antwoorden, profiel) => {
    expect(beoordeel(antwoorden)).toMatchObject({ profiel, herkomst: 'afgeleid', besluitrijp: false });
  });

  it('alle 1.600: monotoon per antwoord, negen cellen bereikt', () => {
    const zwaarte = new Map<string, readonly [number, number]>();
    for (const v1 of VIJF) for (const v2 of VIJF) for (const v3 of VIER) for (const v4 of VIER) for (const v5 of VIER) {
      const tekst = v1 + v2 + v3 + v4 + v5;
      const { categorie, intensiteit } = beoordeel(tekst);
      zwaarte.set(tekst, [categorie, INTENSITEIT_LIJST.indexOf(intensiteit)]);
    }
    expect(zwaarte.size).toBe(1600);
    expect(new Set([...zwaarte.values()].map(String)).size).toBe(9);
    for (const [tekst, [categorie, trap]] of zwaarte) {
      for (let i = 0; i < 5; i += 1) {
        const ongunstiger = String.fromCharCode(tekst.charCodeAt(i) + 1);
        const buur = zwaarte.get(tekst.slice(0, i) + ongunstiger + tekst.slice(i + 1));
        if (buur === undefined) continue;
        expect(buur[0]).toBeGreaterThanOrEqual(categorie);
        expect(buur[1]).toBeGreaterThanOrEqual(trap);
      }
    }
  });

  it('de kleuren: een vierpuntsschaal heeft geen geel', () => {
    expect(VRAGENLIJST[0]?.antwoorden.map(({ kleur }) => kleur)).toEqual(['groen', 'lichtgroen', 'geel', 'oranje', 'rood']);
    expect(VRAGENLIJST[4]?.antwoorden.map(({ kleur }) => kleur)).toEqual(['groen', 'lichtgroen', 'oranje', 'rood']);
    expect(VRAGENLIJST.map(({ deel, metVoorziening }) => [deel, metVoorziening])).toEqual([[1, false], [1, false], [2, true], [2, true], [2, true]]);
  });

  it('zonder uren blokkeert, met uren niet', () => {
    expect(codes(beoordeel('CCCCC'))).toContain('OMVANG_NIET_CONCREET');
    const met = beoordeelVragenlijst({ ...lijst('CCCCC'), omvang: { minuten: 180, motivering } }, leudal2018);
    expect(met).toMatchObject({ besluitrijp: true, omvang: { minuten: 180, dagdelen: null, motivering } });
    expect(codes(met)).toEqual(['BEOORDELINGSREGEL_AFGELEID']);
  });

  it('een omvang zonder motivering blokkeert; dat die nodig is, is afgeleid', () => {
    const u = beoordeelVragenlijst({ ...lijst('CCCCC'), omvang: { dagdelen: 4 } }, leudal2018);
    expect(u).toMatchObject({ status: 'berekend', besluitrijp: false, omvang: { minuten: null, dagdelen: 4, motivering: null } });
    expect(u.bevindingen.find(({ code }) => code === 'MOTIVERING_VEREIST')).toMatchObject({ ernst: 'blokkerend', pad: 'omvang.motivering', vindplaats: { regels: ['LE-055', 'LE-062'] } });
    expect(u.stappen.find(({ code }) => code === 'OMVANG_MOTIVERING')).toMatchObject({ herkomst: 'afgeleid', toegepast: true, voldaan: false, waarde: null });
    const met = beoordeelVragenlijst({ ...lijst('CCCCC'), omvang: { dagdelen: 4, motivering } }, leudal2018);
    expect(met.stappen.find(({ code }) => code === 'OMVANG_MOTIVERING')).toMatchObject({ voldaan: true, herkomst: null, vindplaats: null, waarde: motivering, omschrijving: `De reden voor deze hoeveelheid hulp: ${motivering}` });
    expect(beoordeel('CCCCC').stappen.some(({ code }) => code === 'OMVANG_MOTIVERING')).toBe(false);
  });

  it('de omvang is een keuze van de gemeente en staat in geen bron', () => {
    // §5.3.1 (LE-055): a profile has no standard size
    for (const omvang of [undefined, { minuten: 90, motivering }]) {
      const rij = beoordeelVragenlijst({ ...lijst('CCCCC'), omvang }, leudal2018).stappen.find(({ code }) => code === 'OMVANG');
      expect(rij).toMatchObject({ herkomst: null, vindplaats: null });
    }
  });

  it('een motivering zonder getal is geen omvang', () => {
    expect(foutVan(() => beoordeelVragenlijst({ ...lijst('CCCCC'), omvang: { motivering } }, leudal2018)).problemen).toMatchObject([{ pad: 'omvang', code: 'OMVANG_LEEG' }]);
    expect(foutVan(() => beoordeelVragenlijst({ ...lijst('CCCCC'), omvang: { minuten: 90, motivering: '' } }, leudal2018)).problemen).toMatchObject([{ pad: 'omvang.motivering' }]);
  });

  it('afwijken: vastgelegd, en alleen met motivering besluitrijp', () => {
    const keuze = { categorie: 3, intensiteit: 'intens' } as const;
    const zonder = beoordeelVragenlijst({ ...lijst('CCCCC'), omvang: { dagdelen: 4, motivering }, keuze }, leudal2018);
    expect(zonder).toMatchObject({ profiel: '3-intens', besluitrijp: false, afwijking: { van: '2-aanvullend', naar: '3-intens', motivering: null } });
    expect(codes(zonder)).toContain('MOTIVERING_VEREIST');
    const met = beoordeelVragenlijst({ ...lijst('CCCCC'), omvang: { dagdelen: 4, motivering }, keuze: { ...keuze, motivering: 'Er dreigt opname.' } }, leudal2018);
    expect(met).toMatchObject({ besluitrijp: true, afwijking: { motivering: 'Er dreigt opname.' } });
    const zelfde = beoordeelVragenlijst({ ...lijst('CCCCC'), omvang: { dagdelen: 4, motivering }, keuze: { categorie: 2, intensiteit: 'aanvullend' } }, leudal2018);
    expect(zelfde).toMatchObject({ besluitrijp: true, afwijking: null });
  });

  it('alle vijf vragen zijn verplicht', () => {
    const u = beoordeelVragenlijst({ v1: 'A', v4: 'B' }, leudal2018);
    if (u.status !== 'onvolledig') throw new Error();
    expect(u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : ''))).toEqual(['v2', 'v3', 'v5']);
  });

  it.each([[{ v3: 'E' }, 'v3'], [{ v1: 'a' }, 'v1'], [{ omvang: {} }, 'omvang'], [{ keuze: { categorie: 4, intensiteit: 'basis' } }, 'keuze.categorie']])('weigert %j', (invoer, pad) => {
    const fout = foutVan(() => beoordeelVragenlijst(invoer as never, leudal2018));
    expect(fout.problemen.map((probleem) => probleem.pad)).toEqual([pad]);
  });
});

describe('eigen regel van een gemeente', () => {
  const regel = zonder(LEUDAL_BEOORDELINGSMODEL_2018.regel, 'herkomst', 'vindplaats');
  const met = (anders: Partial<typeof regel>) =>
    breidUit(leudal2018, {
      id: 'stad',
      versie: '1',
      naam: 'Stad',
      bron: { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' },
      begeleiding: { beoordelingsregel: { ...regel, id: 'S1', ...anders } },
    });

  it('komt in de plaats van D2 en heet gemeentelijk', () => {
    const u = beoordeelVragenlijst(lijst('AAAAD'), met({ verhoging: [] }));
    expect(u).toMatchObject({ profiel: '1-basis', herkomst: 'gemeentelijk' });
    expect(codes(u)).not.toContain('BEOORDELINGSREGEL_AFGELEID');
  });

  it.each([
    ['punten', { punten: { ...regel.punten, v1: { A: 1, B: 2, C: 3, D: 2, E: 5 } } }],
    ['intensiteit', { intensiteit: { A: 'basis', B: 'intens', C: 'basis', D: 'intens' } as const }],
    ['categorie', { categorieTotEnMet: [6, 6] as const }],
  ])('een regel waarin een slechter antwoord lichter kan uitvallen, wordt geweigerd: %s', (_naam, anders) => {
    expect(() => met(anders)).toThrow(/loopt niet op|niet hoger/);
  });
});

describe('categorie en intensiteit, zoals gepubliceerd', () => {
  it.each([['licht', 1], ['matig', 2], ['zwaar', 3]] as const)('%s is categorie %i', (beperkingen, categorie) => {
    expect(bepaalCategorie(beperkingen, leudal2018)).toMatchObject({ status: 'berekend', categorie, herkomst: 'gepubliceerd' });
  });
  it('weigert iets anders', () => {
    expect(() => bepaalCategorie('zwar' as never, leudal2018)).toThrow(/zwaar/);
  });
  it.each([
    [{ behoefte: 'incidenteel' }, 'basis'],
    [{ behoefte: 'structureel', dagelijks: false }, 'aanvullend'],
    [{ behoefte: 'structureel', dagelijks: true }, 'intens'],
  ] as const)('%j is %s', (contact, intensiteit) => {
    expect(bepaalIntensiteit(contact, leudal2018)).toMatchObject({ status: 'berekend', intensiteit, herkomst: 'gepubliceerd' });
  });
  it('vraagt wat nodig is en niet meer', () => {
    expect(bepaalIntensiteit({}, leudal2018)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'behoefte' }] });
    expect(bepaalIntensiteit({ behoefte: 'structureel' }, leudal2018)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'dagelijks' }] });
  });
  it('incidenteel en elke dag spreken elkaar tegen', () => {
    expect(bepaalIntensiteit({ behoefte: 'incidenteel', dagelijks: true }, leudal2018)).toMatchObject({ status: 'beoordeling-nodig' });
  });
  it('drie contacten per week is veel voor basis, twee niet', () => {
    expect(codes(bepaalIntensiteit({ behoefte: 'incidenteel', contactenPerWeek: 3 }, leudal2018))).toContain('CONTACT_VAAK_VOOR_BASIS');
    expect(codes(bepaalIntensiteit({ behoefte: 'incidenteel', contactenPerWeek: 2 }, leudal2018))).toEqual(['OMVANG_NIET_CONCREET']);
  });
});

describe('resultaten', () => {
  it('logische en gedrukte nummers', () => {
    const subs = Object.fromEntries(LEUDAL_RESULTATEN_2018.flatMap(({ subresultaten }) => subresultaten.map(({ id, gedrukt }) => [id, gedrukt])));
    expect(subs).toMatchObject({ '1.1': '1.1', '1.12': '1.12', '2.6': '2.6', '3.1': '1.1', '3.3': '1.3', '4.1': '1.4', '4.6': '1.9', '5.1': '1.10', '5.2': '1.11' });
  });
  it('regie alleen met een ander resultaat', () => {
    expect(toetsResultaten({ subresultaten: ['4.1', '4.3'] }, leudal2018)).toMatchObject({ status: 'berekend', voldoet: false, oordeel: 'alleen-met-ander-resultaat', besluitrijp: false });
    expect(toetsResultaten({ subresultaten: ['4.1', '1.4'] }, leudal2018)).toMatchObject({ voldoet: true, besluitrijp: true });
  });
  it('waarschuwt voor nummers die dubbel voorkomen', () => {
    expect(toetsResultaten({ subresultaten: ['3.1', '1.2'] }, leudal2018).bevindingen.map(({ melding }) => melding).join()).toContain('3.1 staat er als 1.1');
    expect(codes(toetsResultaten({ subresultaten: ['1.2'] }, leudal2018))).toEqual([]);
  });
  it('weigert een nummer dat niet bestaat, en vraagt als er niets is', () => {
    expect(() => toetsResultaten({ subresultaten: ['3.4'] }, leudal2018)).toThrow(/subresultaten\.0/);
    expect(toetsResultaten({}, leudal2018)).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'subresultaten' }] });
    expect(toetsResultaten({ subresultaten: [] }, leudal2018).status).toBe('onvolledig');
  });
});

describe('profiel of product', () => {
  const nee = { kortdurendVerblijf: false, vervoer: false, zintuiglijkeBeperking: false, pgb: false, buitenBandbreedte: false };
  it.each(['kortdurendVerblijf', 'vervoer', 'zintuiglijkeBeperking', 'pgb', 'buitenBandbreedte'] as const)('%s: een product, ook als de rest nog open is', (reden) => {
    expect(kiesToekenningsvorm({ [reden]: true }, leudal2018)).toMatchObject({ status: 'berekend', toekenning: 'product', waarom: [reden] });
  });
  it('niets daarvan: een profiel', () => {
    expect(kiesToekenningsvorm(nee, leudal2018)).toMatchObject({ toekenning: 'profiel', waarom: [], besluitrijp: true });
  });
  it('vraagt elke open vraag', () => {
    const u = kiesToekenningsvorm(zonder(nee, 'pgb', 'vervoer'), leudal2018);
    if (u.status !== 'onvolledig') throw new Error();
    expect(u.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : ''))).toEqual(['vervoer', 'pgb']);
  });
  it('pgb naast natura kan hier niet', () => {
    expect(codes(kiesToekenningsvorm({ pgb: true, natura: true }, leudal2018))).toContain('PGB_NIET_MET_NATURA');
    expect(codes(kiesToekenningsvorm({ pgb: true }, leudal2018))).not.toContain('PGB_NIET_MET_NATURA');
  });
});

describe('beleid', () => {
  it('een beleid met profielen is ongeschikt', () => {
    expect(() => beoordeelVragenlijst(lijst('AAAAA'), nederweert2025)).toThrow(/suggereerProfiel/);
  });
});

describe('how the rule counts can be followed', () => {
  const rijen = (antwoorden: Parameters<typeof beoordeelVragenlijst>[0]): (readonly [string, string, boolean])[] =>
    beoordeelVragenlijst({ ...antwoorden, omvang: { minuten: 90, motivering: 'Genoeg.' } }, leudal2018)
      .stappen.filter(({ code }) => code.startsWith('REGEL_'))
      .map(({ code, omschrijving, toegepast }) => [code, omschrijving, toegepast] as const);

  it('points, their sum and limits, what one answer asks for, and what raises it', () => {
    // By hand: 2 + 3 + 4 = 9, above 6 and not above 11; nothing asks for more, nothing raises it.
    expect(rijen({ v1: 'B', v2: 'C', v3: 'C', v4: 'C', v5: 'B' })).toEqual([
      ['REGEL_PUNTEN', 'Punten: vraag 1 telt 2, vraag 2 telt 3, vraag 3 telt 4; samen 9 (tot en met 6 is categorie 1, tot en met 11 categorie 2, daarboven categorie 3)', true],
      ['REGEL_MINSTENS', 'Bij vraag 1: antwoord C of ongunstiger is het ten minste categorie 2', false],
      ['REGEL_MINSTENS', 'Bij vraag 1: antwoord E of ongunstiger is het ten minste categorie 3', false],
      ['REGEL_INTENSITEIT', 'De intensiteit naar vraag 4: aanvullend', true],
      ['REGEL_VERHOGING', 'Bij vraag 5: antwoord D of ongunstiger gaat de intensiteit een stap omhoog', false],
    ]);
    expect(rijen({ v1: 'E', v2: 'A', v3: 'A', v4: 'A', v5: 'D' }).map(([, , toegepast]) => toegepast)).toEqual([true, true, true, true, true]);
  });
});

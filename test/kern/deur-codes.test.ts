import { describe, expect, it } from 'vitest';
import { enige, kort, problemenVan, ProefSchema } from './proefvorm.js';

const geeft = (invoer: unknown, pad: string, code: string): string => {
  const probleem = enige(invoer);
  expect([probleem.pad, probleem.code]).toEqual([pad, code]);
  expect(probleem.melding).toContain(pad === '' ? 'De invoer' : `\`${pad}\``);
  return probleem.melding;
};

describe('VERPLICHT', () => {
  it.each([
    [{ woning: {} }, 'woning.kamers', '0 tot en met 99'],
    [{ woning: { kamers: undefined } }, 'woning.kamers', '0 tot en met 99'],
    [{ dagen: ['ma', undefined] }, 'dagen.1', 'ma, di, wo'],
    [{ keuze: {} }, 'keuze.methode', 'blokken, activiteiten'],
  ])('%j', (invoer, pad, toegestaan) => {
    expect(geeft(invoer, pad, 'VERPLICHT')).toContain(toegestaan);
  });

  it('names the input as a whole', () => {
    geeft(undefined, '', 'VERPLICHT');
  });
});

describe('NULL_NIET_TOEGESTAAN', () => {
  it.each(['ingangsdatum', 'extraSlaapkamers', 'soort', 'hond', 'woning', 'dagen', 'keuze', 'toelichting'])(
    '%s: with the hint to leave the key out',
    (sleutel) => {
      expect(geeft({ [sleutel]: null }, sleutel, 'NULL_NIET_TOEGESTAAN')).toContain('laat de sleutel weg');
    },
  );

  it('gives no such hint where the key is needed', () => {
    expect(geeft({ woning: { kamers: null } }, 'woning.kamers', 'NULL_NIET_TOEGESTAAN')).not.toContain('laat de sleutel weg');
    expect(geeft({ dagen: [null] }, 'dagen.0', 'NULL_NIET_TOEGESTAAN')).not.toContain('laat de sleutel weg');
    expect(geeft(null, '', 'NULL_NIET_TOEGESTAAN')).not.toContain('laat de sleutel weg');
  });

  it('takes null where it is an answer', () => {
    expect(ProefSchema.lees({ einddatum: null, hoogstens: null, adres: null })).toEqual({
      geldig: true,
      waarde: { einddatum: null, hoogstens: null, adres: null },
    });
  });
});

describe('VERKEERD_TYPE: nothing is coerced', () => {
  it.each<[unknown, string]>([
    [{ extraSlaapkamers: '2' }, 'extraSlaapkamers'],
    [{ extraSlaapkamers: true }, 'extraSlaapkamers'],
    [{ extraSlaapkamers: [2] }, 'extraSlaapkamers'],
    [{ extraSlaapkamers: {} }, 'extraSlaapkamers'],
    [{ hond: 1 }, 'hond'],
    [{ hond: 'true' }, 'hond'],
    [{ hond: '' }, 'hond'],
    [{ soort: 2 }, 'soort'],
    [{ soort: ['ochtend'] }, 'soort'],
    [{ ingangsdatum: 20250101 }, 'ingangsdatum'],
    [{ toelichting: 12 }, 'toelichting'],
    [{ woning: [] }, 'woning'],
    [{ woning: 'groot' }, 'woning'],
    [{ verblijven: {} }, 'verblijven'],
    [{ verblijven: { 0: {} } }, 'verblijven'],
    [{ dagen: 'ma' }, 'dagen'],
    [{ einddatum: 3 }, 'einddatum'],
    [{ keuze: 'blokken' }, 'keuze'],
    [{ keuze: { methode: 3 } }, 'keuze.methode'],
    [{ minuten: true }, 'minuten'],
    [{ verblijven: 'een tekst die langer is dan de lijst mag zijn' }, 'verblijven'],
    [{ verblijven: '' }, 'verblijven'],
    [{ referentie: new Array(65).fill('x') }, 'referentie'],
    [[], ''],
    ['tekst', ''],
    [12, ''],
    [true, ''],
  ])('%j', (invoer, pad) => {
    geeft(invoer, pad, 'VERKEERD_TYPE');
  });
});

describe('GEEN_GEHEEL_GETAL', () => {
  it.each([NaN, 1.5, Infinity, -Infinity, -0.5, Number.MIN_VALUE])('%d', (getal) => {
    expect(geeft({ extraSlaapkamers: getal }, 'extraSlaapkamers', 'GEEN_GEHEEL_GETAL')).toContain(String(getal));
    geeft({ hoogstens: getal }, 'hoogstens', 'GEEN_GEHEEL_GETAL');
    geeft({ minuten: getal }, 'minuten', 'GEEN_GEHEEL_GETAL');
  });
});

describe('BUITEN_BEREIK', () => {
  it.each([
    [{ weken: 0 }, 'weken', ['is 0', '1 tot en met 52']],
    [{ weken: 53 }, 'weken', ['is 53', '1 tot en met 52']],
    [{ extraSlaapkamers: -3 }, 'extraSlaapkamers', ['is -3', '0 tot en met 99']],
    [{ extraSlaapkamers: 1e300 }, 'extraSlaapkamers', ['0 tot en met 99']],
    [{ extraSlaapkamers: 2 ** 53 }, 'extraSlaapkamers', ['0 tot en met 99']],
    [{ hoogstens: 11 }, 'hoogstens', ['is 11', '1 tot en met 10', 'null']],
    [{ minuten: 601 }, 'minuten', ['is 601', '0 tot en met 600']],
    [{ toelichting: 'x'.repeat(4001) }, 'toelichting', ['4001 tekens', '4000']],
    [{ naam: ' '.repeat(201) }, 'naam', ['201 tekens', '200']],
    [{ referentie: ' '.repeat(65) }, 'referentie', ['65 tekens', '64']],
    [{ verblijven: [] }, 'verblijven', ['een lijst van 0', '1 tot en met 3']],
  ])('%#: names what was given and the bounds', (invoer, pad, delen) => {
    const melding = geeft(invoer, pad, 'BUITEN_BEREIK');
    for (const deel of delen) expect(melding).toContain(deel);
  });

  it('takes the bounds themselves', () => {
    for (const weken of [1, 52]) expect(ProefSchema.lees({ weken }).geldig).toBe(true);
    for (const extraSlaapkamers of [0, 99]) expect(ProefSchema.lees({ extraSlaapkamers }).geldig).toBe(true);
    expect(ProefSchema.lees({ toelichting: 'x'.repeat(4000), naam: 'x'.repeat(200), referentie: 'x'.repeat(64) }).geldig).toBe(true);
  });
});

describe('NIET_IN_LIJST', () => {
  it.each([
    [{ soort: 'ochtent' }, 'soort', 'ochtend'],
    [{ soort: 'Avond' }, 'soort', 'avond'],
    [{ dagen: ['di', 'wp'] }, 'dagen.1', 'wo'],
    [{ keuze: { methode: 'blokjes' } }, 'keuze.methode', 'blokken'],
  ])('%j: names the list and suggests', (invoer, pad, bedoeld) => {
    const melding = geeft(invoer, pad, 'NIET_IN_LIJST');
    expect(melding).toContain('toegestaan is een van: ');
    expect(melding).toContain(`bedoelt u \`${bedoeld}\`?`);
  });

  it('suggests nothing when nothing is close', () => {
    expect(geeft({ soort: 'kwartaaloverzicht' }, 'soort', 'NIET_IN_LIJST')).not.toContain('bedoelt u');
  });
});

describe('VERKEERDE_VORM', () => {
  it.each([
    [{ ingangsdatum: '2025-02-30' }, 'ingangsdatum', 'bestaande kalenderdag'],
    [{ ingangsdatum: '2025-1-1' }, 'ingangsdatum', 'JJJJ-MM-DD'],
    [{ einddatum: '2025-13-01' }, 'einddatum', 'null'],
    [{ toelichting: '' }, 'toelichting', '1 tot en met 4000'],
    [{ toelichting: ' \n\t ' }, 'toelichting', '1 tot en met 4000'],
    [{ referentie: 'Jan de Vries' }, 'referentie', 'A-Z, a-z, 0-9'],
    [{ norm: '3,7' }, 'norm', 'decimale tekst'],
    [{ norm: '-3.7' }, 'norm', 'decimale tekst'],
    [{ norm: '03.7' }, 'norm', 'decimale tekst'],
    [{ norm: '3.7001' }, 'norm', 'drie decimalen'],
    [{ minuten: '3,7' }, 'minuten', 'decimale tekst'],
  ])('%j', (invoer, pad, toegestaan) => {
    expect(geeft(invoer, pad, 'VERKEERDE_VORM')).toContain(toegestaan);
  });

  it('refuses a key of an open list that is not of the form, without repeating it', () => {
    const probleem = enige({ perRij: { 'de heer Jansen': 3 } });
    expect(probleem.code).toBe('VERKEERDE_VORM');
    expect(probleem.pad).toBe('perRij.de heer Jansen');
    expect(probleem.melding).toContain('`perRij`');
    expect(probleem.melding).toContain('14 tekens');
    expect(probleem.melding).not.toContain('Jansen');
  });
});

describe('ONBEKENDE_SLEUTEL', () => {
  it.each([
    [{ extraSlaapkamer: 1 }, 'extraSlaapkamer', 'extraSlaapkamers'],
    [{ ExtraSlaapkamers: 1 }, 'ExtraSlaapkamers', 'extraSlaapkamers'],
    [{ woning: { kamers: 1, kamer: 2 } }, 'woning.kamer', 'kamers'],
    [{ adres: { plaatsnam: 'x' } }, 'adres.plaatsnam', 'plaatsnaam'],
    [{ verblijven: [{ aankomst: '2025-01-01', vertrek: '2025-01-02', vertrekt: 1 }] }, 'verblijven.0.vertrekt', 'vertrek'],
    [{ keuze: { methode: 'blokken', stap: 1, stapp: 2 } }, 'keuze.stapp', 'stap'],
  ])('%j: suggests the key that was meant', (invoer, pad, bedoeld) => {
    const probleem = enige(invoer);
    expect([probleem.pad, probleem.code]).toEqual([pad, 'ONBEKENDE_SLEUTEL']);
    expect(probleem.melding).toContain(`\`${pad.split('.').at(-1) ?? ''}\``);
    expect(probleem.melding).toContain(`bedoelt u \`${bedoeld}\`?`);
  });

  it('names the known keys when none is close', () => {
    const { melding } = enige({ woning: { kamers: 1, verdiepingshoogte: 3 } });
    expect(melding).toContain('bekend zijn: kamers, deel.tuin');
  });

  it('does not let the keys of JavaScript itself through', () => {
    expect(kort(JSON.parse('{"__proto__": {"hond": true}}'))).toEqual(['__proto__ ONBEKENDE_SLEUTEL']);
    expect(kort({ constructor: 1, toString: 2 })).toEqual(['constructor ONBEKENDE_SLEUTEL', 'toString ONBEKENDE_SLEUTEL']);
  });
});

describe('DUBBEL and other relations', () => {
  it('names the later of two equal values', () => {
    expect(kort({ dagen: ['ma', 'di', 'ma', 'di'] })).toEqual(['dagen.2 DUBBEL', 'dagen.3 DUBBEL']);
  });

  it('come after the form: as long as something is not of the form only that is named', () => {
    const invoer = { dagen: ['ma', 'ma'], ingangsdatum: '2025-02-01', einddatum: '2025-01-01' };
    expect(kort(invoer)).toEqual(['dagen.1 DUBBEL', 'einddatum EINDE_VOOR_BEGIN']);
    expect(kort({ ...invoer, weken: 0 })).toEqual(['weken BUITEN_BEREIK']);
    expect(kort({ ...invoer, bijlage: new Date(0) })).toEqual(['bijlage VERKEERD_TYPE']);
  });

  it('write the field before the rest of the sentence', () => {
    expect(enige({ ingangsdatum: '2025-02-01', einddatum: '2025-01-01' }).melding).toBe('`einddatum` ligt voor `ingangsdatum`');
  });
});

describe('all problems at once', () => {
  it('names every field that is wrong, once, with its dotted path', () => {
    const invoer = {
      extraSlaapkamers: 1.5,
      weken: 99,
      hond: 'ja',
      soort: 'nacht',
      dagen: ['ma', 'zo'],
      ingangsdatum: '2025-02-30',
      einddatum: new Date(0),
      woning: { kamer: 1 },
      verblijven: [
        { aankomst: '2025-01-01', vertrek: '2025-01-02' },
        { aankomst: null, vertrek: '' },
      ],
    };
    expect([...kort(invoer)].sort()).toEqual(
      [
        'dagen.1 NIET_IN_LIJST',
        'einddatum VERKEERD_TYPE',
        'extraSlaapkamers GEEN_GEHEEL_GETAL',
        'hond VERKEERD_TYPE',
        'ingangsdatum VERKEERDE_VORM',
        'soort NIET_IN_LIJST',
        'verblijven.1.aankomst NULL_NIET_TOEGESTAAN',
        'verblijven.1.vertrek VERKEERDE_VORM',
        'weken BUITEN_BEREIK',
        'woning.kamer ONBEKENDE_SLEUTEL',
        'woning.kamers VERPLICHT',
      ].sort(),
    );
  });

  it('says of each problem what was given and what is allowed', () => {
    for (const { melding } of problemenVan({ weken: 99, hond: 'ja', ingangsdatum: 5, woning: [], dagen: null, norm: {} })) {
      expect(melding).toMatch(/^`.+` is .+; toegestaan is .+/);
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HO_BEVINDINGEN, KERN_BEVINDINGEN } from '../../src/index.js';
import { ERNST_LIJST, isGeblokkeerd, maakMelder, type Bevindingsoort, type Catalogus } from '../../src/kern/bevinding.js';
import { vindplaats } from '../../src/kern/bron.js';
import { BRONNEN } from '../../src/kern/bronnen.js';
import { CATALOGI } from '../hulp/catalogi.js';
import { bevinding } from './uitkomsten.js';

const PLAATS = vindplaats('proefbron', 'artikel 3', 'P-001');
const CATALOGUS = {
  VAST: { ernst: 'aandachtspunt', melding: 'Altijd hetzelfde.', vindplaats: PLAATS },
  GEVULD: { ernst: 'waarschuwing', melding: 'Van {oud} naar {nieuw}, dus niet {oud}.', vindplaats: null },
} as const satisfies Catalogus;

describe('a finding that is issued', () => {
  const meld = maakMelder<keyof typeof CATALOGUS>(CATALOGUS);

  it('has the weight, the message and the place of the catalogue', () => {
    expect(meld('VAST')).toEqual({ code: 'VAST', ernst: 'aandachtspunt', melding: 'Altijd hetzelfde.', pad: null, vindplaats: PLAATS });
  });

  it('fills every place in the message, each time that it is named', () => {
    expect(meld('GEVULD', { waarden: { oud: 3, nieuw: 'vier' } }).melding).toBe('Van 3 naar vier, dus niet 3.');
  });

  it('fills in text as it is: no pattern of it is read, and no braces in it are filled again', () => {
    expect(meld('GEVULD', { waarden: { oud: '$& {nieuw}', nieuw: '$1' } }).melding).toBe('Van $& {nieuw} naar $1, dus niet $& {nieuw}.');
  });

  it('writes 0', () => {
    expect(meld('GEVULD', { waarden: { oud: 0, nieuw: 0 } }).melding).toBe('Van 0 naar 0, dus niet 0.');
  });

  it('takes the field and the place of the case', () => {
    const ander = vindplaats('anders', 'p. 1');
    expect(meld('VAST', { pad: 'huis.kamers', vindplaats: ander })).toMatchObject({ pad: 'huis.kamers', vindplaats: ander });
    expect(meld('VAST', { pad: 'huis.kamers' }).vindplaats).toBe(PLAATS);
  });

  it('is frozen, and one and the same without anything to fill in', () => {
    expect(Object.isFrozen(meld('VAST')) && Object.isFrozen(meld('GEVULD', { waarden: {} }))).toBe(true);
    expect(meld('VAST')).toBe(meld('VAST'));
    expect(meld('VAST', { pad: 'x' })).not.toBe(meld('VAST'));
    expect(meld('VAST').pad).toBeNull();
  });
});

describe('isGeblokkeerd', () => {
  it.each([
    [[], false],
    [['aandachtspunt', 'waarschuwing'], false],
    [['blokkerend'], true],
    [['aandachtspunt', 'blokkerend', 'waarschuwing'], true],
  ] as const)('%j: %s', (ernsten, verwacht) => {
    expect(isGeblokkeerd(ernsten.map((ernst) => bevinding('X', ernst)))).toBe(verwacht);
  });
});

describe('the catalogues of findings', () => {
  const alle: readonly [string, Bevindingsoort][] = Object.values(CATALOGI).flatMap((catalogus) => Object.entries(catalogus));
  const SRC = join(import.meta.dirname, '../../src');

  it('are all here: one of every room that has findings', () => {
    const kamers = readdirSync(SRC, { withFileTypes: true }).filter((map) => map.isDirectory() && readdirSync(join(SRC, map.name)).includes('bevindingen.ts'));
    expect([...kamers.map(({ name }) => name), 'kern'].sort()).toEqual(Object.keys(CATALOGI).sort());
  });

  it('share no code', () => {
    const codes = alle.map(([code]) => code);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  it('point at places in known sources, by rules of the register of that source', () => {
    const register = new Map(
      readFileSync(join(SRC, '../docs/regels/regels.tsv'), 'utf8')
        .split('\n')
        .map((rij) => rij.split('\t'))
        .map(([id = '', , , bron = '']) => [id, bron] as const),
    );
    for (const [code, { vindplaats: waar }] of alle) {
      if (waar === null) continue;
      expect(Object.keys(BRONNEN), code).toContain(waar.bron);
      expect(waar.plaats, code).not.toBe('');
      expect(waar.regels.filter((regel) => register.get(regel) !== waar.bron), code).toEqual([]);
    }
  });

  it.each(alle)('%s has a code, a weight, a whole sentence and places that can be filled', (code, { ernst, melding }) => {
    // The findings about conditions of the iWmo model have the numbers of that model.
    expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
    expect(ERNST_LIJST).toContain(ernst);
    expect(melding).toMatch(/^[A-Z{].*[.?}]$/s);
    expect(melding.replaceAll(/\{[a-z]+[A-Za-z]*\}/g, '')).not.toMatch(/[{}]/);
  });

  it('blocks only what the contract blocks in the kern', () => {
    const blokkerend = Object.entries(KERN_BEVINDINGEN).filter(([, { ernst }]) => ernst === 'blokkerend');
    expect(blokkerend.map(([code]) => code).sort()).toEqual([
      'AFRONDING_OMLAAG',
      'BELEID_NIET_GELDIG',
      'MOTIVERING_VEREIST',
      'OMVANG_NIET_CONCREET',
    ]);
    expect(KERN_BEVINDINGEN.AFWIJKING_LAGER.ernst).toBe('waarschuwing');
    expect(HO_BEVINDINGEN.BASISNORM_AFGELEID.ernst).toBe('aandachtspunt');
  });
});

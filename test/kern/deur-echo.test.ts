import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enige, problemenVan, ProefSchema } from './proefvorm.js';

/** Something a person could have typed: recognisable, and in none of our own sentences. */
const gevoelig = fc.string({ minLength: 4, maxLength: 60 }).map((tekst) => `§${tekst}§`);

const meldingen = (invoer: unknown): string => problemenVan(invoer).map(({ melding }) => melding).join('\n');

describe('messages repeat', () => {
  it.each([
    [{ weken: 53 }, '53'],
    [{ extraSlaapkamers: -1.5 }, '-1.5'],
    [{ toelichting: true }, 'true'],
    [{ soort: 'nachtelijk' }, "'nachtelijk'"],
    [{ soort: 'n'.repeat(32) }, `'${'n'.repeat(32)}'`],
    [{ keuze: { methode: 'rijen' } }, "'rijen'"],
  ])('%j: numbers, booleans and words for a closed list', (invoer, echo) => {
    expect(enige(invoer).melding).toContain(echo);
  });
});

describe('messages do not repeat', () => {
  it('a word for a closed list of more than 32 characters', () => {
    const { melding } = enige({ soort: 'n'.repeat(33) });
    expect(melding).not.toContain('nnn');
    expect(melding).toContain('een tekst van 33 tekens');
  });

  it.each(['ingangsdatum', 'einddatum', 'referentie', 'norm', 'minuten', 'extraSlaapkamers', 'hond', 'woning', 'verblijven', 'keuze', 'adres', 'perRij'])(
    'text that was given for %s: only its type and length',
    (sleutel) => {
      fc.assert(
        fc.property(gevoelig, (tekst) => {
          const melding = meldingen({ [sleutel]: tekst });
          expect(melding).not.toContain('§');
          expect(melding).toContain(`een tekst van ${tekst.length} tekens`);
        }),
      );
    },
  );

  it('text that is too long or empty', () => {
    fc.assert(
      fc.property(gevoelig, (tekst) => {
        expect(meldingen({ toelichting: tekst.repeat(1000), naam: tekst.repeat(60) })).not.toContain('§');
      }),
    );
    expect(enige({ toelichting: ' ' }).melding).toContain('een tekst van 1 teken;');
  });

  it('a date that does not exist', () => {
    expect(enige({ ingangsdatum: '1950-02-30' }).melding).not.toContain('1950');
  });

  it('keys of more than 32 characters, wherever they stand', () => {
    fc.assert(
      fc.property(gevoelig, (tekst) => {
        const sleutel = tekst.padEnd(40, 'x');
        for (const invoer of [{ [sleutel]: 1 }, { woning: { kamers: 1, [sleutel]: 1 } }, { [sleutel]: new Date(0) }, { perRij: { [sleutel]: 1 } }]) {
          const melding = meldingen(invoer);
          expect(melding).not.toContain('§');
          expect(melding).toContain(`een sleutel van ${sleutel.length} tekens`);
        }
      }),
    );
  });

  it('what an object, list or other value holds', () => {
    const geheim = 'Jansen';
    for (const waarde of [{ geheim }, [geheim], Symbol(geheim), () => geheim, new Map([[geheim, geheim]]), new Error(geheim)]) {
      expect(meldingen({ ingangsdatum: waarde, weken: waarde, soort: waarde, hond: waarde })).not.toContain(geheim);
    }
  });
});

describe('messages through the Standard Schema', () => {
  it('follow the same rule', () => {
    const uit = ProefSchema['~standard'].validate({ ingangsdatum: 'Jansen', norm: 'Jansen' });
    expect(JSON.stringify(uit.issues?.map(({ message }) => message))).not.toContain('Jansen');
  });
});

import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { eis, onder } from '../../src/kern/index.js';
import { INVOERFOUT_CODE_LIJST, InvoerFout, isInvoerFout } from '../../src/kern/fout.js';
import { problemenVan, ProefSchema } from './proefvorm.js';

function vang(doe: () => unknown): unknown {
  try {
    doe();
  } catch (fout) {
    return fout;
  }
  throw new Error('er werd niets gegooid');
}

const PROBLEEM = { pad: 'weken', code: 'BUITEN_BEREIK', melding: '`weken` is 0' } as const;

describe('InvoerFout', () => {
  it('has a name, a code, all problems, and a message that holds every sentence', () => {
    const invoer = { weken: 0, hond: 'ja' };
    const fout = vang(() => eis(ProefSchema, invoer)) as InvoerFout;
    expect(fout).toBeInstanceOf(InvoerFout);
    expect(fout).toBeInstanceOf(Error);
    expect([fout.name, fout.code]).toEqual(['InvoerFout', 'INVOER_ONGELDIG']);
    expect(fout.problemen).toEqual(problemenVan(invoer));
    expect(fout.problemen).toHaveLength(2);
    for (const { melding } of fout.problemen) expect(fout.message).toContain(melding);
    for (const probleem of fout.problemen) expect(Object.keys(probleem).sort()).toEqual(['code', 'melding', 'pad']);
  });

  it('carries the code that the caller asks for', () => {
    const fout = vang(() => eis(ProefSchema, { weken: 0 }, 'BELEID_ONGELDIG')) as InvoerFout;
    expect(fout.code).toBe('BELEID_ONGELDIG');
  });

  it('is not thrown for what is of the form', () => {
    expect(eis(ProefSchema, { weken: 3 })).toEqual({ weken: 3 });
  });

  it('has frozen problems, apart from the list that it was made with', () => {
    const lijst = [{ ...PROBLEEM }];
    const fout = new InvoerFout('INVOER_ONGELDIG', lijst);
    expect(Object.isFrozen(fout.problemen) && fout.problemen.every((probleem) => Object.isFrozen(probleem))).toBe(true);
    lijst.push({ ...PROBLEEM });
    expect(fout.problemen).toEqual([PROBLEEM]);
  });

  it.each(INVOERFOUT_CODE_LIJST)('%s begins with a sentence of its own', (code) => {
    expect(new InvoerFout(code, [PROBLEEM]).message).toMatch(/^[A-Z][^:]+:\n- `weken` is 0$/);
  });
});

describe('isInvoerFout', () => {
  it.each(INVOERFOUT_CODE_LIJST)('knows its own errors (%s)', (code) => {
    expect(isInvoerFout(new InvoerFout(code, [PROBLEEM]))).toBe(true);
  });

  it('knows the error of another copy of the library, by name and code', () => {
    class InvoerFoutElders extends Error {
      override readonly name = 'InvoerFout';
      readonly code = 'INVOER_ONGELDIG';
      readonly problemen = [PROBLEEM];
    }
    expect(isInvoerFout(new InvoerFoutElders())).toBe(true);
  });

  it('knows the error of another realm', () => {
    const fout: unknown = runInNewContext(`Object.assign(new Error(''), { name: 'InvoerFout', code: 'BELEID_ONGELDIG', problemen: [] })`);
    expect(fout).not.toBeInstanceOf(Error);
    expect(isInvoerFout(fout)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['another error', new Error('InvoerFout')],
    ['another name', Object.assign(new Error(''), { code: 'INVOER_ONGELDIG' })],
    ['no code', Object.assign(new Error(''), { name: 'InvoerFout' })],
    ['another code', Object.assign(new Error(''), { name: 'InvoerFout', code: 'ENOENT' })],
    ['null', null],
    ['undefined', undefined],
    ['text', 'InvoerFout'],
    ['a number', 3],
  ])('does not take %s for one', (_, fout) => {
    expect(isInvoerFout(fout)).toBe(false);
  });
});

describe('onder', () => {
  it('puts the name of an argument before paths and sentences', () => {
    expect(onder('beleid', [PROBLEEM, { ...PROBLEEM, pad: '' }])).toEqual([
      { pad: 'beleid.weken', code: 'BUITEN_BEREIK', melding: 'In `beleid`: `weken` is 0' },
      { pad: 'beleid', code: 'BUITEN_BEREIK', melding: 'In `beleid`: `weken` is 0' },
    ]);
  });
});

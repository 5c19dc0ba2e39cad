import { describe, expect, it } from 'vitest';
import { berekenHO, type HOSituatie } from '../../src/index.js';
import { alleMotiveringen, alsBerekend, codes, gemeente, metCode, situatie } from '../hulp/gemeente.js';

type Vorige = NonNullable<HOSituatie['vorigeIndicatie']>;

const na = (vorigeIndicatie: Vorige, rest: HOSituatie = {}): ReturnType<typeof alsBerekend> =>
  alsBerekend(berekenHO(situatie({}, { vorigeIndicatie, motiveringen: alleMotiveringen, ...rest }), gemeente));

describe('VERLAGING_MOTIVEREN: lower than what was granted before', () => {
  it.each<[titel: string, vorige: Vorige, per: 'week' | 'twee-weken', lager: boolean]>([
    ['126 a week to 125 a week', { minuten: 126, per: 'week' }, 'week', true],
    ['125 a week to 125 a week', { minuten: 125, per: 'week' }, 'week', false],
    ['120 a week to 125 a week', { minuten: 120, per: 'week' }, 'week', false],
    ['251 per two weeks to 125 a week', { minuten: 251, per: 'twee-weken' }, 'week', true],
    ['250 per two weeks to 125 a week', { minuten: 250, per: 'twee-weken' }, 'week', false],
    ['76 a week to 150 per two weeks', { minuten: 76, per: 'week' }, 'twee-weken', true],
    ['75 a week to 150 per two weeks', { minuten: 75, per: 'week' }, 'twee-weken', false],
    ['151 per two weeks to 150 per two weeks', { minuten: 151, per: 'twee-weken' }, 'twee-weken', true],
    ['nothing to 125 a week', { minuten: 0, per: 'week' }, 'week', false],
  ])('%s', (_, vorige, per, lager) => {
    const uitkomst = na(vorige, { per });
    expect(metCode(uitkomst, 'VERLAGING_MOTIVEREN')).toEqual(lager ? ['waarschuwing vorigeIndicatie'] : []);
    expect(uitkomst.besluitrijp).toBe(true);
  });

  it('compares with what is granted, after rounding: 153 becomes 155', () => {
    const bij = (minuten: number): string[] =>
      codes(berekenHO(situatie({ extraSlaapkamers: 1, overigeKamers: 2 }, { vorigeIndicatie: { minuten, per: 'week' } }), gemeente));
    expect(bij(155)).not.toContain('VERLAGING_MOTIVEREN');
    expect(bij(156)).toContain('VERLAGING_MOTIVEREN');
  });

  it('names both sizes', () => {
    const { bevindingen } = na({ minuten: 500, per: 'twee-weken' });
    const melding = bevindingen.find(({ code }) => code === 'VERLAGING_MOTIVEREN')?.melding;
    expect(melding).toMatch(/125 minuten per week/);
    expect(melding).toMatch(/500 minuten per twee weken/);
  });

  it('without an earlier indication there is nothing to compare with', () => {
    const uitkomst = alsBerekend(berekenHO(situatie(), gemeente));
    expect(codes(uitkomst)).not.toContain('VERLAGING_MOTIVEREN');
    expect(uitkomst.vorigeIndicatie).toBeNull();
  });

  it('repeats what was granted before', () => {
    expect(na({ minuten: 200, per: 'week' }).vorigeIndicatie).toEqual({ minuten: 200, per: 'week' });
  });

  it('a high indication, from five hours a week, asks for extra care (bijlage 1 §11; NE-059)', () => {
    const zorgvuldig = (vorige: Vorige): boolean => codes(na(vorige)).includes('HOGE_INDICATIE_ZORGVULDIG');
    expect(zorgvuldig({ minuten: 300, per: 'week' })).toBe(true);
    expect(zorgvuldig({ minuten: 600, per: 'twee-weken' })).toBe(true);
    expect(zorgvuldig({ minuten: 299, per: 'week' })).toBe(false);
    expect(zorgvuldig({ minuten: 599, per: 'twee-weken' })).toBe(false);
  });
});

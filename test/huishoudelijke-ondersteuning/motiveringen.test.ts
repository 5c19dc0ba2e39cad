import { describe, expect, it } from 'vitest';
import { berekenHO, type HOSituatie } from '../../src/index.js';
import { alleMotiveringen, alsBerekend, gemeente, metCode, situatie, teMotiveren } from '../hulp/gemeente.js';

const REGIE = { gebieden: ['schoonEnLeefbaarHuis', 'regie'], regie: { aantoonbaarExtraWerk: true } } as const;

/** Which answer needs a motivation, where it is asked, and what the minutes are all the same. */
const rijen: [pad: string, invoer: HOSituatie, minutenExact: string][] = [
  ['schoonEnLeefbaarHuis.eigenMogelijkheden', situatie({ eigenMogelijkheden: 1 }), '110'],
  ['schoonEnLeefbaarHuis.gebruikelijkeHulp', situatie({ gebruikelijkeHulp: 2 }), '95'],
  ['schoonEnLeefbaarHuis.netwerk', situatie({ netwerk: 1 }), '110'],
  ['schoonEnLeefbaarHuis.overigeKamersUitzonderlijk', situatie({ overigeKamersUitzonderlijk: 1 }), '143'],
  ['regie.aantoonbaarExtraWerk', situatie({}, REGIE), '155'],
  ['per', situatie({}, { per: 'twee-weken' }), '150'],
];

describe('MOTIVERING_VEREIST', () => {
  it.each(rijen)('%s: blocks the decision, not the number', (pad, invoer, minutenExact) => {
    const uitkomst = alsBerekend(berekenHO(invoer, gemeente));
    expect(metCode(uitkomst, 'MOTIVERING_VEREIST')).toEqual([`blokkerend ${pad}`]);
    expect(uitkomst.besluitrijp).toBe(false);
    expect(uitkomst.minutenExact).toBe(minutenExact);
  });

  it.each(rijen)('%s: a motivation for that field heals it and changes nothing else', (pad, invoer, minutenExact) => {
    const uitkomst = alsBerekend(berekenHO({ ...invoer, motiveringen: { [pad]: 'Besproken met mevrouw en haar dochter.' } }, gemeente));
    expect(teMotiveren(uitkomst)).toEqual([]);
    expect(uitkomst.besluitrijp).toBe(true);
    expect(uitkomst.minutenExact).toBe(minutenExact);
  });

  it.each(rijen)('%s: motivations for every other field do not heal it', (pad, invoer) => {
    // `regie` is the block of `regie.aantoonbaarExtraWerk`: a motivation of the whole block is one of that field.
    const anders = Object.entries(alleMotiveringen).filter(([naam]) => naam !== pad && naam !== pad.split('.')[0]);
    const uitkomst = berekenHO({ ...invoer, motiveringen: Object.fromEntries(anders) }, gemeente);
    expect(teMotiveren(uitkomst)).toEqual([pad]);
  });

  it('several at once: every one is named', () => {
    const alles = situatie({ eigenMogelijkheden: 1, gebruikelijkeHulp: 1, netwerk: 1, overigeKamersUitzonderlijk: 1 }, { ...REGIE, per: 'twee-weken' });
    expect(teMotiveren(berekenHO(alles, gemeente))).toEqual(rijen.map(([pad]) => pad).sort());
  });

  it('full takeover and what adds by itself need none', () => {
    const veel = situatie({ extraInzet: 'veel', extraSlaapkamers: 2, overigeKamers: 3, huisdieren: true, woningkenmerken: true, samenstellingHuishouden: true });
    expect(teMotiveren(berekenHO(situatie(), gemeente))).toEqual([]);
    expect(teMotiveren(berekenHO(veel, gemeente))).toEqual([]);
  });

  it('usual help: asks after overburdening and limitations, and not to count the same help as informal care', () => {
    const { bevindingen } = berekenHO(situatie({ gebruikelijkeHulp: 1 }), gemeente);
    const melding = bevindingen.find(({ code }) => code === 'MOTIVERING_VEREIST')?.melding ?? '';
    for (const woord of ['overbelasting', 'beperking', 'mantelzorg']) expect(melding).toContain(woord);
  });

  it('regie that is not demonstrated needs none', () => {
    expect(teMotiveren(berekenHO({ gebieden: ['regie'], regie: { aantoonbaarExtraWerk: false } }, gemeente))).toEqual([]);
  });
});

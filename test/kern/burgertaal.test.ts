import { describe, expect, it } from 'vitest';
import { inGewoneTaal, spreekMinuten, vulIn } from '../../src/kern/index.js';

describe('words for a citizen', () => {
  it('fills in what is between braces; what has no value becomes empty', () => {
    expect(vulIn('Dat is {tijd} {per}.', { tijd: '1 uur', per: 'per week' })).toBe('Dat is 1 uur per week.');
    expect(vulIn('{aantal} keer{rest}', { aantal: 2 })).toBe('2 keer');
    expect(vulIn('niets')).toBe('niets');
  });

  it('says exact minutes: what is left of a minute is "ruim"', () => {
    expect(spreekMinuten('0')).toBe('0 minuten');
    expect(spreekMinuten('1/3')).toBe('minder dan een minuut');
    expect(spreekMinuten('0.99')).toBe('minder dan een minuut');
    expect(spreekMinuten('1')).toBe('1 minuut');
    expect(spreekMinuten('59.5')).toBe('ruim 59 minuten');
    expect(spreekMinuten('60')).toBe('1 uur');
    expect(spreekMinuten('325/3')).toBe('ruim 1 uur en 48 minuten');
  });

  it('says every word in another way, in the order of the table', () => {
    const woorden = [['de cliënt doet', 'u doet'], [' x per ', ' keer per ']] as const;
    expect(inGewoneTaal('1 x per week: de cliënt doet dit, 2 x per jaar', woorden)).toBe('1 keer per week: u doet dit, 2 keer per jaar');
    expect(inGewoneTaal('gewoon', [])).toBe('gewoon');
  });
});

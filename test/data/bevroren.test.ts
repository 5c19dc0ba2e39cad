import { describe, expect, it } from 'vitest';
import * as bibliotheek from '../../src/index.js';
import { nietBevroren } from '../hulp/leudal/uitkomst.js';

const gegevens = Object.entries(bibliotheek).filter(([, waarde]) => typeof waarde === 'object');

describe('everything that the front door gives away is frozen to its depth', () => {
  it.each(gegevens)('%s', (_, waarde) => {
    expect(nietBevroren(waarde)).toEqual([]);
  });
});

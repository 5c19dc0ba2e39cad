import type { Producteenheid, Productnaam } from '../producten/index.js';
import type { OMREKENING } from './normen/grenzen.js';

/**
 * A size before it has a unit of the code list.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export interface Maat {
  readonly product: Productnaam;
  readonly aantal: number;
  readonly eenheid: keyof typeof OMREKENING & Producteenheid;
  readonly per: 'week' | 'twee-weken' | 'totaal';
}

const PER: Readonly<Record<Maat['per'], string>> = { week: 'per week', 'twee-weken': 'per twee weken', totaal: 'in totaal' };

const NAAM: Readonly<Record<Maat['eenheid'], readonly [een: string, meer: string]>> = {
  minuut: ['minuut', 'minuten'],
  dagdeel: ['dagdeel', 'dagdelen'],
  etmaal: ['etmaal', 'etmalen'],
  'dag-retour': ['dag vervoer', 'dagen vervoer'],
};

/**
 * A size as a Dutch reader says it.
 *
 * @bron iwmo-3.2 bericht WMO301, Omvang
 */
export function schrijfMaat({ aantal, eenheid, per }: Maat): string {
  const [een, meer] = NAAM[eenheid];
  return `${aantal} ${aantal === 1 ? een : meer} ${PER[per]}`;
}

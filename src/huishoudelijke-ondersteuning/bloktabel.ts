import type { Bron } from '../kern/index.js';
import type { Kindertabel } from './kindertabel.js';
import type { HONormNaam, Norm } from './norm.js';

/**
 * A block table: one edition of the framework, adopted as a whole. What no source gives is absent.
 *
 * @bron normenkader-ho-2025 vraag 1 (NE-007)
 */
export interface Bloktabel {
  readonly id: string;
  readonly titel: string;
  readonly bron: Bron;
  readonly normen: { readonly [N in HONormNaam]?: Norm | undefined };
  readonly kinderen?: Kindertabel | undefined;
}

import type { Geldigheidsduur, Herkomst, Looptijdregel, Vindplaats } from '../kern/index.js';
import type { Begeleidingsvormregel } from './begeleidingsvormregels.js';
import type { Grondslagen } from './grondslagen.js';
import type { Perceel } from './percelen.js';
import type { EigenProductcode, Productcode } from './productcodes.js';
import type { Product, Productkeuze } from './producten.js';
import type { Vervoerregels } from './vervoerregels.js';
import type { Combinatiebeleid } from './combinatiebeleid.js';
import type { Declaratieregel } from './declaratiebeleid.js';
import type { Verblijfsbeleid, Verblijfsruimte } from './verblijfsbeleid.js';

/**
 * Whether support in kind and a personal budget may go together for begeleiding.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-005)
 * @bron leudal-2018 §5.4.5 (LE-101)
 */
export interface Combinatiekeuze {
  readonly toegestaan: boolean;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * The part of a policy about what can be bought: products, grounds, codes, lots and their limits.
 *
 * @bron midden-limburg-2024 (MP-001..MP-101)
 * @bron leudal-2018 §5.4 en bijlage 3 (LE-091..LE-101, LE-244..LE-265)
 */
export interface ProductenBeleid {
  readonly geldig?: Geldigheidsduur | undefined;
  readonly producten: readonly Product[];
  readonly grondslagen?: Grondslagen | undefined;
  readonly productcodes?: readonly Productcode[] | undefined;
  readonly percelen?: readonly Perceel[] | undefined;
  readonly begeleidingsvorm?: readonly Begeleidingsvormregel[] | undefined;
  readonly vervoer?: Vervoerregels | undefined;
  readonly naturaMetPgb: Combinatiekeuze;
  /** How long an allocation may run. */
  readonly looptijden?: readonly Looptijdregel[] | undefined;
  readonly combinatie?: Combinatiebeleid | undefined;
  /** What can be declared, per product. */
  readonly declaratie?: readonly Declaratieregel[] | undefined;
  readonly kortdurendVerblijf?: Verblijfsbeleid | undefined;
}

/**
 * What a municipality may choose in this room; `breidUit` changes nothing else and marks it `gemeentelijk`.
 *
 * @bron midden-limburg-2024 (MP-001)
 */
export interface Productenruimte {
  /** Another unit or treatment of sizes that are not whole, or a product that the policy does not have. */
  readonly producten?: readonly Productkeuze[] | undefined;
  /** Codes in the place of those of the policy, or beside them. */
  readonly productcodes?: readonly EigenProductcode[] | undefined;
  readonly naturaMetPgb?: boolean | undefined;
  readonly looptijden?: readonly Omit<Looptijdregel, 'herkomst' | 'vindplaats'>[] | undefined;
  readonly kortdurendVerblijf?: Verblijfsruimte | undefined;
  readonly geldig?: Geldigheidsduur | undefined;
}

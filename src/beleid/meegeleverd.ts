import type { Beleid } from './beleid.js';
import { leudal2018 } from './leudal-2018.js';
import { middenLimburg2024 } from './midden-limburg-2024.js';
import { nederweert2025 } from './nederweert-2025.js';

/**
 * The policies that ship with this library.
 *
 * @bron leudal-2018 (LE-001)
 * @bron nederweert-2025 aanhef (NE-001)
 * @bron midden-limburg-2024 inleiding (MP-001)
 */
export const meegeleverdBeleid: readonly Beleid[] = Object.freeze([leudal2018, nederweert2025, middenLimburg2024]);

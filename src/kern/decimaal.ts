import { Decimal } from 'decimal.js';

/**
 * Our own decimal constructor, for amounts of money: settings that a consumer gives to `Decimal` do not reach us, nor
 * ours them. Minutes are whole numbers, see `hoeveelheid.ts`, so that who only needs minutes does not carry this
 * library.
 */
export const Decimaal = Decimal.clone({ defaults: true });

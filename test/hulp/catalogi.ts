import {
  BEGELEIDING_BEVINDINGEN,
  BESCHIKKING_BEVINDINGEN,
  HO_BEVINDINGEN,
  INDICATIE_BEVINDINGEN,
  KERN_BEVINDINGEN,
  PRODUCTEN_BEVINDINGEN,
  VOORZIENINGEN_BEVINDINGEN,
} from '../../src/index.js';
import { IWMO_BEVINDINGEN } from '../../src/iwmo/index.js';
import type { Bevindingsoort } from '../../src/kern/bevinding.js';

/** The catalogue of findings of every room, by the name of its directory. */
export const CATALOGI: Readonly<Record<string, Readonly<Record<string, Bevindingsoort>>>> = {
  kern: KERN_BEVINDINGEN,
  begeleiding: BEGELEIDING_BEVINDINGEN,
  beschikking: BESCHIKKING_BEVINDINGEN,
  'huishoudelijke-ondersteuning': HO_BEVINDINGEN,
  indicatie: INDICATIE_BEVINDINGEN,
  iwmo: IWMO_BEVINDINGEN,
  producten: PRODUCTEN_BEVINDINGEN,
  voorzieningen: VOORZIENINGEN_BEVINDINGEN,
};

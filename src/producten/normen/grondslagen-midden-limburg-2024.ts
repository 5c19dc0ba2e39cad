import { inMiddenLimburg } from '../bronnen.js';
import type { Grondslag, Grondslagen } from '../grondslagen.js';
import { VERTALING_NAAR_2024 } from './grondslagvertaling.js';

/** Ground, name, what it is about in our words, and the rule. */
const RIJEN: readonly (readonly [Grondslag['id'], string, string, string])[] = [
  ['somatisch', 'Somatische aandoening of beperking', 'een lichamelijke ziekte of aandoening die nu speelt en nog kan veranderen', 'MP-070'],
  ['lichamelijk', 'Lichamelijke handicap', 'een beperking door zenuwstelsel of bewegingsapparaat die niet meer beter wordt', 'MP-071'],
  ['psychogeriatrisch', 'Psychogeriatrische aandoening of beperking', 'achteruitgang van geheugen en denken door een aandoening van de hersenen, meestal dementie', 'MP-072'],
  ['psychisch', 'Psychische stoornis', 'een psychische stoornis volgens de criteria van de DSM-5', 'MP-073'],
  ['verstandelijk', 'Verstandelijke handicap', 'een beperking in verstand en in aanpassing die in de ontwikkeling is begonnen', 'MP-074'],
];

/**
 * The grounds of Midden-Limburg from 2024: five, of which the dominant one counts. Acquired brain injury is no ground,
 * and for a sensory limitation nothing is bought here.
 *
 * @bron midden-limburg-2024 grondslagen (MP-012, MP-069..MP-077)
 */
export const GRONDSLAGEN_MIDDEN_LIMBURG_2024: Grondslagen = {
  lijst: RIJEN.map(([id, naam, uitleg, regel]) => ({
    id,
    naam,
    uitleg,
    letOp: null,
    herkomst: 'gepubliceerd',
    vindplaats: inMiddenLimburg('grondslagen', 'MP-012', regel),
  })),
  dominant: { herkomst: 'gepubliceerd', vindplaats: inMiddenLimburg('grondslagen', 'MP-069') },
  geenGrondslag: [
    {
      id: 'nah',
      naam: 'Niet-aangeboren hersenletsel (NAH)',
      reden: 'het is een verzamelnaam waarbij alle grondslagen kunnen voorkomen, meestal meer dan een. Kies de grondslag die nu overheerst',
      herkomst: 'gepubliceerd',
      vindplaats: inMiddenLimburg('grondslagen, NAH', 'MP-076'),
    },
  ],
  uitgesloten: [
    {
      id: 'zintuiglijk',
      naam: 'Zintuiglijke handicap',
      reden: 'begeleiding en dagbesteding hiervoor vallen onder het landelijke raamcontract van de VNG',
      herkomst: 'gepubliceerd',
      vindplaats: inMiddenLimburg('grondslagen, zintuiglijke handicap', 'MP-075'),
    },
  ],
  vertaling: VERTALING_NAAR_2024,
};

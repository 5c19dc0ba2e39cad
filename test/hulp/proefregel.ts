import type { EigenVoorzieningsregel } from '../../src/index.js';

/** A provision that was made up, with everything that the mechanism knows. */
export const PROEFREGEL = {
  id: 'proefkar',
  naam: 'een proefkar',
  soort: 'maatwerkvoorziening',
  criteria: [
    { code: 'NODIG', vraag: 'Is een kar nodig?', soort: 'oordeel', telt: 'eis', melding: 'Een kar is niet nodig.', motiveren: { bij: 'ja', waarom: 'het beleid vraagt een schriftelijke reden.' } },
    { code: 'SPEELGOED', vraag: 'Is de kar speelgoed?', soort: 'feit', telt: 'uitsluiting', melding: 'Speelgoed valt er niet onder.', hardheid: 'in-principe' },
    { code: 'BUS', vraag: 'Kan de cliënt met de bus?', soort: 'feit', telt: 'voorrang', melding: 'De bus gaat voor.', wanneer: [{ nee: ['SLEUTEL'] }] },
    { code: 'SLEUTEL', vraag: 'Heeft de cliënt een eigen sleutel?', soort: 'feit', telt: 'gegeven' },
    { code: 'LADER', vraag: 'Is er een lader?', soort: 'feit', telt: 'gegeven' },
    { code: 'AFSTAND', vraag: 'Is de afstand ten hoogste {grens}?', soort: 'feit', telt: 'eis', melding: 'De afstand is meer dan {grens}.', grens: { vergelijking: 'ten-hoogste', waarde: '800', eenheid: 'meter' } },
    { code: 'RITTEN', vraag: 'Blijft het bij {grens}?', soort: 'feit', telt: 'begrenzing', melding: 'Er zijn ten hoogste {grens}.', grens: { vergelijking: 'ten-hoogste', waarde: '5', eenheid: 'ritten' } },
  ],
  combinaties: [
    { code: 'STROOM', omschrijving: 'Er is een lader of een sleutel', telt: 'eis', gevallen: [{ ja: ['LADER'] }, { ja: ['SLEUTEL'] }], melding: 'Er is geen lader en geen sleutel.' },
  ],
  bevindingen: [
    { code: 'PROEF_SLOT', ernst: 'blokkerend', melding: 'Zonder slot gaat het niet.', wanneer: [{ ja: ['SLEUTEL'], nee: ['LADER'] }] },
    { code: 'PROEF_ALTIJD', ernst: 'aandachtspunt', melding: 'Kijk er nog eens naar.' },
  ],
} as const satisfies EigenVoorzieningsregel;

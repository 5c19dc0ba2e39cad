import { inLeudal } from '../bronnen.js';
import type { Grondslag, Grondslagen } from '../grondslagen.js';
import { VERTALING_NAAR_2018 } from './grondslagvertaling.js';

const LANDELIJK = {
  tekst:
    'Specialistische begeleiding bij een beperking in zien of horen is landelijk ingekocht, voor doofblinde, visueel beperkte en vroegdove volwassenen. Ga na of die inkoop hier past.',
  vindplaats: inLeudal('§5.4.3', 'LE-099'),
} as const;

/** Ground, name, what it is about, the rules where its codes stand, and what to know. */
const RIJEN: readonly (readonly [Grondslag['id'], string, string, readonly string[], Grondslag['letOp']])[] = [
  ['som', 'Somatiek', 'een lichamelijke ziekte of aandoening', ['LE-244', 'LE-251', 'LE-258'], null],
  ['pg', 'Psychogeriatrisch', 'achteruitgang van geheugen en denken, zoals dementie', ['LE-245', 'LE-252', 'LE-259'], null],
  ['vg', 'Verstandelijk gehandicapt', 'een verstandelijke beperking', ['LE-246', 'LE-253', 'LE-260'], null],
  ['lg', 'Lichamelijk gehandicapt', 'een lichamelijke beperking', ['LE-247', 'LE-254', 'LE-261'], null],
  ['zga', 'Zintuiglijk gehandicapt, auditief', 'een beperking in het horen', ['LE-248', 'LE-255', 'LE-262'], LANDELIJK],
  ['zgv', 'Zintuiglijk gehandicapt, visueel', 'een beperking in het zien', ['LE-249', 'LE-256', 'LE-263'], LANDELIJK],
  ['psy', 'Psychiatrische problematiek', 'een psychische stoornis', ['LE-250', 'LE-257', 'LE-264'], null],
];

/**
 * The grounds of Leudal 2018, as its product codes show them. That one ground counts when there are several is
 * `afgeleid`: each code has one.
 *
 * @bron leudal-2018 §5.4.3 en bijlage 3 (LE-099, LE-244..LE-264)
 */
export const GRONDSLAGEN_LEUDAL_2018: Grondslagen = {
  lijst: RIJEN.map(([id, naam, uitleg, regels, letOp]) => ({
    id,
    naam,
    uitleg,
    letOp,
    herkomst: 'gepubliceerd',
    vindplaats: inLeudal('bijlage 3', ...regels),
  })),
  dominant: { herkomst: 'afgeleid', vindplaats: inLeudal('bijlage 3', 'LE-244', 'LE-264') },
  geenGrondslag: [],
  uitgesloten: [],
  vertaling: VERTALING_NAAR_2018,
};

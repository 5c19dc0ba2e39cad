import type { Looptijdregel } from '../../kern/index.js';
import type { Evaluatieregel } from '../beleidsruimte.js';
import { inLeudal } from '../bronnen.js';

const VAST = { wanneer: {}, tenMinste: null, grens: 'hard', geldtVoor: 'beschikking', telt: 'vanaf-ingang', herkomst: 'gepubliceerd' } as const;

/** Begeleiding is arranged like this until it is bought in another way: the last day is inferred from that. */
const TOT_NIEUWE_INKOOP = { vanaf: '2018-01-01', tot: '2023-12-31' } as const;

/**
 * How long a decision may run in Leudal 2018.
 *
 * @bron leudal-2018 §4.7, §4.9, §5.3.3 en §6.2 (LE-036, LE-042, LE-085..LE-087, LE-113)
 */
export const LOOPTIJDEN_LEUDAL_2018: readonly Looptijdregel[] = [
  {
    ...VAST,
    id: 'begeleiding-stabiel',
    geldig: TOT_NIEUWE_INKOOP,
    omschrijving: 'Begeleiding met een profiel bij een stabiele situatie: ten hoogste vijf jaar',
    voorziening: 'begeleiding',
    wanneer: { stabieleSituatie: true },
    tenHoogste: { aantal: 60, eenheid: 'maanden' },
    vindplaats: inLeudal('§5.3.3, beschikking', 'LE-085', 'LE-087'),
  },
  {
    ...VAST,
    id: 'begeleiding',
    geldig: TOT_NIEUWE_INKOOP,
    omschrijving: 'Begeleiding met een profiel: ten hoogste twee jaar',
    voorziening: 'begeleiding',
    tenHoogste: { aantal: 24, eenheid: 'maanden' },
    vindplaats: inLeudal('§5.3.3, beschikking', 'LE-085', 'LE-086'),
  },
  {
    ...VAST,
    id: 'kinderzorg',
    omschrijving: 'Zorg voor kinderen in een noodgeval: ten hoogste drie maanden, om zelf een oplossing te vinden',
    voorziening: 'kinderzorg',
    tenHoogste: { aantal: 3, eenheid: 'maanden' },
    vindplaats: inLeudal('§4.9', 'LE-042'),
  },
  {
    ...VAST,
    id: 'aanleren',
    omschrijving: 'Het huishouden aanleren: ten hoogste zes weken',
    voorziening: 'aanleren',
    tenHoogste: { aantal: 6, eenheid: 'weken' },
    vindplaats: inLeudal('§4.7', 'LE-036'),
  },
  {
    ...VAST,
    id: 'verhuiskostenvergoeding',
    omschrijving: 'Verhuizen met een vergoeding: binnen twee jaar na verzending van de beschikking',
    voorziening: 'verhuiskostenvergoeding',
    tenHoogste: { aantal: 24, eenheid: 'maanden' },
    telt: 'na-verzending',
    vindplaats: inLeudal('§6.2', 'LE-113'),
  },
];

/**
 * When Leudal 2018 evaluates begeleiding. Its chapter on household support speaks of no evaluation.
 *
 * @bron leudal-2018 §5.3.3, evaluatie (LE-088..LE-090)
 */
export const EVALUATIE_LEUDAL_2018: Evaluatieregel = {
  intervalMaanden: 6,
  alleenEindOnderMaanden: 6,
  langerBijLangdurig: true,
  voorzieningen: ['begeleiding'],
  geldig: TOT_NIEUWE_INKOOP,
  herkomst: 'gepubliceerd',
  vindplaats: inLeudal('§5.3.3, evaluatie', 'LE-088', 'LE-089', 'LE-090'),
};

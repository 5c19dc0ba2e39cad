import { bevriesDiep, BRONNEN } from '../../kern/index.js';
import { inKader } from '../bronnen.js';
import type { Dagdelenband, Minutenband, Richting, Zwaarte } from '../profielen.js';
import type { DagbestedingRij, IndividueelRij, Profieltabel } from '../profieltabel.js';

const BRON = BRONNEN['normenkader-begeleiding-2.0'];

const LETTER = { ontwikkelgericht: 'O', behoudgericht: 'B' } as const;

/** Table 2: weight and how it reads, level, band in minutes per week, how the hours read, rule. */
const NIVEAUS: readonly (readonly [Zwaarte, string, 1 | 2 | 3 | 4, Minutenband, string, string])[] = [
  ['licht', 'lichte', 1, { vanMinuten: 0, totMinuten: 60 }, 'tot en met één uur per week', 'NK-080'],
  ['matig', 'matige', 2, { vanMinuten: 60, totMinuten: 180 }, 'één tot drie uur per week', 'NK-081'],
  ['matig-zwaar', 'matige tot zware', 3, { vanMinuten: 180, totMinuten: 300 }, 'drie tot vijf uur per week', 'NK-082'],
  ['zwaar', 'zware', 4, { vanMinuten: 300, totMinuten: null }, 'vijf uur per week of meer', 'NK-083'],
];

/** Table 3: level, band in day parts per week, how it reads, rule. */
const GROEPEN: readonly (readonly [1 | 2, Dagdelenband, string, string])[] = [
  [1, { vanDagdelen: 1, totDagdelen: 4 }, 'een tot en met vier dagdelen per week', 'NK-091'],
  [2, { vanDagdelen: 5, totDagdelen: 9 }, 'vijf tot en met negen dagdelen per week', 'NK-092'],
];

const DOEL: Readonly<Record<Richting, string>> = {
  ontwikkelgericht: 'om vooruit te komen',
  behoudgericht: 'om vast te houden wat er is, want veel beter wordt het naar verwachting niet',
};

const GROEPSDOEL: Readonly<Record<Richting, string>> = {
  ontwikkelgericht: 'om iets te leren',
  behoudgericht: 'om te blijven kunnen wat nu kan, en om mantelzorgers lucht te geven',
};

const RICHTINGEN: readonly Richting[] = ['ontwikkelgericht', 'behoudgericht'];

function individueel(richting: Richting): IndividueelRij[] {
  return NIVEAUS.map(([zwaarte, hoeZwaar, niveau, band, uren, regel]) => {
    const kort = richting === 'ontwikkelgericht' && niveau === 4;
    return {
      profiel: `IB${LETTER[richting]}-${niveau}`,
      zwaarte,
      richting,
      band,
      omschrijving: `begeleiding bij ${hoeZwaar} problemen${kort ? ', voor korte tijd' : ''}, ${DOEL[richting]}: ${uren}.`,
      vindplaats: inKader('§5.2-I, tabel 2', regel, ...(kort ? ['NK-084'] : []), ...(richting === 'behoudgericht' ? ['NK-085'] : [])),
    };
  });
}

function dagbesteding(richting: Richting): DagbestedingRij[] {
  return GROEPEN.map(([niveau, band, dagdelen, regel]) => ({
    profiel: `DB${LETTER[richting]}-${niveau}`,
    richting,
    band,
    omschrijving: `dagbesteding in een groep ${GROEPSDOEL[richting]}: ${dagdelen}.`,
    vindplaats: inKader('§5.2-II, tabel 3', regel, 'NK-094'),
  }));
}

/**
 * The profiles of the Normenkader Begeleiding 2.0. Edges are in minutes per week of direct, client-bound time: level 1
 * lies above 0, level 4 has no upper edge. The total score that goes with each profile is in no public text and absent.
 *
 * @bron normenkader-begeleiding-2.0 §5.2, tabel 2 en 3 (NK-079..NK-095, NK-106)
 */
export const BEGELEIDING_2024: Profieltabel = bevriesDiep({
  id: 'begeleiding-2.0',
  titel: 'Profielen van het Normenkader Begeleiding 2.0',
  bron: BRON,
  overigeBronnen: [
    BRONNEN['nederweert-2025'],
  ],
  individueel: RICHTINGEN.flatMap(individueel),
  dagbesteding: RICHTINGEN.flatMap(dagbesteding),
});

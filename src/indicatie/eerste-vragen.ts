import { gegevenOntbreekt, type Ontbreekt } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, type Begeleidingsvorm } from '../begeleiding/index.js';
import type { Dossier } from './dossier.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';
import type { Indicatieonderdelen } from './onderdelen.js';

const OMVANGVRAAG: Readonly<Record<Begeleidingsvorm, string>> = {
  individueel: 'Welk profiel en hoeveel minuten individuele begeleiding per week passen, en waarom?',
  dagbesteding: 'Welk profiel en hoeveel dagdelen dagbesteding per week passen, en waarom?',
};

/** A size that a suggestion or a questionnaire waits for is asked for, once per form. */
function vraagOmvang({ begeleiding }: Indicatieonderdelen): Ontbreekt[] {
  const { keten, vragenlijst } = begeleiding ?? {};
  const wachtend = BEGELEIDINGSVORM_LIJST.filter((vorm) => keten?.suggestie[vorm]?.status === 'berekend' && keten[vorm].omvang === null);
  return [
    ...wachtend.map((vorm) => gegevenOntbreekt(`begeleiding.keuze.${vorm}`, OMVANGVRAAG[vorm])),
    ...(vragenlijst?.status === 'berekend' && vragenlijst.omvang === null
      ? [gegevenOntbreekt('vragenlijst.omvang', 'Hoeveel minuten of dagdelen begeleiding per week passen, en waarom?')]
      : []),
  ];
}

/** The question about the file as a whole has no field of its own: a block is its answer. */
const HELE_DOSSIER = '';

const WAARVAN = { huishouden: 'de huishoudelijke ondersteuning', begeleiding: 'de begeleiding' } as const;

/** From when until when: where a policy has rules for it they ask, where none was given a decision needs it all the same. */
function vraagLooptijd(soort: 'huishouden' | 'begeleiding', { besluit }: Dossier, { looptijden }: Indicatieonderdelen, { beschikking }: Indicatiebeleid): Ontbreekt[] {
  if (beschikking !== undefined || looptijden[soort] === null) return [];
  const { ingangsdatum, einddatum } = besluit?.[soort] ?? {};
  return [
    ...(ingangsdatum === undefined ? [gegevenOntbreekt(`besluit.${soort}.ingangsdatum`, `Op welke dag begint ${WAARVAN[soort]}?`)] : []),
    ...(einddatum === undefined ? [gegevenOntbreekt(`besluit.${soort}.einddatum`, `Tot en met welke dag loopt ${WAARVAN[soort]}, of is er geen einddatum?`)] : []),
  ];
}

/**
 * What is asked of a file whatever its parts come to.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 en §1.2 (NK-012, NK-014, NK-021)
 * @bron leudal-2018 §5.3.3 (LE-085)
 */
export function stelEersteVragen(dossier: Dossier, onderdelen: Indicatieonderdelen, beleid: Indicatiebeleid): readonly Ontbreekt[] {
  const { wlz, huishouden, activiteiten, begeleiding, vragenlijst, levering } = dossier;
  const zonderVraag = [huishouden, activiteiten, begeleiding, vragenlijst].every((deel) => deel === undefined);
  return [
    ...(zonderVraag ? [gegevenOntbreekt(HELE_DOSSIER, 'Waarvoor vraagt de cliënt hulp: het huishouden, begeleiding of allebei?')] : []),
    ...(wlz?.indicatie === undefined ? [gegevenOntbreekt('wlz.indicatie', 'Heeft de cliënt een indicatie voor de Wet langdurige zorg?')] : []),
    ...(wlz?.vierentwintigUur === undefined ? [gegevenOntbreekt('wlz.vierentwintigUur', 'Heeft de cliënt dag en nacht iemand in de buurt nodig?')] : []),
    ...vraagOmvang(onderdelen),
    ...vraagLooptijd('huishouden', dossier, onderdelen, beleid),
    ...vraagLooptijd('begeleiding', dossier, onderdelen, beleid),
    ...(levering === undefined ? [gegevenOntbreekt('levering', 'Kiest de cliënt hulp in natura of een pgb?')] : []),
  ];
}

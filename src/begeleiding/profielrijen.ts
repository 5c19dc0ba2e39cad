import { gedeeldeRij, toetsrij, type Stap } from '../kern/index.js';
import type { Alternatief } from './alternatieven.js';
import { bandtekst } from './bandtekst.js';
import { inNederweert } from './bronnen.js';
import type { Dagdelenband, Minutenband, Profiel } from './profielen.js';
import type { DagbestedingRij, IndividueelRij } from './profieltabel.js';

const BEST_PASSEND = inNederweert('5.2', 'NE-067');

/**
 * The rows of a suggested profile, and of the others that could fit in the order of their reasons.
 *
 * @param deel the policy part, whose calls share the rows
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-075, NK-077)
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-067)
 */
export function profielrijen(
  { profiel, band, omschrijving, vindplaats }: IndividueelRij | DagbestedingRij,
  alternatieven: readonly Alternatief<Profiel, Minutenband | Dagdelenband>[],
  deel: object,
): Stap[] {
  const zelf = gedeeldeRij(deel, `profiel ${profiel}`, () =>
    toetsrij(
      { code: 'PROFIEL', groep: 'profiel', omschrijving: `${profiel}: ${omschrijving}`, herkomst: 'gepubliceerd', vindplaats },
      { eis: 'best passend', waarde: bandtekst(band), voldaan: true },
    ),
  );
  const anderen = alternatieven.map((ander, i) =>
    gedeeldeRij(deel, `alternatief ${i} ${ander.profiel} ${ander.waarom}`, () =>
      toetsrij(
        {
          code: 'ALTERNATIEF',
          groep: 'alternatieven',
          omschrijving: `${i + 1}. ${ander.profiel} (${bandtekst(ander.band)}): ${ander.waarom}`,
          herkomst: 'afgeleid',
          vindplaats: BEST_PASSEND,
        },
        { eis: 'best passend', waarde: bandtekst(ander.band), voldaan: false, toegepast: false },
      ),
    ),
  );
  return [zelf, ...anderen];
}

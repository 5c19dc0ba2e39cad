import { breekAf, schrijfVindplaats } from '../kern/index.js';
import type { Lezer, Motiveringsdeel, Motiveringszin } from './motivering.js';

const BREEDTE = 78;
const INSPRING = '  ';

/** Only a professional looks up an id. */
function metBron({ tekst, vindplaatsen }: Motiveringszin, lezer: Lezer): string {
  if (lezer === 'burger' || vindplaatsen.length === 0) return tekst;
  return `${tekst} [${vindplaatsen.map(schrijfVindplaats).join('; ')}]`;
}

function schrijfDeel({ kop, zinnen }: Motiveringsdeel, lezer: Lezer): string {
  const regels: string[] = [];
  let inLijst = false;
  for (const een of zinnen) {
    const tekst = metBron(een, lezer);
    regels.push(inLijst ? `- ${breekAf(tekst, BREEDTE, INSPRING)}` : breekAf(tekst, BREEDTE, ''));
    inLijst ||= een.tekst.endsWith(':');
  }
  return [kop, '-'.repeat(kop.length), ...regels].join('\n');
}

/**
 * A motivation as plain text of 80 columns.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function schrijfMotivering(delen: readonly Motiveringsdeel[], lezer: Lezer): string {
  return delen.map((een) => schrijfDeel(een, lezer)).join('\n\n');
}

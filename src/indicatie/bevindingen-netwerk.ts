import type { Bevinding } from '../kern/index.js';
import { LEEFGEBIED_LIJST, LEEFGEBIEDEN, teltMee, VOORLIGGENDE_OPLOSSINGEN } from '../begeleiding/index.js';
import { meld } from './bevindingen.js';
import type { Dossierbeeld } from './dossierbeeld.js';

/**
 * People around the client who can carry little more, and on whose help is counted all the same.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 en hoofdstuk 4 (NK-055, NK-068)
 */
export function meldNetwerk({ dossier: { begeleiding, huishouden } }: Dossierbeeld): Bevinding[] {
  const { kenmerken, leefgebieden = {}, netwerkAanwezig } = begeleiding?.onderzoek ?? {};
  if (kenmerken?.draagkrachtNetwerk !== 'laag' || netwerkAanwezig === false) return [];
  const gebieden = LEEFGEBIED_LIJST.filter((gebied) =>
    leefgebieden[gebied]?.oplossingen?.some((een) => VOORLIGGENDE_OPLOSSINGEN[een.soort].doorNetwerk && teltMee(een, netwerkAanwezig) === true),
  ).map((gebied) => LEEFGEBIEDEN[gebied].naam.toLowerCase());
  const { gebruikelijkeHulp = 0, netwerk = 0 } = huishouden?.schoonEnLeefbaarHuis ?? {};
  const waar = [...gebieden, ...(gebruikelijkeHulp + netwerk > 0 ? ['het huishouden'] : [])];
  return waar.length === 0 ? [] : [meld('NETWERK_OVERBELAST', { pad: 'begeleiding.onderzoek.kenmerken.draagkrachtNetwerk', waarden: { waar: waar.join(', ') } })];
}

/**
 * Reads every HO case file, computes it by the method of its policy, and prints the complete explanation.
 *
 * Run: npm run voorbeeld
 */
import { berekenHO, berekenHOActiviteiten, heeft, legUit, type HOResultaat } from 'wmo-normenkader';
import { beleidMet, leesCasussen, schrijfKop, type Casus } from './casus.js';

function bereken({ beleid: id, peildatum, situatie }: Casus): HOResultaat {
  const beleid = beleidMet(id);
  if (!heeft(beleid, 'huishoudelijkeOndersteuning')) throw new Error(`${id} gaat niet over huishoudelijke ondersteuning`);
  // A case file is plain JSON: the door of the library checks it, so its type need not be known here.
  const reken = beleid.huishoudelijkeOndersteuning.methode === 'blokken' ? berekenHO : berekenHOActiviteiten;
  return reken(situatie as never, beleid, { peildatum });
}

for (const casus of leesCasussen('ho-')) {
  console.log(schrijfKop(casus));
  console.log(legUit(bereken(casus)));
  console.log();
}

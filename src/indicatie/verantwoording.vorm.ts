import * as z from 'zod/mini';
import { datumVorm, idVorm, keuze, naamVorm, ONDERDEEL_LIJST, tekstVorm, verband } from '../kern/index.js';
import { dossierVorm } from './dossier.vorm.js';

const titelVorm = z.looseObject({ id: idVorm, titel: tekstVorm });

const verwijzingVorm = z.looseObject({
  onderdeel: keuze(ONDERDEEL_LIJST),
  id: idVorm,
  versie: idVorm,
  naam: naamVorm,
  geldig: z.looseObject({ vanaf: datumVorm, tot: z.nullable(datumVorm) }),
  vingerafdruk: z.string(),
});

/** One policy decides a part: a second one for it would go unseen. */
function eenPerOnderdeel({ value, issues }: { readonly value: readonly { readonly onderdeel: string }[]; readonly issues: unknown[] }): void {
  value.forEach(({ onderdeel }, i) => {
    if (value.findIndex((ander) => ander.onderdeel === onderdeel) < i) {
      issues.push(verband(value, [i, 'onderdeel'], 'DUBBEL', 'heeft al een beleid in deze lijst; noem er één per onderdeel'));
    }
  });
}

const vasteVelden = {
  bibliotheek: z.looseObject({ naam: z.string(), versie: idVorm }),
  beleid: z.array(verwijzingVorm).check(eenPerOnderdeel),
  normtabellen: z.array(titelVorm),
  bronnen: z.array(z.looseObject({ id: idVorm, titel: tekstVorm, soort: z.string(), status: z.nullable(z.string()) })),
  peildatum: z.nullable(datumVorm),
  referentie: z.nullable(idVorm),
  delen: z.array(z.looseObject({ id: idVorm, titel: tekstVorm, uitkomst: z.string(), vingerafdruk: z.string() })),
  uitkomst: z.string(),
  afdruk: z.string(),
};

/**
 * The form of an account, as far as telling about it needs it.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export const leesbareVerantwoordingVorm = z.looseObject({ ...vasteVelden, invoer: z.looseObject({}) });

/**
 * The form of an account that is to be done again: with the file in it.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export const herleesbaarVorm = z.looseObject({ ...vasteVelden, invoer: dossierVorm });

import { isNietLeeg, type Ontbreekt, type Vraag } from '../kern/index.js';
import { VIJF_STAPPEN } from '../begeleiding/index.js';
import type { Deel } from './delen.js';
import { stapVanVeld } from './gespreksvolgorde.js';

/**
 * How far one of the five steps is: done, waiting for answers, waiting for the judgement of a professional, or with nothing open of its
 * own while an earlier step has: what is still asked there can change it.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export interface Stapstaat {
  readonly stap: string;
  readonly vraag: string;
  readonly staat: 'gedaan' | 'ontbreekt' | 'wacht-op-beoordeling' | 'wacht-op-eerdere-stap';
  readonly ontbreekt: readonly Ontbreekt[];
  readonly vragen: readonly Vraag[];
}

/**
 * Everything that is still open in a file, by step.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export interface Openstaand {
  readonly ontbreekt: readonly Ontbreekt[];
  readonly vragen: readonly Vraag[];
  readonly processtappen: readonly Stapstaat[];
}

interface Genoteerd<T> {
  readonly stap: string;
  readonly wat: T;
}

const EERSTE_STAP = '1';
const MAATWERKSTAP = '5';

/** In which step a judgement about a part belongs: whether there is access, what is needed, and how that is arranged. */
const STAP_VAN_OORDEEL: Readonly<Record<Deel['rol'], string>> = { toegang: '1', hulp: '3', inkoop: '5', overig: '5' };

function inDossier(ontbreekt: Ontbreekt, deel: Deel): Ontbreekt {
  return ontbreekt.soort === 'norm' ? ontbreekt : Object.freeze({ ...ontbreekt, pad: deel.inDossier(ontbreekt.pad) });
}

function uniek<T>(lijst: readonly Genoteerd<T>[], sleutel: (wat: T) => string): Genoteerd<T>[] {
  const perSleutel = new Map(lijst.map((een) => [sleutel(een.wat), een] as const).reverse());
  return lijst.filter((een) => perSleutel.get(sleutel(een.wat)) === een);
}

/** In the order of the steps, and within a step in the order in which they were found. */
function opVolgorde<T>(lijst: readonly Genoteerd<T>[]): readonly T[] {
  return Object.freeze(VIJF_STAPPEN.flatMap(({ id }) => lijst.filter(({ stap }) => stap === id).map(({ wat }) => wat)));
}

/**
 * Puts what is still open in the order of the conversation.
 *
 * @param delen the outcomes that count
 * @param eerst what is asked of the file itself, before any part of it
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export function zetStappenOp(delen: readonly Deel[], eerst: readonly Ontbreekt[]): Openstaand {
  const vanDelen = delen.filter(({ telt }) => telt);
  const ontbreekt = uniek(
    [
      ...eerst.map((wat) => ({ stap: 'pad' in wat ? stapVanVeld(wat.pad) : EERSTE_STAP, wat })),
      ...vanDelen.flatMap((deel) =>
        (deel.uitkomst.ontbreekt ?? []).map((een) => {
          const wat = inDossier(een, deel);
          return { stap: wat.soort === 'norm' ? MAATWERKSTAP : stapVanVeld(wat.pad), wat };
        }),
      ),
    ],
    (wat) => (wat.soort === 'norm' ? `norm ${wat.norm}` : wat.pad),
  );
  const vragen = uniek(
    vanDelen.flatMap((deel) => (deel.uitkomst.vragen ?? []).map((wat) => ({ stap: STAP_VAN_OORDEEL[deel.rol], wat }))),
    ({ code, vraag }) => `${code} ${vraag}`,
  );
  const eersteOpen = VIJF_STAPPEN.findIndex(({ id }) => [...ontbreekt, ...vragen].some(({ stap }) => stap === id));
  const processtappen = VIJF_STAPPEN.map(({ id, vraag }, i): Stapstaat => {
    const mist = ontbreekt.filter(({ stap }) => stap === id).map(({ wat }) => wat);
    const open = vragen.filter(({ stap }) => stap === id).map(({ wat }) => wat);
    const staat = isNietLeeg(mist) ? 'ontbreekt' : isNietLeeg(open) ? 'wacht-op-beoordeling' : eersteOpen !== -1 && eersteOpen < i ? 'wacht-op-eerdere-stap' : 'gedaan';
    return Object.freeze({ stap: id, vraag, staat, ontbreekt: Object.freeze(mist), vragen: Object.freeze(open) });
  });
  return { ontbreekt: opVolgorde(ontbreekt), vragen: opVolgorde(vragen), processtappen: Object.freeze(processtappen) };
}

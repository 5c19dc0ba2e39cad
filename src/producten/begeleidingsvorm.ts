import {
  beoordelingNodig,
  berekend,
  isNietLeeg,
  maakSchema,
  onvolledig,
  somOp,
  toetsrij,
  type Opties,
  type Schema,
  type Stap,
  type Uitkomst,
  type Vraag,
} from '../kern/index.js';
import type { BeleidMetProducten } from './beleid.schema.js';
import { begeleidingsvormvraagVorm } from './begeleidingsvorm.vorm.js';
import { VORMFEIT_LIJST, type Begeleidingsvormregel, type Vormfeit } from './begeleidingsvormregels.js';
import { meld } from './bevindingen.js';
import { COMBINATIEPRODUCT_TEKST } from './combinatieproducten.js';
import type { ContraIndicatie } from './contra-indicaties.js';
import { eisStuk, open } from './opening.js';
import type { Productnaam } from './producten.js';
import { PRODUCTEN_VRAGEN, vraagNaar } from './vragen.js';

/**
 * What decides between individual and group support.
 *
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028)
 */
export interface Begeleidingsvormvraag {
  /** The kinds of reason why a group cannot be; an empty list when there are none. */
  readonly contraIndicaties?: readonly ContraIndicatie[] | undefined;
  /** Whether some results ask for a group and others for individual support. */
  readonly resultatenVragenBeide?: boolean | undefined;
  /** Whether the support provides the structure of the day, because the client cannot. */
  readonly dagstructuurBieden?: boolean | undefined;
  /** Whether it goes through the day or the week once or more a week. */
  readonly structuurDoornemen?: boolean | undefined;
  /** Whether a group serves the same goal. */
  readonly zelfdeDoel?: boolean | undefined;
}

/**
 * The products that are indicated, and by which rule.
 *
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028)
 */
export interface Begeleidingsvormkeuze {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly producten: readonly Productnaam[];
  readonly regel: string;
}

/**
 * Reads the questions about the form of support.
 *
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028)
 */
export const BegeleidingsvormvraagSchema: Schema<Begeleidingsvormvraag> = maakSchema<Begeleidingsvormvraag>(begeleidingsvormvraagVorm);

type Antwoorden = { readonly [F in Vormfeit]?: boolean | undefined };

/** The facts that a rule waits for; null when the rule does not apply whatever they are. */
function wachtOp({ wanneer }: Begeleidingsvormregel, antwoorden: Antwoorden): readonly Vormfeit[] | null {
  const voorwaarden = VORMFEIT_LIJST.filter((feit) => wanneer[feit] !== undefined);
  if (voorwaarden.some((feit) => antwoorden[feit] !== undefined && antwoorden[feit] !== wanneer[feit])) return null;
  return voorwaarden.filter((feit) => antwoorden[feit] === undefined);
}

interface Keuze {
  readonly regel: Begeleidingsvormregel | null;
  readonly open: readonly Vormfeit[];
}

/** The first rule that applies, or every fact on which one that comes before it still waits. */
function kiesRegel(regels: readonly Begeleidingsvormregel[], antwoorden: Antwoorden): Keuze {
  const gewacht: Vormfeit[] = [];
  for (const regel of regels) {
    const nodig = wachtOp(regel, antwoorden);
    if (nodig === null) continue;
    if (nodig.length === 0) return { regel: gewacht.length === 0 ? regel : null, open: gewacht };
    gewacht.push(...nodig);
  }
  return { regel: null, open: gewacht };
}

function regelrij(regel: Begeleidingsvormregel, gekozen: boolean, past: boolean | null): Stap {
  const { id, omschrijving, producten, herkomst, vindplaats } = regel;
  return toetsrij(
    { code: 'BEGELEIDINGSVORM', groep: 'begeleidingsvorm', omschrijving, herkomst, vindplaats },
    { eis: id, waarde: producten.join(', '), voldaan: past, toegepast: gekozen },
  );
}

/** The rows that repeat the answers on which the choice rests. */
function antwoordrijen(antwoorden: Antwoorden): Stap[] {
  return VORMFEIT_LIJST.flatMap((feit) => {
    const antwoord = antwoorden[feit];
    if (antwoord === undefined) return [];
    const [vraag = ''] = PRODUCTEN_VRAGEN[feit].split('?');
    const rij = { code: 'ANTWOORD', groep: 'gegevens', omschrijving: `${vraag}? ${antwoord ? 'Ja' : 'Nee'}.`, herkomst: null, vindplaats: null };
    return [toetsrij(rij, { eis: feit, waarde: antwoord ? 'ja' : 'nee', voldaan: antwoord, toegepast: true })];
  });
}

function vraagVorm({ omschrijving, vindplaats }: Begeleidingsvormregel): Vraag {
  const keuzes = Object.freeze(['begeleiding-individueel', 'begeleiding-groep', 'allebei']);
  return Object.freeze({ code: 'BEGELEIDINGSVORM_WEGEN', vraag: `Welke vorm past het best? ${omschrijving}.`, keuzes, vindplaats });
}

/**
 * Chooses between individual support, support in a group, or both. The principles of the source direct; the first rule of
 * the policy that applies decides.
 *
 * @param invoer the answers to five questions; only those on which the choice turns are asked for
 * @param beleid a policy whose part `producten` has rules about the form of support
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with the products; `beoordeling-nodig` where principles point both ways; `onvolledig` with every
 *   question on which it still turns
 * @throws InvoerFout when the input is not of the form, or the policy has no such rules
 * @bron midden-limburg-2024 begeleiding individueel en groep, ondersteuningsinhoud (MP-021..MP-024, MP-028, MP-040, MP-041)
 * @example
 * kiesBegeleidingsvorm({ contraIndicaties: [], resultatenVragenBeide: false, dagstructuurBieden: true }, middenLimburg2024)
 * // { status: 'berekend', producten: ['begeleiding-groep'], regel: 'dagstructuur-bieden', ... }
 */
export function kiesBegeleidingsvorm(invoer: Begeleidingsvormvraag, beleid: BeleidMetProducten, opties?: Opties): Uitkomst<Begeleidingsvormkeuze> {
  const opening = open(BegeleidingsvormvraagSchema, invoer, beleid, opties);
  const { gelezen, geldigheid, bevinding, verantwoording } = opening;
  const regels = eisStuk(opening, 'begeleidingsvorm');
  const { contraIndicaties, ...rest } = gelezen;
  const contra = contraIndicaties === undefined ? undefined : contraIndicaties.length > 0;
  const antwoorden: Antwoorden = { ...rest, contraIndicaties: contra };
  const { regel, open: nogOpen } = kiesRegel(regels, antwoorden);
  const kop = {
    stappen: [
      geldigheid,
      ...antwoordrijen(antwoorden),
      ...regels.map((een) => {
        const nodig = wachtOp(een, antwoorden);
        return regelrij(een, een === regel, nodig === null ? false : nodig.length === 0 ? true : null);
      }),
    ],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...(contra === true ? [meld('DAGDEEL_IS_GEEN_VIER_UUR', { pad: 'contraIndicaties' })] : []),
      ...(regel?.herkomst === 'afgeleid' && isNietLeeg(regel.producten) ? [meld('BEGELEIDINGSVORM_AFGELEID', { vindplaats: regel.vindplaats })] : []),
    ],
    verantwoording,
  };
  const vragen = VORMFEIT_LIJST.filter((feit) => nogOpen.includes(feit)).map((pad) => vraagNaar(pad));
  if (isNietLeeg(vragen)) return onvolledig(kop, vragen, null);
  if (regel === null) throw new RangeError('de laatste regel van een beleid dat gelezen is, geldt altijd');
  if (regel.producten.length === 0) return beoordelingNodig(kop, [vraagVorm(regel)]);
  return berekend(kop, {
    samenvatting: `${somOp(regel.producten.map((product) => COMBINATIEPRODUCT_TEKST[product]))} ${regel.producten.length > 1 ? 'zijn' : 'is'} aangewezen.`,
    producten: regel.producten,
    regel: regel.id,
  });
}

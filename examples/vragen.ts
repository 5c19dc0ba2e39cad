/** Reads series of questions about decisions and allocations, and puts each to the function that it names. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  bepaalBegeleiding,
  bepaalVervoer,
  berekenHO,
  kiesBegeleidingsvorm,
  kiesGrondslag,
  kiesPerceel,
  kiesProductcode,
  planEvaluaties,
  toetsAansluiting,
  toetsCombinatie,
  toetsDeclaratie,
  toetsKortdurendVerblijf,
  toetsLooptijd,
  vertaalGrondslag,
  type Opties,
  type Uitlegbaar,
} from 'wmo-normenkader';
import { maakToewijzing, maximumPerMaand, toetsToewijzing, type Toewijzingsbron, type ToewijzingOpties } from '../src/iwmo/index.js';
import { beleidMet, leesCasussen } from './casus.js';

export interface Vraag {
  readonly titel: string;
  readonly functie: string;
  /** The id of a policy; null for what rests on the iWmo standard alone. */
  readonly beleid: string | null;
  readonly peildatum: string;
  readonly invoer: unknown;
}

export interface Reeks {
  readonly naam: string;
  readonly titel: string;
  readonly toelichting: string;
  readonly vragen: readonly Vraag[];
}

const MAP = new URL('casussen/', import.meta.url);

/** The series whose file name begins with a prefix, in order of their names. */
export function leesReeksen(voorvoegsel: string): Reeks[] {
  return readdirSync(MAP)
    .filter((naam) => naam.startsWith(voorvoegsel) && naam.endsWith('.json'))
    .sort()
    .map((naam) => ({ naam: naam.replace('.json', ''), ...(JSON.parse(readFileSync(new URL(naam, MAP), 'utf8')) as Omit<Reeks, 'naam'>) }));
}

// A question is plain JSON: the door of the library checks it, so its type need not be known here.
type Functie = (invoer: never, beleid: never, opties?: Opties) => Uitlegbaar;

const MET_BELEID: Readonly<Record<string, Functie>> = {
  bepaalVervoer,
  kiesBegeleidingsvorm,
  kiesGrondslag,
  kiesPerceel,
  kiesProductcode,
  planEvaluaties,
  toetsAansluiting,
  toetsCombinatie,
  toetsDeclaratie,
  toetsKortdurendVerblijf,
  toetsLooptijd,
  vertaalGrondslag,
};

const ZONDER_BELEID: Readonly<Record<string, (invoer: never, opties?: Opties) => Uitlegbaar>> = { maximumPerMaand, toetsToewijzing };

interface Toewijzing {
  /** A plain size, or the case file whose outcome gives the size. */
  readonly bron: Toewijzingsbron | { readonly casus: string; readonly vorm?: 'individueel' | 'suggestie' };
  readonly opties: ToewijzingOpties;
}

/** The outcome of another example: minutes of HO, a size of begeleiding, or only a suggestion. */
function uitkomstVan(casus: string, vorm: 'individueel' | 'suggestie' | undefined): Toewijzingsbron {
  const [gevonden] = leesCasussen(casus);
  if (gevonden === undefined) throw new Error(`Geen casus ${casus}`);
  if (vorm === undefined) return berekenHO(gevonden.situatie as never, beleidMet(gevonden.beleid) as never, { peildatum: gevonden.peildatum });
  const { zaak } = gevonden as unknown as { readonly zaak: Parameters<typeof bepaalBegeleiding>[0] };
  const { suggestie, individueel } = bepaalBegeleiding(zaak, beleidMet('nederweert-2025') as never, { peildatum: '2025-06-01' });
  const uitkomst = vorm === 'suggestie' ? suggestie.individueel : individueel.omvang;
  if (uitkomst === null) throw new Error(`${casus} heeft geen individuele begeleiding`);
  return uitkomst;
}

function wijsToe({ bron, opties }: Toewijzing, { beleid, peildatum }: Vraag): Uitlegbaar {
  const waaruit = 'casus' in bron ? uitkomstVan(bron.casus, bron.vorm) : bron;
  return maakToewijzing(waaruit, { ...opties, peildatum, ...(beleid === null ? {} : { beleid: beleidMet(beleid) as never }) });
}

/** Puts a question to the function that it names. */
export function beantwoord(vraag: Vraag): Uitlegbaar {
  const { functie, beleid, peildatum, invoer } = vraag;
  if (functie === 'maakToewijzing') return wijsToe(invoer as Toewijzing, vraag);
  const zonder = ZONDER_BELEID[functie];
  if (zonder !== undefined) return zonder(invoer as never, { peildatum });
  const met = MET_BELEID[functie];
  if (met === undefined || beleid === null) throw new Error(`Geen functie ${functie}`);
  return met(invoer as never, beleidMet(beleid) as never, { peildatum });
}

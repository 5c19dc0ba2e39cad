import { BRONNEN, eis, InvoerFout, maakSchema, ONDERDEEL_LIJST, type Beleidskop, type Geldigheidsduur, type Onderdeel, type Probleem, type Schema } from '../kern/index.js';
import { breidBegeleidingUit, type Begeleidingsruimte } from '../begeleiding/index.js';
import { breidBeschikkingUit, type Beschikkingsruimte } from '../beschikking/index.js';
import { breidHOUit, type HOBeleidsruimte } from '../huishoudelijke-ondersteuning/index.js';
import { breidProductenUit, type Productenruimte } from '../producten/index.js';
import { breidVoorzieningenUit, type Voorzieningenruimte } from '../voorzieningen/index.js';
import { leesBeleid, type Beleid, type Beleidsdelen } from './beleid.js';
import { uitbreidingVorm } from './uitbreiding.vorm.js';

/**
 * A new policy on the basis of another: a name of its own, and only choices that the rooms leave to a municipality.
 *
 * @bron normenkader-ho-2025 vraag 3 en 4 (NE-015, NE-016)
 */
export interface Uitbreiding extends Pick<Beleidskop, 'id' | 'versie' | 'naam' | 'bron'> {
  readonly gemeenten?: Beleidskop['gemeenten'] | undefined;
  readonly geldig?: Beleidskop['geldig'] | undefined;
  readonly huishoudelijkeOndersteuning?: HOBeleidsruimte | undefined;
  readonly begeleiding?: Begeleidingsruimte | undefined;
  readonly beschikking?: Beschikkingsruimte | undefined;
  readonly producten?: Productenruimte | undefined;
  readonly voorzieningen?: Voorzieningenruimte | undefined;
}

type Uitbreiders = {
  readonly [O in Onderdeel]: (deel: Beleidsdelen[O], ruimte: NonNullable<Uitbreiding[O]>, bron: string) => Beleidsdelen[O];
};

/** Every room extends its own part. */
const UITBREIDERS: Uitbreiders = {
  huishoudelijkeOndersteuning: breidHOUit,
  begeleiding: breidBegeleidingUit,
  beschikking: breidBeschikkingUit,
  producten: breidProductenUit,
  voorzieningen: breidVoorzieningenUit,
};

/**
 * Reads an extension.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const UitbreidingSchema: Schema<Uitbreiding> = maakSchema<Uitbreiding>(uitbreidingVorm);

/** Whether the limits come from a source that borrows the id of another: the account would show the other one. */
function isAndereBron(oud: Beleid, nieuw: Uitbreiding): boolean {
  const bron = nieuw.begeleiding?.profielgrenzen?.bron;
  if (bron === undefined) return false;
  const bekend = [nieuw.bron, oud.bron, ...(oud.bronnen ?? []), ...Object.values(BRONNEN)];
  return bekend.some(({ id, titel }) => id === bron.id && titel !== bron.titel);
}

function eisEigenNaam(oud: Beleid, nieuw: Uitbreiding): void {
  const zelfde: readonly (readonly [string, boolean])[] = [
    ['id', oud.id === nieuw.id],
    ['versie', oud.versie === nieuw.versie],
    ['begeleiding.profielgrenzen.bron.id', isAndereBron(oud, nieuw)],
    ['bron.id', [oud.bron, ...(oud.bronnen ?? []), ...Object.values(BRONNEN)].some(({ id }) => id === nieuw.bron.id)],
  ];
  const problemen: Probleem[] = zelfde
    .filter(([, gelijk]) => gelijk)
    .map(([pad]) => ({ pad, code: 'NIET_NIEUW', melding: `\`${pad}\` is al in gebruik; geef het nieuwe beleid een eigen waarde` }));
  if (problemen.length > 0) throw new InvoerFout('BELEID_ONGELDIG', problemen);
}

function eisBekendeDelen(oud: Beleid, nieuw: Uitbreiding): void {
  const problemen: Probleem[] = ONDERDEEL_LIJST.filter((onderdeel) => nieuw[onderdeel] !== undefined && oud[onderdeel] === undefined).map((pad) => ({
    pad,
    code: 'ZONDER_GEVOLG',
    melding: `\`${pad}\` ontbreekt in het oude beleid en kan daarom niet worden uitgebreid`,
  }));
  if (problemen.length > 0) throw new InvoerFout('BELEID_ONGELDIG', problemen);
}

/**
 * Makes a policy of a municipality on the basis of another: supplies norms that no source gives, replaces norms,
 * chooses the rounding. A part keeps its window within the new one; a part that holds on no day of it is left
 * out. Everything chosen is marked `gemeentelijk` and refers to the new source. The new policy is
 * validated once and frozen; the old one stays as it is.
 *
 * @param beleid the policy to start from
 * @param uitbreiding a new `id`, `versie`, `naam` and `bron`, and per part what the municipality chose
 * @throws InvoerFout `BELEID_ONGELDIG` when something is not of the form, not new, not open to choice, or without effect
 * @bron normenkader-ho-2025 vraag 3, 4 en 11 (NE-015, NE-016, NE-023)
 * @example
 * breidUit(nederweert2025, { id: 'stad-2025', versie: '1', naam: 'Stad 2025',
 *   bron: { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' },
 *   huishoudelijkeOndersteuning: { normen: { 'wasverzorging.eenpersoons': 40 } } }).id // 'stad-2025'
 */
export function breidUit<B extends Beleid>(beleid: B, uitbreiding: Uitbreiding): B {
  const basis = leesBeleid(beleid);
  const nieuw = eis(UitbreidingSchema, uitbreiding, 'BELEID_ONGELDIG');
  eisEigenNaam(basis, nieuw);
  eisBekendeDelen(basis, nieuw);
  const { id, versie, naam, bron, gemeenten = basis.gemeenten, geldig = basis.geldig } = nieuw;
  return leesBeleid({
    id,
    versie,
    naam,
    bron,
    bronnen: [...(basis.bronnen ?? []), basis.bron],
    gemeenten,
    geldig,
    ...Object.assign({}, ...ONDERDEEL_LIJST.map((onderdeel) => breidDeelUit(onderdeel, basis, nieuw, geldig))),
  }) as B;
}

function breidDeelUit<O extends Onderdeel>(onderdeel: O, basis: Beleid, nieuw: Uitbreiding, geldig: Geldigheidsduur): { readonly [K in O]?: Beleidsdelen[O] } {
  const deel = basis[onderdeel] as Beleidsdelen[O] | undefined;
  const ruimte = (nieuw[onderdeel] ?? {}) as NonNullable<Uitbreiding[O]>;
  return deel === undefined ? {} : binnen(onderdeel, UITBREIDERS[onderdeel](deel, ruimte, nieuw.bron.id), nieuw, geldig);
}

/**
 * A part as it goes into the new policy: a window that it had already is cut to the new one, and a part that holds on no
 * day of it is left out. A window that the municipality chose itself is not touched; whether it fits is for the door.
 */
function binnen<D extends { readonly geldig?: Geldigheidsduur | undefined }>(
  onderdeel: Onderdeel,
  deel: D,
  nieuw: Uitbreiding,
  { vanaf, tot }: Geldigheidsduur,
): { readonly [O in Onderdeel]?: D } {
  const oud = deel.geldig;
  if (oud === undefined || nieuw[onderdeel]?.geldig !== undefined) return { [onderdeel]: deel };
  const einden = [oud.tot, tot].filter((einde) => einde !== null).sort();
  const geldig = { vanaf: oud.vanaf > vanaf ? oud.vanaf : vanaf, tot: einden[0] ?? null };
  return geldig.tot !== null && geldig.tot < geldig.vanaf ? {} : { [onderdeel]: { ...deel, geldig } };
}

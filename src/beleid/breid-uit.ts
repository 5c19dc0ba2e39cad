import * as z from 'zod/mini';
import { eis, InvoerFout, kopVelden, maakSchema, ONDERDEEL_LIJST, type Beleidskop, type Probleem, type Schema } from '../kern/index.js';
import { begeleidingsruimteVorm, breidBegeleidingUit, type Begeleidingsruimte } from '../begeleiding/index.js';
import { breidHOUit, hoBeleidsruimteVorm, type HOBeleidsruimte } from '../huishoudelijke-ondersteuning/index.js';
import { leesBeleid, type Beleid } from './beleid.js';

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
}

/**
 * The form of an extension.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const uitbreidingVorm = z.strictObject({
  id: kopVelden.id,
  versie: kopVelden.versie,
  naam: kopVelden.naam,
  bron: kopVelden.bron,
  gemeenten: z.optional(kopVelden.gemeenten),
  geldig: z.optional(kopVelden.geldig),
  huishoudelijkeOndersteuning: z.optional(hoBeleidsruimteVorm),
  begeleiding: z.optional(begeleidingsruimteVorm),
});

/**
 * Reads an extension.
 *
 * @bron normenkader-ho-2025 vraag 3 (NE-016)
 */
export const UitbreidingSchema: Schema<Uitbreiding> = maakSchema<Uitbreiding>(uitbreidingVorm);

function eisEigenNaam(oud: Beleid, nieuw: Uitbreiding): void {
  const zelfde: readonly (readonly [string, boolean])[] = [
    ['id', oud.id === nieuw.id],
    ['versie', oud.versie === nieuw.versie],
    ['bron.id', oud.bron.id === nieuw.bron.id],
  ];
  const problemen: Probleem[] = zelfde
    .filter(([, gelijk]) => gelijk)
    .map(([pad]) => ({ pad, code: 'NIET_NIEUW', melding: `\`${pad}\` is die van het oude beleid; geef het nieuwe beleid een eigen waarde` }));
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
 * chooses the rounding. Everything chosen is marked `gemeentelijk` and refers to the new source. The new policy is
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
  const { huishoudelijkeOndersteuning: ho, begeleiding } = basis;
  const { id, versie, naam, bron, gemeenten = basis.gemeenten, geldig = basis.geldig } = nieuw;
  return leesBeleid({
    ...basis,
    id,
    versie,
    naam,
    bron,
    gemeenten,
    geldig,
    ...(ho === undefined ? {} : { huishoudelijkeOndersteuning: breidHOUit(ho, nieuw.huishoudelijkeOndersteuning ?? {}, bron.id) }),
    ...(begeleiding === undefined ? {} : { begeleiding: breidBegeleidingUit(begeleiding, nieuw.begeleiding ?? {}, bron.id) }),
  }) as B;
}

import { laatsteDagVanTermijn, schrijfDatum, toetsrij, type Bevinding, type Datum, type Looptijdregel, type Stap } from '../kern/index.js';
import type { ProductenBeleid } from './beleidsruimte.js';
import { meld } from './bevindingen.js';

/**
 * How long an allocation may run: the row, what is wrong, and the last day that fits. Null without a rule.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-067, MP-100)
 */
export interface Toewijzingsduur {
  readonly rij: Stap;
  readonly bevindingen: readonly Bevinding[];
  readonly uiterlijkeEinddatum: Datum | null;
}

/** The rule that limits short stay. Its lot is not asked: short stay is bought in one lot. */
function regelVan(deel: ProductenBeleid): Looptijdregel | undefined {
  return deel.looptijden?.find(
    ({ voorziening, wanneer, telt }) => voorziening === 'kortdurend-verblijf' && wanneer.stabieleSituatie === undefined && telt === 'vanaf-ingang',
  );
}

/**
 * Holds the term of an allocation of short stay against the policy. Both days belong to the term.
 *
 * @param einddatum the last day; null when there is none, which is too long where there is a limit
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5, duur (MP-067, MP-100)
 */
export function toetsToewijzingsduur(deel: ProductenBeleid, ingangsdatum: Datum, einddatum: Datum | null): Toewijzingsduur {
  const regel = regelVan(deel);
  const tenHoogste = regel?.tenHoogste ?? null;
  const waarde = einddatum ?? 'geen einddatum';
  if (regel === undefined || tenHoogste === null) {
    const rij = toetsrij(
      { code: 'TOEWIJZINGSDUUR', groep: 'toewijzing', omschrijving: 'Dit beleid zegt niet hoe lang een toewijzing voor kortdurend verblijf mag lopen', herkomst: null, vindplaats: null },
      { eis: 'geen grens bekend', waarde, voldaan: null },
    );
    return { rij, bevindingen: [], uiterlijkeEinddatum: null };
  }
  const uiterlijk = laatsteDagVanTermijn(ingangsdatum, tenHoogste);
  const voldaan = einddatum !== null && einddatum <= uiterlijk;
  const { omschrijving, herkomst, vindplaats, grens } = regel;
  const rij = toetsrij(
    { code: 'TOEWIJZINGSDUUR', groep: 'toewijzing', omschrijving: `${omschrijving}. Hier: uiterlijk tot en met ${schrijfDatum(uiterlijk)}${voldaan ? '' : ', dus te lang'}`, herkomst, vindplaats },
    { eis: `tot en met ${uiterlijk}`, waarde, voldaan },
  );
  const code = grens === 'hard' ? 'TOEWIJZING_TE_LANG' : 'TOEWIJZING_LANGER_DAN_IN_PRINCIPE';
  const bevindingen = voldaan ? [] : [meld(code, { pad: 'toewijzing.einddatum', vindplaats, waarden: { uiterlijk: schrijfDatum(uiterlijk) } })];
  return { rij, bevindingen, uiterlijkeEinddatum: uiterlijk };
}

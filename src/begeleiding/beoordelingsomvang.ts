import { meldKern, somOp, toetsrij, type Bevinding, type Stap } from '../kern/index.js';
import { schrijfDagdelen } from './bandtekst.js';
import type { Vragenlijst } from './beoordeling.schema.js';
import { inLeudal } from './bronnen.js';

/**
 * The size per week beside a profile of the assessment model, and why this one.
 *
 * @bron leudal-2018 §5.3.1 en §5.3.3 (LE-055, LE-062)
 */
export interface Modelomvang {
  readonly minuten: number | null;
  readonly dagdelen: number | null;
  readonly motivering: string | null;
}

const BASIS_VAN_MOTIVERING = inLeudal('§5.3.1 en §5.3.3', 'LE-055', 'LE-062');

const ZONDER_OMVANG = meldKern('OMVANG_NIET_CONCREET', {
  pad: 'omvang',
  vindplaats: inLeudal('§5.3.1', 'LE-055'),
  waarden: { wat: 'Een profiel', uitspraak: 'ECLI:NL:CRVB:2021:1381' },
});

const ZONDER_MOTIVERING = meldKern('MOTIVERING_VEREIST', {
  pad: 'omvang.motivering',
  vindplaats: BASIS_VAN_MOTIVERING,
  waarden: { veld: 'de omvang', waarom: 'waarom past juist deze omvang bij deze cliënt, gezien de activiteiten en het resultaat?' },
});

/**
 * The size as the result has it; null when it was not given.
 *
 * @bron leudal-2018 §5.3.1 (LE-055)
 */
export function leesModelomvang(omvang: Vragenlijst['omvang']): Modelomvang | null {
  if (omvang === undefined) return null;
  const { minuten = null, dagdelen = null, motivering = null } = omvang;
  return Object.freeze({ minuten, dagdelen, motivering });
}

/**
 * The size as a Dutch reader says it; null when it was not given.
 *
 * @bron leudal-2018 §5.3.1 (LE-055)
 */
export function schrijfModelomvang(omvang: Vragenlijst['omvang']): string | null {
  if (omvang === undefined) return null;
  const { minuten, dagdelen } = omvang;
  return somOp([...(minuten === undefined ? [] : [`${minuten} minuten`]), ...(dagdelen === undefined ? [] : [schrijfDagdelen(dagdelen)])]);
}

/**
 * What stands in the way of a decision about the size: there is none, or nobody says why it is this one.
 *
 * @bron leudal-2018 §5.3.1 en §5.3.3 (LE-055, LE-062)
 */
export function meldOmvang(omvang: Vragenlijst['omvang']): Bevinding[] {
  if (omvang === undefined) return [ZONDER_OMVANG];
  return omvang.motivering === undefined ? [ZONDER_MOTIVERING] : [];
}

/**
 * The rows of the size. The municipality chooses it: the source gives none with a profile. The source fits every size to
 * one client and asks no reason in writing for it; that one is needed is inferred from that, and from the general rule
 * that a decision rests on reasons (Awb, article 3:46).
 *
 * @bron leudal-2018 §5.3.1 en §5.3.3 (LE-055, LE-062)
 */
export function omvangrijen(omvang: Vragenlijst['omvang']): Stap[] {
  const hoeveel = schrijfModelomvang(omvang);
  const groep = 'profiel';
  const zelf = { herkomst: null, vindplaats: null } as const;
  const omschrijving = hoeveel === null ? 'De omvang in tijd is niet opgegeven' : `De omvang is ${hoeveel} per week`;
  const rij = toetsrij(
    { code: 'OMVANG', groep, omschrijving, ...zelf },
    { eis: 'een omvang in tijd', waarde: hoeveel, voldaan: hoeveel !== null, toegepast: hoeveel !== null },
  );
  if (omvang === undefined) return [rij];
  const { motivering = null } = omvang;
  const reden =
    motivering === null
      ? { omschrijving: 'De omvang wordt voor elke cliënt apart bepaald en vraagt daarom een motivering', herkomst: 'afgeleid' as const, vindplaats: BASIS_VAN_MOTIVERING }
      : { omschrijving: `De reden voor deze hoeveelheid hulp: ${motivering}`, ...zelf };
  return [rij, toetsrij({ code: 'OMVANG_MOTIVERING', groep, ...reden }, { eis: 'een motivering', waarde: motivering, voldaan: motivering !== null })];
}

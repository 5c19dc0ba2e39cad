import { meldKern, ONDERDEEL_LIJST, toetsGeldigheid, type Bevinding } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, VORM_NAAM } from '../begeleiding/index.js';
import { meld as meldProducten } from '../producten/index.js';
import { meld } from './bevindingen.js';
import { meldDuur, meldTijdelijk } from './bevindingen-duur.js';
import { meldKeuzes, meldVerlagingen } from './bevindingen-keuzes.js';
import { meldNetwerk } from './bevindingen-netwerk.js';
import { leesOmvangen } from './begeleidingsomvang.js';
import { staatInProcedure, zoekTegenspraak } from './controlelijst.js';
import type { Dossier } from './dossier.js';
import type { Dossierbeeld } from './dossierbeeld.js';
import type { Indicatieonderdelen } from './onderdelen.js';

const UITSPRAAK = 'ECLI:NL:CRVB:2021:1381';

/** Charge of the household in both wings: in the minutes of household support, and as a need that begeleiding is to meet. */
function isRegieDubbel({ huishouden, begeleiding }: Indicatieonderdelen, dossier: Dossier): boolean {
  const inHuishouden = huishouden?.netto.status === 'berekend' && huishouden.netto.minuten > 0 && huishouden.netto.resultaatgebieden.some(({ gebied, minutenExact }) => gebied === 'regie' && minutenExact !== '0');
  const { bruto, netto = bruto } = dossier.begeleiding?.onderzoek.leefgebieden?.regieBijHetHuishouden ?? {};
  return inHuishouden && begeleiding?.keten?.individueel.omvang?.status === 'berekend' && (netto ?? 0) > 0;
}

function meldRichtingen({ begeleiding, percelen }: Indicatieonderdelen): Bevinding[] {
  const { individueel, dagbesteding } = begeleiding?.keten ?? {};
  if (individueel?.omvang?.status !== 'berekend' || dagbesteding?.omvang?.status !== 'berekend') return [];
  const richtingen = { individueel: individueel.omvang.richting, dagbesteding: dagbesteding.omvang.richting };
  const [een, ander] = [percelen.individueel, percelen.dagbesteding];
  const samen = een?.status === 'berekend' && ander?.status === 'berekend' ? een.percelen.some((perceel) => ander.percelen.includes(perceel)) : true;
  const nummers = { individueel: een?.status === 'berekend' ? een.percelen.join(', ') : '', dagbesteding: ander?.status === 'berekend' ? ander.percelen.join(', ') : '' };
  return [
    ...(richtingen.individueel === richtingen.dagbesteding ? [] : [meld('RICHTINGEN_VERSCHILLEN', { pad: 'begeleiding.keuze', waarden: richtingen })]),
    ...(samen ? [] : [meld('PERCELEN_VERSCHILLEN', { pad: 'besluit.begeleiding.perceel', waarden: nummers })]),
  ];
}

/** A profile that was suggested and of which no number was chosen: a band is no size. */
function meldZonderOmvang({ begeleiding }: Indicatieonderdelen): Bevinding[] {
  return BEGELEIDINGSVORM_LIJST.flatMap((vorm) => {
    const suggestie = begeleiding?.keten?.suggestie[vorm];
    if (suggestie?.status !== 'berekend' || begeleiding?.keten?.[vorm].omvang?.status === 'berekend') return [];
    return [meldKern('OMVANG_NIET_CONCREET', { pad: `begeleiding.keuze.${vorm}`, waarden: { wat: `Profiel ${suggestie.profiel}`, uitspraak: UITSPRAAK } })];
  });
}

/** Points that the law requires before a decision: an explicit no cannot be left at that. */
const VEREIST: readonly string[] = ['clientondersteuning', 'persoonlijk-plan'];

function meldControlepunten({ controlelijst, dossier }: Dossierbeeld): Bevinding[] {
  const strijdig = zoekTegenspraak(dossier);
  return controlelijst.flatMap(({ id, pad, omschrijving, gedaan, vindplaats }) => {
    const invulling = { pad, waarden: { punt: omschrijving } };
    return [
      ...(strijdig.some((punt) => punt === id) ? [meld('ANTWOORDEN_STRIJDIG', invulling)] : []),
      ...(gedaan === true ? [] : gedaan === false && VEREIST.includes(id) ? (staatInProcedure(dossier, id) ? [] : [meld('CONTROLEPUNT_NIET_GEDAAN', invulling)]) : [meld('CONTROLEPUNT_OPEN', { ...invulling, vindplaats })]),
    ];
  });
}

const WLZ_TEKST = {
  indicatie: 'De cliënt heeft een indicatie voor de Wet langdurige zorg.',
  vierentwintigUur: 'De cliënt heeft dag en nacht iemand in de buurt nodig.',
} as const;

function meldWlz({ dossier: { wlz } }: Dossierbeeld): Bevinding[] {
  return (['indicatie', 'vierentwintigUur'] as const).flatMap((veld) => (wlz?.[veld] === true ? [meld('WLZ_GAAT_VOOR', { pad: `wlz.${veld}`, waarden: { wat: WLZ_TEKST[veld] } })] : []));
}

/** Whether each policy holds on the day that counts, also one that no part of this file needed. */
function meldGeldigheid({ beleid, opties: { peildatum } }: Dossierbeeld): Bevinding[] {
  if (peildatum === undefined) return [meld('GELDIGHEID_NIET_GETOETST')];
  return ONDERDEEL_LIJST.flatMap((onderdeel) => {
    const een = beleid[onderdeel];
    if (een === undefined) return [];
    const { bevinding } = toetsGeldigheid(een, een[onderdeel]?.geldig, peildatum);
    return bevinding === null ? [] : [Object.freeze({ ...bevinding, pad: `beleid.${onderdeel}` })];
  });
}

/** The same question, answered in two places in two ways. */
function meldTegenspraak({ dossier: { begeleiding, besluit } }: Dossierbeeld): Bevinding[] {
  const [een, ander] = [begeleiding?.stabieleSituatie, besluit?.begeleiding?.stabieleSituatie];
  if (een === undefined || ander === undefined || een === ander) return [];
  return [meld('ANTWOORDEN_STRIJDIG', { pad: 'besluit.begeleiding.stabieleSituatie', waarden: { punt: 'of de situatie stabiel is.' } })];
}

/** What could not be looked at because no policy for it was given. */
function meldNietGetoetst({ beleid, onderdelen: { begeleiding, looptijden, pgb }, dossier: { levering } }: Dossierbeeld): Bevinding[] {
  const teKopen = levering === 'natura' && Object.values(leesOmvangen(begeleiding)).some((omvang) => omvang !== null);
  const loopt = looptijden.huishouden !== null || looptijden.begeleiding !== null;
  return [
    ...(beleid.voorzieningen === undefined ? [meld('TOEGANG_NIET_GETOETST')] : []),
    ...(levering === 'pgb' && pgb === null && loopt ? [meld('PGB_NIET_GETOETST', { pad: 'levering' })] : []),
    ...(beleid.beschikking === undefined && loopt ? [meld('LOOPTIJD_NIET_GETOETST')] : []),
    ...(beleid.producten === undefined && teKopen ? [meld('INKOOP_NIET_GETOETST')] : []),
  ];
}

/**
 * The findings about a file as a whole: what no single part can see.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2, §1.2 en §5.3 (NK-012, NK-021, NK-102)
 * @bron midden-limburg-2024 percelen (MP-008, MP-018)
 * @bron leudal-2018 §5.4 (LE-091)
 */
export function meldOverDossier(beeld: Dossierbeeld): Bevinding[] {
  const { onderdelen, dossier } = beeld;
  const dubbel = { een: 'huishoudelijke ondersteuning', ander: VORM_NAAM.individueel };
  const profielBijPgb = dossier.levering === 'pgb' && onderdelen.begeleiding?.vragenlijst?.status === 'berekend';
  return [
    ...meldGeldigheid(beeld),
    ...meldWlz(beeld),
    ...(isRegieDubbel(onderdelen, dossier) ? [meldProducten('REGIE_DUBBEL', { pad: 'huishouden.regie', waarden: dubbel })] : []),
    ...meldKeuzes(beeld),
    ...meldVerlagingen(beeld),
    ...meldNetwerk(beeld),
    ...meldTijdelijk(beeld),
    ...meldTegenspraak(beeld),
    ...meldRichtingen(onderdelen),
    ...meldZonderOmvang(onderdelen),
    ...meldDuur(beeld),
    ...(profielBijPgb ? [meld('PROFIEL_BIJ_PGB', { pad: 'levering' })] : []),
    ...meldNietGetoetst(beeld),
    ...meldControlepunten(beeld),
  ];
}

import { meldKern, type Bevinding } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST } from '../begeleiding/index.js';
import { meld as meldProducten } from '../producten/index.js';
import { meld } from './bevindingen.js';
import type { Controlepunt } from './controlelijst.js';
import type { Dossier } from './dossier.js';
import type { Indicatiebeleid } from './indicatiebeleid.js';
import type { Indicatieonderdelen } from './onderdelen.js';

const UITSPRAAK = 'ECLI:NL:CRVB:2021:1381';

/** Charge of the household in both wings: in the minutes of household support, and as a need that begeleiding is to meet. */
function isRegieDubbel({ huishouden, begeleiding }: Indicatieonderdelen, dossier: Dossier): boolean {
  const inHuishouden = huishouden?.netto.status === 'berekend' && huishouden.netto.resultaatgebieden.some(({ gebied, minutenExact }) => gebied === 'regie' && minutenExact !== '0');
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

/**
 * The findings about a file as a whole: what no single part can see.
 *
 * @param controlelijst what a careful process requires, and whether it was done
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 en §1.2 (NK-012, NK-021)
 * @bron midden-limburg-2024 percelen (MP-008, MP-018)
 */
export function meldOverDossier(onderdelen: Indicatieonderdelen, dossier: Dossier, beleid: Indicatiebeleid, controlelijst: readonly Controlepunt[]): Bevinding[] {
  const { wlz } = dossier;
  const dubbel = { een: 'huishoudelijke ondersteuning', ander: 'individuele begeleiding' };
  return [
    ...(wlz?.indicatie === true || wlz?.vierentwintigUur === true ? [meld('WLZ_GAAT_VOOR', { pad: 'wlz' })] : []),
    ...(isRegieDubbel(onderdelen, dossier) ? [meldProducten('REGIE_DUBBEL', { pad: 'huishouden.regie', waarden: dubbel })] : []),
    ...meldRichtingen(onderdelen),
    ...meldZonderOmvang(onderdelen),
    ...(beleid.voorzieningen === undefined ? [meld('TOEGANG_NIET_GETOETST')] : []),
    ...controlelijst.filter(({ gedaan }) => gedaan !== true).map(({ pad, omschrijving, vindplaats }) => meld('CONTROLEPUNT_OPEN', { pad, vindplaats, waarden: { punt: omschrijving } })),
  ];
}

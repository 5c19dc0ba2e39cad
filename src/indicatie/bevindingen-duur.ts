import { laatsteDagVanTermijn, meldKern, schrijfDatum, type Bevinding, type Datum, type Termijn } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, VORM_NAAM, type Duuradvies } from '../begeleiding/index.js';
import { HO_GEBIED_NAAM } from '../huishoudelijke-ondersteuning/index.js';
import { meld } from './bevindingen.js';
import type { Dossierbeeld } from './dossierbeeld.js';

function maanden(aantal: number): Termijn {
  return { aantal, eenheid: 'maanden' };
}

/** Whether a term is longer or shorter than the advice; null when it fits. What is possible beyond the advice fits too. */
function vergelijk({ advies, eventueelTotMaanden }: Duuradvies, ingangsdatum: Datum, einddatum: Datum | null): 'langer' | 'korter' | null {
  const tot = advies.totMaanden === null ? null : (eventueelTotMaanden ?? advies.totMaanden);
  if (tot !== null && (einddatum === null || einddatum > laatsteDagVanTermijn(ingangsdatum, maanden(tot)))) return 'langer';
  return einddatum !== null && einddatum < laatsteDagVanTermijn(ingangsdatum, maanden(advies.vanMaanden)) ? 'korter' : null;
}

function schrijfAdvies({ advies: { vanMaanden, totMaanden }, eventueelTotMaanden }: Duuradvies): string {
  const tot = totMaanden === null ? `${vanMaanden} maanden of langer` : `${vanMaanden} tot en met ${totMaanden} maanden`;
  return eventueelTotMaanden === null ? tot : `${tot}, eventueel tot en met ${eventueelTotMaanden}`;
}

/**
 * Holds the chosen term of begeleiding against the advice about its duration. The advice does not bind; departing from it asks for
 * a reason.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 en §5.3 (NK-072, NK-102..NK-104)
 */
export function meldDuur({ dossier, onderdelen: { begeleiding } }: Dossierbeeld): Bevinding[] {
  const { ingangsdatum, einddatum, motivering } = dossier.besluit?.begeleiding ?? {};
  if (ingangsdatum === undefined || einddatum === undefined) return [];
  const afwijkingen = BEGELEIDINGSVORM_LIJST.flatMap((vorm) => {
    const weg = begeleiding?.keten?.[vorm];
    if (weg?.omvang?.status !== 'berekend' || weg.duur?.status !== 'berekend') return [];
    const hoe = vergelijk(weg.duur, ingangsdatum, einddatum);
    return hoe === null ? [] : [meld('DUUR_BUITEN_ADVIES', { pad: 'besluit.begeleiding.einddatum', waarden: { wat: VORM_NAAM[vorm], hoe, advies: schrijfAdvies(weg.duur) } })];
  });
  if (afwijkingen.length === 0 || motivering !== undefined) return afwijkingen;
  const waarden = { veld: 'de looptijd van begeleiding', waarom: 'waarom past een andere looptijd dan het advies?' };
  return [...afwijkingen, meldKern('MOTIVERING_VEREIST', { pad: 'besluit.begeleiding.motivering', waarden })];
}

/**
 * Temporary household support that runs on after the last day of the decision.
 *
 * @bron leudal-2018 §4.7 en §4.9 (LE-036, LE-042)
 */
export function meldTijdelijk({ dossier, onderdelen: { huishouden } }: Dossierbeeld): Bevinding[] {
  const { ingangsdatum, einddatum } = dossier.besluit?.huishouden ?? {};
  if (huishouden?.netto.status !== 'berekend' || ingangsdatum === undefined || einddatum == null) return [];
  return huishouden.netto.tijdelijk.flatMap(({ gebied, weken }) => {
    const laatste = laatsteDagVanTermijn(ingangsdatum, { aantal: weken, eenheid: 'weken' });
    const waarden = { waarvoor: HO_GEBIED_NAAM[gebied], laatste: schrijfDatum(laatste), einde: schrijfDatum(einddatum) };
    return laatste <= einddatum ? [] : [meld('TIJDELIJK_NA_EINDE', { pad: 'besluit.huishouden.einddatum', waarden })];
  });
}

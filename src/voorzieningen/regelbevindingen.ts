import { isGeldigOp, meldKern, schrijfDatum, weeg, type Bevinding, type Datum, type Geldigheidsduur } from '../kern/index.js';
import { meld } from './bevindingen.js';
import { schrijfGrens, vulGrensIn } from './grens.js';
import type { Voorzieningsbevinding, Voorzieningscriterium, Voorzieningsregel } from './voorzieningsregel.js';
import type { Antwoorden } from './voorzieningsvraag.js';
import { eenVan, type Regelweging } from './weging.js';

interface Stand {
  readonly voldoet: boolean;
  readonly valtAf: boolean;
  readonly peildatum: Datum | null;
}

/**
 * A window of days as it reads after "geldt".
 *
 * @bron leudal-2018 §6.2 (LE-117)
 */
export function schrijfDuur({ vanaf, tot }: Geldigheidsduur): string {
  return tot === null ? `vanaf ${schrijfDatum(vanaf)}` : `van ${schrijfDatum(vanaf)} tot en met ${schrijfDatum(tot)}`;
}

/** A finding of the policy that applies. */
function eigen({ code, ernst, melding, wanneer, vindplaats }: Voorzieningsbevinding, { antwoorden }: Regelweging, { voldoet }: Stand): Bevinding[] {
  const geldt = wanneer === undefined ? voldoet : weeg(eenVan(wanneer), antwoorden).uitkomst === 'ja';
  return geldt ? [Object.freeze({ code, ernst, melding, pad: null, vindplaats })] : [];
}

function gedateerd({ code, grens }: Voorzieningscriterium, peildatum: Datum | null): Bevinding[] {
  if (grens?.geldig === undefined) return [];
  const invulling = { pad: `getallen.${code}`, vindplaats: grens.vindplaats };
  const waarden = { grens: `De grens van ${schrijfGrens(grens)}`, duur: schrijfDuur(grens.geldig) };
  if (peildatum === null || isGeldigOp(grens.geldig, peildatum)) return [meld('GRENS_GEDATEERD', { ...invulling, waarden })];
  return [meld('GRENS_NIET_GELDIG', { ...invulling, waarden: { ...waarden, peildatum: schrijfDatum(peildatum) } })];
}

function begrensd(criterium: Voorzieningscriterium, weging: Regelweging, gegeven: Antwoorden): Bevinding[] {
  const { code, telt, melding = '', hardheid, vindplaats } = criterium;
  if (telt !== 'begrenzing' || weging.antwoorden[code] !== 'nee') return [];
  const waarden = { reden: vulGrensIn(melding, criterium) };
  if (hardheid === 'in-principe' && gegeven.motiveringen?.[code] !== undefined) {
    return [meld('AFGEWEKEN_VAN_UITGANGSPUNT', { pad: `motiveringen.${code}`, vindplaats, waarden })];
  }
  return [meld('BEGRENZING_OVERSCHREDEN', { pad: `getallen.${code}`, vindplaats, waarden })];
}

function teMotiveren(criterium: Voorzieningscriterium, { antwoorden }: Regelweging, { motiveringen }: Antwoorden): Bevinding[] {
  const { code, motiveren, vindplaats, vraag } = criterium;
  if (motiveren === undefined || antwoorden[code] !== motiveren.bij || motiveringen?.[code] !== undefined) return [];
  const veld = `het antwoord "${motiveren.bij}" op de vraag "${vulGrensIn(vraag, criterium)}"`;
  return [meldKern('MOTIVERING_VEREIST', { pad: `motiveringen.${code}`, vindplaats, waarden: { veld, waarom: motiveren.waarom } })];
}

/**
 * The findings about a list of criteria: those of the policy, limits that are passed or dated, and motivations that are
 * missing. A criterion that does not count in this case gives none.
 *
 * @bron leudal-2018 §3.1, §6.1 en §6.2 (LE-003, LE-104, LE-117)
 */
export function regelbevindingen(regel: Voorzieningsregel, weging: Regelweging, gegeven: Antwoorden, stand: Stand): Bevinding[] {
  const { criteria, bevindingen = [] } = regel;
  const tellend = criteria.filter(({ wanneer }) => wanneer === undefined || weeg(eenVan(wanneer), weging.antwoorden).uitkomst !== 'nee');
  return [
    ...(stand.valtAf ? [] : tellend.flatMap((criterium) => teMotiveren(criterium, weging, gegeven))),
    ...(stand.valtAf ? [] : tellend.flatMap((criterium) => begrensd(criterium, weging, gegeven))),
    ...tellend.flatMap((criterium) => gedateerd(criterium, stand.peildatum)),
    ...bevindingen.flatMap((bevinding) => eigen(bevinding, weging, stand)),
  ];
}

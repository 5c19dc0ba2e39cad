import { inGewoneTaal, schrijfDatum, vulIn, type Bevinding, type Ontbreekt } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, VORM_BURGERTEKST } from '../begeleiding/index.js';
import { HO_BURGERTAAL } from '../huishoudelijke-ondersteuning/index.js';
import { burgerbevinding, burgeroordeel, burgervraag } from './motivering-burgertaal.js';
import type { Motiveringsdeel } from './motivering.js';
import type { Bronnoemer } from './motivering-bronnen.js';
import { alsZin, metPlaats, opsomming, zin } from './motivering-zin.js';
import type { Indicatievoorstel } from './stel-voor.js';

/** What is missing, in the words of the citizen; what has none there is named as it is. */
function schrijfVraag(wat: Ontbreekt): string {
  const bekend = burgervraag(wat);
  if (bekend !== null) return bekend;
  if (wat.soort === 'gegeven') return wat.vraag;
  return alsZin(`De gemeente moet nog zeggen hoeveel tijd er is voor ${inGewoneTaal(wat.melding, HO_BURGERTAAL.woorden)}`);
}

/**
 * What is still open: questions to the citizen, and what the municipality has to do itself.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export function vertelVragen({ ontbreekt, vragen }: Indicatievoorstel): Motiveringsdeel[] {
  const open = ontbreekt.map(schrijfVraag);
  const aanU = open.filter((vraag) => vraag.endsWith('?'));
  const zelf = open.filter((vraag) => !vraag.endsWith('?'));
  const oordelen = vragen.map((vraag) => zin(burgeroordeel(vraag) ?? vraag.vraag, vraag.vindplaats));
  return [
    ...opsomming('Wat wij nog van u willen weten', 'Deze vragen bespreken wij nog met u:', aanU),
    ...opsomming('Wat de gemeente nog moet doen', 'Dit is nog niet klaar:', zelf),
    ...opsomming('Wat een medewerker nog moet beoordelen', 'Een medewerker van de gemeente beoordeelt dit nog:', oordelen),
  ];
}

/** The form of begeleiding that a finding is about, by its place in the file. */
function vormVan({ pad }: Bevinding): (typeof BEGELEIDINGSVORM_LIJST)[number] | null {
  return BEGELEIDINGSVORM_LIJST.find((vorm) => pad?.split('.').includes(vorm) === true) ?? null;
}

/** Which way a size goes: against the picture of the characteristics, or out of the band. */
function richtingVan({ code }: Bevinding, vorm: ReturnType<typeof vormVan>, { onderdelen: { begeleiding } }: Indicatievoorstel): string | null {
  const omvang = vorm === null ? null : begeleiding?.keten?.[vorm].omvang;
  if (omvang?.status !== 'berekend') return null;
  return code === 'OMVANG_TEGEN_ADVIES' ? omvang.advies.stand : code === 'OMVANG_BUITEN_BAND' ? omvang.ligging : null;
}

/** A finding in the words of the citizen, with what the proposal knows of it; null when it is for professionals only. */
function schrijfBevinding(bevinding: Bevinding, voorstel: Indicatievoorstel): string | null {
  const { code, pad } = bevinding;
  const { peildatum } = voorstel.verantwoording;
  const vorm = vormVan(bevinding);
  const tekst = burgerbevinding(code, richtingVan(bevinding, vorm, voorstel) ?? pad);
  return tekst === null ? null : vulIn(tekst, { vorm: VORM_BURGERTEKST[vorm ?? 'individueel'].naam, dag: peildatum === null ? 'deze dag' : schrijfDatum(peildatum) });
}

/** What the citizen can do meanwhile, by the code and the place of what stands in the way. */
const INTUSSEN: Readonly<Record<string, string>> = {
  'WLZ_GAAT_VOOR wlz.vierentwintigUur': 'Hebt u nu al hulp nodig? Vertel het ons. Dan bekijkt de gemeente of u tot die tijd hulp kunt krijgen.',
};

/**
 * What stands in the way of a decision.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function vertelBlokkades(voorstel: Indicatievoorstel, noemer: Bronnoemer): Motiveringsdeel[] {
  const blokkades = voorstel.bevindingen
    .filter(({ ernst }) => ernst === 'blokkerend')
    .map((bevinding) => ({ ...bevinding, tekst: schrijfBevinding(bevinding, voorstel) ?? 'De gemeente moet een punt in dit voorstel nog nakijken.' }));
  // What several rules say is told once, with all of their places.
  const eerste = blokkades.filter(({ tekst }, i) => blokkades.findIndex((ander) => ander.tekst === tekst) === i);
  const zinnen = eerste.flatMap(({ code, pad, tekst }) => {
    const intussen = INTUSSEN[`${code} ${pad ?? ''}`];
    const plaatsen = blokkades.filter((ander) => ander.tekst === tekst).map((ander) => ander.vindplaats);
    return [zin(metPlaats(tekst, noemer.plaatsen(plaatsen)), ...plaatsen), ...(intussen === undefined ? [] : [zin(intussen)])];
  });
  return opsomming('Wat er eerst moet gebeuren', 'Het college kan nu nog niet besluiten. Dit moet eerst:', zinnen);
}

/**
 * What the citizen has to know beside the proposal and that stands in nobody's way.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-006)
 */
export function vertelAandacht(voorstel: Indicatievoorstel): Motiveringsdeel[] {
  const zinnen = voorstel.bevindingen.flatMap((bevinding) => {
    const tekst = bevinding.ernst === 'blokkerend' ? null : schrijfBevinding(bevinding, voorstel);
    return tekst === null ? [] : [zin(tekst, bevinding.vindplaats)];
  });
  return opsomming('Let op', 'Dit is goed om te weten:', zinnen);
}

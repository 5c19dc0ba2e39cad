import type { Bevinding, Hoeveelheid, Per } from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { HOBlokkenbeleid } from './beleidsruimte.js';
import type { HONormNaam } from './norm.js';
import { maakNormteller, type Normteller } from './normteller.js';
import { sluitGebied } from './tellen.js';
import type { HOSituatie, SchoonEnLeefbaarHuis } from './situatie.js';
import { vereisMotivering, type Verslag } from './verslag.js';
import { vereis } from './vragen-stellen.js';

const GROEP = 'schoonEnLeefbaarHuis';

type Veld = keyof SchoonEnLeefbaarHuis;

/** One factor of the block: which field, which norm, which way, and how many times the answer counts. */
interface Factor {
  readonly veld: Veld;
  readonly norm: HONormNaam;
  readonly code: string;
  readonly teken: 1 | -1;
  readonly omschrijving: string;
  /** Undefined as long as the question was not answered. */
  readonly keren: (huis: SchoonEnLeefbaarHuis) => number | undefined;
}

const alsKeer = (antwoord: boolean | undefined): number | undefined => (antwoord === undefined ? undefined : Number(antwoord));
const alsKeuze = (antwoord: string | undefined, keuze: string): number | undefined =>
  alsKeer(antwoord === undefined ? undefined : antwoord === keuze);

const FACTOREN: readonly Factor[] = [
  { veld: 'eigenMogelijkheden', norm: 'eigenMogelijkheden', code: 'EIGEN_MOGELIJKHEDEN', teken: -1, omschrijving: 'Eigen mogelijkheden van de cliënt', keren: (huis) => huis.eigenMogelijkheden },
  { veld: 'gebruikelijkeHulp', norm: 'gebruikelijkeHulp', code: 'GEBRUIKELIJKE_HULP', teken: -1, omschrijving: 'Gebruikelijke hulp van huisgenoten', keren: (huis) => huis.gebruikelijkeHulp },
  { veld: 'netwerk', norm: 'netwerk', code: 'NETWERK', teken: -1, omschrijving: 'Hulp van mantelzorgers, netwerk of vrijwilligers', keren: (huis) => huis.netwerk },
  { veld: 'extraInzet', norm: 'extraInzet.enige', code: 'EXTRA_INZET_ENIGE', teken: 1, omschrijving: 'Enige extra inzet door beperkingen', keren: (huis) => alsKeuze(huis.extraInzet, 'enige') },
  { veld: 'extraInzet', norm: 'extraInzet.veel', code: 'EXTRA_INZET_VEEL', teken: 1, omschrijving: 'Veel extra inzet door beperkingen', keren: (huis) => alsKeuze(huis.extraInzet, 'veel') },
  { veld: 'extraSlaapkamers', norm: 'extraSlaapkamers', code: 'EXTRA_SLAAPKAMERS', teken: 1, omschrijving: 'Extra kamer in gebruik als slaapkamer', keren: (huis) => huis.extraSlaapkamers },
  { veld: 'overigeKamers', norm: 'overigeKamers', code: 'OVERIGE_KAMERS', teken: 1, omschrijving: 'Extra kamer niet in gebruik als slaapkamer', keren: (huis) => huis.overigeKamers },
  { veld: 'overigeKamersUitzonderlijk', norm: 'overigeKamersUitzonderlijk', code: 'OVERIGE_KAMERS_UITZONDERLIJK', teken: 1, omschrijving: 'Overige kamer die bij uitzondering als slaapkamer telt', keren: (huis) => huis.overigeKamersUitzonderlijk },
  { veld: 'huisdieren', norm: 'huisdieren', code: 'HUISDIEREN', teken: 1, omschrijving: 'Huisdieren die extra inzet nodig maken', keren: (huis) => alsKeer(huis.huisdieren) },
  { veld: 'woningkenmerken', norm: 'woningkenmerken', code: 'WONINGKENMERKEN', teken: 1, omschrijving: 'Omvang, bewerkelijkheid of inrichting van de woning', keren: (huis) => alsKeer(huis.woningkenmerken) },
  { veld: 'samenstellingHuishouden', norm: 'samenstellingHuishouden', code: 'SAMENSTELLING_HUISHOUDEN', teken: 1, omschrijving: 'Samenstelling van het huishouden', keren: (huis) => alsKeer(huis.samenstellingHuishouden) },
];

/** What is deducted, and what a motivation of it must make clear. */
const AFTREK = [
  { veld: 'eigenMogelijkheden', wat: 'de aftrek voor eigen mogelijkheden', waarom: 'wat doet de cliënt zelf, ook op langere termijn?' },
  {
    veld: 'gebruikelijkeHulp',
    wat: 'de aftrek voor gebruikelijke hulp',
    waarom: 'wie doet wat, en is er geen overbelasting of beperking van de huisgenoot? Tel dezelfde hulp niet ook als mantelzorg.',
  },
  { veld: 'netwerk', wat: 'de aftrek voor hulp uit het netwerk', waarom: 'wie doet wat, hoe vaak, en is die hulp ook echt beschikbaar?' },
] as const satisfies readonly { readonly veld: Veld; readonly wat: string; readonly waarom: string }[];

const UITZONDERLIJKE_KAMER = {
  pad: 'schoonEnLeefbaarHuis.overigeKamersUitzonderlijk',
  groep: 'schoonEnLeefbaarHuis',
  wat: 'de uitzondering voor een overige kamer',
  waarom: 'waarom telt deze kamer als slaapkamer?',
} as const;

const VELDEN = [...new Set(FACTOREN.map(({ veld }) => veld))];

/**
 * The block "schoon en leefbaar huis" of one policy, ready to count.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 §1-7 (NE-005, NE-036..NE-053)
 */
export interface Huisteller {
  readonly basis: Normteller;
  /** The finding that the basis was inferred, or null when it was not. */
  readonly afgeleid: Bevinding | null;
  readonly factoren: readonly (readonly [Factor, Normteller])[];
}

/**
 * Prepares the block for a policy.
 *
 * @param per every week, or every two weeks: then the basis is its own norm and additions, being norms per week,
 *   count for both weeks
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 §1-7 (NE-005, NE-013, NE-036..NE-053)
 */
export function maakHuisteller({ normtabel, huisdieren }: HOBlokkenbeleid, per: Per): Huisteller {
  const basisnorm = per === 'week' ? 'schoonEnLeefbaarHuis.volledig' : 'schoonEnLeefbaarHuis.tweewekelijks';
  const basistekst = per === 'week' ? 'Volledige overname, elke week' : 'Basis bij eenmaal per twee weken';
  const basis = maakNormteller(normtabel, basisnorm, { code: 'BASIS', groep: GROEP, omschrijving: basistekst }, 1, per, per);
  const afgeleid = per === 'week' && basis.norm?.herkomst === 'afgeleid';
  return {
    basis,
    afgeleid: afgeleid ? meld('BASISNORM_AFGELEID', { waarden: { minuten: basis.norm.minuten } }) : null,
    factoren: FACTOREN.map((factor) => {
      const { norm, code, omschrijving, teken } = factor;
      const buiten = norm === 'huisdieren' && huisdieren.keuze === 'uitgesloten';
      const rij = { code, groep: GROEP, omschrijving: buiten ? `${omschrijving} (uitgesloten door het beleid)` : omschrijving } as const;
      const teller = maakNormteller(normtabel, norm, rij, teken, 'week', per);
      return [factor, buiten ? { norm: null, tel: (_, verslag) => teller.tel(0, verslag) } : teller] as const;
    }),
  };
}

function heeftExtraInzet({ extraInzet = 'geen' }: SchoonEnLeefbaarHuis): boolean {
  return extraInzet !== 'geen';
}

/** Questions of interpretation that the source raises and that the answers show. */
function meldUitleg(huis: SchoonEnLeefbaarHuis, { huisdieren }: HOBlokkenbeleid, { bevindingen }: Verslag): void {
  const { gebruikelijkeHulp = 0, netwerk = 0, extraSlaapkamers = 0, overigeKamersUitzonderlijk = 0 } = huis;
  const pad = (veld: Veld): { pad: string } => ({ pad: `${GROEP}.${veld}` });
  if (gebruikelijkeHulp > 0 && netwerk > 0) bevindingen.push(meld('GEBRUIKELIJK_OF_MANTELZORG', pad('netwerk')));
  if (gebruikelijkeHulp > 0 && extraSlaapkamers > 0) bevindingen.push(meld('KAMER_VAN_KIND', pad('extraSlaapkamers')));
  if (overigeKamersUitzonderlijk > 0) bevindingen.push(meld('LOGEERKAMER', pad('overigeKamersUitzonderlijk')));
  if (huis.samenstellingHuishouden === true && huis.extraSlaapkamers === 0) {
    bevindingen.push(meld('TWEEDE_PERSOON_NIET_VANZELF_EXTRA', pad('samenstellingHuishouden')));
  }
  if (huis.huisdieren !== true) return;
  if (huisdieren.keuze === 'uitgesloten') {
    bevindingen.push(meld('HUISDIEREN_UITGESLOTEN', { ...pad('huisdieren'), vindplaats: huisdieren.vindplaats }));
    return;
  }
  if (huisdieren.herkomst === 'afgeleid') bevindingen.push(meld('HUISDIEREN_AFGELEID', pad('huisdieren')));
  if (heeftExtraInzet(huis)) bevindingen.push(meld('ROBOTSTOFZUIGER_OVERWEGEN', pad('extraInzet')));
}

/** Deductions: each with a motivation; every other week they are in the basis already. */
function weegAftrek(huis: SchoonEnLeefbaarHuis, verslag: Verslag): void {
  for (const { veld, wat, waarom } of AFTREK) {
    const pad = `${GROEP}.${veld}`;
    if ((huis[veld] ?? 0) === 0) continue;
    vereisMotivering(verslag, { pad, groep: GROEP, wat, waarom });
    if (verslag.per === 'twee-weken') verslag.bevindingen.push(meld('TWEE_WEKEN_AFTREK', { pad }));
  }
  if ((huis.overigeKamersUitzonderlijk ?? 0) > 0) vereisMotivering(verslag, UITZONDERLIJKE_KAMER);
  if (verslag.per === 'twee-weken' && heeftExtraInzet(huis)) {
    const waarden = { waarbij: 'extra inzet door beperkingen' };
    verslag.bevindingen.push(meld('TWEE_WEKEN_PAST_MINDER', { pad: `${GROEP}.extraInzet`, waarden }));
  }
}

/**
 * Counts "schoon en leefbaar huis": the norm for full takeover, less where possible, more where necessary.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 §1-7 (NE-005, NE-036..NE-053)
 */
export function telHuis(situatie: HOSituatie, beleid: HOBlokkenbeleid, teller: Huisteller, verslag: Verslag): void {
  const huis = situatie.schoonEnLeefbaarHuis ?? {};
  const vooraf = verslag.ontbreekt.length;
  for (const veld of VELDEN) vereis(verslag, `${GROEP}.${veld}`, huis[veld]);
  let som: Hoeveelheid = teller.basis.tel(1, verslag);
  if (teller.afgeleid !== null) verslag.bevindingen.push(teller.afgeleid);
  for (const [{ veld, keren }, normteller] of teller.factoren) {
    const aantal = keren(huis);
    if (aantal !== undefined) som += normteller.tel(aantal, verslag, `${GROEP}.${veld}`);
  }
  meldUitleg(huis, beleid, verslag);
  weegAftrek(huis, verslag);
  sluitGebied(GROEP, som, vooraf, verslag);
}

import type { Bevinding, Hoeveelheid, Per } from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { HOBlokkenbeleid } from './beleidsruimte.js';
import type { HONormNaam } from './normtabel.js';
import { maakNormteller, type Normteller } from './normteller.js';
import { sluitGebied } from './overige-gebieden.js';
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
  readonly keren: (antwoord: NonNullable<SchoonEnLeefbaarHuis[Veld]>) => number;
}

const alsGetal = (antwoord: unknown): number => Number(antwoord);
const alsKeuze =
  (keuze: string) =>
  (antwoord: unknown): number =>
    antwoord === keuze ? 1 : 0;

const FACTOREN: readonly Factor[] = [
  { veld: 'eigenMogelijkheden', norm: 'eigenMogelijkheden', code: 'EIGEN_MOGELIJKHEDEN', teken: -1, omschrijving: 'Eigen mogelijkheden van de cliënt', keren: alsGetal },
  { veld: 'gebruikelijkeHulp', norm: 'gebruikelijkeHulp', code: 'GEBRUIKELIJKE_HULP', teken: -1, omschrijving: 'Gebruikelijke hulp van huisgenoten', keren: alsGetal },
  { veld: 'netwerk', norm: 'netwerk', code: 'NETWERK', teken: -1, omschrijving: 'Hulp van mantelzorgers, netwerk of vrijwilligers', keren: alsGetal },
  { veld: 'extraInzet', norm: 'extraInzet.enige', code: 'EXTRA_INZET_ENIGE', teken: 1, omschrijving: 'Enige extra inzet door beperkingen', keren: alsKeuze('enige') },
  { veld: 'extraInzet', norm: 'extraInzet.veel', code: 'EXTRA_INZET_VEEL', teken: 1, omschrijving: 'Veel extra inzet door beperkingen', keren: alsKeuze('veel') },
  { veld: 'extraSlaapkamers', norm: 'extraSlaapkamers', code: 'EXTRA_SLAAPKAMERS', teken: 1, omschrijving: 'Extra kamer in gebruik als slaapkamer', keren: alsGetal },
  { veld: 'overigeKamers', norm: 'overigeKamers', code: 'OVERIGE_KAMERS', teken: 1, omschrijving: 'Extra kamer niet in gebruik als slaapkamer', keren: alsGetal },
  { veld: 'overigeKamersUitzonderlijk', norm: 'overigeKamersUitzonderlijk', code: 'OVERIGE_KAMERS_UITZONDERLIJK', teken: 1, omschrijving: 'Overige kamer die bij uitzondering als slaapkamer telt', keren: alsGetal },
  { veld: 'huisdieren', norm: 'huisdieren', code: 'HUISDIEREN', teken: 1, omschrijving: 'Huisdieren die extra inzet nodig maken', keren: alsGetal },
  { veld: 'woningkenmerken', norm: 'woningkenmerken', code: 'WONINGKENMERKEN', teken: 1, omschrijving: 'Omvang, bewerkelijkheid of inrichting van de woning', keren: alsGetal },
  { veld: 'samenstellingHuishouden', norm: 'samenstellingHuishouden', code: 'SAMENSTELLING_HUISHOUDEN', teken: 1, omschrijving: 'Samenstelling van het huishouden', keren: alsGetal },
];

const AFTREK: readonly (readonly [Veld, string])[] = [
  ['eigenMogelijkheden', 'wat doet de cliënt zelf, ook op langere termijn?'],
  ['gebruikelijkeHulp', 'wie doet wat, en is er geen overbelasting of beperking van de huisgenoot? Tel dezelfde hulp niet ook als mantelzorg.'],
  ['netwerk', 'wie doet wat, hoe vaak, en is die hulp ook echt beschikbaar?'],
];

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

/** Questions of interpretation that the source raises and that the answers show. */
function meldUitleg(huis: SchoonEnLeefbaarHuis, { huisdieren }: HOBlokkenbeleid, verslag: Verslag): void {
  const { bevindingen } = verslag;
  const pad = (veld: Veld): { pad: string } => ({ pad: `${GROEP}.${veld}` });
  const heeft = (veld: Veld): boolean => alsGetal(huis[veld] ?? 0) > 0;
  const extra = huis.extraInzet === 'enige' || huis.extraInzet === 'veel';
  if (heeft('gebruikelijkeHulp') && heeft('netwerk')) bevindingen.push(meld('GEBRUIKELIJK_OF_MANTELZORG', pad('netwerk')));
  if (heeft('gebruikelijkeHulp') && heeft('extraSlaapkamers')) bevindingen.push(meld('KAMER_VAN_KIND', pad('extraSlaapkamers')));
  if (heeft('overigeKamersUitzonderlijk')) bevindingen.push(meld('LOGEERKAMER', pad('overigeKamersUitzonderlijk')));
  if (huis.samenstellingHuishouden === true && huis.extraSlaapkamers === 0) {
    bevindingen.push(meld('TWEEDE_PERSOON_NIET_VANZELF_EXTRA', pad('samenstellingHuishouden')));
  }
  if (huis.huisdieren === true) {
    if (huisdieren.keuze === 'uitgesloten') {
      bevindingen.push(meld('HUISDIEREN_UITGESLOTEN', { ...pad('huisdieren'), vindplaats: huisdieren.vindplaats }));
    } else {
      if (huisdieren.herkomst === 'afgeleid') bevindingen.push(meld('HUISDIEREN_AFGELEID', pad('huisdieren')));
      if (extra) bevindingen.push(meld('ROBOTSTOFZUIGER_OVERWEGEN', pad('extraInzet')));
    }
  }
}

/** What is different when help comes every other week. */
function meldTweeWeken(huis: SchoonEnLeefbaarHuis, optelling: boolean, verslag: Verslag): void {
  for (const [veld] of AFTREK) {
    if (alsGetal(huis[veld] ?? 0) > 0) verslag.bevindingen.push(meld('TWEE_WEKEN_AFTREK', { pad: `${GROEP}.${veld}` }));
  }
  if (optelling) verslag.bevindingen.push(meld('TWEE_WEKEN_OPTELLING_AFGELEID', { pad: 'per' }));
  if (huis.extraInzet === 'enige' || huis.extraInzet === 'veel') {
    const waarden = { waarbij: 'extra inzet door beperkingen' };
    verslag.bevindingen.push(meld('TWEE_WEKEN_PAST_MINDER', { pad: `${GROEP}.extraInzet`, waarden }));
  }
}

function vraagMotiveringen(huis: SchoonEnLeefbaarHuis, verslag: Verslag): void {
  if (verslag.per === 'twee-weken') {
    vereisMotivering(verslag, 'per', 'waarom is eenmaal per twee weken genoeg, gezien eigen mogelijkheden en netwerk?');
  }
  for (const [veld, waarom] of AFTREK) {
    if (alsGetal(huis[veld] ?? 0) > 0) vereisMotivering(verslag, `${GROEP}.${veld}`, waarom);
  }
  if ((huis.overigeKamersUitzonderlijk ?? 0) > 0) {
    vereisMotivering(verslag, `${GROEP}.overigeKamersUitzonderlijk`, 'welke uitzondering maakt dat deze kamer als slaapkamer telt?');
  }
}

/**
 * Counts "schoon en leefbaar huis": the norm for full takeover, less where possible, more where necessary.
 *
 * @bron normenkader-ho-2025 vraag 2 en bijlage 1 §1-7 (NE-005, NE-036..NE-053)
 */
export function telHuis(situatie: HOSituatie, beleid: HOBlokkenbeleid, teller: Huisteller, verslag: Verslag): void {
  const huis = situatie.schoonEnLeefbaarHuis ?? {};
  const { per, bevindingen, ontbreekt } = verslag;
  const vooraf = ontbreekt.length;
  for (const veld of VELDEN) vereis(verslag, `${GROEP}.${veld}`, huis[veld]);
  let som: Hoeveelheid = teller.basis.tel(1, verslag);
  let optelling = false;
  if (teller.afgeleid !== null) bevindingen.push(teller.afgeleid);
  for (const [factor, normteller] of teller.factoren) {
    const antwoord = huis[factor.veld];
    if (antwoord === undefined) continue;
    const bijdrage = normteller.tel(factor.keren(antwoord), verslag, `${GROEP}.${factor.veld}`);
    som += bijdrage;
    optelling ||= bijdrage > 0;
  }
  meldUitleg(huis, beleid, verslag);
  vraagMotiveringen(huis, verslag);
  if (per === 'twee-weken') meldTweeWeken(huis, optelling, verslag);
  sluitGebied(GROEP, som, vooraf, verslag);
}

import { berekend, isNietLeeg, kiesrij, nietAangewezen, onvolledig, toetsrij, type Bevinding, type Stap, type Uitkomst } from '../kern/index.js';
import { dagbestedingAlternatieven } from './alternatieven.js';
import { bandtekst, schrijfDagdelen } from './bandtekst.js';
import { metMeer, type Beeld } from './beeld.js';
import { meld } from './bevindingen.js';
import { inNederweert } from './bronnen.js';
import { DAGBESTEDING_LEEFGEBIEDEN } from './leefgebieden.js';
import { HOOFDVRAAG_LIJST, type Hoofdvraag, type Richting } from './profielen.js';
import { dagbestedingRijen, ligging, rijBijOmvang } from './profieltabel.js';
import { profielrijen } from './profielrijen.js';
import { kiesRichting } from './richting.js';
import type { DagbestedingSuggestie } from './suggestievormen.js';
import { vraagNaar, vraagOntbrekende } from './vragen.js';

const HOOFDVRAAG_NAAM: Readonly<Record<Hoofdvraag, string>> = {
  'zinvolle-daginvulling': 'een zinvolle dag voor de cliënt',
  'ontlasten-netwerk': 'het netwerk ontlasten',
};

/** Whether the two areas that decide it show that day activities make sense; null while one is open. */
function heeftZin({ onderzoek: { leefgebieden } }: Beeld): boolean | null {
  const scores = DAGBESTEDING_LEEFGEBIEDEN.map((gebied) => leefgebieden?.[gebied]?.bruto);
  if (scores.some((score) => score !== undefined && score > 0)) return true;
  return scores.includes(undefined) ? null : false;
}

function zinrij(zin: boolean | null): Stap {
  return toetsrij(
    {
      code: 'DAGBESTEDING_ZINVOL',
      groep: 'dagbesteding',
      omschrijving:
        zin === null
          ? 'Of dagbesteding zin heeft, is niet te zien: werk/school of vrije tijd is niet besproken'
          : `Op werk/school of vrije tijd is ${zin ? 'een' : 'geen'} behoefte gevonden; die gebieden wegen mee bij de vraag of dagbesteding zin heeft`,
      herkomst: 'afgeleid',
      vindplaats: inNederweert('5.2', 'NE-071'),
    },
    { eis: 'behoefte op werk/school of vrije tijd', waarde: null, voldaan: zin },
  );
}

function toetsDagbesteding(zin: boolean | null, hoofdvraag: Hoofdvraag | undefined, richting: Richting | undefined): Bevinding[] {
  return [
    ...(zin === false ? [meld('DAGBESTEDING_ZIN_NIET_GEBLEKEN', { pad: 'leefgebieden' })] : []),
    ...(hoofdvraag === 'ontlasten-netwerk' && richting === 'ontwikkelgericht' ? [meld('ONTLASTEN_IS_BEHOUD', { pad: 'dagbesteding.hoofdvraag' })] : []),
  ];
}

/**
 * Suggests a profile for day activities: the number of day parts gives the level, the direction gives the column. First
 * comes the main question: a meaningful day, or relief for the network.
 *
 * @bron normenkader-begeleiding-2.0 §5.2-II, tabel 3 (NK-090..NK-094)
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-070, NE-071)
 */
export function suggereerDagbesteding(beeld: Beeld): Uitkomst<DagbestedingSuggestie> {
  const { onderzoek, kenmerken, deel, totaal } = beeld;
  const { hoofdvraag, dagdelen } = onderzoek.dagbesteding ?? {};
  const richting = kiesRichting(onderzoek.richting?.dagbesteding, kenmerken.verwachteOntwikkeling, 'richting.dagbesteding');
  const zin = heeftZin(beeld);
  const vraagrij = { code: 'HOOFDVRAAG', groep: 'dagbesteding', omschrijving: 'De hoofdvraag', herkomst: null, vindplaats: inNederweert('5.2', 'NE-070') } as const;
  const kop = metMeer(
    beeld,
    [
      ...(hoofdvraag === undefined ? [] : [kiesrij(vraagrij, HOOFDVRAAG_NAAM[hoofdvraag], HOOFDVRAAG_LIJST.map((een) => HOOFDVRAAG_NAAM[een]))]),
      zinrij(zin),
      ...(richting === null ? [] : [richting.stap]),
    ],
    [...toetsDagbesteding(zin, hoofdvraag, richting?.richting), ...(richting?.bevindingen ?? [])],
  );
  if (isNietLeeg(beeld.redenen)) return nietAangewezen(beeld.kop, [...beeld.redenen]);
  const ontbreekt = [
    ...(onderzoek.zwaarte === undefined ? beeld.open : []),
    ...vraagOntbrekende({ 'dagbesteding.hoofdvraag': hoofdvraag, 'dagbesteding.dagdelen': dagdelen }),
    ...(richting === null ? [vraagNaar('kenmerken.verwachteOntwikkeling')] : []),
  ];
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  if (richting === null || dagdelen === undefined) throw new RangeError('wat ontbreekt, is hiervoor gevraagd');
  const rij = rijBijOmvang(dagbestedingRijen(deel.profieltabel, richting.richting), dagdelen);
  const buiten = ligging(dagdelen, rij.band) === 'boven';
  const weegbeeld = { kenmerken, totaal, grenzen: deel.profielgrenzen, anders: null };
  const alternatieven = dagbestedingAlternatieven(deel.profieltabel, rij, dagdelen, hoofdvraag === 'ontlasten-netwerk', weegbeeld);
  return berekend(
    {
      ...kop,
      stappen: [...kop.stappen, ...profielrijen(rij, alternatieven, deel)],
      bevindingen: [
        ...kop.bevindingen,
        ...(buiten ? [meld('DAGDELEN_BOVEN_BAND', { pad: 'dagbesteding.dagdelen', waarden: { dagdelen, tot: rij.band.totDagdelen } })] : []),
        meld('SUGGESTIE_NOG_WEGEN'),
      ],
    },
    {
      samenvatting: `suggestie ${rij.profiel}, ${rij.richting}; ${bandtekst(rij.band)} per week (opgegeven: ${schrijfDagdelen(dagdelen)}).`,
      profiel: rij.profiel,
      richting: rij.richting,
      band: rij.band,
      herkomst: 'gepubliceerd',
      alternatieven,
    },
  );
}

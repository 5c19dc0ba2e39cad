import {
  berekend,
  isNietLeeg,
  kiesrij,
  meldKern,
  onvolledig,
  toetsrij,
  type Bevinding,
  type Herkomst,
  type Opties,
  type Stap,
  type Uitkomst,
} from '../kern/index.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import { VragenlijstSchema, type Vragenlijst } from './beoordeling.schema.js';
import { leesModelomvang, meldOmvang, omvangrijen, schrijfModelomvang, type Modelomvang } from './beoordelingsomvang.js';
import { meld } from './bevindingen.js';
import { inLeudal } from './bronnen.js';
import { CATEGORIE_LIJST, VRAGENLIJST } from './normen/leudal-2018.js';
import { open } from './opening.js';
import { isVanaf, regelrijen } from './regelrijen.js';
import { vraagOntbrekende } from './vragen.js';
import { INTENSITEIT_LIJST, VRAAG_LIJST, type Beoordelingsregel, type Categorie, type Intensiteit, type Modelvraag, type Vierpunt, type Vijfpunt } from './vragenlijst.js';

/**
 * A profile of the assessment model: what the questionnaire suggests, and what was chosen.
 *
 * @bron leudal-2018 §5.3.2-5.3.3 en bijlage 2 (LE-058, LE-079)
 */
export interface Modelprofiel {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly categorie: Categorie;
  readonly intensiteit: Intensiteit;
  /** Category and intensity together, such as `2-aanvullend`. */
  readonly profiel: string;
  /** How sure the rule from answers to profile is. */
  readonly herkomst: Herkomst;
  /** Size per week, as given, and why; null when it was not. */
  readonly omvang: Modelomvang | null;
  /** What the questionnaire suggested and what was chosen instead. */
  readonly afwijking: { readonly van: string; readonly naar: string; readonly motivering: string | null } | null;
}

/**
 * Answers to all five questions.
 *
 * @bron leudal-2018 bijlage 2 (LE-070)
 */
export interface Antwoorden {
  readonly v1: Vijfpunt;
  readonly v2: Vijfpunt;
  readonly v3: Vierpunt;
  readonly v4: Vierpunt;
  readonly v5: Vierpunt;
}

/**
 * Category and intensity by a rule. No worse answer gives a lighter one.
 *
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-082)
 */
export function pasRegelToe(antwoorden: Antwoorden, regel: Beoordelingsregel): { readonly categorie: Categorie; readonly intensiteit: Intensiteit } {
  const { punten, categorieTotEnMet, minstens, intensiteit, verhoging } = regel;
  const som = punten.v1[antwoorden.v1] + punten.v2[antwoorden.v2] + punten.v3[antwoorden.v3];
  const naarSom = categorieTotEnMet.filter((grens) => som > grens).length;
  const eisen = minstens.filter(({ vraag, vanaf }) => isVanaf(antwoorden[vraag], vanaf)).map(({ categorie }) => CATEGORIE_LIJST.indexOf(categorie));
  const trap = INTENSITEIT_LIJST.indexOf(intensiteit[antwoorden.v4]) + verhoging.filter(({ vraag, vanaf }) => isVanaf(antwoorden[vraag], vanaf)).length;
  const hoogste = INTENSITEIT_LIJST.length - 1;
  return {
    categorie: CATEGORIE_LIJST[Math.max(naarSom, ...eisen)] ?? 1,
    intensiteit: INTENSITEIT_LIJST[Math.min(trap, hoogste)] ?? 'intens',
  };
}

function antwoordrijen(antwoorden: Partial<Readonly<Record<Modelvraag, Vijfpunt | undefined>>>): Stap[] {
  return VRAGENLIJST.flatMap(({ vraag, deel, naam, antwoorden: mogelijk, vindplaats }) => {
    const gegeven = mogelijk.find(({ antwoord }) => antwoord === antwoorden[vraag]);
    if (gegeven === undefined) return [];
    const omschrijving = `Vraag ${VRAAG_LIJST.indexOf(vraag) + 1} (deel ${deel}), ${naam}`;
    return [
      kiesrij(
        { code: 'ANTWOORD', groep: 'vragenlijst', omschrijving, herkomst: null, vindplaats },
        `${gegeven.antwoord}, ${gegeven.kleur}: ${gegeven.omschrijving}`,
        mogelijk.map(({ antwoord }) => antwoord),
      ),
    ];
  });
}

function profielnaam(categorie: Categorie, intensiteit: Intensiteit): string {
  return `${categorie}-${intensiteit}`;
}

function meldKeuze({ keuze }: Vragenlijst, suggestie: string, gekozen: string): Bevinding[] {
  if (suggestie === gekozen) return [];
  const waarden = { veld: 'de keuze van het profiel', waarom: `waarom past profiel ${gekozen} beter dan ${suggestie}?` };
  return [
    ...(keuze?.motivering === undefined ? [meldKern('MOTIVERING_VEREIST', { pad: 'keuze.motivering', vindplaats: inLeudal('§5.3.3', 'LE-079'), waarden })] : []),
    meld('PROFIEL_AFGEWEKEN', { pad: 'keuze', waarden: { van: suggestie, naar: gekozen } }),
  ];
}

function isBeantwoord(lijst: Vragenlijst): lijst is Vragenlijst & Antwoorden {
  return VRAAG_LIJST.every((vraag) => lijst[vraag] !== undefined);
}

/**
 * Suggests a profile of the assessment model from five answers, by the rule of the policy; the municipality may choose
 * another with its reason in writing. How answers lead to a profile is not published: the shipped rule D2 is `afgeleid`.
 *
 * @param invoer `v1`, `v2`: A to E; `v3` to `v5`: A to D; `keuze`: another profile with a motivation; `omvang`: minutes
 *   (1 to 10080) or day parts (1 to 14) a week, with the reason
 * @param beleid a policy whose part `begeleiding` works with the assessment model
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with category and intensity; without a size it carries the blocking `OMVANG_NIET_CONCREET`,
 *   with a size that has no reason the blocking `MOTIVERING_VEREIST`;
 *   `onvolledig` with every question that was not answered
 * @throws InvoerFout when the input is not of the form or the policy has no assessment model
 * @bron leudal-2018 §5.3.2-5.3.3 en bijlage 2 (LE-058..LE-083)
 * @example beoordeelVragenlijst({ v1: 'C', v2: 'C', v3: 'C', v4: 'C', v5: 'C' }, leudal2018) // categorie: 2, intensiteit: 'aanvullend'
 */
export function beoordeelVragenlijst(invoer: Vragenlijst, beleid: BeleidMetBegeleiding, opties?: Opties): Uitkomst<Modelprofiel> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(VragenlijstSchema, invoer, beleid, 'beoordelingsmodel', opties);
  const { regel } = deel.model;
  const { v1, v2, v3, v4, v5, keuze, omvang } = gelezen;
  const begin = [geldigheid, ...antwoordrijen({ v1, v2, v3, v4, v5 })];
  const eerst = bevinding === null ? [] : [bevinding];
  if (!isBeantwoord(gelezen)) {
    const ontbreekt = vraagOntbrekende({ v1, v2, v3, v4, v5 });
    if (isNietLeeg(ontbreekt)) return onvolledig({ stappen: begin, bevindingen: eerst, verantwoording }, ontbreekt, null);
    throw new RangeError('een vraag zonder antwoord is een vraag die ontbreekt');
  }
  const suggestie = pasRegelToe(gelezen, regel);
  const { categorie, intensiteit } = keuze ?? suggestie;
  const van = profielnaam(suggestie.categorie, suggestie.intensiteit);
  const naar = profielnaam(categorie, intensiteit);
  const hoeveel = schrijfModelomvang(omvang);
  const kop = {
    stappen: [
      ...begin,
      ...regelrijen(gelezen, regel),
      toetsrij(
        { code: 'REGEL', groep: 'profiel', omschrijving: `Regel ${regel.id} (${regel.omschrijving}) geeft profiel ${van}`, herkomst: regel.herkomst, vindplaats: regel.vindplaats },
        { eis: regel.id, waarde: van, voldaan: true },
      ),
      ...(keuze === undefined ? [] : [kiesrij({ code: 'KEUZE', groep: 'profiel', omschrijving: 'Gekozen door de gemeente', herkomst: null, vindplaats: inLeudal('§5.3.3', 'LE-079') }, naar, [van, naar])]),
      ...omvangrijen(omvang),
    ],
    bevindingen: [
      ...eerst,
      ...meldOmvang(omvang),
      ...meldKeuze(gelezen, van, naar),
      ...(regel.herkomst === 'afgeleid' ? [meld('BEOORDELINGSREGEL_AFGELEID', { waarden: { regel: regel.id } })] : []),
    ],
    verantwoording,
  };
  return berekend(kop, {
    samenvatting: `profiel ${naar}${hoeveel === null ? ', nog zonder omvang' : `, ${hoeveel} per week`}.`,
    categorie,
    intensiteit,
    profiel: naar,
    herkomst: regel.herkomst,
    omvang: leesModelomvang(omvang),
    afwijking: van === naar ? null : Object.freeze({ van, naar, motivering: keuze?.motivering ?? null }),
  });
}

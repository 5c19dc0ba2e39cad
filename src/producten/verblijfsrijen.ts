import { hoeveelheidrij, kiesrij, schrijfDatum, somrij, toetsrij, type Herkomst, type Rij, type Stap, type Vindplaats } from '../kern/index.js';
import { aantalEtmalen, schrijfEtmalen, type Bezoek, type Etmaal } from './etmalen.js';
import { schrijfJaar, schrijfWeek, type Verblijfstelling } from './verblijfsoverschrijding.js';
import { VERBLIJFSJAAR_LIJST, VERBLIJFSWEEK_LIJST, type Verblijfsgrens, type Verblijfsgrenzen, type Verblijfsjaar } from './verblijfsbeleid.js';

interface Herleidbaar {
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

function rij(code: string, groep: string, omschrijving: string, { herkomst, vindplaats }: Herleidbaar): Rij {
  return { code, groep, omschrijving, herkomst, vindplaats };
}

/** A count against a limit; without a limit there is nothing to meet. */
function grensrij(basis: Omit<Rij, 'herkomst' | 'vindplaats'>, aantal: number, grens: Verblijfsgrens, voldaan: boolean): Stap {
  const { herkomst, vindplaats } = grens;
  const eis = grens.aantal === null ? 'geen grens' : `ten hoogste ${grens.aantal}`;
  const rest = grens.aantal !== null && basis.code === 'ETMALEN_PER_JAAR' ? `; nog over: ${schrijfEtmalen(Math.max(0, grens.aantal - aantal))}` : '';
  const omschrijving = `${basis.omschrijving} (${eis}${grens.aantal === null || voldaan ? '' : ': te veel'})${rest}`;
  return toetsrij({ ...basis, omschrijving, herkomst, vindplaats }, { eis, waarde: String(aantal), voldaan: grens.aantal === null ? null : voldaan });
}

/**
 * A row for each stay, which together add up to all nights, and their sum.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, declaratie (MP-058)
 */
export function verblijfrijen(bezoeken: readonly Bezoek[]): Stap[] {
  const getoetst = bezoeken.filter((bezoek) => bezoek.getoetst);
  const leeg = { herkomst: null, vindplaats: null };
  return [
    ...bezoeken.map((bezoek) => {
      const lengte = aantalEtmalen(bezoek);
      const eerder = bezoek.getoetst ? '' : '; van een eerdere toewijzing, telt alleen mee voor de grenzen';
      const omschrijving = `Verblijf van ${schrijfDatum(bezoek.aankomst)} tot ${schrijfDatum(bezoek.vertrek)} (${schrijfEtmalen(lengte)}${eerder})`;
      return hoeveelheidrij({ code: 'VERBLIJF', groep: 'verblijven', omschrijving, ...leeg }, 'etmalen', bezoek.getoetst ? lengte : 0);
    }),
    somrij({ code: 'ETMALEN', groep: 'verblijven', omschrijving: 'Samen', ...leeg }, getoetst.reduce((som, bezoek) => som + aantalEtmalen(bezoek), 0)),
  ];
}

const WEEKTEKST: Readonly<Record<(typeof VERBLIJFSWEEK_LIJST)[number], string>> = { 'iso-week': 'van maandag tot en met zondag' };

const JAARTEKST: Readonly<Record<Verblijfsjaar, string>> = {
  kalenderjaar: 'van 1 januari tot en met 31 december',
  toewijzingsjaar: 'vanaf de ingangsdatum van de toewijzing',
};

/** What the policy calls a week, a year and a long period: without it a count says nothing. */
function begrippen({ week, jaar, langePeriodenPerJaar: lang }: Verblijfsgrenzen): Stap[] {
  return [
    kiesrij(rij('VERBLIJFSWEEK', 'grenzen', 'Een week, waarin een etmaal telt op de dag waarop het begint', week), WEEKTEKST[week.keuze], VERBLIJFSWEEK_LIJST.map((een) => WEEKTEKST[een])),
    kiesrij(rij('VERBLIJFSJAAR', 'grenzen', 'Een jaar', jaar), JAARTEKST[jaar.keuze], VERBLIJFSJAAR_LIJST.map((een) => JAARTEKST[een])),
    kiesrij(rij('LANGE_PERIODEN', 'grenzen', 'Lange aaneengesloten perioden per jaar, ten hoogste', lang), lang.aantal === null ? 'geen grens' : String(lang.aantal), []),
  ];
}

/** The weeks that are at or above the limit; the others are not news. */
function weekrijen(weken: Verblijfstelling['weken'], grens: Verblijfsgrens): Stap[] {
  return [...weken].flatMap(([week, etmalen]) => {
    if (grens.aantal === null || etmalen.length < grens.aantal) return [];
    const perioden = new Set(etmalen.map(({ reeks }) => reeks)).size;
    const voldaan = etmalen.length === grens.aantal || perioden === 1;
    const hoeveel = `${schrijfWeek(week).replace('week', 'Week')}: ${schrijfEtmalen(etmalen.length)}`;
    if (voldaan && etmalen.length > grens.aantal) {
      const omschrijving = `${hoeveel}, alle in één aaneengesloten periode (dan geldt de grens per week niet)`;
      const { herkomst, vindplaats } = grens;
      const eis = `ten hoogste ${grens.aantal}, of alle in één periode`;
      return [toetsrij({ code: 'ETMALEN_PER_WEEK', groep: 'perWeek', omschrijving, herkomst, vindplaats }, { eis, waarde: String(etmalen.length), voldaan })];
    }
    const omschrijving = perioden === 1 ? hoeveel : `${hoeveel}, in ${perioden} losse perioden`;
    return [grensrij({ code: 'ETMALEN_PER_WEEK', groep: 'perWeek', omschrijving }, etmalen.length, grens, voldaan)];
  });
}

function periodetekst(etmalen: readonly Etmaal[]): string {
  return `Periode van ${schrijfDatum(etmalen[0]?.datum ?? '')} tot ${schrijfDatum(etmalen.at(-1)?.bezoek.vertrek ?? '')}: ${schrijfEtmalen(etmalen.length)} aaneen`;
}

/**
 * The rows about the limits: what a week and a year are, every week at or above its limit, every long period and every
 * year.
 *
 * @bron midden-limburg-2024 kortdurend verblijf en perceel 5, duur (MP-065, MP-066, MP-100)
 */
export function grensrijen({ weken, reeksen, jaren, lang }: Verblijfstelling, grenzen: Verblijfsgrenzen): Stap[] {
  const { etmalenPerWeek, etmalenAaneen: aaneen, etmalenPerJaar: perJaar } = grenzen;
  const binnen = (aantal: number, grens: Verblijfsgrens): boolean => aantal <= (grens.aantal ?? aantal);
  return [
    ...begrippen(grenzen),
    ...weekrijen(weken, etmalenPerWeek),
    ...[...reeksen].flatMap(([reeks, etmalen]) =>
      lang.has(reeks) || !binnen(etmalen.length, aaneen)
        ? [grensrij({ code: 'ETMALEN_AANEEN', groep: 'aaneengeslotenPerioden', omschrijving: periodetekst(etmalen) }, etmalen.length, aaneen, binnen(etmalen.length, aaneen))]
        : [],
    ),
    ...[...jaren].map(([jaar, etmalen]) =>
      grensrij(
        { code: 'ETMALEN_PER_JAAR', groep: 'perJaar', omschrijving: `In ${schrijfJaar(jaar, grenzen)}: ${schrijfEtmalen(etmalen.length)}` },
        etmalen.length,
        perJaar,
        binnen(etmalen.length, perJaar),
      ),
    ),
  ];
}

const GEEN_GRENS = { etmalenPerWeek: 'etmalen per week', etmalenAaneen: 'etmalen achter elkaar', etmalenPerJaar: 'etmalen per jaar' } as const;

/**
 * The rows for a policy without limits: each limit, that none is known.
 *
 * @bron leudal-2018 §5.4.1 (LE-093)
 */
export const GEEN_GRENSRIJEN: readonly Stap[] = Object.freeze(
  Object.entries(GEEN_GRENS).map(([naam, tekst]) =>
    toetsrij(
      { code: 'VERBLIJF_ZONDER_GRENS', groep: 'grenzen', omschrijving: `Geen grens bekend voor het aantal ${tekst}: dit beleid noemt er geen`, herkomst: null, vindplaats: null },
      { eis: naam, waarde: null, voldaan: null },
    ),
  ),
);

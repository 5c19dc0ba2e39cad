import { hoofdletter, kiesrij, toetsrij, type Herkomst, type Stap, type Vindplaats } from '../kern/index.js';
import { inKader } from './bronnen.js';
import { weegGunstigheid } from './gunstigheid.js';
import { KENMERKEN, type Gunstigheid, type Kenmerk } from './kenmerken.js';
import { ADVIESREGELS, PROFIELSOORT_LIJST, RISICOREGEL, UITGANGSPUNTEN, type Profielsoort, type Uitgangspunt, type Werkregel } from './normen/omvangadvies.js';
import type { Profiel } from './profielen.js';
import type { Kenmerken } from './samenhang.js';

/**
 * Above, around or below the average client in the profile.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 */
export const STAND_LIJST = Object.freeze(['boven', 'rond', 'onder'] as const);

/**
 * More support for a shorter time, or less for a longer time.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-100)
 * @bron nederweert-2025 bijlage 5, 5.3 (NE-075, NE-076)
 */
export const VERHOUDING_LIJST = Object.freeze(['meer-korter', 'minder-langer'] as const);

/**
 * A characteristic that moves the size, and which way.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098..NK-101)
 */
export interface Adviesreden {
  readonly kenmerk: Kenmerk;
  readonly waarde: string;
  readonly gunstigheid: Gunstigheid;
  readonly rol: 'doorslaggevend' | 'leidend' | 'weegt-mee';
  readonly werking: 'meer' | 'minder';
  readonly herkomst: Herkomst;
  readonly toelichting: string;
  readonly vindplaats: Vindplaats;
}

/**
 * Advice about the size against the average client in the profile: a direction with its reasons, no number.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098..NK-101)
 * @bron nederweert-2025 bijlage 5, 5.3 (NE-073..NE-077)
 */
export interface Omvangadvies {
  readonly stand: (typeof STAND_LIJST)[number];
  /** What leads where no characteristic does: for maintaining individual support; else null. */
  readonly uitgangspunt: Uitgangspunt | null;
  /** How the reasons add up is our own weighing. */
  readonly herkomst: Herkomst;
  /** A high risk first, then what leads, then the rest. */
  readonly redenen: readonly Adviesreden[];
  /** For developing support; null when nothing points either way, or a high risk goes first. */
  readonly verhouding: (typeof VERHOUDING_LIJST)[number] | null;
}

/**
 * The kind of a profile.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-079, NK-090)
 * @example soortVan('IBO-3') // 'IBO'
 */
export function soortVan(profiel: Profiel): Profielsoort {
  return PROFIELSOORT_LIJST.find((soort) => profiel.startsWith(soort)) ?? 'IBB';
}

function maakReden(kenmerk: Kenmerk, waarde: string, gunst: Gunstigheid, rol: Adviesreden['rol'], { werking, herkomst, omdat }: Werkregel, vindplaats: Vindplaats): Adviesreden {
  return Object.freeze({ kenmerk, waarde, gunstigheid: gunst, rol, werking, herkomst, toelichting: omdat, vindplaats });
}

function verzamelRedenen(soort: Profielsoort, kenmerken: Kenmerken): Adviesreden[] {
  const { kenmerk: risico, ongunstig, vindplaats } = RISICOREGEL;
  const eerst = kenmerken[risico] === 'hoog' ? [maakReden(risico, 'hoog', 'ongunstig', 'doorslaggevend', ongunstig, vindplaats)] : [];
  const rest = ADVIESREGELS[soort].flatMap((regel) => {
    const waarde = kenmerken[regel.kenmerk];
    const gunst = weegGunstigheid(regel.kenmerk, waarde);
    if (waarde === undefined || gunst === null || gunst === 'neutraal') return [];
    return [maakReden(regel.kenmerk, waarde, gunst, regel.rol, regel[gunst], regel.vindplaats)];
  });
  return [...eerst, ...rest];
}

/** What decides first; a lighter role only counts when nothing of a heavier one was found. */
const ROLLEN = ['doorslaggevend', 'leidend', 'weegt-mee'] as const;

function saldo(redenen: readonly Adviesreden[], rol: Adviesreden['rol']): number {
  let som = 0;
  for (const reden of redenen) if (reden.rol === rol) som += reden.werking === 'meer' ? 1 : -1;
  return som;
}

/**
 * Weighs the characteristics: a high risk decides, else what leads, else the rest; what pulls both ways on the level that
 * decides asks for a balance, so it is around the average. Only favourable and unfavourable values count, and the nature of the problems not at all.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098..NK-101)
 * @bron nederweert-2025 bijlage 5, 5.3 (NE-073..NE-077)
 */
export function weegOmvang(soort: Profielsoort, kenmerken: Kenmerken): Omvangadvies {
  const redenen = verzamelRedenen(soort, kenmerken);
  const rol = ROLLEN.find((een) => redenen.some((reden) => reden.rol === een));
  const beslist = rol === undefined ? 0 : saldo(redenen, rol);
  const ontwikkelt = soort === 'IBO' || soort === 'DBO';
  const wijst = ontwikkelt && kenmerken.risico !== 'hoog' ? saldo(redenen, 'leidend') : 0;
  return Object.freeze({
    uitgangspunt: UITGANGSPUNTEN[soort],
    stand: beslist > 0 ? 'boven' : beslist < 0 ? 'onder' : 'rond',
    herkomst: 'afgeleid',
    redenen: Object.freeze(redenen),
    verhouding: wijst > 0 ? 'meer-korter' : wijst < 0 ? 'minder-langer' : null,
  });
}

/**
 * How an advice reads.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 */
export const VERHOUDING_TEKST: Readonly<Record<(typeof VERHOUDING_LIJST)[number], string>> = {
  'meer-korter': 'meer hulp voor een kortere tijd',
  'minder-langer': 'minder hulp tegelijk, voor een langere tijd',
};

/** How a position reads in the explanation; the result keeps the short value. */
const STAND_TEKST: Readonly<Record<(typeof STAND_LIJST)[number], string>> = {
  boven: 'meer dan gemiddeld',
  rond: 'rond het gemiddelde',
  onder: 'minder dan gemiddeld',
};

/**
 * The rows of an advice: each reason, what they come to, and the balance between size and time.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098..NK-101)
 */
export function adviesrijen({ stand, uitgangspunt, herkomst, redenen, verhouding }: Omvangadvies): Stap[] {
  const groep = 'advies';
  const vindplaats = inKader('§5.3', 'NK-098');
  const gewogen = redenen.map((reden) =>
    toetsrij(
      {
        code: 'ADVIESREDEN',
        groep,
        omschrijving: `${hoofdletter(KENMERKEN[reden.kenmerk].naam)} is ${reden.waarde}: ${reden.toelichting} (${reden.werking} dan gemiddeld${reden.rol === 'weegt-mee' ? '' : `, ${reden.rol}`})`,
        herkomst: reden.herkomst,
        vindplaats: reden.vindplaats,
      },
      { eis: reden.rol, waarde: reden.waarde, voldaan: true },
    ),
  );
  const rij = { code: 'ADVIES', groep, omschrijving: 'Alles bij elkaar, vergeleken met de gemiddelde cliënt in het profiel', herkomst, vindplaats } as const;
  const tijd = { code: 'VERHOUDING', groep, omschrijving: 'Omvang en duur samen', herkomst, vindplaats: inKader('§5.3', 'NK-100') } as const;
  return [
    ...(uitgangspunt === null ? [] : [kiesrij({ code: 'UITGANGSPUNT', groep, omschrijving: 'Dit gaat voor bij de keuze hoeveel hulp nodig is', herkomst: uitgangspunt.herkomst, vindplaats: uitgangspunt.vindplaats }, uitgangspunt.tekst, [])]),
    ...gewogen,
    kiesrij(rij, STAND_TEKST[stand], STAND_LIJST.map((een) => STAND_TEKST[een])),
    ...(verhouding === null ? [] : [kiesrij(tijd, VERHOUDING_TEKST[verhouding], VERHOUDING_LIJST.map((een) => VERHOUDING_TEKST[een]))]),
  ];
}

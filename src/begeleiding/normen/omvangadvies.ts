import type { Herkomst, Vindplaats } from '../../kern/index.js';
import { inKader, inNederweert } from '../bronnen.js';
import type { Kenmerk } from '../kenmerken.js';

/**
 * The four kinds of profile: individual or day activities, developing or maintaining.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-079, NK-090)
 */
export const PROFIELSOORT_LIJST = Object.freeze(['IBO', 'IBB', 'DBO', 'DBB'] as const);

/**
 * A kind of profile.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-079, NK-090)
 */
export type Profielsoort = (typeof PROFIELSOORT_LIJST)[number];

/**
 * Which way a value of a characteristic moves the size, and how sure that is.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-098)
 */
export interface Werkregel {
  readonly werking: 'meer' | 'minder';
  readonly herkomst: Herkomst;
  readonly omdat: string;
}

/**
 * How one characteristic counts for the size in one kind of profile: leading or beside others, and what a favourable
 * and an unfavourable value do.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-099..NK-101)
 * @bron nederweert-2025 bijlage 5, 5.3 (NE-073..NE-077)
 */
export interface Adviesregel {
  readonly kenmerk: Kenmerk;
  readonly rol: 'leidend' | 'weegt-mee';
  readonly gunstig: Werkregel;
  readonly ongunstig: Werkregel;
  readonly vindplaats: Vindplaats;
}

const meer = (omdat: string, herkomst: Herkomst = 'afgeleid'): Werkregel => ({ werking: 'meer', herkomst, omdat });
const minder = (omdat: string, herkomst: Herkomst = 'afgeleid'): Werkregel => ({ werking: 'minder', herkomst, omdat });

const INVLOED = inKader('hoofdstuk 3, stap 2 ad c', 'NK-062', 'NK-063');
const COMPLEX = inKader('hoofdstuk 3, stap 2 ad c', 'NK-059', 'NK-063');
const NETWERK = inNederweert('5.3', 'NE-077');
const LEREN = inKader('§5.3', 'NK-100');
const DBO_LEREN = inNederweert('5.3', 'NE-074', 'NE-075', 'NE-076');

/** What holds for every kind of profile unless a rule of its own stands in its place. */
const gewoon = (kenmerk: Kenmerk, gunstig: string, ongunstig: string, vindplaats: Vindplaats): Adviesregel => ({
  kenmerk,
  rol: 'weegt-mee',
  gunstig: minder(gunstig),
  ongunstig: meer(ongunstig),
  vindplaats,
});

const ZELFINZICHT = gewoon('zelfinzicht', 'wie zichzelf kent, komt sneller tot een oplossing', 'wie weinig zelfinzicht heeft, komt minder snel tot een oplossing', INVLOED);
const MOTIVATIE = gewoon('motivatie', 'wie wil, komt sneller tot een oplossing', 'wie niet wil, komt minder snel tot een oplossing', INVLOED);
const LEERT = gewoon('lerendVermogen', 'wie leert, heeft minder vaak hulp nodig', 'wie moeilijk leert, heeft vaker hulp nodig', INVLOED);
const BELASTBAAR = gewoon('belastbaarheid', 'wie veel aankan, redt meer zelf', 'wie weinig aankan, redt minder zelf', INVLOED);
const STEUN = gewoon('sociaalNetwerk', 'het netwerk helpt', 'het netwerk hoort bij het probleem', NETWERK);
const DRAAGKRACHT = gewoon('draagkrachtNetwerk', 'het netwerk kan veel dragen', 'het netwerk kan weinig dragen', NETWERK);
const INGEWIKKELD = gewoon('complexiteit', 'het geheel is overzichtelijk', 'het geheel is ingewikkeld', COMPLEX);

/**
 * The rules per kind of profile, leading ones first. Which way learning works is published for developing day
 * activities only; elsewhere it is `afgeleid`, for IBO by analogy with that.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-100, NK-101)
 * @bron nederweert-2025 bijlage 5, 5.3 (NE-073..NE-077)
 */
export const ADVIESREGELS: Readonly<Record<Profielsoort, readonly Adviesregel[]>> = {
  IBO: [
    {
      kenmerk: 'lerendVermogen',
      rol: 'leidend',
      gunstig: meer('wie goed leert, kan met meer uren sneller klaar zijn'),
      ongunstig: minder('wie moeilijk leert, heeft meer aan minder uren over een langere tijd'),
      vindplaats: LEREN,
    },
    {
      kenmerk: 'motivatie',
      rol: 'leidend',
      gunstig: meer('wie graag wil, kan met meer uren sneller klaar zijn'),
      ongunstig: minder('wie nog niet wil, heeft meer aan minder uren over een langere tijd'),
      vindplaats: LEREN,
    },
    ZELFINZICHT,
    BELASTBAAR,
    STEUN,
    DRAAGKRACHT,
    INGEWIKKELD,
  ],
  IBB: [
    ZELFINZICHT,
    MOTIVATIE,
    LEERT,
    BELASTBAAR,
    STEUN,
    DRAAGKRACHT,
    INGEWIKKELD,
    {
      kenmerk: 'verwachteOntwikkeling',
      rol: 'weegt-mee',
      gunstig: minder('de situatie wordt beter, dus blijft zij met minder stabiel'),
      ongunstig: meer('de situatie gaat achteruit, dus vraagt stabiel houden meer'),
      vindplaats: inKader('§5.3', 'NK-101'),
    },
  ],
  DBO: [
    {
      kenmerk: 'lerendVermogen',
      rol: 'leidend',
      gunstig: meer('wie goed leert, kan met meer dagdelen sneller klaar zijn', 'gepubliceerd'),
      ongunstig: minder('wie moeilijk leert, heeft meer aan minder dagdelen over een langere tijd', 'gepubliceerd'),
      vindplaats: DBO_LEREN,
    },
    {
      kenmerk: 'belastbaarheid',
      rol: 'leidend',
      gunstig: meer('wie veel aankan, kan meer dagdelen aan'),
      ongunstig: minder('wie weinig aankan, heeft meer aan minder dagdelen over een langere tijd'),
      vindplaats: DBO_LEREN,
    },
    {
      kenmerk: 'verwachteOntwikkeling',
      rol: 'weegt-mee',
      gunstig: meer('de kans op vooruitgang is goed: meer dagdelen voor een kortere tijd zijn te overwegen', 'gepubliceerd'),
      ongunstig: minder('vooruitgang wordt niet verwacht'),
      vindplaats: DBO_LEREN,
    },
    ZELFINZICHT,
    MOTIVATIE,
    STEUN,
    DRAAGKRACHT,
    INGEWIKKELD,
  ],
  DBB: [
    {
      kenmerk: 'draagkrachtNetwerk',
      rol: 'leidend',
      gunstig: minder('het netwerk kan veel dragen'),
      ongunstig: meer('het netwerk kan weinig dragen en moet worden ontlast'),
      vindplaats: inNederweert('5.3', 'NE-073'),
    },
    {
      kenmerk: 'belastbaarheid',
      rol: 'leidend',
      gunstig: meer('wie veel aankan, kan meer dagdelen aan'),
      ongunstig: minder('wie weinig aankan, kan minder dagdelen aan'),
      vindplaats: inNederweert('5.3', 'NE-073'),
    },
    ZELFINZICHT,
    MOTIVATIE,
    LEERT,
    STEUN,
    INGEWIKKELD,
  ],
};

/**
 * What leads when no characteristic does, as published.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-101)
 */
export interface Uitgangspunt {
  readonly tekst: string;
  readonly herkomst: Herkomst;
  readonly vindplaats: Vindplaats;
}

/**
 * What leads per kind of profile beside the characteristics: for maintaining individual support the least that keeps the
 * situation stable. The others are led by characteristics, see {@link ADVIESREGELS}.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-101)
 */
export const UITGANGSPUNTEN: Readonly<Record<Profielsoort, Uitgangspunt | null>> = {
  IBO: null,
  IBB: Object.freeze({
    tekst: 'wat minimaal nodig is om de situatie stabiel te houden',
    herkomst: 'gepubliceerd',
    vindplaats: inKader('§5.3', 'NK-101'),
  }),
  DBO: null,
  DBB: null,
};

/**
 * A high risk, in every kind of profile: it may outweigh all the rest. That adequate support means more is `afgeleid`.
 *
 * @bron normenkader-begeleiding-2.0 §5.3 (NK-099)
 */
export const RISICOREGEL = {
  kenmerk: 'risico',
  ongunstig: meer('hulp die genoeg is, gaat voor'),
  vindplaats: inKader('§5.3', 'NK-099'),
} as const;

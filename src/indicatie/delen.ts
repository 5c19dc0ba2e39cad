import type { Bevinding, Uitlegbaar } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, VORM_NAAM, type Begeleidingsvorm } from '../begeleiding/index.js';
import type { Dossier } from './dossier.js';
import type { Indicatieonderdelen } from './onderdelen.js';

/**
 * One outcome of a proposal, and where in the file its questions lie.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014)
 */
export interface Deel {
  readonly id: string;
  readonly titel: string;
  readonly uitkomst: Uitlegbaar;
  /** What it decides about: whether there is access, help itself, how that is bought, or something about either. */
  readonly rol: 'toegang' | 'hulp' | 'inkoop' | 'overig';
  /** The path in the file of a field that this part speaks of. */
  readonly inDossier: (pad: string) => string;
  /** Whether the proposal waits for it: not for what is there to be weighed, or what a person decided instead. */
  readonly telt: boolean;
  /** Whether a finding of this part is one of the proposal too. */
  readonly meldt: (bevinding: Bevinding) => boolean;
}

const onder = (voorvoegsel: string) => (pad: string): string => `${voorvoegsel}.${pad}`;

/** A size stands in the file under its form: `keuze.minuten` is asked for at `begeleiding.keuze.individueel.minuten`. */
const bijVorm = (vorm: Begeleidingsvorm) => (pad: string): string => {
  const [begin = '', ...rest] = pad.split('.');
  return ['begeleiding', begin, ...(begin === 'onderzoek' ? [] : [vorm]), ...rest].join('.');
};

/** The facts on which a duration turns stand with the investigation, the profile and the case. */
const vanDuur = (vorm: Begeleidingsvorm) => (pad: string): string =>
  ({
    profiel: `begeleiding.keuze.${vorm}.profiel`,
    richting: `begeleiding.onderzoek.richting.${vorm}`,
    verwachteOntwikkeling: 'begeleiding.onderzoek.kenmerken.verwachteOntwikkeling',
    perceel: 'besluit.begeleiding.perceel',
  })[pad] ?? (pad.startsWith('kenmerken') ? `begeleiding.onderzoek.${pad}` : `begeleiding.${pad}`);

/** The questions about a lot lie at different places: the lot with the term, the rest with the file. */
const vanPerceel = (pad: string): string =>
  ({ perceel: 'besluit.begeleiding.perceel', zwaarte: 'begeleiding.onderzoek.zwaarte', noodzaak24Uur: 'wlz.vierentwintigUur' })[pad] ?? pad;

/** Grounds stand with the file; the dominant one under its form. */
const vanGrondslag = (vorm: Begeleidingsvorm) => (pad: string): string => (pad === 'dominant' ? `dominanteGrondslag.${vorm}` : pad);

type Regel = Omit<Deel, 'uitkomst' | 'telt' | 'meldt'> & Partial<Pick<Deel, 'telt' | 'meldt'>> & { readonly uitkomst: Uitlegbaar | null | undefined };

function looptijdregels(soort: 'huishouden' | 'begeleiding', waarvan: string, { looptijden }: Indicatieonderdelen, dossier: Dossier): Regel[] {
  const deel = looptijden[soort];
  const { ingangsdatum, einddatum, motivering } = dossier.besluit?.[soort] ?? {};
  // Where the policy has no rule, a motivated term is the judgement that was asked for.
  const beoordeeld = deel?.beschikking?.status === 'beoordeling-nodig' && ingangsdatum !== undefined && einddatum !== undefined && motivering !== undefined;
  const vast = { rol: 'overig', inDossier: onder(`besluit.${soort}`) } as const;
  return [
    { id: `looptijd-${soort}`, titel: `Looptijd van ${waarvan}`, uitkomst: deel?.beschikking, ...vast, telt: !beoordeeld },
    { id: `toewijzing-${soort}`, titel: `Looptijd van de toewijzing van ${waarvan}`, uitkomst: deel?.toewijzing, ...vast },
    { id: `evaluaties-${soort}`, titel: `Evaluaties van ${waarvan}`, uitkomst: deel?.evaluaties, ...vast },
  ];
}

/** Once a size was chosen and motivated, the suggestion has been weighed. */
const nietWegen = ({ code }: Bevinding): boolean => code !== 'SUGGESTIE_NOG_WEGEN';

function regelsVanVorm(vorm: Begeleidingsvorm, { begeleiding, percelen, producten }: Indicatieonderdelen): Regel[] {
  const titel = VORM_NAAM[vorm];
  const keten = begeleiding?.keten;
  const suggestie = keten?.suggestie[vorm];
  const gewogen = keten?.[vorm].omvang?.status === 'berekend';
  const gezegd = keten?.[vorm].omvang?.bevindingen.map(({ code }) => code) ?? [];
  return [
    {
      id: `suggestie-${vorm}`,
      titel: `Suggestie voor ${titel}`,
      uitkomst: suggestie,
      rol: 'hulp',
      inDossier: onder('begeleiding.onderzoek'),
      telt: suggestie?.status !== 'berekend',
      meldt: gewogen ? nietWegen : () => true,
    },
    { id: `omvang-${vorm}`, titel: `Omvang van ${titel}`, uitkomst: keten?.[vorm].omvang, rol: 'hulp', inDossier: bijVorm(vorm) },
    { id: `duur-${vorm}`, titel: `Duur van ${titel}`, uitkomst: keten?.[vorm].duur, rol: 'overig', inDossier: vanDuur(vorm), telt: false, meldt: ({ code }) => !gezegd.includes(code) },
    { id: `perceel-${vorm}`, titel: `Perceel voor ${titel}`, uitkomst: percelen[vorm], rol: 'inkoop', inDossier: vanPerceel },
    { id: `grondslag-${vorm}`, titel: `Grondslag voor ${titel}`, uitkomst: producten[vorm]?.grondslag, rol: 'inkoop', inDossier: vanGrondslag(vorm) },
    // A code that the policy does not have is given when the allocation is made: the proposal does not wait for it.
    { id: `productcode-${vorm}`, titel: `Productcode voor ${titel}`, uitkomst: producten[vorm]?.productcode, rol: 'overig', inDossier: vanGrondslag(vorm), telt: false },
  ];
}

/**
 * All outcomes of a proposal, in the order of the conversation.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export function zetOpRij(onderdelen: Indicatieonderdelen, dossier: Dossier): readonly Deel[] {
  const { procedure, toegang, pgb, huishouden, begeleiding } = onderdelen;
  const bijHuishouden = onder(dossier.huishouden === undefined ? 'activiteiten' : 'huishouden');
  const regels: readonly Regel[] = [
    { id: 'procedure', titel: 'Melding en onderzoek', uitkomst: procedure, rol: 'overig', inDossier: onder('procedure') },
    { id: 'toegang', titel: 'Toegang tot ondersteuning', uitkomst: toegang, rol: 'toegang', inDossier: onder('toegang') },
    { id: 'huishouden-bruto', titel: 'Huishoudelijke ondersteuning als niemand iets zelf doet', uitkomst: huishouden?.bruto, rol: 'overig', inDossier: bijHuishouden, telt: false },
    { id: 'huishouden', titel: 'Huishoudelijke ondersteuning', uitkomst: huishouden?.netto, rol: 'hulp', inDossier: bijHuishouden },
    // The minutes decide: a profile stands beside them, also where the policy has none for these areas.
    { id: 'huishouden-profiel', titel: 'Profiel van huishoudelijke ondersteuning in natura', uitkomst: huishouden?.profiel, rol: 'overig', inDossier: bijHuishouden, telt: false },
    { id: 'vragenlijst', titel: 'Begeleiding volgens de vragenlijst', uitkomst: begeleiding?.vragenlijst, rol: 'hulp', inDossier: onder('vragenlijst') },
    ...BEGELEIDINGSVORM_LIJST.flatMap((vorm) => regelsVanVorm(vorm, onderdelen)),
    ...looptijdregels('huishouden', 'huishoudelijke ondersteuning', onderdelen, dossier),
    ...looptijdregels('begeleiding', 'begeleiding', onderdelen, dossier),
    { id: 'pgb', titel: 'Persoonsgebonden budget', uitkomst: pgb, rol: 'inkoop', inDossier: onder('pgb') },
  ];
  return regels.flatMap(({ uitkomst, telt = true, meldt = () => telt, ...regel }) => (uitkomst == null ? [] : [{ ...regel, uitkomst, telt, meldt }]));
}

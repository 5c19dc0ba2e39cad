import type { Uitlegbaar } from '../kern/index.js';
import type { Begeleidingsvorm } from '../begeleiding/index.js';
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
  /** The path in the file of a field that this part asks for. */
  readonly inDossier: (pad: string) => string;
  /** Whether the proposal waits for it: not for what is there to be weighed, or what a person decided instead. */
  readonly telt: boolean;
}

const onder = (voorvoegsel: string) => (pad: string): string => `${voorvoegsel}.${pad}`;

/** A size stands in the file under its form: `keuze.minuten` is asked for at `begeleiding.keuze.individueel.minuten`. */
const bijVorm = (vorm: Begeleidingsvorm) => (pad: string): string => {
  const [begin = '', ...rest] = pad.split('.');
  return ['begeleiding', begin, ...(begin === 'onderzoek' ? [] : [vorm]), ...rest].join('.');
};

/** The questions about a lot lie at different places: the lot with the term, the rest with the file. */
const vanPerceel = (pad: string): string =>
  ({ perceel: 'besluit.begeleiding.perceel', zwaarte: 'begeleiding.onderzoek.zwaarte', noodzaak24Uur: 'wlz.vierentwintigUur' })[pad] ?? pad;

/** Grounds stand with the file; the dominant one under its form. */
const vanGrondslag = (vorm: Begeleidingsvorm) => (pad: string): string => (pad === 'dominant' ? `dominanteGrondslag.${vorm}` : pad);

type Regel = readonly [id: string, titel: string, uitkomst: Uitlegbaar | null | undefined, inDossier: Deel['inDossier'], telt?: boolean];

function looptijdregels(soort: 'huishouden' | 'begeleiding', waarvan: string, { looptijden }: Indicatieonderdelen, dossier: Dossier): Regel[] {
  const deel = looptijden[soort];
  const { ingangsdatum, einddatum, motivering } = dossier.besluit?.[soort] ?? {};
  // Where the policy has no rule, a motivated term is the judgement that was asked for.
  const beoordeeld = deel?.beschikking?.status === 'beoordeling-nodig' && ingangsdatum !== undefined && einddatum !== undefined && motivering !== undefined;
  const bij = onder(`besluit.${soort}`);
  return [
    [`looptijd-${soort}`, `Looptijd van ${waarvan}`, deel?.beschikking, bij, !beoordeeld],
    [`toewijzing-${soort}`, `Looptijd van de toewijzing van ${waarvan}`, deel?.toewijzing, bij],
    [`evaluaties-${soort}`, `Evaluaties van ${waarvan}`, deel?.evaluaties, bij],
  ];
}

function begeleidingsregels({ begeleiding, percelen, producten }: Indicatieonderdelen): Regel[] {
  const keten = begeleiding?.keten;
  const vorm = (naam: Begeleidingsvorm, titel: string): Regel[] => [
    [`suggestie-${naam}`, `Suggestie voor ${titel}`, keten?.suggestie[naam], onder('begeleiding.onderzoek'), keten?.suggestie[naam]?.status !== 'berekend'],
    [`omvang-${naam}`, `Omvang van ${titel}`, keten?.[naam].omvang, bijVorm(naam)],
    [`duur-${naam}`, `Duur van ${titel}`, keten?.[naam].duur, onder('begeleiding'), false],
    [`perceel-${naam}`, `Perceel voor ${titel}`, percelen[naam], vanPerceel],
    [`grondslag-${naam}`, `Grondslag voor ${titel}`, producten[naam]?.grondslag, vanGrondslag(naam)],
    // A code that the policy does not have is given when the allocation is made: the proposal does not wait for it.
    [`productcode-${naam}`, `Productcode voor ${titel}`, producten[naam]?.productcode, vanGrondslag(naam), false],
  ];
  return [
    ['vragenlijst', 'Begeleiding volgens de vragenlijst', begeleiding?.vragenlijst, onder('vragenlijst')],
    ...vorm('individueel', 'individuele begeleiding'),
    ...vorm('dagbesteding', 'dagbesteding'),
  ];
}

/**
 * All outcomes of a proposal, in the order of the conversation.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 */
export function zetOpRij(onderdelen: Indicatieonderdelen, dossier: Dossier): readonly Deel[] {
  const { procedure, toegang, huishouden } = onderdelen;
  const bijHuishouden = onder(dossier.huishouden === undefined ? 'activiteiten' : 'huishouden');
  const regels: readonly Regel[] = [
    ['procedure', 'Melding en onderzoek', procedure, onder('procedure')],
    ['toegang', 'Toegang tot ondersteuning', toegang, onder('toegang')],
    ['huishouden-bruto', 'Huishoudelijke ondersteuning als niemand iets zelf doet', huishouden?.bruto, bijHuishouden, false],
    ['huishouden', 'Huishoudelijke ondersteuning', huishouden?.netto, bijHuishouden],
    ...begeleidingsregels(onderdelen),
    ...looptijdregels('huishouden', 'huishoudelijke ondersteuning', onderdelen, dossier),
    ...looptijdregels('begeleiding', 'begeleiding', onderdelen, dossier),
  ];
  return regels.flatMap(([id, titel, uitkomst, inDossier, telt = true]) => (uitkomst == null ? [] : [{ id, titel, uitkomst, inDossier, telt }]));
}

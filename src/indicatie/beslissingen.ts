import { PER_TEKST, schrijfDatum, schrijfTelling, somOp, type Per } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, VORM_NAAM, type Begeleidingsvorm } from '../begeleiding/index.js';
import type { Begeleidingsbesluit, Dossier } from './dossier.js';
import type { Indicatieonderdelen } from './onderdelen.js';

/**
 * Something that a person decided, beside what was computed or suggested; neither replaces the other.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 en §5.3 (NK-076, NK-098)
 * @bron leudal-2018 §4.4 en §5.3.3 (LE-025, LE-079)
 */
export interface Beslissing {
  /** The path in the file. */
  readonly pad: string;
  readonly wat: string;
  readonly gekozen: string;
  /** What was computed or suggested; null when nothing was. */
  readonly berekend: string | null;
  readonly motivering: string | null;
}

function schrijfMinuten(minuten: number, per: Per = 'week'): string {
  return `${schrijfTelling(minuten, 'minuut', 'minuten')} ${PER_TEKST[per]}`;
}

interface Maat {
  readonly minuten?: number | undefined;
  readonly dagdelen?: number | undefined;
}

function schrijfMaat({ minuten, dagdelen }: Maat): string {
  return somOp([...(minuten === undefined ? [] : [schrijfMinuten(minuten)]), ...(dagdelen === undefined ? [] : [`${schrijfTelling(dagdelen, 'dagdeel', 'dagdelen')} per week`])]);
}

function heeftMaat({ minuten, dagdelen }: Maat): boolean {
  return minuten !== undefined || dagdelen !== undefined;
}

function overVerlaging({ huishouden, activiteiten, verlaging }: Dossier): Beslissing[] {
  const reden = (huishouden ?? activiteiten)?.motiveringen?.vorigeIndicatie;
  const pad = `${huishouden === undefined ? 'activiteiten' : 'huishouden'}.motiveringen.vorigeIndicatie`;
  const gekozen = 'gemotiveerd';
  return [
    ...(reden === undefined ? [] : [{ pad, wat: 'Verlaging van huishoudelijke ondersteuning', gekozen, berekend: null, motivering: reden }]),
    ...BEGELEIDINGSVORM_LIJST.flatMap((vorm) => {
      const motivering = verlaging?.[vorm];
      return motivering === undefined ? [] : [{ pad: `verlaging.${vorm}`, wat: `Verlaging van ${VORM_NAAM[vorm]}`, gekozen, berekend: null, motivering }];
    }),
  ];
}

function overLevering({ levering }: Dossier): Beslissing[] {
  return levering === undefined ? [] : [{ pad: 'levering', wat: 'Levering, keuze van de cliënt', gekozen: levering, berekend: null, motivering: null }];
}

function overHuishouden({ afwijkingHuishouden: keuze, huishouden }: Dossier, { huishouden: deel }: Indicatieonderdelen): Beslissing[] {
  if (keuze === undefined) return [];
  const van = deel?.netto.status === 'berekend' ? (deel.netto.afwijking?.van ?? null) : null;
  const per = huishouden?.per;
  const berekend = van === null ? null : schrijfMinuten(van, per);
  return [{ pad: 'afwijkingHuishouden', wat: 'Omvang van huishoudelijke ondersteuning', gekozen: schrijfMinuten(keuze.naar, per), berekend, motivering: keuze.motivering }];
}

function overOnderzoek({ begeleiding }: Dossier): Beslissing[] {
  const { zwaarte, richting } = begeleiding?.onderzoek ?? {};
  return [
    ...(zwaarte === undefined ? [] : [{ pad: 'begeleiding.onderzoek.zwaarte', wat: 'Zwaarte van de problemen', gekozen: zwaarte, berekend: null, motivering: null }]),
    ...BEGELEIDINGSVORM_LIJST.flatMap((vorm) => {
      const gekozen = richting?.[vorm];
      return gekozen === undefined ? [] : [{ pad: `begeleiding.onderzoek.richting.${vorm}`, wat: `Richting van ${VORM_NAAM[vorm]}`, gekozen, berekend: null, motivering: null }];
    }),
  ];
}

function overVragenlijst({ vragenlijst }: Dossier, { begeleiding }: Indicatieonderdelen): Beslissing[] {
  const { keuze, omvang } = vragenlijst ?? {};
  const uitkomst = begeleiding?.vragenlijst;
  const gesuggereerd = uitkomst?.status === 'berekend' ? (uitkomst.afwijking?.van ?? uitkomst.profiel) : null;
  return [
    ...(keuze === undefined
      ? []
      : [{ pad: 'vragenlijst.keuze', wat: 'Profiel volgens de vragenlijst', gekozen: `${keuze.categorie}-${keuze.intensiteit}`, berekend: gesuggereerd, motivering: keuze.motivering ?? null }]),
    ...(omvang === undefined || !heeftMaat(omvang) ? [] : [{ pad: 'vragenlijst.omvang', wat: 'Omvang van begeleiding', gekozen: schrijfMaat(omvang), berekend: null, motivering: omvang.motivering ?? null }]),
  ];
}

function overOmvang(vorm: Begeleidingsvorm, { begeleiding }: Dossier, onderdelen: Indicatieonderdelen): Beslissing[] {
  const gekozen = begeleiding?.keuze?.[vorm];
  if (gekozen === undefined) return [];
  const { profiel, motivering = null } = gekozen;
  const suggestie = onderdelen.begeleiding?.keten?.suggestie[vorm];
  const gesuggereerd = suggestie?.status === 'berekend' ? suggestie.profiel : null;
  return [
    ...(profiel === undefined ? [] : [{ pad: `begeleiding.keuze.${vorm}.profiel`, wat: `Profiel voor ${VORM_NAAM[vorm]}`, gekozen: profiel, berekend: gesuggereerd, motivering }]),
    ...(heeftMaat(gekozen) ? [{ pad: `begeleiding.keuze.${vorm}`, wat: `Omvang van ${VORM_NAAM[vorm]}`, gekozen: schrijfMaat(gekozen), berekend: null, motivering }] : []),
  ];
}

function schrijfLooptijd({ ingangsdatum, einddatum }: Begeleidingsbesluit): string {
  const vanaf = ingangsdatum === undefined ? [] : [`vanaf ${schrijfDatum(ingangsdatum)}`];
  const tot = einddatum === undefined ? [] : [einddatum === null ? 'zonder einddatum' : `tot en met ${schrijfDatum(einddatum)}`];
  return [...vanaf, ...tot].join(' ');
}

function overLooptijd(soort: 'huishouden' | 'begeleiding', dossier: Dossier): Beslissing[] {
  const besluit: Begeleidingsbesluit = dossier.besluit?.[soort] ?? {};
  const { ingangsdatum, einddatum, intervalMaanden, perceel, motivering = null } = besluit;
  const pad = `besluit.${soort}`;
  const waarvan = soort === 'huishouden' ? 'huishoudelijke ondersteuning' : 'begeleiding';
  const vast = { berekend: null, motivering: null };
  return [
    ...(ingangsdatum === undefined && einddatum === undefined ? [] : [{ ...vast, pad, wat: `Looptijd van ${waarvan}`, gekozen: schrijfLooptijd(besluit), motivering }]),
    ...(intervalMaanden === undefined ? [] : [{ ...vast, pad: `${pad}.intervalMaanden`, wat: `Tijd tussen evaluaties van ${waarvan}`, gekozen: schrijfTelling(intervalMaanden, 'maand', 'maanden') }]),
    ...(perceel === undefined ? [] : [{ ...vast, pad: `${pad}.perceel`, wat: 'Perceel voor begeleiding', gekozen: String(perceel) }]),
  ];
}

function overGrondslag({ dominanteGrondslag }: Dossier): Beslissing[] {
  return BEGELEIDINGSVORM_LIJST.flatMap((vorm) => {
    const gekozen = dominanteGrondslag?.[vorm];
    return gekozen === undefined ? [] : [{ pad: `dominanteGrondslag.${vorm}`, wat: `Grondslag die overheerst bij ${VORM_NAAM[vorm]}`, gekozen, berekend: null, motivering: null }];
  });
}

/**
 * All that a person decided in a file, in the order of the conversation, whatever became of it: also what a determination could not
 * use, or has not come to yet.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 en §5.3 (NK-076, NK-098)
 * @bron leudal-2018 §4.4 en §5.3.3 (LE-025, LE-079)
 */
export function verzamelBeslissingen(onderdelen: Indicatieonderdelen, dossier: Dossier): readonly Beslissing[] {
  const beslissingen: Beslissing[] = [
    ...overHuishouden(dossier, onderdelen),
    ...overOnderzoek(dossier),
    ...overVragenlijst(dossier, onderdelen),
    ...BEGELEIDINGSVORM_LIJST.flatMap((vorm) => overOmvang(vorm, dossier, onderdelen)),
    ...overLooptijd('huishouden', dossier),
    ...overLooptijd('begeleiding', dossier),
    ...overVerlaging(dossier),
    ...overLevering(dossier),
    ...overGrondslag(dossier),
  ];
  return Object.freeze(beslissingen.map((beslissing) => Object.freeze(beslissing)));
}

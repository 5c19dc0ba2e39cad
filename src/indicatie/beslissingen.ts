import { schrijfDatum } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, type Begeleidingsvorm } from '../begeleiding/index.js';
import type { Dossier } from './dossier.js';
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

function overOmvang(vorm: Begeleidingsvorm, { begeleiding }: Indicatieonderdelen): Beslissing[] {
  const keten = begeleiding?.keten;
  const omvang = keten?.[vorm].omvang;
  const suggestie = keten?.suggestie[vorm];
  if (omvang?.status !== 'berekend') return [];
  const { profiel, minuten, dagdelen, motivering } = omvang;
  const naam = vorm === 'individueel' ? 'individuele begeleiding' : 'dagbesteding';
  return [
    { pad: `begeleiding.keuze.${vorm}.profiel`, wat: `Profiel voor ${naam}`, gekozen: profiel, berekend: suggestie?.status === 'berekend' ? suggestie.profiel : null, motivering },
    {
      pad: `begeleiding.keuze.${vorm}`,
      wat: `Omvang van ${naam}`,
      gekozen: minuten === null ? `${dagdelen ?? ''} dagdelen per week` : `${minuten} minuten per week`,
      berekend: null,
      motivering,
    },
  ];
}

function overLooptijd(soort: 'huishouden' | 'begeleiding', dossier: Dossier): Beslissing[] {
  const { ingangsdatum, einddatum, motivering } = dossier.besluit?.[soort] ?? {};
  if (ingangsdatum === undefined || einddatum === undefined) return [];
  const tot = einddatum === null ? 'zonder einddatum' : `tot en met ${schrijfDatum(einddatum)}`;
  const wat = soort === 'huishouden' ? 'Looptijd van huishoudelijke ondersteuning' : 'Looptijd van begeleiding';
  return [{ pad: `besluit.${soort}`, wat, gekozen: `vanaf ${schrijfDatum(ingangsdatum)} ${tot}`, berekend: null, motivering: motivering ?? null }];
}

/**
 * All that a person decided in a file, in the order of the conversation.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 en §5.3 (NK-076, NK-098)
 * @bron leudal-2018 §4.4 en §5.3.3 (LE-025, LE-079)
 */
export function verzamelBeslissingen(onderdelen: Indicatieonderdelen, dossier: Dossier): readonly Beslissing[] {
  const { huishouden, begeleiding } = onderdelen;
  const afwijking = huishouden?.netto.status === 'berekend' ? huishouden.netto.afwijking : null;
  const zwaarte = begeleiding?.keten?.suggestie.zwaarte;
  const model = begeleiding?.vragenlijst?.status === 'berekend' ? begeleiding.vragenlijst.afwijking : null;
  const beslissingen: Beslissing[] = [
    ...(afwijking === null
      ? []
      : [{ pad: 'afwijkingHuishouden', wat: 'Minuten huishoudelijke ondersteuning', gekozen: String(afwijking.naar), berekend: String(afwijking.van), motivering: afwijking.motivering }]),
    ...(zwaarte?.herkomst === 'consulent' ? [{ pad: 'begeleiding.onderzoek.zwaarte', wat: 'Zwaarte van de problemen', gekozen: zwaarte.waarde, berekend: null, motivering: null }] : []),
    ...BEGELEIDINGSVORM_LIJST.flatMap((vorm) => {
      const richting = dossier.begeleiding?.onderzoek.richting?.[vorm];
      return richting === undefined ? [] : [{ pad: `begeleiding.onderzoek.richting.${vorm}`, wat: `Richting van ${vorm === 'individueel' ? 'individuele begeleiding' : 'dagbesteding'}`, gekozen: richting, berekend: null, motivering: null }];
    }),
    ...(model === null ? [] : [{ pad: 'vragenlijst.keuze', wat: 'Profiel volgens de vragenlijst', gekozen: model.naar, berekend: model.van, motivering: model.motivering }]),
    ...BEGELEIDINGSVORM_LIJST.flatMap((vorm) => overOmvang(vorm, onderdelen)),
    ...overLooptijd('huishouden', dossier),
    ...overLooptijd('begeleiding', dossier),
  ];
  return Object.freeze(beslissingen.map((beslissing) => Object.freeze(beslissing)));
}

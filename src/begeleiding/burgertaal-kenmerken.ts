import { bevriesDiep } from '../kern/index.js';
import type { Kenmerk } from './kenmerken.js';
import type { Zwaarte } from './profielen.js';
import type { Zwaartekeuze } from './zwaartekeuze.js';

/**
 * A characteristic that counts for the size, as a favourable and as an unfavourable one.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 en §5.3 (NK-046..NK-062, NK-098)
 */
export const KENMERK_BURGERTEKST: Readonly<Record<Kenmerk, { readonly gunstig: string; readonly ongunstig: string }>> = bevriesDiep({
  aardProblematiek: { gunstig: 'Uw problemen blijven gelijk.', ongunstig: 'Uw problemen wisselen.' },
  zelfinzicht: { gunstig: 'U weet goed wat u zelf kunt veranderen.', ongunstig: 'U ziet niet altijd wat u zelf kunt veranderen.' },
  motivatie: { gunstig: 'U wilt er zelf aan werken.', ongunstig: 'Het kost u moeite om hulp toe te laten.' },
  lerendVermogen: { gunstig: 'U leert makkelijk iets nieuws.', ongunstig: 'Iets nieuws leren kost u moeite.' },
  belastbaarheid: { gunstig: 'U kunt veel aan.', ongunstig: 'U bent snel moe, of het wordt u snel te veel.' },
  sociaalNetwerk: { gunstig: 'De mensen om u heen helpen u.', ongunstig: 'De mensen om u heen maken het soms moeilijker.' },
  draagkrachtNetwerk: { gunstig: 'De mensen om u heen kunnen veel doen.', ongunstig: 'De mensen om u heen kunnen niet veel meer doen.' },
  risico: { gunstig: 'De kans dat het misgaat is klein.', ongunstig: 'Zonder genoeg hulp kan het ernstig misgaan.' },
  complexiteit: { gunstig: 'Uw problemen zijn goed te overzien.', ongunstig: 'Er spelen veel problemen door elkaar.' },
  verwachteOntwikkeling: { gunstig: 'Wij verwachten dat het beter gaat.', ongunstig: 'Wij verwachten dat het moeilijker wordt.' },
});

/**
 * A characteristic by name, in two groups that are told apart: what the citizen brings, and what there is besides.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-046..NK-062)
 */
export const KENMERK_BURGERNAMEN: readonly Readonly<Partial<Record<Kenmerk, string>>>[] = bevriesDiep([
  { zelfinzicht: 'uw kijk op uzelf', motivatie: 'uw inzet', lerendVermogen: 'iets nieuws leren', belastbaarheid: 'wat u aankunt' },
  {
    aardProblematiek: 'het verloop van uw problemen',
    sociaalNetwerk: 'mensen om u heen',
    draagkrachtNetwerk: 'wat naasten aankunnen',
    risico: 'gevaar',
    complexiteit: 'hoeveel er tegelijk speelt',
    verwachteOntwikkeling: 'hoe het verdergaat',
  },
]);

/**
 * How heavy the problems are, as one says it to a citizen.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-077)
 */
export const ZWAARTE_BURGERTEKST: Readonly<Record<Zwaarte, string>> = bevriesDiep({
  licht: 'Wij beoordelen uw problemen als licht.',
  matig: 'Wij beoordelen uw problemen als matig: niet licht, maar ook niet zwaar.',
  'matig-zwaar': 'Wij beoordelen uw problemen als matig tot zwaar.',
  zwaar: 'Wij beoordelen uw problemen als zwaar.',
});

/**
 * Where that comes from: a person, or limits of the policy.
 *
 * @bron normenkader-begeleiding-2.0 §5.2 (NK-077)
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-064, NE-065, NE-067)
 */
export const ZWAARTEHERKOMST_BURGERTEKST: Readonly<Record<Zwaartekeuze['herkomst'], string>> = bevriesDiep({
  consulent: 'Dat is een oordeel van de medewerker.',
  gemeentelijk: 'Wij telden op hoeveel hulp u nodig hebt. Welke zwaarte daarbij hoort, koos de gemeente zelf.',
  afgeleid: 'Wij telden op hoeveel hulp u nodig hebt. Welke zwaarte daarbij hoort, namen wij uit een voorbeeld.',
  gepubliceerd: 'Wij telden op hoeveel hulp u nodig hebt. Welke zwaarte daarbij hoort, staat in de regels.',
});

/**
 * What stands in the place of the characteristics of the network when there is none.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-053, NK-055, NK-056)
 */
export const ZONDER_NETWERK_BURGERTEKST = 'U hebt geen mensen om u heen die u kunnen helpen.';

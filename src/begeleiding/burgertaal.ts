import { bevriesDiep, type Burgertaal, type Burgerzin } from '../kern/index.js';
import type { Kenmerk } from './kenmerken.js';
import { LEEFGEBIED_LIJST, type Leefgebied } from './leefgebieden.js';
import type { Begeleidingsvorm, Hoofdvraag, Richting } from './profielen.js';
import type { VoorliggendeOplossing } from './voorliggende-oplossingen.js';
import type { Categorie, Intensiteit, Modelvraag } from './vragenlijst.js';

/**
 * How a citizen calls a life area.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025, NK-029..NK-039)
 */
export const LEEFGEBIED_BURGERNAAM: Readonly<Record<Leefgebied, string>> = bevriesDiep({
  persoonlijkFunctioneren: 'omgaan met gevoelens en keuzes',
  sociaalFunctioneren: 'omgaan met andere mensen',
  gezondheidEnZelfzorg: 'goed voor uzelf zorgen',
  verplaatsenEnVervoer: 'buitenshuis op weg gaan',
  wonen: 'goed wonen, ook met de buren',
  regieBijHetHuishouden: 'het huishouden regelen',
  werkSchool: 'werk of school',
  vrijeTijd: 'uw vrije tijd',
  financienAdministratie: 'geld en papieren',
  justitie: 'contact met politie of justitie',
  verslaving: 'omgaan met een verslaving',
});

/**
 * What somebody else does, by the score of an area.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-040..NK-045)
 */
export const SCORE_BURGERTEKST: readonly string[] = bevriesDiep([
  'u hebt geen hulp nodig',
  'het lukt u als iemand meekijkt',
  'het lukt u als iemand helpt',
  'iemand anders moet dit voor u doen',
]);

/**
 * Who or what solves something in another way.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-021, NK-066)
 */
export const OPLOSSING_BURGERNAAM: Readonly<Record<VoorliggendeOplossing, string>> = bevriesDiep({
  'eigen-kracht': 'u doet zelf een deel',
  'gebruikelijke-hulp': 'uw huisgenoten helpen',
  mantelzorg: 'een naaste zorgt voor u',
  'sociaal-netwerk': 'mensen om u heen helpen',
  vrijwilligers: 'vrijwilligers helpen',
  'algemeen-gebruikelijk': 'iets uit de gewone winkel helpt',
  'algemene-voorziening': 'u gebruikt hulp die er voor iedereen is',
  'laagdrempelig-steunpunt': 'u kunt terecht bij een inloop in de buurt',
  zorgverzekeringswet: 'u krijgt zorg via de zorgverzekering',
  participatiewet: 'u krijgt hulp bij werk en inkomen',
  'wet-langdurige-zorg': 'u krijgt zorg uit de Wet langdurige zorg',
  'andere-wet': 'u krijgt hulp uit een andere wet',
});

/**
 * How a citizen calls a form of support, and what it is.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-070)
 */
export const VORM_BURGERTEKST: Readonly<Record<Begeleidingsvorm, { readonly naam: string; readonly uitleg: string }>> = bevriesDiep({
  individueel: { naam: 'begeleiding', uitleg: 'Een begeleider helpt u bij dingen van alledag.' },
  dagbesteding: { naam: 'dagbesteding', uitleg: 'U gaat overdag naar een plek waar u met anderen iets doet.' },
});

/**
 * What the support is for.
 *
 * @bron normenkader-begeleiding-2.0 §5.1 (NK-071)
 */
export const RICHTING_BURGERTEKST: Readonly<Record<Richting, string>> = bevriesDiep({
  ontwikkelgericht: 'Het doel is dat u iets leert, zodat u daarna meer zelf kunt.',
  behoudgericht: 'Het doel is dat u houdt wat u nu kunt.',
});

/**
 * The main question behind day activities.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-070)
 */
export const HOOFDVRAAG_BURGERTEKST: Readonly<Record<Hoofdvraag, string>> = bevriesDiep({
  'zinvolle-daginvulling': 'De dagbesteding is er vooral voor een goede dag.',
  'ontlasten-netwerk': 'De dagbesteding is er vooral om uw naasten rust te geven.',
});

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
  belastbaarheid: { gunstig: 'U kunt veel aan.', ongunstig: 'U bent snel moe of vol.' },
  sociaalNetwerk: { gunstig: 'De mensen om u heen helpen u.', ongunstig: 'De mensen om u heen maken het soms moeilijker.' },
  draagkrachtNetwerk: { gunstig: 'De mensen om u heen kunnen veel doen.', ongunstig: 'De mensen om u heen kunnen niet veel meer doen.' },
  risico: { gunstig: 'De kans dat het misgaat is klein.', ongunstig: 'Zonder genoeg hulp kan het ernstig misgaan.' },
  complexiteit: { gunstig: 'Uw problemen zijn goed te overzien.', ongunstig: 'Er spelen veel problemen door elkaar.' },
  verwachteOntwikkeling: { gunstig: 'Wij verwachten dat het beter gaat.', ongunstig: 'Wij verwachten dat het moeilijker wordt.' },
});

/**
 * The questions of the assessment model with their answers, the favourable one first.
 *
 * @bron leudal-2018 bijlage 2 (LE-071..LE-078)
 */
export const VRAGENLIJST_BURGERTEKST: Readonly<Record<Modelvraag, { readonly vraag: string; readonly antwoorden: Readonly<Record<string, string>> }>> = bevriesDiep({
  v1: {
    vraag: 'Is het veilig voor u en de mensen om u heen?',
    antwoorden: { A: 'er is bijna geen gevaar', B: 'er is een klein gevaar', C: 'er is duidelijk gevaar', D: 'er is groot gevaar', E: 'het is nu niet veilig' },
  },
  v2: {
    vraag: 'Wat weegt zwaarder: wat u beschermt of wat u bedreigt?',
    antwoorden: {
      A: 'vooral wat u beschermt',
      B: 'meer wat u beschermt dan wat u bedreigt',
      C: 'dat is ongeveer gelijk',
      D: 'meer wat u bedreigt dan wat u beschermt',
      E: 'vooral wat u bedreigt',
    },
  },
  v3: {
    vraag: 'Hoe moeilijk is het om uw doel te halen, met hulp?',
    antwoorden: { A: 'niet moeilijk', B: 'niet erg moeilijk', C: 'nogal moeilijk', D: 'moeilijk' },
  },
  v4: {
    vraag: 'Hoeveel hulp hebben u en de mensen om u heen nodig?',
    antwoorden: { A: 'heel weinig hulp', B: 'weinig hulp', C: 'veel hulp', D: 'heel veel hulp' },
  },
  v5: {
    vraag: 'Werken u en de mensen om u heen mee?',
    antwoorden: { A: 'ja, helemaal', B: 'ja, redelijk', C: 'een beetje', D: 'bijna niet' },
  },
});

/**
 * What a profile of the assessment model means.
 *
 * @bron leudal-2018 §5.3.3 (LE-063, LE-067..LE-069)
 */
export const MODELPROFIEL_BURGERTEKST: {
  readonly categorie: Readonly<Record<Categorie, string>>;
  readonly intensiteit: Readonly<Record<Intensiteit, string>>;
} = bevriesDiep({
  categorie: { 1: 'lichte beperkingen', 2: 'matige beperkingen', 3: 'zware beperkingen' },
  intensiteit: { basis: 'af en toe hulp', aanvullend: 'vaste hulp, maar niet elke dag', intens: 'vaste hulp, meestal elke dag' },
});

const ZWIJGT: Burgerzin = { telt: null, teltNiet: null };

/** Per area one question, whatever of it is not known. */
const OVER_LEEFGEBIEDEN = Object.fromEntries(
  LEEFGEBIED_LIJST.flatMap((gebied) => {
    const naam = LEEFGEBIED_BURGERNAAM[gebied];
    const nodig = `Hebt u hulp nodig bij ${naam}, en hoeveel?`;
    const anders = `Lukt er iets al op een andere manier bij ${naam}?`;
    const pad = `leefgebieden.${gebied}`;
    return [[pad, nodig], [`${pad}.bruto`, nodig], [`${pad}.netto`, anders], [`${pad}.oplossingen`, anders]] as const;
  }),
);

/**
 * Begeleiding in the words of a citizen. Its rows are for professionals: the letter tells the areas, the solutions and the size
 * from the result.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 tot en met 5 (NK-025..NK-104)
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-062..LE-083)
 */
export const BEGELEIDING_BURGERTAAL: Burgertaal = bevriesDiep<Burgertaal>({
  rijen: Object.fromEntries(
    [
      'GELDIGHEID',
      'LEEFGEBIED',
      'OPLOSSING',
      'TOTAAL_BRUTO',
      'TOTAAL_NETTO',
      'KENMERK',
      'NETWERK',
      'ZWAARTE',
      'PROFIELGRENZEN',
      'RICHTING',
      'HOOFDVRAAG',
      'DAGBESTEDING_ZINVOL',
      'DAGDELEN',
      'PROFIEL',
      'ALTERNATIEF',
      'ADVIESREDEN',
      'ADVIES',
      'VERHOUDING',
      'OMVANG',
      'BAND',
      'VORIGE_INDICATIE',
      'DUURREGEL',
      'ANTWOORD',
      'REGEL',
      'KEUZE',
    ].map((code) => [code, ZWIJGT]),
  ),
  bevindingen: {
    GEEN_BEHOEFTE: 'U hebt op geen enkel gebied begeleiding nodig.',
    ALLES_ANDERS_OPGELOST: 'Alles waar u hulp bij nodig hebt, wordt al op een andere manier opgelost.',
    NETTO_NIET_ONDERBOUWD: 'De gemeente telt iets niet mee, maar het is niet zeker dat het anders lukt. Dat moet zij nog uitzoeken.',
    DEMONSTRATIEGRENZEN: 'De gemeente gebruikte een voorbeeld om te bepalen hoe zwaar uw problemen zijn. Zij moet dat zelf nog beoordelen.',
    OMVANG_TEGEN_ADVIES: 'Uw situatie wijst op meer of minder begeleiding dan is gekozen. De gemeente moet dat goed uitleggen.',
    OMVANG_BUITEN_BAND: 'De hoeveelheid begeleiding is anders dan gewoon bij dit soort hulp. De gemeente moet dat goed uitleggen.',
    REGIE_ALLEEN_MET_ANDER_RESULTAAT: 'Hulp om dingen te regelen kan alleen samen met andere hulp.',
    PGB_NIET_MET_NATURA: 'U kunt bij begeleiding niet kiezen voor een deel geregeld en een deel met eigen budget.',
  },
  vragen: {
    ...OVER_LEEFGEBIEDEN,
    vormen: 'Wilt u begeleiding, dagbesteding of allebei?',
    'kenmerken.verwachteOntwikkeling': 'Wordt uw situatie met hulp beter, blijft zij gelijk of gaat zij achteruit?',
    verwachteOntwikkeling: 'Wordt uw situatie met hulp beter, blijft zij gelijk of gaat zij achteruit?',
    'dagbesteding.hoofdvraag': 'Is de dagbesteding vooral voor u, of om uw naasten rust te geven?',
    'dagbesteding.dagdelen': 'Hoeveel dagdelen per week wilt u naar de dagbesteding?',
    onderzoek: 'Waar hebt u hulp bij nodig in uw dagelijks leven?',
    profiel: 'De gemeente moet nog kiezen welke hulp het best bij u past.',
    minuten: 'De gemeente moet nog bepalen hoeveel begeleiding u nodig hebt.',
    dagdelen: 'De gemeente moet nog bepalen hoeveel dagdelen u nodig hebt.',
    richting: 'Wilt u vooral iets leren, of vooral houden wat u nu kunt?',
    stabieleSituatie: 'Blijft uw situatie zoals zij is, of gaat zij achteruit?',
    v1: 'Is het veilig voor u en de mensen om u heen?',
    v2: 'Wat weegt zwaarder: wat u beschermt of wat u bedreigt?',
    v3: 'Hoe moeilijk is het om uw doel te halen, met hulp?',
    v4: 'Hoeveel hulp hebben u en de mensen om u heen nodig?',
    v5: 'Werken u en de mensen om u heen mee?',
    ZWAARTE: 'Hoe zwaar zijn uw problemen, alles bij elkaar?',
    DUUR_ZONDER_REGEL: 'Hoe lang past deze hulp bij u?',
  },
  woorden: [],
});

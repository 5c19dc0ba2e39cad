import { bevriesDiep, type Burgertaal, type Burgerzin } from '../kern/index.js';
import { LEEFGEBIED_LIJST, type Leefgebied } from './leefgebieden.js';
import type { Begeleidingsvorm, Hoofdvraag, Richting } from './profielen.js';
import type { VoorliggendeOplossing } from './voorliggende-oplossingen.js';

export * from './burgertaal-kenmerken.js';

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
 * What is left of an area after other solutions, by its net score.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-027, NK-040..NK-045)
 */
export const REST_BURGERTEKST: readonly string[] = bevriesDiep([
  'Dan is hier geen begeleiding meer nodig.',
  'Wat overblijft, lukt u als iemand meekijkt.',
  'Wat overblijft, lukt u als iemand helpt.',
]);

/**
 * Who or what solves something in another way.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-021, NK-066)
 */
export const OPLOSSING_BURGERNAAM: Readonly<Record<VoorliggendeOplossing, string>> = bevriesDiep({
  'eigen-kracht': 'een deel lukt u zelf',
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
 * What a citizen solves without anybody else, when nothing is left.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 4 (NK-066)
 */
export const ZELF_BURGERTEKST = 'dit lukt u zelf';

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
  behoudgericht: 'Het doel is dat u zo veel mogelijk houdt wat u nu kunt.',
});

/**
 * The main question behind day activities.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-070)
 */
export const HOOFDVRAAG_BURGERTEKST: Readonly<Record<Hoofdvraag, string>> = bevriesDiep({
  'zinvolle-daginvulling': 'De dagbesteding is er vooral om uw dag goed te vullen.',
  'ontlasten-netwerk': 'De dagbesteding is er vooral om uw naasten rust te geven.',
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
      'REGEL_PUNTEN',
      'REGEL_MINSTENS',
      'REGEL_INTENSITEIT',
      'REGEL_VERHOGING',
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
      'UITGANGSPUNT',
      'ADVIESREDEN',
      'ADVIES',
      'VERHOUDING',
      'OMVANG',
      'OMVANG_MOTIVERING',
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
    'OMVANG_TEGEN_ADVIES boven': 'Uw situatie wijst op meer {vorm} dan is gekozen. De gemeente moet dat goed uitleggen.',
    'OMVANG_TEGEN_ADVIES onder': 'Uw situatie wijst op minder {vorm} dan is gekozen. De gemeente moet dat goed uitleggen.',
    'OMVANG_BUITEN_BAND boven': 'Er is meer {vorm} gekozen dan bij dit soort hulp gewoon is. De gemeente moet dat goed uitleggen.',
    'OMVANG_BUITEN_BAND onder': 'Er is minder {vorm} gekozen dan bij dit soort hulp gewoon is. De gemeente moet dat goed uitleggen.',
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
    v1: 'De gemeente moet nog beoordelen of het veilig is voor u en de mensen om u heen.',
    v2: 'De gemeente moet nog beoordelen wat zwaarder weegt: wat u beschermt of wat u bedreigt.',
    v3: 'De gemeente moet nog beoordelen hoe moeilijk het is om uw doel te halen, met hulp.',
    v4: 'De gemeente moet nog beoordelen hoeveel hulp u en de mensen om u heen nodig hebben.',
    v5: 'De gemeente moet nog beoordelen of u en de mensen om u heen meewerken.',
    ZWAARTE: 'Hoe zwaar zijn uw problemen, alles bij elkaar?',
    DUUR_ZONDER_REGEL: 'Hoe lang past deze hulp bij u?',
  },
  woorden: [],
});

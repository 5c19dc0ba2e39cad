import { bevriesDiep, type Burgertaal } from '../kern/index.js';

const ZWIJGT = { telt: null, teltNiet: null } as const;

/** A question of access that stands in the way when its answer is the wrong one. */
const reden = (teltNiet: string): { readonly telt: null; readonly teltNiet: string } => ({ telt: null, teltNiet });

/**
 * What was found about access, as a question with its answer behind it: where the question to the citizen is something that the
 * municipality has to find out.
 *
 * @bron leudal-2018 §3.3, §3.4 en §3.8 (LE-007, LE-009, LE-017)
 */
export const TOEGANGSFEIT_BURGERVRAAG: Readonly<Record<string, string>> = bevriesDiep({
  DUBBEL_GETELD: 'Telt dezelfde hulp twee keer mee?',
  NIET_NOODZAKELIJK: 'Noemt een andere wet deze kosten niet nodig?',
  VOORBEELD: 'Staat wat u nodig hebt op de lijst met gewone spullen?',
});

/**
 * Access and procedure in the words of a citizen. Of access a row that is not met is told: it is a reason.
 *
 * @bron leudal-2018 hoofdstuk 2 en 3 (LE-002..LE-017)
 * @bron wmo-2015 art. 2.3.2 (LE-002)
 */
export const VOORZIENINGEN_BURGERTAAL: Burgertaal = bevriesDiep<Burgertaal>({
  rijen: {
    GELDIGHEID: ZWIJGT,
    GEVRAAGD: ZWIJGT,
    MOTIVERING: ZWIJGT,
    ONDERZOEK_TERMIJN: ZWIJGT,
    PLAN_GELEGENHEID: ZWIJGT,
    PLAN_TERMIJN: ZWIJGT,
    ONDERSTEUNING_GEWEZEN: ZWIJGT,
    DOELGROEP: reden('U hoort niet bij de mensen voor wie de Wet maatschappelijke ondersteuning bedoeld is.'),
    EIGEN_KRACHT: reden('U kunt dit probleem zelf oplossen.'),
    NETWERK: reden('Mensen om u heen lossen dit probleem op. Zij kunnen en willen dat blijven doen.'),
    NIET_NOODZAKELIJK: reden('Een andere wet noemt deze kosten niet nodig. Dan betaalt de gemeente ze ook niet.'),
    WIL_NIET_GEBRUIKEN: reden('Er is een oplossing waar u recht op hebt. U weigert die te gebruiken.'),
    INGEZETENE: reden('U verblijft niet in deze gemeente, of u leeft vooral ergens anders.'),
    'INGEZETENE VERBLIJF': reden('U verblijft niet in deze gemeente.'),
    'INGEZETENE DAGELIJKS_LEVEN': reden('Deze gemeente helpt mensen die hier wonen. U leeft vooral ergens anders{plaats}. U kunt hulp vragen bij de gemeente waar u woont.'),
    HUISGENOTEN_HELPEN: reden('Uw huisgenoten kunnen dit doen. Het is hulp die huisgenoten elkaar gewoon geven.'),
    VOORLIGGENDE_VOORZIENING: reden('U kunt hiervoor terecht bij een andere wet. Die hulp past bij u en is genoeg.'),
    ALGEMEEN_GEBRUIKELIJK: reden('Wat u nodig hebt, is gewoon te koop. Mensen zonder beperking kopen het ook.'),
    ALGEMENE_VOORZIENING_GAAT_VOOR: reden('Er is hulp waar iedereen gebruik van mag maken. Die past bij u en is genoeg.'),
  },
  bevindingen: {
    ONDERSTEUNING_NIET_GEWEZEN: 'De gemeente moet u nog vertellen over gratis hulp van een onafhankelijke cliëntondersteuner.',
    PLAN_NIET_GEWEZEN: 'De gemeente moet u nog vertellen dat u een eigen plan mag inleveren.',
    ONDERZOEK_LOOPT: 'Ons onderzoek is nog niet klaar.',
    ONDERZOEK_TE_LAAT: 'Ons onderzoek was later klaar dan de wet vraagt.',
    LANGDURIGE_ZORG_EERST: 'Het lijkt te gaan om zorg uit de Wet langdurige zorg. De gemeente moet dat eerst uitzoeken.',
    ALGEMEEN_GEBRUIKELIJK_ACHTERHAALD: 'De regel over gewone spullen is verouderd. De gemeente moet dit opnieuw bekijken.',
    HULP_DUBBEL_GETELD: 'Dezelfde hulp telt twee keer mee. De gemeente moet dat herstellen.',
    DEELS_ANDERS_OPGELOST: 'Een deel van uw probleem is anders op te lossen. De hulp is voor wat overblijft.',
  },
  vragen: {
    melding: 'Op welke dag meldde u zich bij de gemeente?',
    gewezenOpOndersteuning: 'Weet u dat u gratis hulp kunt krijgen van een onafhankelijke cliëntondersteuner?',
    gewezenOpPlan: 'Weet u dat u een eigen plan mag inleveren?',
    planOntvangen: 'Wilt u een eigen plan inleveren?',
    onderzoekAfgerond: 'De gemeente moet haar onderzoek nog afmaken.',
    'antwoorden.VERBLIJF': 'Verblijft u in deze gemeente?',
    'antwoorden.DAGELIJKS_LEVEN': 'Leeft u vooral in deze gemeente?',
    'antwoorden.BEZOEKBAAR_MAKEN': 'Gaat het om een woning waar u op bezoek wilt kunnen komen?',
    'antwoorden.INGESCHREVEN': 'Staat u in deze gemeente ingeschreven?',
    'antwoorden.DOELGROEP': 'Is de Wet maatschappelijke ondersteuning voor u bedoeld?',
    'antwoorden.EIGEN_KRACHT': 'Kunt u het probleem zelf helemaal oplossen?',
    'antwoorden.NETWERK': 'Lossen mensen om u heen het probleem helemaal op?',
    'antwoorden.DEELS_OPGELOST': 'Is een deel van het probleem anders op te lossen?',
    'antwoorden.HUISGENOTEN': 'Woont u samen met iemand?',
    'antwoorden.GEBRUIKELIJKE_HULP': 'Is het hulp die huisgenoten elkaar gewoon geven?',
    'antwoorden.HUISGENOOT_KAN': 'Kan een huisgenoot deze hulp geven, of leren geven?',
    'antwoorden.MEER_DAN_GEBRUIKELIJK': 'Is er meer hulp nodig dan huisgenoten elkaar gewoon geven?',
    'antwoorden.MANTELZORG': 'Zorgt iemand uit uw omgeving lang en veel voor u?',
    'antwoorden.DUBBEL_GETELD': 'De gemeente moet nakijken of zij hulp niet twee keer telt.',
    'antwoorden.ANDERE_WET': 'Kunt u hiervoor terecht bij een andere wet?',
    'antwoorden.ANDERE_WET_PAST': 'Past de hulp uit die andere wet bij u?',
    'antwoorden.ANDERE_WET_GENOEG': 'Is de hulp uit die andere wet genoeg?',
    'antwoorden.NIET_NOODZAKELIJK': 'De gemeente moet nakijken of een andere wet deze kosten niet nodig noemt.',
    'antwoorden.VOORBEELD': 'De gemeente moet nakijken of het om gewone spullen gaat.',
    'antwoorden.IN_DE_WINKEL': 'Is wat u nodig hebt gewoon in de winkel te koop?',
    'antwoorden.VOOR_IEDEREEN': 'Is wat u nodig hebt ook bedoeld voor mensen zonder beperking?',
    'antwoorden.NIET_DUURDER': 'Kost wat u nodig hebt evenveel als gewone spullen, of minder?',
    'antwoorden.INKOMEN_TE_LAAG': 'Hebt u door de kosten van uw beperking te weinig inkomen?',
    'antwoorden.ANDERE_OMSTANDIGHEDEN': 'Zijn er bij u andere omstandigheden waar wij op moeten letten?',
    'antwoorden.ALGEMENE_VOORZIENING': 'Is er hulp waar iedereen gebruik van mag maken?',
    'antwoorden.ALGEMENE_VOORZIENING_GENOEG': 'Past die hulp bij u en is zij genoeg?',
    'antwoorden.WIL_NIET_GEBRUIKEN': 'Weigert u een oplossing waar u recht op hebt?',
    'antwoorden.VERZOEK': 'Wilt u een persoonsgebonden budget?',
    'antwoorden.PLAN_OPGESTELD': 'Hebt u een plan gemaakt voor het persoonsgebonden budget?',
    'antwoorden.GEMOTIVEERD': 'Waarom wilt u de hulp zelf inkopen?',
    'antwoorden.PLAN_VOLLEDIG': 'De gemeente moet nakijken of alles in uw plan voor het budget staat.',
    'antwoorden.TAAL': 'Kent wie het budget beheert goed genoeg Nederlands?',
    'antwoorden.SOCIALE_REDZAAMHEID': 'Zijn er problemen in de omgang met anderen, waardoor het budget beheren niet lukt?',
    'antwoorden.PROBLEEMGEDRAG': 'Is er gedrag waardoor het budget beheren niet lukt?',
    'antwoorden.PSYCHISCH_FUNCTIONEREN': 'Zijn er psychische problemen waardoor het budget beheren niet lukt?',
    'antwoorden.GEHEUGEN_EN_ORIENTATIE': 'Zijn er geheugenproblemen waardoor het budget beheren niet lukt?',
    'antwoorden.OVEREENKOMST': 'Kan wie het budget beheert zelf een contract maken met de hulp?',
    'antwoorden.AANSTUREN': 'Kan wie het budget beheert de hulp zeggen wat er moet gebeuren?',
    'antwoorden.KANS_OP_BESLAG': 'Is de kans groot dat anderen het budget opeisen, bijvoorbeeld door schulden?',
    'antwoorden.VOOR_BEGELEIDING': 'Is het budget voor begeleiding?',
    'antwoorden.BEGELEIDING_IN_NATURA': 'Is er ook begeleiding die de gemeente regelt?',
    'antwoorden.LANGDURIGE_ZORG': 'Hebt u dag en nacht zorg dichtbij nodig, of zorg uit de Wet langdurige zorg?',
  },
  woorden: [],
});

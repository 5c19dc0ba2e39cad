import { describe, expect, it } from 'vitest';
import { KENMERK_BURGERTEKST } from '../../src/begeleiding/index.js';
import { zetOpRij } from '../../src/indicatie/delen.js';
import { burgerbevinding } from '../../src/indicatie/motivering-burgertaal.js';
import { schrijfPlaats } from '../../src/indicatie/motivering-bronnen.js';
import { vertelVragen } from '../../src/indicatie/motivering-vragen.js';
import { alsZin } from '../../src/indicatie/motivering-zin.js';
import { leudal2018, motiveer, stelIndicatieVoor, type Dossier, type Indicatievoorstel } from '../../src/index.js';
import { BRIEFNAMEN, briefvoorstel } from '../hulp/brieven.js';
import { stad, volledig } from '../hulp/dossier.js';
import { dossierbestand, voorstelVan } from '../hulp/dossiers.js';
import { bezwaren } from '../hulp/leesbaar.js';

const inEenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ');
const brief = (voorstel: Indicatievoorstel): string => inEenRegel(motiveer(voorstel, { lezer: 'burger' }).tekst);
const deelVan = (voorstel: Indicatievoorstel, kop: string, lezer: 'burger' | 'vakgenoot' = 'burger'): string[] | undefined =>
  motiveer(voorstel, { lezer }).delen.find((deel) => deel.kop === kop)?.zinnen.map(({ tekst }) => tekst);

const zaak = volledig.begeleiding!;
const inStad = (dossier: Dossier): Indicatievoorstel => stelIndicatieVoor(dossier, { begeleiding: stad, beschikking: stad }, { peildatum: '2025-06-01' });
const alleenBegeleiding: Dossier = { ...volledig, huishouden: undefined, grondslagen: undefined, ouderdomsbeperkingen: undefined, besluit: { begeleiding: volledig.besluit?.begeleiding } };

describe('what was had before', () => {
  const metVorige = (dagdelen: number, per: 'week' | 'twee-weken'): Indicatievoorstel =>
    inStad({ ...alleenBegeleiding, begeleiding: { ...zaak, vorigeIndicatie: { individueel: { minuten: 60 }, dagbesteding: { dagdelen, per } } } });

  it('per form: less with the reason that was written down, more, and which of the two', () => {
    const tekst = brief(briefvoorstel('situatie-minder-en-meer'));
    expect(tekst).toContain('Eerst had u 5 uur begeleiding per week. Nu stellen wij 2 uur per week voor. Dat is minder. De reden: U kookt en wast nu zelf. Dat leerde u vorig jaar.');
    expect(tekst).toContain('Eerst had u 4 dagdelen dagbesteding per twee weken. Nu stellen wij 3 dagdelen per week voor. Dat is meer.');
    expect(tekst.match(/Let op: [^.]*\./g)).toEqual(['Let op: dit is minder begeleiding dan u eerst had.']);
  });

  it('per two weeks is not per week: at 3 day parts a week 5 is less, 6 the same, 7 more than was', () => {
    expect(brief(metVorige(5, 'twee-weken'))).toContain('Eerst had u 5 dagdelen dagbesteding per twee weken. Nu stellen wij 3 dagdelen per week voor. Dat is meer.');
    const gelijk = brief(metVorige(6, 'twee-weken'));
    expect(gelijk).toContain('Eerst had u 6 dagdelen dagbesteding per twee weken. Dat blijft evenveel.');
    expect(gelijk).not.toContain('minder dagbesteding');
    const minder = brief(metVorige(7, 'twee-weken'));
    expect(minder).toContain('Dat is minder. De gemeente moet u nog uitleggen waarom.');
    expect(minder).toContain('Let op: dit is minder dagbesteding dan u eerst had.');
  });

  it('of help that is refused it is said as well', () => {
    expect(deelVan(briefvoorstel('situatie-gebied-uitgesloten'), 'Wat u eerst had')).toEqual(['Eerst had u 1 uur hulp in het huishouden per week. Nu stellen wij dat niet meer voor. De gemeente moet u nog uitleggen waarom.']);
  });
});

describe('a refusal because everything is solved in another way', () => {
  it('tells every area with its need, who solves it, and that this helps and is there', () => {
    const voorstel = briefvoorstel('situatie-alles-opgelost');
    const nodig = deelVan(voorstel, 'Begeleiding: waar u hulp bij nodig hebt') ?? [];
    expect(nodig).toHaveLength(1 + 8 + 1);
    expect(nodig).toContain('Geld en papieren: het lukt u als iemand helpt.');
    const anders = deelVan(voorstel, 'Begeleiding: wat anders wordt opgelost') ?? [];
    expect(anders).toHaveLength(1 + 8);
    expect(anders[0]).toBe('Wij gingen na of dit echt helpt, en of het er voor u is. Dat is zo:');
    expect(anders).toContain('Geld en papieren: uw huisgenoten helpen. Dan is hier geen begeleiding meer nodig.');
  });

  it('beside help that is proposed it names the help that is refused', () => {
    const voorstel = briefvoorstel('situatie-deels-geweigerd');
    expect(voorstel.status).toBe('berekend');
    expect(deelVan(voorstel, 'Waarom geen begeleiding')?.[2]).toMatch(/^Alles waar u hulp bij nodig hebt, wordt al op een andere manier opgelost/);
    expect(deelVan(voorstel, 'Hoe lang: begeleiding')).toBeUndefined();
    expect(deelVan(voorstel, 'Ons voorstel in het kort')).toContain('Geen begeleiding. Hieronder staat waarom.');
    expect(deelVan(voorstel, 'Wat gebeurt er nu?')?.[0]).toContain('Het college kan anders besluiten.');
    const koppen = motiveer(voorstel, { lezer: 'burger' }).delen.map(({ kop }) => kop);
    expect(koppen[koppen.indexOf('Waarom geen begeleiding') + 1]).toBe('Begeleiding: waar u hulp bij nodig hebt');
  });

  it('without any need the areas are named that were looked at', () => {
    const leefgebieden = Object.fromEntries(Object.keys(zaak.onderzoek.leefgebieden ?? {}).map((gebied) => [gebied, { bruto: 0, netto: 0 }]));
    const voorstel = inStad({ ...alleenBegeleiding, begeleiding: { onderzoek: { ...zaak.onderzoek, vormen: ['individueel'], leefgebieden } } });
    expect(voorstel.status).toBe('niet-aangewezen');
    expect(deelVan(voorstel, 'Begeleiding: waar u hulp bij nodig hebt')).toHaveLength(1 + 11);
  });
});

describe('need, solution and rest', () => {
  it('the need is the gross one; what is left stands with the solution', () => {
    const voorstel = voorstelVan('dossier-4-begeleiding');
    expect(deelVan(voorstel, 'Begeleiding: waar u hulp bij nodig hebt')).toContain('Geld en papieren: het lukt u als iemand helpt.');
    expect(deelVan(voorstel, 'Begeleiding: wat anders wordt opgelost')?.[1]).toBe('Geld en papieren: vrijwilligers helpen. Wat overblijft, lukt u als iemand meekijkt.');
  });

  it('all sides of daily life only when every area was looked at', () => {
    const leeg = Object.fromEntries(Object.keys(zaak.onderzoek.leefgebieden ?? {}).map((gebied) => [gebied, {}]));
    expect(brief(inStad({ ...alleenBegeleiding, begeleiding: { ...zaak, onderzoek: { ...zaak.onderzoek, leefgebieden: leeg } } }))).not.toContain('uw dagelijks leven');
    expect(brief(inStad(alleenBegeleiding))).toContain('Alle kanten van uw dagelijks leven');
  });

  it('what people do themselves is only called looked at when it is known', () => {
    const bekeken = deelVan(voorstelVan('dossier-6-onvolledig'), 'Wat wij hebben bekeken') ?? [];
    expect(bekeken.filter((zin) => zin.includes('mensen om u heen'))).toEqual([]);
    expect(bekeken).toContain('Wat u zelf kunt.');
  });
});

describe('what counted for the size', () => {
  const reden = (voorstel: Indicatievoorstel, vorm: string): string[] => deelVan(voorstel, `${vorm}: wat daarbij meetelde`) ?? [];

  it('in developing support size and time go together, and what is inferred is said to be', () => {
    const voorstel = briefvoorstel('situatie-ontwikkelgericht');
    expect(reden(voorstel, 'Begeleiding')).toContain('U leert makkelijk iets nieuws. Dat wijst op meer hulp, voor een kortere tijd.');
    expect(reden(voorstel, 'Begeleiding')).toContain('Welke kant elk punt op wijst, hebben wij uit de regels afgeleid.');
    expect(reden(voorstel, 'Dagbesteding')).toContain('U bent snel moe, of het wordt u snel te veel. Dat wijst op minder hulp tegelijk, voor een langere tijd.');
    expect(reden(voorstel, 'Dagbesteding').join(' ')).toContain('Waar het er niet staat, hebben wij het eruit afgeleid.');
  });

  it('in maintaining individual support what is needed at least goes first, and in no other', () => {
    const minstens = /^Bij deze hulp kijken wij eerst wat er minstens nodig is/;
    expect(reden(voorstelVan('dossier-4-begeleiding'), 'Begeleiding')[1]).toMatch(minstens);
    const anders = [...reden(voorstelVan('dossier-5-huis-begeleiding-en-dagbesteding'), 'Dagbesteding'), ...reden(briefvoorstel('situatie-ontwikkelgericht'), 'Begeleiding')];
    expect(anders.filter((zin) => minstens.test(zin))).toEqual([]);
  });

  it('the weight is told before the band that goes with it, and not of day activities', () => {
    const voorstel = voorstelVan('dossier-5-huis-begeleiding-en-dagbesteding');
    const begeleiding = deelVan(voorstel, 'Begeleiding: ons voorstel') ?? [];
    const waar = begeleiding.indexOf('Wij beoordelen uw problemen als matig: niet licht, maar ook niet zwaar. Dat is een oordeel van de medewerker.');
    expect(waar).toBeGreaterThan(0);
    expect(begeleiding[waar + 1]).toMatch(/^Daar hoort meestal 1 uur tot en met 3 uur per week bij \(/);
    const dagbesteding = (deelVan(voorstel, 'Dagbesteding: ons voorstel') ?? []).join(' ');
    expect(dagbesteding).toContain('Bij dit soort hulp hoort meestal 1 tot en met 4 dagdelen per week');
    expect(dagbesteding).not.toContain('Wij beoordelen');
  });

  it('another profile than the weight points at: the band is that of the help, not of the weight', () => {
    const anders = inStad({ ...alleenBegeleiding, begeleiding: { ...zaak, keuze: { ...zaak.keuze, individueel: { profiel: 'IBB-3', minuten: 240, motivering: 'Meer is nodig.' } } } });
    const gezegd = (deelVan(anders, 'Begeleiding: ons voorstel') ?? []).join(' ');
    expect(gezegd).toContain('Wij beoordelen uw problemen als');
    expect(gezegd).not.toContain('Daar hoort');
    expect(gezegd).toContain('Bij dit soort hulp hoort meestal');
  });

  it('what points neither way is named as well, each characteristic once', () => {
    const gezegd = reden(voorstelVan('dossier-4-begeleiding'), 'Begeleiding').filter((zin) => zin.startsWith('Wij keken ook naar'));
    expect(gezegd).toHaveLength(2);
    expect(gezegd[0]).toBe('Wij keken ook naar uw kijk op uzelf, uw inzet en wat u aankunt.');
    expect(gezegd[1]).toMatch(/Die punten wijzen hier niet op meer of minder hulp\.$/);
    expect(reden(voorstelVan('dossier-4-begeleiding'), 'Begeleiding')).toContain('Dat dit op meer hulp wijst, hebben wij uit de regels afgeleid.');
    expect(reden(briefvoorstel('situatie-zonder-netwerk'), 'Begeleiding').join(' ')).not.toMatch(/mensen om u heen,|naasten aankunnen/);
  });

  it('without people around the client nothing is said about what they can do', () => {
    const tekst = brief(briefvoorstel('situatie-zonder-netwerk'));
    expect(tekst).toContain('U hebt geen mensen om u heen die u kunnen helpen. Dat wijst op meer hulp.');
    expect(tekst).not.toContain(KENMERK_BURGERTEKST.draagkrachtNetwerk.ongunstig);
  });
});

describe('help that is temporary', () => {
  it('stands in the summary, with its weeks and without the last day of the decision', () => {
    expect(deelVan(briefvoorstel('situatie-alleen-tijdelijk'), 'Ons voorstel in het kort')).toEqual([
      'Dit is wat wij voorstellen:',
      'Tijdelijk hulp in het huishouden: de zorg voor uw kinderen. Dat is 3 uur en 20 minuten per week, 6 weken lang, van 1 juni 2023 tot en met 12 juli 2023.',
    ]);
    expect(brief(briefvoorstel('situatie-alleen-tijdelijk'))).not.toContain('0 minuten per week.');
    expect(deelVan(briefvoorstel('situatie-alleen-tijdelijk'), 'Hoe lang: hulp in het huishouden')).toEqual([
      'Dit zijn de dagen:',
      'De hulp begint op 1 juni 2023. De hulp duurt 6 weken. De laatste dag is 12 juli 2023.',
      expect.stringMatching(/^Dat past bij de regels: ‘Zorg voor kinderen in een noodgeval: ten hoogste drie maanden/),
      'De reden: De hulp is nodig zolang de ouder herstelt.',
      'Op 12 juli 2023 kijken wij terug. Wij bekijken dan ook of u daarna nog hulp nodig hebt.',
    ]);
    expect(deelVan(briefvoorstel('situatie-alleen-tijdelijk'), 'Per onderdeel', 'vakgenoot')).toContain('Huishoudelijke ondersteuning: geen structurele hulp; tijdelijk 200 minuten per week, 6 weken lang (kinderen).');
  });

  it('stands apart from what is structural', () => {
    const voorstel = briefvoorstel('situatie-deels-tijdelijk');
    expect(deelVan(voorstel, 'Ons voorstel in het kort')).toContain(
      'Daarbij tijdelijk: de zorg voor uw kinderen. Dat is 3 uur en 20 minuten per week, 6 weken lang, van 1 juni 2023 tot en met 12 juli 2023.',
    );
    expect(deelVan(voorstel, 'Hoe lang: hulp in het huishouden')).toContain('Tijdelijk: de zorg voor uw kinderen. Dat is 6 weken lang, van 1 juni 2023 tot en met 12 juli 2023.');
    expect(deelVan(voorstel, 'Hulp in het huishouden: de zorg voor uw kinderen')?.[0]).toBe('Dit is tijdelijk, 6 weken lang:');
    expect(deelVan(voorstel, 'Hulp in het huishouden: hoeveel is dat samen?')?.at(-1)).toBe('Daar komt tijdelijk iets bij: de zorg voor uw kinderen. Dat is 3 uur en 20 minuten per week, 6 weken lang.');
  });

  it('a deviation to nothing arranges nothing', () => {
    const voorstel = briefvoorstel('situatie-afwijking-naar-nul');
    expect(deelVan(voorstel, 'Ons voorstel in het kort')).toEqual(['Wij stellen geen hulp in het huishouden voor. Hieronder staat waarom.']);
    expect(deelVan(voorstel, 'Wat gebeurt er nu?')?.[0]).toContain('Het college kan anders besluiten.');
    expect(deelVan(voorstel, 'Hoe u de hulp wilt regelen')).toBeUndefined();
    expect(deelVan(voorstel, 'Hoe lang: hulp in het huishouden')).toBeUndefined();
  });
});

describe('access', () => {
  const { dossier } = dossierbestand('dossier-8-geen-toegang');
  const met = (antwoorden: Readonly<Record<string, 'ja' | 'nee'>>): Indicatievoorstel =>
    voorstelVan('dossier-8-geen-toegang', { ...dossier, toegang: { ...dossier.toegang, antwoorden: { ...dossier.toegang?.antwoorden, ...antwoorden } } });

  it.each([
    ['ja', 'nee', ['Deze gemeente helpt mensen die hier wonen. U leeft vooral ergens anders']],
    ['nee', 'ja', ['U verblijft niet in deze gemeente']],
    ['nee', 'nee', ['U verblijft niet in deze gemeente', 'Deze gemeente helpt mensen die hier wonen. U leeft vooral ergens anders']],
  ] as const)('residence %s, daily life %s: the reason is the answer', (VERBLIJF, DAGELIJKS_LEVEN, verwacht) => {
    const redenen = (deelVan(met({ VERBLIJF, DAGELIJKS_LEVEN }), 'Waarom niet') ?? []).slice(2).map((zin) => zin.replace(/ \(.*$/, ''));
    expect(redenen.slice(0, verwacht.length)).toEqual(verwacht);
    expect(redenen).toHaveLength(verwacht.length + 1);
  });

  it('what is known is a question with its answer', () => {
    const feiten = (deelVan(met({ VOORBEELD: 'ja', DUBBEL_GETELD: 'nee', NIET_NOODZAKELIJK: 'ja' }), 'Waar wij van uitgaan') ?? []).slice(1);
    expect(feiten).toContain('Staat wat u nodig hebt op de lijst met gewone spullen? Ja.');
    expect(feiten.filter((zin) => !/\? (Ja|Nee)\.$/.test(zin))).toEqual([]);
  });
});

describe('rights and rules', () => {
  it('a plan of one’s own: up to seven days as long as the investigation runs, and never an invitation after it', () => {
    expect(brief(voorstelVan('dossier-6-onvolledig'))).toContain('U mag een eigen plan inleveren. Daarin staat welke hulp u zelf het beste vindt. Dat kan tot en met zeven dagen na uw melding.');
    for (const naam of BRIEFNAMEN) {
      const voorstel = briefvoorstel(naam);
      if (voorstel.status === 'berekend' || voorstel.status === 'niet-aangewezen') expect(deelVan(voorstel, 'Uw rechten')?.filter((zin) => zin.startsWith('U mag een eigen plan'))).toEqual([]);
    }
  });

  it('a plan that was received is told with the report, not as looked at', () => {
    expect(deelVan(voorstelVan('dossier-7-leudal'), 'Uw melding')).toEqual(['U meldde zich op 1 maart 2023 bij de gemeente.', 'U leverde op 6 maart 2023 een eigen plan in. Wat wij met uw plan hebben gedaan, staat niet in dit voorstel. De gemeente moet u dat nog uitleggen.']);
    expect(deelVan(voorstelVan('dossier-7-leudal'), 'Wat wij hebben bekeken')?.join(' ')).not.toContain('eigen plan');
  });

  it('rules that do not hold on the day are not called the rules of that day', () => {
    const tekst = brief(briefvoorstel('situatie-beleid-niet-geldig'));
    expect(tekst).toContain('Wij rekenden met de regels voor 1 januari 2020. Op die dag gelden deze regels niet.');
    expect(tekst).not.toContain('De regels die gelden op');
    expect(tekst).not.toContain('Dat past bij de regels');
  });

  it('a choice for what the municipality arranges, with a support plan: the client chooses who', () => {
    const { dossier } = dossierbestand('dossier-7-leudal');
    const met = (deel2: boolean): string[] | undefined =>
      deelVan(voorstelVan('dossier-7-leudal', { ...dossier, ondersteuningsplan: { huishouden: { deel1: true, deel2: true }, begeleiding: { deel1: true, deel2 } } }), 'Hoe u de hulp wilt regelen');
    expect(met(false)).toContain('U kiest zelf welke.');
    expect(met(true)).not.toContain('U kiest zelf welke.');
    expect(deelVan(voorstelVan('dossier-1-alleenstaand'), 'Hoe u de hulp wilt regelen')).not.toContain('U kiest zelf welke.');
  });

  it('the document that places stand in is one of those places, not the policy itself', () => {
    expect(deelVan(voorstelVan('dossier-1-alleenstaand'), 'Hulp in het huishouden: hoe wij rekenen')).toContain('Staat daar alleen een plaats? Die vindt u in: Normenkader Huishoudelijke Ondersteuning 2025.');
  });

  it('places read as they can be looked up', () => {
    expect(schrijfPlaats('p. 25, eenmaal per twee weken, gelezen via verenigingspot.nl')).toBe('bladzijde 25, één keer per twee weken');
    expect(schrijfPlaats('blokkenschema, ontbreekt in de gelezen tekst; teruggerekend uit 108 uur per jaar in een stuk')).toBe('een stuk van een andere gemeente');
  });

  it('an area that the policy leaves out: the words of the municipality are marked as such', () => {
    expect(brief(briefvoorstel('situatie-gebied-uitgesloten'))).toContain('De gemeente geeft geen tijd voor boodschappen doen. Zij schrijft daarover: ‘winkels bezorgen aan huis’');
    const zonder = stelIndicatieVoor({ wlz: volledig.wlz, levering: 'natura', activiteiten: { gebieden: ['boodschappen'] } }, { huishoudelijkeOndersteuning: leudal2018 });
    expect(bezwaren((deelVan(zonder, 'Waarom geen hulp in het huishouden') ?? []).slice(1).join(' '))).toEqual([]);
  });

  it.each(BRIEFNAMEN)('%s: nothing is spoken of as granted', (naam) => {
    expect(brief(briefvoorstel(naam)).match(/\bU krijgt (?!het besluit)[^.]*|\b[Tt]oegekend\b/g)).toBeNull();
  });
});

describe('norms that are asked of the municipality', () => {
  const zegt = (norm: string, melding: string): string => {
    const voorstel = voorstelVan('dossier-6-onvolledig');
    const ontbreekt = [{ soort: 'norm', norm, melding: `Deze normtabel heeft geen norm voor: ${melding}. Laat de gemeente die aanleveren.`, aanTeLeverenDoor: 'gemeente' }] as const;
    return vertelVragen({ ...voorstel, ontbreekt }).find(({ kop }) => kop === 'Wat de gemeente nog moet doen')?.zinnen[1]?.tekst ?? '';
  };

  it.each([
    ['samenstellingHuishouden', 'minuten per week voor de samenstelling van het huishouden', 'De gemeente moet nog zeggen hoeveel tijd erbij komt door wie er in huis wonen.'],
    ['sanitair-tegelwand', 'minuten per keer voor sanitair, tegelwand afnemen (4 x per jaar)', 'De gemeente moet nog zeggen hoeveel tijd er is voor badkamer en toilet, tegelwand afnemen (4 keer per jaar).'],
    ['wasverzorging.tweepersoons', 'minuten per week voor volledige wasverzorging van twee personen', 'De gemeente moet nog zeggen hoeveel tijd er is voor de was van twee personen.'],
  ])('%s', (norm, melding, verwacht) => {
    expect(zegt(norm, melding)).toBe(verwacht);
  });
});

describe('a refusal because the rules leave everything out', () => {
  const voorstel = briefvoorstel('situatie-gebied-uitgesloten');

  it('is no investigation of another solution, and not the end of it', () => {
    const tekst = brief(voorstel);
    expect(tekst).not.toContain('Wij hebben dat onderzocht.');
    expect(tekst).toContain('Of er voor u een andere oplossing is, moet de gemeente nog onderzoeken.');
    expect(tekst).toContain('Dat is niet genoeg om nee te zeggen.');
    expect(brief(voorstelVan('dossier-8-geen-toegang'))).toContain('Wij hebben dat onderzocht.');
  });
});

describe('a personal budget and a plan that is not ready', () => {
  it('whether the conditions are met is not in a proposal that did not check them', () => {
    const voorstel = voorstelVan('dossier-2-aftrek-en-afwijking');
    expect(voorstel.onderdelen.pgb).toBeNull();
    expect(deelVan(voorstel, 'Hoe u de hulp wilt regelen')).toContain('Of u daaraan voldoet, en hoeveel geld het is, staat niet in dit voorstel. De gemeente moet dat nog bekijken.');
  });

  it('the plan for begeleiding comes before the decision', () => {
    const { dossier } = dossierbestand('dossier-7-leudal');
    expect(deelVan(voorstelVan('dossier-7-leudal'), 'Wat gebeurt er nu?')?.[0]).toMatch(/^Eerst maakt u met de organisatie het plan voor begeleiding af\./);
    const klaar = { deel1: true, deel2: true, beoordeling: true };
    const voorstel = voorstelVan('dossier-7-leudal', { ...dossier, ondersteuningsplan: { huishouden: klaar, begeleiding: klaar } });
    expect(deelVan(voorstel, 'Wat gebeurt er nu?')?.[0]).toBe('Het college besluit over dit voorstel. U krijgt het besluit in een brief.');
  });
});

describe('what people wrote', () => {
  it.each([['Dat helpt', 'Dat helpt.'], ['Dat helpt:', 'Dat helpt.'], ['Dat helpt.', 'Dat helpt.'], ['‘Dat helpt.’', '‘Dat helpt.’'], ['Helpt dat? ', 'Helpt dat?']])('%s', (gegeven, verwacht) => {
    expect(alsZin(gegeven)).toBe(verwacht);
  });

  it('a reason that ends in a colon leads in no list', () => {
    const { dossier } = dossierbestand('dossier-1-alleenstaand');
    const huishouden = { ...dossier.besluit?.huishouden, motivering: 'Het gaat om dit:' };
    const voorstel = voorstelVan('dossier-1-alleenstaand', { ...dossier, besluit: { huishouden } });
    expect(brief(voorstel)).toContain('De reden: Het gaat om dit.');
    for (const { zinnen } of motiveer(voorstel, { lezer: 'burger' }).delen) expect(zinnen.filter(({ tekst }) => tekst.endsWith(':')).length).toBeLessThanOrEqual(1);
  });
});

describe('findings in the words of the citizen', () => {
  it('every code that can stop a proposal, by its place in the file', () => {
    const codes = [
      ['WLZ_GAAT_VOOR', 'wlz.indicatie'], ['WLZ_GAAT_VOOR', 'wlz.vierentwintigUur'], ['VERLAGING_ZONDER_REDEN', 'huishouden.motiveringen.vorigeIndicatie'],
      ['VERLAGING_ZONDER_REDEN', 'verlaging.individueel'], ['VERLAGING_ZONDER_REDEN', 'verlaging.dagbesteding'], ['CONTROLEPUNT_NIET_GEDAAN', 'controlepunten.clientondersteuning'],
      ['CONTROLEPUNT_NIET_GEDAAN', 'controlepunten.persoonlijk-plan'], ['INKOOP_PAST_NIET', 'pgb.antwoorden.PLAN'], ['INKOOP_PAST_NIET', 'besluit.begeleiding.perceel'],
      ['DUUR_BUITEN_ADVIES', 'besluit.begeleiding.einddatum'], ['LOOPTIJD_NIET_GETOETST', null], ['INKOOP_NIET_GETOETST', null], ['GELDIGHEID_NIET_GETOETST', null],
      ['ANTWOORDEN_STRIJDIG', 'controlepunten.gegevens'], ['PROFIEL_BIJ_PGB', 'vragenlijst'], ['KEUZE_ZONDER_GEVOLG', 'afwijkingHuishouden'],
    ] as const;
    const teksten = codes.map(([code, pad]) => burgerbevinding(code, pad));
    expect(teksten).not.toContain(null);
    expect(new Set(teksten).size).toBe(codes.length);
  });

  it('which way a size goes is said, and of which form', () => {
    const zwaar = { ...zaak, keuze: { individueel: { ...zaak.keuze?.individueel, minuten: 600 }, dagbesteding: { ...zaak.keuze?.dagbesteding, dagdelen: 9 } } };
    const tekst = brief(inStad({ ...alleenBegeleiding, begeleiding: zwaar }));
    expect(tekst).toContain('Er is meer begeleiding gekozen dan bij dit soort hulp gewoon is.');
    expect(tekst).toContain('Er is meer dagbesteding gekozen dan bij dit soort hulp gewoon is.');
    expect(brief(voorstelVan('dossier-5-huis-begeleiding-en-dagbesteding'))).toContain('Uw situatie wijst op meer begeleiding dan is gekozen.');
  });
});

describe('the letter to a professional', () => {
  it('a suggestion that was followed up by a choice blocks nothing', () => {
    const voorstel = voorstelVan('dossier-4-begeleiding');
    expect(deelVan(voorstel, 'Suggestie voor individuele begeleiding: bevindingen (opgevolgd met de keuze)', 'vakgenoot')?.[0]).toMatch(/^Dit is een suggestie/);
    expect(motiveer(voorstel, { lezer: 'vakgenoot' }).tekst).not.toContain('Blokkerend');
    expect(deelVan(voorstel, 'Per onderdeel', 'vakgenoot')).toContain('Productcode voor individuele begeleiding: dit beleid kent geen productcode.');
    expect(deelVan(voorstel, 'Per onderdeel', 'vakgenoot')).toContain('Looptijd van begeleiding: door een mens bepaald; zie de beslissingen.');
  });

  it.each(BRIEFNAMEN)('%s: every row stands with its own part', (naam) => {
    const voorstel = briefvoorstel(naam);
    for (const { id, titel, uitkomst } of zetOpRij(voorstel.onderdelen, voorstel.verantwoording.invoer)) {
      if (id === 'huishouden-bruto') continue;
      const aantal = (kop: string): number => Math.max(0, (deelVan(voorstel, `${titel}: ${kop}`, 'vakgenoot') ?? []).length - 1);
      expect([titel, aantal('wat telt') + aantal('bekeken en niet toegepast')]).toEqual([titel, uitkomst.stappen.length]);
    }
  });

  it.each(BRIEFNAMEN)('%s: as many findings as it says', (naam) => {
    const [kop = '0 bevindingen:', ...rest] = deelVan(briefvoorstel(naam), 'Bevindingen, naar gewicht', 'vakgenoot') ?? [];
    expect(kop).toBe(rest.length === 1 ? '1 bevinding:' : `${rest.length} bevindingen:`);
  });

  it('a refusal is no proposal that still has to ripen, and its reasons have no weight', () => {
    const voorstel = voorstelVan('dossier-8-geen-toegang');
    expect(deelVan(voorstel, 'Voorstel', 'vakgenoot')?.[1]).toBe('Besluitrijp: nee. Besluitrijp hoort bij een voorstel om hulp te geven; of hulp wordt geweigerd, beoordeelt het college.');
    expect(deelVan(voorstel, 'Waarom niet', 'vakgenoot')?.slice(1).map((zin) => zin.split(':')[0])).toEqual(['EIS_NIET_VERVULD', 'ANDERS_GAAT_VOOR']);
  });

  it('says a time once when it is the same in minutes', () => {
    expect(inEenRegel(motiveer(voorstelVan('dossier-8-geen-toegang'), { lezer: 'vakgenoot' }).tekst)).toContain('Huishoudelijke ondersteuning: 20 minuten per week; vóór afronding');
  });
});

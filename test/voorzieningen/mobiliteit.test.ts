import { describe, expect, it } from 'vitest';
import { breidUit, leudal2018, toetsVoorziening, type Beleid, type Voorzieningsvraag } from '../../src/index.js';
import { GUNSTIG, MOBILITEIT_IDS, type Mobiliteit } from '../hulp/mobiliteit.js';
import type { Gegeven } from '../hulp/voorzieningen.js';

type Uitslag = ReturnType<typeof toetsVoorziening>;

/** A provision with everything in favour, except what is given. A number takes the place of the answer. */
function toets(id: Mobiliteit, anders: Gegeven = {}, rest: Omit<Voorzieningsvraag, 'voorziening' | 'antwoorden'> = {}, beleid: typeof leudal2018 = leudal2018): Uitslag {
  const gunstig: Gegeven = Object.fromEntries(Object.entries(GUNSTIG[id]).filter(([code]) => !(code in (rest.getallen ?? {}))));
  return toetsVoorziening({ voorziening: id, antwoorden: { ...gunstig, ...anders }, ...rest }, beleid);
}
const redenen = (u: Uitslag): string[] => (u.status === 'niet-aangewezen' ? u.redenen.map(({ pad, code }) => `${code} ${pad ?? ''}`) : []);
const codes = (u: Uitslag): string[] => u.bevindingen.map(({ code }) => code);
const gevraagd = (u: Uitslag): string[] => (u.status === 'onvolledig' ? u.ontbreekt.flatMap((wat) => (wat.soort === 'gegeven' ? [wat.pad] : [])) : u.status === 'beoordeling-nodig' ? u.vragen.map(({ code }) => code) : []);
const eis = (code: string): string => `EIS_NIET_VERVULD antwoorden.${code}`;
const uitsluiting = (code: string): string => `UITSLUITING_GELDT antwoorden.${code}`;
const voorrang = (code: string): string => `ANDERS_GAAT_VOOR antwoorden.${code}`;
const EIS_SAMEN = 'EIS_NIET_VERVULD antwoorden';
const UITSLUITING_SAMEN = 'UITSLUITING_GELDT antwoorden';
const VOORRANG_SAMEN = 'ANDERS_GAAT_VOOR antwoorden';

describe('all conditions met', () => {
  it.each(MOBILITEIT_IDS)('%s', (id) => {
    expect(toets(id)).toMatchObject({ status: 'berekend', oordeel: 'voldoet', voldoet: true, voorziening: { id } });
  });

  it('is the whole of the mobility lists', () => {
    const ids = leudal2018.voorzieningen.voorzieningen.filter(({ vindplaats }) => vindplaats.plaats.startsWith('§7.')).map(({ id }) => id);
    expect([...ids].sort()).toEqual([...MOBILITEIT_IDS].sort());
  });

  it.each(MOBILITEIT_IDS)('%s: every answer in it was needed', (id) => {
    for (const code of Object.keys(GUNSTIG[id])) expect([id, code, toets(id, { [code]: 'onbekend' }).status]).not.toEqual([id, code, 'berekend']);
  });

  it.each(['vervoersvoorziening', 'hulpmiddel-in-en-om-de-woning'] as const)('%s is not a decision yet: what it is must still be tested', (id) => {
    expect(toets(id).besluitrijp).toBe(false);
  });
});

describe('each reason by itself', () => {
  it.each<readonly [Mobiliteit, Gegeven, string]>([
    // §7.2: of what helps in and around the home only a wheelchair; simple aids are for the client, a trippelstoel is not granted
    ['hulpmiddel-in-en-om-de-woning', { ROLSTOEL: 'nee' }, eis('ROLSTOEL')],
    ['hulpmiddel-in-en-om-de-woning', { EENVOUDIG_HULPMIDDEL: 'ja' }, uitsluiting('EENVOUDIG_HULPMIDDEL')],
    ['hulpmiddel-in-en-om-de-woning', { TRIPPELSTOEL: 'ja' }, uitsluiting('TRIPPELSTOEL')],
    ['hulpmiddel-in-en-om-de-woning', { UITLEEN: 'ja' }, voorrang('UITLEEN')],
    // §7.5.3: cannot walk (enough), a walking aid is not enough, every day, for the normal use of the home
    ['rolstoel', { KAN_LOPEN: 'ja' }, uitsluiting('KAN_LOPEN')],
    ['rolstoel', { LOOPHULPMIDDEL_GENOEG: 'ja' }, voorrang('LOOPHULPMIDDEL_GENOEG')],
    ['rolstoel', { DAGELIJKS: 'nee' }, eis('DAGELIJKS')],
    ['rolstoel', { NORMAAL_GEBRUIK_WONING: 'nee' }, eis('NORMAAL_GEBRUIK_WONING')],
    ['rolstoel', { UITLEEN: 'ja' }, voorrang('UITLEEN')],
    // §7.3 and §7.4
    ['vervoersvoorziening', { VERVOERSGEBIED: 'nee' }, eis('VERVOERSGEBIED')],
    ['vervoersvoorziening', { LOOPAFSTAND: 'ja', LOOPTEMPO: 'ja', OV_GEBRUIKEN: 'ja' }, EIS_SAMEN],
    ['vervoersvoorziening', { DOOR_BEPERKINGEN: 'nee' }, eis('DOOR_BEPERKINGEN')],
    ['vervoersvoorziening', { ALLEDAAGS: 'nee' }, eis('ALLEDAAGS')],
    ['vervoersvoorziening', { ALLEEN_RECREATIE: 'ja' }, uitsluiting('ALLEEN_RECREATIE')],
    ['vervoersvoorziening', { ALLEEN_SPOED: 'ja' }, uitsluiting('ALLEEN_SPOED')],
    ['vervoersvoorziening', { MEDISCH_ANDERE_WET: 'ja' }, voorrang('MEDISCH_ANDERE_WET')],
    // §7.5.1
    ['collectief-vervoer', { IN_AANMERKING: 'nee' }, eis('IN_AANMERKING')],
    ['collectief-vervoer', { KAN_COLLECTIEF: 'nee' }, eis('KAN_COLLECTIEF')],
    ['collectief-vervoer', { COLLECTIEF_PAST: 'nee' }, eis('COLLECTIEF_PAST')],
    ['medische-begeleider', { REIST_COLLECTIEF: 'nee' }, eis('REIST_COLLECTIEF')],
    ['medische-begeleider', { CHAUFFEUR_GENOEG: 'ja' }, voorrang('CHAUFFEUR_GENOEG')],
    ['medische-begeleider', { INGRIJPEN: 'nee', TOEZICHT: 'nee' }, EIS_SAMEN],
    ['medische-begeleider', { ALLEEN_SOCIAAL: 'ja' }, uitsluiting('ALLEEN_SOCIAAL')],
    ['individueel-vervoer', { IN_AANMERKING: 'nee' }, eis('IN_AANMERKING')],
    ['individueel-vervoer', { KAN_COLLECTIEF: 'ja', COLLECTIEF_PAST: 'ja' }, VOORRANG_SAMEN],
    // §7.4: travelling apart, an emergency and the costs are no objections
    ['individueel-vervoer', { KAN_COLLECTIEF: 'ja', COLLECTIEF_PAST: 'nee', ANDER_BEZWAAR: 'nee' }, eis('ANDER_BEZWAAR')],
    // §7.5.2
    ['fiets-met-hulpmotor', { IN_AANMERKING: 'nee' }, eis('IN_AANMERKING')],
    ['fiets-met-hulpmotor', { COLLECTIEF_VOLSTAAT: 'ja' }, voorrang('COLLECTIEF_VOLSTAAT')],
    ['fiets-met-hulpmotor', { LEEFTIJD: 'nee' }, eis('LEEFTIJD')],
    ['fiets-met-hulpmotor', { NOODZAAK: 'nee' }, eis('NOODZAAK')],
    ['fiets-met-hulpmotor', { DRAAGT_BIJ: 'nee' }, eis('DRAAGT_BIJ')],
    ['fiets-met-hulpmotor', { THERAPEUTISCH: 'ja' }, uitsluiting('THERAPEUTISCH')],
    ['driewielfiets', { EVENWICHT: 'nee', ANDERE_BEPERKING: 'nee' }, EIS_SAMEN],
    ['driewielfiets', { GEWONE_DRIEWIELER: 'ja', JONG_KIND: 'ja' }, UITSLUITING_SAMEN],
    // §7.5.4, and by §7.5.2 for a tricycle as well
    ...(['scootmobiel', 'driewielfiets'] as const).flatMap((id): (readonly [Mobiliteit, Gegeven, string])[] => [
      [id, { IN_AANMERKING: 'nee' }, eis('IN_AANMERKING')],
      [id, { STA_EN_LOOPFUNCTIE: 'nee' }, eis('STA_EN_LOOPFUNCTIE')],
      [id, { TRANSFERS: 'nee' }, eis('TRANSFERS')],
      [id, { ANDERE_WIJZE: 'ja' }, voorrang('ANDERE_WIJZE')],
      [id, { ALLEEN_COLLECTIEF: 'ja' }, voorrang('ALLEEN_COLLECTIEF')],
      [id, { RIJTEST: 'nee' }, eis('RIJTEST')],
      [id, { VERVOERSBEHOEFTE: 'nee' }, eis('VERVOERSBEHOEFTE')],
    ]),
    // §7.5.5 and §7.5.6
    ['handbike', { IN_AANMERKING: 'nee' }, eis('IN_AANMERKING')],
    ['handbike', { COLLECTIEF_VOLSTAAT: 'ja' }, voorrang('COLLECTIEF_VOLSTAAT')],
    ['handbike', { ROLSTOELGEBONDEN: 'nee' }, eis('ROLSTOELGEBONDEN')],
    ['handbike', { VEEL_VERVOER_DICHTBIJ: 'nee' }, eis('VEEL_VERVOER_DICHTBIJ')],
    ['handbike', { VERKEERSINZICHT: 'nee' }, eis('VERKEERSINZICHT')],
    ['handbike', { TRAINING: 'ja', RIJTEST: 'nee' }, eis('RIJTEST')],
    ['training-scootmobiel-handbike', { VOERTUIG: 'nee' }, eis('VOERTUIG')],
    ['training-scootmobiel-handbike', { KAN_ZONDER_TRAINING: 'ja' }, uitsluiting('KAN_ZONDER_TRAINING')],
    // §7.5.7
    ['autoaanpassing', { IN_AANMERKING: 'nee' }, eis('IN_AANMERKING')],
    ['autoaanpassing', { EIGEN_AUTO_NODIG: 'nee' }, eis('EIGEN_AUTO_NODIG')],
    ['autoaanpassing', { KAN_COLLECTIEF: 'ja', COLLECTIEF_PAST: 'ja' }, VOORRANG_SAMEN],
    ['autoaanpassing', { KAN_COLLECTIEF: 'ja', COLLECTIEF_PAST: 'nee', ANDER_BEZWAAR: 'nee' }, eis('ANDER_BEZWAAR')],
    ['autoaanpassing', { NOODZAKELIJK: 'nee' }, eis('NOODZAKELIJK')],
    ['autoaanpassing', { GOEDKOOPST: 'nee' }, eis('GOEDKOOPST')],
    ['autoaanpassing', { STAAT_VAN_DE_AUTO: 'nee' }, eis('STAAT_VAN_DE_AUTO')],
    ['autoaanpassing', { FLINKE_AANPASSING: 'ja', LEVENSDUUR: 'nee' }, eis('LEVENSDUUR')],
    ['autoaanpassing', { EIGENAAR: 'nee' }, eis('EIGENAAR')],
    ['autoaanpassing', { BESTUURDER: 'nee' }, eis('BESTUURDER')],
    ['autoaanpassing', { RIJBEWIJS: 'nee' }, eis('RIJBEWIJS')],
    ['autoaanpassing', { GEWONE_UITRUSTING: 'ja', TOCH_NIET_GEBRUIKELIJK: 'nee' }, UITSLUITING_SAMEN],
    // §7.6
    ['sportvoorziening', { KAN_ZONDER: 'ja' }, uitsluiting('KAN_ZONDER')],
    ['sportvoorziening', { BEOEFENT_SPORT: 'nee' }, eis('BEOEFENT_SPORT')],
  ])('%s %o', (id, anders, verwacht) => {
    expect(redenen(toets(id, anders))).toEqual([verwacht]);
  });

  it('all of them at once, and also with other questions open', () => {
    const auto = toets('autoaanpassing', { FLINKE_AANPASSING: 'ja', EIGENAAR: 'nee', BESTUURDER: 'nee', RIJBEWIJS: 'nee', GEWONE_UITRUSTING: 'ja', TOCH_NIET_GEBRUIKELIJK: 'nee', NOODZAKELIJK: 'onbekend' }, { getallen: { LEVENSDUUR: 6 } });
    expect(redenen(auto)).toEqual([eis('LEVENSDUUR'), eis('EIGENAAR'), eis('BESTUURDER'), eis('RIJBEWIJS'), UITSLUITING_SAMEN]);
    expect(redenen(toetsVoorziening({ voorziening: 'vervoersvoorziening', antwoorden: { ALLEEN_RECREATIE: 'ja' } }, leudal2018))).toEqual([uitsluiting('ALLEEN_RECREATIE')]);
  });
});

describe('limits at -1, 0 and +1', () => {
  const voldoet = (id: Mobiliteit, code: string, getal: number | string, anders: Gegeven = {}): boolean => toets(id, anders, { getallen: { [code]: getal } }).status === 'berekend';

  const GRENZEN: readonly (readonly [Mobiliteit, string, readonly (number | string)[], readonly boolean[], Gegeven?])[] = [
    ['vervoersvoorziening', 'VERVOERSGEBIED', [24, 25, 26], [true, true, false]],
    // 800 metres is the distance that can be walked: from there public transport is within reach
    ['vervoersvoorziening', 'LOOPAFSTAND', [799, 800, 801], [true, false, false], { LOOPTEMPO: 'ja', OV_GEBRUIKEN: 'ja' }],
    ['vervoersvoorziening', 'LOOPTEMPO', [19, 20, 21], [false, false, true], { LOOPAFSTAND: 'ja', OV_GEBRUIKEN: 'ja' }],
    ['scootmobiel', 'VERVOERSBEHOEFTE', [2, 3, 4], [false, true, true]],
    ['driewielfiets', 'VERVOERSBEHOEFTE', [2, 3, 4], [false, true, true]],
    ['driewielfiets', 'JONG_KIND', [3, 4, 5], [false, true, true], { GEWONE_DRIEWIELER: 'ja' }],
    ['fiets-met-hulpmotor', 'LEEFTIJD', [15, 16, 17], [true, false, false]],
    ['autoaanpassing', 'LEVENSDUUR', [6, 7, 8], [false, true, true], { FLINKE_AANPASSING: 'ja' }],
    ['rolstoel', 'UITLEEN', [5, 6, 7], [false, false, true]],
    ['hulpmiddel-in-en-om-de-woning', 'UITLEEN', ['5.9', '6', '6.1'], [false, false, true]],
  ];

  it.each(GRENZEN.map(([id, code, ...rest]) => ({ id, code, rest })))('$id $code', ({ id, code, rest: [getallen, verwacht, anders] }) => {
    expect(getallen.map((getal) => voldoet(id, code, getal, anders))).toEqual(verwacht);
  });

  const BEGRENZINGEN: readonly (readonly [Mobiliteit, string, readonly number[], Gegeven?])[] = [
    ['collectief-vervoer', 'KILOMETERS', [1999, 2000, 2001]],
    ['collectief-vervoer', 'KILOMETERS_MET_SCOOTMOBIEL', [1999, 2000, 2001], { SCOOTMOBIEL: 'ja' }],
    ['individueel-vervoer', 'KILOMETERS', [1999, 2000, 2001]],
    ['training-scootmobiel-handbike', 'LESSEN', [4, 5, 6]],
  ];

  it.each(BEGRENZINGEN.map(([id, code, ...rest]) => ({ id, code, rest })))('$id $code: beyond it the provision stays, and what is too much is blocking', ({ id, code, rest: [getallen, anders] }) => {
    const uitkomsten = getallen.map((getal) => toets(id, anders, { getallen: { [code]: getal } }));
    expect(uitkomsten.map(({ status }) => status)).toEqual(['berekend', 'berekend', 'berekend']);
    expect(uitkomsten.map((u) => codes(u).includes('BEGRENZING_OVERSCHREDEN'))).toEqual([false, false, true]);
    expect(uitkomsten.map(({ besluitrijp }) => besluitrijp)).toEqual([true, true, false]);
  });

  it('two quotes: one is too few to settle the amount, and says nothing about the adaptation', () => {
    const uitkomsten = [1, 2, 3].map((OFFERTES) => toets('autoaanpassing', {}, { getallen: { OFFERTES } }));
    expect(uitkomsten.map(({ status, besluitrijp }) => [status, besluitrijp])).toEqual([['berekend', false], ['berekend', true], ['berekend', true]]);
    expect(uitkomsten.map((u) => codes(u).includes('AUTO_OFFERTES_ONTBREKEN'))).toEqual([true, false, false]);
  });

  it('one and a half kilometres is an example and no limit', () => {
    const uitkomsten = ['1.4', '1.5', '1.6'].map((STRAAL) => toets('handbike', {}, { getallen: { STRAAL } }));
    expect(uitkomsten.map(({ status, besluitrijp }) => [status, besluitrijp])).toEqual([['berekend', true], ['berekend', true], ['berekend', true]]);
    expect(uitkomsten.map((u) => codes(u).includes('HANDBIKE_STRAAL_VOORBEELD'))).toEqual([false, false, true]);
  });
});

describe('public transport, §7.3', () => {
  it.each<readonly [string, Gegeven, boolean]>([
    ['cannot walk the distance', { LOOPAFSTAND: 'nee', PAKT_ANDERS_UIT: 'nee' }, true],
    ['cannot walk the distance, but the stop is at the door', { LOOPAFSTAND: 'nee', PAKT_ANDERS_UIT: 'ja', OV_GEBRUIKEN: 'ja' }, false],
    ['walks the distance at a reasonable pace', { LOOPAFSTAND: 'ja', LOOPTEMPO: 'ja', PAKT_ANDERS_UIT: 'nee', OV_GEBRUIKEN: 'ja' }, false],
    ['walks the distance, but the stop is much further', { LOOPAFSTAND: 'ja', LOOPTEMPO: 'ja', PAKT_ANDERS_UIT: 'ja', OV_GEBRUIKEN: 'ja' }, true],
    ['walks the distance too slowly', { LOOPAFSTAND: 'ja', LOOPTEMPO: 'nee', PAKT_ANDERS_UIT: 'nee', OV_GEBRUIKEN: 'ja' }, true],
    ['can reach it and cannot use it', { LOOPAFSTAND: 'ja', LOOPTEMPO: 'ja', PAKT_ANDERS_UIT: 'nee', OV_GEBRUIKEN: 'nee' }, true],
  ])('%s', (_, anders, verwacht) => {
    expect(toets('vervoersvoorziening', anders).status === 'berekend').toBe(verwacht);
  });

  it('every case needs an individual judgement: without it nothing is settled', () => {
    expect(gevraagd(toets('vervoersvoorziening', { PAKT_ANDERS_UIT: 'onbekend', OV_GEBRUIKEN: 'ja' }))).toEqual(['PAKT_ANDERS_UIT']);
    expect(codes(toets('vervoersvoorziening', { PAKT_ANDERS_UIT: 'ja', OV_GEBRUIKEN: 'nee' }))).toContain('MOTIVERING_VEREIST');
  });

  it('shows that a slow pace and an unusable bus are read with care', () => {
    expect(codes(toets('vervoersvoorziening', { LOOPAFSTAND: 'ja', LOOPTEMPO: 'nee' }))).toContain('LOOPTEMPO_AFGELEID');
    expect(codes(toets('vervoersvoorziening', { LOOPAFSTAND: 'ja', LOOPTEMPO: 'ja', OV_GEBRUIKEN: 'nee' }))).toContain('OV_WEL_BEREIKBAAR');
    expect(codes(toets('vervoersvoorziening'))).not.toContain('LOOPTEMPO_AFGELEID');
  });
});

describe('the need for transport, §7.4', () => {
  it('must have been investigated', () => {
    expect(codes(toets('vervoersvoorziening', { BEHOEFTE_ONDERZOCHT: 'nee' }))).toContain('VERVOERSBEHOEFTE_NIET_ONDERZOCHT');
    expect(gevraagd(toets('vervoersvoorziening', { BEHOEFTE_ONDERZOCHT: 'onbekend' }))).toEqual(['antwoorden.BEHOEFTE_ONDERZOCHT']);
  });

  it('is for daily life in beginsel: with a motivation otherwise', () => {
    const u = toets('vervoersvoorziening', { ALLEDAAGS: 'nee' }, { motiveringen: { ALLEDAAGS: 'Wekelijks naar een kind in een instelling.' } });
    expect(u.status).toBe('berekend');
    expect(codes(u)).toContain('AFGEWEKEN_VAN_UITGANGSPUNT');
    const recreatie = toets('vervoersvoorziening', { ALLEEN_RECREATIE: 'ja' }, { motiveringen: { ALLEEN_RECREATIE: 'Toch.' } });
    expect(redenen(recreatie)).toEqual([uitsluiting('ALLEEN_RECREATIE')]);
  });

  it.each([
    ['VERDER_REIZEN', 'VERDER_MET_VALYS'],
    ['ZORGTAKEN', 'VERVOER_VOOR_KINDEREN'],
    ['WLZ_BEWONER', 'VERVOER_WLZ_BEWONER'],
  ])('%s is not asked for, and seen where it is known', (code, bevinding) => {
    expect(codes(toets('vervoersvoorziening'))).not.toContain(bevinding);
    expect(codes(toets('vervoersvoorziening', { [code]: 'nee' }))).not.toContain(bevinding);
    expect(codes(toets('vervoersvoorziening', { [code]: 'ja' }))).toContain(bevinding);
  });
});

describe('collective transport, §7.3 and §7.5', () => {
  it('is limited by the calendar year, and the limit depends on a scootmobiel', () => {
    expect(toets('collectief-vervoer')).toMatchObject({ begrenzingen: [{ code: 'KILOMETERS', waarde: '2000', vergelijking: 'ten-hoogste', eenheid: 'kilometer per kalenderjaar', herkomst: 'gepubliceerd' }] });
    expect(toets('collectief-vervoer', { SCOOTMOBIEL: 'ja' })).toMatchObject({ begrenzingen: [{ code: 'KILOMETERS_MET_SCOOTMOBIEL', waarde: '2000' }] });
    expect(codes(toets('collectief-vervoer', { SCOOTMOBIEL: 'ja' }))).toContain('KILOMETERS_VERLAGEN');
  });

  it('asks what its limit depends on', () => {
    expect(gevraagd(toets('collectief-vervoer', { SCOOTMOBIEL: 'onbekend' }))).toEqual(['antwoorden.SCOOTMOBIEL']);
    expect(redenen(toets('collectief-vervoer', { SCOOTMOBIEL: 'onbekend', KAN_COLLECTIEF: 'nee' }))).toEqual([eis('KAN_COLLECTIEF')]);
  });

  it('takes a lower number from a municipality, beside a scootmobiel only', () => {
    const stad: Beleid & typeof leudal2018 = breidUit(leudal2018, {
      id: 'stad',
      versie: '1',
      naam: 'Stad',
      bron: { id: 'stad-besluit', titel: 'Besluit', soort: 'gemeente' },
      voorzieningen: { grenzen: { 'collectief-vervoer.KILOMETERS_MET_SCOOTMOBIEL': '750' } },
    });
    expect(toets('collectief-vervoer', { SCOOTMOBIEL: 'ja' }, {}, stad)).toMatchObject({ begrenzingen: [{ waarde: '750', herkomst: 'gemeentelijk' }] });
    expect(toets('collectief-vervoer', {}, {}, stad)).toMatchObject({ begrenzingen: [{ waarde: '2000', herkomst: 'gepubliceerd' }] });
    expect(codes(toets('collectief-vervoer', { SCOOTMOBIEL: 'ja' }, { getallen: { KILOMETERS_MET_SCOOTMOBIEL: 751 } }, stad))).toContain('BEGRENZING_OVERSCHREDEN');
  });

  it('a companion is needed for one medical reason, and then always there', () => {
    for (const anders of [{ INGRIJPEN: 'ja', TOEZICHT: 'nee' }, { INGRIJPEN: 'nee', TOEZICHT: 'ja' }] as const) {
      expect(toets('medische-begeleider', anders).status).toBe('berekend');
      expect(codes(toets('medische-begeleider', anders))).toEqual(['BEGELEIDER_ALTIJD_MEE', 'BEGELEIDER_EEN_REDEN_GENOEG']);
    }
    expect(codes(toets('medische-begeleider', { TOEZICHT: 'ja' }))).toEqual(['BEGELEIDER_ALTIJD_MEE']);
  });

  it('goes first, unless it does not fit for a reason that counts', () => {
    expect(toets('individueel-vervoer', { KAN_COLLECTIEF: 'ja', COLLECTIEF_PAST: 'nee', ANDER_BEZWAAR: 'ja' }, { motiveringen: { COLLECTIEF_PAST: 'Hij raakt in paniek.' } })).toMatchObject({ status: 'berekend', besluitrijp: true });
    expect(codes(toets('individueel-vervoer', { KAN_COLLECTIEF: 'ja', COLLECTIEF_PAST: 'nee', ANDER_BEZWAAR: 'ja' }))).toContain('MOTIVERING_VEREIST');
    expect(codes(toets('individueel-vervoer', { PROGRESSIEF: 'ja' }))).toContain('VERVOER_PROGRESSIEF');
  });
});

describe('bicycles, §7.5.2', () => {
  it('therapy is excluded in principe', () => {
    expect(toets('fiets-met-hulpmotor', { THERAPEUTISCH: 'ja' }, { motiveringen: { THERAPEUTISCH: 'Het is ook haar vervoer naar school.' } }).status).toBe('berekend');
  });

  it('a necessity must be motivated; it is mostly medical', () => {
    expect(codes(toets('fiets-met-hulpmotor'))).toContain('MOTIVERING_VEREIST');
    expect(codes(toets('fiets-met-hulpmotor', { MEDISCH: 'nee' }))).toContain('FIETS_NOODZAAK_NIET_MEDISCH');
    expect(codes(toets('fiets-met-hulpmotor', { MEDISCH: 'ja' }))).not.toContain('FIETS_NOODZAAK_NIET_MEDISCH');
  });

  it('an ordinary tricycle: usual for a young child, on criteria that are superseded; about an older one nothing is said', () => {
    expect(codes(toets('driewielfiets', { GEWONE_DRIEWIELER: 'ja', JONG_KIND: 'ja' }))).toContain('DRIEWIELER_GEBRUIKELIJK_ACHTERHAALD');
    const ouder = toets('driewielfiets', { GEWONE_DRIEWIELER: 'ja', JONG_KIND: 'nee' });
    expect(ouder.status).toBe('berekend');
    expect(codes(ouder)).toContain('GEWONE_DRIEWIELER_OUDER_KIND');
  });
});

describe('scootmobiel and handbike, §7.5.4 to §7.5.6', () => {
  it.each<readonly [string, Gegeven, boolean]>([
    ['a shed', { STALLING: 'ja' }, true],
    ['a cover with a place to charge', { STALLING: 'nee', HOES: 'ja', OPLADEN: 'ja' }, true],
    ['a cover without one', { STALLING: 'nee', HOES: 'ja', OPLADEN: 'nee', STALLING_IN_BESLUIT: 'nee' }, false],
    ['nothing', { STALLING: 'nee', HOES: 'nee', STALLING_IN_BESLUIT: 'nee' }, false],
    ['nothing yet, arranged with the decision', { STALLING: 'nee', HOES: 'nee', STALLING_IN_BESLUIT: 'ja' }, true],
  ])('a place to keep it is never a reason to refuse: %s', (_, anders, besluitrijp) => {
    const u = toets('scootmobiel', anders);
    expect([u.status, u.besluitrijp]).toEqual(['berekend', besluitrijp]);
    expect(codes(u).includes('STALLING_ONTBREEKT')).toBe(!besluitrijp);
  });

  it('asks for the test, and points out the training when it was not passed', () => {
    expect(gevraagd(toets('scootmobiel', { RIJTEST: 'onbekend' }))).toEqual(['antwoorden.RIJTEST']);
    expect(codes(toets('scootmobiel', { RIJTEST: 'nee' }))).toContain('SCOOTMOBIEL_TRAINING');
  });

  it('a handbike needs the test only after a training', () => {
    expect(gevraagd(toets('handbike', { TRAINING: 'ja' }))).toEqual(['antwoorden.RIJTEST']);
    expect(toets('handbike', { TRAINING: 'ja', RIJTEST: 'ja' }).status).toBe('berekend');
    expect(toets('handbike', { TRAINING: 'nee', RIJTEST: 'nee' }).status).toBe('berekend');
    expect(codes(toets('handbike', { VERKEERSINZICHT: 'nee' }))).toContain('HANDBIKE_LESSEN');
  });

  it('says where the source has two lists for one thing', () => {
    expect(codes(toets('handbike'))).toContain('HANDBIKE_TWEE_LIJSTEN');
    expect(codes(toets('driewielfiets'))).toContain('FIETS_ALS_SCOOTMOBIEL');
  });
});

describe('a car and sport, §7.5.7 and §7.6', () => {
  it('seven years are asked for with a large adaptation only', () => {
    const klein = toets('autoaanpassing', { LEVENSDUUR: 'nee' });
    expect([klein.status, klein.besluitrijp]).toEqual(['berekend', true]);
    expect(codes(klein)).toContain('AUTO_KLEINE_AANPASSING');
    expect(gevraagd(toets('autoaanpassing', { FLINKE_AANPASSING: 'ja' }))).toEqual(['LEVENSDUUR']);
  });

  it('what is usual may not be for this client, with a motivation; an outcome on the criteria of 2017 is not ready', () => {
    const u = toets('autoaanpassing', { GEWONE_UITRUSTING: 'ja', TOCH_NIET_GEBRUIKELIJK: 'ja' });
    expect([u.status, u.besluitrijp]).toEqual(['berekend', false]);
    expect(codes(u)).toEqual(expect.arrayContaining(['MOTIVERING_VEREIST', 'AUTO_GEBRUIKELIJK_ACHTERHAALD']));
  });

  it.each([
    ['autoaanpassing', 'AUTO_ALTIJD_PGB'],
    ['sportvoorziening', 'SPORT_ALTIJD_PGB'],
  ] as const)('%s is always a pgb, though a pgb is on request only', (id, code) => {
    expect(toets(id).bevindingen.find((bevinding) => bevinding.code === code)).toMatchObject({ ernst: 'waarschuwing' });
  });
});

describe('aids and the wheelchair, §7.2 and §7.5.3', () => {
  it('a rollator for two months: its own account, no wheelchair, and on loan', () => {
    const u = toets('hulpmiddel-in-en-om-de-woning', { ROLSTOEL: 'nee', EENVOUDIG_HULPMIDDEL: 'ja' }, { getallen: { UITLEEN: 2 } });
    expect(redenen(u)).toEqual([eis('ROLSTOEL'), uitsluiting('EENVOUDIG_HULPMIDDEL'), voorrang('UITLEEN')]);
  });

  it('six months is a practice: with a motivation otherwise, and for a wheelchair our inference', () => {
    const u = toets('rolstoel', {}, { getallen: { UITLEEN: 6 }, motiveringen: { UITLEEN: 'De uitleen heeft geen rolstoel die past.' } });
    expect(u.status).toBe('berekend');
    expect(codes(u)).toEqual(expect.arrayContaining(['AFGEWEKEN_VAN_UITGANGSPUNT', 'ROLSTOEL_UITLEEN_AFGELEID']));
    expect(u.stappen.find(({ code }) => code === 'UITLEEN')?.herkomst).toBe('afgeleid');
  });

  it('for a day out there may be a pool', () => {
    expect(codes(toets('rolstoel', { DAGELIJKS: 'nee' }))).toContain('ROLSTOEL_AF_EN_TOE');
    expect(codes(toets('rolstoel'))).toEqual(['ROLSTOEL_SOORT', 'ROLSTOEL_GEEN_VERVOER']);
  });
});

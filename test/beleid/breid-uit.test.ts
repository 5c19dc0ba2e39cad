import { describe, expect, it } from 'vitest';
import {
  berekenHO,
  breidUit,
  leesBeleid,
  leudal2018,
  nederweert2025,
  UitbreidingSchema,
  type HOBeleidsruimte,
  type Uitbreiding,
} from '../../src/index.js';
import { foutVan } from '../hulp/fouten.js';
import { bevries, kopie, leudalMet, nietBevroren, STAD, zonder } from '../hulp/leudal/uitkomst.js';

const nederweertMet = (ruimte: HOBeleidsruimte): typeof nederweert2025 => breidUit(nederweert2025, { ...STAD, huishoudelijkeOndersteuning: ruimte });

const fouten = (fn: () => unknown): string[] => foutVan(fn).problemen.map(({ pad, code }) => `${pad} ${code}`);
const bij = { bron: 'stad-besluit', plaats: 'opgave van de gemeente', regels: [] };

/** A part that works with blocks, or with activities. */
function blokken({ huishoudelijkeOndersteuning: deel }: typeof nederweert2025): Extract<typeof deel, { methode: 'blokken' }> {
  if (deel.methode !== 'blokken') throw new Error(deel.methode);
  return deel;
}
function activiteiten({ huishoudelijkeOndersteuning: deel }: typeof leudal2018): Extract<typeof deel, { methode: 'activiteiten' }> {
  if (deel.methode !== 'activiteiten') throw new Error(deel.methode);
  return deel;
}

describe('what a municipality chooses', () => {
  it('is marked gemeentelijk and refers to the new source', () => {
    const deel = blokken(
      nederweertMet({ normen: { 'wasverzorging.eenpersoons': 40, huisdieren: '12.5' }, afronding: { opVeelvoudVan: 15, richting: 'dichtstbij' }, huisdieren: 'uitgesloten' }),
    );
    expect(deel.normtabel.normen['wasverzorging.eenpersoons']).toEqual({ minuten: '40', herkomst: 'gemeentelijk', vindplaats: bij });
    expect(deel.normtabel.normen.huisdieren).toEqual({ minuten: '12.5', herkomst: 'gemeentelijk', vindplaats: bij, vervangt: { minuten: '15', herkomst: 'gepubliceerd' } });
    expect(deel.afronding).toEqual({ opVeelvoudVan: 15, richting: 'dichtstbij', herkomst: 'gemeentelijk', vindplaats: bij });
    expect(deel.huisdieren).toEqual({ keuze: 'uitgesloten', herkomst: 'gemeentelijk', vindplaats: bij });
  });

  it('changes nothing else', () => {
    const deel = blokken(nederweertMet({ normen: { regie: 25 } }));
    const oud = blokken(nederweert2025);
    expect(deel).toEqual({ ...oud, normtabel: { ...oud.normtabel, normen: { ...oud.normtabel.normen, regie: deel.normtabel.normen.regie } } });
    const rijen = activiteiten(leudalMet({ activiteiten: { 'hal-trap': 4 } })).normtabel.rijen;
    expect(rijen.filter((rij, i) => JSON.stringify(rij) !== JSON.stringify(activiteiten(leudal2018).normtabel.rijen[i])).map(({ id }) => id)).toEqual(['hal-trap']);
  });

  it('keeps the most times that a norm counts', () => {
    expect(blokken(nederweertMet({ normen: { eigenMogelijkheden: 10 } })).normtabel.normen.eigenMogelijkheden).toMatchObject({ minuten: '10', maximum: 3 });
  });

  it('replaces a row, or fills its empty cell', () => {
    const rijen = activiteiten(leudalMet({ activiteiten: { 'hal-trap': '4.25', 'slaapkamer-matras': 6 } })).normtabel.rijen;
    expect(rijen.find(({ id }) => id === 'hal-trap')).toMatchObject({ minuten: '4.25', herkomst: 'gemeentelijk', vindplaats: bij, vervangt: { minuten: '3.2', herkomst: 'gepubliceerd' } });
    const matras = rijen.find(({ id }) => id === 'slaapkamer-matras');
    expect(matras).toMatchObject({ minuten: '6', herkomst: 'gemeentelijk', vindplaats: bij, frequentie: { keer: 2, per: 'jaar' } });
    expect(matras).not.toHaveProperty('vervangt');
  });

  it('replaces the table of children as a whole, in the units of the source', () => {
    const { kinderen } = blokken(nederweertMet({ kinderen: { totEnMetLeeftijd: 5, maximumWeken: 6, minuten: { babyvoeding: 12, 'wassen-en-kleden': '27.5', 'eten-en-drinken': 15, 'school-brengen-halen': 20 } } })).normtabel;
    expect(kinderen).toMatchObject({ totEnMetLeeftijd: 5, maximumWeken: 6, vindplaats: bij });
    expect(kinderen?.rijen.map(({ activiteit, minuten, eenheid, herkomst }) => [activiteit, minuten, eenheid, herkomst])).toEqual([
      ['wassen-en-kleden', '27.5', 'dag-per-kind', 'gemeentelijk'],
      ['eten-en-drinken', '15', 'maaltijd', 'gemeentelijk'],
      ['babyvoeding', '12', 'keer-per-kind', 'gemeentelijk'],
      ['school-brengen-halen', '20', 'keer-per-gezin', 'gemeentelijk'],
    ]);
  });

  it('adds excluded areas to those that were', () => {
    const uit = leudalMet({ uitgeslotenGebieden: [{ gebied: 'strijken', reden: 'nooit.' }] }).huishoudelijkeOndersteuning.uitgeslotenGebieden;
    expect(uit.map(({ gebied, vindplaats }) => [gebied, vindplaats.bron])).toEqual([['boodschappen', 'leudal-2018'], ['strijken', 'stad-besluit']]);
  });

  it('keeps the direction when only the step is chosen', () => {
    expect(nederweertMet({ afronding: { opVeelvoudVan: 15 } }).huishoudelijkeOndersteuning.afronding).toEqual({ opVeelvoudVan: 15, richting: 'omhoog', herkomst: 'gemeentelijk', vindplaats: bij });
  });

  it('counts from then on', () => {
    const beleid = nederweertMet({ normen: { 'wasverzorging.eenpersoons': '41.5' } });
    const uit = berekenHO({ gebieden: ['wasverzorging'], wasverzorging: { omvang: 'volledig', huishouden: 'eenpersoons' } }, beleid);
    expect(uit).toMatchObject({ status: 'berekend', minutenExact: '41.5', minuten: 45, verantwoording: { beleid: { id: 'stad-2026', versie: '2026-1', naam: 'Stad 2026' } } });
    expect(uit.verantwoording.bronnen.map(({ id }) => id)).toEqual(expect.arrayContaining(['stad-besluit', 'normenkader-ho-2025']));
  });
});

describe('the new policy', () => {
  it('has its own head; municipalities and window only when given', () => {
    const erft = breidUit(leudal2018, STAD);
    expect(erft).toMatchObject({ ...STAD, gemeenten: leudal2018.gemeenten, geldig: leudal2018.geldig });
    const eigen = breidUit(leudal2018, { ...STAD, gemeenten: [{ naam: 'Stad', code: '9999' }], geldig: { vanaf: '2026-01-01', tot: '2026-12-31' } });
    expect(eigen).toMatchObject({ gemeenten: [{ naam: 'Stad', code: '9999' }], geldig: { vanaf: '2026-01-01', tot: '2026-12-31' } });
    expect(eigen.huishoudelijkeOndersteuning).toEqual(leudal2018.huishoudelijkeOndersteuning);
  });

  it('is frozen, remembered and plain', () => {
    const beleid = leudalMet({ activiteiten: { 'was-vlekken': 3 } });
    expect(nietBevroren(beleid)).toEqual([]);
    expect(leesBeleid(beleid)).toBe(beleid);
    expect(kopie(beleid)).toStrictEqual(beleid);
    expect(leesBeleid(kopie(beleid))).toEqual(beleid);
  });

  it('leaves the old policy and the choices as they were', () => {
    const oud = JSON.stringify(leudal2018);
    const vreemd = kopie(leudal2018);
    const ruimte = bevries({ activiteiten: { 'hal-trap': 9 }, uitgeslotenGebieden: [{ gebied: 'strijken', reden: 'nooit.' }] } as const);
    breidUit(leudal2018, bevries({ ...STAD, huishoudelijkeOndersteuning: ruimte }));
    breidUit(vreemd, { ...STAD, huishoudelijkeOndersteuning: ruimte });
    expect(JSON.stringify(leudal2018)).toBe(oud);
    expect(JSON.stringify(vreemd)).toBe(oud);
    expect(Object.isFrozen(vreemd)).toBe(false);
  });

  it('can be extended again: what was replaced first stays known', () => {
    const eerst = nederweertMet({ normen: { regie: 25 } });
    const dan = blokken(breidUit(eerst, { ...STAD, id: 'stad-2027', versie: '2', bron: { ...STAD.bron, id: 'besluit-2027' }, huishoudelijkeOndersteuning: { normen: { regie: 20 } } }));
    expect(dan.normtabel.normen.regie).toMatchObject({ minuten: '20', vindplaats: { bron: 'besluit-2027' }, vervangt: { minuten: '30', herkomst: 'gepubliceerd' } });
  });

  it('drops a part that holds on no day of the new window', () => {
    const later = { ...STAD, geldig: { vanaf: '2024-01-01', tot: null } };
    expect(leudal2018.begeleiding.geldig).toEqual({ vanaf: '2018-01-01', tot: '2023-12-31' });
    expect(Object.keys(breidUit(leudal2018, later))).not.toContain('begeleiding');
    expect(breidUit(leudal2018, { ...STAD, geldig: { vanaf: '2018-01-01', tot: null } }).begeleiding).toBeDefined();
  });

  it('cuts the window of a part to its own; one that was chosen and does not fit is refused', () => {
    const { begeleiding: _, ...alleenHO } = kopie(leudal2018);
    const metDeel = leesBeleid({ ...alleenHO, huishoudelijkeOndersteuning: { ...kopie(leudal2018.huishoudelijkeOndersteuning), geldig: { vanaf: '2018-01-01', tot: '2020-12-31' } } });
    expect(breidUit(metDeel, { ...STAD, geldig: { vanaf: '2019-01-01', tot: null } }).huishoudelijkeOndersteuning?.geldig).toEqual({ vanaf: '2019-01-01', tot: '2020-12-31' });
    const teRuim = { geldig: { vanaf: '2018-12-31', tot: null } };
    expect(fouten(() => breidUit(metDeel, { ...STAD, geldig: { vanaf: '2019-01-01', tot: null }, huishoudelijkeOndersteuning: teRuim }))).toEqual(['huishoudelijkeOndersteuning.geldig BUITEN_BELEID']);
    const passend = breidUit(metDeel, { ...STAD, geldig: { vanaf: '2019-01-01', tot: null }, huishoudelijkeOndersteuning: { geldig: { vanaf: '2019-01-01', tot: '2020-12-31' } } });
    expect(passend.huishoudelijkeOndersteuning?.geldig).toEqual({ vanaf: '2019-01-01', tot: '2020-12-31' });
  });
});

describe('refused', () => {
  const met = (ruimte: unknown): Uitbreiding => ({ ...STAD, huishoudelijkeOndersteuning: ruimte as HOBeleidsruimte });
  const HO = 'huishoudelijkeOndersteuning';

  it.each(['id', 'versie', 'naam', 'bron'])('without a %s', (sleutel) => {
    const poging = (): unknown => breidUit(nederweert2025, zonder(STAD, sleutel) as unknown as Uitbreiding);
    expect(fouten(poging)).toEqual([`${sleutel} VERPLICHT`]);
    expect(foutVan(poging).code).toBe('BELEID_ONGELDIG');
  });

  it.each([
    ['id', { id: 'nederweert-2025' }],
    ['versie', { versie: '2025-03-01' }],
    ['bron.id', { bron: { ...STAD.bron, id: 'nederweert-2025' } }],
  ])('with the %s of the old policy', (pad, ander) => {
    expect(fouten(() => breidUit(nederweert2025, { ...STAD, ...ander }))).toEqual([`${pad} NIET_NIEUW`]);
  });

  it('with all of the old policy, all at once', () => {
    const { id, versie, naam, bron } = nederweert2025;
    expect(fouten(() => breidUit(nederweert2025, { id, versie, naam, bron }))).toEqual(['id NIET_NIEUW', 'versie NIET_NIEUW', 'bron.id NIET_NIEUW']);
  });

  it.each<[string, unknown, string]>([
    ['a norm below 0', { normen: { regie: -1 } }, `${HO}.normen.regie`],
    ['a norm below 0 as text', { normen: { regie: '-1' } }, `${HO}.normen.regie`],
    ['half a minute as a number', { normen: { regie: 2.5 } }, `${HO}.normen.regie`],
    ['a decimal comma', { normen: { regie: '2,5' } }, `${HO}.normen.regie`],
    ['four decimals', { normen: { regie: '2.5001' } }, `${HO}.normen.regie`],
    ['no minutes', { normen: { regie: null } }, `${HO}.normen.regie`],
    ['a row below 0', { activiteiten: { 'hal-trap': -4 } }, `${HO}.activiteiten.hal-trap`],
    ['a rounding of 10', { afronding: { opVeelvoudVan: 10 } }, `${HO}.afronding.opVeelvoudVan`],
    ['a rounding downwards', { afronding: { opVeelvoudVan: 5, richting: 'omlaag' } }, `${HO}.afronding.richting`],
    ['pets sometimes', { huisdieren: 'soms' }, `${HO}.huisdieren`],
    ['an unknown area', { uitgeslotenGebieden: [{ gebied: 'tuin', reden: 'x' }] }, `${HO}.uitgeslotenGebieden.0.gebied`],
    ['an exclusion without a reason', { uitgeslotenGebieden: [{ gebied: 'strijken', reden: '' }] }, `${HO}.uitgeslotenGebieden.0.reden`],
    ['children without an age', { kinderen: { maximumWeken: null, minuten: {} } }, `${HO}.kinderen.totEnMetLeeftijd`],
    ['children for 53 weeks', { kinderen: { totEnMetLeeftijd: 6, maximumWeken: 53, minuten: {} } }, `${HO}.kinderen.maximumWeken`],
    ['an unknown activity for children', { kinderen: { totEnMetLeeftijd: 6, maximumWeken: 13, minuten: { voorlezen: 10 } } }, `${HO}.kinderen.minuten.voorlezen`],
    ['the method', { methode: 'blokken' }, `${HO}.methode`],
    ['the whole table', { normtabel: {} }, `${HO}.normtabel`],
    ['the profiles', { profielen: [] }, `${HO}.profielen`],
  ])('%s', (_, ruimte, pad) => {
    const lezing = UitbreidingSchema.lees(met(ruimte));
    expect(lezing.geldig ? [] : lezing.problemen.map((probleem) => probleem.pad)).toEqual([pad]);
    for (const beleid of [leudal2018, nederweert2025]) expect(foutVan(() => breidUit(beleid, met(ruimte))).code).toBe('BELEID_ONGELDIG');
  });

  it.each([0, 7, 10080, '0', '0.5', '7', '7.125'])('not: minutes %j', (minuten) => {
    expect(blokken(nederweertMet({ normen: { regie: minuten } })).normtabel.normen.regie?.minuten).toBe(String(minuten));
  });

  it('an unknown norm, with a suggestion', () => {
    const fout = foutVan(() => breidUit(nederweert2025, met({ normen: { 'wasverzorging.eenpersoon': 40 } })));
    expect(fout.problemen.map(({ code }) => code)).toEqual(['ONBEKENDE_SLEUTEL']);
    expect(fout.message).toMatch(/bedoelt u `wasverzorging\.eenpersoons`\?/);
  });

  it('an unknown row, with a suggestion', () => {
    const fout = foutVan(() => leudalMet({ activiteiten: { 'hal-trp': 4 } }));
    expect(fout.problemen.map(({ code }) => code)).toEqual(['ZONDER_GEVOLG']);
    expect(fout.message).toMatch(/bedoelt u `hal-trap`\?/);
  });

  it.each<[string, () => unknown, string[]]>([
    ['rows in a policy with blocks', () => nederweertMet({ activiteiten: { 'hal-trap': 4 } }), ['activiteiten']],
    ['pets in a policy with activities', () => leudalMet({ huisdieren: 'meetellen' }), ['huisdieren']],
    ['norms of blocks in a policy with activities', () => leudalMet({ normen: { regie: 25, strijken: 20, huisdieren: 15 } }), ['normen.strijken', 'normen.huisdieren']],
    ['an area that is already excluded', () => leudalMet({ uitgeslotenGebieden: [{ gebied: 'boodschappen', reden: 'anders.' }] }), ['uitgeslotenGebieden.0']],
    ['an area excluded twice', () => nederweertMet({ uitgeslotenGebieden: [{ gebied: 'strijken', reden: 'a.' }, { gebied: 'strijken', reden: 'b.' }] }), ['uitgeslotenGebieden.1']],
    ['several at once', () => leudalMet({ huisdieren: 'meetellen', activiteiten: { zolder: 4 } }), ['huisdieren', 'activiteiten.zolder']],
  ])('what would have no effect: %s', (_, poging, paden) => {
    expect(fouten(poging).sort()).toEqual(paden.map((pad) => `${HO}.${pad} ZONDER_GEVOLG`).sort());
  });

  it('a part that the old policy does not have', () => {
    const zonderDeel = leesBeleid(zonder(leudal2018, HO));
    expect(fouten(() => breidUit(zonderDeel, met({ afronding: { opVeelvoudVan: 15 } })))).toEqual([`${HO} ZONDER_GEVOLG`]);
    expect(breidUit(zonderDeel, STAD)).not.toHaveProperty(HO);
  });

  it('an old policy that is none', () => {
    expect(foutVan(() => breidUit({ ...kopie(leudal2018), naam: '' }, STAD)).code).toBe('BELEID_ONGELDIG');
  });
});

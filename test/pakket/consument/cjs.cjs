const assert = require('node:assert/strict');
const { kiesBeleid, berekenHOActiviteiten, planEvaluaties, toetsLooptijd } = require('wmo-normenkader');
const { meegeleverdBeleid } = require('wmo-normenkader/beleid');
const { leudal2018 } = require('wmo-normenkader/beleid/leudal-2018');
const { middenLimburg2024 } = require('wmo-normenkader/beleid/midden-limburg-2024');
const { maakToewijzing } = require('wmo-normenkader/iwmo');

const vraag = { gemeente: 'Leudal', onderdeel: 'huishoudelijkeOndersteuning', peildatum: '2020-01-01' };
const keuze = kiesBeleid(meegeleverdBeleid, vraag);
assert.equal(keuze.geldigheid, 'geldig');
assert.equal(keuze.beleid, leudal2018);
const uitkomst = berekenHOActiviteiten({ gebieden: ['strijken'], strijken: { medischNoodzakelijk: true } }, keuze.beleid);
assert.equal(uitkomst.minutenExact, '19.8');
assert.equal(uitkomst.minuten, 20);
assert.equal(planEvaluaties({ ingangsdatum: '2018-08-31', einddatum: '2019-08-30' }, leudal2018).momenten[0].datum, '2019-02-28');
const perceel3 = { voorziening: 'begeleiding', perceel: 3, ingangsdatum: '2024-06-01', einddatum: '2025-05-30' };
assert.equal(toetsLooptijd(perceel3, middenLimburg2024).oordeel, 'te-kort');
const dagdelen = maakToewijzing(
  { product: 'begeleiding-groep', dagdelen: 5, per: 'week' },
  {
    toewijzingNummer: 1, toewijzingsdatum: '2025-06-02', toewijzingstijd: '09:30:00', ingangsdatum: '2025-06-09', einddatum: '2026-06-08',
    code: '07A01', beleid: middenLimburg2024,
  },
);
assert.deepEqual(dagdelen.toewijzing.Omvang, { Volume: 5, Eenheid: '16', Frequentie: '2' });
console.log(`${uitkomst.minuten} minuten`);

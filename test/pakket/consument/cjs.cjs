const assert = require('node:assert/strict');
const { kiesBeleid, berekenHOActiviteiten } = require('wmo-normenkader');
const { meegeleverdBeleid } = require('wmo-normenkader/beleid');
const { leudal2018 } = require('wmo-normenkader/beleid/leudal-2018');

const vraag = { gemeente: 'Leudal', onderdeel: 'huishoudelijkeOndersteuning', peildatum: '2020-01-01' };
const keuze = kiesBeleid(meegeleverdBeleid, vraag);
assert.equal(keuze.geldigheid, 'geldig');
assert.equal(keuze.beleid, leudal2018);
const uitkomst = berekenHOActiviteiten({ gebieden: ['strijken'], strijken: { medischNoodzakelijk: true } }, keuze.beleid);
assert.equal(uitkomst.minutenExact, '19.8');
assert.equal(uitkomst.minuten, 20);
console.log(`${uitkomst.minuten} minuten`);

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { berekenHO, isInvoerFout, kiesPerceel, legUit, toetsKortdurendVerblijf, toetsLooptijd, toetsVoorziening, VERSIE } from 'wmo-normenkader';
import { meegeleverdBeleid } from 'wmo-normenkader/beleid';
import { nederweert2025 } from 'wmo-normenkader/beleid/nederweert-2025';
import { leudal2018 } from 'wmo-normenkader/beleid/leudal-2018';
import { middenLimburg2024 } from 'wmo-normenkader/beleid/midden-limburg-2024';
import { beschrijfOmvang, maakToewijzing, toetsToewijzing } from 'wmo-normenkader/iwmo';

const require = createRequire(import.meta.url);
const huis = {
  eigenMogelijkheden: 0, gebruikelijkeHulp: 0, netwerk: 0, extraInzet: 'geen', extraSlaapkamers: 1, overigeKamers: 2,
  overigeKamersUitzonderlijk: 0, huisdieren: false, woningkenmerken: false, samenstellingHuishouden: false,
};
const uitkomst = berekenHO({ gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: huis }, nederweert2025);
assert.equal(uitkomst.status, 'berekend');
assert.equal(uitkomst.minuten, 155);
assert.equal(uitkomst.minutenExact, '153');
assert.match(legUit(uitkomst), /155 minuten per week/);
assert.deepEqual(meegeleverdBeleid.map(({ id }) => id), [leudal2018.id, nederweert2025.id, middenLimburg2024.id]);
assert.equal(require('wmo-normenkader/package.json').version, VERSIE);
assert.equal(require('wmo-normenkader/schema/ho-situatie.json').title, 'HOSituatie');

// The other rooms, and the iWmo entry with an outcome of the main one.
const looptijd = toetsLooptijd({ voorziening: 'begeleiding', stabieleSituatie: false, ingangsdatum: '2018-03-01', einddatum: '2020-03-01' }, leudal2018);
assert.equal(looptijd.oordeel, 'te-lang');
assert.equal(looptijd.uiterlijkeEinddatum, '2020-02-29');
assert.deepEqual(kiesPerceel({ profiel: 'IBO-2' }, middenLimburg2024).percelen, [1, 2]);
const verblijf = { toewijzing: { ingangsdatum: '2024-01-01', einddatum: '2024-12-31' }, verblijven: [{ aankomst: '2024-03-01', vertrek: '2024-03-04' }] };
assert.equal(toetsKortdurendVerblijf(verblijf, middenLimburg2024).resterend.perJaar[0].etmalen, 39);
assert.equal(toetsVoorziening({ voorziening: 'doventolk', antwoorden: { LANDELIJK_INGEKOCHT: 'nee', AANGEWEZEN_OP_TOLK: 'ja' } }, leudal2018).status, 'berekend');
const administratie = {
  toewijzingNummer: 1, toewijzingsdatum: '2025-06-02', toewijzingstijd: '09:30:00', ingangsdatum: '2025-06-09', einddatum: '2026-06-08', code: '01A01',
};
const toegewezen = maakToewijzing(uitkomst, { ...administratie, eenheid: '01' });
assert.equal(toegewezen.status, 'berekend');
assert.deepEqual(toegewezen.toewijzing.Omvang, { Volume: 155, Eenheid: '01', Frequentie: '2' });
assert.equal(beschrijfOmvang(toegewezen.toewijzing.Omvang), '2 uur en 35 minuten per week');
assert.equal(toetsToewijzing(toegewezen.toewijzing).voldoet, true);
assert.match(legUit(toegewezen), /2 uur en 35 minuten/);

// Two copies of the library in one process: an error of the one is known to the other, a policy is read as foreign.
const cjs = require('wmo-normenkader');
assert.notEqual(cjs.berekenHO, berekenHO);
assert.equal(cjs.berekenHO({ gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: huis }, nederweert2025).minuten, 155);
try {
  cjs.berekenHO({ gebied: [] }, nederweert2025);
  assert.fail('should have thrown');
} catch (fout) {
  assert.ok(isInvoerFout(fout));
}
console.log(`${uitkomst.minuten} minuten, versie ${VERSIE}`);

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { berekenHO, isInvoerFout, legUit, VERSIE } from 'wmo-normenkader';
import { meegeleverdBeleid } from 'wmo-normenkader/beleid';
import { nederweert2025 } from 'wmo-normenkader/beleid/nederweert-2025';
import { leudal2018 } from 'wmo-normenkader/beleid/leudal-2018';

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
assert.deepEqual(meegeleverdBeleid.map(({ id }) => id), [leudal2018.id, nederweert2025.id]);
assert.equal(require('wmo-normenkader/package.json').version, VERSIE);
assert.equal(require('wmo-normenkader/schema/ho-situatie.json').title, 'HOSituatie');

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

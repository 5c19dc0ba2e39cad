import assert from 'node:assert/strict';

const GESLOTEN = ['wmo-normenkader/kern', 'wmo-normenkader/dist/index.js', 'wmo-normenkader/huishoudelijke-ondersteuning', 'wmo-normenkader/producten', 'wmo-normenkader/dist/iwmo/index.js', 'wmo-normenkader/iwmo/volume', 'wmo-normenkader/beleid/onbekend'];
for (const pad of GESLOTEN) {
  await assert.rejects(import(pad), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
}
console.log(`${GESLOTEN.length} paden dicht`);

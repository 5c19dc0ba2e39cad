import { describe, expect, it } from 'vitest';
import { kiesGoedkoopstAdequaat, legUit, leudal2018, toetsProcedure, toetsToegang, toetsVoorziening, VERSIE, type Uitlegbaar } from '../../src/index.js';
import { nietsStaatInDeWeg } from '../hulp/voorzieningen.js';

const opties = { peildatum: '2018-06-01' };

/** The version of the library is not part of what is reviewed here. */
function schrijf(uitkomst: Uitlegbaar): string {
  return legUit(uitkomst).replaceAll(`wmo-normenkader ${VERSIE}`, 'wmo-normenkader X.Y.Z');
}

const gunstig = nietsStaatInDeWeg;

const gevallen: readonly (readonly [string, Uitlegbaar])[] = [
  ['toegang-voldoet', toetsToegang({ antwoorden: gunstig }, leudal2018, opties)],
  ['toegang-wasmachine', toetsToegang({ gevraagd: 'wasmachine', antwoorden: { VERBLIJF: 'ja', DAGELIJKS_LEVEN: 'ja', DOELGROEP: 'ja', ANDERE_OMSTANDIGHEDEN: 'nee', INKOMEN_TE_LAAG: 'nee' } }, leudal2018, opties)],
  [
    'toegang-drie-redenen',
    toetsToegang({ antwoorden: { VERBLIJF: 'nee', BEZOEKBAAR_MAKEN: 'nee', HUISGENOTEN: 'ja', GEBRUIKELIJKE_HULP: 'ja', HUISGENOOT_KAN: 'ja', MEER_DAN_GEBRUIKELIJK: 'nee', WIL_NIET_GEBRUIKEN: 'ja' } }, leudal2018, opties),
  ],
  ['toegang-onvolledig', toetsToegang({ antwoorden: { VERBLIJF: 'ja', DAGELIJKS_LEVEN: 'ja', DOELGROEP: 'ja', HUISGENOTEN: 'nee', VOOR_IEDEREEN: 'nee', VOORBEELD: 'nee' } }, leudal2018, opties)],
  ['toegang-beoordeling', toetsToegang({ antwoorden: { ...gunstig, EIGEN_KRACHT: 'onbekend', HUISGENOTEN: 'ja', GEBRUIKELIJKE_HULP: 'onbekend', DUBBEL_GETELD: 'nee' } }, leudal2018, opties)],
  [
    'toegang-motivering',
    toetsToegang({ antwoorden: { ...gunstig, WIL_NIET_GEBRUIKEN: 'ja' }, motiveringen: { WIL_NIET_GEBRUIKEN: 'De maaltijdservice levert geen gemalen eten.' } }, leudal2018, opties),
  ],
  ['procedure', toetsProcedure({ melding: '2018-03-01', gewezenOpOndersteuning: true, gewezenOpPlan: false, planOntvangen: null, onderzoekAfgerond: '2018-04-13' }, leudal2018, opties)],
  ['goedkoopst', kiesGoedkoopstAdequaat({ aanbod: [{ id: 'rolstoel-a', kosten: '1950', adequaat: 'ja' }, { id: 'rolstoel-b', kosten: '2412.50', adequaat: 'ja' }, { id: 'rolstoel-c', kosten: '900', adequaat: 'nee' }], gewenst: 'rolstoel-b' }, leudal2018, opties)],
  ['doventolk', toetsVoorziening({ voorziening: 'doventolk', antwoorden: { LANDELIJK_INGEKOCHT: 'nee', AANGEWEZEN_OP_TOLK: 'ja' } }, leudal2018, opties)],
  ['zintuiglijk', toetsVoorziening({ voorziening: 'begeleiding-zintuiglijk', antwoorden: { VOLWASSEN: 'nee', DOOFBLIND: 'nee', VISUEEL: 'nee', VROEGDOOF: 'nee' } }, leudal2018, opties)],
];

describe('de uitleg van toegang, procedure en voorzieningen, gelezen als proza', () => {
  it.each(gevallen)('%s', async (naam, uitkomst) => {
    const tekst = `${schrijf(uitkomst)}\n`;
    expect(tekst.split('\n').every((regel) => regel.length <= 84)).toBe(true);
    expect(tekst).not.toMatch(/undefined|\{\w+\}/);
    await expect(tekst).toMatchFileSnapshot(`voorzieningen-${naam}.txt`);
  });
});

import { describe, expect, it } from 'vitest';
import { legUit, leudal2018, toetsVoorziening, VERSIE, type Voorzieningsvraag } from '../../src/index.js';
import { GUNSTIG } from '../hulp/mobiliteit.js';

/** The version of the library is not part of what is reviewed here. */
function schrijf(vraag: Voorzieningsvraag): string {
  return legUit(toetsVoorziening(vraag, leudal2018, { peildatum: '2019-03-01' })).replaceAll(`wmo-normenkader ${VERSIE}`, 'wmo-normenkader X.Y.Z');
}

const gevallen: readonly (readonly [string, Voorzieningsvraag])[] = [
  [
    'lokaal-vervoer',
    {
      voorziening: 'vervoersvoorziening',
      antwoorden: { ...GUNSTIG.vervoersvoorziening, VERVOERSGEBIED: undefined, LOOPAFSTAND: undefined, VERDER_REIZEN: 'ja', ZORGTAKEN: 'ja', WLZ_BEWONER: 'nee' },
      getallen: { VERVOERSGEBIED: 2, LOOPAFSTAND: 300 },
    },
  ],
  [
    'lokaal-vervoer-drie-redenen',
    {
      voorziening: 'vervoersvoorziening',
      antwoorden: { LOOPTEMPO: 'ja', PAKT_ANDERS_UIT: 'nee', OV_GEBRUIKEN: 'ja', ALLEEN_RECREATIE: 'ja', BEHOEFTE_ONDERZOCHT: 'ja' },
      getallen: { VERVOERSGEBIED: 40, LOOPAFSTAND: 1200 },
    },
  ],
  ['collectief-vervoer', { voorziening: 'collectief-vervoer', antwoorden: { ...GUNSTIG['collectief-vervoer'], SCOOTMOBIEL: 'ja' }, getallen: { KILOMETERS_MET_SCOOTMOBIEL: 2400 } }],
  ['scootmobiel', { voorziening: 'scootmobiel', antwoorden: { ...GUNSTIG.scootmobiel, VERVOERSBEHOEFTE: undefined, STALLING: 'nee', HOES: 'nee', STALLING_IN_BESLUIT: 'nee' }, getallen: { VERVOERSBEHOEFTE: 4 } }],
  ['scootmobiel-onvolledig', { voorziening: 'scootmobiel', antwoorden: { IN_AANMERKING: 'ja', STA_EN_LOOPFUNCTIE: 'ja', TRANSFERS: 'ja', ALLEEN_COLLECTIEF: 'nee' } }],
  ['rolstoel', { voorziening: 'rolstoel', antwoorden: { KAN_LOPEN: 'nee', LOOPHULPMIDDEL_GENOEG: 'nee' }, getallen: { UITLEEN: 4 }, motiveringen: { UITLEEN: 'De uitleen heeft geen rolstoel die past.' } }],
  ['rollator', { voorziening: 'hulpmiddel-in-en-om-de-woning', antwoorden: { ROLSTOEL: 'nee', EENVOUDIG_HULPMIDDEL: 'ja', TRIPPELSTOEL: 'nee', UITLEEN: 'nee' } }],
  ['driewielfiets', { voorziening: 'driewielfiets', antwoorden: { ...GUNSTIG.driewielfiets, EVENWICHT: 'nee', ANDERE_BEPERKING: 'ja', RIJTEST: 'ja', VERVOERSBEHOEFTE: undefined }, getallen: { VERVOERSBEHOEFTE: 5 } }],
  [
    'autoaanpassing',
    {
      voorziening: 'autoaanpassing',
      antwoorden: {
        ...GUNSTIG.autoaanpassing,
        KAN_COLLECTIEF: 'ja',
        COLLECTIEF_PAST: 'nee',
        ANDER_BEZWAAR: 'nee',
        FLINKE_AANPASSING: 'ja',
        RIJBEWIJS: 'nee',
        GEWONE_UITRUSTING: 'ja',
        TOCH_NIET_GEBRUIKELIJK: 'nee',
        OFFERTES: undefined,
      },
      getallen: { LEVENSDUUR: 5, OFFERTES: 2 },
    },
  ],
];

describe('de uitleg van de mobiliteit, gelezen als proza', () => {
  it.each(gevallen)('%s', async (naam, vraag) => {
    const tekst = `${schrijf(vraag)}\n`;
    expect(tekst.split('\n').every((regel) => regel.length <= 84)).toBe(true);
    expect(tekst).not.toMatch(/undefined|\{\w+\}/);
    await expect(tekst).toMatchFileSnapshot(`voorzieningen-mobiliteit-${naam}.txt`);
  });
});

/** The proposals of the example files, as they were read and approved. What they rest on is computed by hand in met-de-hand.test.ts. */
import { describe, expect, it } from 'vitest';
import { beeldVan, schrijfLeesbaar } from '../hulp/voorstelbeeld.js';
import { DOSSIERNAMEN, dossierbestand, voorstelVan } from '../hulp/dossiers.js';

describe('the proposals of the example files', () => {
  it('are ten', () => {
    expect(DOSSIERNAMEN).toHaveLength(10);
  });

  it.each(DOSSIERNAMEN)('%s', async (naam) => {
    const voorstel = voorstelVan(naam);
    const tekst = schrijfLeesbaar(beeldVan(voorstel));
    expect(JSON.parse(tekst)).toEqual(beeldVan(voorstel));
    expect(tekst).not.toMatch(/sha256:/);
    expect(voorstel.verantwoording.invoer).toEqual(dossierbestand(naam).dossier);
    await expect(`${tekst}\n`).toMatchFileSnapshot(`verwacht/${naam}.json`);
  });
});

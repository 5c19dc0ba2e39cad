import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  adviseerDuur,
  beoordeelVragenlijst,
  bepaalBegeleiding,
  bepaalCategorie,
  bepaalIntensiteit,
  kiesToekenningsvorm,
  legUit,
  leudal2018,
  nederweert2025,
  toetsResultaten,
  VERSIE,
  type Begeleidingszaak,
  type Uitlegbaar,
} from '../../src/index.js';

/** The version of the library is not part of what is reviewed here. */
function schrijf(...delen: readonly (readonly [string, Uitlegbaar | null])[]): string {
  const tekst = delen.flatMap(([kop, uitkomst]) => (uitkomst === null ? [] : [`== ${kop} ==\n\n${legUit(uitkomst)}\n`])).join('\n');
  return tekst.replaceAll(`wmo-normenkader ${VERSIE}`, 'wmo-normenkader X.Y.Z');
}

const map = new URL('../../examples/casussen/', import.meta.url);
const bestanden = readdirSync(map).filter((naam) => naam.startsWith('begeleiding-'));

describe('de uitleg van zes cliënten, gelezen als proza', () => {
  it.each(bestanden)('%s', async (bestand) => {
    const { zaak } = JSON.parse(readFileSync(new URL(bestand, map), 'utf8')) as { zaak: Begeleidingszaak };
    const { suggestie, individueel, dagbesteding } = bepaalBegeleiding(zaak, nederweert2025, { peildatum: '2025-06-01' });
    const tekst = schrijf(
      ['Suggestie individuele begeleiding', suggestie.individueel],
      ['Suggestie dagbesteding', suggestie.dagbesteding],
      ['Omvang individuele begeleiding', individueel.omvang],
      ['Duur individuele begeleiding', individueel.duur],
      ['Omvang dagbesteding', dagbesteding.omvang],
      ['Duur dagbesteding', dagbesteding.duur],
    );
    expect(tekst.split('\n').every((regel) => regel.length <= 84)).toBe(true);
    await expect(tekst).toMatchFileSnapshot(bestand.replace('.json', '.txt'));
  });

  it('Leudal 2018', async () => {
    const opties = { peildatum: '2019-03-01' };
    const vragenlijst = {
      v1: 'C',
      v2: 'D',
      v3: 'C',
      v4: 'C',
      v5: 'D',
      keuze: { categorie: 3, intensiteit: 'intens', motivering: 'Zonder dagelijkse deskundige hulp dreigt opname.' },
    } as const;
    const tekst = schrijf(
      ['Vragenlijst', beoordeelVragenlijst(vragenlijst, leudal2018, opties)],
      ['Categorie', bepaalCategorie('matig', leudal2018, opties)],
      ['Intensiteit', bepaalIntensiteit({ behoefte: 'incidenteel', contactenPerWeek: 4 }, leudal2018, opties)],
      ['Resultaten', toetsResultaten({ subresultaten: ['4.1', '3.1', '1.7'] }, leudal2018, opties)],
      ['Toekenning', kiesToekenningsvorm({ pgb: true, natura: true }, leudal2018, opties)],
      ['Duur', adviseerDuur({ richting: 'behoudgericht', verwachteOntwikkeling: 'gelijkblijvend', stabieleSituatie: true, blijvend: true }, leudal2018, opties)],
    );
    await expect(tekst).toMatchFileSnapshot('begeleiding-leudal-2018.txt');
  });

  it('markdown: zonder kolommen waar niets optelt', () => {
    const markdown = legUit(bepaalCategorie('licht', leudal2018), { vorm: 'markdown' });
    expect(markdown).toContain('| Stap | Bron |\n|---|---|\n| **Categorie** | |');
    expect(markdown).not.toContain('Totaal');
  });
});

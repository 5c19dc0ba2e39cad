import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  adviseerDuur,
  beoordeelVragenlijst,
  bepaalBegeleiding,
  bepaalCategorie,
  bepaalIntensiteit,
  bepaalOmvang,
  berekenDirecteTijd,
  kiesToekenningsvorm,
  leudal2018,
  nederweert2025,
  suggereerProfiel,
  toetsResultaten,
  type Begeleidingszaak,
} from '../../src/index.js';
import { isDiepBevroren, metGrenzen } from '../hulp/begeleiding.js';

const map = new URL('../../examples/casussen/', import.meta.url);
const zaken = readdirSync(map)
  .filter((naam) => naam.startsWith('begeleiding-'))
  .map((naam) => [naam, (JSON.parse(readFileSync(new URL(naam, map), 'utf8')) as { zaak: Begeleidingszaak }).zaak] as const);

const opties = { peildatum: '2025-06-01', referentie: 'zaak-1' };
const uitkomsten: readonly (readonly [string, () => unknown])[] = [
  ...zaken.map(([naam, zaak]) => [naam, () => bepaalBegeleiding(zaak, nederweert2025, opties)] as const),
  ...zaken.map(([naam, zaak]) => [`${naam} met grenzen`, () => suggereerProfiel({ ...zaak.onderzoek, zwaarte: undefined }, metGrenzen([8, 16, 24]), opties)] as const),
  ['leeg', () => suggereerProfiel({}, nederweert2025)],
  ['omvang leeg', () => bepaalOmvang({}, nederweert2025)],
  ['tijd', () => berekenDirecteTijd({ tijden: [{ soort: 'fysiek', minuten: 5 }, { soort: 'reistijd', minuten: 5 }] }, nederweert2025)],
  ['duur', () => adviseerDuur({ richting: 'behoudgericht', verwachteOntwikkeling: 'gelijkblijvend' }, leudal2018)],
  ['vragenlijst', () => beoordeelVragenlijst({ v1: 'A', v2: 'B', v3: 'C', v4: 'D', v5: 'A', omvang: { minuten: 60 }, keuze: { categorie: 1, intensiteit: 'basis' } }, leudal2018)],
  ['categorie', () => bepaalCategorie('zwaar', leudal2018)],
  ['intensiteit', () => bepaalIntensiteit({ behoefte: 'incidenteel', dagelijks: true }, leudal2018)],
  ['resultaten', () => toetsResultaten({ subresultaten: ['3.1', '4.1'] }, leudal2018)],
  ['toekenning', () => kiesToekenningsvorm({ pgb: true }, leudal2018)],
];

function zonderUndefined(waarde: unknown): boolean {
  if (typeof waarde !== 'object' || waarde === null) return waarde !== undefined && !Number.isNaN(waarde) && !Object.is(waarde, -0);
  return Object.values(waarde).every(zonderUndefined);
}

describe('elke uitkomst van begeleiding', () => {
  it.each(uitkomsten)('%s: gewone JSON, bevroren, elke keer gelijk', (_naam, maak) => {
    const een = maak();
    expect(JSON.parse(JSON.stringify(een))).toEqual(een);
    expect(zonderUndefined(een)).toBe(true);
    expect(isDiepBevroren(een)).toBe(true);
    expect(JSON.stringify(maak())).toBe(JSON.stringify(een));
  });

  it.each(zaken)('%s: de invoer blijft zoals zij was, ook bevroren', (_naam, zaak) => {
    const voor = JSON.stringify(zaak);
    const diep = (waarde: unknown): void => {
      if (typeof waarde === 'object' && waarde !== null) Object.values(Object.freeze(waarde)).forEach(diep);
    };
    diep(zaak);
    bepaalBegeleiding(zaak, nederweert2025);
    expect(JSON.stringify(zaak)).toBe(voor);
  });

  it('een beleid als JSON geeft dezelfde uitkomst', () => {
    const kopie = JSON.parse(JSON.stringify(nederweert2025)) as typeof nederweert2025;
    for (const [, zaak] of zaken) {
      const keten = bepaalBegeleiding(zaak, kopie);
      expect(keten).toEqual(bepaalBegeleiding(zaak, nederweert2025));
      expect(isDiepBevroren(keten)).toBe(true);
    }
    expect(Object.isFrozen(kopie.begeleiding)).toBe(false);
  });

  it('besluitrijp precies als berekend en niets blokkeert; de bijdragen van een omvang tellen op', () => {
    for (const [, zaak] of zaken) {
      const { suggestie, individueel, dagbesteding } = bepaalBegeleiding(zaak, nederweert2025);
      for (const u of [suggestie.individueel, suggestie.dagbesteding, individueel.omvang, individueel.duur, dagbesteding.omvang, dagbesteding.duur]) {
        if (u === null) continue;
        expect(u.besluitrijp).toBe(u.status === 'berekend' && u.bevindingen.every(({ ernst }) => ernst !== 'blokkerend'));
      }
      for (const { omvang } of [individueel, dagbesteding]) {
        if (omvang?.status !== 'berekend') continue;
        const som = omvang.stappen.reduce((totaal, stap) => totaal + ('bijdrage' in stap ? Number(stap.bijdrage) : 0), 0);
        expect(som).toBe(omvang.minuten ?? omvang.dagdelen);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import {
  breidUit,
  kiesToekenningsvorm,
  leesBeleid,
  leudal2018,
  nederweert2025,
  suggereerProfiel,
  type Beleid,
} from '../../src/index.js';
import { problemenVan } from '../hulp/fouten.js';
import { leefgebieden } from '../hulp/begeleiding.js';
import { kopie, STAD } from '../hulp/leudal/uitkomst.js';

type Los = Record<string, unknown>;

const fouten = (fn: () => unknown): string[] => problemenVan(fn).map(({ pad, code }) => `${pad} ${code}`);

/** Reads a copy of a policy in which one place of the part `begeleiding` has another value. */
function leesMet(beleid: Beleid, pad: readonly (string | number)[], waarde: unknown): string[] {
  const los = kopie(beleid) as unknown as Los;
  let plek = los['begeleiding'] as Record<string | number, unknown>;
  for (const sleutel of pad.slice(0, -1)) plek = plek[sleutel] as Record<string | number, unknown>;
  plek[pad[pad.length - 1] as string] = waarde;
  return fouten(() => leesBeleid({ ...los, id: 'proef' }));
}

describe('een tabel van profielen klopt met de namen', () => {
  const tabel = 'begeleiding.profieltabel';
  it.each([
    [['profieltabel', 'individueel', 0, 'richting'], 'behoudgericht', `${tabel}.individueel.0.richting PROFIEL_KLOPT_NIET`],
    [['profieltabel', 'individueel', 0, 'zwaarte'], 'zwaar', `${tabel}.individueel.0.zwaarte PROFIEL_KLOPT_NIET`],
    [['profieltabel', 'dagbesteding', 0, 'richting'], 'behoudgericht', `${tabel}.dagbesteding.0.richting PROFIEL_KLOPT_NIET`],
    [['profieltabel', 'dagbesteding', 0, 'band'], { vanDagdelen: 4, totDagdelen: 1 }, `${tabel}.dagbesteding.0.band PROFIEL_KLOPT_NIET`],
    [['profieltabel', 'individueel', 1, 'band'], { vanMinuten: 0, totMinuten: 180 }, `${tabel}.individueel.1.band PROFIEL_KLOPT_NIET`],
  ] as const)('weigert %j', (pad, waarde, verwacht) => {
    expect(leesMet(nederweert2025, pad, waarde)).toContain(verwacht);
  });
});

describe('een regel over duur spreekt zichzelf niet tegen', () => {
  it('een mogelijk einde ligt niet voor het einde', () => {
    expect(leesMet(nederweert2025, ['duur', 1, 'eventueelTotMaanden'], 1)).toContain('begeleiding.duur.1.eventueelTotMaanden EINDE_VOOR_BEGIN');
  });
  it('een advies gaat niet boven het maximum', () => {
    expect(leesMet(leudal2018, ['duur', 0, 'maximumMaanden'], 1)).toContain('begeleiding.duur.0.maximumMaanden BOVEN_MAXIMUM');
  });
});

describe('een regel van het beoordelingsmodel is uitvoerbaar', () => {
  it('weigert een grens waardoor de zwaarste categorie nooit wordt bereikt', () => {
    const regel = { ...kopie((leudal2018.begeleiding as unknown as { model: { regel: Los } }).model.regel), categorieTotEnMet: [6, 99], minstens: [] };
    expect(leesMet(leudal2018, ['model', 'regel'], regel)).toEqual(['begeleiding.model.regel.categorieTotEnMet.1 NIET_BEREIKBAAR']);
  });
  it('weigert E bij een vraag met vier antwoorden', () => {
    expect(leesMet(leudal2018, ['model', 'regel', 'verhoging'], [{ vraag: 'v5', vanaf: 'E' }])).toEqual(['begeleiding.model.regel.verhoging.0.vanaf NIET_BEREIKBAAR']);
  });
});

describe('grenzen van een gemeente komen uit een eigen bron', () => {
  const grenzen = (bron: Beleid['bron']): (() => unknown) => () =>
    breidUit(nederweert2025, { ...STAD, begeleiding: { profielgrenzen: { opBasisVan: 'bruto', grenzen: [8, 16, 24], bron } } });
  it('niet onder de naam van een ander', () => {
    expect(fouten(grenzen({ ...nederweert2025.bron, titel: 'Verzonnen besluit' }))).toEqual(['begeleiding.profielgrenzen.bron.id NIET_NIEUW']);
  });
});

describe('vervoer', () => {
  it('is een toeslag en staat erbij', () => {
    expect(kiesToekenningsvorm({ vervoer: true }, leudal2018).bevindingen.map(({ code }) => code)).toContain('VERVOER_IS_TOESLAG');
  });
});

describe('zonder vorm', () => {
  it('wie geen behoefte heeft, wordt niet naar een vorm gevraagd', () => {
    const { individueel, dagbesteding } = suggereerProfiel({ leefgebieden: leefgebieden(0) }, nederweert2025);
    for (const vorm of [individueel, dagbesteding]) expect(vorm).toMatchObject({ status: 'niet-aangewezen', redenen: [{ code: 'GEEN_BEHOEFTE' }] });
  });
});

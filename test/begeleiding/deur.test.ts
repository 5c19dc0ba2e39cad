import { describe, expect, it } from 'vitest';
import { adviseerDuur, beoordeelVragenlijst, bepaalCategorie, bepaalIntensiteit, berekenDirecteTijd, BeleidSchema, bepaalBegeleiding, bepaalOmvang, breidUit, heeft, isInvoerFout, kiesBeleid, kiesToekenningsvorm, leesBeleid, lees, leudal2018, LEUDAL_BEOORDELINGSMODEL_2018, meegeleverdBeleid, nederweert2025, OnderzoekSchema, suggereerProfiel, toetsResultaten } from '../../src/index.js';
import { zonder } from '../hulp/begeleiding.js';

function problemen(doe: () => unknown): string[] {
  try {
    doe();
  } catch (fout) {
    if (!isInvoerFout(fout)) throw fout;
    return fout.problemen.map(({ pad, code }) => `${pad} ${code}`);
  }
  return [];
}

describe('verkeerde invoer, per veld', () => {
  it.each([
    [{ leefgebieden: { wonen: { bruto: 4, netto: 0 } } }, 'leefgebieden.wonen.bruto BUITEN_BEREIK'],
    [{ leefgebieden: { wonen: { bruto: -1 } } }, 'leefgebieden.wonen.bruto BUITEN_BEREIK'],
    [{ leefgebieden: { wonen: { bruto: 1.5 } } }, 'leefgebieden.wonen.bruto GEEN_GEHEEL_GETAL'],
    [{ leefgebieden: { wonen: { netto: '2' } } }, 'leefgebieden.wonen.netto VERKEERD_TYPE'],
    [{ leefgebieden: { wonen: { netto: NaN } } }, 'leefgebieden.wonen.netto GEEN_GEHEEL_GETAL'],
    [{ leefgebieden: { wonen: null } }, 'leefgebieden.wonen NULL_NIET_TOEGESTAAN'],
    [{ leefgebieden: { woonen: { bruto: 1 } } }, 'leefgebieden.woonen ONBEKENDE_SLEUTEL'],
    [{ leefgebieden: { wonen: { oplossingen: [{ soort: 'buurman' }] } } }, 'leefgebieden.wonen.oplossingen.0.soort NIET_IN_LIJST'],
    [{ leefgebieden: { wonen: { oplossingen: [{ lostOp: true }] } } }, 'leefgebieden.wonen.oplossingen.0.soort VERPLICHT'],
    [{ leefgebieden: { wonen: { oplossingen: [{ soort: 'mantelzorg', lostOp: 'ja' }] } } }, 'leefgebieden.wonen.oplossingen.0.lostOp VERKEERD_TYPE'],
    [{ kenmerken: { risico: 'bevorderend' } }, 'kenmerken.risico NIET_IN_LIJST'],
    [{ kenmerken: { zelfinzicht: 'hoog' } }, 'kenmerken.zelfinzicht NIET_IN_LIJST'],
    [{ kenmerken: { aardProblematiek: 'gelijkblijvend' } }, 'kenmerken.aardProblematiek NIET_IN_LIJST'],
    [{ kenmerken: { verwachteOntwikkeling: 'beter' } }, 'kenmerken.verwachteOntwikkeling NIET_IN_LIJST'],
    [{ kenmerken: { risicos: 'hoog' } }, 'kenmerken.risicos ONBEKENDE_SLEUTEL'],
    [{ netwerkAanwezig: 'nee' }, 'netwerkAanwezig VERKEERD_TYPE'],
    [{ vormen: ['groep'] }, 'vormen.0 NIET_IN_LIJST'],
    [{ vormen: ['individueel', 'individueel'] }, 'vormen.1 DUBBEL'],
    [{ richting: { individueel: 'ontwikkel' } }, 'richting.individueel NIET_IN_LIJST'],
    [{ zwaarte: 'middel' }, 'zwaarte NIET_IN_LIJST'],
    [{ dagbesteding: { hoofdvraag: 'ontlasten' } }, 'dagbesteding.hoofdvraag NIET_IN_LIJST'],
    [{ dagbesteding: { dagdelen: 0 } }, 'dagbesteding.dagdelen BUITEN_BEREIK'],
    [{ dagbesteding: { dagdelen: 15 } }, 'dagbesteding.dagdelen BUITEN_BEREIK'],
    [{ dagbesteding: { dagen: 2 } }, 'dagbesteding.dagen ONBEKENDE_SLEUTEL'],
    [{ naam: 'x' }, 'naam ONBEKENDE_SLEUTEL'],
    [null, ' NULL_NIET_TOEGESTAAN'],
    [new Date(0), ' VERKEERD_TYPE'],
  ])('%j', (invoer, verwacht) => {
    expect(problemen(() => suggereerProfiel(invoer as never, nederweert2025))).toEqual([verwacht]);
  });

  it('alle problemen tegelijk, ook die in de opties', () => {
    expect(problemen(() => suggereerProfiel({ zwaarte: 'x', netwerkAanwezig: 1 } as never, nederweert2025, { peildatum: '2025-02-30' }))).toEqual([
      'netwerkAanwezig VERKEERD_TYPE',
      'zwaarte NIET_IN_LIJST',
      'opties.peildatum VERKEERDE_VORM',
    ]);
  });

  it('-0 is 0 en een sleutel met undefined is een open vraag', () => {
    expect(lees(OnderzoekSchema, { leefgebieden: { wonen: { bruto: -0, netto: undefined } } })).toEqual({ geldig: true, waarde: { leefgebieden: { wonen: { bruto: 0 } } } });
  });

  it('omvang, duur en zaak', () => {
    expect(problemen(() => bepaalOmvang({ keuze: { profiel: 'IBO-9', minuten: 10081, motivering: ' ' } } as never, nederweert2025))).toEqual([
      'keuze.profiel NIET_IN_LIJST',
      'keuze.minuten BUITEN_BEREIK',
      'keuze.motivering VERKEERDE_VORM',
    ]);
    expect(problemen(() => adviseerDuur({ richting: 'x', perceel: 0 } as never, nederweert2025))).toEqual(['richting NIET_IN_LIJST', 'perceel BUITEN_BEREIK']);
    expect(problemen(() => bepaalBegeleiding({ onderzoek: {}, keuze: { dagbesteding: { profiel: 'IBO-1' } } }, nederweert2025))).toEqual(['keuze.dagbesteding.profiel PAST_NIET_BIJ_VORM']);
  });
});

describe('een dag waarop het beleid niet geldt', () => {
  const te = { peildatum: '2017-01-01' };
  it.each([
    ['suggereerProfiel', () => suggereerProfiel({ vormen: ['individueel'] }, nederweert2025, te).individueel],
    ['bepaalOmvang', () => bepaalOmvang({}, nederweert2025, te)],
    ['berekenDirecteTijd', () => berekenDirecteTijd({}, nederweert2025, te)],
    ['adviseerDuur', () => adviseerDuur({}, nederweert2025, te)],
    ['beoordeelVragenlijst', () => beoordeelVragenlijst({}, leudal2018, te)],
    ['bepaalCategorie', () => bepaalCategorie('licht', leudal2018, te)],
    ['bepaalIntensiteit', () => bepaalIntensiteit({}, leudal2018, te)],
    ['toetsResultaten', () => toetsResultaten({}, leudal2018, te)],
    ['kiesToekenningsvorm', () => kiesToekenningsvorm({}, leudal2018, te)],
  ])('%s zegt het', (_naam, doe) => {
    expect(doe()?.bevindingen.find(({ code }) => code === 'BELEID_NIET_GELDIG')?.ernst).toBe('blokkerend');
    expect(doe()?.besluitrijp).toBe(false);
  });
});

describe('beleid', () => {
  const nieuw = { id: 'x', versie: '1', naam: 'X', bron: { id: 'xb', titel: 'X', soort: 'gemeente' } } as const;

  it('elk meegeleverd beleid gaat door zijn eigen schema; wat bij de inkoop hoort, beslist niet over begeleiding', () => {
    for (const beleid of meegeleverdBeleid) {
      expect(lees(BeleidSchema, JSON.parse(JSON.stringify(beleid)))).toMatchObject({ geldig: true });
      expect(heeft(beleid, 'begeleiding')).toBe(beleid.bron.soort !== 'inkoopdocument');
    }
  });

  it('Leudal: begeleiding tot en met 2023, huishoudelijke hulp ook daarna', () => {
    const kies = (onderdeel: 'begeleiding' | 'huishoudelijkeOndersteuning', peildatum: string) => kiesBeleid(meegeleverdBeleid, { gemeente: 'Leudal', onderdeel, peildatum });
    expect(kies('begeleiding', '2023-12-31').geldigheid).toBe('geldig');
    expect(kies('begeleiding', '2024-01-01')).toEqual({ geldigheid: 'vervallen', laatstGeldigOp: '2023-12-31' });
    expect(kies('begeleiding', '2017-12-31')).toEqual({ geldigheid: 'nog-niet', vanaf: '2018-01-01' });
    expect(kies('huishoudelijkeOndersteuning', '2024-01-01').geldigheid).toBe('geldig');
  });

  it.each([
    [leudal2018, { profielgrenzen: { opBasisVan: 'bruto', grenzen: [8, 16, 24], bron: nieuw.bron } }, 'begeleiding.profielgrenzen ZONDER_GEVOLG'],
    [nederweert2025, { beoordelingsregel: zonder(LEUDAL_BEOORDELINGSMODEL_2018.regel, 'herkomst', 'vindplaats') }, 'begeleiding.beoordelingsregel ZONDER_GEVOLG'],
    [nederweert2025, { leefgebiednamen: { werk: 'x' } }, 'begeleiding.leefgebiednamen.werk ONBEKENDE_SLEUTEL'],
    [nederweert2025, { duur: [] }, 'begeleiding.duur REGEL_ONTBREEKT'],
    [nederweert2025, { duur: [{ id: 'a', omschrijving: 'A', wanneer: { richting: 'behoudgericht' }, advies: { vanMaanden: 1, totMaanden: 2 }, eventueelTotMaanden: null, maximumMaanden: null }] }, 'begeleiding.duur REGEL_ONTBREEKT'],
    [nederweert2025, { duur: [{ id: 'a', omschrijving: 'A', wanneer: {}, advies: { vanMaanden: 3, totMaanden: 2 }, eventueelTotMaanden: null, maximumMaanden: null }] }, 'begeleiding.duur.0.advies.totMaanden EINDE_VOOR_BEGIN'],
    [nederweert2025, { profieltabel: {} }, 'begeleiding.profieltabel ONBEKENDE_SLEUTEL'],
  ])('breidUit weigert wat niet mag of niets doet (%#)', (beleid, begeleiding, verwacht) => {
    expect(problemen(() => breidUit(beleid, { ...nieuw, begeleiding: begeleiding as never }))).toEqual([verwacht]);
  });

  it('een uitbreiding laat het oude beleid zoals het was', () => {
    const voor = JSON.stringify(nederweert2025);
    const uit = breidUit(nederweert2025, { ...nieuw, begeleiding: { naturaMetPgb: false, geldig: { vanaf: '2026-01-01', tot: null }, leefgebiednamen: { werkSchool: 'dagbesteding' } } });
    expect(JSON.stringify(nederweert2025)).toBe(voor);
    expect(uit.begeleiding).toMatchObject({ naturaMetPgb: { toegestaan: false, herkomst: 'gemeentelijk', vindplaats: { bron: 'xb' } }, geldig: { vanaf: '2026-01-01' } });
  });

  it('een deel dat er niet is, kan niet worden uitgebreid', () => {
    const kaal = leesBeleid(zonder(nederweert2025, 'begeleiding'));
    expect(problemen(() => breidUit(kaal, { ...nieuw, begeleiding: {} }))).toEqual(['begeleiding ZONDER_GEVOLG']);
    expect(problemen(() => suggereerProfiel({}, kaal as never))).toEqual(['beleid BELEID_ONGESCHIKT']);
  });

  it('een profieltabel zonder een profiel wordt geweigerd', () => {
    const kopie = JSON.parse(JSON.stringify(nederweert2025)) as { begeleiding: { profieltabel: { individueel: unknown[] } } };
    kopie.begeleiding.profieltabel.individueel.pop();
    expect(problemen(() => suggereerProfiel({}, kopie as never))).toEqual(['beleid.begeleiding.profieltabel.individueel PROFIEL_NIET_EEN_KEER']);
  });
});

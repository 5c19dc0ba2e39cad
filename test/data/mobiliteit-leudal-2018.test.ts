import { describe, expect, it } from 'vitest';
import { leudal2018 } from '../../src/index.js';
import { MOBILITEIT_IDS } from '../hulp/mobiliteit.js';

const lijsten = leudal2018.voorzieningen.voorzieningen.filter(({ id }) => MOBILITEIT_IDS.some((een) => een === id));
const grenzen = lijsten.flatMap(({ id, criteria }) => criteria.flatMap(({ code, grens }) => (grens === undefined ? [] : [[`${id}.${code}`, grens] as const])));

describe('chapter 7 of leudal-2018', () => {
  it('has these figures, as printed, and no others', () => {
    expect(grenzen.map(([naam, { vergelijking, waarde, eenheid, vindplaats }]) => [naam, vergelijking, waarde, eenheid, vindplaats.plaats, vindplaats.regels.join(' ')])).toEqual([
      ['hulpmiddel-in-en-om-de-woning.UITLEEN', 'ten-hoogste', '6', 'maanden', '§7.2', 'LE-120'],
      ['rolstoel.UITLEEN', 'ten-hoogste', '6', 'maanden', '§7.2', 'LE-120'],
      ['vervoersvoorziening.VERVOERSGEBIED', 'ten-hoogste', '25', 'kilometer', '§7.3', 'LE-121'],
      ['vervoersvoorziening.LOOPAFSTAND', 'ten-minste', '800', 'meter', '§7.3', 'LE-124'],
      ['vervoersvoorziening.LOOPTEMPO', 'ten-hoogste', '20', 'minuten', '§7.3', 'LE-124'],
      ['collectief-vervoer.KILOMETERS', 'ten-hoogste', '2000', 'kilometer per kalenderjaar', '§7.3', 'LE-123'],
      ['collectief-vervoer.KILOMETERS_MET_SCOOTMOBIEL', 'ten-hoogste', '2000', 'kilometer per kalenderjaar', '§7.3', 'LE-123'],
      ['individueel-vervoer.KILOMETERS', 'ten-hoogste', '2000', 'kilometer per kalenderjaar', '§7.3', 'LE-123'],
      ['fiets-met-hulpmotor.LEEFTIJD', 'minder-dan', '16', 'jaar', '§7.5.2', 'LE-135'],
      ['driewielfiets.VERVOERSBEHOEFTE', 'ten-minste', '3', 'keer per week', '§7.5.2 en §7.5.4', 'LE-136 LE-138'],
      ['driewielfiets.JONG_KIND', 'minder-dan', '4', 'jaar', '§7.5.2', 'LE-136'],
      ['scootmobiel.VERVOERSBEHOEFTE', 'ten-minste', '3', 'keer per week', '§7.5.4', 'LE-138'],
      ['handbike.STRAAL', 'ten-hoogste', '1.5', 'kilometer', '§7.5.5', 'LE-140'],
      ['training-scootmobiel-handbike.LESSEN', 'ten-hoogste', '5', 'lessen', '§7.5.6', 'LE-141'],
      ['autoaanpassing.LEVENSDUUR', 'ten-minste', '7', 'jaar', '§7.5.7', 'LE-142'],
      ['autoaanpassing.OFFERTES', 'ten-minste', '2', 'offertes', '§7.5.7', 'LE-144'],
    ]);
    expect(grenzen.filter(([, { herkomst }]) => herkomst !== 'gepubliceerd')).toEqual([]);
  });

  it('writes no figure in a question or a message: it stands in the limit only', () => {
    const teksten = lijsten.flatMap(({ criteria, combinaties = [], bevindingen = [] }) => [
      ...criteria.flatMap(({ vraag, melding = '' }) => [vraag, melding]),
      ...[...combinaties, ...bevindingen].map(({ melding }) => melding),
    ]);
    const jaar = /\b2017\b/g;
    expect(teksten.filter((tekst) => /\d/.test(tekst.replaceAll(jaar, '')))).toEqual([]);
  });

  it('says {grens} exactly where there is one', () => {
    for (const { id, criteria } of lijsten) for (const { code, vraag, grens } of criteria) expect([id, code, vraag.includes('{grens}')]).toEqual([id, code, grens !== undefined]);
  });

  it('names every rule of the chapter, LE-119 to LE-145', () => {
    const genoemd = new Set(JSON.stringify(lijsten).match(/LE-\d{3}/g));
    const hoofdstuk = Array.from({ length: 27 }, (_, i) => `LE-${119 + i}`);
    expect(hoofdstuk.filter((regel) => !genoemd.has(regel))).toEqual([]);
  });

  it('infers no more than this', () => {
    const afgeleid = lijsten.flatMap(({ id, criteria, combinaties = [] }) => [...criteria, ...combinaties].filter(({ herkomst }) => herkomst === 'afgeleid').map(({ code }) => `${id}.${code}`));
    expect(afgeleid).toEqual([
      'rolstoel.UITLEEN',
      'vervoersvoorziening.LOOPTEMPO',
      'collectief-vervoer.KILOMETERS_MET_SCOOTMOBIEL',
      'medische-begeleider.MEDISCHE_NOODZAAK',
      'fiets-met-hulpmotor.IN_AANMERKING',
      'driewielfiets.IN_AANMERKING',
      'driewielfiets.HEEFT_BAAT',
      'scootmobiel.IN_AANMERKING',
      'scootmobiel.STALLING_IN_BESLUIT',
      'handbike.IN_AANMERKING',
      'autoaanpassing.IN_AANMERKING',
    ]);
  });
});

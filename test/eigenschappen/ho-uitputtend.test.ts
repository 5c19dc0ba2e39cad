import { describe, expect, it } from 'vitest';
import { berekenHO, EXTRA_INZET_LIJST, PER_LIJST, WAS_HUISHOUDEN_LIJST, WAS_OMVANG_LIJST } from '../../src/index.js';
import { alleMotiveringen, alsBerekend, gemeente, situatie, teMotiveren, type VolledigHuis } from '../hulp/gemeente.js';

/**
 * The whole block space within sensible bounds, against a second implementation in plain integers, written from the
 * documents: normenkader-ho-2025 vraag 2, 10 and bijlage 1 §1-11 (NE-009..NE-058), with the invented norms for what no
 * source gives.
 */

type Per = (typeof PER_LIJST)[number];

const TOT = (maximum: number): number[] => Array.from({ length: maximum + 1 }, (_, i) => i);
const JANEE = [false, true];

function* alleHuizen(): Generator<VolledigHuis> {
  for (const eigenMogelijkheden of TOT(3))
    for (const gebruikelijkeHulp of TOT(3))
      for (const netwerk of TOT(3))
        for (const extraInzet of EXTRA_INZET_LIJST)
          for (const extraSlaapkamers of TOT(2))
            for (const overigeKamers of TOT(2))
              for (const overigeKamersUitzonderlijk of TOT(1))
                for (const huisdieren of JANEE)
                  for (const woningkenmerken of JANEE)
                    for (const samenstellingHuishouden of JANEE)
                      yield {
                        eigenMogelijkheden,
                        gebruikelijkeHulp,
                        netwerk,
                        extraInzet,
                        extraSlaapkamers,
                        overigeKamers,
                        overigeKamersUitzonderlijk,
                        huisdieren,
                        woningkenmerken,
                        samenstellingHuishouden,
                      };
}

interface Verwacht {
  readonly exact: number;
  readonly minuten: number;
  readonly uren: number;
}

function rond(exact: number, per: Per): Verwacht {
  const minuten = exact % 5 === 0 ? exact : exact - (exact % 5) + 5;
  const perJaar = minuten * (per === 'week' ? 52 : 26);
  return { exact, minuten, uren: (perJaar - (perJaar % 60)) / 60 + (perJaar % 60 > 0 ? 1 : 0) };
}

function rekenHuis(huis: VolledigHuis, per: Per): number {
  const basis = per === 'week' ? 125 : 150;
  const weken = per === 'week' ? 1 : 2;
  let erbij = 0;
  if (huis.extraInzet === 'enige') erbij += 30;
  if (huis.extraInzet === 'veel') erbij += 60;
  erbij += 18 * huis.extraSlaapkamers + 5 * huis.overigeKamers + 18 * huis.overigeKamersUitzonderlijk;
  if (huis.huisdieren) erbij += 15;
  if (huis.woningkenmerken) erbij += 15;
  if (huis.samenstellingHuishouden) erbij += 15;
  const eraf = 15 * (huis.eigenMogelijkheden + huis.gebruikelijkeHulp + huis.netwerk);
  const som = basis + weken * erbij - weken * eraf;
  return som < 0 ? 0 : som;
}

function motiveerHuis(huis: VolledigHuis, per: Per): string[] {
  const velden = ['eigenMogelijkheden', 'gebruikelijkeHulp', 'netwerk', 'overigeKamersUitzonderlijk'] as const;
  const paden = velden.filter((veld) => huis[veld] !== 0).map((veld) => `schoonEnLeefbaarHuis.${veld}`);
  return (per === 'twee-weken' ? ['per', ...paden] : paden).sort();
}

describe('every combination of blocks', () => {
  it.each(PER_LIJST)('schoon en leefbaar huis, %s: 27648 households as a second implementation has them', (per) => {
    let aantal = 0;
    const anders: unknown[] = [];
    for (const huis of alleHuizen()) {
      aantal += 1;
      const { exact, minuten, uren } = rond(rekenHuis(huis, per), per);
      const paden = motiveerHuis(huis, per);
      const uitkomst = alsBerekend(berekenHO(situatie(huis, { per }), gemeente));
      const gekregen = [uitkomst.minutenExact, uitkomst.minuten, uitkomst.urenPerJaar, teMotiveren(uitkomst).join(), uitkomst.besluitrijp];
      const verwacht = [String(exact), minuten, uren, paden.join(), paden.length === 0];
      if (verwacht.some((waarde, i) => waarde !== gekregen[i])) anders.push({ huis, verwacht, gekregen });
    }
    expect(aantal).toBe(27648);
    expect(anders.slice(0, 3)).toEqual([]);
  });

  it.each(PER_LIJST)('schoon en leefbaar huis, %s: with every motivation given nothing blocks', (per) => {
    let geblokkeerd = 0;
    for (const huis of alleHuizen()) {
      if (!berekenHO(situatie(huis, { per, motiveringen: alleMotiveringen }), gemeente).besluitrijp) geblokkeerd += 1;
    }
    expect(geblokkeerd).toBe(0);
  });

  it.each(PER_LIJST)('the other areas together, %s', (per) => {
    const was = { eenpersoons: 40, tweepersoons: 50, groter: 60 };
    const weken = per === 'week' ? 1 : 2;
    for (const omvang of WAS_OMVANG_LIJST)
      for (const huishouden of WAS_HUISHOUDEN_LIJST)
        for (const aantoonbaarExtraWerk of JANEE)
          for (const broodmaaltijdenPerWeek of TOT(21))
            for (const warmeMaaltijdenPerWeek of TOT(14)) {
              const perWeek =
                was[huishouden] -
                (omvang === 'gedeeltelijk' ? 20 : 0) +
                (aantoonbaarExtraWerk ? 30 : 0) +
                10 * broodmaaltijdenPerWeek +
                15 * warmeMaaltijdenPerWeek +
                20 +
                25;
              const uitkomst = alsBerekend(
                berekenHO(
                  {
                    gebieden: ['wasverzorging', 'strijken', 'boodschappen', 'maaltijden', 'regie', 'adviesInstructieVoorlichting'],
                    per,
                    wasverzorging: { omvang, huishouden },
                    maaltijden: { broodmaaltijdenPerWeek, warmeMaaltijdenPerWeek },
                    regie: { aantoonbaarExtraWerk },
                    adviesInstructieVoorlichting: { weken: 6 },
                  },
                  gemeente,
                ),
              );
              const { exact, minuten, uren } = rond(perWeek * weken, per);
              expect([uitkomst.minutenExact, uitkomst.minuten, uitkomst.urenPerJaar]).toEqual([String(exact), minuten, uren]);
              expect(uitkomst.tijdelijk[0]?.minuten).toBe(30);
              expect(teMotiveren(uitkomst)).toEqual([
                ...(per === 'twee-weken' ? ['per'] : []),
                ...(aantoonbaarExtraWerk ? ['regie.aantoonbaarExtraWerk'] : []),
              ]);
            }
  });
});

import { hoeveelheid, schrijfExact, type Hoeveelheid, type Vraag } from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { Kindertabel, Kinderrij } from './kindertabel.js';
import type { Kinderen, Kindermoment } from './situatie.js';
import { maakTeller, sluitGebied, subtotaal, voegTijdelijkToe } from './tellen.js';
import type { Verslag } from './verslag.js';
import { vereis, vraagNorm } from './vragen-stellen.js';

const GROEP = 'kinderen';

type Plaats = 'kind' | 'gezin';

/** Where an activity was listed, and whether its minutes stand apart from the structural total. */
interface Wie {
  readonly plaats: Plaats;
  readonly wie: string;
  readonly tijdelijk: boolean;
}

/** Whether a row is counted where it was listed; `maaltijd` may be listed under either, see X17. */
const PLAATS_VAN: Readonly<Record<Kinderrij['eenheid'], Plaats | 'beide'>> = {
  'keer-per-kind': 'kind',
  'dag-per-kind': 'kind',
  'keer-per-gezin': 'gezin',
  maaltijd: 'beide',
};

function teOud(leeftijd: number, tabel: Kindertabel): Vraag {
  return Object.freeze({
    code: 'KIND_OUDER_DAN_NORM',
    vraag: `De normen gelden tot en met ${tabel.totEnMetLeeftijd} jaar. Welke hulp heeft een kind van ${leeftijd} jaar nodig, en hoeveel tijd kost dat?`,
    keuzes: Object.freeze(['geen hulp nodig: laat het kind weg', 'de consulent weegt de omvang en legt de motivering vast']),
    vindplaats: tabel.vindplaats,
  });
}

/** One activity at one place: norm x times a day x days a week. */
function telMoment(moment: Kindermoment, { plaats, wie, tijdelijk }: Wie, tabel: Kindertabel, verslag: Verslag): Hoeveelheid {
  const { activiteit, kerenPerDag, dagenPerWeek } = moment;
  const rij = tabel.rijen.find((kandidaat) => kandidaat.activiteit === activiteit);
  if (rij === undefined) {
    vraagNorm(verslag, `kinderen.${activiteit}`, `minuten voor ${activiteit.replaceAll('-', ' ')}`);
    return 0;
  }
  const hoort = PLAATS_VAN[rij.eenheid];
  if (hoort !== 'beide' && hoort !== plaats) {
    verslag.vragen.push(verkeerdePlaats(rij, hoort));
    return 0;
  }
  const perDag = rij.eenheid === 'dag-per-kind' ? 1 : kerenPerDag;
  if (perDag !== kerenPerDag) {
    verslag.bevindingen.push(
      meld('NORM_PER_DAG', { pad: GROEP, vindplaats: rij.vindplaats, waarden: { omschrijving: rij.omschrijving, keren: kerenPerDag } }),
    );
  }
  if (hoort === 'beide') {
    const lezing = plaats === 'kind' ? 'per maaltijd per kind' : 'per maaltijd voor het gezin samen';
    verslag.bevindingen.push(
      meld('NORM_DUBBELZINNIG', { pad: GROEP, vindplaats: rij.vindplaats, waarden: { omschrijving: rij.omschrijving, lezing } }),
    );
  }
  const keer = perDag * dagenPerWeek;
  const som = hoeveelheid(rij.minuten, { keer, per: 'week' });
  const omschrijving = `${wie}: ${rij.omschrijving}, ${schrijfExact(rij.minuten)} minuten x ${perDag} per dag x ${dagenPerWeek} dagen per week`;
  const tekst = { code: 'KINDEREN', groep: GROEP, omschrijving, herkomst: rij.herkomst, vindplaats: rij.vindplaats } as const;
  verslag.stappen.push(
    tijdelijk
      ? subtotaal(tekst, som, 'week')
      : maakTeller(tekst, { minuten: rij.minuten, frequentie: { keer: 1, per: 'week' } }, 1, verslag.per)(keer).stap,
  );
  return som;
}

function verkeerdePlaats(rij: Kinderrij, hoort: Plaats): Vraag {
  return Object.freeze({
    code: 'KINDERNORM_ANDERE_EENHEID',
    vraag: `De norm voor ${rij.omschrijving} geldt per ${hoort}. Hoe vaak is dit per ${hoort} nodig?`,
    keuzes: Object.freeze([hoort === 'kind' ? 'noem de activiteit bij elk kind' : 'noem de activiteit één keer voor het hele gezin']),
    vindplaats: rij.vindplaats,
  });
}

/**
 * Counts the care of children: norm times per day times days a week, per child or per family. With a maximum in the
 * table it bridges an emergency and is temporary; then the weeks are asked for.
 *
 * Care for a child above the age of the table, or an activity listed in another unit than its norm has, is left to
 * judgement.
 *
 * @bron leudal-2018 §4.9 en bijlage 1 tabel 10 (LE-042, LE-162..LE-168)
 */
export function telKinderen(kinderen: Kinderen | undefined, tabel: Kindertabel | undefined, verslag: Verslag): void {
  const vooraf = verslag.ontbreekt.length + verslag.vragen.length;
  const weken = tabel !== undefined && tabel.maximumWeken !== null ? vereis(verslag, 'kinderen.weken', kinderen?.weken) : kinderen?.weken;
  const perKind = kinderen?.perKind ?? [];
  const perGezin = kinderen?.perGezin ?? [];
  if (perKind.length + perGezin.length === 0) vereis(verslag, 'kinderen.perKind', undefined);
  if (tabel === undefined) {
    vraagNorm(verslag, GROEP);
    return;
  }
  const tijdelijk = weken !== undefined || tabel.maximumWeken !== null;
  let som: Hoeveelheid = 0;
  perKind.forEach(({ leeftijd, activiteiten }, i) => {
    if (leeftijd > tabel.totEnMetLeeftijd) {
      verslag.vragen.push(teOud(leeftijd, tabel));
      return;
    }
    const wie = { plaats: 'kind', wie: `Kind ${i + 1} (${leeftijd} jaar)`, tijdelijk } as const;
    for (const moment of activiteiten) som += telMoment(moment, wie, tabel, verslag);
  });
  for (const moment of perGezin) som += telMoment(moment, { plaats: 'gezin', wie: 'Gezin', tijdelijk }, tabel, verslag);
  if (weken !== undefined && tabel.maximumWeken !== null && weken > tabel.maximumWeken) {
    verslag.bevindingen.push(
      meld('KINDERZORG_TE_LANG', { pad: 'kinderen.weken', vindplaats: tabel.vindplaats, waarden: { maximum: tabel.maximumWeken, weken } }),
    );
  }
  if (verslag.ontbreekt.length + verslag.vragen.length > vooraf) return;
  if (weken !== undefined) voegTijdelijkToe({ gebied: GROEP, perWeek: som, weken }, verslag);
  else sluitGebied(GROEP, som, verslag.ontbreekt.length, verslag);
}

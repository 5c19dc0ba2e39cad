import { nietAangewezen, type NietAangewezen, type Stap, type Verantwoording } from '../kern/index.js';
import { HO_GEBIED_LIJST, HO_GEBIED_NAAM, type HOGebied } from './gebieden.js';
import { meld } from './bevindingen.js';
import type { UitgeslotenGebied } from './beleidsruimte.js';
import type { Verslag } from './verslag.js';

const ALLE_NAMEN: readonly string[] = Object.freeze(HO_GEBIED_LIJST.map((gebied) => HO_GEBIED_NAAM[gebied]));

/**
 * The row that tells which areas were asked for, out of all, in the order of the explanation.
 *
 * @bron normenkader-ho-2025 vraag 2 (NE-009)
 */
export function vertelGebieden(gevraagd: readonly HOGebied[], verslag: Verslag): void {
  const inVolgorde = HO_GEBIED_LIJST.filter((gebied) => gevraagd.includes(gebied));
  const sleutel = inVolgorde.join();
  const rij = gebiedenrijen.get(sleutel) ?? maakGebiedenrij(inVolgorde);
  gebiedenrijen.set(sleutel, rij);
  verslag.stappen.push(rij);
}

/** The rows that were made, one per set of areas: 255 at most. */
const gebiedenrijen = new Map<string, Stap>();

function maakGebiedenrij(gevraagd: readonly HOGebied[]): Stap {
  return Object.freeze({
    code: 'GEBIEDEN',
    groep: 'aanvraag',
    omschrijving: 'Gevraagde gebieden',
    toegepast: true,
    herkomst: null,
    vindplaats: null,
    soort: 'keuze',
    gekozen: gevraagd.map((gebied) => HO_GEBIED_NAAM[gebied]).join(', '),
    uit: ALLE_NAMEN,
  } as const);
}

/**
 * Goes through the areas that were asked for, in the order of the explanation; what the policy leaves out gets a row
 * and a finding instead.
 *
 * @returns true when something was asked for and all of it is left out
 * @bron normenkader-ho-2025 vraag 11 (NE-023)
 * @bron leudal-2018 §4.4 (LE-028)
 */
export function perGebied(
  gevraagd: readonly HOGebied[],
  uitgesloten: readonly UitgeslotenGebied[],
  verslag: Verslag,
  tel: (gebied: HOGebied) => void,
): boolean {
  let over = 0;
  for (const gebied of HO_GEBIED_LIJST) {
    if (!gevraagd.includes(gebied)) continue;
    const reden = uitgesloten.find((kandidaat) => kandidaat.gebied === gebied);
    if (reden === undefined) {
      over += 1;
      tel(gebied);
    } else {
      meldUitgesloten(reden, verslag);
    }
  }
  return gevraagd.length > 0 && over === 0;
}

function meldUitgesloten({ gebied, reden, vindplaats }: UitgeslotenGebied, verslag: Verslag): void {
  verslag.stappen.push(
    Object.freeze({
      code: 'GEBIED_UITGESLOTEN',
      groep: gebied,
      omschrijving: `Dit beleid geeft geen tijd voor ${HO_GEBIED_NAAM[gebied]}: ${reden}`,
      toegepast: false,
      herkomst: null,
      vindplaats,
      soort: 'toets',
      eis: 'het beleid kent het gebied',
      waarde: 'uitgesloten',
      voldaan: false,
    } as const),
  );
  const waarden = { gebied: HO_GEBIED_NAAM[gebied], reden };
  verslag.bevindingen.push(meld('GEBIED_UITGESLOTEN', { pad: 'gebieden', vindplaats, waarden }));
  verslag.bevindingen.push(meld('UITSLUITING_BLIJFT_MAATWERK', { pad: 'gebieden', waarden: { gebied: waarden.gebied } }));
}

/**
 * The outcome when everything that was asked for is left out by the policy, with all reasons.
 *
 * @bron normenkader-ho-2025 vraag 11 (NE-023)
 */
export function nietAangewezenOmUitsluiting({ bevindingen, stappen }: Verslag, verantwoording: Verantwoording): NietAangewezen {
  const redenen = bevindingen.filter(({ code }) => code === 'GEBIED_UITGESLOTEN');
  return nietAangewezen({ bevindingen, stappen, verantwoording }, [meld('ALLEEN_UITGESLOTEN'), ...redenen]);
}

import { gedeeldeRij, hoofdletter, kiesrij, toetsrij, type Stap } from '../kern/index.js';
import { inKader } from './bronnen.js';
import { weegGunstigheid } from './gunstigheid.js';
import { KENMERK_LIJST, KENMERK_WAARDEN, KENMERKEN, type Gunstigheid, type Kenmerk } from './kenmerken.js';
import type { Onderzoek } from './onderzoek.js';
import type { Kenmerken } from './samenhang.js';

const WERKING: Readonly<Record<Gunstigheid, string>> = { gunstig: ' (gunstig)', neutraal: '', ongunstig: ' (ongunstig)' };

function kenmerkrij(kenmerk: Kenmerk, waarde: string): Stap {
  const { naam, vindplaats } = KENMERKEN[kenmerk];
  const gunst = weegGunstigheid(kenmerk, waarde);
  const omschrijving = `${hoofdletter(naam)}${gunst === null ? '' : WERKING[gunst]}`;
  return kiesrij({ code: 'KENMERK', groep: 'kenmerken', omschrijving, herkomst: null, vindplaats }, waarde, KENMERK_WAARDEN[kenmerk]);
}

/**
 * The characteristics as they count, each with how favourable it is.
 *
 * @param deel the policy part, whose calls share the rows
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-046, NK-061, NK-063)
 */
export function kenmerkrijen(kenmerken: Kenmerken, deel: object): Stap[] {
  return KENMERK_LIJST.flatMap((kenmerk) => {
    const waarde = kenmerken[kenmerk];
    return waarde === undefined ? [] : [gedeeldeRij(deel, `${kenmerk} ${waarde}`, () => kenmerkrij(kenmerk, waarde))];
  });
}

const NETWERKZIN = {
  ja: 'Er is een netwerk: de regel voor wie geen netwerk heeft, geldt niet',
  nee: 'Er is geen netwerk: het sociale netwerk telt dan als neutraal, de draagkracht als laag, en niemand uit het netwerk kan iets oplossen',
  onbekend: 'Of er een netwerk is, is niet opgegeven',
} as const;

/**
 * The row that says what follows from having no network.
 *
 * @param deel the policy part, whose calls share the row
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-053, NK-055, NK-056)
 */
export function netwerkrij({ netwerkAanwezig }: Onderzoek, deel: object): Stap {
  const antwoord = netwerkAanwezig === undefined ? 'onbekend' : netwerkAanwezig ? 'ja' : 'nee';
  return gedeeldeRij(deel, `netwerk ${antwoord}`, () =>
    toetsrij(
      {
        code: 'NETWERK',
        groep: 'kenmerken',
        omschrijving: NETWERKZIN[antwoord],
        herkomst: antwoord === 'nee' ? 'afgeleid' : 'gepubliceerd',
        vindplaats: inKader('hoofdstuk 3, tabel 1', 'NK-053', 'NK-055', 'NK-056'),
      },
      { eis: 'een netwerk', waarde: netwerkAanwezig === undefined ? null : antwoord, voldaan: netwerkAanwezig ?? null, toegepast: antwoord === 'nee' },
    ),
  );
}

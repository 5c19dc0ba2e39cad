import { isGeldigOp, schrijfDatum, somOp, type Bevinding, type Datum } from '../kern/index.js';
import { meld } from './bevindingen.js';
import type { Inrichtingsartikel, Inrichtingstabel } from './inrichtingstabel.js';
import type { Inrichtingsvraag } from './inrichtingsvraag.js';
import { schrijfDuur } from './regelbevindingen.js';

/** One finding per window of prices that does not hold the reference day: an amount of today cannot rest on them. */
function historisch({ titel, vindplaats }: Inrichtingstabel, gekozen: readonly Inrichtingsartikel[], peildatum: Datum | null): Bevinding[] {
  const oud = gekozen.flatMap(({ naam, prijs: { geldig } }) =>
    geldig === undefined || (peildatum !== null && isGeldigOp(geldig, peildatum)) ? [] : [{ naam, duur: schrijfDuur(geldig) }],
  );
  const dag = peildatum === null ? 'en de dag waarop het bedrag nodig is, is niet opgegeven' : `niet op ${schrijfDatum(peildatum)}`;
  return [...new Set(oud.map(({ duur }) => duur))].map((duur) => {
    const artikelen = somOp(oud.filter((een) => een.duur === duur).map(({ naam }) => naam));
    return meld('RICHTPRIJZEN_HISTORISCH', { vindplaats, waarden: { artikelen, titel, duur, dag } });
  });
}

/**
 * What must be seen beside the cost of furnishing: prices of other days, which articles were left out, and what the source
 * leaves unclear about those that count.
 *
 * @bron leudal-2018 bijlage 4 (LE-266..LE-276)
 */
export function inrichtingsbevindingen(
  tabel: Inrichtingstabel,
  gekozen: readonly Inrichtingsartikel[],
  { artikelen }: Inrichtingsvraag,
  peildatum: Datum | null,
): Bevinding[] {
  const { voorbeeld, artikelen: alle } = tabel;
  const buiten = somOp(alle.filter((artikel) => !gekozen.includes(artikel)).map(({ naam }) => naam));
  return [
    ...historisch(tabel, gekozen, peildatum),
    ...(artikelen === undefined ? [meld('INRICHTING_VOLGENS_VOORBEELD', { pad: 'artikelen', vindplaats: voorbeeld.vindplaats, waarden: { buiten } })] : []),
    ...gekozen.flatMap(({ id, twijfel, prijs }) =>
      twijfel === undefined ? [] : [meld('RICHTPRIJS_ONDUIDELIJK', { pad: `artikelen.${id}`, vindplaats: prijs.vindplaats, waarden: { twijfel } })],
    ),
  ];
}

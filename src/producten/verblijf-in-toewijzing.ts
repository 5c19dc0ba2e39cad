import { schrijfDatum, toetsrij, type Bevinding, type Datum, type Stap } from '../kern/index.js';
import { meld } from './bevindingen.js';
import { aantalEtmalen, schrijfEtmalen, type Bezoek } from './etmalen.js';

/**
 * The first and last day of an allocation, both included; null without a last day.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, duur (MP-067)
 */
export interface Looptijd {
  readonly ingangsdatum: Datum;
  readonly einddatum: Datum | null;
}

/** How many nights of a stay begin on a day outside the allocation. */
function etmalenBuiten({ aankomst, vertrek }: Bezoek, { ingangsdatum, einddatum }: Looptijd): number {
  const ervoor = aankomst >= ingangsdatum ? 0 : aantalEtmalen({ aankomst, vertrek: vertrek < ingangsdatum ? vertrek : ingangsdatum });
  if (einddatum === null || vertrek <= einddatum) return ervoor;
  const erna = aankomst > einddatum ? aantalEtmalen({ aankomst, vertrek }) : aantalEtmalen({ aankomst: einddatum, vertrek }) - 1;
  return ervoor + erna;
}

/**
 * Holds the stays that are judged against their allocation: the row, and a finding for each that is not wholly in it.
 *
 * @bron midden-limburg-2024 kortdurend verblijf, declaratie (MP-058)
 */
export function toetsBinnenToewijzing(bezoeken: readonly Bezoek[], looptijd: Looptijd): { readonly rij: Stap; readonly bevindingen: Bevinding[] } {
  const { ingangsdatum, einddatum } = looptijd;
  const toewijzing = einddatum === null ? `vanaf ${schrijfDatum(ingangsdatum)}` : `van ${schrijfDatum(ingangsdatum)} tot en met ${schrijfDatum(einddatum)}`;
  const getoetst = bezoeken.filter((bezoek) => bezoek.getoetst).map((bezoek) => ({ bezoek, buiten: etmalenBuiten(bezoek, looptijd) }));
  const erbuiten = getoetst.filter(({ buiten }) => buiten > 0);
  const samen = erbuiten.reduce((som, { buiten }) => som + buiten, 0);
  const omschrijving = samen === 0 ? `Alle etmalen vallen in de toewijzing, ${toewijzing}` : `${schrijfEtmalen(samen)} buiten de toewijzing, ${toewijzing}`;
  return {
    rij: toetsrij(
      { code: 'BINNEN_TOEWIJZING', groep: 'toewijzing', omschrijving, herkomst: null, vindplaats: null },
      { eis: '0 erbuiten', waarde: String(samen), voldaan: samen === 0 },
    ),
    bevindingen: erbuiten.map(({ bezoek: { pad, aankomst, vertrek }, buiten }) =>
      meld('VERBLIJF_BUITEN_TOEWIJZING', { pad, waarden: { verblijf: `${schrijfDatum(aankomst)} tot ${schrijfDatum(vertrek)}`, buiten: schrijfEtmalen(buiten), toewijzing } }),
    ),
  };
}

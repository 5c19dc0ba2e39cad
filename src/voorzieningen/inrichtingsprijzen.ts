import type { Probleem, Vindplaats } from '../kern/index.js';
import type { Inrichtingsprijzen, Inrichtingstabel } from './inrichtingstabel.js';

/**
 * The guide prices with those of the municipality among them; its own are not dated unless it says so.
 *
 * @bron leudal-2018 bijlage 4 (LE-266)
 */
export function metPrijzen(tabel: Inrichtingstabel, { prijzen, geldig }: Inrichtingsprijzen, bij: Vindplaats): Inrichtingstabel {
  const duur = geldig === undefined ? {} : { geldig };
  const artikelen = tabel.artikelen.map((artikel) => {
    const bedrag = prijzen[artikel.id];
    return bedrag === undefined ? artikel : { ...artikel, prijs: { bedrag, ...duur, herkomst: 'gemeentelijk', vindplaats: bij } as const };
  });
  return { ...tabel, artikelen };
}

/**
 * Prices for what the table of this policy does not have: they would silently do nothing.
 *
 * @bron leudal-2018 bijlage 4 (LE-266)
 */
export function onbekendePrijzen(tabel: Inrichtingstabel | undefined, eigen: Inrichtingsprijzen | undefined): Probleem[] {
  const bekend = tabel?.artikelen.map(({ id }) => id) ?? [];
  return Object.keys(eigen?.prijzen ?? {})
    .filter((id) => !bekend.includes(id))
    .map((id) => ({
      pad: `voorzieningen.inrichting.prijzen.${id}`,
      code: 'ZONDER_GEVOLG',
      melding: `\`voorzieningen.inrichting.prijzen\` noemt een artikel dat dit beleid niet heeft; ${bekend.length === 0 ? 'het heeft geen artikelen' : `bekend zijn: ${bekend.join(', ')}`}`,
    }));
}

import { InvoerFout, vindplaats, type Probleem, type Vindplaats } from '../kern/index.js';
import type { VoorzieningenBeleid, Voorzieningenruimte } from './beleidsruimte.js';
import type { Inrichtingsprijzen, Inrichtingstabel } from './inrichtingstabel.js';
import type { EigenVoorzieningsregel, Voorzieningsregel } from './voorzieningsregel.js';

const PLAATS = 'opgave van de gemeente';

function gemeentelijk({ criteria, combinaties, bevindingen, ...kop }: EigenVoorzieningsregel, bij: Vindplaats): Voorzieningsregel {
  const waar = { herkomst: 'gemeentelijk', vindplaats: bij } as const;
  return {
    ...kop,
    criteria: criteria.map(({ grens, ...criterium }) => ({ ...criterium, ...(grens === undefined ? {} : { grens: { ...grens, ...waar } }), ...waar })),
    ...(combinaties === undefined ? {} : { combinaties: combinaties.map((combinatie) => ({ ...combinatie, ...waar })) }),
    ...(bevindingen === undefined ? {} : { bevindingen: bevindingen.map((bevinding) => ({ ...bevinding, vindplaats: bij })) }),
    vindplaats: bij,
  };
}

function metGrenzen(regel: Voorzieningsregel, grenzen: Readonly<Record<string, string>>, bij: Vindplaats): Voorzieningsregel {
  const criteria = regel.criteria.map((criterium) => {
    const waarde = grenzen[`${regel.id}.${criterium.code}`];
    if (criterium.grens === undefined || waarde === undefined) return criterium;
    const { vergelijking, eenheid } = criterium.grens;
    return { ...criterium, grens: { vergelijking, waarde, eenheid, herkomst: 'gemeentelijk', vindplaats: bij } as const };
  });
  return { ...regel, criteria };
}

/** The guide prices with those of the municipality among them; its own are not dated unless it says so. */
function metPrijzen(tabel: Inrichtingstabel, { prijzen, geldig }: Inrichtingsprijzen, bij: Vindplaats): Inrichtingstabel {
  const duur = geldig === undefined ? {} : { geldig };
  const artikelen = tabel.artikelen.map((artikel) => {
    const bedrag = prijzen[artikel.id];
    return bedrag === undefined ? artikel : { ...artikel, prijs: { bedrag, ...duur, herkomst: 'gemeentelijk', vindplaats: bij } as const };
  });
  return { ...tabel, artikelen };
}

/** Prices for what the table of this policy does not have. */
function onbekendePrijzen(tabel: Inrichtingstabel | undefined, eigen: Inrichtingsprijzen | undefined): Probleem[] {
  const bekend = tabel?.artikelen.map(({ id }) => id) ?? [];
  return Object.keys(eigen?.prijzen ?? {})
    .filter((id) => !bekend.includes(id))
    .map((id) => ({
      pad: `voorzieningen.inrichting.prijzen.${id}`,
      code: 'ZONDER_GEVOLG',
      melding: `\`voorzieningen.inrichting.prijzen\` noemt een artikel dat dit beleid niet heeft; ${bekend.length === 0 ? 'het heeft geen artikelen' : `bekend zijn: ${bekend.join(', ')}`}`,
    }));
}

/** Limits that this policy does not have: they would silently do nothing. */
function zonderGevolg(regels: readonly Voorzieningsregel[], grenzen: Readonly<Record<string, string>>): Probleem[] {
  const bekend = regels.flatMap(({ id, criteria }) => criteria.flatMap(({ code, grens }) => (grens === undefined ? [] : [`${id}.${code}`])));
  return Object.keys(grenzen)
    .filter((naam) => !bekend.includes(naam))
    .map((naam) => ({
      pad: `voorzieningen.grenzen.${naam}`,
      code: 'ZONDER_GEVOLG',
      melding: `\`voorzieningen.grenzen\` noemt een grens die dit beleid niet heeft; bekend zijn: ${bekend.join(', ')}`,
    }));
}

/**
 * A policy part with the choices of a municipality in it, marked `gemeentelijk`. Its own provisions take the place of those
 * with the same id; then its limits are set.
 *
 * @param deel the part to start from
 * @param ruimte the choices of the municipality
 * @param bron id of the source in which the municipality made them
 * @throws InvoerFout `BELEID_ONGELDIG` when a limit or a price is named that the policy does not have
 * @bron leudal-2018 hoofdstuk 3 (LE-003)
 */
export function breidVoorzieningenUit(deel: VoorzieningenBeleid, ruimte: Voorzieningenruimte, bron: string): VoorzieningenBeleid {
  const { geldig = deel.geldig, grenzen = {}, voorzieningen: eigen = [] } = ruimte;
  const bij = vindplaats(bron, PLAATS);
  const nieuw = new Map([...deel.voorzieningen, ...eigen.map((regel) => gemeentelijk(regel, bij))].map((regel) => [regel.id, regel]));
  const problemen = [...zonderGevolg([...nieuw.values()], grenzen), ...onbekendePrijzen(deel.inrichting, ruimte.inrichting)];
  if (problemen.length > 0) throw new InvoerFout('BELEID_ONGELDIG', problemen);
  return {
    ...deel,
    voorzieningen: [...nieuw.values()].map((regel) => metGrenzen(regel, grenzen, bij)),
    ...(geldig === undefined ? {} : { geldig }),
    ...(deel.inrichting === undefined || ruimte.inrichting === undefined ? {} : { inrichting: metPrijzen(deel.inrichting, ruimte.inrichting, bij) }),
  };
}

import { InvoerFout, vindplaats, type Probleem, type Vindplaats } from '../kern/index.js';
import type { VoorzieningenBeleid, Voorzieningenruimte } from './beleidsruimte.js';
import { metPrijzen, onbekendePrijzen } from './inrichtingsprijzen.js';
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

function toegangVan({ toegang }: VoorzieningenBeleid, eigen: Voorzieningenruimte['toegang'], bij: Vindplaats): VoorzieningenBeleid['toegang'] {
  if (eigen === undefined) return toegang;
  const { regel, voorbeelden } = eigen;
  const waar = { herkomst: 'gemeentelijk', vindplaats: bij } as const;
  return {
    regel: gemeentelijk(regel, bij),
    ...(voorbeelden === undefined ? {} : { voorbeelden: { vraag: voorbeelden.vraag, lijst: voorbeelden.lijst.map((voorbeeld) => ({ ...voorbeeld, ...waar })) } }),
  };
}

/** Limits that this policy does not have: they would silently do nothing. */
function zonderGevolg(regels: readonly Voorzieningsregel[], grenzen: Readonly<Record<string, string>>): Probleem[] {
  const bekend = regels.flatMap(({ id, criteria }) => criteria.flatMap(({ code, grens }) => (grens === undefined ? [] : [`${id}.${code}`])));
  return Object.keys(grenzen)
    .filter((naam) => !bekend.includes(naam))
    .map((naam) => ({
      pad: `voorzieningen.grenzen.${naam}`,
      code: 'ZONDER_GEVOLG',
      melding: `\`voorzieningen.grenzen\` noemt een grens die dit beleid niet heeft; ${bekend.length === 0 ? 'het heeft geen grenzen' : `bekend zijn: ${bekend.join(', ')}`}`,
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
  const toegang = toegangVan(deel, ruimte.toegang, bij);
  const problemen = [...zonderGevolg([toegang.regel, ...nieuw.values()], grenzen), ...onbekendePrijzen(deel.inrichting, ruimte.inrichting)];
  if (problemen.length > 0) throw new InvoerFout('BELEID_ONGELDIG', problemen);
  return {
    ...deel,
    toegang: { ...toegang, regel: metGrenzen(toegang.regel, grenzen, bij) },
    voorzieningen: [...nieuw.values()].map((regel) => metGrenzen(regel, grenzen, bij)),
    ...(geldig === undefined ? {} : { geldig }),
    ...(deel.inrichting === undefined || ruimte.inrichting === undefined ? {} : { inrichting: metPrijzen(deel.inrichting, ruimte.inrichting, bij) }),
  };
}

import { InvoerFout, vindplaats, type Probleem, type Vindplaats } from '../kern/index.js';
import type { BegeleidingBeleid, Begeleidingsruimte } from './beleidsruimte.js';

const PLAATS = 'opgave van de gemeente';

/** What the municipality chose that this policy has no use for: it would silently do nothing. */
function zonderGevolg({ methode }: BegeleidingBeleid, ruimte: Begeleidingsruimte): Probleem[] {
  const nutteloos = (
    [
      ['profielgrenzen', methode === 'beoordelingsmodel', 'dit beleid werkt met een vragenlijst'],
      ['beoordelingsregel', methode === 'profielen', 'dit beleid werkt met de profielen van het normenkader'],
    ] as const
  ).filter(([veld, past]) => past && ruimte[veld] !== undefined);
  return nutteloos.map(([veld, , waarom]) => ({
    pad: `begeleiding.${veld}`,
    code: 'ZONDER_GEVOLG',
    melding: `\`begeleiding.${veld}\` heeft geen gevolg: ${waarom}`,
  }));
}

function gedeeld(deel: BegeleidingBeleid, ruimte: Begeleidingsruimte, bij: Vindplaats): Pick<BegeleidingBeleid, 'geldig' | 'leefgebiednamen' | 'naturaMetPgb' | 'duur'> {
  const { geldig = deel.geldig, naturaMetPgb, duur } = ruimte;
  const namen = { ...deel.leefgebiednamen, ...ruimte.leefgebiednamen };
  const gemeentelijk = { herkomst: 'gemeentelijk', vindplaats: bij } as const;
  return {
    naturaMetPgb: naturaMetPgb === undefined ? deel.naturaMetPgb : { toegestaan: naturaMetPgb, ...gemeentelijk },
    duur: duur === undefined ? deel.duur : duur.map((regel) => ({ ...regel, ...gemeentelijk })),
    ...(Object.keys(namen).length === 0 ? {} : { leefgebiednamen: namen }),
    ...(geldig === undefined ? {} : { geldig }),
  };
}

/**
 * A policy part with the choices of a municipality in it, marked `gemeentelijk`. Limits of the total score keep the
 * source that they were read in.
 *
 * @param deel the part to start from
 * @param ruimte the choices of the municipality
 * @param bron id of the source in which the municipality made them
 * @throws InvoerFout `BELEID_ONGELDIG` when a choice would have no effect in this policy
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-010)
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-065)
 */
export function breidBegeleidingUit(deel: BegeleidingBeleid, ruimte: Begeleidingsruimte, bron: string): BegeleidingBeleid {
  const problemen = zonderGevolg(deel, ruimte);
  if (problemen.length > 0) throw new InvoerFout('BELEID_ONGELDIG', problemen);
  const bij = vindplaats(bron, PLAATS);
  if (deel.methode === 'profielen') {
    const { profielgrenzen = deel.profielgrenzen } = ruimte;
    return { ...deel, ...gedeeld(deel, ruimte, bij), ...(profielgrenzen === undefined ? {} : { profielgrenzen }) };
  }
  const { beoordelingsregel } = ruimte;
  const model = beoordelingsregel === undefined ? deel.model : { ...deel.model, regel: { ...beoordelingsregel, herkomst: 'gemeentelijk', vindplaats: bij } as const };
  return { ...deel, ...gedeeld(deel, ruimte, bij), model };
}

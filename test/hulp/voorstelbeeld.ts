import { schrijfUitkomst } from '../../src/kern/index.js';
import { zetOpRij } from '../../src/indicatie/delen.js';
import type { Indicatievoorstel } from '../../src/index.js';

/** A proposal as far as a person compares it: what came out of every part, without explanations, versions and fingerprints. */
export function beeldVan(voorstel: Indicatievoorstel): Readonly<Record<string, unknown>> {
  const { status, besluitrijp, processtappen, onderdelen, beslissingen, toewijzingen, ontbreekt, vragen, redenen, bevindingen, controlelijst, verantwoording } = voorstel;
  const { beleid, normtabellen, bronnen, peildatum, referentie } = verantwoording;
  return {
    status,
    besluitrijp,
    processtappen: processtappen.map(({ stap, staat }) => ({ stap, staat })),
    onderdelen: zetOpRij(onderdelen, verantwoording.invoer).map(({ id, uitkomst }) => ({ id, status: uitkomst.status, uitkomst: schrijfUitkomst(uitkomst) })),
    beslissingen,
    toewijzingen,
    ontbreekt: ontbreekt.map((wat) => (wat.soort === 'norm' ? { norm: wat.norm } : { pad: wat.pad })),
    vragen: vragen.map(({ code }) => code),
    redenen: redenen.map(({ code, pad }) => ({ code, pad })),
    bevindingen: bevindingen.map(({ ernst, code, pad }) => ({ ernst, code, pad })),
    controlelijst: controlelijst.map(({ id, gedaan }) => ({ id, gedaan })),
    verantwoording: {
      beleid: beleid.map(({ onderdeel, id, versie }) => `${onderdeel}: ${id} ${versie}`),
      normtabellen: normtabellen.map(({ id }) => id),
      bronnen: bronnen.map(({ id }) => id),
      peildatum,
      referentie,
    },
  };
}

/** JSON with one item of a list on a line: to be read, and compared line by line. */
export function schrijfLeesbaar(waarde: unknown, diepte = 0): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const inspring = '  '.repeat(diepte + 1);
  const rij = (regels: readonly string[], [open, sluit]: readonly [string, string]): string =>
    regels.length === 0 ? `${open}${sluit}` : `${open}\n${regels.map((regel) => `${inspring}${regel}`).join(',\n')}\n${'  '.repeat(diepte)}${sluit}`;
  if (Array.isArray(waarde)) return rij(waarde.map((deel) => JSON.stringify(deel)), ['[', ']']);
  return rij(Object.entries(waarde).map(([naam, deel]) => `${JSON.stringify(naam)}: ${schrijfLeesbaar(deel, diepte + 1)}`), ['{', '}']);
}

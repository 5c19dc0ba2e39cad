import { leesBeleid, type BeleidMet } from '../../src/index.js';
import type { ToewijzingOpties } from '../../src/iwmo/index.js';

/** What an allocation needs beside its size and unit. */
export const administratie = {
  toewijzingNummer: 1,
  toewijzingsdatum: '2025-02-20',
  toewijzingstijd: '09:30:00',
  ingangsdatum: '2025-03-01',
  einddatum: '2025-12-31',
  code: '02701',
} as const satisfies ToewijzingOpties;

type Producten = BeleidMet<'producten'>['producten']['producten'];
export type Eenheid = Producten[number]['eenheid'];

const WAAR = { bron: 'stad-inkoop', plaats: 'bijlage', regels: [] };

/** A made-up policy with products in some unit. */
export function beleidMet(
  eenheden: { readonly [P in Producten[number]['product']]?: Eenheid },
  nietHeel: Producten[number]['nietHeel'] = 'weigeren',
  soort: 'gemeente' | 'inkoopdocument' = 'gemeente',
): BeleidMet<'producten'> {
  const producten = Object.entries(eenheden).map(([product, eenheid]) => ({
    product,
    naam: `Product ${product}`,
    afkorting: null,
    eenheid,
    perGrondslag: false,
    nietHeel,
    nietHeelHerkomst: 'gemeentelijk',
    herkomst: 'gemeentelijk',
    vindplaats: WAAR,
  }));
  return leesBeleid({
    id: 'stad-2025',
    versie: '1',
    naam: 'Stad 2025',
    gemeenten: [{ naam: 'Stad', code: '9999' }],
    bron: { id: 'stad-inkoop', titel: 'Wat de stad inkoopt', soort },
    geldig: { vanaf: '2025-01-01', tot: '2025-12-31' },
    producten: { producten, naturaMetPgb: { toegestaan: true, herkomst: 'gemeentelijk', vindplaats: WAAR } },
  }) as BeleidMet<'producten'>;
}

type Los = Readonly<Record<string, unknown>>;

function leeg(waarde: unknown): boolean {
  return waarde === null || waarde === undefined;
}

/** A whole number within bounds. */
function heel(waarde: unknown, tot: number): boolean {
  return Number.isInteger(waarde) && (waarde as number) >= 0 && (waarde as number) <= tot;
}

function tekst(waarde: unknown, van: number, tot: number): boolean {
  return typeof waarde === 'string' && waarde.length >= van && waarde.length <= tot;
}

const DAG = /^\d{4}-\d{2}-\d{2}$/;

/** A day that exists, by the platform's own calendar. */
function bestaat(dag: unknown): boolean {
  if (typeof dag !== 'string' || !DAG.test(dag)) return false;
  const datum = new Date(`${dag}T00:00:00Z`);
  return !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(dag);
}

const ELEMENTEN =
  'ToewijzingNummer ReferentieAanbieder Product Toewijzingsdatum Toewijzingstijd Ingangsdatum Einddatum RedenWijziging Omvang Budget Commentaar'.split(' ');

/** What is wrong with the shape of an allocation, element by element, as the information model gives it. */
export function vormfouten(waarde: object): string[] {
  const toewijzing = waarde as Los;
  const product = toewijzing['Product'] as Los | null;
  const omvang = toewijzing['Omvang'] as Los | null;
  const fout: string[] = [];
  const eis = (naam: string, goed: boolean): void => {
    if (!goed) fout.push(naam);
  };
  eis('elementen', Object.keys(toewijzing).sort().join() === [...ELEMENTEN].sort().join());
  eis('ToewijzingNummer', heel(toewijzing['ToewijzingNummer'], 999_999_999));
  eis('ReferentieAanbieder', leeg(toewijzing['ReferentieAanbieder']) || tekst(toewijzing['ReferentieAanbieder'], 1, 36));
  eis('Product', leeg(product) || (tekst(product?.['Categorie'], 2, 2) && (leeg(product?.['Code']) || tekst(product?.['Code'], 1, 5))));
  for (const dag of ['Toewijzingsdatum', 'Ingangsdatum']) eis(dag, bestaat(toewijzing[dag]));
  eis('Einddatum', leeg(toewijzing['Einddatum']) || bestaat(toewijzing['Einddatum']));
  eis('Toewijzingstijd', /^(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}$/.test(String(toewijzing['Toewijzingstijd'])));
  eis('Omvang', leeg(omvang) || heel(omvang?.['Volume'], 99_999_999));
  eis('Budget', leeg(toewijzing['Budget']) || heel(toewijzing['Budget'], Number.MAX_SAFE_INTEGER));
  eis('Commentaar', leeg(toewijzing['Commentaar']) || tekst(toewijzing['Commentaar'], 1, 4000));
  return fout;
}

/**
 * The conditions and code lists that an allocation breaks, by number, sorted. Written from the information model and
 * apart from the library: a chain of plain questions, with its own lists.
 */
export function schendingen(toewijzing: object): string[] {
  const t = toewijzing as Los;
  const product = (t['Product'] ?? null) as { Categorie: string; Code?: string | null } | null;
  const omvang = (t['Omvang'] ?? null) as { Volume: number; Eenheid: string; Frequentie: string } | null;
  const [begin, einde, reden, budget] = [t['Ingangsdatum'] as string, (t['Einddatum'] ?? null) as string | null, (t['RedenWijziging'] ?? null) as string | null, t['Budget'] ?? null];
  const code = product === null ? null : (product.Code ?? null);
  const nummers: string[] = [];

  if (code !== null && omvang === null) nummers.push('CD041');
  if (budget !== null && einde === null) nummers.push('CD075');
  if (omvang?.Frequentie === '2' && einde === null) nummers.push('CD076');
  if (omvang !== null && budget !== null) nummers.push('CD077_CD078');
  if (budget === null && product === null) nummers.push('CD079');
  if (code === null && omvang !== null) nummers.push('CD080');
  if (einde !== null && Date.parse(einde) < Date.parse(begin)) nummers.push('CS003');
  if (reden === '13' && einde !== begin) nummers.push('CS335');
  if (omvang !== null && /^(14|16|83|84)$/.test(omvang.Eenheid) && !/^[246]$/.test(omvang.Frequentie)) nummers.push('CS338');
  if (product !== null && !/^(0[1-9]|1[0-8])$/.test(product.Categorie)) nummers.push('WMO020');
  if (reden !== null && !/^(0[2-9]|1[0-4])$/.test(reden)) nummers.push('WMO002');
  if (omvang !== null && !/^(01|04|14|16|82|83|84)$/.test(omvang.Eenheid)) nummers.push('WJ756');
  if (omvang?.Frequentie === '3') nummers.push('WMO757_VEROUDERD');
  else if (omvang !== null && !/^[1246]$/.test(omvang.Frequentie)) nummers.push('WMO757');
  return nummers.sort();
}

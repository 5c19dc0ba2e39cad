import { InvoerFout, suggereer, vindplaats, type Probleem, type Vindplaats } from '../kern/index.js';
import type { GemeentelijkeMinuten, HOActiviteitenbeleid, HOBeleid, HOBeleidsruimte, HOBlokkenbeleid } from './beleidsruimte.js';
import { KINDERACTIVITEIT_LIJST, type Kindertabel } from './kindertabel.js';
import type { HONormNaam, Norm } from './norm.js';

const PLAATS = 'opgave van de gemeente';

type Normen = Readonly<Partial<Record<HONormNaam, Norm | undefined>>>;

const KINDER_EENHEID = {
  'naar-bed-brengen': 'keer-per-kind',
  'uit-bed-halen': 'keer-per-kind',
  'wassen-en-kleden': 'dag-per-kind',
  'eten-en-drinken': 'maaltijd',
  babyvoeding: 'keer-per-kind',
  'school-brengen-halen': 'keer-per-gezin',
} as const;

function metNormen<N extends Normen>(normen: N, ruimte: HOBeleidsruimte, bij: Vindplaats): N {
  const nieuw: Record<string, Norm | undefined> = { ...normen };
  for (const [naam, minuten] of Object.entries(ruimte.normen ?? {})) {
    if (minuten === undefined) continue;
    const oud = normen[naam as HONormNaam];
    nieuw[naam] = {
      minuten: String(minuten),
      herkomst: 'gemeentelijk',
      vindplaats: bij,
      ...(oud?.maximum === undefined ? {} : { maximum: oud.maximum }),
      ...(oud === undefined ? {} : { vervangt: oud.vervangt ?? { minuten: oud.minuten, herkomst: oud.herkomst } }),
    };
  }
  return nieuw as N;
}

function kindertabel({ kinderen }: HOBeleidsruimte, bij: Vindplaats): { kinderen?: Kindertabel } {
  if (kinderen === undefined) return {};
  const minutenVan = (activiteit: (typeof KINDERACTIVITEIT_LIJST)[number]): GemeentelijkeMinuten | undefined => kinderen.minuten[activiteit];
  const rijen = KINDERACTIVITEIT_LIJST.flatMap((activiteit) => {
    const minuten = minutenVan(activiteit);
    if (minuten === undefined) return [];
    const omschrijving = activiteit.replaceAll('-', ' ');
    const eenheid = KINDER_EENHEID[activiteit];
    return [{ activiteit, omschrijving, minuten: String(minuten), eenheid, herkomst: 'gemeentelijk', vindplaats: bij } as const];
  });
  const { totEnMetLeeftijd, maximumWeken } = kinderen;
  return { kinderen: { rijen, totEnMetLeeftijd, maximumWeken, vindplaats: bij } };
}

function gedeeld(deel: HOBeleid, ruimte: HOBeleidsruimte, bij: Vindplaats): Pick<HOBeleid, 'afronding' | 'uitgeslotenGebieden' | 'geldig'> {
  const { afronding, uitgeslotenGebieden = [], geldig = deel.geldig } = ruimte;
  return {
    afronding:
      afronding === undefined
        ? deel.afronding
        : {
            opVeelvoudVan: afronding.opVeelvoudVan,
            richting: afronding.richting ?? deel.afronding.richting,
            herkomst: 'gemeentelijk',
            vindplaats: bij,
          },
    uitgeslotenGebieden: [...deel.uitgeslotenGebieden, ...uitgeslotenGebieden.map((uit) => ({ ...uit, vindplaats: bij }))],
    ...(geldig === undefined ? {} : { geldig }),
  };
}

function breidBlokkenUit(deel: HOBlokkenbeleid, ruimte: HOBeleidsruimte, bij: Vindplaats): HOBlokkenbeleid {
  const { normtabel, huisdieren } = deel;
  return {
    ...deel,
    ...gedeeld(deel, ruimte, bij),
    normtabel: { ...normtabel, normen: metNormen(normtabel.normen, ruimte, bij), ...kindertabel(ruimte, bij) },
    huisdieren: ruimte.huisdieren === undefined ? huisdieren : { keuze: ruimte.huisdieren, herkomst: 'gemeentelijk', vindplaats: bij },
  };
}

function breidActiviteitenUit(deel: HOActiviteitenbeleid, ruimte: HOBeleidsruimte, bij: Vindplaats): HOActiviteitenbeleid {
  const { normtabel } = deel;
  const rijen = normtabel.rijen.map((rij) => {
    const minuten = ruimte.activiteiten?.[rij.id];
    if (minuten === undefined) return rij;
    const vervangt = rij.vervangt ?? (rij.minuten === null ? undefined : { minuten: rij.minuten, herkomst: rij.herkomst });
    return {
      ...rij,
      minuten: String(minuten),
      herkomst: 'gemeentelijk',
      vindplaats: bij,
      ...(vervangt === undefined ? {} : { vervangt }),
    } as const;
  });
  const normen = metNormen(normtabel.normen, ruimte, bij);
  return { ...deel, ...gedeeld(deel, ruimte, bij), normtabel: { ...normtabel, rijen, normen, ...kindertabel(ruimte, bij) } };
}

/** What the municipality chose that this policy has no use for: it would silently do nothing. */
function zonderGevolg(deel: HOBeleid, ruimte: HOBeleidsruimte): Probleem[] {
  const problemen: Probleem[] = [];
  const meld = (pad: string, melding: string): void => {
    problemen.push({ pad: `huishoudelijkeOndersteuning.${pad}`, code: 'ZONDER_GEVOLG', melding: `\`huishoudelijkeOndersteuning.${pad}\` ${melding}` });
  };
  const uitgesloten = deel.uitgeslotenGebieden.map(({ gebied }) => gebied);
  ruimte.uitgeslotenGebieden?.forEach(({ gebied }, i) => {
    if (uitgesloten.includes(gebied)) meld(`uitgeslotenGebieden.${i}`, 'heeft geen gevolg: het gebied is al uitgesloten');
    uitgesloten.push(gebied);
  });
  if (deel.methode === 'blokken') {
    if (ruimte.activiteiten !== undefined) meld('activiteiten', 'heeft geen gevolg: dit beleid rekent met blokken');
    return problemen;
  }
  if (ruimte.huisdieren !== undefined) meld('huisdieren', 'heeft geen gevolg: dit beleid rekent met activiteiten');
  const bruikbaar: readonly string[] = ['regie', 'maaltijden.brood', 'maaltijden.warm'];
  for (const naam of Object.keys(ruimte.normen ?? {})) {
    if (!bruikbaar.includes(naam)) meld(`normen.${naam}`, `heeft geen gevolg: dit beleid rekent met activiteiten; bruikbaar zijn ${bruikbaar.join(', ')}`);
  }
  const ids = deel.normtabel.rijen.map(({ id }) => id);
  for (const id of Object.keys(ruimte.activiteiten ?? {})) {
    if (ids.includes(id)) continue;
    const bedoeld = suggereer(id, ids, 'sleutel');
    meld(`activiteiten.${id}`, `is geen rij van de tabel${bedoeld === null ? '' : `; bedoelt u \`${bedoeld}\`?`}`);
  }
  return problemen;
}

/**
 * A policy part with the choices of a municipality in it, each marked `gemeentelijk`. A norm in the place of another
 * keeps what it replaces, so that a departure from the research shows.
 *
 * @param deel the part to start from
 * @param ruimte the choices of the municipality
 * @param bron id of the source in which the municipality made them
 * @throws InvoerFout `BELEID_ONGELDIG` when a choice would have no effect in this policy
 * @bron normenkader-ho-2025 vraag 3, 11 en bijlage 1 §6, §11 (NE-015, NE-016, NE-023, NE-051, NE-058)
 */
export function breidHOUit(deel: HOBeleid, ruimte: HOBeleidsruimte, bron: string): HOBeleid {
  const problemen = zonderGevolg(deel, ruimte);
  if (problemen.length > 0) throw new InvoerFout('BELEID_ONGELDIG', problemen);
  const bij = vindplaats(bron, PLAATS);
  return deel.methode === 'blokken' ? breidBlokkenUit(deel, ruimte, bij) : breidActiviteitenUit(deel, ruimte, bij);
}

import {
  berekend,
  gegevenOntbreekt,
  hoeveelheidrij,
  hoofdletter,
  isNietLeeg,
  kiesrij,
  naarHeleCenten,
  normOntbreekt,
  onvolledig,
  schrijfBedrag,
  schrijfExact,
  somOp,
  telExactOp,
  vermenigvuldigExact,
  type Exact,
  type Herkomst,
  type Ontbreekt,
  type Opties,
  type Stap,
  type Uitkomst,
} from '../kern/index.js';
import type { BeleidMetVoorzieningen } from './beleid.schema.js';
import { eisDeel } from './beleidsdeel.js';
import { meld } from './bevindingen.js';
import { inrichtingsbevindingen } from './inrichtingsbevindingen.js';
import type { Inrichtingsartikel, Inrichtingstabel } from './inrichtingstabel.js';
import { gekozenArtikelen, InrichtingsvraagSchema, type Inrichtingsvraag } from './inrichtingsvraag.js';
import { kaderMetRichtprijzen, open } from './opening.js';
import { vraagNaar } from './vragen.js';

/**
 * One article with how much of it and what that costs.
 *
 * @bron leudal-2018 bijlage 4 (LE-266..LE-275)
 */
export interface Inrichtingsregel {
  readonly artikel: string;
  readonly naam: string;
  readonly hoeveelheid: Exact;
  readonly eenheid: string | null;
  /** Euro for one. */
  readonly prijs: Exact;
  /** Euro for all. */
  readonly bedrag: Exact;
  readonly herkomst: Herkomst;
}

/**
 * What furnishing a home costs by the guide prices.
 *
 * @bron leudal-2018 bijlage 4 (LE-276)
 */
export interface Inrichtingsbedrag {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  /** Euro, in whole cents. */
  readonly bedrag: Exact;
  readonly regels: readonly Inrichtingsregel[];
}

const GROEP = 'inrichting';

const PERSONEN = vraagNaar('personen');

/** How much of an article is needed, or what is missing to know it. */
function hoeveel({ id, naam, eenheid, benodigd }: Inrichtingsartikel, { personen, hoeveelheden }: Inrichtingsvraag): Exact | Ontbreekt {
  if (benodigd === null) {
    const vraag = `Hoeveel ${eenheid === null ? '' : `${eenheid} `}${naam} is nodig?`;
    return hoeveelheden?.[id] ?? gegevenOntbreekt(`hoeveelheden.${id}`, vraag);
  }
  if (personen === undefined) return PERSONEN;
  const tabelgrens = `Dit beleid noemt hoeveel ${naam} een huishouden van ten hoogste ${benodigd.length} personen nodig heeft; hier zijn het er ${personen}.`;
  return benodigd[personen - 1] ?? normOntbreekt(`inrichting.${id}`, tabelgrens);
}

function schrijfRegel({ naam, eenheid, maat }: Inrichtingsartikel, hoeveelheid: Exact, prijs: Exact): string {
  const stuks = `${schrijfExact(hoeveelheid)}${eenheid === null ? '' : ` ${eenheid}`}${maat === null ? '' : ` (${maat})`}`;
  return `${hoofdletter(naam)}: ${stuks} à ${schrijfBedrag(prijs)} euro`;
}

function keuzerij({ voorbeeld, artikelen: alle }: Inrichtingstabel, { artikelen, personen }: Inrichtingsvraag, gekozen: readonly Inrichtingsartikel[]): Stap {
  const zelf = artikelen !== undefined;
  const rij = {
    code: 'ARTIKELEN',
    groep: GROEP,
    omschrijving: zelf ? 'Opgegeven artikelen' : `Artikelen uit het voorbeeld van de bron (een huishouden van ${voorbeeld.personen} personen)`,
    herkomst: zelf ? null : personen === voorbeeld.personen ? 'gepubliceerd' : 'afgeleid',
    vindplaats: zelf ? null : voorbeeld.vindplaats,
  } as const;
  return kiesrij(rij, somOp(gekozen.map(({ naam }) => naam)), alle.map(({ naam }) => naam));
}

/** The persons, and for how many the table is made. */
function personenrij({ artikelen, vindplaats }: Inrichtingstabel, { personen }: Inrichtingsvraag): Stap[] {
  if (personen === undefined) return [];
  const meeste = Math.max(...artikelen.map(({ benodigd }) => benodigd?.length ?? 0));
  const rij = { code: 'PERSONEN', groep: GROEP, omschrijving: 'Personen in het huishouden', herkomst: null, vindplaats };
  return [kiesrij(rij, String(personen), Array.from({ length: meeste }, (_, i) => String(i + 1)))];
}

function artikelrij(artikel: Inrichtingsartikel, hoeveelheid: Exact | null, telt: boolean): Stap {
  const { naam, prijs } = artikel;
  const rij = { code: 'ARTIKEL', groep: GROEP, herkomst: prijs.herkomst, vindplaats: prijs.vindplaats } as const;
  if (telt && hoeveelheid !== null) {
    return hoeveelheidrij({ ...rij, omschrijving: schrijfRegel(artikel, hoeveelheid, prijs.bedrag) }, 'euro', vermenigvuldigExact(hoeveelheid, prijs.bedrag));
  }
  const waarom = telt ? 'de hoeveelheid ontbreekt nog' : 'telt hier niet mee';
  return hoeveelheidrij({ ...rij, omschrijving: `${hoofdletter(naam)} (${schrijfBedrag(prijs.bedrag)} euro): ${waarom}` }, 'euro', '0');
}

/** The cents row: only where a quantity of a price is not a whole number of cents. */
function centrij(verschil: Exact): Stap[] {
  if (verschil === '0') return [];
  const rij = { code: 'HELE_CENTEN', groep: GROEP, omschrijving: 'Naar boven afgerond op hele centen', toegepast: true, herkomst: 'afgeleid', vindplaats: null } as const;
  return [Object.freeze({ ...rij, soort: 'afronding', bijdrage: verschil } as const)];
}

/**
 * Computes what furnishing a home costs by the guide prices of the policy: how much a household needs, times the price. Exact;
 * the sum is rounded up to whole cents. It is no allowance: that needs quotes and has a maximum.
 *
 * @param invoer `personen` (1 and more; tables go to a number of persons), `artikelen` (ids; absent: those of the example in the
 *   source) and `hoeveelheden` for the articles of which the table does not say how much
 * @param beleid a policy with guide prices (`voorzieningen.inrichting`)
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `bedrag` in euro and `regels`; prices that are not of the reference day, or of which that is not known, are a
 *   blocking finding; `onvolledig` with what has to be asked, a household that is too large for the table as a norm
 * @throws InvoerFout when the input is not of the form, names what the table does not have, or the policy has no guide prices
 * @bron leudal-2018 bijlage 4 (LE-266..LE-276)
 * @example berekenInrichtingsbedrag({ personen: 3 }, leudal2018) // bedrag: '1031.75', besluitrijp: false
 */
export function berekenInrichtingsbedrag(invoer: Inrichtingsvraag, beleid: BeleidMetVoorzieningen, opties?: Opties): Uitkomst<Inrichtingsbedrag> {
  const { gelezen, deel, geldigheid, bevinding, verantwoording } = open(InrichtingsvraagSchema, invoer, beleid, opties, kaderMetRichtprijzen);
  const tabel = eisDeel(deel.inrichting, beleid, 'richtprijzen voor de inrichting van een woning');
  const gekozen = gekozenArtikelen(tabel, gelezen);
  const nodig = new Map(gekozen.map((artikel) => [artikel.id, hoeveel(artikel, gelezen)]));
  const hoeveelheidVan = ({ id }: Inrichtingsartikel): Exact | null => {
    const gevonden = nodig.get(id);
    return typeof gevonden === 'string' ? gevonden : null;
  };
  const regels = gekozen.flatMap((artikel): Inrichtingsregel[] => {
    const { id, naam, eenheid, prijs } = artikel;
    const hoeveelheid = hoeveelheidVan(artikel);
    if (hoeveelheid === null) return [];
    const bedrag = vermenigvuldigExact(hoeveelheid, prijs.bedrag);
    return [Object.freeze({ artikel: id, naam, hoeveelheid, eenheid, prijs: telExactOp(prijs.bedrag), bedrag, herkomst: prijs.herkomst })];
  });
  const som = telExactOp(...regels.map(({ bedrag }) => bedrag));
  const bedrag = naarHeleCenten(som);
  // the number of persons is asked once, however many articles wait for it
  const ontbreekt = [...new Set([...nodig.values()].filter((wat) => typeof wat !== 'string'))];
  const kop = {
    stappen: [
      geldigheid,
      ...personenrij(tabel, gelezen),
      keuzerij(tabel, gelezen, gekozen),
      ...tabel.artikelen.map((artikel) => artikelrij(artikel, hoeveelheidVan(artikel), nodig.has(artikel.id))),
      ...centrij(telExactOp(bedrag, `-${som}`)),
    ],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...inrichtingsbevindingen(tabel, gekozen, gelezen, verantwoording.peildatum),
      ...(ontbreekt.length > 0 ? [] : [meld('INRICHTING_IS_GEEN_VERGOEDING')]),
    ],
    verantwoording,
  };
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  return berekend(kop, { samenvatting: `inrichten kost volgens de richtprijzen ${schrijfBedrag(bedrag)} euro.`, bedrag, regels: Object.freeze(regels) });
}

import {
  beoordelingNodig,
  berekend,
  isNietLeeg,
  keuze,
  kiesrij,
  maakSchema,
  meldKern,
  onvolledig,
  toetsrij,
  type Bevinding,
  type Herkomst,
  type Opties,
  type Schema,
  type Uitkomst,
  type Vraag,
} from '../kern/index.js';
import type { BeleidMetBegeleiding } from './beleid.schema.js';
import { meld } from './bevindingen.js';
import { inLeudal } from './bronnen.js';
import { contactVorm } from './categorie.vorm.js';
import { BASIS_CONTACTEN_PER_WEEK, CATEGORIE_BIJ, CATEGORIEEN } from './normen/leudal-2018.js';
import { open } from './opening.js';
import { vraagOntbrekende } from './vragen.js';
import { BEHOEFTE_LIJST, BEPERKINGEN_LIJST, type Beperkingen, type Categorie, type Intensiteit } from './vragenlijst.js';

/**
 * Reads how severe the limitations are.
 *
 * @bron leudal-2018 §5.3.3 (LE-063)
 */
export const BeperkingenSchema: Schema<Beperkingen> = maakSchema<Beperkingen>(keuze(BEPERKINGEN_LIJST));

/**
 * The category of a profile, as published.
 *
 * @bron leudal-2018 §5.3.3 (LE-063)
 */
export interface Categoriekeuze {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly categorie: Categorie;
  readonly herkomst: Herkomst;
}

/**
 * The category of a profile by how severe the limitations are: light 1, moderate 2, heavy 3.
 *
 * @param beperkingen `licht`, `matig` or `zwaar`
 * @param beleid a policy whose part `begeleiding` works with the assessment model
 * @param opties `peildatum` and `referentie`
 * @throws InvoerFout when the limitations are not in the list or the policy has no assessment model
 * @bron leudal-2018 §5.3.3 (LE-063..LE-066)
 * @example bepaalCategorie('matig', leudal2018) // { status: 'berekend', categorie: 2, herkomst: 'gepubliceerd', ... }
 */
export function bepaalCategorie(beperkingen: Beperkingen, beleid: BeleidMetBegeleiding, opties?: Opties): Uitkomst<Categoriekeuze> {
  const { gelezen, geldigheid, bevinding, verantwoording } = open(BeperkingenSchema, beperkingen, beleid, 'beoordelingsmodel', opties);
  const categorie = CATEGORIE_BIJ[gelezen];
  const stappen = CATEGORIEEN.map((rij) =>
    toetsrij(
      { code: 'CATEGORIE', groep: 'categorie', omschrijving: `Categorie ${rij.categorie}: ${rij.omschrijving}`, herkomst: 'gepubliceerd', vindplaats: rij.vindplaats },
      { eis: `categorie ${rij.categorie}`, waarde: gelezen, voldaan: rij.categorie === categorie, toegepast: rij.categorie === categorie },
    ),
  );
  const keuzerij = kiesrij({ code: 'BEPERKINGEN', groep: 'categorie', omschrijving: 'De ernst van de beperkingen', herkomst: null, vindplaats: inLeudal('§5.3.3', 'LE-063') }, gelezen, BEPERKINGEN_LIJST);
  const bevindingen = [...(bevinding === null ? [] : [bevinding]), zonderOmvang('Een categorie')];
  const kop = { stappen: [geldigheid, keuzerij, ...stappen], bevindingen, verantwoording };
  return berekend(kop, { samenvatting: `categorie ${categorie}.`, categorie, herkomst: 'gepubliceerd' });
}

/**
 * How often there is contact.
 *
 * @bron leudal-2018 §5.3.3, bepalen van de intensiteit (LE-067..LE-069)
 */
export interface Contact {
  readonly behoefte?: (typeof BEHOEFTE_LIJST)[number] | undefined;
  /** Whether support is mostly needed every day; only asked for a structural need. */
  readonly dagelijks?: boolean | undefined;
  /** Contacts per week, 0 to 99. */
  readonly contactenPerWeek?: number | undefined;
}

/**
 * The intensity of a profile, as published.
 *
 * @bron leudal-2018 §5.3.3, bepalen van de intensiteit (LE-067..LE-069)
 */
export interface Intensiteitkeuze {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly intensiteit: Intensiteit;
  readonly herkomst: Herkomst;
}

/**
 * Reads how often there is contact.
 *
 * @bron leudal-2018 §5.3.3, bepalen van de intensiteit (LE-067..LE-069)
 */
export const ContactSchema: Schema<Contact> = maakSchema<Contact>(contactVorm);

/** A part of a profile is not a size: neither a category nor an intensity can be decided on. */
function zonderOmvang(wat: string): Bevinding {
  return meldKern('OMVANG_NIET_CONCREET', { vindplaats: inLeudal('§5.3.3', 'LE-063'), waarden: { wat, uitspraak: 'ECLI:NL:CRVB:2021:1381' } });
}

const INTENSITEITEN = Object.freeze([
  ['basis', 'Basis: af en toe hulp, meestal een of twee korte contacten per week of nog minder', inLeudal('§5.3.3, basis', 'LE-067')],
  ['aanvullend', 'Aanvullend: vaste hulp, maar niet elke dag', inLeudal('§5.3.3, aanvullend', 'LE-068')],
  ['intens', 'Intens: vaste hulp, meestal elke dag', inLeudal('§5.3.3, intens', 'LE-069')],
] as const);

const TEGENSPRAAK: Vraag = Object.freeze({
  code: 'INCIDENTEEL_EN_DAGELIJKS',
  vraag: 'De behoefte heet incidenteel, maar er is doorgaans elke dag hulp nodig. Welke van de twee klopt?',
  keuzes: BEHOEFTE_LIJST,
  vindplaats: inLeudal('§5.3.3, bepalen van de intensiteit', 'LE-067', 'LE-069'),
});

/**
 * The intensity of a profile by how often there is contact: now and then, all the time but not daily, or mostly daily.
 *
 * @param contact an absent key is a question that was not asked yet
 * @param beleid a policy whose part `begeleiding` works with the assessment model
 * @param opties `peildatum` and `referentie`
 * @returns `berekend` with `intensiteit`; `beoordeling-nodig` when incidental and daily are both answered
 * @throws InvoerFout when the input is not of the form or the policy has no assessment model
 * @bron leudal-2018 §5.3.3, bepalen van de intensiteit (LE-060, LE-067..LE-069)
 * @example bepaalIntensiteit({ behoefte: 'structureel', dagelijks: false }, leudal2018) // intensiteit: 'aanvullend'
 */
export function bepaalIntensiteit(contact: Contact, beleid: BeleidMetBegeleiding, opties?: Opties): Uitkomst<Intensiteitkeuze> {
  const { gelezen, geldigheid, bevinding, verantwoording } = open(ContactSchema, contact, beleid, 'beoordelingsmodel', opties);
  const { behoefte, dagelijks, contactenPerWeek } = gelezen;
  const ontbreekt = vraagOntbrekende({ behoefte, ...(behoefte === 'structureel' ? { dagelijks } : {}) });
  const intensiteit = behoefte === 'incidenteel' ? 'basis' : dagelijks === true ? 'intens' : 'aanvullend';
  const tegenspraak = behoefte === 'incidenteel' && dagelijks === true;
  const bekend = !isNietLeeg(ontbreekt) && !tegenspraak;
  const vaak = behoefte === 'incidenteel' && contactenPerWeek !== undefined && contactenPerWeek > BASIS_CONTACTEN_PER_WEEK;
  const kop = {
    stappen: [
      geldigheid,
      ...INTENSITEITEN.map(([naam, omschrijving, vindplaats]) => {
        const gekozen = bekend && naam === intensiteit;
        return toetsrij({ code: 'INTENSITEIT', groep: 'intensiteit', omschrijving, herkomst: 'gepubliceerd', vindplaats }, { eis: naam, waarde: behoefte ?? null, voldaan: gekozen, toegepast: gekozen });
      }),
    ],
    bevindingen: [
      ...(bevinding === null ? [] : [bevinding]),
      ...(bekend ? [zonderOmvang('Een intensiteit')] : []),
      ...(vaak ? [meld('CONTACT_VAAK_VOOR_BASIS', { pad: 'contactenPerWeek', waarden: { meeste: BASIS_CONTACTEN_PER_WEEK, aantal: contactenPerWeek } })] : []),
    ],
    verantwoording,
  };
  if (isNietLeeg(ontbreekt)) return onvolledig(kop, ontbreekt, null);
  if (tegenspraak) return beoordelingNodig(kop, [TEGENSPRAAK]);
  return berekend(kop, { samenvatting: `intensiteit ${intensiteit}.`, intensiteit, herkomst: 'gepubliceerd' });
}

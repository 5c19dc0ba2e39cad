import { PER_LIJST, PER_TEKST, type Opties, type Per, type Stap } from '../kern/index.js';
import type { BeleidMetHO } from './beleid.schema.js';
import type { HOBlokkenbeleid } from './beleidsruimte.js';
import { meld } from './bevindingen.js';
import { maakHuisteller, telHuis, type Huisteller } from './huis.js';
import type { HOGebied } from './gebieden.js';
import { telKinderen } from './kinderen.js';
import { maakNormteller, type Normteller } from './normteller.js';
import { open } from './opening.js';
import { maakOverigetellers, telMaaltijden, telRegie, telVoorliggend, telWas, type Overigetellers } from './overige-gebieden.js';
import type { HOSituatie } from './situatie.js';
import { HOSituatieSchema } from './situatie.schema.js';
import { telAanleren } from './tijdelijk.js';
import { nietAangewezenOmUitsluiting, perGebied, vertelGebieden } from './uitgesloten.js';
import { sluitAf, type HOResultaat } from './uitkomst.js';
import { nieuwVerslag, vereisMotivering, type Verslag } from './verslag.js';
import { vraag } from './vragen-stellen.js';

/** The counters of one policy for one period; they hold the rows that are shared between calls. */
interface Tellers {
  readonly huis: Huisteller;
  readonly overige: Overigetellers;
  readonly aanleren: Normteller;
  readonly perStap: Stap;
}

const PERIODEN: readonly Per[] = Object.freeze([...PER_LIJST]);
const tellersVan = new WeakMap<HOBlokkenbeleid, Partial<Record<Per, Tellers>>>();

function maakTellers(deel: HOBlokkenbeleid, per: Per): Tellers {
  const aanleren = { code: 'AANLEREN', groep: 'adviesInstructieVoorlichting', omschrijving: 'Advies, instructie en voorlichting' } as const;
  return {
    huis: maakHuisteller(deel, per),
    overige: maakOverigetellers(deel.normtabel, per),
    aanleren: maakNormteller(deel.normtabel, 'adviesInstructieVoorlichting', aanleren, 1, 'week', 'week'),
    perStap: Object.freeze({
      code: 'PER',
      groep: 'aanvraag',
      omschrijving: 'Hoe vaak de hulp komt',
      toegepast: true,
      herkomst: null,
      vindplaats: null,
      soort: 'keuze',
      gekozen: PER_TEKST[per],
      uit: PERIODEN,
    } as const),
  };
}

function tellers(deel: HOBlokkenbeleid, per: Per): Tellers {
  let perPeriode = tellersVan.get(deel);
  if (perPeriode === undefined) {
    perPeriode = {};
    tellersVan.set(deel, perPeriode);
  }
  return (perPeriode[per] ??= maakTellers(deel, per));
}

function telGebied(gebied: HOGebied, situatie: HOSituatie, deel: HOBlokkenbeleid, klaar: Tellers, verslag: Verslag): void {
  switch (gebied) {
    case 'schoonEnLeefbaarHuis':
      telHuis(situatie, deel, klaar.huis, verslag);
      return;
    case 'wasverzorging':
      telWas(situatie.wasverzorging, klaar.overige, verslag);
      return;
    case 'strijken':
    case 'boodschappen':
      telVoorliggend(gebied, klaar.overige[gebied], verslag);
      return;
    case 'maaltijden':
      telMaaltijden(situatie.maaltijden, klaar.overige, verslag);
      return;
    case 'regie':
      telRegie(situatie.regie, klaar.overige.regie, verslag);
      return;
    case 'adviesInstructieVoorlichting':
      telAanleren(situatie.adviesInstructieVoorlichting, klaar.aanleren, verslag);
      return;
    case 'kinderen':
      telKinderen(situatie.kinderen, deel.normtabel.kinderen, verslag);
      return;
  }
}

const OM_DE_WEEK = {
  pad: 'per',
  groep: 'aanvraag',
  wat: 'eenmaal per twee weken',
  waarom: 'waarom is dat genoeg, gezien eigen mogelijkheden en netwerk?',
} as const;

/** Every other week: what is added to the basis is a norm per week that counts for both. */
function meldVerdubbeling(verslag: Verslag): void {
  const telt = (stap: Stap): boolean => stap.soort === 'telling' && stap.toegepast && stap.code !== 'BASIS' && !stap.bijdrage.startsWith('-');
  if (verslag.stappen.some(telt)) verslag.bevindingen.push(meld('TWEE_WEKEN_OPTELLING_AFGELEID', { pad: 'per' }));
}

/**
 * Determines the size of huishoudelijke ondersteuning from a household and a block table: per result area the norm
 * for full takeover, less where possible, more where necessary, added up exactly and rounded once.
 *
 * @param situatie the household as the intake found it; an absent key is a question that was not asked yet. Counts are
 *   whole numbers, mostly 0 to 99; see {@link HOSituatie}
 * @param beleid a policy whose part `huishoudelijkeOndersteuning` works with blocks
 * @param opties `peildatum`: the day on which the policy must hold; `referentie`: repeated in the result
 * @returns `berekend` with `minuten` per week or two weeks; `onvolledig` with every question to the consulent and every
 *   norm that the municipality must supply; `beoordeling-nodig` for what the source leaves to a professional (laundry of
 *   more than two persons, a child above the age of the norms); `niet-aangewezen` when only areas are asked for that
 *   the policy leaves out
 * @throws InvoerFout when the situation or the options are not of the form (`INVOER_ONGELDIG`), or the policy does not
 *   work with blocks (`BELEID_ONGESCHIKT`)
 * @bron normenkader-ho-2025 vraag 2, 10, 12 en bijlage 1 (NE-005..NE-060)
 * @example
 * berekenHO({ gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: {
 *   eigenMogelijkheden: 0, gebruikelijkeHulp: 0, netwerk: 0, extraInzet: 'geen', extraSlaapkamers: 1, overigeKamers: 2,
 *   overigeKamersUitzonderlijk: 0, huisdieren: false, woningkenmerken: false, samenstellingHuishouden: false,
 * } }, nederweert2025)
 * // { status: 'berekend', minuten: 155, minutenExact: '153', urenPerJaar: 135, ... }
 */
export function berekenHO(situatie: HOSituatie, beleid: BeleidMetHO, opties?: Opties): HOResultaat {
  const { situatie: gelezen, deel, verantwoording, geldigheid, bevinding } = open(HOSituatieSchema, situatie, beleid, 'blokken', opties);
  const verslag = nieuwVerslag(gelezen.per ?? 'week', gelezen.motiveringen);
  const klaar = tellers(deel, verslag.per);
  const gevraagd = gelezen.gebieden ?? [];
  verslag.stappen.push(geldigheid);
  if (bevinding !== null) verslag.bevindingen.push(bevinding);
  if (gevraagd.length === 0) vraag(verslag, 'gebieden');
  else vertelGebieden(gevraagd, verslag);
  verslag.stappen.push(klaar.perStap);
  if (verslag.per === 'twee-weken') vereisMotivering(verslag, OM_DE_WEEK);
  const allesUitgesloten = perGebied(gevraagd, deel.uitgeslotenGebieden, verslag, (gebied) => {
    telGebied(gebied, gelezen, deel, klaar, verslag);
  });
  if (verslag.per === 'twee-weken') meldVerdubbeling(verslag);
  if (allesUitgesloten) return nietAangewezenOmUitsluiting(verslag, verantwoording);
  return sluitAf(verslag, deel.afronding, gelezen.vorigeIndicatie, verantwoording);
}

import { schrijfDatum, somOp } from '../kern/index.js';
import { LEEFGEBIED_LIJST } from '../begeleiding/index.js';
import { HO_GEBIED_BURGERNAAM, HO_GEBIED_LIJST } from '../huishoudelijke-ondersteuning/index.js';
import type { Dossier } from './dossier.js';
import type { Motiveringsdeel } from './motivering.js';
import { deel, opsomming } from './motivering-zin.js';
import type { Indicatievoorstel } from './stel-voor.js';

const OVER_UW_PLAN = 'Wat wij met uw plan hebben gedaan, staat niet in dit voorstel. De gemeente moet u dat nog uitleggen.';

/**
 * When the citizen reported, and the plan that was handed in.
 *
 * @bron wmo-2015 art. 2.3.2
 */
export function vertelMelding({ verantwoording: { invoer } }: Indicatievoorstel): Motiveringsdeel[] {
  const { melding, planOntvangen } = invoer.procedure ?? {};
  const zinnen = [
    ...(melding === undefined ? [] : [`U meldde zich op ${schrijfDatum(melding)} bij de gemeente.`]),
    ...(typeof planOntvangen === 'string' ? [`U leverde op ${schrijfDatum(planOntvangen)} een eigen plan in. ${OVER_UW_PLAN}`] : []),
  ];
  return zinnen.length === 0 ? [] : [deel('Uw melding', ...zinnen)];
}

function bekekenBegeleiding({ begeleiding }: Dossier): string[] {
  const gebieden = begeleiding?.onderzoek.leefgebieden;
  if (gebieden === undefined) return [];
  const bekend = LEEFGEBIED_LIJST.filter((gebied) => gebieden[gebied]?.bruto !== undefined);
  if (bekend.length === 0) return [];
  return [bekend.length === LEEFGEBIED_LIJST.length ? 'Alle kanten van uw dagelijks leven: wat er lukt en wat niet.' : 'Uw dagelijks leven: wat er lukt en wat niet.'];
}

const OVER_UZELF = /(^|\.)(eigenMogelijkheden|EIGEN_KRACHT)$/;
const OVER_ANDEREN = /(^|\.)(gebruikelijkeHulp|netwerk|netwerkAanwezig|NETWERK|HUISGENOTEN|oplossingen)$/;

/** What people do themselves: only as far as it is known, and not as long as it is still asked. */
function bekekenHulp({ ontbreekt, verantwoording: { invoer } }: Indicatievoorstel): string[] {
  const { huishouden, activiteiten, begeleiding, toegang } = invoer;
  const huis = huishouden?.schoonEnLeefbaarHuis ?? {};
  const antwoorden = toegang?.antwoorden ?? {};
  const redenen = (activiteiten?.nietNodig ?? []).map(({ reden }) => reden);
  const oplossingen = Object.values(begeleiding?.onderzoek.leefgebieden ?? {}).flatMap((gebied) => gebied?.oplossingen ?? []);
  const gevraagd = (regel: RegExp): boolean => ontbreekt.some((wat) => wat.soort === 'gegeven' && regel.test(wat.pad));
  const zelf = [huis.eigenMogelijkheden !== undefined, redenen.includes('zelf'), antwoorden['EIGEN_KRACHT'] !== undefined, oplossingen.some(({ soort }) => soort === 'eigen-kracht')];
  const anderen = [
    huis.gebruikelijkeHulp !== undefined,
    huis.netwerk !== undefined,
    redenen.some((reden) => reden === 'netwerk' || reden === 'gebruikelijke-hulp'),
    antwoorden['NETWERK'] !== undefined,
    antwoorden['HUISGENOTEN'] !== undefined,
    begeleiding?.onderzoek.netwerkAanwezig !== undefined,
  ];
  const bekendZelf = zelf.includes(true) && !gevraagd(OVER_UZELF);
  const bekendAnderen = anderen.includes(true) && !gevraagd(OVER_ANDEREN);
  if (begeleiding?.onderzoek.netwerkAanwezig === false && bekendAnderen) return [...(bekendZelf ? ['Wat u zelf kunt.'] : []), 'Of er mensen om u heen zijn die u helpen. Die zijn er niet.'];
  if (bekendZelf && bekendAnderen) return ['Wat u zelf kunt, en wat mensen om u heen doen.'];
  return [...(bekendZelf ? ['Wat u zelf kunt.'] : []), ...(bekendAnderen ? ['Wat mensen om u heen doen.'] : [])];
}

/** The rules of a day are only named when they were those of that day. */
function bekekenRegels({ bevindingen, verantwoording: { peildatum } }: Indicatievoorstel): string[] {
  return peildatum === null || bevindingen.some(({ code }) => code === 'BELEID_NIET_GELDIG') ? [] : [`De regels die gelden op ${schrijfDatum(peildatum)}.`];
}

/**
 * What was looked at; facts only as far as the file has them.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 2 (NK-014..NK-020)
 * @bron leudal-2018 §5.3.3 en bijlage 2 (LE-080)
 */
export function vertelBekeken(voorstel: Indicatievoorstel): Motiveringsdeel[] {
  const { onderdelen, verantwoording } = voorstel;
  const { invoer } = verantwoording;
  const gebieden = (invoer.huishouden ?? invoer.activiteiten)?.gebieden ?? [];
  const namen = HO_GEBIED_LIJST.filter((gebied) => gebieden.includes(gebied)).map((gebied) => HO_GEBIED_BURGERNAAM[gebied]);
  const { indicatie, vierentwintigUur } = invoer.wlz ?? {};
  return opsomming('Wat wij hebben bekeken', 'Wij keken hiernaar:', [
    ...(onderdelen.toegang === null ? [] : ['Of de Wet maatschappelijke ondersteuning (Wmo) voor u bedoeld is, en of er iets anders voorgaat.']),
    ...(indicatie === undefined ? [] : [`Of is besloten dat u zorg uit de Wet langdurige zorg kunt krijgen. Dat is ${indicatie ? 'zo' : 'niet zo'}.`]),
    ...(vierentwintigUur === undefined ? [] : [`Of u dag en nacht iemand in de buurt nodig hebt. Dat is ${vierentwintigUur ? 'zo' : 'niet zo'}.`]),
    ...(namen.length === 0 ? [] : [`Uw huishouden: ${somOp(namen)}.`]),
    ...bekekenBegeleiding(invoer),
    ...(invoer.vragenlijst === undefined ? [] : ['Uw situatie, met de vragenlijst van de gemeente.']),
    ...bekekenHulp(voorstel),
    ...bekekenRegels(voorstel),
  ]);
}

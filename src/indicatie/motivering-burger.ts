import { schrijfDatum, somOp } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, CONTROLEPUNTEN, LEEFGEBIED_LIJST, VORM_BURGERTEKST } from '../begeleiding/index.js';
import { HO_GEBIED_BURGERNAAM, HO_GEBIED_LIJST } from '../huishoudelijke-ondersteuning/index.js';
import { CONTROLEPUNT_BURGERTEKST } from './motivering-burgertaal.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import { schrijfBegeleiding, vertelBegeleiding, vertelVragenlijst } from './motivering-begeleiding.js';
import { maakBronnoemer, vertelBronnen } from './motivering-bronnen.js';
import { spreekPeriode, vertelDuur } from './motivering-duur.js';
import { schrijfHuishouden, vertelHuishouden } from './motivering-huishouden.js';
import { vertelAandacht, vertelBlokkades, vertelRedenen, vertelVragen } from './motivering-vragen.js';
import { vertelPlannen } from './motivering-plan.js';
import { deel, opsomming, zin } from './motivering-zin.js';
import type { Indicatievoorstel } from './stel-voor.js';

/** What help was asked for or considered, by name. */
function gevraagd({ onderdelen: { begeleiding, huishouden }, verantwoording: { invoer } }: Indicatievoorstel): string[] {
  const vormen = invoer.begeleiding?.onderzoek.vormen ?? (begeleiding === null ? [] : (['individueel'] as const));
  return [
    ...(huishouden === null ? [] : ['hulp in het huishouden']),
    ...(invoer.vragenlijst === undefined ? [] : ['begeleiding']),
    ...(invoer.begeleiding === undefined ? [] : BEGELEIDINGSVORM_LIJST.filter((vorm) => vormen.includes(vorm)).map((vorm) => VORM_BURGERTEKST[vorm].naam)),
  ];
}

function leidIn(voorstel: Indicatievoorstel): Motiveringsdeel {
  const hulp = gevraagd(voorstel);
  const klaar = voorstel.status === 'berekend' || voorstel.status === 'niet-aangewezen';
  return deel(
    'Over dit voorstel',
    hulp.length === 0 ? 'U vroeg de gemeente om hulp.' : `U vroeg de gemeente om hulp. Het gaat om ${somOp(hulp)}.`,
    klaar ? 'Wij hebben dat onderzocht. Hieronder leest u wat wij voorstellen en waarom.' : 'Wij onderzoeken dat nog. Hieronder leest u hoe ver wij zijn.',
    'Dit is een voorstel, nog geen besluit. Het college van burgemeester en wethouders besluit. Dat is het bestuur van uw gemeente.',
  );
}

function vatSamen(voorstel: Indicatievoorstel): Motiveringsdeel {
  const { status, besluitrijp, onderdelen, verantwoording } = voorstel;
  const { invoer } = verantwoording;
  const kop = 'Ons voorstel in het kort';
  if (status === 'onvolledig') return deel(kop, 'Er is nog geen uitkomst. Wij weten nog niet genoeg.', 'Verderop staat wat er nog nodig is. Daarna maken wij het voorstel af.');
  if (status === 'beoordeling-nodig') return deel(kop, 'Er is nog geen uitkomst. Een medewerker van de gemeente moet nog iets beoordelen.', 'Verderop staat wat dat is.');
  if (status === 'niet-aangewezen') return deel(kop, 'Wij stellen voor om deze hulp niet te geven. Hieronder staat waarom.');
  const netto = onderdelen.huishouden?.netto;
  const huishouden = netto?.status === 'berekend' ? [`${schrijfHuishouden(netto)}${spreekPeriode('huishouden', invoer)}`] : netto?.status === 'niet-aangewezen' ? ['Hulp in het huishouden: dat stellen wij niet voor.'] : [];
  const minder = voorstel.bevindingen.some(({ code }) => code === 'VERLAGING_MOTIVEREN') ? ['Let op: dit is minder hulp dan u eerst had.'] : [];
  const inleiding = besluitrijp ? 'Dit is de hulp die wij voorstellen:' : 'Dit voorstel is nog niet klaar. Tot nu toe komen wij hierop uit:';
  return deel(kop, inleiding, ...huishouden, ...schrijfBegeleiding(onderdelen, invoer), ...minder);
}

function bekekenBegeleiding({ verantwoording: { invoer } }: Indicatievoorstel): string[] {
  const gebieden = invoer.begeleiding?.onderzoek.leefgebieden;
  if (gebieden === undefined) return [];
  const alle = LEEFGEBIED_LIJST.every((gebied) => gebieden[gebied] !== undefined);
  return [alle ? 'Alle kanten van uw dagelijks leven: wat er lukt en wat niet.' : 'Uw dagelijks leven: wat er lukt en wat niet.'];
}

/** What was looked at; facts only as far as the file has them. */
function vertelBekeken(voorstel: Indicatievoorstel): Motiveringsdeel[] {
  const { onderdelen, verantwoording } = voorstel;
  const { invoer, peildatum } = verantwoording;
  const gebieden = (invoer.huishouden ?? invoer.activiteiten)?.gebieden ?? [];
  const namen = HO_GEBIED_LIJST.filter((gebied) => gebieden.includes(gebied)).map((gebied) => HO_GEBIED_BURGERNAAM[gebied]);
  const { melding, planOntvangen } = invoer.procedure ?? {};
  const zinnen: (Motiveringszin | string)[] = [
    ...(melding === undefined ? [] : [`Uw melding van ${schrijfDatum(melding)}.`]),
    ...(typeof planOntvangen === 'string' ? [`Uw eigen plan van ${schrijfDatum(planOntvangen)}.`] : []),
    ...(onderdelen.toegang === null ? [] : [zin('Of de Wet maatschappelijke ondersteuning (Wmo) voor u bedoeld is, en of er iets anders voorgaat.')]),
    ...(invoer.wlz?.indicatie === undefined ? [] : [`Of u zorg krijgt uit de Wet langdurige zorg. Dat is ${invoer.wlz.indicatie ? 'zo' : 'niet zo'}.`]),
    ...(invoer.wlz?.vierentwintigUur === undefined ? [] : [`Of u dag en nacht iemand in de buurt nodig hebt. Dat is ${invoer.wlz.vierentwintigUur ? 'zo' : 'niet zo'}.`]),
    ...(namen.length === 0 ? [] : [`Uw huishouden: ${somOp(namen)}.`]),
    ...bekekenBegeleiding(voorstel),
    ...(invoer.vragenlijst === undefined ? [] : ['Uw antwoorden op de vragenlijst over begeleiding.']),
    'Wat u zelf kunt, en wat mensen om u heen doen.',
    ...(peildatum === null ? [] : [`De regels die gelden op ${schrijfDatum(peildatum)}.`]),
  ];
  return opsomming('Wat wij hebben bekeken', 'Wij keken hiernaar:', zinnen);
}

const LEVERING_TEKST = {
  natura: 'U koos voor hulp die de gemeente regelt. Dat heet hulp in natura. Een organisatie die een contract heeft met de gemeente geeft de hulp.',
  pgb: 'U koos voor een persoonsgebonden budget (pgb). Dat is geld waarmee u zelf de hulp regelt.',
} as const;

function vertelLevering({ verantwoording: { invoer } }: Indicatievoorstel): Motiveringsdeel[] {
  return invoer.levering === undefined ? [] : [deel('Hoe u de hulp krijgt', LEVERING_TEKST[invoer.levering])];
}

const VERVOLG: Readonly<Record<Indicatievoorstel['status'], string>> = {
  berekend: 'Het college besluit over dit voorstel. U krijgt het besluit in een brief.',
  onvolledig: 'Eerst halen wij de antwoorden op. Daarna maken wij het voorstel af. Pas dan besluit het college.',
  'niet-aangewezen': 'Het college besluit over dit voorstel. Het college kan anders besluiten. U krijgt het besluit in een brief.',
  'beoordeling-nodig': 'Eerst beoordeelt een medewerker wat er nog open is. Daarna maken wij het voorstel af. Pas dan besluit het college.',
};

function vertelVervolg(voorstel: Indicatievoorstel): Motiveringsdeel[] {
  const { status, besluitrijp, controlelijst } = voorstel;
  const vervolg = status === 'berekend' && !besluitrijp ? 'Eerst lossen wij op wat er nog niet klopt. Daarna besluit het college. U krijgt het besluit in een brief.' : VERVOLG[status];
  const rechten = CONTROLEPUNTEN.filter(({ id }) => id !== 'bezwaar').map(({ id }) => {
    const { gedaan, open } = CONTROLEPUNT_BURGERTEKST[id];
    return controlelijst.find((punt) => punt.id === id)?.gedaan === true ? gedaan : open;
  });
  return [
    deel('Wat gebeurt er nu?', vervolg),
    ...vertelPlannen(voorstel),
    ...opsomming('Uw rechten', 'Dit is goed om te weten:', rechten),
    deel(
      'Bent u het niet eens met dit voorstel?',
      'Klopt er iets niet? Of missen wij iets? Vertel het ons. Wij kijken er dan naar voordat het college besluit.',
      'Tegen het besluit kunt u bezwaar maken. In het besluit staat hoe en tot wanneer.',
    ),
  ];
}

/**
 * A proposal for the citizen it is about, in plain Dutch: first the answer, then why, then what comes next. Numbers are only
 * told when nothing is open any more.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 en hoofdstuk 2 (NK-006, NK-012..NK-020)
 */
export function vertelBurger(voorstel: Indicatievoorstel): Motiveringsdeel[] {
  const { status, onderdelen, verantwoording } = voorstel;
  const { invoer } = verantwoording;
  const noemer = maakBronnoemer(voorstel);
  const netto = onderdelen.huishouden?.netto;
  const uitkomst =
    status === 'berekend'
      ? [
          ...vertelAandacht(voorstel),
          ...vertelBekeken(voorstel),
          ...vertelRedenen(voorstel, noemer),
          ...(netto?.status === 'berekend' ? vertelHuishouden(netto, invoer, noemer) : []),
          ...vertelBegeleiding(onderdelen, invoer, noemer),
          ...vertelVragenlijst(onderdelen, invoer, noemer),
          ...vertelDuur(onderdelen, invoer, noemer),
          ...vertelLevering(voorstel),
        ]
      : [...(status === 'niet-aangewezen' ? vertelRedenen(voorstel, noemer) : vertelVragen(voorstel)), ...vertelBekeken(voorstel)];
  const delen = [leidIn(voorstel), vatSamen(voorstel), ...vertelBlokkades(voorstel, noemer), ...uitkomst, ...vertelVervolg(voorstel)];
  return [...delen, ...vertelBronnen(voorstel, noemer, delen)];
}


import { bevriesDiep } from '../kern/index.js';
import { CONTROLEPUNTEN } from '../begeleiding/index.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import { noemGeweigerd } from './motivering-hulp.js';
import { vertelPlannen } from './motivering-plan.js';
import { deel, opsomming, zin } from './motivering-zin.js';
import type { Indicatievoorstel } from './stel-voor.js';

type Punt = (typeof CONTROLEPUNTEN)[number]['id'];

/** What was done, what still can be done, and what is said when the investigation is over and it is not known whether it was done. */
interface Recht {
  readonly gedaan: string;
  readonly open: string;
  readonly achteraf?: string;
  /** What is said when it is known that it was not done; else what is open. */
  readonly nietGedaan?: string;
}

const KIEZEN = 'de gemeente regelt de hulp, of u vraagt een persoonsgebonden budget (pgb) aan. Voor een pgb gelden voorwaarden.';

/**
 * What a careful process requires, as the citizen hears it.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-012)
 * @bron wmo-2015 art. 2.3.2
 */
const RECHTEN: Readonly<Record<Punt, Recht>> = bevriesDiep<Record<Punt, Recht>>({
  clientondersteuning: {
    gedaan: 'U kunt gratis hulp krijgen van een onafhankelijke cliëntondersteuner. Die denkt met u mee. Dat vertelden wij u al.',
    open: 'U kunt gratis hulp krijgen van een onafhankelijke cliëntondersteuner. Die denkt met u mee.',
  },
  'persoonlijk-plan': {
    gedaan: 'Wij vertelden u dat u een eigen plan mocht inleveren.',
    open: 'U mag een eigen plan inleveren. Daarin staat welke hulp u zelf het beste vindt. Dat kan tot en met zeven dagen na uw melding.',
    achteraf: 'U mocht een eigen plan inleveren, tot en met zeven dagen na uw melding. Wist u dat niet? Vertel het ons.',
  },
  'natura-of-pgb': {
    gedaan: `Wij vertelden u dat u mocht kiezen: ${KIEZEN}`,
    open: `U mag kiezen: ${KIEZEN}`,
  },
  gegevens: {
    gedaan: 'U mag weten welke gegevens wij opschrijven en waarom. Dat vertelden wij u al.',
    open: 'U mag weten welke gegevens wij opschrijven en waarom.',
    nietGedaan: 'U mag weten welke gegevens wij opschrijven en waarom. Dat moeten wij u nog vertellen.',
  },
  bezwaar: { gedaan: 'U kunt bezwaar maken tegen het besluit. Dat vertelden wij u al.', open: 'U kunt bezwaar maken tegen het besluit.' },
});

function vertelRecht(id: Punt, { status, controlelijst, verantwoording: { invoer } }: Indicatievoorstel): Motiveringszin[] {
  const { gedaan, open, achteraf, nietGedaan } = RECHTEN[id];
  const stand = controlelijst.find((punt) => punt.id === id)?.gedaan;
  if (stand === true) return [zin(gedaan)];
  if (stand === false && nietGedaan !== undefined) return [zin(nietGedaan)];
  // Who chose already is told so where the help is told of.
  if (id === 'natura-of-pgb' && invoer.levering !== undefined && status === 'berekend') return [];
  const klaar = status === 'berekend' || status === 'niet-aangewezen' || typeof invoer.procedure?.onderzoekAfgerond === 'string';
  return [zin(klaar ? (achteraf ?? open) : open)];
}

const DEEL2 = /^ondersteuningsplan\.\w+\.deel2$/;

/**
 * How the citizen chose to have the help arranged.
 *
 * @bron leudal-2018 §4.2 (LE-022, LE-023)
 */
export function vertelLevering({ controlelijst, onderdelen, verantwoording: { invoer } }: Indicatievoorstel): Motiveringsdeel[] {
  const kop = 'Hoe u de hulp wilt regelen';
  if (invoer.levering === undefined) return [];
  if (invoer.levering === 'pgb') {
    return [
      deel(
        kop,
        'U vroeg om een persoonsgebonden budget (pgb). Dat is geld waarmee u zelf hulp inkoopt. Daarvoor gelden voorwaarden.',
        onderdelen.pgb === null ? 'Of u daaraan voldoet, en hoeveel geld het is, staat niet in dit voorstel. De gemeente moet dat nog bekijken.' : null,
        'Wilt u toch liever dat de gemeente de hulp regelt? Dat kan nog.',
      ),
    ];
  }
  // Who made the second part of the plan with an organisation has chosen one.
  const kiestNog = controlelijst.some(({ pad, gedaan }) => DEEL2.test(pad) && gedaan !== true);
  return [
    deel(
      kop,
      'U koos voor hulp die de gemeente regelt. Dat heet hulp in natura. Een organisatie die een contract heeft met de gemeente geeft de hulp.',
      kiestNog ? 'U kiest zelf welke.' : null,
      'Wilt u toch liever een persoonsgebonden budget (pgb)? Dat kunt u nog vragen. Daarvoor gelden voorwaarden.',
    ),
  ];
}

const OVER_DIT_VOORSTEL = 'Het college besluit over dit voorstel.';
const IN_EEN_BRIEF = 'U krijgt het besluit in een brief.';

const VERVOLG: Readonly<Record<Indicatievoorstel['status'], string>> = {
  berekend: `${OVER_DIT_VOORSTEL} ${IN_EEN_BRIEF}`,
  onvolledig: 'Eerst halen wij de antwoorden op. Daarna maken wij het voorstel af. Pas dan besluit het college.',
  'niet-aangewezen': `${OVER_DIT_VOORSTEL} Het college kan anders besluiten. ${IN_EEN_BRIEF}`,
  'beoordeling-nodig': 'Eerst beoordeelt een medewerker wat er nog open is. Daarna maken wij het voorstel af. Pas dan besluit het college.',
};

/** What happens next: the decision, after what has to be done first. Help that is not proposed can still be decided on. */
function schrijfVervolg({ status, besluitrijp, controlelijst, onderdelen, verantwoording: { invoer } }: Indicatievoorstel): string {
  if (status !== 'berekend') return VERVOLG[status];
  if (!besluitrijp) return `Eerst lossen wij op wat er nog niet klopt. Daarna besluit het college. ${IN_EEN_BRIEF}`;
  if (controlelijst.some(({ pad, gedaan }) => pad.startsWith('ondersteuningsplan.begeleiding.') && gedaan !== true)) {
    const metWie = invoer.levering === 'natura' ? ' met de organisatie' : '';
    return `Eerst maakt u${metWie} het plan voor begeleiding af. De gemeente bekijkt dat plan. Daarna besluit het college. ${IN_EEN_BRIEF}`;
  }
  return VERVOLG[noemGeweigerd(onderdelen).length === 0 ? 'berekend' : 'niet-aangewezen'];
}

/**
 * What happens next, and what the citizen can do.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 (NK-012)
 */
export function vertelVervolg(voorstel: Indicatievoorstel): Motiveringsdeel[] {
  const klaar = voorstel.status === 'berekend' || voorstel.status === 'niet-aangewezen';
  const vervolg = schrijfVervolg(voorstel);
  const rechten = CONTROLEPUNTEN.filter(({ id }) => id !== 'bezwaar').flatMap(({ id }) => vertelRecht(id, voorstel));
  return [
    deel('Wat gebeurt er nu?', vervolg),
    ...vertelPlannen(voorstel),
    ...opsomming('Uw rechten', 'Dit is goed om te weten:', rechten),
    deel(
      klaar ? 'Bent u het niet eens met dit voorstel?' : 'Klopt er iets niet?',
      klaar ? 'Klopt er iets niet? Of missen wij iets? Vertel het ons. Wij kijken er dan naar voordat het college besluit.' : 'Missen wij iets? Of klopt iets niet? Vertel het ons. Wij kijken er dan naar voordat het college besluit.',
      'Tegen het besluit kunt u bezwaar maken. In het besluit staat hoe en tot wanneer.',
    ),
  ];
}

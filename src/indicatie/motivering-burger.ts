import { somOp } from '../kern/index.js';
import { BEGELEIDINGSVORM_LIJST, VORM_BURGERTEKST } from '../begeleiding/index.js';
import type { Motiveringsdeel } from './motivering.js';
import { schrijfBegeleiding, vertelBegeleiding } from './motivering-begeleiding.js';
import { vertelBekeken, vertelMelding } from './motivering-bekeken.js';
import { maakBronnoemer, vertelBronnen, type Bronnoemer } from './motivering-bronnen.js';
import { spreekPeriode, vertelDuur } from './motivering-duur.js';
import { vertelHuishouden } from './motivering-huishouden.js';
import { noemGeweigerd, steltBegeleidingVoor, steltHuishoudenVoor } from './motivering-hulp.js';
import { waarschuwMinder } from './motivering-minder.js';
import { HIERONDER, schrijfHuishouden } from './motivering-optelling.js';
import { vertelLevering, vertelVervolg } from './motivering-rechten.js';
import { vertelRedenen } from './motivering-redenen.js';
import { vertelAandacht, vertelBlokkades, vertelVragen } from './motivering-vragen.js';
import { vertelVragenlijst } from './motivering-vragenlijst.js';
import { deel } from './motivering-zin.js';
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

/** When all that was looked at is whether the rules give time. */
const ALLEEN_REGELS = 'Wij keken of de regels van de gemeente tijd geven voor deze hulp. Of er voor u een andere oplossing is, moet de gemeente nog onderzoeken.';

const UITSLUITING: readonly string[] = ['ALLEEN_UITGESLOTEN', 'GEBIED_UITGESLOTEN'];

/** Whether the policy leaves out everything that was asked for, and nothing else was found against it. */
function isAlleenUitgesloten({ status, redenen }: Indicatievoorstel): boolean {
  return status === 'niet-aangewezen' && redenen.every(({ code }) => UITSLUITING.includes(code));
}

function leidIn(voorstel: Indicatievoorstel): Motiveringsdeel {
  const hulp = gevraagd(voorstel);
  const klaar = voorstel.status === 'berekend' || voorstel.status === 'niet-aangewezen';
  return deel(
    'Over dit voorstel',
    hulp.length === 0 ? 'U vroeg de gemeente om hulp.' : `U vroeg de gemeente om hulp. Het gaat om ${somOp(hulp)}.`,
    klaar && isAlleenUitgesloten(voorstel) ? ALLEEN_REGELS : null,
    klaar ? `${isAlleenUitgesloten(voorstel) ? '' : 'Wij hebben dat onderzocht. '}Hieronder leest u wat wij voorstellen en waarom.` : 'Wij onderzoeken dat nog. Hieronder leest u hoe ver wij zijn.',
    `${klaar ? 'Dit is een voorstel, nog geen besluit.' : 'Dit is een tussenstand, nog geen besluit.'} Het college van burgemeester en wethouders besluit. Dat is het bestuur van uw gemeente.`,
  );
}

function vatHuishoudenSamen({ onderdelen, verantwoording: { invoer } }: Indicatievoorstel): string[] {
  const netto = onderdelen.huishouden?.netto;
  if (netto?.status === 'niet-aangewezen') return [`Geen hulp in het huishouden. ${HIERONDER}`];
  return netto?.status === 'berekend' ? schrijfHuishouden(netto, { heel: spreekPeriode('huishouden', invoer), ingangsdatum: invoer.besluit?.huishouden?.ingangsdatum }) : [];
}

function vatSamen(voorstel: Indicatievoorstel): Motiveringsdeel {
  const { status, besluitrijp, onderdelen, verantwoording } = voorstel;
  const { invoer } = verantwoording;
  const kop = 'Ons voorstel in het kort';
  if (status === 'onvolledig') return deel(kop, 'Er is nog geen uitkomst. Wij weten nog niet genoeg.', 'Verderop staat wat er nog nodig is. Daarna maken wij het voorstel af.');
  if (status === 'beoordeling-nodig') return deel(kop, 'Er is nog geen uitkomst. Een medewerker van de gemeente moet nog iets beoordelen.', 'Verderop staat wat dat is.');
  if (status === 'niet-aangewezen') return deel(kop, 'Wij stellen voor om deze hulp niet te geven. Hieronder staat waarom.');
  const minder = waarschuwMinder(onderdelen, invoer);
  const geweigerd = noemGeweigerd(onderdelen);
  if (besluitrijp && geweigerd.length > 0 && !steltHuishoudenVoor(onderdelen) && !steltBegeleidingVoor(onderdelen)) {
    return deel(kop, `Wij stellen geen ${geweigerd.join(' en geen ')} voor. ${HIERONDER}`, ...minder);
  }
  const inleiding = besluitrijp ? 'Dit is wat wij voorstellen:' : 'Dit voorstel is nog niet klaar. Tot nu toe komen wij hierop uit:';
  return deel(kop, inleiding, ...vatHuishoudenSamen(voorstel), ...schrijfBegeleiding(onderdelen, invoer), ...minder);
}

/** The outcome with everything that it rests on. */
function vertelUitkomst(voorstel: Indicatievoorstel, noemer: Bronnoemer): Motiveringsdeel[] {
  const { onderdelen, verantwoording } = voorstel;
  const { invoer } = verantwoording;
  const netto = onderdelen.huishouden?.netto;
  return [
    ...vertelAandacht(voorstel),
    ...vertelMelding(voorstel),
    ...vertelBekeken(voorstel),
    ...(netto?.status === 'berekend' ? vertelHuishouden(netto, onderdelen, invoer, noemer) : []),
    ...vertelRedenen(voorstel, noemer),
    ...vertelBegeleiding(onderdelen, invoer, noemer),
    ...vertelVragenlijst(onderdelen, invoer, noemer),
    ...vertelDuur(onderdelen, invoer, noemer),
    ...(steltHuishoudenVoor(onderdelen) || steltBegeleidingVoor(onderdelen) ? vertelLevering(voorstel) : []),
  ];
}

/** A refusal: why, and what that rests on. No number is told. */
function vertelWeigering(voorstel: Indicatievoorstel, noemer: Bronnoemer): Motiveringsdeel[] {
  const { onderdelen, verantwoording } = voorstel;
  const perHulp = onderdelen.toegang?.status === 'niet-aangewezen' ? [] : vertelBegeleiding(onderdelen, verantwoording.invoer, noemer);
  return [...vertelRedenen(voorstel, noemer), ...perHulp, ...vertelMelding(voorstel), ...vertelBekeken(voorstel)];
}

/**
 * A proposal for the citizen it is about, in plain Dutch: first the answer, then why, then what comes next. Numbers are only
 * told when nothing is open any more.
 *
 * @bron normenkader-begeleiding-2.0 §1.2 en hoofdstuk 2 (NK-006, NK-012..NK-020)
 */
export function vertelBurger(voorstel: Indicatievoorstel): Motiveringsdeel[] {
  const { status } = voorstel;
  const noemer = maakBronnoemer(voorstel);
  const uitkomst =
    status === 'berekend'
      ? vertelUitkomst(voorstel, noemer)
      : status === 'niet-aangewezen'
        ? vertelWeigering(voorstel, noemer)
        : [...vertelVragen(voorstel), ...vertelMelding(voorstel), ...vertelBekeken(voorstel)];
  const delen = [leidIn(voorstel), vatSamen(voorstel), ...vertelBlokkades(voorstel, noemer), ...uitkomst, ...vertelVervolg(voorstel)];
  return [...delen, ...vertelBronnen(voorstel, noemer, delen)];
}

import { bevriesDiep, type Leveringsvorm, type Planpunt } from '../kern/index.js';
import { PLANSOORT_LIJST, type Plansoort } from './controlelijst.js';
import type { Motiveringsdeel } from './motivering.js';
import { opsomming, zin } from './motivering-zin.js';
import type { Indicatievoorstel } from './stel-voor.js';

interface Plantekst {
  readonly gedaan: string;
  readonly open: string;
}

/** What a support plan is made of, as the citizen hears it: what is there, and what is still to be made. */
type Plantaal = Readonly<Record<Leveringsvorm, Readonly<Record<Planpunt, Plantekst>>>>;

const WAT_IN_DEEL1 = 'Daarin staat wat u vroeg en wat de hulp moet opleveren.';
const BEKEKEN = 'De gemeente heeft het plan bekeken en beoordeeld.';
const PAST_HET = 'De gemeente bekijkt of het plan past bij wat u nodig hebt.';

const HUISHOUDPLAN: Plantaal = bevriesDiep({
  natura: {
    deel1: {
      gedaan: `De gemeente stuurde deel 1 naar de organisatie die u koos. ${WAT_IN_DEEL1}`,
      open: `De gemeente stuurt deel 1 naar de organisatie die u kiest. ${WAT_IN_DEEL1}`,
    },
    deel2: {
      gedaan: 'Deel 2 is klaar. U maakte dat met de organisatie die de hulp geeft. Daarin staat wat zij gaat doen.',
      open: 'U maakt deel 2 met de organisatie die de hulp geeft. Daarin staat wat zij gaat doen. U en die organisatie tekenen het plan. Daarna gaat het plan naar de gemeente.',
    },
    beoordeling: { gedaan: BEKEKEN, open: PAST_HET },
  },
  pgb: {
    deel1: { gedaan: `De gemeente stuurde u deel 1. ${WAT_IN_DEEL1}`, open: `De gemeente stuurt u deel 1. ${WAT_IN_DEEL1}` },
    deel2: {
      gedaan: 'Deel 2 is klaar. U vulde dat zelf in. Daarin staat welk werk er moet gebeuren, hoe vaak en hoeveel uur.',
      open: 'U vult zelf deel 2 in: welk werk er moet gebeuren, hoe vaak en hoeveel uur. U levert het in bij de gemeente.',
    },
    beoordeling: { gedaan: BEKEKEN, open: PAST_HET },
  },
});

const DEEL1_SAMEN: Plantekst = { gedaan: `Deel 1 is klaar. ${WAT_IN_DEEL1}`, open: `De gemeente maakt deel 1 met u. ${WAT_IN_DEEL1}` };
const IN_BESLUIT: Plantekst = { gedaan: BEKEKEN, open: 'De gemeente bekijkt het plan. Is het goed? Dan komt het in het besluit.' };

const BEGELEIDINGSPLAN: Plantaal = bevriesDiep({
  natura: {
    deel1: DEEL1_SAMEN,
    deel2: {
      gedaan: 'Deel 2 is klaar. U maakte dat met de organisatie die de hulp geeft. Daarin staat wat zij gaat doen, en of een andere organisatie meehelpt.',
      open: 'U maakt deel 2 met de organisatie die de hulp geeft. Daarin staat wat zij gaat doen. Ook staat erin of een andere organisatie meehelpt. U en die organisatie tekenen het plan.',
    },
    beoordeling: IN_BESLUIT,
  },
  pgb: {
    deel1: DEEL1_SAMEN,
    deel2: {
      gedaan: 'Deel 2 is klaar. U maakte dat zelf. Daarin staat welke hulp u koopt.',
      open: 'U maakt zelf deel 2. Daarin staat welke hulp u koopt. U tekent het plan en stuurt het naar de gemeente.',
    },
    beoordeling: IN_BESLUIT,
  },
});

const PLAN_BURGERTEKST: Readonly<Record<Plansoort, Plantaal>> = { huishouden: HUISHOUDPLAN, begeleiding: BEGELEIDINGSPLAN };

const PLAN_KOP: Readonly<Record<Plansoort, string>> = {
  huishouden: 'Uw plan voor hulp in het huishouden',
  begeleiding: 'Uw plan voor begeleiding',
};

function vertelPlan(soort: Plansoort, { controlelijst, verantwoording: { invoer } }: Indicatievoorstel): Motiveringsdeel[] {
  const { levering } = invoer;
  if (levering === undefined) return [];
  const begin = `ondersteuningsplan.${soort}.`;
  const zinnen = controlelijst.flatMap(({ pad, gedaan, vindplaats }) => {
    if (!pad.startsWith(begin)) return [];
    const tekst = PLAN_BURGERTEKST[soort][levering][pad.slice(begin.length) as Planpunt];
    return [zin(gedaan === true ? tekst.gedaan : tekst.open, vindplaats)];
  });
  return opsomming(PLAN_KOP[soort], 'Bij deze hulp hoort een ondersteuningsplan:', zinnen);
}

/**
 * The support plans that go with this help, told to a citizen: what is there and what is still to be made.
 *
 * @bron leudal-2018 §4.2, §4.3, §5.3.3 en §5.4.5 (LE-022, LE-024, LE-084, LE-085, LE-102)
 */
export function vertelPlannen(voorstel: Indicatievoorstel): Motiveringsdeel[] {
  return PLANSOORT_LIJST.flatMap((soort) => vertelPlan(soort, voorstel));
}

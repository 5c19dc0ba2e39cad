import { bevriesDiep, type Leveringsvorm, type Planpunt } from '../kern/index.js';
import { PLANSOORT_LIJST, type Plansoort } from './controlelijst.js';
import type { Motiveringsdeel } from './motivering.js';
import { opsomming, zin } from './motivering-zin.js';
import type { Indicatievoorstel } from './stel-voor.js';

/** What a support plan is made of, as the citizen hears it: what is there, and what is still to be made. */
const PLAN_BURGERTEKST: Readonly<Record<Leveringsvorm, Readonly<Record<Planpunt, { readonly gedaan: string; readonly open: string }>>>> = bevriesDiep({
  natura: {
    deel1: {
      gedaan: 'Deel 1 is klaar. Daarin staat wat u vroeg en wat de hulp moet opleveren.',
      open: 'De gemeente maakt deel 1. Daarin staat wat u vroeg en wat de hulp moet opleveren.',
    },
    deel2: {
      gedaan: 'Deel 2 is klaar. U maakte dat met de organisatie die de hulp geeft. Daarin staat wat zij gaat doen.',
      open: 'U maakt deel 2 met de organisatie die de hulp geeft. Daarin staat wat zij gaat doen. U en die organisatie tekenen het plan.',
    },
    beoordeling: { gedaan: 'De gemeente heeft het plan bekeken.', open: 'De gemeente bekijkt het plan. Is het goed? Dan komt het in het besluit.' },
  },
  pgb: {
    deel1: {
      gedaan: 'Deel 1 is klaar. Daarin staat wat u vroeg en wat de hulp moet opleveren.',
      open: 'De gemeente maakt deel 1. Daarin staat wat u vroeg en wat de hulp moet opleveren.',
    },
    deel2: {
      gedaan: 'Deel 2 is klaar. U maakte dat zelf. Daarin staat welke hulp u koopt.',
      open: 'U maakt zelf deel 2. Daarin staat welke hulp u koopt. U levert het in bij de gemeente.',
    },
    beoordeling: { gedaan: 'De gemeente heeft het plan bekeken.', open: 'De gemeente bekijkt of het plan past bij wat u nodig hebt.' },
  },
});

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
    const tekst = PLAN_BURGERTEKST[levering][pad.slice(begin.length) as Planpunt];
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

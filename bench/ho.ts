/**
 * Speed of this library beside neighbours, in one run, as ratios. The neighbours compute the same household by the same
 * block table, without explanation, findings or checks of the input; they are a yardstick, not a race.
 *
 * Run: npm run bench
 */
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { Bench } from 'tinybench';
import { berekenHO, berekenHOActiviteiten, HOSituatieSchema, lees, legUit, leudal2018, nederweert2025, type HOSituatie } from 'wmo-normenkader';
import { leesCasussen } from '../examples/casus.js';

const MS = 400;

const huis = {
  eigenMogelijkheden: 1,
  gebruikelijkeHulp: 0,
  netwerk: 0,
  extraInzet: 'geen',
  extraSlaapkamers: 1,
  overigeKamers: 2,
  overigeKamersUitzonderlijk: 0,
  huisdieren: false,
  woningkenmerken: false,
  samenstellingHuishouden: false,
} as const;
const situatie: HOSituatie = {
  gebieden: ['schoonEnLeefbaarHuis'],
  schoonEnLeefbaarHuis: huis,
  motiveringen: { 'schoonEnLeefbaarHuis.eigenMogelijkheden': 'Stoft zelf.' },
};
const VERWACHT = 140;

const NORM = { basis: 125, min: 15, slaapkamer: 18, kamer: 5, dier: 15, woning: 15 };

interface Huis {
  readonly eigenMogelijkheden: number;
  readonly gebruikelijkeHulp: number;
  readonly netwerk: number;
  readonly extraSlaapkamers: number;
  readonly overigeKamers: number;
  readonly overigeKamersUitzonderlijk: number;
  readonly huisdieren: boolean;
  readonly woningkenmerken: boolean;
}

function gewoneFunctie(h: Huis): number {
  const som =
    NORM.basis -
    NORM.min * (h.eigenMogelijkheden + h.gebruikelijkeHulp + h.netwerk) +
    NORM.slaapkamer * (h.extraSlaapkamers + h.overigeKamersUitzonderlijk) +
    NORM.kamer * h.overigeKamers +
    (h.huisdieren ? NORM.dier : 0) +
    (h.woningkenmerken ? NORM.woning : 0);
  return Math.ceil(Math.max(0, som) / 5) * 5;
}

const v = (naam: string): { var: string } => ({ var: naam });
const regel = {
  '+': [
    NORM.basis,
    { '*': [-NORM.min, { '+': [v('eigenMogelijkheden'), v('gebruikelijkeHulp'), v('netwerk')] }] },
    { '*': [NORM.slaapkamer, { '+': [v('extraSlaapkamers'), v('overigeKamersUitzonderlijk')] }] },
    { '*': [NORM.kamer, v('overigeKamers')] },
    { if: [v('huisdieren'), NORM.dier, 0] },
    { if: [v('woningkenmerken'), NORM.woning, 0] },
  ],
};
const metJsonLogic = (): number => Math.ceil(Math.max(0, Number(jsonLogic.apply(regel as RulesLogic, huis))) / 5) * 5;

/** A rule engine that only fires events: one rule per answer that counts. */
function maakEngine(): Engine {
  const engine = new Engine();
  const bij = (fact: string, value: unknown, minuten: number): void => {
    engine.addRule({ conditions: { all: [{ fact, operator: 'equal', value }] }, event: { type: 'minuten', params: { minuten } } });
  };
  for (const stappen of [1, 2, 3]) for (const fact of ['eigenMogelijkheden', 'gebruikelijkeHulp', 'netwerk']) bij(fact, stappen, -NORM.min * stappen);
  for (const aantal of [1, 2, 3]) {
    bij('extraSlaapkamers', aantal, NORM.slaapkamer * aantal);
    bij('overigeKamers', aantal, NORM.kamer * aantal);
  }
  bij('huisdieren', true, NORM.dier);
  bij('woningkenmerken', true, NORM.woning);
  return engine;
}
const engine = maakEngine();
async function metJsonRulesEngine(): Promise<number> {
  const { events } = await engine.run({ ...huis });
  const som = events.reduce((tot, { params }) => tot + Number(params?.['minuten']), NORM.basis);
  return Math.ceil(Math.max(0, som) / 5) * 5;
}

const uitkomst = berekenHO(situatie, nederweert2025);
for (const [naam, minuten] of [
  ['berekenHO', uitkomst.status === 'berekend' ? uitkomst.minuten : null],
  ['gewone functie', gewoneFunctie(huis)],
  ['json-logic-js', metJsonLogic()],
  ['json-rules-engine', await metJsonRulesEngine()],
] as const) {
  if (minuten !== VERWACHT) throw new Error(`${naam}: ${String(minuten)} in plaats van ${VERWACHT}`);
}

const vreemd = JSON.parse(JSON.stringify(nederweert2025)) as typeof nederweert2025;
const leudal = leesCasussen('ho-').find(({ beleid }) => beleid === leudal2018.id)!.situatie as never;
const tekst = JSON.stringify(situatie);

const bench = new Bench({ time: MS, warmupTime: MS / 4 });
bench
  .add('berekenHO', () => berekenHO(situatie, nederweert2025))
  .add('berekenHO, met peildatum', () => berekenHO(situatie, nederweert2025, { peildatum: '2025-06-01' }))
  .add('berekenHO, beleid als losse JSON', () => berekenHO(situatie, vreemd))
  .add('berekenHOActiviteiten (60 rijen)', () => berekenHOActiviteiten(leudal, leudal2018))
  .add('alleen lezen van de situatie', () => lees(HOSituatieSchema, situatie))
  .add('legUit als tekst', () => legUit(uitkomst))
  .add('JSON lezen en schrijven van de situatie', () => JSON.stringify(JSON.parse(tekst)))
  .add('gewone functie, zonder uitleg', () => gewoneFunctie(huis))
  .add('json-logic-js, zonder uitleg', () => metJsonLogic())
  .add('json-rules-engine, zonder uitleg', () => metJsonRulesEngine());
await bench.run();

const perSeconde = (naam: string): number => {
  const uit = bench.getTask(naam)?.result;
  return uit !== undefined && 'throughput' in uit ? uit.throughput.mean : NaN;
};
const maat = perSeconde('berekenHO');
console.table(
  bench.tasks.map(({ name }) => ({
    wat: name,
    'per seconde': Math.round(perSeconde(name)).toLocaleString('nl-NL'),
    'keer berekenHO': Number((perSeconde(name) / maat).toPrecision(2)),
  })),
);

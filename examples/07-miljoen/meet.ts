/**
 * Measures the filter beside the least that any filter must do with these rows: parse the JSON and print it. Both get the
 * same rows in the same run, piece by piece in turn, so that what else the machine is doing hits both alike.
 */
import { bevolking } from '../bevolking/huishouden.js';
import { rekenStuk } from './reken.js';

export interface Meting {
  readonly rijen: number;
  readonly jsonPerSeconde: number;
  readonly filterPerSeconde: number;
  /** How many times as long the filter takes. */
  readonly verhouding: number;
  readonly geheugenMB: number;
}

const PER_STUK = 1000;
const INLOPEN = 5;

const kaal = (regels: readonly string[]): string => {
  let uit = '';
  for (const regel of regels) uit += `${JSON.stringify(JSON.parse(regel))}\n`;
  return uit;
};

function klok(doe: () => string): number {
  const begin = performance.now();
  const tekst = doe();
  const duur = performance.now() - begin;
  if (tekst.length === 0) throw new Error('er kwam niets uit');
  return duur;
}

export function meet(rijen: number, beleid: string): Meting {
  let [json, filter] = [0, 0];
  const stukken = Math.max(1, Math.round(rijen / PER_STUK));
  for (let i = -INLOPEN; i < stukken; i += 1) {
    const vanaf = (i + INLOPEN) * PER_STUK + 1;
    const regels = [...bevolking(PER_STUK, { vanaf })].map((casus) => JSON.stringify(casus));
    const metFilter = (): number => klok(() => rekenStuk({ regels, vanaf, beleid }));
    const eerst = i % 2 === 0 ? klok(() => kaal(regels)) : null;
    const duur = metFilter();
    const duurJson = eerst ?? klok(() => kaal(regels));
    if (i < 0) continue;
    json += duurJson;
    filter += duur;
  }
  const gemeten = stukken * PER_STUK;
  return {
    rijen: gemeten,
    jsonPerSeconde: (gemeten / json) * 1000,
    filterPerSeconde: (gemeten / filter) * 1000,
    verhouding: filter / json,
    geheugenMB: process.resourceUsage().maxRSS / 1024,
  };
}

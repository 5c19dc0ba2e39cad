import { dagnummer, laatsteDagVanMaanden, laatsteDagVanWeken, type Datum } from './datum.js';
import type { Termijn } from './looptijdregel.js';

const LAATSTE_DAG: Datum = '9999-12-31';
const MAANDEN_PER_JAAR = 12;

/** The last day of a term that starts on a day; the last day of the calendar when it would lie beyond that. */
export function laatsteDagVanTermijn(vanaf: Datum, { aantal, eenheid }: Termijn): Datum {
  if (eenheid === 'weken') {
    const begin = dagnummer(vanaf);
    return begin > dagnummer(LAATSTE_DAG) - (dagnummer(laatsteDagVanWeken('0001-01-01', aantal)) - 1) ? LAATSTE_DAG : laatsteDagVanWeken(vanaf, aantal);
  }
  const [jaar = '', maand = ''] = vanaf.split('-');
  const [laatsteJaar = ''] = LAATSTE_DAG.split('-');
  const teVer = Number(jaar) * MAANDEN_PER_JAAR + Number(maand) + aantal > (Number(laatsteJaar) + 1) * MAANDEN_PER_JAAR;
  return teVer ? LAATSTE_DAG : laatsteDagVanMaanden(vanaf, aantal);
}

/** One line in, one line out: the map step, without anything around it. */
import { berekenHO, berekenHOActiviteiten, heeft, isInvoerFout, type HOResultaat, type Probleem } from 'wmo-normenkader';
import { beleidMet } from '../casus.js';
import type { Stuk } from './regels.js';

/** What is computed, and of which policy; a plain value, so that it can be sent to another thread or machine. */
export interface Rekenstuk extends Stuk {
  readonly beleid: string;
}

const ID = /^[A-Za-z0-9._-]{1,64}$/;

function uitkomstregel(id: string, uitkomst: HOResultaat): object {
  switch (uitkomst.status) {
    case 'berekend':
      return { id, status: uitkomst.status, minuten: uitkomst.minuten, per: uitkomst.per, besluitrijp: uitkomst.besluitrijp };
    case 'onvolledig':
      return { id, status: uitkomst.status, ontbreekt: uitkomst.ontbreekt.map((wat) => (wat.soort === 'gegeven' ? wat.pad : `norm ${wat.norm}`)) };
    case 'beoordeling-nodig':
      return { id, status: uitkomst.status, vragen: uitkomst.vragen.map(({ code }) => code) };
    case 'niet-aangewezen':
      return { id, status: uitkomst.status, redenen: uitkomst.redenen.map(({ code }) => code) };
  }
}

const ongeldig = (regel: number, problemen: readonly Probleem[]): object => ({ regel, status: 'ongeldig', problemen });
const probleem = (pad: string, code: string, melding: string): Probleem => ({ pad, code, melding });

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}

/** Makes the function that turns a line into a result for one policy. It never throws for a line, and keeps nothing. */
export function maakRegelrekenaar(beleidId: string): (tekst: string, regel: number) => string {
  const beleid = beleidMet(beleidId);
  if (!heeft(beleid, 'huishoudelijkeOndersteuning')) throw new Error(`het beleid ${beleidId} gaat niet over huishoudelijke ondersteuning.`);
  const reken = beleid.huishoudelijkeOndersteuning.methode === 'blokken' ? berekenHO : berekenHOActiviteiten;
  const uitkomst = (tekst: string, regel: number): object => {
    const casus = leesJson(tekst);
    if (typeof casus !== 'object' || casus === null || !('situatie' in casus) || !('id' in casus)) {
      return ongeldig(regel, [probleem('', 'VERKEERDE_VORM', 'Deze regel is geen casus: {"id": ..., "situatie": {...}}')]);
    }
    if (typeof casus.id !== 'string' || !ID.test(casus.id)) return ongeldig(regel, [probleem('id', 'VERKEERDE_VORM', '`id` heeft niet de vorm van een kenmerk')]);
    try {
      return uitkomstregel(casus.id, reken(casus.situatie as never, beleid));
    } catch (fout) {
      if (!isInvoerFout(fout) || fout.code !== 'INVOER_ONGELDIG') throw fout;
      return { ...ongeldig(regel, fout.problemen), id: casus.id };
    }
  };
  return (tekst, regel) => `${JSON.stringify(uitkomst(tekst, regel))}\n`;
}

const rekenaars = new Map<string, ReturnType<typeof maakRegelrekenaar>>();

/** A piece of lines as a piece of text. Also what a worker thread runs: see werker.ts. */
export function rekenStuk({ regels, vanaf, beleid }: Rekenstuk): string {
  const reken = rekenaars.get(beleid) ?? maakRegelrekenaar(beleid);
  rekenaars.set(beleid, reken);
  let uit = '';
  for (const [i, regel] of regels.entries()) uit += reken(regel, vanaf + i);
  return uit;
}

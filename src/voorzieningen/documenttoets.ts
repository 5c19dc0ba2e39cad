import { berekend, weeg, type Bevinding, type Kader, type Uitkomst, type Vindplaats } from '../kern/index.js';
import { meld } from './bevindingen.js';
import { toetsRegel } from './toetsing.js';
import type { Voorzieningsregel } from './voorzieningsregel.js';
import type { Antwoorden } from './voorzieningsvraag.js';
import { voorzieningsrijen } from './voorzieningsrijen.js';
import { beslispunten, voorwaardeVan, weegRegel, type Regelweging } from './weging.js';

/**
 * Something that a document lacks, or has and should not have.
 *
 * @bron leudal-2018 §8.3 en §9.2 (LE-149, LE-151)
 */
export interface Tekort {
  /** The question that it is about. */
  readonly code: string;
  readonly melding: string;
  readonly vindplaats: Vindplaats;
}

/**
 * What a document lacks, held against what the policy asks of it.
 *
 * @bron leudal-2018 §8.3 en §9.2 (LE-149, LE-151..LE-154)
 */
export interface Documenttoets {
  /** The outcome in one sentence. */
  readonly samenvatting: string;
  readonly oordeel: 'volledig' | 'tekortkomingen';
  readonly voldoet: boolean;
  /** All that is known; empty when the document has everything. */
  readonly tekorten: readonly Tekort[];
  /** The codes of the questions that were not answered yet. */
  readonly nogTeBekijken: readonly string[];
}

/** The questions that may still show that something is lacking, in the order of the policy. */
function nietBekeken(regel: Voorzieningsregel, { antwoorden }: Regelweging): string[] {
  const open = beslispunten(regel).flatMap((punt) => weeg(voorwaardeVan(punt), antwoorden).open);
  return regel.criteria.flatMap(({ code }) => (open.includes(code) ? [code] : []));
}

function tekortVan({ melding, vindplaats, pad }: Bevinding, regel: Voorzieningsregel): Tekort {
  return Object.freeze({ code: pad?.split('.')[1] ?? regel.id, melding, vindplaats: vindplaats ?? regel.vindplaats });
}

/**
 * Holds a document against a list: what a provision has as reasons, a document has as things that are lacking. One of them
 * settles it; what was not looked at yet is named beside it.
 *
 * @bron leudal-2018 §8.3 en §9.2 (LE-149, LE-151..LE-154)
 */
export function toetsDocument(regel: Voorzieningsregel, gegeven: Antwoorden, kader: Kader): Uitkomst<Documenttoets> {
  const uitkomst = toetsRegel(regel, gegeven, kader);
  const { stappen, verantwoording } = uitkomst;
  switch (uitkomst.status) {
    case 'onvolledig':
    case 'beoordeling-nodig':
      return uitkomst;
    case 'berekend': {
      const inhoud = { samenvatting: `${regel.naam} heeft alles wat het beleid vraagt.`, oordeel: 'volledig', voldoet: true, tekorten: Object.freeze([]), nogTeBekijken: Object.freeze([]) } as const;
      return berekend({ stappen, bevindingen: uitkomst.bevindingen, verantwoording }, inhoud);
    }
    case 'niet-aangewezen': {
      const { redenen } = uitkomst;
      const weging = weegRegel(regel, gegeven);
      const open = nietBekeken(regel, weging);
      // a question that makes no difference for a provision does so for a report
      const rijen = [kader.geldigheid, ...voorzieningsrijen(regel, { ...weging, open }, gegeven)];
      const vragen = open.length === 1 ? '1 vraag is' : `${open.length} vragen zijn`;
      const bevindingen = [...uitkomst.bevindingen, ...redenen, ...(open.length === 0 ? [] : [meld('NIET_ALLES_BEKEKEN', { vindplaats: regel.vindplaats, waarden: { vragen } })])];
      const aantal = redenen.length === 1 ? 'is 1 tekort' : `zijn ${redenen.length} tekorten`;
      return berekend(
        { stappen: rijen, bevindingen, verantwoording },
        {
          samenvatting: `er ${aantal} gevonden in ${regel.naam}.`,
          oordeel: 'tekortkomingen',
          voldoet: false,
          tekorten: Object.freeze(redenen.map((reden) => tekortVan(reden, regel))),
          nogTeBekijken: Object.freeze(open),
        },
      );
    }
  }
}

import { hoofdletter } from '../kern/index.js';
import {
  LEEFGEBIED_BURGERNAAM,
  LEEFGEBIED_LIJST,
  LEEFGEBIEDEN,
  OPLOSSING_BURGERNAAM,
  REST_BURGERTEKST,
  SCORE_BURGERTEKST,
  teltMee,
  VOORLIGGENDE_OPLOSSINGEN,
  ZELF_BURGERTEKST,
  type Leefgebied,
  type Onderzoek,
} from '../begeleiding/index.js';
import type { Motiveringsdeel, Motiveringszin } from './motivering.js';
import { opsomming, zin } from './motivering-zin.js';

const KOP_NODIG = 'Begeleiding: waar u hulp bij nodig hebt';

/** The gross need: what is needed if nothing else helped. */
function vertelBruto({ leefgebieden = {} }: Onderzoek): Motiveringszin[] {
  return LEEFGEBIED_LIJST.flatMap((gebied) => {
    const { bruto = 0 } = leefgebieden[gebied] ?? {};
    return bruto === 0 ? [] : [zin(`${hoofdletter(LEEFGEBIED_BURGERNAAM[gebied])}: ${SCORE_BURGERTEKST[bruto] ?? ''}.`, LEEFGEBIEDEN[gebied].vindplaats)];
  });
}

/** Who solves it and what that leaves; nothing where no solution counts. */
function vertelAnders(gebied: Leefgebied, { leefgebieden = {}, netwerkAanwezig }: Onderzoek): Motiveringszin[] {
  const { bruto, netto, oplossingen = [] } = leefgebieden[gebied] ?? {};
  const helpt = oplossingen.filter((een) => teltMee(een, netwerkAanwezig) === true);
  const [eerste] = helpt;
  if (bruto === undefined || netto === undefined || netto >= bruto || eerste === undefined) return [];
  const alleenZelf = netto === 0 && helpt.every(({ soort }) => soort === 'eigen-kracht');
  const wie = alleenZelf ? ZELF_BURGERTEKST : [...new Set(helpt.map(({ soort }) => OPLOSSING_BURGERNAAM[soort]))].join(' en ');
  return [zin(`${hoofdletter(LEEFGEBIED_BURGERNAAM[gebied])}: ${wie}. ${REST_BURGERTEKST[netto] ?? ''}`.trim(), VOORLIGGENDE_OPLOSSINGEN[eerste.soort].vindplaats)];
}

/** When every area was looked at, those without any need are told together: more is not needed in a letter. */
function vertelRest({ leefgebieden = {} }: Onderzoek): Motiveringszin[] {
  const alle = LEEFGEBIED_LIJST.every((gebied) => leefgebieden[gebied]?.bruto !== undefined);
  const zonder = LEEFGEBIED_LIJST.filter((gebied) => leefgebieden[gebied]?.bruto === 0);
  return alle && zonder.length > 0 ? [zin('Verder hebt u in uw dagelijks leven geen begeleiding nodig.', ...zonder.map((gebied) => LEEFGEBIEDEN[gebied].vindplaats))] : [];
}

/** Without any need every area that was looked at is named, so that it can be disputed. */
function vertelNiets({ leefgebieden = {} }: Onderzoek): Motiveringszin[] {
  const bekend = LEEFGEBIED_LIJST.filter((gebied) => leefgebieden[gebied]?.bruto !== undefined);
  return bekend.map((gebied) => zin(`${hoofdletter(LEEFGEBIED_BURGERNAAM[gebied])}.`, LEEFGEBIEDEN[gebied].vindplaats));
}

/** Whether nothing was lowered elsewhere: then what stands above is what is left. */
function isDeels(anders: readonly Motiveringszin[], nodig: readonly Motiveringszin[]): boolean {
  return anders.length > 0 && anders.length < nodig.length;
}

/**
 * What an investigation found, told to a citizen: the gross need per area, then who solves what in another way and what that
 * leaves.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b en hoofdstuk 4 (NK-026, NK-027, NK-040..NK-045, NK-067, NK-068)
 */
export function vertelBehoefte(onderzoek: Onderzoek): Motiveringsdeel[] {
  const nodig = vertelBruto(onderzoek);
  if (nodig.length === 0) return opsomming(KOP_NODIG, 'Bij deze dingen hebt u geen hulp nodig:', vertelNiets(onderzoek));
  const anders = LEEFGEBIED_LIJST.flatMap((gebied) => vertelAnders(gebied, onderzoek));
  const overig = isDeels(anders, nodig) ? ['Bij de andere punten blijft de hulp nodig die hierboven staat.'] : [];
  return [
    ...opsomming(KOP_NODIG, anders.length === 0 ? 'Hierbij is hulp nodig:' : 'Hierbij is hulp nodig. De hulp die er al is, telt hier nog niet mee:', [...nodig, ...vertelRest(onderzoek)]),
    ...opsomming('Begeleiding: wat anders wordt opgelost', 'Wij gingen na of dit echt helpt, en of het er voor u is. Dat is zo:', [...anders, ...overig]),
  ];
}

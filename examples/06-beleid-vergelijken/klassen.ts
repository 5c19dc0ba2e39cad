/** The distribution of a comparison in so few classes that a reader can take it in. */
import type { Verschilklasse, Vergelijking } from 'wmo-normenkader';

export interface Balk {
  readonly richting: 'minder' | 'gelijk' | 'meer';
  /** How the class is called: "5–10 meer". */
  readonly naam: string;
  readonly aantal: number;
}

const MEESTE_BALKEN = 13;
/** Widths of a class that a reader knows, in minutes. */
const BREEDTEN = [5, 10, 15, 30, 60, 120];

/** Which way a class of the library goes, and the edge nearest to no difference. */
function leesKlasse({ van, tot }: Verschilklasse): { readonly richting: Balk['richting']; readonly binnen: number; readonly open: boolean } {
  if (van === 0 && tot === 0) return { richting: 'gelijk', binnen: 0, open: false };
  const meer = tot === null || tot > 0;
  return { richting: meer ? 'meer' : 'minder', binnen: Math.abs((meer ? van : tot) ?? 0), open: van === null || tot === null };
}

/** Widths divide two hours, where the classes of the library end, so that each of these lies in one class. */
function balkenMet(breedte: number, verdeling: readonly Verschilklasse[]): readonly Balk[] {
  const kant = (gezocht: Balk['richting']): Balk[] => {
    const balken: { richting: Balk['richting']; naam: string; aantal: number }[] = [];
    for (const klasse of verdeling) {
      const { richting, binnen, open } = leesKlasse(klasse);
      if (richting !== gezocht || klasse.aantal === 0) continue;
      const plaats = Math.floor(binnen / breedte);
      for (let i = balken.length; i <= plaats; i += 1) balken.push({ richting, naam: `${i * breedte}–${(i + 1) * breedte} ${richting}`, aantal: 0 });
      const balk = balken[plaats]!;
      balk.aantal += klasse.aantal;
      if (open) balk.naam = `boven ${binnen} ${richting}`;
    }
    return balken;
  };
  const gelijk = verdeling.find((klasse) => leesKlasse(klasse).richting === 'gelijk');
  return [...kant('minder').reverse(), { richting: 'gelijk', naam: 'gelijk', aantal: gelijk?.aantal ?? 0 }, ...kant('meer')];
}

/** The classes from much less to much more, as narrow as fits; every compared household is in one of them. */
export function maakBalken({ verdeling }: Vergelijking): readonly Balk[] {
  const keuzes = BREEDTEN.map((breedte) => balkenMet(breedte, verdeling));
  return keuzes.find((balken) => balken.length <= MEESTE_BALKEN) ?? keuzes.at(-1)!;
}

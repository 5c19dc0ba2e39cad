import { eis, keuze, maakSchema } from '../kern/index.js';
import { KENMERK_LIJST, KENMERK_WAARDEN, type Gunstigheid, type Kenmerk, type Kenmerkwaarde } from './kenmerken.js';

/** Which value of a characteristic is the favourable one, and which the unfavourable; the first has neither. */
const POLEN: Readonly<Record<Kenmerk, readonly [gunstig: string, ongunstig: string] | null>> = {
  aardProblematiek: null,
  zelfinzicht: ['bevorderend', 'beperkend'],
  motivatie: ['bevorderend', 'beperkend'],
  lerendVermogen: ['bevorderend', 'beperkend'],
  belastbaarheid: ['bevorderend', 'beperkend'],
  sociaalNetwerk: ['bevorderend', 'beperkend'],
  draagkrachtNetwerk: ['hoog', 'laag'],
  risico: ['laag', 'hoog'],
  complexiteit: ['laag', 'hoog'],
  verwachteOntwikkeling: ['verbetering', 'achteruitgang'],
};

const kenmerkSchema = maakSchema<Kenmerk>(keuze(KENMERK_LIJST));

/**
 * How favourable a value is, for input that was read before; an unknown characteristic is neither.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-061, NK-062)
 */
export function weegGunstigheid(kenmerk: Kenmerk, waarde: string | undefined): Gunstigheid | null {
  const polen = POLEN[kenmerk];
  if (polen === null || waarde === undefined) return null;
  const [gunstig, ongunstig] = polen;
  return waarde === gunstig ? 'gunstig' : waarde === ongunstig ? 'ongunstig' : 'neutraal';
}

/**
 * How favourable a value of a characteristic is. The columns of the source are no scale: `hoog` is favourable for the
 * carrying capacity of the network and unfavourable for risk and complexity.
 *
 * @param kenmerk one of `KENMERK_LIJST`
 * @param waarde one of `KENMERK_WAARDEN[kenmerk]`
 * @returns null for the nature of the problems, which is neither
 * @throws InvoerFout when the value is not one of that characteristic
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, tabel 1 (NK-061, NK-062)
 * @example gunstigheid('draagkrachtNetwerk', 'hoog') // 'gunstig'
 * @example gunstigheid('risico', 'hoog') // 'ongunstig'
 */
export function gunstigheid<K extends Kenmerk>(kenmerk: K, waarde: Kenmerkwaarde<K>): Gunstigheid | null {
  const waarden: readonly [string, ...string[]] = KENMERK_WAARDEN[eis(kenmerkSchema, kenmerk)];
  return weegGunstigheid(kenmerk, eis(maakSchema<string>(keuze(waarden)), waarde));
}

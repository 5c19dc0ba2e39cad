/**
 * The distribution as an SVG. It can be read without colour (each direction has its own pattern, and every bar its name
 * and number), by a screen reader (title and description), and on a small screen (bars lie down, names stand before them).
 */
import type { Balk } from './klassen.js';
import { aantal } from './woorden.js';

const BREED = 330;
const NAAM = 124;
const GETAL = 42;
const RIJ = 28;
const BOVEN = 10;
const VAK = BREED - NAAM - GETAL;

/** Text that is text, also in markup. */
export function veilig(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

const STIJL = `
.g-tekst{font:14px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:#1c2733}
.g-getal{font-weight:600;font-variant-numeric:tabular-nums}
.g-as{stroke:#66717d;stroke-width:1}
.g-minder{fill:url(#p-minder);stroke:#9a3412}.g-gelijk{fill:url(#p-gelijk);stroke:#4b5563}.g-meer{fill:url(#p-meer);stroke:#1d4ed8}
.k-minder{stroke:#c2410c}.v-minder{fill:#ffedd5}.v-gelijk{fill:#9ca3af}.k-meer{fill:#1d4ed8}.v-meer{fill:#dbeafe}
@media (prefers-color-scheme:dark){.g-tekst{fill:#e8edf2}.g-as{stroke:#8b97a3}
.g-minder{stroke:#fdba74}.g-gelijk{stroke:#c5ccd3}.g-meer{stroke:#93c5fd}
.k-minder{stroke:#fb923c}.v-minder{fill:#431d09}.v-gelijk{fill:#6b7280}.k-meer{fill:#93c5fd}.v-meer{fill:#172a54}}
`;

const PATRONEN = `<pattern id="p-minder" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="v-minder" width="7" height="7"/><path class="k-minder" d="M0 0V7" stroke-width="5"/></pattern>
<pattern id="p-gelijk" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="v-gelijk" width="7" height="7"/></pattern>
<pattern id="p-meer" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="v-meer" width="7" height="7"/><circle class="k-meer" cx="3.5" cy="3.5" r="2.2"/></pattern>`;

function beschrijf(balken: readonly Balk[]): string {
  const delen = balken.filter((balk) => balk.aantal > 0).map((balk) => `${balk.naam}: ${aantal(balk.aantal)}`);
  return `Liggende staven. Minuten per week per huishouden, en hoeveel huishoudens: ${delen.join('; ')}. Strepen betekent minder, effen gelijk, stippen meer.`;
}

/** The chart as a document of its own, which also fits inside a page. */
export function tekenGrafiek(balken: readonly Balk[], titel: string): string {
  const meeste = Math.max(1, ...balken.map((balk) => balk.aantal));
  const hoog = BOVEN * 2 + balken.length * RIJ;
  const rijen = balken.map(({ richting, naam, aantal: hoeveel }, i) => {
    const y = BOVEN + i * RIJ;
    const lengte = hoeveel === 0 ? 0 : Math.max(2, Math.round((hoeveel / meeste) * VAK));
    const staaf = lengte === 0 ? '' : `<rect class="g-${richting}" x="${NAAM}" y="${y + 4}" width="${lengte}" height="${RIJ - 8}"/>`;
    return `<text class="g-tekst" x="${NAAM - 8}" y="${y + 19}" text-anchor="end">${veilig(naam)}</text>${staaf}<text class="g-tekst g-getal" x="${NAAM + lengte + 6}" y="${y + 19}">${aantal(hoeveel)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREED} ${hoog}" role="img" aria-labelledby="g-titel g-omschrijving" lang="nl">`,
    `<title id="g-titel">${veilig(titel)}</title>`,
    `<desc id="g-omschrijving">${veilig(beschrijf(balken))}</desc>`,
    `<style>${STIJL}</style>`,
    `<defs>${PATRONEN}</defs>`,
    ...rijen,
    `<path class="g-as" d="M${NAAM} ${BOVEN}V${hoog - BOVEN}"/>`,
    '</svg>',
  ].join('\n');
}

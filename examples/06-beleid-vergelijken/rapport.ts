/** The report of a comparison as one page of HTML: no scripts, nothing from outside, readable on paper. */
import type { Belemmering, Vergelijking } from 'wmo-normenkader';
import { tekenGrafiek, veilig } from './grafiek.js';
import type { Balk } from './klassen.js';
import { STIJL } from './stijl.js';
import type { Uitslag } from './vergelijk-bestand.js';
import { aandeel, aantal, getal, metTeken, onderdeel, sleutelVan, STATUSSEN, uren, verandering } from './woorden.js';

export interface Rapportgegevens extends Uitslag {
  readonly balken: readonly Balk[];
  /** The name of the file that was compared. */
  readonly bestand: string;
  /** True when the households were invented. */
  readonly verzonnen: boolean;
}

export const GRAFIEKTITEL = 'Hoeveel minuten per week verandert er per huishouden?';

interface Kolomkop {
  readonly naam: string;
  readonly getal?: boolean;
}

/** A table; the first cell of a row is its heading. Wide tables scroll inside themselves, also with the keyboard. */
function tabel(bijschrift: string, kop: readonly Kolomkop[], rijen: readonly (readonly string[])[], voet?: readonly string[]): string {
  const klasse = (i: number): string => (kop[i]?.getal === true ? ' class="n"' : '');
  const rij = (cellen: readonly string[]): string =>
    `<tr>${cellen.map((cel, i) => (i === 0 ? `<th scope="row"${klasse(i)}>${veilig(cel)}</th>` : `<td${klasse(i)}>${veilig(cel)}</td>`)).join('')}</tr>`;
  return `<div class="rol" role="region" tabindex="0" aria-label="${veilig(bijschrift)}"><table><caption>${veilig(bijschrift)}</caption>
<thead><tr>${kop.map(({ naam }, i) => `<th scope="col"${klasse(i)}>${veilig(naam)}</th>`).join('')}</tr></thead>
<tbody>${rijen.map(rij).join('\n')}</tbody>${voet === undefined ? '' : `<tfoot>${rij(voet)}</tfoot>`}</table></div>`;
}

const huishoudens = (hoeveel: number): string => (hoeveel === 1 ? '1 huishouden' : `${aantal(hoeveel)} huishoudens`);

const zijn = (hoeveel: number): string => (hoeveel === 1 ? '1 is' : `${aantal(hoeveel)} zijn`);

function samenvatting({ richtingen, vergeleken, minutenPerWeek }: Vergelijking): string {
  if (vergeleken === 0) return '<p class="kern">Geen enkel huishouden was onder beide beleiden te berekenen. Er valt dus niets te vergelijken.</p>';
  const [a, b, verschil] = [minutenPerWeek.a, minutenPerWeek.b, minutenPerWeek.verschil].map(getal) as [number, number, number];
  const { omhoog, omlaag, gelijk } = richtingen;
  const samen =
    verschil === 0
      ? `Samen blijft het ${uren(a)} uur per week.`
      : `Samen gaat het van ${uren(a)} naar ${uren(b)} uur per week: ${verschil > 0 ? 'meer' : 'minder'} (${verandering(verschil, a)}).`;
  return `<p class="kern">Van de ${huishoudens(vergeleken)} die onder beide beleiden te berekenen zijn, ${omhoog === 1 ? 'krijgt er' : 'krijgen er'} <strong>${aantal(omhoog)} meer</strong>, <strong>${aantal(omlaag)} minder</strong> en <strong>${aantal(gelijk)} evenveel</strong> tijd. ${samen}</p>
<ul class="cijfers">
<li class="meer"><strong>${aantal(omhoog)}</strong><span>krijgen meer (${aandeel(omhoog, vergeleken)})</span></li>
<li class="minder"><strong>${aantal(omlaag)}</strong><span>krijgen minder (${aandeel(omlaag, vergeleken)})</span></li>
<li><strong>${aantal(gelijk)}</strong><span>blijven gelijk (${aandeel(gelijk, vergeleken)})</span></li>
<li><strong>${metTeken(verschil / vergeleken)} min</strong><span>gemiddeld per huishouden per week</span></li>
<li><strong>${metTeken(verschil / 60)} uur</strong><span>per week, alle huishoudens samen</span></li>
</ul>`;
}

function uitersten({ uitersten: grenzen }: Vergelijking): string {
  if (grenzen === null) return '';
  const [laag, hoog] = [getal(grenzen.kleinste), getal(grenzen.grootste)];
  const delen = [
    ...(laag < 0 ? [`De grootste daling is ${metTeken(laag)} minuten per week.`] : []),
    ...(hoog > 0 ? [`De grootste stijging is ${metTeken(hoog)} minuten per week.`] : []),
  ];
  return delen.length === 0 ? '' : `<p>${delen.join(' ')}</p>`;
}

function verdeling({ balken, totaal }: Rapportgegevens): string {
  const rijen = balken.map(({ naam, aantal: hoeveel }) => [naam, aantal(hoeveel), aandeel(hoeveel, totaal.vergeleken)]);
  return `<section aria-labelledby="h-verdeling"><h2 id="h-verdeling">${GRAFIEKTITEL}</h2>
<p class="bij">Een klasse loopt tot en met het verste getal: “10–15 meer” is meer dan 10, tot en met 15 minuten.</p>
<div class="naast"><figure>${tekenGrafiek(balken, GRAFIEKTITEL)}
<figcaption>Strepen: minder tijd. Effen: gelijk. Stippen: meer tijd. Het getal is het aantal huishoudens.</figcaption></figure>
<div>${tabel('Dezelfde getallen: huishoudens per klasse', [{ naam: 'Minuten per week' }, { naam: 'Aantal', getal: true }, { naam: 'Deel', getal: true }], rijen, ['Samen', aantal(totaal.vergeleken), aandeel(totaal.vergeleken, totaal.vergeleken)])}
${uitersten(totaal)}</div></div></section>`;
}

function oorzaken({ factoren, minutenPerWeek }: Vergelijking): string {
  const minuten = (deel: { readonly gevallen: number; readonly minutenPerWeek: string }): string =>
    deel.gevallen === 0 ? '–' : `${metTeken(getal(deel.minutenPerWeek))} (${aantal(deel.gevallen)})`;
  const saldo = ({ omhoog, omlaag }: Vergelijking['factoren'][number]): number => getal(omhoog.minutenPerWeek) + getal(omlaag.minutenPerWeek);
  const rijen = [...factoren]
    .sort((x, y) => Math.abs(saldo(y)) - Math.abs(saldo(x)))
    .map((factor) => [onderdeel(factor), minuten(factor.omhoog), minuten(factor.omlaag), metTeken(saldo(factor))]);
  const uitleg = 'Minuten per week van alle vergeleken huishoudens samen. Tussen haakjes: bij hoeveel huishoudens dit onderdeel meer of minder geeft. Eén huishouden kan in meer regels meetellen.';
  const kop = [{ naam: 'Onderdeel' }, { naam: 'Meer', getal: true }, { naam: 'Minder', getal: true }, { naam: 'Saldo', getal: true }];
  const inhoud = rijen.length === 0 ? '<p>Geen enkel onderdeel van de berekening verandert.</p>' : tabel('Verschil per onderdeel van de berekening', kop, rijen, ['Samen', '', '', metTeken(getal(minutenPerWeek.verschil))]);
  return `<section aria-labelledby="h-oorzaken"><h2 id="h-oorzaken">Waar komt het verschil vandaan?</h2><p class="bij">${uitleg}</p>${inhoud}</section>`;
}

/** Why households were not computed, most first, under either policy. */
function redenen({ belemmeringen }: Vergelijking, zinnen: ReadonlyMap<string, string>): string {
  const keer = (lijst: readonly Belemmering[], sleutel: string): number => lijst.find((reden) => sleutelVan(reden) === sleutel)?.gevallen ?? 0;
  const perReden = new Map([...belemmeringen.a, ...belemmeringen.b].map((reden) => [sleutelVan(reden), reden.naam]));
  const rijen = [...perReden].map(([sleutel, naam]) => ({ zin: zinnen.get(sleutel) ?? naam, a: keer(belemmeringen.a, sleutel), b: keer(belemmeringen.b, sleutel) }));
  rijen.sort((x, y) => y.a + y.b - x.a - x.b);
  if (rijen.length === 0) return '';
  const kop = [{ naam: 'Vraag, norm of reden' }, { naam: 'Nu', getal: true }, { naam: 'Voorstel', getal: true }];
  return tabel('Wat er ontbreekt of nog moet worden beoordeeld, en bij hoeveel huishoudens', kop, rijen.map(({ zin, a, b }) => [zin, aantal(a), aantal(b)]));
}

function nietMeegeteld({ totaal, fouteRijen, zinnen }: Rapportgegevens): string {
  const { casussen, vergeleken, nietVergeleken, ongeldig, statussen } = totaal;
  const paren = statussen
    .filter(({ a, b, aantal: hoeveel }) => hoeveel > 0 && !(a === 'berekend' && b === 'berekend'))
    .map(({ a, b, aantal: hoeveel }) => [STATUSSEN[a], STATUSSEN[b], aantal(hoeveel)]);
  const fout = fouteRijen.map(({ rij, kenmerk, meldingen }) => [String(rij), kenmerk, meldingen.join(' ')]);
  const rest = ongeldig - fouteRijen.length;
  return `<section aria-labelledby="h-apart"><h2 id="h-apart">Wat niet meetelt in de cijfers</h2>
<p>Het bestand heeft ${huishoudens(casussen)}. Daarvan ${vergeleken === 1 ? 'is er' : 'zijn er'} ${aantal(vergeleken)} vergeleken. ${zijn(nietVergeleken)} onder minstens een van de twee beleiden niet te berekenen en ${zijn(ongeldig)} verkeerd ingevuld. Die tellen nergens mee als nul: ze staan hier apart.</p>
${paren.length === 0 ? '' : tabel('Huishoudens die niet te vergelijken zijn', [{ naam: 'Nu' }, { naam: 'Voorstel' }, { naam: 'Aantal', getal: true }], paren)}
${redenen(totaal, zinnen)}
${fout.length === 0 ? '' : tabel('Verkeerd ingevulde rijen', [{ naam: 'Rij' }, { naam: 'Kenmerk' }, { naam: 'Wat er niet klopt' }], fout)}
${rest > 0 ? `<p>En nog ${aantal(rest)}; die staan in verschillen.csv.</p>` : ''}</section>`;
}

const ZEGT_NIET = [
  'De cijfers rekenen met dezelfde antwoorden onder twee beleiden. Wat een nieuw gesprek met de inwoner oplevert, zeggen ze niet.',
  'Minuten zijn geen euro’s. Tarieven, eigen bijdragen, hulp die niet wordt gebruikt en groei van het aantal aanvragen zitten er niet in.',
  'Tijdelijke hulp telt niet mee in de minuten per week.',
  'Een gemiddelde verbergt mensen. Kijk ook naar de grootste dalingen, en wie dat zijn.',
  'Minder tijd in het model is geen reden voor een lager besluit. Een verlaging vraagt onderzoek en motivering per persoon, en vaak een overgangstermijn.',
  'In het bestand staan geen motiveringen. Een aftrek zonder motivering is nog niet rijp voor een besluit.',
];

const beleidsnaam = ({ naam, id, versie }: Vergelijking['beleid']['a']): string => `${veilig(naam)} <span class="bij">(${veilig(id)}, versie ${veilig(versie)})</span>`;

/** The page. */
export function schrijfRapport(gegevens: Rapportgegevens): string {
  const { totaal, bestand, verzonnen } = gegevens;
  const { beleid, bibliotheek, peildatum } = totaal;
  const let_op = verzonnen
    ? '<section class="let" aria-label="Let op"><strong>Dit is niet Nederland.</strong> De huishoudens zijn door een programma verzonnen, om te laten zien hoe zo’n rapport eruitziet. Trek er geen conclusies uit.</section>'
    : '';
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Wat verandert er? ${veilig(beleid.b.naam)}</title>
<link rel="icon" href="data:,">
<style>${STIJL}</style>
</head>
<body>
<main>
<header>
<h1>Wat verandert er voor huishoudens als het beleid verandert?</h1>
<dl class="beleid"><dt>Nu</dt><dd>${beleidsnaam(beleid.a)}</dd><dt>Voorstel</dt><dd>${beleidsnaam(beleid.b)}</dd><dt>Bestand</dt><dd>${veilig(bestand)}, ${huishoudens(totaal.casussen)}</dd></dl>
</header>
${let_op}
<section aria-labelledby="h-kort"><h2 id="h-kort">In het kort</h2>${samenvatting(totaal)}</section>
${verdeling(gegevens)}
${oorzaken(totaal)}
${nietMeegeteld(gegevens)}
<section aria-labelledby="h-zegtniet"><h2 id="h-zegtniet">Wat deze cijfers niet zeggen</h2><ul>${ZEGT_NIET.map((zin) => `<li>${zin}</li>`).join('')}</ul></section>
<footer><p>Huishoudelijke ondersteuning, in minuten per week zoals ze na afronding zouden worden toegekend. Berekend met ${bibliotheek.naam} ${veilig(bibliotheek.versie)}; ${peildatum === null ? 'zonder peildatum, dus zonder toets of het beleid op een bepaalde dag geldt' : `peildatum ${veilig(peildatum)}`}. Een hulpmiddel: het college besluit.</p></footer>
</main>
</body>
</html>
`;
}

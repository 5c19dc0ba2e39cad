import { alsKop, type Deel, type Regel, type Verhaal } from './verhaal.js';

const KOLOM = 9;
const HELE_BREEDTE = 80;

/** Breaks a text at spaces into lines of a width, later lines after an indent. */
function breekAf(tekst: string, breedte: number, inspring: string): string {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(/\s+/)) {
    if (regel !== '' && regel.length + 1 + woord.length > breedte) {
      regels.push(regel);
      regel = woord;
    } else {
      regel = regel === '' ? woord : `${regel} ${woord}`;
    }
  }
  return [...regels, regel].join(`\n${inspring}`);
}

function streep(breedte: number): string {
  return '-'.repeat(breedte);
}

/** How wide the columns of numbers are: amounts of money can be longer than minutes. */
function kolombreedte({ berekening }: Verhaal): number {
  const langste = berekening.flatMap(({ regels }) => regels.flatMap(({ bijdrage, totaal }) => [bijdrage.length, totaal.length]));
  return Math.max(KOLOM, ...langste.map((lengte) => lengte + 1 + 1));
}

/** An explanation as text of 80 columns. */
export function alsTekst(verhaal: Verhaal): string {
  const kolommen = kolombreedte(verhaal);
  const metKolommen = verhaal.eenheid !== null;
  const inspring = metKolommen ? ' '.repeat(kolommen + kolommen) : '  ';
  const breedte = HELE_BREEDTE - inspring.length;
  const kolom = (tekst: string): string => tekst.padStart(kolommen - 1);
  const regelAlsTekst = ({ bijdrage, totaal, tekst, bron }: Regel): string => {
    const begin = metKolommen ? `${(kolom(bijdrage) + kolom(` ${totaal}`)).padEnd(inspring.length - 1)} ` : '- ';
    const eerste = `${begin}${breekAf(tekst, breedte, inspring)}`;
    return bron === '' ? eerste : `${eerste}\n${inspring}${breekAf(bron, breedte, inspring)}`;
  };
  const tabel = (delen: readonly Deel[]): string[] =>
    delen.flatMap(({ kop, regels }) => ['', `${metKolommen ? inspring : ''}${kop.toUpperCase()}`, ...regels.map(regelAlsTekst)]);
  const hoofd =
    verhaal.eenheid === null
      ? []
      : [
          `${kolom(alsKop(verhaal.eenheid))}${kolom('Totaal')}  Stap`,
          `${kolom(streep(kolommen - 1 - 1))}${kolom(streep(kolommen - 1 - 1))}  ${streep(breedte)}`,
        ];
  const berekening = [...hoofd, ...tabel(verhaal.berekening).slice(1)];
  return [
    ...verhaal.aanhef.map((regel) => breekAf(regel, HELE_BREEDTE, '  ')),
    ...(berekening.length > 0 ? ['', ...berekening] : []),
    ...(verhaal.nietToegepast.length > 0 ? ['', 'Bekeken en niet toegepast', ...tabel(verhaal.nietToegepast)] : []),
    ...verhaal.lijsten.flatMap(({ kop, punten }) => ['', kop, ...punten.map((punt) => `- ${breekAf(punt, HELE_BREEDTE, '  ')}`)]),
    '',
    ...verhaal.slot.map((regel) => breekAf(regel, HELE_BREEDTE, '  ')),
  ].join('\n');
}

/** An explanation as Markdown. */
export function alsMarkdown(verhaal: Verhaal): string {
  const cel = (tekst: string): string => tekst.replaceAll('|', '\\|');
  const voorop = (...cellen: readonly string[]): string => (verhaal.eenheid === null ? '' : cellen.map((tekst) => ` ${tekst} |`).join(''));
  const tabel = (delen: readonly Deel[]): string[] =>
    delen.flatMap(({ kop, regels }) => [
      `${verhaal.eenheid === null ? '|' : '| | |'} **${cel(kop)}** | |`,
      ...regels.map(({ bijdrage, totaal, tekst, bron }) => `|${voorop(bijdrage, totaal)} ${cel(tekst)} | ${cel(bron)} |`),
    ]);
  const hoofd = [
    `|${voorop(alsKop(verhaal.eenheid ?? ''), 'Totaal')} Stap | Bron |`,
    verhaal.eenheid === null ? '|---|---|' : '|--:|--:|---|---|',
  ];
  return [
    ...verhaal.aanhef.map((regel) => `**${regel}**\n`),
    ...hoofd,
    ...tabel(verhaal.berekening),
    ...(verhaal.nietToegepast.length > 0 ? ['', '### Bekeken en niet toegepast', '', ...hoofd, ...tabel(verhaal.nietToegepast)] : []),
    ...verhaal.lijsten.flatMap(({ kop, punten }) => ['', `### ${kop}`, '', ...punten.map((punt) => `- ${punt.replaceAll(/\s+/g, ' ')}`)]),
    '',
    '---',
    '',
    ...verhaal.slot.map((regel) => `- ${regel}`),
  ].join('\n');
}

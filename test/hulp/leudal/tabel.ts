import type { Frequentie } from '../../../src/index.js';

/**
 * Tables 1, 2 and 4 of annex 1 of Leudal 2018, typed a second time from the document: id in this library, room, minutes
 * and frequency as printed (an empty cell stays empty), and the answer on which the row depends (§4.4, tables 1-4).
 */
const TABEL_1 = `
woonkamer-stof-hoog        | Woonkamer  | 3,7  | 1 x per 2 weken |
woonkamer-stof-midden      | Woonkamer  | 8,2  | 1 x per week    |
woonkamer-stof-laag        | Woonkamer  | 4,3  | 1 x per week    |
woonkamer-opruimen         | Woonkamer  | 4,1  | 1 x per week    |
woonkamer-stofzuigen       | Woonkamer  | 8,5  | 1 x per week    |
woonkamer-dweilen          | Woonkamer  | 6,3  | 1 x per 2 weken | vloer=hard
slaapkamer-stof-hoog       | Slaapkamer | 2,2  | 1 x per 6 weken |
slaapkamer-stof-midden     | Slaapkamer | 3,9  | 1 x per week    |
slaapkamer-stof-laag       | Slaapkamer | 2,4  | 1 x per week    |
slaapkamer-opruimen        | Slaapkamer | 2,1  | 1 x per week    |
slaapkamer-stofzuigen      | Slaapkamer | 4,6  | 1 x per week    |
slaapkamer-dweilen         | Slaapkamer | 3,6  | 1 x per 4 weken | vloer=hard
slaapkamer-bed-verschonen  | Slaapkamer | 8,3  | 1 x per 2 weken |
keuken-stofzuigen          | Keuken     | 3,1  | 1 x per week    |
keuken-dweilen             | Keuken     | 3,1  | 1 x per week    | vloer=hard
keuken-keukenblok          | Keuken     | 9,7  | 1 x per week    |
keuken-apparatuur          | Keuken     | 3,0  | 1 x per week    |
keuken-afval               | Keuken     | 4,7  | 1 x per week    |
keuken-afwassen            | Keuken     | 8,8  | 1 x per week    | afwas=hand
keuken-vaatwasser          | Keuken     | 8,6  | 1 x per week    | afwas=vaatwasser
sanitair-badkamer          | Sanitair   | 11,7 | 1 x per week    |
sanitair-toilet            | Sanitair   | 6,2  | 1 x per week    |
hal-stof-hoog              | Hal        | 2,0  | 1 x per week    |
hal-stof-midden            | Hal        | 2,3  | 1 x per week    |
hal-stof-laag              | Hal        | 1,3  | 1 x per week    |
hal-stofzuigen             | Hal        | 3,0  | 1 x per week    |
hal-dweilen                | Hal        | 2,4  | 1 x per 2 weken | vloer=hard
`;

const TABEL_2 = `
woonkamer-gordijnen        | Woonkamer  |      | 1 x per jaar    | raambekleding=gordijnen
woonkamer-lamellen         | Woonkamer  | 1,1  | 2 x per jaar    | raambekleding=lamellen
woonkamer-ramen            | Woonkamer  | 12,0 | 4 x per jaar    |
woonkamer-deuren           | Woonkamer  | 1,4  | 1 x per 8 weken |
woonkamer-zitmeubels       | Woonkamer  | 5,8  | 1 x per 8 weken |
woonkamer-radiatoren       | Woonkamer  | 2,4  | 2 x per jaar    |
slaapkamer-gordijnen       | Slaapkamer | 16,8 | 1 x per jaar    | raambekleding=gordijnen
slaapkamer-lamellen        | Slaapkamer | 44,6 | 2 x per jaar    | raambekleding=lamellen
slaapkamer-ramen           | Slaapkamer | 8,9  | 4 x per jaar    |
slaapkamer-deuren          | Slaapkamer | 1,6  | 2 x per jaar    |
slaapkamer-radiatoren      | Slaapkamer | 0,6  | 2 x per jaar    |
slaapkamer-matras          | Slaapkamer |      | 2 x per jaar    |
keuken-gordijnen           | Keuken     |      | 2 x per jaar    | raambekleding=gordijnen
keuken-lamellen            | Keuken     |      | 3 x per jaar    | raambekleding=lamellen
keuken-ramen               | Keuken     | 5,4  | 4 x per jaar    |
keuken-deuren              | Keuken     | 1,9  | 1 x per 8 weken |
keuken-radiatoren          | Keuken     | 1,1  | 3 x per jaar    |
keuken-kastjes             | Keuken     | 5,7  | 2 x per jaar    |
keuken-koelkast            | Keuken     | 5,4  | 3 x per jaar    |
keuken-oven                | Keuken     | 3,4  | 4 x per jaar    |
keuken-vriezer             | Keuken     | 5,7  | 1 x per jaar    | vriezer=los
keuken-afzuigkap-vaatwasserbestendig      | Keuken | 2,0 | 2 x per jaar | afzuigkap=vaatwasserbestendig
keuken-afzuigkap-niet-vaatwasserbestendig | Keuken | 0,6 | 2 x per jaar | afzuigkap=niet-vaatwasserbestendig
keuken-kastjes-boven       | Keuken     | 3,3  | 1 x per 6 weken |
keuken-tegelwand           | Keuken     | 2,2  | 2 x per jaar    |
sanitair-deuren            | Sanitair   | 2,2  | 1 x per 8 weken |
sanitair-radiatoren        | Sanitair   | 1,3  | 2 x per jaar    |
sanitair-tegelwand         | Sanitair   | 4,1  | 4 x per jaar    |
sanitair-gordijnen         | Sanitair   |      | 1 x per jaar    | raambekleding=gordijnen
sanitair-ramen             | Sanitair   | 0,8  | 4 x per jaar    |
sanitair-lamellen          | Sanitair   |      | 3 x per jaar    | raambekleding=lamellen
hal-trap                   | Hal        | 3,2  | 1 x per 4 weken | trap=ja
hal-radiatoren             | Hal        | 0,6  | 2 x per jaar    |
hal-deuren                 | Hal        | 3,0  | 2 x per jaar    |
`;

const TABEL_4 = `
was-sorteren               | Was        | 1,8  | 1 x per week    |
was-vlekken                | Was        |      | 5 x per 2 weken | vlekken=ja
was-machine-vullen         | Was        | 1,5  | 5 x per 2 weken |
was-machine-legen          | Was        | 1,5  | 5 x per 2 weken |
was-sorteren-drogen        | Was        | 2,7  | 5 x per 2 weken |
was-droger-vullen          | Was        | 1,3  | 5 x per 2 weken | drogen=droger
was-droger-legen           | Was        | 0,9  | 5 x per 2 weken | drogen=droger
was-ophangen               | Was        | 5,8  | 5 x per 2 weken | drogen=waslijn
was-afhalen                | Was        | 0,9  | 5 x per 2 weken | drogen=waslijn
was-vouwen                 | Was        | 5,5  | 5 x per 2 weken |
was-strijken               | Strijken   | 19,8 | 1 x per week    | medischNoodzakelijk=ja
was-opbergen               | Was        | 2,0  | 5 x per 2 weken |
`;

/** How the document prints its periods, as this library names them. */
const PERIODE: Readonly<Record<string, Frequentie['per']>> = {
  week: 'week',
  '2 weken': 'twee-weken',
  '4 weken': 'vier-weken',
  '6 weken': 'zes-weken',
  '8 weken': 'acht-weken',
  jaar: 'jaar',
};

export interface Bronrij {
  readonly id: string;
  readonly tabel: number;
  readonly groep: string;
  /** As printed, with a decimal comma; null where the cell is empty. */
  readonly gedrukt: string | null;
  readonly frequentie: Frequentie;
  readonly voorwaarde: { readonly kenmerk: string; readonly bij: string } | null;
}

function leesRij(tabel: number, regel: string): Bronrij {
  const [id = '', ruimte = '', minuten = '', vaak = '', wanneer = ''] = regel.split('|').map((deel) => deel.trim());
  const [, keer = '', periode = ''] = /^(\d+) x per (.+)$/.exec(vaak) ?? [];
  const per = PERIODE[periode];
  if (per === undefined) throw new Error(`not a frequency: ${regel}`);
  const [kenmerk = '', bij = ''] = wanneer.split('=');
  return {
    id,
    tabel,
    groep: ruimte.toLowerCase(),
    gedrukt: minuten === '' ? null : minuten,
    frequentie: { keer: Number(keer), per },
    voorwaarde: wanneer === '' ? null : { kenmerk, bij },
  };
}

const lees = (tabel: number, tekst: string): Bronrij[] =>
  tekst
    .trim()
    .split('\n')
    .map((regel) => leesRij(tabel, regel));

/** The rows of the document in its order. */
export const BRONRIJEN: readonly Bronrij[] = [...lees(1, TABEL_1), ...lees(2, TABEL_2), ...lees(4, TABEL_4)];

/** A printed number ("44,6") as a whole number of thousandths. */
export function duizendsten(gedrukt: string): bigint {
  const [geheel = '', decimalen = ''] = gedrukt.split(/[.,]/);
  return BigInt(geheel + decimalen.padEnd(3, '0'));
}

/** Whether a text can be read by a citizen: measured by hand-made rules, not by the code under test. */

const AFKORTINGSPUNT = /\b(art|nr|blz|enz|bijv)\.$/;

/** The sentences of a text: they end in a full stop, a question mark, an exclamation mark or a colon. */
export function zinnenVan(tekst: string): string[] {
  return tekst
    .replace(/\s+/g, ' ')
    .split(/(?<=[.?!:])\s+(?=[\p{Lu}\d‘])/u)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '' && !AFKORTINGSPUNT.test(zin));
}

export function woorden(zin: string): number {
  return zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord)).length;
}

/** Words of professionals; a title of a document can hold them. */
const VAKTAAL =
  /\b(cliënt(?!ondersteuner)\w*|consulent\w*|indicatie\w*|\w*voorziening\w*|maatwerk\w*|besluitrijp\w*|beschikking\w*|toewijzing\w*|profiel\w*|netto\w*|bruto\w*|leefgebied\w*|draagkracht\w*|gebruikelijke?|eigen kracht|voorliggend\w*|perce(el|len)|zelfredzaam\w*|participatie\w*|ontwikkelgericht\w*|behoudgericht\w*|zelfinzicht|belastbaarheid|norm(en|tabel)?|aanbieder\w*|evaluatie\w*|heroverweging\w*|motiver\w*|conform|betreft|omvang|frequentie\w*|incidente(el|le)|structure(el|le)|wasverzorging|netwerk\w*|totaalscore|regie|motivering\w*|adequaat|adequate|ingezetene|doelgroep|afwijk\w*)\b/iu;

/** Codes and ids. */
const CODE = /[A-Z]{2,3}-\d|\b[a-z]+-(ho|begeleiding|limburg|2018|2024|2025)\b|[a-z][A-Z]|_|sha256|undefined|null|NaN|\[object/;

/** Abbreviations that are not explained; roman numbers, names of authors and what is explained beside it may stay. */
const AFKORTING = /\b(?!HHM\b|Wmo\b|I+\b)[A-Z]{2,}\b|\b(Wlz|bijv|enz|o\.a|i\.v\.m|m\.b\.t|t\/m|d\.w\.z)\b/;

/** What makes a text hard to read, if anything. */
export function bezwaren(tekst: string): string[] {
  const gevonden = [VAKTAAL, CODE, AFKORTING].flatMap((regel) => regel.exec(tekst)?.[0] ?? []);
  const lang = zinnenVan(tekst).filter((zin) => woorden(zin) > 25);
  return [...gevonden, ...lang];
}

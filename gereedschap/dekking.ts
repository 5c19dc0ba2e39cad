import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leesRegister } from './register.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const REEKS = /([A-Z]{2})-(\d{3})(?:\.\.(?:[A-Z]{2}-)?(\d{3}))?/g;

function bestanden(map: string): string[] {
  return readdirSync(join(PROJECT, map), { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.ts'))
    .map((naam) => join(map, naam));
}

/** The files of a folder by the rule that they name; `NE-036..NE-056` names all in between. */
function perRegel(map: string): Map<string, Set<string>> {
  const gevonden = new Map<string, Set<string>>();
  for (const bestand of bestanden(map)) {
    for (const [, reeks = '', van = '', tot = van] of readFileSync(join(PROJECT, bestand), 'utf8').matchAll(REEKS)) {
      for (let nummer = Number(van); nummer <= Number(tot); nummer += 1) {
        const id = `${reeks}-${String(nummer).padStart(3, '0')}`;
        gevonden.set(id, (gevonden.get(id) ?? new Set()).add(relative(map, bestand)));
      }
    }
  }
  return gevonden;
}

/** For each rule of the register, in which source files and tests it is named. */
export function schrijfDekking(): string {
  const code = perRegel('src');
  const proef = perRegel('test');
  const register = leesRegister();
  const kort = (namen: Set<string> | undefined): string => [...(namen ?? [])].sort().map((naam) => `\`${naam}\``).join(', ');
  const gedekt = register.filter(({ id }) => code.has(id));
  const regels = register.map(
    ({ id, bron, plaats }) => `| ${id} | ${bron}, ${plaats.replaceAll('|', '/')} | ${kort(code.get(id))} | ${kort(proef.get(id))} |`,
  );
  return [
    '# Dekking van de regels',
    '',
    'Gemaakt door `npm run docs`. Per regel uit het register in welke bestanden van de code en van de proeven zij wordt genoemd,',
    'ook als deel van een reeks (`NE-036..NE-056`). Genoemd is nog niet uitgevoerd: een reeks boven een onderwerp noemt ook de',
    'regels die alleen achtergrond zijn. Wat leeg is, is nog niet gebouwd of valt buiten de bibliotheek.',
    '',
    `${gedekt.length} van de ${register.length} regels worden in de code genoemd.`,
    '',
    '| regel | plaats | code | proeven |',
    '|---|---|---|---|',
    ...regels,
    '',
  ].join('\n');
}

/** Example 7: lines in, lines out. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { berekenHO, type HOSituatie } from '../../src/index.js';
import { voorbeeldgemeente } from '../../examples/beleid/voorbeeldgemeente.js';
import { bevolking } from '../../examples/bevolking/huishouden.js';
import { inRegels, inVolgorde, type Stuk } from '../../examples/07-miljoen/regels.js';
import { maakRegelrekenaar } from '../../examples/07-miljoen/reken.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

function draai(invoer: string, ...keuzes: string[]): string {
  const opdracht = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.alles.json', 'examples/07-miljoen.ts', ...keuzes];
  return execFileSync(process.execPath, opdracht, { cwd: PROJECT, encoding: 'utf8', input: invoer, maxBuffer: 1e8 });
}

async function alles<T>(bron: AsyncIterable<T>): Promise<T[]> {
  const delen: T[] = [];
  for await (const deel of bron) delen.push(deel);
  return delen;
}

async function* uit<T>(...delen: readonly T[]): AsyncGenerator<T> {
  for (const deel of delen) yield await Promise.resolve(deel);
}

const rekenRegel = maakRegelrekenaar('voorbeeldgemeente-2025');
const lees = (tekst: string): Record<string, unknown> => JSON.parse(tekst) as Record<string, unknown>;

describe('lines', () => {
  it('are found wherever the stream is cut, with any line end, also the last', async () => {
    expect(await alles(inRegels(uit('a\nb', 'b\r\n', '\n', 'c'), 2))).toEqual([
      { regels: ['a', 'bb'], vanaf: 1 },
      { regels: ['', 'c'], vanaf: 3 },
    ]);
    expect(await alles(inRegels(uit()))).toEqual([]);
  });

  it('that never end do not fill the memory: such a line is empty, and the next one counts', async () => {
    const lang = Array.from({ length: 40 }, () => 'x'.repeat(100_000));
    expect(await alles(inRegels(uit('a\n', ...lang, 'y\nb\n', ...lang)))).toEqual([{ regels: ['a', '', 'b', ''], vanaf: 1 }]);
  });

  it('are not read before somebody asks for them', async () => {
    let gelezen = 0;
    async function* bron(): AsyncGenerator<string> {
      for (;;) {
        gelezen += 1;
        yield await Promise.resolve('regel\n');
      }
    }
    const stukken = inRegels(bron(), 10);
    await stukken.next();
    expect(gelezen).toBe(10);
    const gerekend = inVolgorde(stukken, (stuk: Stuk) => Promise.resolve(stuk.vanaf), 3);
    await gerekend.next();
    expect(gelezen).toBe(40);
  });

  it('come out in order, however long each takes', async () => {
    const wacht = (ms: number): Promise<number> => new Promise((klaar) => setTimeout(klaar, ms, ms));
    expect(await alles(inVolgorde(uit(30, 1, 20, 2), wacht, 3))).toEqual([30, 1, 20, 2]);
  });
});

describe('one line', () => {
  it('gives the outcome of the library, short', () => {
    for (const [i, casus] of [...bevolking(300)].entries()) {
      const regel = lees(rekenRegel(JSON.stringify(casus), i + 1));
      expect(regel['id']).toBe(casus.id);
      if (regel['status'] === 'ongeldig') {
        expect(() => berekenHO(casus.situatie as HOSituatie, voorbeeldgemeente)).toThrow();
        continue;
      }
      const uitkomst = berekenHO(casus.situatie as HOSituatie, voorbeeldgemeente);
      expect(regel['status']).toBe(uitkomst.status);
      expect(regel['minuten']).toBe(uitkomst.status === 'berekend' ? uitkomst.minuten : undefined);
    }
  });

  it.each(['', 'kapot', '3', 'null', '[]', '{"id":"a"}', '{"id":"J. Jansen","situatie":{}}', '{"id":"a","situatie":{"gebieden":3}}'])('that is bad gives an error line: %j', (tekst) => {
    const regel = lees(rekenRegel(tekst, 12));
    expect(regel).toMatchObject({ regel: 12, status: 'ongeldig' });
    expect((regel['problemen'] as unknown[]).length).toBeGreaterThan(0);
    expect(JSON.stringify(regel)).not.toContain('Jansen');
  });
});

describe('the filter', { timeout: 60_000 }, () => {
  const invoer = `kapot\n${draai('', '--maak', '--aantal', '1000')}`;

  it('gives a line for every line, alone and in a pool alike', () => {
    const alleen = draai(invoer, '--filter');
    const regels = alleen.trimEnd().split('\n').map(lees);
    expect(regels).toHaveLength(1001);
    expect(regels[0]).toMatchObject({ regel: 1, status: 'ongeldig' });
    expect(regels[1000]).toMatchObject({ id: 'verzonnen-0001000' });
    expect(draai(invoer, '--filter', '--werkers', '2')).toBe(alleen);
  });

  it('measures itself', () => {
    expect(draai('', '--meet', '--aantal', '1000')).toMatch(/1\.000 verzonnen huishoudens[\s\S]*verhouding: .* keer zo lang/);
  });
});

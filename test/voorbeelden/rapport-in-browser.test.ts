/** The report as a reader sees it. Needs a Chromium on the machine; without one these tests are skipped, and say so. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((pad) => existsSync(pad));

const TE_VAAG = readFileSync(new URL('contrast-in-pagina.js', import.meta.url), 'utf8');

describe.skipIf(BROWSER === undefined)('the report in a browser', { timeout: 60_000 }, () => {
  const map = mkdtempSync(join(tmpdir(), 'rapport-'));
  let browser: Browser;

  beforeAll(async () => {
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.alles.json', 'examples/06-beleid-vergelijken.ts', '--uit', map], { cwd: PROJECT });
    browser = await chromium.launch({ executablePath: BROWSER!, args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(map, { recursive: true });
  });

  async function open(width: number, colorScheme: 'light' | 'dark'): Promise<{ pagina: Page; fouten: string[] }> {
    const pagina = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const fouten: string[] = [];
    pagina.on('console', (regel) => fouten.push(regel.text()));
    pagina.on('pageerror', (fout) => fouten.push(fout.message));
    pagina.on('request', (vraag) => {
      if (!/^(file|data):/.test(vraag.url())) fouten.push(vraag.url());
    });
    await pagina.goto(pathToFileURL(join(map, 'rapport.html')).href);
    return { pagina, fouten };
  }

  it.each([
    [1100, 'light'],
    [1100, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('at %i px, %s: fits, can be read, and the console stays empty', async (breedte, schema) => {
    const { pagina, fouten } = await open(breedte, schema);
    expect(await pagina.evaluate('document.documentElement.scrollWidth')).toBe(breedte);
    expect(await pagina.evaluate(TE_VAAG)).toEqual([]);
    expect(fouten).toEqual([]);
    const grond = await pagina.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(grond).toBe(schema === 'light' ? 'rgb(243, 245, 248)' : 'rgb(15, 22, 29)');
    await pagina.close();
  });

  it('says the chart to who cannot see it', async () => {
    const { pagina } = await open(800, 'light');
    const beeld = pagina.getByRole('img', { name: /Hoeveel minuten per week verandert er per huishouden/ });
    expect(await beeld.count()).toBe(1);
    expect(await beeld.locator('desc').textContent()).toMatch(/minder: \d+/);
    expect(await pagina.locator('h1').count()).toBe(1);
    expect(await pagina.getByRole('table').count()).toBeGreaterThanOrEqual(4);
    await pagina.close();
  });
});

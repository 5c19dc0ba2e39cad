import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  herbereken,
  leesBeleid,
  leudal2018,
  meegeleverdBeleid,
  nederweert2025,
  stelIndicatieVoor,
  VERSIE,
  type Beleid,
  type Dossier,
  type Dossierverantwoording,
  type Herberekening,
} from '../../src/index.js';
import type * as bibliotheek from '../../src/index.js';
import type * as duurmodule from '../../src/begeleiding/duur.js';
import { zetOpRij } from '../../src/indicatie/delen.js';
import { voorbeeldgemeente } from '../../examples/beleid/voorbeeldgemeente.js';
import { DOSSIERNAMEN, voorstelVan } from '../hulp/dossiers.js';
import { huishouden, stad, stadEnRegio, volledig } from '../hulp/dossier.js';
import { foutVan, problemenVan } from '../hulp/fouten.js';

const peildatum = '2025-06-01';
const bekend: readonly Beleid[] = [...meegeleverdBeleid, stad, voorbeeldgemeente];
const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;
const voorstel = stelIndicatieVoor(volledig, stadEnRegio, { peildatum });
const { verantwoording } = voorstel;
const kort = ({ veranderingen }: Herberekening): string[] => veranderingen.map(({ wat, id }) => (id === null ? wat : `${wat} ${id}`));

/** The city with another rounding: 113 minutes become 120 instead of 115. */
const perKwartier = leesBeleid({
  ...stad,
  huishoudelijkeOndersteuning: { ...stad.huishoudelijkeOndersteuning, afronding: { ...stad.huishoudelijkeOndersteuning.afronding, opVeelvoudVan: 15 } },
});

describe('another version of the library', () => {
  afterEach(() => {
    vi.doUnmock('../../src/kern/versie.js');
    vi.resetModules();
  });

  /** The whole library once more, as if its next version were installed. */
  async function volgendeVersie(): Promise<typeof bibliotheek> {
    vi.resetModules();
    vi.doMock('../../src/kern/versie.js', () => ({ VERSIE: '7.0.0' }));
    return import('../../src/index.js');
  }

  it.each(DOSSIERNAMEN)('%s comes out the same; only the version is said to be another', async (naam) => {
    const toen = voorstelVan(naam);
    const volgende = await volgendeVersie();
    expect(volgende.VERSIE).toBe('7.0.0');
    const nu = volgende.herbereken(kopie(toen.verantwoording), bekend);
    expect(nu.veranderingen).toEqual([{ wat: 'bibliotheek', id: null, melding: 'De bibliotheek heeft een andere versie.', was: VERSIE, nu: '7.0.0' }]);
    expect(nu.gelijk).toBe(true);
    // The version really is another one, to the depth of the parts.
    expect(JSON.stringify(nu.voorstel)).toContain('"versie":"7.0.0"');
    expect(JSON.stringify(nu.voorstel)).not.toContain(`"naam":"wmo-normenkader","versie":"${VERSIE}"`);
    expect(nu.voorstel?.verantwoording.delen).toEqual(toen.verantwoording.delen);
  });

  it('that computes otherwise is found out, by the part in which it does', async () => {
    vi.resetModules();
    vi.doMock('../../src/kern/versie.js', () => ({ VERSIE: '7.0.0' }));
    vi.doMock('../../src/begeleiding/duur.js', async (echt) => {
      const module = await echt<typeof duurmodule>();
      return { ...module, adviseerDuur: (...wat: Parameters<typeof module.adviseerDuur>) => ({ ...module.adviseerDuur(...wat), samenvatting: 'Anders geteld.' }) };
    });
    const volgende = await import('../../src/index.js');
    vi.doUnmock('../../src/begeleiding/duur.js');
    const nu = volgende.herbereken(kopie(verantwoording), bekend);
    expect(nu.gelijk).toBe(false);
    expect(kort(nu)).toEqual(['bibliotheek', 'uitkomst', 'deel duur-individueel', 'deel duur-dagbesteding']);
    expect(nu.veranderingen.at(-1)).toMatchObject({ melding: 'Anders dan toen: Duur van dagbesteding.', nu: 'Anders geteld.' });
    expect(nu.veranderingen.at(-1)?.was).toBe(verantwoording.delen.find(({ id }) => id === 'duur-dagbesteding')?.uitkomst);
  });
});

describe('a policy', () => {
  it('with other content is named once, and every part that became another with what it said', () => {
    const nu = herbereken(verantwoording, [...meegeleverdBeleid, perKwartier]);
    expect(nu.gelijk).toBe(false);
    expect(kort(nu)).toEqual(['beleid stad-2025', 'uitkomst', 'deel toewijzingen', 'deel huishouden-bruto', 'deel huishouden']);
    expect(nu.voorstel?.onderdelen.huishouden?.netto).toMatchObject({ minuten: 120 });
    const per = new Map(nu.veranderingen.map((een) => [een.id, een]));
    expect(per.get('stad-2025')).toMatchObject({ melding: 'Het beleid stad-2025 (versie 1) heeft een andere inhoud.' });
    // 113 before rounding: per 5 minutes 115, per 15 minutes 120.
    expect(per.get('huishouden')).toEqual({
      wat: 'deel',
      id: 'huishouden',
      melding: 'Anders dan toen: Huishoudelijke ondersteuning.',
      was: '115 minuten per week (1 uur en 55 minuten); vóór afronding 113 minuten.',
      nu: '120 minuten per week (2 uur); vóór afronding 113 minuten.',
    });
    expect(per.get('toewijzingen')).toMatchObject({
      was: 'huishoudelijke-ondersteuning: 115 minuten per week, begeleiding-individueel: 120 minuten per week, begeleiding-groep: 3 dagdelen per week',
      nu: 'huishoudelijke-ondersteuning: 120 minuten per week, begeleiding-individueel: 120 minuten per week, begeleiding-groep: 3 dagdelen per week',
    });
  });

  it('with other content that this file does not touch: the proposal is the same, and the policy is named all the same', () => {
    const anders = leesBeleid({ ...stad, naam: 'Stad 2025, tweede druk', gemeenten: [{ naam: 'Stad', code: '9998' }] });
    const nu = herbereken(verantwoording, [...meegeleverdBeleid, anders]);
    expect(kort(nu)).toEqual(['beleid stad-2025']);
    expect(nu.gelijk).toBe(true);
  });

  it('that is not there any more is named once, and nothing is computed', () => {
    const nu = herbereken(verantwoording);
    expect(nu).toEqual({
      gelijk: false,
      veranderingen: [{ wat: 'beleid', id: 'stad-2025', melding: 'Het beleid stad-2025 (versie 1) is er niet meer.', was: verantwoording.beleid[0]?.vingerafdruk, nu: null }],
      voorstel: null,
    });
  });

  it('without the part that decided is no error: the proposal cannot be done again', () => {
    const { begeleiding: _, ...zonder } = stad;
    const nu = herbereken(verantwoording, [...meegeleverdBeleid, leesBeleid(zonder)]);
    expect(nu).toMatchObject({ gelijk: false, voorstel: null });
    expect(nu.veranderingen.map(({ melding }) => melding)).toEqual([
      'Het beleid stad-2025 (versie 1) heeft een andere inhoud.',
      'Het beleid stad-2025 (versie 1) heeft geen onderdeel `begeleiding` meer.',
    ]);
  });

  it('in two contents under one name: the one of then is taken', () => {
    expect(herbereken(verantwoording, [perKwartier, ...bekend])).toMatchObject({ gelijk: true, veranderingen: [] });
  });
});

describe('parts that come and go', () => {
  const delen = verantwoording.delen;

  it('are named', () => {
    const oud = { id: 'oud', titel: 'Een oud deel', uitkomst: 'Iets.', vingerafdruk: 'sha256:0' };
    const toen: Dossierverantwoording = { ...verantwoording, uitkomst: 'sha256:0', delen: [oud, ...delen.filter(({ id }) => id !== 'vragen')] };
    expect(herbereken(toen, bekend).veranderingen.slice(1)).toEqual([
      { wat: 'deel', id: 'vragen', melding: 'Nieuw in het voorstel: Ter beoordeling.', was: null, nu: 'geen' },
      { wat: 'deel', id: 'oud', melding: 'Niet meer in het voorstel: Een oud deel.', was: 'Iets.', nu: null },
    ]);
  });

  it('with the same outcome and another explanation are told apart', () => {
    const toen: Dossierverantwoording = { ...verantwoording, uitkomst: 'sha256:0', delen: delen.map((deel) => (deel.id === 'huishouden' ? { ...deel, vingerafdruk: 'sha256:0' } : deel)) };
    expect(herbereken(toen, bekend).veranderingen.at(-1)?.melding).toBe('Dezelfde uitkomst, maar niet dezelfde uitleg: Huishoudelijke ondersteuning.');
  });

  it('are all there: every outcome, and everything that the proposal lists', () => {
    const lijsten = Object.keys(voorstel).filter((naam) => naam !== 'onderdelen' && naam !== 'verantwoording');
    expect(delen.map(({ id }) => id)).toEqual([...lijsten, ...zetOpRij(voorstel.onderdelen, volledig).map(({ id }) => id)]);
    expect(new Set(delen.map(({ id }) => id)).size).toBe(delen.length);
    for (const { uitkomst } of delen) expect(uitkomst).toMatch(/\S/);
  });

  it('say what each list of a proposal holds', () => {
    const leeg = stelIndicatieVoor({ huishouden: { ...huishouden, per: 'week' }, levering: 'pgb' }, { huishoudelijkeOndersteuning: nederweert2025 }, { peildatum });
    const per = Object.fromEntries(leeg.verantwoording.delen.map(({ id, uitkomst }) => [id, uitkomst]));
    expect(per).toMatchObject({ status: 'onvolledig', besluitrijp: 'nee', ontbreekt: 'wlz.indicatie, wlz.vierentwintigUur, besluit.huishouden.ingangsdatum, besluit.huishouden.einddatum', toewijzingen: 'geen', vragen: 'geen' });
    expect(per['controlelijst']).toContain('bezwaar niet bekend');
    expect(per['processtappen']).toMatch(/^1 ontbreekt, 2 /);
  });
});

describe('the door of herbereken', () => {
  it.each([null, undefined, {}, { beleid: [] }, 'verantwoording', [], 1])('refuses what is no account: %j', (waarde) => {
    expect(foutVan(() => herbereken(waarde as never)).code).toBe('INVOER_ONGELDIG');
  });

  it.each([null, nederweert2025, 'beleid', 1])('refuses policies that are not in a list: %#', (beleiden) => {
    const fout = foutVan(() => herbereken(verantwoording, beleiden as never));
    expect(fout.code).toBe('INVOER_ONGELDIG');
    expect(fout.problemen).toEqual([{ pad: 'beleiden', code: 'VERKEERD_TYPE', melding: '`beleiden` is geen lijst van beleid' }]);
  });

  it('names every policy that is not of the form, with its place', () => {
    const fout = foutVan(() => herbereken(verantwoording, [stad, { ...stad, id: 'met spatie' }, null, { ...nederweert2025, versie: '' }] as never));
    expect(fout.code).toBe('BELEID_ONGELDIG');
    expect(fout.problemen.map(({ pad }) => pad)).toEqual(['beleiden.1.id', 'beleiden.2', 'beleiden.3.versie']);
  });

  it('names what is wrong with account, file and policies at once', () => {
    const kapot = { ...verantwoording, peildatum: '2025-02-30', invoer: { ...volledig, levering: 'in natura', besluit: { huishouden: { ingangsdatum: 'gisteren' } } } };
    const fout = foutVan(() => herbereken(kapot as never, [{}] as never));
    expect(fout.code).toBe('INVOER_ONGELDIG');
    const paden = fout.problemen.map(({ pad }) => pad);
    expect(paden).toEqual(expect.arrayContaining(['peildatum', 'invoer.levering', 'invoer.besluit.huishouden.ingangsdatum', 'beleiden.0.id', 'beleiden.0.versie']));
  });

  it('refuses two policies for one part', () => {
    const [eerste, ...rest] = verantwoording.beleid;
    const dubbel = { ...verantwoording, beleid: [eerste!, ...rest, { ...eerste!, id: 'nederweert-2025' }] };
    expect(problemenVan(() => herbereken(dubbel, bekend))).toEqual([
      { pad: 'beleid.4.onderdeel', code: 'DUBBEL', melding: '`beleid.4.onderdeel` heeft al een beleid in deze lijst; noem er één per onderdeel' },
    ]);
  });

  it('says where in the account a name lies that only the policy knows', () => {
    const beleid = { voorzieningen: leudal2018 };
    const toen = stelIndicatieVoor({ toegang: { antwoorden: {} } }, beleid).verantwoording;
    const kapot = { ...toen, invoer: { toegang: { antwoorden: { BESTAAT_NIET: 'ja' } } } satisfies Dossier };
    expect(problemenVan(() => herbereken(kapot)).map(({ pad }) => pad)).toEqual(['invoer.toegang.antwoorden.BESTAAT_NIET']);
  });
});

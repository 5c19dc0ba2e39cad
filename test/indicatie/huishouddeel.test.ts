import { describe, expect, it } from 'vitest';
import { stelIndicatieVoor, type Dossier, type HOActiviteitenSituatie, type HOSituatie } from '../../src/index.js';
import { codes } from '../hulp/begeleiding.js';
import { dossierbestand, voorstelVan } from '../hulp/dossiers.js';
import { huishouden, leudal, stadEnRegio } from '../hulp/dossier.js';
import { som, vergelijk } from '../hulp/waarden.js';

const deelVan = (dossier: Dossier, beleid = stadEnRegio) => {
  const deel = stelIndicatieVoor(dossier, beleid).onderdelen.huishouden;
  if (deel === null) throw new Error('geen huishouden');
  return deel;
};
const minutenVan = (situatie: HOSituatie) => {
  const { bruto, netto } = deelVan({ huishouden: situatie });
  return [bruto?.status === 'berekend' ? bruto.minutenExact : (bruto?.status ?? null), netto.status === 'berekend' ? netto.minutenExact : netto.status];
};

/** normenkader-ho-2025 bijlage 1 §1: the client does the small pieces of the laundry himself, 20 minutes (NE-040). */
describe('household support before and after what others do, by blocks', () => {
  it.each([
    // the city gives 40 minutes for the laundry of one person
    ['the laundry is taken over in part', { gebieden: ['wasverzorging'], wasverzorging: { omvang: 'gedeeltelijk', huishouden: 'eenpersoons' } }, ['40', '20']],
    ['the laundry is taken over wholly', { gebieden: ['wasverzorging'], wasverzorging: { omvang: 'volledig', huishouden: 'eenpersoons' } }, ['40', '40']],
    // the home: 125 + 18 = 143, less 15 by the client and 15 by housemates
    ['home and laundry', { ...huishouden, gebieden: ['schoonEnLeefbaarHuis', 'wasverzorging'], wasverzorging: { omvang: 'gedeeltelijk', huishouden: 'eenpersoons' } }, ['183', '133']],
    // 150 + 2 x 18 - 2 x 30 = 126; 150 a fortnight has own help in it already: there is no gross to tell
    ['every other week', { ...huishouden, per: 'twee-weken', motiveringen: { ...huishouden.motiveringen, per: 'Dat is genoeg.' } }, [null, '126']],
    // nothing that others can do less of
    ['charge of the household alone', { gebieden: ['regie'], regie: { aantoonbaarExtraWerk: true }, motiveringen: { regie: 'De hulp maakt elke week een lijst.' } }, [null, '30']],
  ] as const satisfies readonly (readonly [string, HOSituatie, readonly (string | null)[]])[])('%s', (_naam, situatie, verwacht) => {
    expect(minutenVan(situatie)).toEqual(verwacht);
  });

  it('the gross one keeps the motivations of what it has, and asks none for what it has not', () => {
    const regie = { ...huishouden, gebieden: ['schoonEnLeefbaarHuis', 'regie'], regie: { aantoonbaarExtraWerk: true }, motiveringen: { regie: 'De hulp maakt elke week een lijst.' } } as const;
    const { bruto, netto } = deelVan({ huishouden: regie });
    expect(bruto).toMatchObject({ status: 'berekend', besluitrijp: true, minutenExact: '173' });
    expect(codes(netto)).toContain('MOTIVERING_VEREIST');
  });

  it('is no lowering: what was granted before is held against the net size only', () => {
    const { bruto, netto } = deelVan({ huishouden: { ...huishouden, vorigeIndicatie: { minuten: 600, per: 'week' } } });
    expect(codes(netto)).toContain('VERLAGING_MOTIVEREN');
    expect(codes(bruto ?? { bevindingen: [] })).not.toContain('VERLAGING_MOTIVEREN');
  });
});

/** leudal-2018 bijlage 1 tabel 1: tidying the living room takes 4,1 minutes a week (LE-174), vacuuming 8,5 (LE-175). */
describe('household support before and after what others do, by activities', () => {
  const huis = { ruimten: ['woonkamer'], woonkamer: { vloer: 'hard', raambekleding: 'geen' } } as const;
  const deel = (nietNodig: HOActiviteitenSituatie['nietNodig']) =>
    deelVan({ activiteiten: { gebieden: ['schoonEnLeefbaarHuis'], schoonEnLeefbaarHuis: huis, nietNodig, motiveringen: { nietNodig: 'De cliënt doet dit elke dag.' } } }, leudal);
  const verschil = (nietNodig: HOActiviteitenSituatie['nietNodig']): [string, string] => {
    const { bruto, netto } = deel(nietNodig);
    if (bruto?.status !== 'berekend' || netto.status !== 'berekend') throw new Error('niet berekend');
    return [bruto.minutenExact, netto.minutenExact];
  };

  it.each(['zelf', 'gebruikelijke-hulp', 'netwerk'] as const)('what is done by others (%s) is in the gross size', (reden) => {
    const [bruto, netto] = verschil([{ activiteit: 'woonkamer-opruimen', reden }]);
    expect(vergelijk(bruto, som([netto, '4.1']))).toBe(0);
  });

  it('what is not there is in neither', () => {
    const [alles] = verschil([]);
    const [bruto, netto] = verschil([{ activiteit: 'woonkamer-opruimen', reden: 'zelf' }, { activiteit: 'woonkamer-stofzuigen', reden: 'niet-aanwezig' }]);
    expect(vergelijk(alles, som([bruto, '8.5']))).toBe(0);
    expect(vergelijk(bruto, som([netto, '4.1']))).toBe(0);
  });

  it('a time that the source leaves empty leaves the gross size open, and the net one and the proposal stand', () => {
    const voorstel = voorstelVan('dossier-7-leudal');
    const { bruto, netto } = voorstel.onderdelen.huishouden ?? {};
    // turning the mattress (LE-209) has no time; the son does it
    expect(bruto).toMatchObject({ status: 'onvolledig', ontbreekt: [{ soort: 'norm' }] });
    expect(netto).toMatchObject({ status: 'berekend' });
    expect(voorstel.ontbreekt).toEqual([]);
    expect(voorstel.status).toBe('berekend');
  });

  it('a question that only the gross size asks is not asked in the file', () => {
    const { dossier } = dossierbestand('dossier-7-leudal');
    const activiteiten: HOActiviteitenSituatie = {
      gebieden: ['schoonEnLeefbaarHuis'],
      schoonEnLeefbaarHuis: { ruimten: ['woonkamer'], woonkamer: { raambekleding: 'geen' } },
      nietNodig: [{ activiteit: 'woonkamer-dweilen', reden: 'zelf' }],
      motiveringen: { nietNodig: 'De cliënt dweilt zelf.' },
    };
    const voorstel = voorstelVan('dossier-7-leudal', { ...dossier, activiteiten });
    expect(voorstel.onderdelen.huishouden?.bruto).toMatchObject({ status: 'onvolledig', ontbreekt: [{ pad: 'schoonEnLeefbaarHuis.woonkamer.vloer' }] });
    expect(voorstel.onderdelen.huishouden?.netto).toMatchObject({ status: 'berekend' });
    expect(voorstel.ontbreekt).toEqual([]);
  });
});

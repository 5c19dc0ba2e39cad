import { describe, expect, it } from 'vitest';
import { BRONNEN, inGewoneTaal, type Stap } from '../../src/kern/index.js';
import { BEGELEIDING_BURGERTAAL } from '../../src/begeleiding/index.js';
import { BEGELEIDING_VRAGEN } from '../../src/begeleiding/vragen.js';
import { BESCHIKKING_BURGERTAAL } from '../../src/beschikking/index.js';
import { BESCHIKKING_VRAGEN } from '../../src/beschikking/vragen.js';
import { HO_BURGERTAAL } from '../../src/huishoudelijke-ondersteuning/index.js';
import { HO_VRAGEN, RUIMTEKENMERK_VRAGEN } from '../../src/huishoudelijke-ondersteuning/vragen.js';
import { INDICATIE_BURGERTAAL } from '../../src/indicatie/burgertaal.js';
import { burgerbevinding, burgeroordeel, burgervraag } from '../../src/indicatie/motivering-burgertaal.js';
import { zetOpRij } from '../../src/indicatie/delen.js';
import { PRODUCTEN_BURGERTAAL } from '../../src/producten/index.js';
import { VOORZIENINGEN_BURGERTAAL } from '../../src/voorzieningen/index.js';
import { DossierSchema, leudal2018, LEEFGEBIED_LIJST, motiveer, nederweert2025, stelIndicatieVoor, VERSIE, type Indicatievoorstel, type Motivering } from '../../src/index.js';
import { isDiepBevroren } from '../hulp/begeleiding.js';
import { BRIEFNAMEN, briefvoorstel } from '../hulp/brieven.js';
import { DOSSIERNAMEN, dossierbestand, paden, voorstelVan, zonderVeld } from '../hulp/dossiers.js';
import { foutVan } from '../hulp/fouten.js';
import { bezwaren, woorden, zinnenVan } from '../hulp/leesbaar.js';

const burger = (voorstel: Indicatievoorstel): string => motiveer(voorstel, { lezer: 'burger' }).tekst;

/** A text without the names of documents and policies, which are what they are. */
function zonderTitels(tekst: string, { verantwoording }: Indicatievoorstel): string {
  const titels = [...Object.values(BRONNEN), ...verantwoording.bronnen].flatMap(({ titel }) => [titel, titel.split(/[,;]/)[0] ?? titel]);
  const namen = [...titels, ...verantwoording.beleid.map(({ naam }) => naam)].sort((a, b) => b.length - a.length);
  return namen.reduce((over, naam) => over.replaceAll(naam, 'Het stuk'), tekst.replace(/\s+/g, ' '));
}

/** What a letter says, without the names of documents and the headings in them. */
function lopend({ delen }: Motivering, voorstel: Indicatievoorstel): string {
  const zinnen = delen.flatMap((deel) => deel.zinnen);
  const koppen = zinnen.flatMap(({ vindplaatsen }) => vindplaatsen.flatMap(({ plaats }) => plaats.split(', ').slice(1)));
  return koppen.reduce((over, kop) => over.replaceAll(`, ${kop}`, ''), zonderTitels(zinnen.map(({ tekst }) => tekst).join(' '), voorstel));
}

describe('the letters, read as prose', () => {
  it.each(BRIEFNAMEN)('%s', async (naam) => {
    const voorstel = briefvoorstel(naam);
    for (const lezer of ['burger', 'vakgenoot'] as const) {
      const tekst = motiveer(voorstel, { lezer }).tekst.replaceAll(`wmo-normenkader ${VERSIE}`, 'wmo-normenkader X.Y.Z').replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:...');
      expect(tekst.split('\n').filter((regel) => regel.length > 80)).toEqual([]);
      await expect(`${tekst}\n`).toMatchFileSnapshot(`../uitleg/brieven/${naam}-${lezer}.txt`);
    }
  });

  it('say for whom they are, and nobody else', () => {
    const voorstel = voorstelVan('dossier-1-alleenstaand');
    expect(foutVan(() => motiveer(voorstel, { lezer: 'wethouder' as 'burger' })).problemen).toEqual([
      { pad: 'keuze.lezer', code: 'NIET_IN_LIJST', melding: "In `keuze`: `lezer` is 'wethouder'; toegestaan is een van: burger, vakgenoot" },
    ]);
    expect(foutVan(() => motiveer({} as Indicatievoorstel, { lezer: 'burger' })).code).toBe('INVOER_ONGELDIG');
  });

  it.each(BRIEFNAMEN)('%s: plain frozen JSON, also from a stored proposal', (naam) => {
    const voorstel = briefvoorstel(naam);
    const bewaard = JSON.parse(JSON.stringify(voorstel)) as Indicatievoorstel;
    for (const lezer of ['burger', 'vakgenoot'] as const) {
      const brief = motiveer(voorstel, { lezer });
      expect(isDiepBevroren(brief)).toBe(true);
      expect(JSON.parse(JSON.stringify(brief))).toEqual(brief);
      expect(motiveer(bewaard, { lezer })).toEqual(brief);
      const inTekst = brief.tekst.replace(/\s+/g, ' ');
      for (const { kop, zinnen } of brief.delen) {
        expect(inTekst).toContain(kop);
        for (const { tekst } of zinnen) expect(inTekst).toContain(tekst.replace(/\s+/g, ' '));
      }
    }
  });

  it('cite only sources that the proposal or this library knows', () => {
    for (const naam of BRIEFNAMEN) {
      const voorstel = briefvoorstel(naam);
      const bekend = new Set([...Object.keys(BRONNEN), ...voorstel.verantwoording.bronnen.map(({ id }) => id)]);
      for (const lezer of ['burger', 'vakgenoot'] as const) {
        const bronnen = motiveer(voorstel, { lezer }).delen.flatMap(({ zinnen }) => zinnen.flatMap(({ vindplaatsen }) => vindplaatsen.map(({ bron }) => bron)));
        expect(bronnen.filter((bron) => !bekend.has(bron))).toEqual([]);
      }
    }
  });
});

describe('the letter to a professional is complete', () => {
  it.each(BRIEFNAMEN)('%s: every row, finding, decision, question, policy and source', (naam) => {
    const voorstel = briefvoorstel(naam);
    const { delen, tekst } = motiveer(voorstel, { lezer: 'vakgenoot' });
    const inTekst = tekst.replace(/\s+/g, ' ');
    const gezegd = delen.flatMap(({ zinnen }) => zinnen.map((zin) => zin.tekst));
    const rijen = zetOpRij(voorstel.onderdelen, voorstel.verantwoording.invoer).filter(({ id }) => id !== 'huishouden-bruto').flatMap(({ uitkomst }) => uitkomst.stappen);
    for (const { omschrijving } of rijen) expect(gezegd.some((zin) => zin.includes(omschrijving))).toBe(true);
    for (const { melding } of [...voorstel.bevindingen, ...voorstel.redenen]) expect(inTekst).toContain(melding);
    for (const { wat, gekozen, motivering } of voorstel.beslissingen) {
      expect(inTekst).toContain(`${wat}: ${gekozen}`);
      expect(inTekst).toContain(motivering ?? 'Geen motivering');
    }
    for (const wat of voorstel.ontbreekt) expect(inTekst).toContain(wat.soort === 'gegeven' ? wat.vraag : wat.melding);
    for (const { vraag } of voorstel.vragen) expect(inTekst).toContain(vraag);
    for (const { versie, vingerafdruk } of voorstel.verantwoording.beleid) {
      expect(inTekst).toContain(`versie ${versie}`);
      expect(inTekst).toContain(vingerafdruk);
    }
    for (const { id, titel, status } of voorstel.verantwoording.bronnen) {
      expect(inTekst).toContain(`${id} = ${titel}`);
      if (status !== null) expect(inTekst).toContain(status);
    }
  });

  it('names findings by weight, the heaviest first', () => {
    const { delen } = motiveer(voorstelVan('dossier-9-regie-dubbel'), { lezer: 'vakgenoot' });
    const zwaarte = ['Blokkerend', 'Waarschuwing', 'Aandachtspunt'];
    const volgorde = delen.find(({ kop }) => kop === 'Bevindingen, naar gewicht')!.zinnen.slice(1).map(({ tekst }) => zwaarte.indexOf(tekst.split(' ')[0] ?? ''));
    expect(volgorde).toEqual([...volgorde].sort());
    expect(volgorde[0]).toBe(0);
  });
});

describe('the letter to the citizen can be read', () => {
  it.each(BRIEFNAMEN)('%s: short sentences, no codes, no jargon', (naam) => {
    const voorstel = briefvoorstel(naam);
    const brief = motiveer(voorstel, { lezer: 'burger' });
    const { delen, tekst } = brief;
    const gezegd = lopend(brief, voorstel);
    const lengten = zinnenVan(gezegd).map(woorden);
    expect(lengten.reduce((som, lengte) => som + lengte, 0) / lengten.length).toBeLessThanOrEqual(12);
    expect(zinnenVan(gezegd).filter((zin) => woorden(zin) > 25)).toEqual([]);
    expect(bezwaren(gezegd)).toEqual([]);
    const ids = [...voorstel.verantwoording.bronnen, ...voorstel.verantwoording.beleid].map(({ id }) => id);
    expect(ids.filter((id) => tekst.includes(id))).toEqual([]);
    for (const { kop, zinnen } of delen) {
      expect(bezwaren(kop)).toEqual([]);
      for (const zin of zinnen) expect(woorden(zonderTitels(zin.tekst, voorstel))).toBeLessThanOrEqual(45);
    }
    expect(tekst).toContain(voorstel.status === 'berekend' || voorstel.status === 'niet-aangewezen' ? 'voorstel, nog geen besluit' : 'tussenstand, nog geen besluit');
    expect(tekst.replace(/\s+/g, ' ')).toContain('In het besluit staat hoe en tot wanneer.');
  });

  it('every row of these files has a sentence, or speaks for itself', () => {
    const taalVan = (id: string) =>
      id.startsWith('huishouden') ? HO_BURGERTAAL
      : id === 'toegang' || id === 'procedure' ? VOORZIENINGEN_BURGERTAAL
      : /^(perceel|grondslag|productcode)/.test(id) ? PRODUCTEN_BURGERTAAL
      : /^(looptijd|toewijzing|evaluaties)/.test(id) ? BESCHIKKING_BURGERTAAL
      : BEGELEIDING_BURGERTAAL;
    const zonder = BRIEFNAMEN.flatMap((naam) => {
      const { onderdelen, verantwoording } = briefvoorstel(naam);
      return zetOpRij(onderdelen, verantwoording.invoer).flatMap(({ id, uitkomst }) => {
        const { rijen, woorden: anders, vragen } = taalVan(id);
        const moeilijk = (stap: Stap): boolean => !Object.hasOwn(rijen, stap.code) && !Object.hasOwn(vragen, `antwoorden.${stap.code}`) && bezwaren(inGewoneTaal(stap.omschrijving, anders)).length > 0;
        return uitkomst.stappen.filter(moeilijk).map(({ code, omschrijving }) => `${id} ${code}: ${omschrijving}`);
      });
    });
    expect(zonder).toEqual([]);
  });

  it('every row of the activity table speaks for itself', () => {
    const { normtabel } = leudal2018.huishoudelijkeOndersteuning as { readonly normtabel: { readonly rijen: readonly { readonly groep: string; readonly omschrijving: string }[] } };
    expect(normtabel.rijen.length).toBeGreaterThan(70);
    for (const { groep, omschrijving } of normtabel.rijen) expect(bezwaren(inGewoneTaal(`${groep}, ${omschrijving}`, HO_BURGERTAAL.woorden))).toEqual([]);
  });

  it('every sentence in the tables is plain', () => {
    const gevuld = (tekst: string): string => tekst.replaceAll(/\{\w+\}/g, 'iets');
    for (const taal of [INDICATIE_BURGERTAAL, HO_BURGERTAAL, BEGELEIDING_BURGERTAAL, BESCHIKKING_BURGERTAAL, PRODUCTEN_BURGERTAAL, VOORZIENINGEN_BURGERTAAL]) {
      const rijen = Object.values(taal.rijen).flatMap(({ telt, vaker, tweeWeken, teltNiet }) => [telt, vaker, tweeWeken, teltNiet].filter((zin) => typeof zin === 'string'));
      for (const tekst of [...rijen, ...Object.values(taal.bevindingen), ...Object.values(taal.vragen)]) expect([tekst, ...bezwaren(gevuld(tekst))]).toEqual([tekst]);
    }
  });
});

describe('the citizen is asked what is missing', () => {
  const gegeven = (pad: string) => burgervraag({ soort: 'gegeven', pad, vraag: '' });

  it('every question to the consulent that a file can lead to has a form for the citizen', () => {
    const nietUitEenDossier = ['tijden', 'behoefte', 'dagelijks', 'subresultaten', 'kortdurendVerblijf', 'vervoer', 'zintuiglijkeBeperking', 'pgb', 'buitenBandbreedte', 'keuze.profiel', 'keuze.minuten', 'keuze.dagdelen'];
    const alle = [
      ...Object.keys(HO_VRAGEN).map((pad) => `huishouden.${pad}`),
      ...Object.keys(RUIMTEKENMERK_VRAGEN).map((pad) => `activiteiten.schoonEnLeefbaarHuis.keuken.${pad}`),
      ...Object.keys(BEGELEIDING_VRAGEN).filter((pad) => !nietUitEenDossier.includes(pad)).map((pad) => `begeleiding.onderzoek.${pad}`),
      ...['profiel', 'minuten', 'dagdelen'].map((pad) => `begeleiding.keuze.individueel.${pad}`),
      ...LEEFGEBIED_LIJST.flatMap((gebied) => ['', '.bruto', '.netto', '.oplossingen'].map((veld) => `begeleiding.onderzoek.leefgebieden.${gebied}${veld}`)),
      ...Object.keys(BESCHIKKING_VRAGEN).map((pad) => `besluit.begeleiding.${pad}`),
      ...['melding', 'gewezenOpOndersteuning', 'gewezenOpPlan', 'planOntvangen', 'onderzoekAfgerond'].map((pad) => `procedure.${pad}`),
      ...leudal2018.voorzieningen.toegang.regel.criteria.map(({ code }) => `toegang.antwoorden.${code}`),
      ...leudal2018.voorzieningen.voorzieningen.filter(({ id }) => id === 'pgb').flatMap(({ criteria }) => criteria.map(({ code }) => `pgb.antwoorden.${code}`)),
      '', 'wlz.indicatie', 'wlz.vierentwintigUur', 'levering', 'ouderdomsbeperkingen', 'vragenlijst.omvang',
    ];
    expect(alle.filter((pad) => gegeven(pad) === null)).toEqual([]);
    const oordelen = ['ZWAARTE', 'LOOPTIJD_ZONDER_REGEL', 'DUUR_ZONDER_REGEL', 'WAS_GROOT_HUISHOUDEN', 'KIND_OUDER_DAN_NORM', 'KINDERNORM_ANDERE_EENHEID', 'DOELGROEP'];
    expect(oordelen.filter((code) => burgeroordeel({ code, vraag: '', keuzes: [], vindplaats: { bron: '', plaats: '', regels: [] } }) === null)).toEqual([]);
  });

  it('a finding about a field has words of its own before those of its part', () => {
    expect(burgerbevinding('MOTIVERING_VEREIST', 'besluit.begeleiding.motivering')).toContain('zo lang of zo kort');
    expect(burgerbevinding('MOTIVERING_VEREIST', 'begeleiding.keuze.individueel.motivering')).toContain('waarom deze hulp bij u past');
    expect(burgerbevinding('MOTIVERING_VEREIST', 'huishouden.iets.anders')).toContain('bij een keuze');
    expect(burgerbevinding('ONBEKEND', 'constructor')).toBeNull();
  });

  it('of the same field in another part of the file it asks about that part', () => {
    expect(gegeven('besluit.huishouden.ingangsdatum')).toBe('Op welke dag kan de hulp in het huishouden beginnen?');
    expect(gegeven('besluit.begeleiding.ingangsdatum')).toBe('Op welke dag kan de begeleiding beginnen?');
    expect(gegeven('een.onbekend.veld')).toBeNull();
  });

  it('an empty file: nothing is known, and nothing is counted', () => {
    const tekst = burger(stelIndicatieVoor({}, { huishoudelijkeOndersteuning: nederweert2025 }));
    expect(tekst).toContain('Er is nog geen uitkomst.');
    expect(tekst).toContain('- Waar wilt u hulp bij: het huishouden, begeleiding of allebei?');
  });
});

/** A time, a number of day parts, or a date, as a reader sees it. */
const HOEVEELHEID = /(\d+ uur( en \d+ minu(ut|ten))?|[\d,]+ minu(ut|ten)|\d+ dagde(el|len))( per (week|twee weken))?/g;
const DATUM = /\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}/g;
const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** Every number in a proposal, and every way in which it can be said. */
function gesproken(voorstel: Indicatievoorstel): Set<string> {
  const json = JSON.stringify(voorstel);
  const uit = new Set<string>();
  for (const [getal] of json.matchAll(/\d+([.,]\d+)?/g)) for (const deel of [getal, ...getal.split(/[.,]/)]) uit.add(deel.replace('.', ','));
  const exact = [...json.matchAll(/"-?(\d+)(?:\.\d+)?(?:\/(\d+))?"|:(\d+)[,}]/g)].map(([, boven, onder, heel]) => Math.floor(Number(boven ?? heel) / Number(onder ?? 1)));
  for (const minuten of exact) for (const deel of [minuten, Math.floor(minuten / 60), minuten % 60]) uit.add(String(deel));
  for (const [, jaar, maand, dag] of json.matchAll(/"(\d{4})-(\d{2})-(\d{2})"/g)) for (const deel of [jaar, maand, dag]) uit.add(String(Number(deel)));
  return uit;
}

/** The numbers in the letter to the citizen that are not in the proposal. */
function vreemdeGetallen(voorstel: Indicatievoorstel): string[] {
  const bekend = gesproken(voorstel);
  return [...burger(voorstel).matchAll(/\d+(,\d+)?/g)].map(([getal]) => getal).filter((getal) => !bekend.has(getal));
}

describe('every number comes from the proposal', () => {
  it.each(BRIEFNAMEN)('%s', (naam) => {
    expect(vreemdeGetallen(briefvoorstel(naam))).toEqual([]);
  });

  it.each(BRIEFNAMEN)('%s: every date is one of the proposal', (naam) => {
    const voorstel = briefvoorstel(naam);
    const dagen = new Set([...JSON.stringify(voorstel).matchAll(/"(\d{4})-(\d{2})-(\d{2})"/g)].map(([, jaar, maand, dag]) => `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? ''} ${jaar ?? ''}`));
    const genoemd = [...zonderTitels(burger(voorstel), voorstel).matchAll(DATUM)].map(([dag]) => dag);
    expect(genoemd.length).toBeGreaterThan(0);
    expect(genoemd.filter((dag) => !dagen.has(dag))).toEqual([]);
  });
});

describe('a file without one of its fields', () => {
  const varianten = DOSSIERNAMEN.flatMap((naam) => {
    const { dossier } = dossierbestand(naam);
    // Some fields only go together: without one of them it is no file.
    const over = paden(dossier).filter((pad) => DossierSchema.lees(zonderVeld(dossier, pad)).geldig);
    return over.map((pad) => [`${naam} zonder ${pad.join('.')}`, naam, pad] as const);
  });

  it('can still be read, and gives the citizen no time at all as long as something is open', { timeout: 60_000 }, () => {
    let open = 0;
    for (const [titel, naam, pad] of varianten) {
      const voorstel = voorstelVan(naam, zonderVeld(dossierbestand(naam).dossier, pad));
      const brief = motiveer(voorstel, { lezer: 'burger' });
      const { tekst } = brief;
      expect([titel, ...bezwaren(lopend(brief, voorstel))]).toEqual([titel]);
      if (voorstel.status === 'berekend') {
        expect([titel, ...vreemdeGetallen(voorstel)]).toEqual([titel]);
        continue;
      }
      open += 1;
      expect([titel, ...[...tekst.matchAll(HOEVEELHEID)].map(([deel]) => deel)]).toEqual([titel]);
      expect(tekst).toMatch(/Er is nog geen uitkomst\.|Wij stellen voor om deze hulp niet te geven\./);
    }
    expect(open).toBeGreaterThan(150);
  });

  it('asks for and points at fields only that the form of a file has', { timeout: 60_000 }, () => {
    const voorstellen = varianten.map(([, naam, pad]) => voorstelVan(naam, zonderVeld(dossierbestand(naam).dossier, pad)));
    const gevraagd = voorstellen.flatMap(({ ontbreekt }) => ontbreekt.flatMap((wat) => (wat.soort === 'gegeven' ? [wat.pad] : [])));
    const gewezen = voorstellen.flatMap(({ bevindingen, redenen }) => [...bevindingen, ...redenen].flatMap(({ pad }) => pad ?? []));
    // The question about the file as a whole has no field; policies stand beside the file.
    const velden = [...new Set([...gevraagd, ...gewezen])].filter((pad) => pad !== '' && !pad.startsWith('beleid.'));
    const onbekend = velden.filter((pad) => {
      const waarde = pad.split('.').reduceRight<unknown>((diep, sleutel) => (/^\d+$/.test(sleutel) ? [diep] : { [sleutel]: diep }), 'x');
      const gelezen = DossierSchema.lees(waarde);
      return !gelezen.geldig && gelezen.problemen.some(({ code }) => code === 'ONBEKENDE_SLEUTEL');
    });
    expect(onbekend).toEqual([]);
  });
});

describe('what the letters brought to light in the proposal', () => {
  it('with a questionnaire the stable situation can be given where it is asked for', () => {
    const { dossier } = dossierbestand('dossier-7-leudal');
    const zonder = voorstelVan('dossier-7-leudal', zonderVeld(dossier, ['besluit', 'begeleiding', 'stabieleSituatie']));
    expect(zonder.ontbreekt.map((wat) => ('pad' in wat ? wat.pad : wat.norm))).toEqual(['besluit.begeleiding.stabieleSituatie']);
    expect(voorstelVan('dossier-7-leudal').status).toBe('berekend');
  });

  it('what is not indicated is not allocated either', () => {
    const voorstel = voorstelVan('dossier-8-geen-toegang');
    expect(voorstel.status).toBe('niet-aangewezen');
    expect(voorstel.toewijzingen).toEqual([]);
  });
});

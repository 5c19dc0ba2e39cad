/**
 * A full indication: from one case file to two letters, for the citizen and for a professional.
 *
 * Run: npx tsx --tsconfig tsconfig.alles.json examples/05-indicatie.ts [case file]
 */
import { motiveer, stelIndicatieVoor } from 'wmo-normenkader';
import { beleidVan, leesDossierbestand } from './dossier.js';
import { Gebruiksfout, leesKeuzes, voerUit } from './voor-mensen.js';

const VOORBEELD = new URL('casussen/dossier-5-huis-begeleiding-en-dagbesteding.json', import.meta.url);

await voerUit(() => {
  const { positionals } = leesKeuzes({ allowPositionals: true });
  if (positionals.length > 1) throw new Gebruiksfout('noem één dossierbestand, of geen: dan wordt het voorbeeld getoond.');
  const bestand = leesDossierbestand(positionals[0] ?? VOORBEELD);
  const voorstel = stelIndicatieVoor(bestand.dossier, beleidVan(bestand), { peildatum: bestand.peildatum });

  console.log(`${bestand.titel}\n${bestand.toelichting}`);
  for (const [lezer, kop] of [['burger', 'BRIEF AAN DE BURGER'], ['vakgenoot', 'BRIEF AAN EEN VAKGENOOT']] as const) {
    const streep = '='.repeat(kop.length);
    console.log(`\n${streep}\n${kop}\n${streep}\n\n${motiveer(voorstel, { lezer }).tekst}`);
  }
});

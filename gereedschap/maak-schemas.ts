/**
 * Writes the static JSON Schemas of the public input types to dist/schema, from the same zod forms that read them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { vragenlijstVorm } from '../src/begeleiding/beoordeling.vorm.js';
import { contactVorm } from '../src/begeleiding/categorie.vorm.js';
import { tijdbestedingVorm } from '../src/begeleiding/directe-tijd.vorm.js';
import { duurvraagVorm } from '../src/begeleiding/duurvraag.vorm.js';
import { omvangkeuzeVorm } from '../src/begeleiding/omvangkeuze.vorm.js';
import { onderzoekVorm } from '../src/begeleiding/onderzoek.vorm.js';
import { resultaatkeuzeVorm } from '../src/begeleiding/resultaten.vorm.js';
import { toekenningsvraagVorm } from '../src/begeleiding/toekenningsvorm.vorm.js';
import { begeleidingszaakVorm } from '../src/begeleiding/zaak.vorm.js';
import { beleidVormAlles } from '../src/beleid/beleid.vorm.js';
import { uitbreidingVorm } from '../src/beleid/uitbreiding.vorm.js';
import { aansluitingsvraagVorm } from '../src/beschikking/aansluiting.vorm.js';
import { evaluatievraagVorm } from '../src/beschikking/evaluatie.vorm.js';
import { looptijdvraagVorm } from '../src/beschikking/looptijdvraag.vorm.js';
import { hoActiviteitenSituatieVorm } from '../src/huishoudelijke-ondersteuning/activiteiten-situatie.vorm.js';
import { hoSituatieVorm } from '../src/huishoudelijke-ondersteuning/situatie.vorm.js';
import { bronopgaveVorm } from '../src/iwmo/bron.vorm.js';
import { maandvraagVorm } from '../src/iwmo/maandmaximum.vorm.js';
import { leesbareOmvangVorm } from '../src/iwmo/omvang.vorm.js';
import { teToetsenToewijzingVorm } from '../src/iwmo/toegewezen-product.vorm.js';
import { toewijzingOptiesVorm } from '../src/iwmo/toewijzingsgegevens.vorm.js';
import { optiesVorm } from '../src/kern/beleidsvormen.js';
import { begeleidingsvormvraagVorm } from '../src/producten/begeleidingsvorm.vorm.js';
import { combinatieVorm } from '../src/producten/combinatie.vorm.js';
import { declaratieVorm } from '../src/producten/declaratie.vorm.js';
import { grondslagvraagVorm } from '../src/producten/grondslagkeuze.vorm.js';
import { grondslagvertaalvraagVorm } from '../src/producten/grondslagvertaling.vorm.js';
import { perceelvraagVorm } from '../src/producten/perceelkeuze.vorm.js';
import { productcodevraagVorm } from '../src/producten/productcode.vorm.js';
import { kortdurendVerblijfVorm, toegangsantwoordenVorm } from '../src/producten/verblijf.vorm.js';
import { vervoervraagVorm } from '../src/producten/vervoer.vorm.js';
import { aanbodVorm } from '../src/voorzieningen/goedkoopst.vorm.js';
import { antwoordenVorm } from '../src/voorzieningen/voorzieningsvraag.vorm.js';
import { inrichtingsvraagVorm } from '../src/voorzieningen/inrichtingsvraag.vorm.js';
import { woonkostenVorm } from '../src/voorzieningen/woonkosten.vorm.js';
import { dossierVorm } from '../src/indicatie/dossier.vorm.js';
import { procedurezaakVorm } from '../src/voorzieningen/procedure.vorm.js';
import { toegangsvraagVorm } from '../src/voorzieningen/toegangsvraag.vorm.js';
import { voorzieningsvraagVorm } from '../src/voorzieningen/voorzieningsvraag.vorm.js';

/** The file name of each schema, and what it reads. */
const VORMEN = {
  'ho-situatie': [hoSituatieVorm, 'HOSituatie'],
  'ho-activiteiten-situatie': [hoActiviteitenSituatieVorm, 'HOActiviteitenSituatie'],
  onderzoek: [onderzoekVorm, 'Onderzoek'],
  omvangkeuze: [omvangkeuzeVorm, 'Omvangkeuze'],
  begeleidingszaak: [begeleidingszaakVorm, 'Begeleidingszaak'],
  duurvraag: [duurvraagVorm, 'Duurvraag'],
  vragenlijst: [vragenlijstVorm, 'Vragenlijst'],
  contact: [contactVorm, 'Contact'],
  resultaatkeuze: [resultaatkeuzeVorm, 'Resultaatkeuze'],
  tijdbesteding: [tijdbestedingVorm, 'Tijdbesteding'],
  toekenningsvraag: [toekenningsvraagVorm, 'Toekenningsvraag'],
  looptijdvraag: [looptijdvraagVorm, 'Looptijdvraag'],
  evaluatievraag: [evaluatievraagVorm, 'Evaluatievraag'],
  aansluitingsvraag: [aansluitingsvraagVorm, 'Aansluitingsvraag'],
  grondslagvraag: [grondslagvraagVorm, 'Grondslagvraag'],
  grondslagvertaalvraag: [grondslagvertaalvraagVorm, 'Grondslagvertaalvraag'],
  productcodevraag: [productcodevraagVorm, 'Productcodevraag'],
  perceelvraag: [perceelvraagVorm, 'Perceelvraag'],
  begeleidingsvormvraag: [begeleidingsvormvraagVorm, 'Begeleidingsvormvraag'],
  vervoervraag: [vervoervraagVorm, 'Vervoervraag'],
  'kortdurend-verblijf': [kortdurendVerblijfVorm, 'KortdurendVerblijf'],
  'toegang-kortdurend-verblijf': [toegangsantwoordenVorm, 'Toegangsantwoorden'],
  combinatie: [combinatieVorm, 'Combinatie'],
  declaratie: [declaratieVorm, 'Declaratie'],
  toegangsvraag: [toegangsvraagVorm, 'Toegangsvraag'],
  procedurezaak: [procedurezaakVorm, 'Procedurezaak'],
  voorzieningsvraag: [voorzieningsvraagVorm, 'Voorzieningsvraag'],
  aanbod: [aanbodVorm, 'Aanbod'],
  antwoorden: [antwoordenVorm, 'Antwoorden'],
  inrichtingsvraag: [inrichtingsvraagVorm, 'Inrichtingsvraag'],
  woonkosten: [woonkostenVorm, 'Woonkosten'],
  dossier: [dossierVorm, 'Dossier'],
  toewijzingsbron: [bronopgaveVorm, 'Bronopgave'],
  toewijzingsgegevens: [toewijzingOptiesVorm, 'ToewijzingOpties'],
  'toegewezen-product': [teToetsenToewijzingVorm, 'TeToetsenToewijzing'],
  'iwmo-omvang': [leesbareOmvangVorm, 'LeesbareOmvang'],
  maandvraag: [maandvraagVorm, 'Maandvraag'],
  beleid: [beleidVormAlles, 'Beleid'],
  uitbreiding: [uitbreidingVorm, 'Uitbreiding'],
  opties: [optiesVorm, 'Opties'],
} as const;

const doel = new URL('../dist/schema/', import.meta.url);
mkdirSync(doel, { recursive: true });
for (const [naam, [vorm, titel]] of Object.entries(VORMEN)) {
  const schema = { $id: `wmo-normenkader/schema/${naam}.json`, title: titel, ...z.toJSONSchema(vorm) };
  writeFileSync(new URL(`${naam}.json`, doel), `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`${Object.keys(VORMEN).length} schema's in dist/schema`);

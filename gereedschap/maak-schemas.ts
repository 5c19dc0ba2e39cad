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
import { hoActiviteitenSituatieVorm } from '../src/huishoudelijke-ondersteuning/activiteiten-situatie.vorm.js';
import { hoSituatieVorm } from '../src/huishoudelijke-ondersteuning/situatie.vorm.js';
import { optiesVorm } from '../src/kern/beleidsvormen.js';

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

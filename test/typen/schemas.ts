import type * as z from 'zod/mini';
import type {
  AfwijkingKeuze,
  Beleid,
  Datum,
  HOActiviteitenSituatie,
  HOBeleid,
  HOBeleidsruimte,
  HOProfielkeuze,
  HOSituatie,
  Opties,
  Schema,
  Uitbreiding,
} from '../../src/index.js';
import type {
  BeleidSchema,
  DatumSchema,
  HOActiviteitenSituatieSchema,
  HOProfielkeuzeSchema,
  HOSituatieSchema,
  OptiesSchema,
  UitbreidingSchema,
} from '../../src/index.js';
import type { beleidVormAlles } from '../../src/beleid/beleid.vorm.js';
import type { uitbreidingVorm } from '../../src/beleid/uitbreiding.vorm.js';
import type { hoActiviteitenSituatieVorm } from '../../src/huishoudelijke-ondersteuning/activiteiten-situatie.vorm.js';
import type { hoBeleidsruimteVorm, hoBeleidVorm } from '../../src/huishoudelijke-ondersteuning/beleid.vorm.js';
import type { hoProfielkeuzeVorm } from '../../src/huishoudelijke-ondersteuning/profielen.vorm.js';
import type { hoSituatieVorm } from '../../src/huishoudelijke-ondersteuning/situatie.vorm.js';
import type { optiesVorm } from '../../src/kern/beleidsvormen.js';
import type { DiepReadonly, Gelijk, Klopt, Plat } from './gelijk.js';

/** An interface that was written by hand, and what its schema reads and gives. */
type Past<I, V extends z.ZodMiniType> = Gelijk<Plat<I>, DiepReadonly<z.infer<V>>>;

export type Interfaces = [
  Klopt<Past<HOSituatie, typeof hoSituatieVorm>>,
  Klopt<Past<HOActiviteitenSituatie, typeof hoActiviteitenSituatieVorm>>,
  Klopt<Past<HOProfielkeuze, typeof hoProfielkeuzeVorm>>,
  Klopt<Past<HOBeleid, typeof hoBeleidVorm>>,
  Klopt<Past<HOBeleidsruimte, typeof hoBeleidsruimteVorm>>,
  Klopt<Past<Beleid, typeof beleidVormAlles>>,
  Klopt<Past<Uitbreiding, typeof uitbreidingVorm>>,
  Klopt<Past<Opties, typeof optiesVorm>>,
];

export type Schemas = [
  Klopt<Gelijk<typeof HOSituatieSchema, Schema<HOSituatie>>>,
  Klopt<Gelijk<typeof HOActiviteitenSituatieSchema, Schema<HOActiviteitenSituatie>>>,
  Klopt<Gelijk<typeof HOProfielkeuzeSchema, Schema<HOProfielkeuze>>>,
  Klopt<Gelijk<typeof BeleidSchema, Schema<Beleid>>>,
  Klopt<Gelijk<typeof UitbreidingSchema, Schema<Uitbreiding>>>,
  Klopt<Gelijk<typeof OptiesSchema, Schema<Opties>>>,
  Klopt<Gelijk<typeof DatumSchema, Schema<Datum>>>,
  Klopt<Gelijk<Datum, string>>,
  // its raw form is not exported: written out here
  Klopt<Gelijk<Plat<AfwijkingKeuze>, { readonly naar: number; readonly motivering: string }>>,
];

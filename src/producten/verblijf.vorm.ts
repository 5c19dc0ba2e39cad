import * as z from 'zod/mini';
import { ANTWOORD_LIJST, dagnummer, datumVorm, eindeNaBegin, keuze, verband } from '../kern/index.js';
import { periodeVelden } from './periode.vorm.js';
import type { Verblijfstoegang } from './verblijfsbeleid.js';

/** Ten years: a longer stay is a slip in a date, whatever the policy. */
const LANGSTE_VERBLIJF = 3660;

const verblijfVorm = z.strictObject({ aankomst: z.optional(datumVorm), vertrek: z.optional(datumVorm) }).check((ctx) => {
  const { aankomst, vertrek } = ctx.value;
  if (aankomst === undefined || vertrek === undefined) return;
  if (vertrek <= aankomst) ctx.issues.push(verband(ctx.value, ['vertrek'], 'EINDE_VOOR_BEGIN', 'ligt niet na `aankomst`'));
  else if (dagnummer(vertrek) - dagnummer(aankomst) > LANGSTE_VERBLIJF) {
    ctx.issues.push(verband(ctx.value, ['vertrek'], 'BUITEN_BEREIK', `ligt meer dan ${LANGSTE_VERBLIJF} dagen na \`aankomst\``));
  }
});

const LIJSTEN = ['verblijven', 'eerdereVerblijven'] as const;

interface Lijsten {
  readonly [L: string]: unknown;
  readonly verblijven?: readonly z.infer<typeof verblijfVorm>[] | undefined;
  readonly eerdereVerblijven?: readonly z.infer<typeof verblijfVorm>[] | undefined;
}

/** Refuses a stay that shares a night with another; the next arrival may be on the day of departure. */
function geenOverlap({ value, issues }: { readonly value: Lijsten; readonly issues: unknown[] }): void {
  const alle = LIJSTEN.flatMap((lijst) =>
    (value[lijst] ?? []).flatMap(({ aankomst, vertrek }, nummer) => (aankomst === undefined || vertrek === undefined ? [] : [{ lijst, nummer, aankomst, vertrek }])),
  ).sort((a, b) => (a.aankomst < b.aankomst ? -1 : a.aankomst > b.aankomst ? 1 : 0));
  let laatste: (typeof alle)[number] | undefined;
  for (const verblijf of alle) {
    if (laatste !== undefined && verblijf.aankomst < laatste.vertrek) {
      const waarmee = `\`${laatste.lijst}.${laatste.nummer}\``;
      issues.push(verband(value, [verblijf.lijst, verblijf.nummer, 'aankomst'], 'OVERLAP', `ligt voor het vertrek van ${waarmee}: die verblijven overlappen`));
    }
    if (laatste === undefined || verblijf.vertrek > laatste.vertrek) laatste = verblijf;
  }
}

/**
 * The form of an allocation of short stay and its stays.
 *
 * @bron midden-limburg-2024 kortdurend verblijf (MP-058, MP-065..MP-067)
 */
export const kortdurendVerblijfVorm = z
  .strictObject({
    toewijzing: z.optional(z.strictObject(periodeVelden).check(eindeNaBegin)),
    verblijven: z.optional(z.array(verblijfVorm)),
    eerdereVerblijven: z.optional(z.array(verblijfVorm)),
  })
  .check(geenOverlap);

const antwoord = z.optional(keuze(ANTWOORD_LIJST));

/**
 * The form of the answers about access to short stay.
 *
 * @bron leudal-2018 §5.4.1 (LE-093..LE-097)
 * @bron midden-limburg-2024 kortdurend verblijf (MP-061..MP-063, MP-098)
 */
export const toegangsantwoordenVorm = z.strictObject({
  chronischeProblemen: antwoord,
  chronischComplexeProblemen: antwoord,
  permanentToezicht: antwoord,
  zelfHulpInroepen: antwoord,
  zorgDagEnNacht: antwoord,
  dagelijkseMantelzorger: antwoord,
  mantelzorgOntlasten: antwoord,
  aanvullendOpThuis: antwoord,
  medischeNoodzaak: antwoord,
  wlzIndicatie: antwoord,
  levenslangToezicht: antwoord,
  wachtlijstWlz: antwoord,
} satisfies Record<Verblijfstoegang, unknown>);

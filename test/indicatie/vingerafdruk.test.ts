import { describe, expect, it } from 'vitest';
import { leesBeleid, nederweert2025, stelIndicatieVoor, vatVergelijkingSamen, type BeleidMet } from '../../src/index.js';
import { maakUitkomstafdruk, maakVingerafdruk } from '../../src/indicatie/vingerafdruk.js';
import { huishouden } from '../hulp/dossier.js';

const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;
type Wijzigbaar = { -readonly [K in keyof BeleidMet<'huishoudelijkeOndersteuning'>]: BeleidMet<'huishoudelijkeOndersteuning'>[K] };

describe('the fingerprint of a policy', () => {
  it('follows what is inside, also when only the outside was frozen', () => {
    const ondiep = Object.freeze(kopie(nederweert2025)) as Wijzigbaar;
    const afdruk = (): string | undefined => stelIndicatieVoor({ huishouden }, { huishoudelijkeOndersteuning: ondiep }).verantwoording.beleid[0]?.vingerafdruk;
    const eerst = afdruk();
    expect(eerst).toBe(maakVingerafdruk(nederweert2025));
    (ondiep.bron as { titel: string }).titel = 'Een andere titel';
    const daarna = afdruk();
    expect(daarna).not.toBe(eerst);
    expect(daarna).toBe(maakVingerafdruk(leesBeleid(kopie(ondiep))));
    expect(vatVergelijkingSamen([], ondiep, nederweert2025).beleid.a.vingerafdruk).toBe(daarna);
  });

  // The SHA-256 of '{"a":[true,null],"b":1}', by sha256sum.
  it('is the SHA-256 of its canonical text', () => {
    expect(maakVingerafdruk({ b: 1, a: [true, null], c: undefined })).toBe('sha256:51705a2c9eb3e7e410a58f696a770c3ac3885a0cf43eb7fc88f5e47c11d4d30d');
  });
});

describe('the fingerprint of outcomes', () => {
  const uitkomst = { status: 'berekend', verantwoording: { bibliotheek: { naam: 'x', versie: '1' }, beleid: { id: 'b', versie: '1', naam: 'B' }, peildatum: '2025-01-01' } };
  const met = (anders: object): string => maakUitkomstafdruk([{ ...uitkomst, verantwoording: { ...uitkomst.verantwoording, ...anders } }]);
  const gewoon = maakUitkomstafdruk([uitkomst]);

  it('does not turn on the version of the library or on the name of the policy', () => {
    expect(met({ bibliotheek: { naam: 'x', versie: '2' } })).toBe(gewoon);
    expect(met({ beleid: { id: 'b', versie: '2', naam: 'C' } })).toBe(gewoon);
  });

  it('turns on all else', () => {
    expect(met({ peildatum: '2025-01-02' })).not.toBe(gewoon);
    expect(met({ beleid: { id: 'b', versie: 2, naam: 'B' } })).not.toBe(gewoon);
    expect(met({ bibliotheek: null })).not.toBe(gewoon);
    expect(maakUitkomstafdruk([{ ...uitkomst, status: 'onvolledig' }])).not.toBe(gewoon);
    expect(maakUitkomstafdruk([{ ...uitkomst, verantwoording: null }])).not.toBe(gewoon);
    expect(maakUitkomstafdruk([{ status: 'berekend', bibliotheek: { versie: '1' } }])).not.toBe(maakUitkomstafdruk([{ status: 'berekend', bibliotheek: { versie: '2' } }]));
  });
});

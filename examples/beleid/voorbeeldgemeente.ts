/**
 * An INVENTED municipality that supplies the norms that no public source gives. Every figure here is made up to show
 * how a municipality does this; none of them may be used for a decision.
 */
import { breidUit, nederweert2025 } from 'wmo-normenkader';

export const voorbeeldgemeente = breidUit(nederweert2025, {
  id: 'voorbeeldgemeente-2025',
  versie: '1',
  naam: 'Voorbeeldgemeente (verzonnen)',
  gemeenten: [{ naam: 'Voorbeeldgemeente', code: '9999' }],
  bron: {
    id: 'voorbeeldgemeente-besluit',
    titel: 'Verzonnen besluit van een verzonnen gemeente',
    soort: 'gemeente',
    status: 'verzonnen; alleen om te laten zien hoe een gemeente haar normen opgeeft',
  },
  huishoudelijkeOndersteuning: {
    normen: {
      'schoonEnLeefbaarHuis.volledig': 125,
      'wasverzorging.eenpersoons': 21,
      'wasverzorging.tweepersoons': 40,
      strijken: 20,
      boodschappen: 30,
      'maaltijden.brood': 15,
      'maaltijden.warm': 20,
      adviesInstructieVoorlichting: 45,
      samenstellingHuishouden: 15,
    },
    afronding: { opVeelvoudVan: 5 },
    huisdieren: 'meetellen',
  },
});

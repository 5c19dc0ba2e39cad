/**
 * What a provider can have done or spent, as far as the sources say whether it can be declared.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032, MP-033, MP-035, MP-036, MP-042, MP-043, MP-052, MP-058, MP-060, MP-064)
 */
export const LEVERINGSSOORT_LIJST = Object.freeze([
  'face-to-face',
  'telefonisch',
  'beeldbellen',
  'elektronisch',
  'aanwezig-in-groep',
  'vervoerd',
  'verbleven',
  'niet-verschenen',
  'indirect',
  'administratie',
  'reistijd-begeleider',
  'reistijd-client',
  'vervoerstijd',
  'bereikbaarheid-24-uur',
  'buiten-tijdvenster',
  'niet-planbaar',
  'tijdens-groep',
  'verzorging-in-groep',
  'maaltijden',
  'behandeling',
  'verpleging',
] as const);

/**
 * What a provider can have done or spent.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032, MP-052, MP-058)
 */
export type Leveringssoort = (typeof LEVERINGSSOORT_LIJST)[number];

/**
 * How a kind of delivery is named in a sentence.
 *
 * @bron midden-limburg-2024 producten (MP-013..MP-016, MP-032, MP-052, MP-058)
 */
export const LEVERINGSSOORT_TEKST: Readonly<Record<Leveringssoort, string>> = Object.freeze({
  'face-to-face': 'face-to-face',
  telefonisch: 'telefonisch contact',
  beeldbellen: 'beeldbellen',
  elektronisch: 'elektronisch contact',
  'aanwezig-in-groep': 'aanwezig in de groep',
  vervoerd: 'vervoerd',
  verbleven: 'verbleven',
  'niet-verschenen': 'niet verschenen',
  indirect: 'indirecte tijd',
  administratie: 'administratie',
  'reistijd-begeleider': 'reistijd van de begeleider',
  'reistijd-client': 'reistijd van de cliënt',
  vervoerstijd: 'vervoerstijd',
  'bereikbaarheid-24-uur': 'bereikbaarheid dag en nacht',
  'buiten-tijdvenster': 'contact buiten de gewone tijden',
  'niet-planbaar': 'niet-planbare zorg',
  'tijdens-groep': 'begeleiding individueel tijdens de groep',
  'verzorging-in-groep': 'persoonlijke verzorging in de groep',
  maaltijden: 'maaltijden',
  behandeling: 'behandeling',
  verpleging: 'verpleging',
});

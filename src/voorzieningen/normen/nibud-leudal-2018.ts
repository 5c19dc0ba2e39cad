import { bevriesDiep } from '../../kern/index.js';
import { inLeudal } from '../bronnen.js';
import type { Inrichtingstabel } from '../inrichtingstabel.js';

/** The price guide is of August 2006 and for 2006-2007; the days themselves are inferred from that. */
const PRIJSPEIL = { vanaf: '2006-08-01', tot: '2007-12-31' } as const;

function prijs(bedrag: string, regel: string): Inrichtingstabel['artikelen'][number]['prijs'] {
  return { bedrag, geldig: PRIJSPEIL, herkomst: 'gepubliceerd', vindplaats: inLeudal('bijlage 4, stoffering', regel) };
}

/**
 * The guide prices of the Nibud for furnishing a home, and how much a household of one to six persons needs. Prices of
 * 2006-2007: an amount of today cannot rest on them.
 *
 * @bron leudal-2018 bijlage 4 (LE-266..LE-276)
 */
export const INRICHTING_LEUDAL_2018: Inrichtingstabel = bevriesDiep<Inrichtingstabel>({
  id: 'nibud-2006-2007',
  titel: 'Richtprijzen stoffering, Nibud-prijzengids 2006-2007 (augustus 2006)',
  artikelen: [
    { id: 'vinyl', naam: 'vloerbedekking van vinyl', eenheid: 'meter', maat: '4 m breed', prijs: prijs('40.00', 'LE-266'), benodigd: ['13', '14', '14', '18', '18', '20'] },
    { id: 'laminaat', naam: 'laminaat', eenheid: 'm²', maat: null, prijs: prijs('20.00', 'LE-267'), benodigd: null },
    // printed with a point: "15.00"
    { id: 'jaloezieen', naam: 'jaloezieën', eenheid: 'meter', maat: '175 cm hoog', prijs: prijs('15.00', 'LE-268'), benodigd: null },
    { id: 'vitrage', naam: 'vitrage', eenheid: 'meter', maat: '180 cm breed', prijs: prijs('9.00', 'LE-269'), benodigd: null },
    {
      id: 'overgordijnen',
      naam: 'overgordijnen',
      eenheid: 'meter',
      maat: '140 cm breed',
      prijs: prijs('13.00', 'LE-270'),
      benodigd: ['20', '20', '20', '24', '24', '28'],
      twijfel: 'De tabel laat open of de hoeveelheid ook voor jaloezieën en vitrage geldt. Het rekenvoorbeeld telt haar alleen voor overgordijnen.',
    },
    { id: 'maakloon', naam: 'maakloon van gordijnen', eenheid: 'banen', maat: null, prijs: prijs('8.00', 'LE-271'), benodigd: ['10', '10', '10', '12', '12', '14'] },
    { id: 'gordijnrail', naam: 'gordijnrail (U-rail)', eenheid: 'meter', maat: null, prijs: prijs('4.50', 'LE-272'), benodigd: ['7.5', '7.5', '7.5', '9', '9', '10.5'] },
    { id: 'behang', naam: 'behang', eenheid: 'rollen', maat: '10 m per rol', prijs: prijs('7.00', 'LE-273'), benodigd: ['13', '14', '14', '18', '18', '20'] },
    {
      id: 'behanglijm',
      naam: 'behanglijm',
      eenheid: null,
      maat: null,
      prijs: prijs('5.00', 'LE-274'),
      benodigd: null,
      twijfel: 'De tabel noemt bij behanglijm niet waarvoor de prijs geldt: per pak, per rol behang of voor het geheel.',
    },
    {
      id: 'verf',
      naam: 'verf',
      eenheid: 'literblikken',
      maat: null,
      prijs: prijs('4.00', 'LE-275'),
      benodigd: ['6', '6', '6', '8', '8', '9'],
      twijfel: 'De tabel noemt hoeveel verf nodig is, maar het rekenvoorbeeld telt verf niet mee.',
    },
  ],
  voorbeeld: { artikelen: ['vinyl', 'overgordijnen', 'maakloon', 'gordijnrail', 'behang'], personen: 3, vindplaats: inLeudal('bijlage 4, toelichting', 'LE-276') },
  vindplaats: inLeudal('bijlage 4', 'LE-266', 'LE-276'),
});

import { bevriesDiep, BRONNEN, vindplaats, type Vindplaats } from '../../kern/index.js';
import type { Activiteitentabel, Activiteitrij } from '../activiteitentabel.js';

const BRON = BRONNEN['maatstaf-amsterdam-2017'];

const op = (plaats: string, ...regels: readonly string[]): Vindplaats => vindplaats('leudal-2018', plaats, ...regels);

const LAMELLEN =
  'De tijd voor lamellen is in de woonkamer 1,1 en in de slaapkamer 44,6 minuten; één van de twee staat waarschijnlijk op de verkeerde plaats.';

/** A row as it is printed: table, room, activity, minutes (null: the cell is empty) and how often. */
function rij(
  regel: string,
  tabel: number,
  groep: Activiteitrij['groep'],
  id: string,
  omschrijving: string,
  minuten: string | null,
  keer: number,
  per: Activiteitrij['frequentie']['per'],
  bijzonder: Pick<Activiteitrij, 'voorwaarde' | 'twijfel'> = {},
): Activiteitrij {
  const plaats = op(`bijlage 1 tabel ${tabel}`, regel);
  return { id, groep, omschrijving, minuten, frequentie: { keer, per }, herkomst: 'gepubliceerd', vindplaats: plaats, ...bijzonder };
}

/**
 * The activity table of Leudal 2018: research times per activity and their frequency, row by row. Seven rows have no
 * time in the source; their minutes are null and must be supplied before the row can count.
 *
 * @bron leudal-2018 bijlage 1 tabel 1, 2, 4, 8, 9 en 10 (LE-155..LE-243)
 */
export const LEUDAL_ACTIVITEITEN_2018: Activiteitentabel = bevriesDiep<Activiteitentabel>({
  id: 'leudal-2018-activiteiten',
  titel: 'Normeringskader Hulp bij het Huishouden, Leudal 2018 (activiteiten x frequentie)',
  bron: BRON,
  rijen: [
    rij('LE-171', 1, 'woonkamer', 'woonkamer-stof-hoog', 'stof afnemen, hoog', '3.7', 1, 'twee-weken'),
    rij('LE-172', 1, 'woonkamer', 'woonkamer-stof-midden', 'stof afnemen, middelhoog', '8.2', 1, 'week'),
    rij('LE-173', 1, 'woonkamer', 'woonkamer-stof-laag', 'stof afnemen, laag', '4.3', 1, 'week'),
    rij('LE-174', 1, 'woonkamer', 'woonkamer-opruimen', 'opruimen', '4.1', 1, 'week'),
    rij('LE-175', 1, 'woonkamer', 'woonkamer-stofzuigen', 'stofzuigen', '8.5', 1, 'week'),
    rij('LE-176', 1, 'woonkamer', 'woonkamer-dweilen', 'dweilen', '6.3', 1, 'twee-weken', { voorwaarde: { kenmerk: 'vloer', bij: ['hard'] } }),
    rij('LE-177', 1, 'slaapkamer', 'slaapkamer-stof-hoog', 'stof afnemen, hoog', '2.2', 1, 'zes-weken'),
    rij('LE-178', 1, 'slaapkamer', 'slaapkamer-stof-midden', 'stof afnemen, middelhoog', '3.9', 1, 'week'),
    rij('LE-179', 1, 'slaapkamer', 'slaapkamer-stof-laag', 'stof afnemen, laag', '2.4', 1, 'week'),
    rij('LE-180', 1, 'slaapkamer', 'slaapkamer-opruimen', 'opruimen', '2.1', 1, 'week'),
    rij('LE-181', 1, 'slaapkamer', 'slaapkamer-stofzuigen', 'stofzuigen', '4.6', 1, 'week'),
    rij('LE-182', 1, 'slaapkamer', 'slaapkamer-dweilen', 'dweilen', '3.6', 1, 'vier-weken', { voorwaarde: { kenmerk: 'vloer', bij: ['hard'] } }),
    rij('LE-183', 1, 'slaapkamer', 'slaapkamer-bed-verschonen', 'bed verschonen', '8.3', 1, 'twee-weken'),
    rij('LE-184', 1, 'keuken', 'keuken-stofzuigen', 'stofzuigen', '3.1', 1, 'week'),
    rij('LE-185', 1, 'keuken', 'keuken-dweilen', 'dweilen', '3.1', 1, 'week', { voorwaarde: { kenmerk: 'vloer', bij: ['hard'] } }),
    rij('LE-186', 1, 'keuken', 'keuken-keukenblok', 'keukenblok, buitenkant', '9.7', 1, 'week'),
    rij('LE-187', 1, 'keuken', 'keuken-apparatuur', 'keukenapparaten, buitenkant', '3', 1, 'week'),
    rij('LE-188', 1, 'keuken', 'keuken-afval', 'afval opruimen', '4.7', 1, 'week'),
    rij('LE-189', 1, 'keuken', 'keuken-afwassen', 'afwassen met de hand', '8.8', 1, 'week', { voorwaarde: { kenmerk: 'afwas', bij: ['hand'] } }),
    rij('LE-190', 1, 'keuken', 'keuken-vaatwasser', 'vaatwasser in- en uitruimen', '8.6', 1, 'week', { voorwaarde: { kenmerk: 'afwas', bij: ['vaatwasser'] } }),
    rij('LE-191', 1, 'sanitair', 'sanitair-badkamer', 'badkamer schoonmaken, vloer inbegrepen', '11.7', 1, 'week'),
    rij('LE-192', 1, 'sanitair', 'sanitair-toilet', 'toilet schoonmaken', '6.2', 1, 'week'),
    rij('LE-193', 1, 'hal', 'hal-stof-hoog', 'stof afnemen, hoog', '2', 1, 'week'),
    rij('LE-194', 1, 'hal', 'hal-stof-midden', 'stof afnemen, middelhoog', '2.3', 1, 'week'),
    rij('LE-195', 1, 'hal', 'hal-stof-laag', 'stof afnemen, laag', '1.3', 1, 'week'),
    rij('LE-196', 1, 'hal', 'hal-stofzuigen', 'stofzuigen', '3', 1, 'week'),
    rij('LE-197', 1, 'hal', 'hal-dweilen', 'dweilen', '2.4', 1, 'twee-weken', { voorwaarde: { kenmerk: 'vloer', bij: ['hard'] } }),
    rij('LE-198', 2, 'woonkamer', 'woonkamer-gordijnen', 'gordijnen wassen', null, 1, 'jaar', { voorwaarde: { kenmerk: 'raambekleding', bij: ['gordijnen'] } }),
    rij('LE-199', 2, 'woonkamer', 'woonkamer-lamellen', 'lamellen of luxaflex reinigen', '1.1', 2, 'jaar', { voorwaarde: { kenmerk: 'raambekleding', bij: ['lamellen'] }, twijfel: LAMELLEN }),
    rij('LE-200', 2, 'woonkamer', 'woonkamer-ramen', 'ramen wassen, binnenkant', '12', 4, 'jaar'),
    rij('LE-201', 2, 'woonkamer', 'woonkamer-deuren', 'deuren en deurposten afdoen', '1.4', 1, 'acht-weken'),
    rij('LE-202', 2, 'woonkamer', 'woonkamer-zitmeubels', 'zitmeubels afnemen', '5.8', 1, 'acht-weken'),
    rij('LE-203', 2, 'woonkamer', 'woonkamer-radiatoren', 'radiatoren reinigen', '2.4', 2, 'jaar'),
    rij('LE-204', 2, 'slaapkamer', 'slaapkamer-gordijnen', 'gordijnen wassen', '16.8', 1, 'jaar', { voorwaarde: { kenmerk: 'raambekleding', bij: ['gordijnen'] } }),
    rij('LE-205', 2, 'slaapkamer', 'slaapkamer-lamellen', 'lamellen of luxaflex reinigen', '44.6', 2, 'jaar', { voorwaarde: { kenmerk: 'raambekleding', bij: ['lamellen'] }, twijfel: LAMELLEN }),
    rij('LE-206', 2, 'slaapkamer', 'slaapkamer-ramen', 'ramen wassen, binnenkant', '8.9', 4, 'jaar'),
    rij('LE-207', 2, 'slaapkamer', 'slaapkamer-deuren', 'deuren en deurposten afdoen', '1.6', 2, 'jaar'),
    rij('LE-208', 2, 'slaapkamer', 'slaapkamer-radiatoren', 'radiatoren reinigen', '0.6', 2, 'jaar'),
    rij('LE-209', 2, 'slaapkamer', 'slaapkamer-matras', 'matras draaien', null, 2, 'jaar'),
    rij('LE-210', 2, 'keuken', 'keuken-gordijnen', 'gordijnen wassen', null, 2, 'jaar', { voorwaarde: { kenmerk: 'raambekleding', bij: ['gordijnen'] } }),
    rij('LE-211', 2, 'keuken', 'keuken-lamellen', 'lamellen of luxaflex reinigen', null, 3, 'jaar', { voorwaarde: { kenmerk: 'raambekleding', bij: ['lamellen'] } }),
    rij('LE-212', 2, 'keuken', 'keuken-ramen', 'ramen wassen, binnenkant', '5.4', 4, 'jaar'),
    rij('LE-213', 2, 'keuken', 'keuken-deuren', 'deuren en deurposten afdoen', '1.9', 1, 'acht-weken'),
    rij('LE-214', 2, 'keuken', 'keuken-radiatoren', 'radiatoren reinigen', '1.1', 3, 'jaar'),
    rij('LE-215', 2, 'keuken', 'keuken-kastjes', 'keukenkastjes, binnenkant', '5.7', 2, 'jaar'),
    rij('LE-216', 2, 'keuken', 'keuken-koelkast', 'koelkast, binnenkant', '5.4', 3, 'jaar'),
    rij('LE-217', 2, 'keuken', 'keuken-oven', 'oven of magnetron grondig', '3.4', 4, 'jaar'),
    rij('LE-218', 2, 'keuken', 'keuken-vriezer', 'losse vriezer, binnenkant, ontdooid', '5.7', 1, 'jaar', { voorwaarde: { kenmerk: 'vriezer', bij: ['los'] } }),
    rij('LE-219', 2, 'keuken', 'keuken-afzuigkap-vaatwasserbestendig', 'afzuigkap van binnen, rooster mag in de vaatwasser', '2', 2, 'jaar', { voorwaarde: { kenmerk: 'afzuigkap', bij: ['vaatwasserbestendig'] } }),
    rij('LE-220', 2, 'keuken', 'keuken-afzuigkap-niet-vaatwasserbestendig', 'afzuigkap van binnen, rooster mag niet in de vaatwasser', '0.6', 2, 'jaar', { voorwaarde: { kenmerk: 'afzuigkap', bij: ['niet-vaatwasserbestendig'] } }),
    rij('LE-221', 2, 'keuken', 'keuken-kastjes-boven', 'keukenkastjes, bovenkant', '3.3', 1, 'zes-weken'),
    rij('LE-222', 2, 'keuken', 'keuken-tegelwand', 'tegelwand los van het keukenblok', '2.2', 2, 'jaar'),
    rij('LE-223', 2, 'sanitair', 'sanitair-deuren', 'deuren en deurposten afdoen', '2.2', 1, 'acht-weken'),
    rij('LE-224', 2, 'sanitair', 'sanitair-radiatoren', 'radiatoren reinigen', '1.3', 2, 'jaar'),
    rij('LE-225', 2, 'sanitair', 'sanitair-tegelwand', 'tegelwand van de badkamer afnemen', '4.1', 4, 'jaar'),
    rij('LE-226', 2, 'sanitair', 'sanitair-gordijnen', 'gordijnen wassen', null, 1, 'jaar', { voorwaarde: { kenmerk: 'raambekleding', bij: ['gordijnen'] } }),
    rij('LE-227', 2, 'sanitair', 'sanitair-ramen', 'ramen wassen, binnenkant', '0.8', 4, 'jaar'),
    rij('LE-228', 2, 'sanitair', 'sanitair-lamellen', 'lamellen of luxaflex reinigen', null, 3, 'jaar', { voorwaarde: { kenmerk: 'raambekleding', bij: ['lamellen'] } }),
    rij('LE-229', 2, 'hal', 'hal-trap', 'trap stofzuigen, binnenshuis', '3.2', 1, 'vier-weken', { voorwaarde: { kenmerk: 'trap', bij: ['ja'] } }),
    rij('LE-230', 2, 'hal', 'hal-radiatoren', 'radiatoren reinigen', '0.6', 2, 'jaar'),
    rij('LE-231', 2, 'hal', 'hal-deuren', 'deuren en deurposten afdoen', '3', 2, 'jaar'),
    rij('LE-232', 4, 'was', 'was-sorteren', 'sorteren', '1.8', 1, 'week'),
    rij('LE-233', 4, 'was', 'was-vlekken', 'vlekken behandelen', null, 5, 'twee-weken', { voorwaarde: { kenmerk: 'vlekken', bij: ['ja'] } }),
    rij('LE-234', 4, 'was', 'was-machine-vullen', 'machine vullen en aanzetten', '1.5', 5, 'twee-weken'),
    rij('LE-235', 4, 'was', 'was-machine-legen', 'machine leeghalen', '1.5', 5, 'twee-weken'),
    rij('LE-236', 4, 'was', 'was-sorteren-drogen', 'sorteren voor droger of waslijn', '2.7', 5, 'twee-weken'),
    rij('LE-237', 4, 'was', 'was-droger-vullen', 'droger vullen', '1.3', 5, 'twee-weken', { voorwaarde: { kenmerk: 'drogen', bij: ['droger'] } }),
    rij('LE-238', 4, 'was', 'was-droger-legen', 'droger leeghalen', '0.9', 5, 'twee-weken', { voorwaarde: { kenmerk: 'drogen', bij: ['droger'] } }),
    rij('LE-239', 4, 'was', 'was-ophangen', 'ophangen', '5.8', 5, 'twee-weken', { voorwaarde: { kenmerk: 'drogen', bij: ['waslijn'] } }),
    rij('LE-240', 4, 'was', 'was-afhalen', 'afhalen', '0.9', 5, 'twee-weken', { voorwaarde: { kenmerk: 'drogen', bij: ['waslijn'] } }),
    rij('LE-241', 4, 'was', 'was-vouwen', 'opvouwen', '5.5', 5, 'twee-weken'),
    rij('LE-242', 4, 'strijken', 'was-strijken', 'strijken', '19.8', 1, 'week', { voorwaarde: { kenmerk: 'medischNoodzakelijk', bij: ['ja'] } }),
    rij('LE-243', 4, 'was', 'was-opbergen', 'opbergen', '2', 5, 'twee-weken'),
  ],
  aanleren: [
    { onderwerp: 'instructie', omschrijving: 'Instructie bij huishoudelijke taken', minuten: '30', eenheid: 'keer', meesteKeren: 3, maximumWeken: 6, herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 8 en §4.7', 'LE-155', 'LE-036') },
    { onderwerp: 'huis-en-was', omschrijving: 'Aanleren en samen doen: huis en was', minuten: '60', eenheid: 'week', meesteKeren: 7, maximumWeken: 6, herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 9', 'LE-157') },
    { onderwerp: 'maaltijden', omschrijving: 'Aanleren en samen doen: maaltijden', minuten: '30', eenheid: 'onduidelijk', meesteKeren: 3, maximumWeken: 6, herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 9', 'LE-159') },
  ],
  normen: {
    regie: { minuten: '30', herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 8 en 9', 'LE-156', 'LE-158') },
  },
  kinderen: {
    totEnMetLeeftijd: 6,
    maximumWeken: 13,
    vindplaats: op('§4.9 (3 maanden, gelezen als 13 weken) en bijlage 1 onder tabel 10', 'LE-042', 'LE-168'),
    rijen: [
      { activiteit: 'naar-bed-brengen', omschrijving: 'naar bed brengen', minuten: '10', eenheid: 'keer-per-kind', herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 10', 'LE-162') },
      { activiteit: 'uit-bed-halen', omschrijving: 'uit bed halen', minuten: '10', eenheid: 'keer-per-kind', herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 10', 'LE-163') },
      { activiteit: 'wassen-en-kleden', omschrijving: 'wassen en kleden', minuten: '30', eenheid: 'dag-per-kind', herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 10', 'LE-164') },
      { activiteit: 'eten-en-drinken', omschrijving: 'eten en drinken geven', minuten: '20', eenheid: 'maaltijd', herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 10', 'LE-165') },
      { activiteit: 'babyvoeding', omschrijving: 'babyvoeding geven', minuten: '10', eenheid: 'keer-per-kind', herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 10', 'LE-166') },
      { activiteit: 'school-brengen-halen', omschrijving: 'te voet naar school of crèche brengen of halen', minuten: '15', eenheid: 'keer-per-gezin', herkomst: 'gepubliceerd', vindplaats: op('bijlage 1 tabel 10', 'LE-167') },
    ],
  },
});

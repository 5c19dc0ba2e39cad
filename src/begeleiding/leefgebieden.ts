import { bevriesDiep, type Vindplaats } from '../kern/index.js';
import { inKader } from './bronnen.js';

/**
 * The eleven life areas, in the order of the framework.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export const LEEFGEBIED_LIJST = Object.freeze([
  'persoonlijkFunctioneren',
  'sociaalFunctioneren',
  'gezondheidEnZelfzorg',
  'verplaatsenEnVervoer',
  'wonen',
  'regieBijHetHuishouden',
  'werkSchool',
  'vrijeTijd',
  'financienAdministratie',
  'justitie',
  'verslaving',
] as const);

/**
 * A life area.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-025)
 */
export type Leefgebied = (typeof LEEFGEBIED_LIJST)[number];

/**
 * What a closed list says of one of its values: how it is called, what it means (in our own words) and where it stands.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3 (NK-025, NK-046)
 */
export interface Begrip {
  readonly naam: string;
  readonly omschrijving: string;
  readonly vindplaats: Vindplaats;
}

const AD_B = 'hoofdstuk 3, stap 2 ad b';

/**
 * The life areas: the usual name, what to look at, and the source. A policy may use another name for an area.
 *
 * @bron normenkader-begeleiding-2.0 hoofdstuk 3, stap 2 ad b (NK-029..NK-039)
 */
export const LEEFGEBIEDEN: Readonly<Record<Leefgebied, Begrip>> = bevriesDiep({
  persoonlijkFunctioneren: {
    naam: 'persoonlijk functioneren',
    omschrijving:
      'Hoe iemand zichzelf kent en stuurt: boosheid en andere gevoelens de baas blijven, nee kunnen zeggen, kiezen, wennen aan iets nieuws, zien wat ergens van komt, en hulp vragen zonder dat die er meteen hoeft te zijn.',
    vindplaats: inKader(AD_B, 'NK-029'),
  },
  sociaalFunctioneren: {
    naam: 'sociaal functioneren',
    omschrijving:
      'Hoe iemand met andere mensen omgaat: vrienden maken en houden, een plek hebben thuis en in de familie, oog hebben voor een ander, en zich niet te veel laten beïnvloeden.',
    vindplaats: inKader(AD_B, 'NK-030'),
  },
  gezondheidEnZelfzorg: {
    naam: 'gezondheid en zelfzorg',
    omschrijving:
      'Goed voor zichzelf zorgen en gevaar voor de gezondheid zien: op tijd naar de dokter, schoon en verzorgd zijn, gezond eten, en een vast ritme van slapen en wakker zijn.',
    vindplaats: inKader(AD_B, 'NK-031'),
  },
  verplaatsenEnVervoer: {
    naam: 'verplaatsen en vervoer',
    omschrijving: 'Op eigen kracht ergens buitenshuis komen: met fiets, auto, bus of trein, en daarbij de weg weten.',
    vindplaats: inKader(AD_B, 'NK-032'),
  },
  wonen: {
    naam: 'wonen',
    omschrijving:
      'Het volhouden van een eigen adres: een woning die heel, passend en veilig is, een goede verstandhouding met buren en verhuurder, en geen overlast geven of eronder gebukt gaan.',
    vindplaats: inKader(AD_B, 'NK-033'),
  },
  regieBijHetHuishouden: {
    naam: 'regie bij het huishouden',
    omschrijving:
      'Overzicht over het werk in huis: bedenken wat er moet gebeuren aan was, schoonmaak, boodschappen en eten, en dat in gang zetten. Het gaat om het regelen, niet om het poetsen zelf.',
    vindplaats: inKader(AD_B, 'NK-034'),
  },
  werkSchool: {
    naam: 'werk/school',
    omschrijving:
      'Meedoen op het werk of op een opleiding: een vast ritme, er zijn en op tijd zijn, in een groep passen en vooruitdenken over wat daarna komt.',
    vindplaats: inKader(AD_B, 'NK-035'),
  },
  vrijeTijd: {
    naam: 'vrije tijd',
    omschrijving:
      'De uren die over zijn: sport, een club of iets anders dat de dag waarde geeft, en meedoen met de mensen om je heen.',
    vindplaats: inKader(AD_B, 'NK-036'),
  },
  financienAdministratie: {
    naam: 'financiën/administratie',
    omschrijving:
      'Rondkomen en de papieren op orde: inkomen hebben, uitgaven in de hand houden, schulden aanpakken, brieven openen en doen wat erin gevraagd wordt.',
    vindplaats: inKader(AD_B, 'NK-037'),
  },
  justitie: {
    naam: 'justitie',
    omschrijving:
      'Begeleiding om strafbaar of gevaarlijk gedrag voor te zijn, ook als er al iets is gebeurd, de politie is langs geweest of justitie iets heeft opgelegd.',
    vindplaats: inKader(AD_B, 'NK-038'),
  },
  verslaving: {
    naam: 'verslaving',
    omschrijving: 'Wat een verslaving, zoals aan drank, drugs of gokken, doet met het gewone leven: thuis, op de opleiding en op het werk.',
    vindplaats: inKader(AD_B, 'NK-039'),
  },
});

/**
 * The areas that tell whether day activities make sense at all.
 *
 * @bron nederweert-2025 bijlage 5, 5.2 (NE-071)
 */
export const DAGBESTEDING_LEEFGEBIEDEN = ['werkSchool', 'vrijeTijd'] as const satisfies readonly Leefgebied[];

import type { Bron } from './bron.js';
import { bevriesDiep } from './gelezen.js';

/** The source documents that this library was written from, by id. */
export const BRONNEN = bevriesDiep({
  'normenkader-begeleiding-2.0': {
    id: 'normenkader-begeleiding-2.0',
    titel: 'Normenkader Begeleiding 2.0, publieksversie; bureau HHM / Factum Advies, november 2024',
    soort: 'handreiking',
    status: 'overgenomen in het beleid van Nederweert (Gemeenteblad 2025, 75231, bijlage 5)',
  },
  'normenkader-begeleiding-1.0': {
    id: 'normenkader-begeleiding-1.0',
    titel: 'Normenkader Begeleiding, hulpmiddel voor professionals (folder bij versie 1.0); bureau HHM / Factum Advies, 2023',
    soort: 'handreiking',
    status: 'opgevolgd door versie 2.0',
  },
  'leudal-2018': {
    id: 'leudal-2018',
    titel: 'Beleidsregels maatwerkvoorzieningen maatschappelijke ondersteuning Leudal 2018, versie 24-10-2017',
    soort: 'beleidsregel',
    status: 'versie van 24 oktober 2017; ingangsdatum afgeleid uit de titel',
  },
  'nederweert-2025': {
    id: 'nederweert-2025',
    titel: 'Beleidsregels maatschappelijke ondersteuning Nederweert 2024, gewijzigd bij besluit van 18 februari 2025',
    soort: 'beleidsregel',
    status: 'vastgesteld 18 februari 2025, Gemeenteblad 2025, 75231; geldig vanaf 1 maart 2025',
  },
  'normenkader-ho-2025': {
    id: 'normenkader-ho-2025',
    titel: 'Normenkader Huishoudelijke Ondersteuning 2025; bureau HHM, januari 2025',
    soort: 'handreiking',
    status: 'overgenomen in het beleid van Nederweert (Gemeenteblad 2025, 75231, bijlage 2)',
  },
  'normenkader-ho-2019': {
    id: 'normenkader-ho-2019',
    titel: 'Normenkader Huishoudelijke Ondersteuning 2019 (met aanvullingen 2022); bureau HHM',
    soort: 'handreiking',
    status: 'opgevolgd door de editie van 2025; gelezen via de geschiedenis in Gemeenteblad 2025, 75231',
  },
  'maatstaf-amsterdam-2017': {
    id: 'maatstaf-amsterdam-2017',
    titel: 'Onderzoek Maatstaf hulp bij het huishouden, gemeente Amsterdam; bureau HHM / KPMG Plexus, 28 februari 2017',
    soort: 'onderzoek',
    status: 'overgenomen in het beleid van Leudal (Beleidsregels 2018, bijlage 1)',
  },
  'midden-limburg-2024': {
    id: 'midden-limburg-2024',
    titel: 'Product- en perceelbeschrijvingen Wmo-begeleiding en kortdurend verblijf, Midden-Limburg West en MER-gemeenten, 2024',
    soort: 'inkoopdocument',
    status: 'bindt de toewijzing aan de aanbieder, niet het besluit aan de burger',
  },
  'kst-29538-307': {
    id: 'kst-29538-307',
    titel: 'Kamerbrief van 28 oktober 2019 over de Wmo 2015 (Kamerstukken II 2019/20, 29 538, nr. 307)',
    soort: 'handreiking',
    status: 'gelezen; bindt niet',
  },
  'wmo-2015': {
    id: 'wmo-2015',
    titel: 'Wet maatschappelijke ondersteuning 2015',
    soort: 'wet',
    status: 'oudere tekst gelezen',
  },
  'iwmo-3.2': {
    id: 'iwmo-3.2',
    titel: 'iWmo 3.2 informatiemodel, iStandaarden',
    soort: 'standaard',
    status: 'landelijke standaard voor berichten',
  },
} as const satisfies Readonly<Record<string, Bron>>);

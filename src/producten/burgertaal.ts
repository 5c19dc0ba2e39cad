import { bevriesDiep, type Burgertaal } from '../kern/index.js';

const ZWIJGT = { telt: null, teltNiet: null } as const;

/**
 * Lots in the words of a citizen: which contract the help is bought under is for the municipality and the provider.
 *
 * @bron midden-limburg-2024 percelen (MP-005, MP-008)
 */
export const PRODUCTEN_BURGERTAAL: Burgertaal = bevriesDiep<Burgertaal>({
  rijen: { GELDIGHEID: ZWIJGT, PERCEEL: ZWIJGT, PERCEEL_GEKOZEN: ZWIJGT, PERCEEL_LOOPTIJD: ZWIJGT, PRODUCT: ZWIJGT, GRONDSLAG: ZWIJGT, GRONDSLAG_DOMINANT: ZWIJGT, PRODUCTCODE: ZWIJGT, ZWAARTE_VAN_PROFIEL: ZWIJGT },
  bevindingen: {
    PERCEEL_KIEZEN: 'De gemeente moet nog kiezen onder welk contract de hulp valt.',
    PERCEEL_PAST_NIET: 'De hulp past niet bij het contract dat is gekozen. De gemeente moet een ander contract kiezen.',
    GRONDSLAG_UITGESLOTEN: 'De gemeente koopt deze hulp voor u niet zelf in. Daarvoor zijn er landelijke afspraken.',
    NOODZAAK_24_UUR: 'U hebt dag en nacht iemand in de buurt nodig. De gemeente moet eerst nakijken welke wet daarvoor geldt.',
    REGIE_DUBBEL: 'Hulp om het huishouden te regelen staat er twee keer in: bij het huishouden en bij de begeleiding. De gemeente moet kiezen.',
  },
  vragen: {
    product: 'De gemeente moet nog zeggen om welke hulp het gaat.',
    richting: 'Wilt u vooral iets leren, of vooral houden wat u nu kunt?',
    zwaarte: 'Hoe zwaar zijn uw problemen, alles bij elkaar?',
    grondslagen: 'Waardoor hebt u hulp nodig? Bijvoorbeeld door een lichamelijke ziekte, een psychische ziekte of een verstandelijke beperking.',
    DOMINANTE_GRONDSLAG: 'De gemeente moet nog kiezen waardoor u deze hulp vooral nodig hebt.',
    ouderdomsbeperkingen: 'Komen uw beperkingen doordat u ouder wordt?',
    noodzaak24Uur: 'Hebt u dag en nacht iemand in de buurt nodig?',
  },
  woorden: [],
});

import { bevriesDiep } from '../kern/index.js';
import type { Categorie, Intensiteit, Modelvraag } from './vragenlijst.js';

/**
 * The questions of the assessment model with their answers, the favourable one first.
 *
 * @bron leudal-2018 bijlage 2 (LE-071..LE-078)
 */
export const VRAGENLIJST_BURGERTEKST: Readonly<Record<Modelvraag, { readonly vraag: string; readonly antwoorden: Readonly<Record<string, string>> }>> = bevriesDiep({
  v1: {
    vraag: 'Is het veilig voor u en de mensen om u heen?',
    antwoorden: { A: 'er is bijna geen gevaar', B: 'er is een klein gevaar', C: 'er is duidelijk gevaar', D: 'er is groot gevaar', E: 'het is nu niet veilig' },
  },
  v2: {
    vraag: 'Wat weegt zwaarder: wat u beschermt of wat u bedreigt?',
    antwoorden: {
      A: 'vooral wat u beschermt',
      B: 'meer wat u beschermt dan wat u bedreigt',
      C: 'dat is ongeveer gelijk, maar dat kan snel veranderen',
      D: 'meer wat u bedreigt dan wat u beschermt',
      E: 'vooral wat u bedreigt',
    },
  },
  v3: {
    vraag: 'Hoe moeilijk is het om uw doel te halen, met hulp?',
    antwoorden: { A: 'niet moeilijk', B: 'niet erg moeilijk', C: 'nogal moeilijk', D: 'moeilijk' },
  },
  v4: {
    vraag: 'Hoeveel hulp hebben u en de mensen om u heen nodig?',
    antwoorden: { A: 'heel weinig hulp', B: 'weinig hulp', C: 'veel hulp', D: 'heel veel hulp' },
  },
  v5: {
    vraag: 'Werken u en de mensen om u heen mee?',
    antwoorden: { A: 'ja, helemaal', B: 'enigszins', C: 'maar beperkt', D: 'bijna niet' },
  },
});

/**
 * What a profile of the assessment model means.
 *
 * @bron leudal-2018 §5.3.3 (LE-063, LE-067..LE-069)
 */
export const MODELPROFIEL_BURGERTEKST: {
  readonly categorie: Readonly<Record<Categorie, string>>;
  readonly intensiteit: Readonly<Record<Intensiteit, string>>;
} = bevriesDiep({
  categorie: { 1: 'lichte beperkingen', 2: 'matige beperkingen', 3: 'zware beperkingen' },
  intensiteit: { basis: 'af en toe hulp', aanvullend: 'vaste hulp, maar niet elke dag', intens: 'vaste hulp, meestal elke dag' },
});

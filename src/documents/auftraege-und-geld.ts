import { auftragsliste } from './auftragsliste.ts';
import { beschlussverzeichnis } from './beschlussverzeichnis.ts';
import { bewilligung } from './bewilligung.ts';
import { budgetblatt } from './budgetblatt.ts';
import { type DocumentKind, forGremium, forGremiumAndJahr, forMassnahme } from './document-kind.ts';
import { erinnerung } from './erinnerung.ts';
import { massnahmenantrag } from './massnahmenantrag.ts';
import { verwendungsnachweis } from './verwendungsnachweis.ts';

/** What follows from a meeting: tasks, decisions, Maßnahmen and their money. */
export const AUFTRAEGE_UND_GELD: readonly DocumentKind[] = [
  forGremium(
    {
      name: 'auftragsliste',
      titel: 'Auftragsliste',
      fuer: 'Geschäftsführung: wer was bis wann zu tun hat, Überfälliges zuerst',
    },
    auftragsliste,
  ),
  forGremium(
    {
      name: 'erinnerung',
      titel: 'Erinnerung an Aufträge',
      fuer: 'Geschäftsführung: fertige Mailtexte an alle, bei denen etwas fällig ist',
    },
    erinnerung,
  ),
  forGremiumAndJahr(
    {
      name: 'beschlussverzeichnis',
      titel: 'Beschlussverzeichnis',
      fuer: 'Gremium und Verwaltung: alle Beschlüsse eines Jahres und was daraus wurde',
    },
    beschlussverzeichnis,
  ),
  forMassnahme(
    {
      name: 'massnahmenantrag',
      titel: 'Antrag auf eine Maßnahme',
      fuer: 'Durchführende: Antrag mit dem Teil, den die bewilligende Stelle ausfüllt',
    },
    massnahmenantrag,
  ),
  forMassnahme(
    {
      name: 'bewilligung',
      titel: 'Bewilligung einer Maßnahme',
      fuer: 'Durchführende: das Schreiben, das die Maßnahme bewilligt',
    },
    bewilligung,
  ),
  forGremiumAndJahr(
    {
      name: 'budgetblatt',
      titel: 'Budgetblatt',
      fuer: 'Geschäftsführung: Töpfe, Buchungen mit laufendem Rest, Höchstbeträge',
    },
    budgetblatt,
  ),
  forGremiumAndJahr(
    {
      name: 'verwendungsnachweis',
      titel: 'Verwendungsnachweis',
      fuer: 'Verwaltung: was für Zwecke mit Höchstbetrag ausgegeben wurde, mit Beschluss',
    },
    verwendungsnachweis,
  ),
];

import type { Code } from '../codes.ts';
import {
  berichtSoll,
  hoechstbetraegeSoll,
  jeArt,
  reflexionSoll,
  rhythmusSoll,
  type SollOf,
} from './umsetzung-soll.ts';

/** A rule of the city as the report names it, with every finding that says it was not kept. */
export interface Regel {
  readonly titel: string;
  readonly codes: readonly Code[];
  readonly soll: SollOf;
}

/** Rules in the order of a body's life: who is in it, when it meets, what it writes, spends and hands on. */
export const REGELN: readonly Regel[] = [
  {
    titel: 'Ein Gremium je Sozialraum',
    codes: ['sozialraum/ohne-gremium', 'sozialraum/mehrere-gremien'],
    soll: jeArt(({ je_sozialraum, grundlage }) =>
      je_sozialraum ? { text: 'genau eines in jedem Sozialraum', grundlage } : undefined,
    ),
  },
  {
    titel: 'Besetzung',
    codes: [
      'mitglied/besetzung',
      'mitglied/stufe',
      'mitglied/erprobung',
      'gremium/bereich-fehlt',
      'gremium/zu-viele-mitglieder',
      'gremium/zu-wenige-mitglieder',
      'sitzung/einrichtung-fehlt',
    ],
    soll: jeArt(({ besetzung }) =>
      besetzung ? { text: 'wer dazugehört und vertreten ist', grundlage: besetzung.grundlage } : undefined,
    ),
  },
  {
    titel: 'Sitzungsrhythmus',
    codes: ['sitzung/turnus', 'sitzung/turnus-vorwarnung', 'sitzung/turnus-hoechstens'],
    soll: jeArt(rhythmusSoll),
  },
  {
    titel: 'Wechselnde Orte',
    codes: ['sitzung/ortswechsel'],
    soll: jeArt(({ ortswechsel }) =>
      ortswechsel
        ? { text: 'von Sitzung zu Sitzung in einer anderen Einrichtung', grundlage: ortswechsel.grundlage }
        : undefined,
    ),
  },
  {
    titel: 'Frist der Einladung',
    codes: ['sitzung/ladungsfrist'],
    soll: jeArt(({ einladung }) =>
      einladung
        ? { text: `${einladung.frist_tage} Tage vor der Sitzung`, grundlage: einladung.grundlage }
        : undefined,
    ),
  },
  {
    titel: 'Frist des Protokolls',
    codes: ['protokoll/frist'],
    soll: jeArt(({ protokoll }) =>
      protokoll?.frist_tage === undefined
        ? undefined
        : { text: `${protokoll.frist_tage} Tage nach der Sitzung`, grundlage: protokoll.grundlage },
    ),
  },
  {
    titel: 'Wechselnde Protokollführung',
    codes: ['protokoll/fuehrung'],
    soll: jeArt(({ protokoll }) =>
      protokoll?.fuehrung_wechselt
        ? { text: 'von Sitzung zu Sitzung jemand anderes', grundlage: protokoll.grundlage }
        : undefined,
    ),
  },
  {
    titel: 'Kenntnisnahme der Protokolle',
    codes: ['protokoll/kenntnisnahme'],
    soll: jeArt(({ protokoll }) =>
      protokoll?.kenntnisnahme_tage === undefined
        ? undefined
        : {
            text: `in jedem Team binnen ${protokoll.kenntnisnahme_tage} Tagen`,
            grundlage: protokoll.grundlage,
          },
    ),
  },
  {
    titel: 'Leitfragen',
    codes: ['protokoll/leitfrage', 'protokoll/leitfrage-widerspruch', 'protokoll/reaktion'],
    soll: jeArt(({ leitfragen, grundlage }) =>
      leitfragen ? { text: 'jede Leitfrage in jeder Sitzung', grundlage } : undefined,
    ),
  },
  {
    titel: 'Realisierung von Beschlüssen',
    codes: ['beschluss/realisierung'],
    soll: jeArt(({ beschluesse }) =>
      beschluesse?.realisierung
        ? { text: 'zu jedem Beschluss ein Vermerk, was daraus wurde', grundlage: beschluesse.grundlage }
        : undefined,
    ),
  },
  {
    titel: 'Aufträge',
    codes: ['auftrag/ueberfaellig', 'auftrag/ohne-frist'],
    soll: jeArt(({ auftraege }) =>
      auftraege?.frist_noetig
        ? { text: 'mit Frist und innerhalb der Frist erledigt', grundlage: auftraege.grundlage }
        : undefined,
    ),
  },
  {
    titel: 'Bewilligung von Maßnahmen',
    codes: ['massnahme/bewilligung', 'massnahme/einzelfall'],
    soll: jeArt(({ massnahmen }) =>
      massnahmen
        ? { text: 'vor der ersten Zahlung durch die Geschäftsführung', grundlage: massnahmen.grundlage }
        : undefined,
    ),
  },
  {
    titel: 'Höchstbeträge',
    codes: ['budget/hoechstbetrag', 'budget/beschluss'],
    soll: jeArt(hoechstbetraegeSoll),
  },
  {
    titel: 'Ressourcenkarte',
    codes: ['ressourcenkarte/fehlt', 'ressourcenkarte/veraltet'],
    soll: jeArt(({ ressourcenkarte }) =>
      ressourcenkarte
        ? { text: `nicht älter als ${ressourcenkarte.monate} Monate`, grundlage: ressourcenkarte.grundlage }
        : undefined,
    ),
  },
  {
    titel: 'Jahresbericht',
    codes: ['bericht/sozialraum-fehlt', 'bericht/ohne-empfehlung', 'bericht/quelle', 'bericht/fundstelle'],
    soll: berichtSoll,
  },
  {
    titel: 'Reflexion',
    codes: ['reflexion/sitzung-fehlt', 'reflexion/delegierte'],
    soll: reflexionSoll,
  },
];

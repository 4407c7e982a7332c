import { worteOf } from '../model/begriffe.ts';
import { artName } from '../model/einrichtungen.ts';
import { fristOf, fristText, fristTextDativ } from '../model/frist.ts';
import { berichtspflichtSoll } from './umsetzung-berichte.ts';
import type { Regel } from './umsetzung-regel.ts';
import {
  aemterSoll,
  ansatzSoll,
  berichtSoll,
  besetzungText,
  bewilligungSoll,
  fristSoll,
  hasInvited,
  hasMet,
  hoechstbetraegeSoll,
  isRhythmusJudged,
  reflexionSoll,
  rhythmusSoll,
} from './umsetzung-soll.ts';

/**
 * First what a reader must know is missing: meetings, Leitfragen, offices, money. Then in the order of a body's life: who
 * is in it, what it writes and hands on.
 */
export const REGELN: readonly Regel[] = [
  {
    titel: 'Sitzungsrhythmus',
    codes: ['sitzung/turnus', 'sitzung/turnus-vorwarnung', 'sitzung/turnus-hoechstens'],
    artSoll: rhythmusSoll,
    isJudged: isRhythmusJudged,
  },
  {
    titel: '{leitfragen}',
    codes: ['protokoll/leitfrage', 'protokoll/leitfrage-widerspruch', 'protokoll/reaktion'],
    isJudged: hasMet,
    artSoll: ({ leitfragen, grundlage }, { kommune }) =>
      leitfragen
        ? { text: `${worteOf(kommune.value)('jeder leitfrage')} in jeder Sitzung`, grundlage }
        : undefined,
  },
  {
    titel: 'Besetzte Ämter',
    codes: ['funktion/unbesetzt', 'gremium/geschaeftsfuehrung', 'gremium/andere-geschaeftsfuehrung'],
    soll: aemterSoll,
  },
  {
    titel: 'Höchstbeträge',
    codes: ['budget/hoechstbetrag', 'budget/beschluss'],
    artSoll: hoechstbetraegeSoll,
  },
  {
    titel: 'Angesetzte Mittel',
    codes: ['budget/ansatz'],
    soll: ansatzSoll,
  },
  {
    titel: 'Ein Gremium je {sozialraum}',
    codes: ['sozialraum/ohne-gremium', 'sozialraum/mehrere-gremien'],
    artSoll: ({ je_sozialraum, grundlage }, { kommune }) =>
      je_sozialraum
        ? { text: `genau eines in ${worteOf(kommune.value)('jedem sozialraum')}`, grundlage }
        : undefined,
  },
  {
    titel: 'Besetzung',
    codes: [
      'mitglied/besetzung',
      'mitglied/stufe',
      'mitglied/erprobung',
      'sitzung/erprobung-gast',
      'gremium/stufenfolge',
      'gremium/bereich-fehlt',
      'gremium/zu-viele-mitglieder',
      'gremium/zu-wenige-mitglieder',
      'sitzung/einrichtung-fehlt',
      'gremium/einrichtung-ohne-mitglied',
    ],
    artSoll: ({ besetzung }, workspace) =>
      besetzung ? { text: besetzungText(besetzung, workspace), grundlage: besetzung.grundlage } : undefined,
  },
  {
    titel: 'Wechselnde Orte',
    codes: ['sitzung/ortswechsel', 'sitzung/ortszyklus'],
    isJudged: hasMet,
    artSoll: ({ ortswechsel }, workspace) =>
      ortswechsel
        ? {
            text: `abwechselnd: ${ortswechsel.arten.map((art) => artName(workspace, art)).join(', ')}`,
            grundlage: ortswechsel.grundlage,
          }
        : undefined,
  },
  {
    titel: 'Frist der Einladung',
    codes: ['sitzung/ladungsfrist'],
    isJudged: hasInvited,
    artSoll: ({ einladung }) =>
      fristSoll(fristOf(einladung, 'frist'), (frist) => `${fristText(frist)} vor der Sitzung`, einladung),
  },
  {
    titel: 'Frist des Protokolls',
    codes: ['protokoll/frist'],
    isJudged: hasMet,
    artSoll: ({ protokoll }) =>
      fristSoll(fristOf(protokoll, 'frist'), (frist) => `${fristText(frist)} nach der Sitzung`, protokoll),
  },
  {
    titel: 'Wechselnde Protokollführung',
    codes: ['protokoll/fuehrung'],
    isJudged: hasMet,
    artSoll: ({ protokoll }) =>
      protokoll?.fuehrung_wechselt
        ? { text: 'von Sitzung zu Sitzung jemand anderes', grundlage: protokoll.grundlage }
        : undefined,
  },
  {
    titel: 'Kenntnisnahme der Protokolle',
    codes: ['protokoll/kenntnisnahme'],
    isJudged: hasMet,
    artSoll: ({ protokoll }) =>
      fristSoll(
        fristOf(protokoll, 'kenntnisnahme'),
        (frist) => `in jedem Team binnen ${fristTextDativ(frist)}`,
        protokoll,
      ),
  },
  {
    titel: 'Realisierung von Beschlüssen',
    codes: ['beschluss/realisierung'],
    artSoll: ({ beschluesse }) =>
      beschluesse?.realisierung
        ? { text: 'zu jedem Beschluss ein Vermerk, was daraus wurde', grundlage: beschluesse.grundlage }
        : undefined,
  },
  {
    titel: 'Aufträge',
    codes: ['auftrag/ueberfaellig', 'auftrag/ohne-frist'],
    artSoll: ({ auftraege }) =>
      auftraege?.frist_noetig
        ? { text: 'mit Frist und innerhalb der Frist erledigt', grundlage: auftraege.grundlage }
        : undefined,
  },
  {
    titel: 'Bewilligung von Maßnahmen',
    codes: ['massnahme/bewilligung', 'massnahme/kosten', 'massnahme/einzelfall'],
    artSoll: bewilligungSoll,
  },
  {
    titel: 'Ressourcenkarte',
    codes: ['ressourcenkarte/fehlt', 'ressourcenkarte/veraltet'],
    artSoll: ({ ressourcenkarte }) =>
      ressourcenkarte
        ? {
            text: `nicht älter als ${ressourcenkarte.monate} ${ressourcenkarte.monate === 1 ? 'Monat' : 'Monate'}`,
            grundlage: ressourcenkarte.grundlage,
          }
        : undefined,
  },
  {
    titel: 'Jahresbericht',
    codes: ['bericht/sozialraum-fehlt', 'bericht/ohne-empfehlung', 'bericht/quelle', 'bericht/fundstelle'],
    soll: berichtSoll,
  },
  {
    titel: 'Jährliche Berichte',
    codes: ['bericht/fehlt'],
    soll: berichtspflichtSoll,
  },
  {
    titel: 'Reflexion',
    codes: ['reflexion/sitzung-fehlt', 'reflexion/delegierte'],
    soll: reflexionSoll,
  },
];

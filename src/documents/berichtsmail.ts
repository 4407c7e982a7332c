import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import { empfehlungenByZustaendig } from './bericht-empfehlungen.ts';
import { type Auswahl, allGremien, isHeld, sitzungenIn, umfangOf } from './bericht-umfang.ts';
import { berichtVerteiler } from './bericht-verteiler.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { resolveVerteiler, type Verteiler } from './empfaenger.ts';
import { jahresbericht } from './jahresbericht.ts';
import { orNull } from './json-of.ts';
import { kurzfassungOf } from './kurzfassung.ts';
import { mailTo } from './mail.ts';
import { briefkopf } from './names.ts';
import { reflexionsAnfrage, reflexionsbericht } from './reflexionsbericht.ts';
import { empfaengerContext } from './verteiler.ts';

interface Begleitmail {
  readonly template: 'berichtsmail' | 'reflexionsmail';
  readonly betreff: string;
  readonly jahr: number;
  readonly verteiler: Verteiler;
  readonly bericht: Document;
  readonly context: JsonObject;
}

function requireWritten(
  entry: object | undefined,
  jahr: number,
  art: 'jahresbericht' | 'reflexionsbericht',
): void {
  if (entry) return;
  const name = { jahresbericht: 'Jahresbericht', reflexionsbericht: 'Reflexionsbericht' }[art];
  throw new UsageError(
    `Zum ${name} ${jahr} gibt es noch keine eigenen Worte (berichte/${jahr}/${art}.yaml); vorher wird er nicht verschickt.`,
  );
}

/** The report goes along as it is written today; the list is that of today, the day of sending. */
function begleitmail(workspace: Workspace, mail: Begleitmail): Document {
  const { template, betreff, jahr, verteiler, bericht, context } = mail;
  return {
    template,
    target: `berichte/${jahr}/${template}`,
    title: betreff,
    kind: 'mail',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag),
      betreff,
      anrede: null,
      jahr: String(jahr),
      ...context,
      ...empfaengerContext(verteiler),
    },
    mail: mailTo(workspace, verteiler.empfaenger, {
      betreff,
      anlagen: [{ name: bericht.title, document: bericht }],
    }),
  };
}

/** The departments that recommendations are addressed to, how many, and by when the first is to be done. */
function angesprochene(workspace: Workspace, auswahl: Auswahl): readonly Json[] {
  const { einheiten = {} } = workspace.kommune.value;
  return empfehlungenByZustaendig(umfangOf(workspace, auswahl)).map(([zustaendig, own]) => ({
    zustaendig,
    name: einheiten[zustaendig] ?? zustaendig,
    anzahl: own.length,
    frist: orNull(own.flatMap(({ empfehlung }) => empfehlung.frist ?? []).sort()[0]),
  }));
}

/** The mail that takes the yearly report to everybody on its list. Throws while nobody has written one. */
export function berichtsmail(workspace: Workspace, jahr: number): Document {
  const own = workspace.berichte.find((entry) => entry.jahr === jahr)?.value;
  requireWritten(own, jahr, 'jahresbericht');
  const auswahl = { jahr, stand: own?.stand ?? workspace.stichtag };
  const umfang = umfangOf(workspace, auswahl);
  return begleitmail(workspace, {
    template: 'berichtsmail',
    betreff: `Jahresbericht ${jahr} der Jugendhilfeplanung, zur Kenntnis`,
    jahr,
    verteiler: berichtVerteiler(workspace, { jahr, stand: workspace.stichtag }),
    bericht: jahresbericht(workspace, auswahl),
    context: {
      gremien: allGremien(umfang).filter((gremium) =>
        sitzungenIn(workspace, [gremium], umfang.zeitraum).some(isHeld),
      ).length,
      kurz: own?.zusammenfassung === undefined ? null : kurzfassungOf(own.zusammenfassung),
      angesprochene: angesprochene(workspace, auswahl),
    },
  });
}

/** The mail that takes the report on the Reflexion to everybody on its list. Throws while nobody has written one. */
export function reflexionsmail(workspace: Workspace, jahr: number): Document {
  const own = workspace.reflexionsberichte.find((entry) => entry.jahr === jahr)?.value;
  requireWritten(own, jahr, 'reflexionsbericht');
  return begleitmail(workspace, {
    template: 'reflexionsmail',
    betreff: `Reflexionsbericht ${jahr}, zur Kenntnis`,
    jahr,
    verteiler: resolveVerteiler(workspace, reflexionsAnfrage(workspace, jahr, workspace.stichtag)),
    bericht: reflexionsbericht(workspace, jahr),
    context: {
      kurz: own?.wirksamkeit === undefined ? null : kurzfassungOf(own.wirksamkeit),
      vorschlaege: (own?.vorschlaege ?? []).map(({ text, abschnitt }) => ({
        text,
        abschnitt: orNull(abschnitt),
      })),
    },
  });
}

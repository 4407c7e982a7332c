import type { Entry } from '../model/entry.ts';
import { nameIn } from '../model/name-of.ts';
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
  readonly betreff: string;
  readonly jahr: number;
  readonly verteiler: Verteiler;
  readonly bericht: Document;
}

/** The planner's own words on the year. */
function requireWritten<T>(
  entries: readonly Entry<T>[],
  jahr: number,
  art: 'jahresbericht' | 'reflexionsbericht',
): T {
  const own = entries.find((entry) => entry.jahr === jahr);
  if (own) return own.value;
  const name = { jahresbericht: 'Jahresbericht', reflexionsbericht: 'Reflexionsbericht' }[art];
  throw new UsageError(
    `Zum ${name} ${jahr} gibt es noch keine eigenen Worte (berichte/${jahr}/${art}.yaml); vorher wird er nicht verschickt.`,
  );
}

/** What every such mail says, whatever the report. */
function begleitContext(workspace: Workspace, { betreff, jahr, verteiler }: Begleitmail): JsonObject {
  return {
    ...briefkopf(workspace, workspace.stichtag),
    betreff,
    anrede: null as string | null,
    jahr: String(jahr),
    ...empfaengerContext(verteiler),
  };
}

/** The report goes along as it is written today; the list is that of today, the day of sending. */
function begleitmail(
  workspace: Workspace,
  { betreff, verteiler, bericht }: Begleitmail,
): Pick<Document, 'title' | 'kind' | 'figures' | 'mail'> {
  return {
    title: betreff,
    kind: 'mail',
    figures: {},
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
    name: nameIn(einheiten, zustaendig),
    anzahl: own.length,
    frist: orNull(own.flatMap(({ empfehlung }) => empfehlung.frist ?? []).sort()[0]),
  }));
}

/** The mail that takes the yearly report to everybody on its list. Throws while nobody has written one. */
export function berichtsmail(workspace: Workspace, jahr: number): Document {
  const { stand = workspace.stichtag, zusammenfassung } = requireWritten(
    workspace.berichte,
    jahr,
    'jahresbericht',
  );
  const auswahl = { jahr, stand };
  const umfang = umfangOf(workspace, auswahl);
  const mail = {
    betreff: `Jahresbericht ${jahr} der Jugendhilfeplanung, zur Kenntnis`,
    jahr,
    verteiler: berichtVerteiler(workspace, { jahr, stand: workspace.stichtag }),
    bericht: jahresbericht(workspace, auswahl),
  };
  return {
    ...begleitmail(workspace, mail),
    template: 'berichtsmail',
    target: `berichte/${jahr}/berichtsmail`,
    context: {
      ...begleitContext(workspace, mail),
      gremien: allGremien(umfang).filter((gremium) =>
        sitzungenIn(workspace, [gremium], umfang.zeitraum).some(isHeld),
      ).length,
      kurz: zusammenfassung === undefined ? null : kurzfassungOf(zusammenfassung),
      angesprochene: angesprochene(workspace, auswahl),
    },
  };
}

/** The mail that takes the report on the Reflexion to everybody on its list. Throws while nobody has written one. */
export function reflexionsmail(workspace: Workspace, jahr: number): Document {
  const { wirksamkeit, vorschlaege = [] } = requireWritten(
    workspace.reflexionsberichte,
    jahr,
    'reflexionsbericht',
  );
  const mail = {
    betreff: `Reflexionsbericht ${jahr}, zur Kenntnis`,
    jahr,
    verteiler: resolveVerteiler(workspace, reflexionsAnfrage(workspace, jahr, workspace.stichtag)),
    bericht: reflexionsbericht(workspace, jahr),
  };
  return {
    ...begleitmail(workspace, mail),
    template: 'reflexionsmail',
    target: `berichte/${jahr}/reflexionsmail`,
    context: {
      ...begleitContext(workspace, mail),
      kurz: wirksamkeit === undefined ? null : kurzfassungOf(wirksamkeit),
      vorschlaege: vorschlaege.map(({ text, abschnitt }) => ({
        text,
        abschnitt: orNull(abschnitt),
      })),
    },
  };
}

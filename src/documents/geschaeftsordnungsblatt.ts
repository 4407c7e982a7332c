import { type CivilDate, isWithin } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { ersteSitzungVor } from '../model/erste-sitzung.ts';
import { regelnOf } from '../model/membership.ts';
import { nameIn } from '../model/name-of.ts';
import { teamAm } from '../model/sitze.ts';
import { sprecherAm } from '../model/sprecher.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, JsonObject } from './document.ts';
import { amtContext } from './gremium-context.ts';
import { grundlagenContext } from './grundlagen.ts';
import { gruppenContext } from './gruppen-context.ts';
import { orNull } from './json-of.ts';
import { akteurName, briefkopf } from './names.ts';
import { mitgliedContext } from './sitzung-context.ts';
import { regelnContext } from './steckbrief-regeln.ts';

function geschaeftsordnungContext(workspace: Workspace, { value }: Entry<Gremium>): JsonObject | null {
  const { geschaeftsordnung } = value;
  if (!geschaeftsordnung) return null;
  const { beschlossen, von, datei } = geschaeftsordnung;
  return {
    beschlossen,
    von: von === undefined ? null : akteurName(workspace, von),
    datei: orNull(datei),
  };
}

/** Whom the body waits for, and since when it need not wait any more. */
function voraussetzungContext(workspace: Workspace, gremium: Entry<Gremium>): JsonObject | null {
  const before = ersteSitzungVor(workspace, gremium);
  return before
    ? {
        gremium: before.gremium.value.name,
        ausgewertet: orNull(before.sitzung?.value.ausgewertet),
      }
    : null;
}

function sprecherContext(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  tag: CivilDate,
): readonly JsonObject[] {
  return sprecherAm(workspace, gremium, tag).map(({ mitglied, index }) => ({
    ...mitgliedContext(workspace, mitglied),
    bis: orNull(gremium.value.sprecher?.[index]?.bis),
  }));
}

function prioritaetenContext(workspace: Workspace, { value }: Entry<Gremium>): readonly JsonObject[] {
  const { themen = {} } = workspace.kommune.value;
  return (value.prioritaeten ?? [])
    .toSorted((a, b) => a.rang - b.rang)
    .map(({ rang, thema, text }) => ({
      rang,
      thema: thema === undefined ? null : nameIn(themen, thema),
      text: orNull(text),
    }));
}

/** How a body works, on one sheet: what it gave itself, who speaks and acts for it, whom it invites and what comes first. */
export function geschaeftsordnungsblatt(workspace: Workspace, gremium: Entry<Gremium>): Document {
  const { stichtag } = workspace;
  const { value } = gremium;
  const art = regelnOf(workspace, gremium);
  const { rhythmus, einladung, protokoll, verteiler } = regelnContext(workspace, gremium);
  const below = workspace.gremien.filter((other) => other.value.uebergeordnet === gremium.id);
  return {
    template: 'geschaeftsordnungsblatt',
    target: `geschaeftsordnungen/${gremium.id}`,
    title: `Geschäftsordnungsblatt: ${value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag, [gremium]),
      gremium: value.name,
      art: art.bezeichnung,
      aufgabe: orNull(value.aufgabe ?? art.aufgabe),
      grundlage: orNull(art.grundlage),
      eingerichtet: value.eingerichtet,
      uebergeordnet: value.uebergeordnet === undefined ? null : akteurName(workspace, value.uebergeordnet),
      untergeordnet: below.map((other) => other.value.name).sort(compareGerman),
      voraussetzung: voraussetzungContext(workspace, gremium),
      geschaeftsordnung: geschaeftsordnungContext(workspace, gremium),
      geschaeftsordnung_noetig: art.arbeitsweise?.geschaeftsordnung_noetig === true,
      sprecher: sprecherContext(workspace, gremium, stichtag),
      sprecher_noetig: art.arbeitsweise?.sprecher_noetig === true,
      geschaeftsfuehrung: amtContext(workspace, value.geschaeftsfuehrung, stichtag),
      rhythmus,
      einladung,
      protokoll,
      verteiler,
      team: teamAm(workspace, gremium, stichtag).map(({ bezeichnung, inhaber }) => ({
        sitz: bezeichnung,
        personen: inhaber.map((mitglied) => mitgliedContext(workspace, mitglied)),
      })),
      mindestens_frei: orNull(art.team?.mindestens_frei),
      aufgaben: Object.values(art.aufgaben ?? {}),
      gruppen: gruppenContext(workspace, gremium, stichtag),
      erste_tagesordnung: art.tagesordnungen?.erste ?? [],
      auftraege: (value.auftraege ?? [])
        .filter((auftrag) => isWithin(stichtag, auftrag))
        .map(({ text, von, bis }) => ({ text, von: orNull(von), bis: orNull(bis) })),
      prioritaeten: prioritaetenContext(workspace, gremium),
      grundlagen: grundlagenContext(workspace),
    },
  };
}

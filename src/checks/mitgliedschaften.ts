import { doOverlap, longDate } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import { artName, einrichtungOf, traegerartOf } from '../model/einrichtungen.ts';
import type { Mitglied, Stufenregel } from '../model/entities.ts';
import { gremienartOf } from '../model/membership.ts';
import { entryName, nameIn } from '../model/name-of.ts';
import { regelOrt } from '../model/regeln.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, orList, relatedPlace } from './check.ts';

const TRAEGER_ARTEN: Readonly<Record<string, string>> = {
  oeffentlich: 'öffentlich',
  frei: 'frei',
  kirchlich: 'kirchlich',
  privat: 'privat',
};

interface Verstoss {
  /** In the member's file. */
  readonly path: DataPath;
  readonly field: keyof Stufenregel;
  readonly what: string;
}

/** What about a member does not fit the stage; what their file does not say breaks nothing. */
function* verstoesse(workspace: Workspace, mitglied: Mitglied, regel: Stufenregel): Iterable<Verstoss> {
  const art = einrichtungOf(workspace, mitglied)?.art;
  const isKnown = art !== undefined && Object.hasOwn(workspace.kommune.value.einrichtungsarten ?? {}, art);
  if (isKnown && regel.arten && !regel.arten.includes(art)) {
    const allowed = orList(regel.arten.map((one) => artName(workspace, one)));
    const what = `kommt aber aus dem Bereich „${artName(workspace, art)}“; vorgesehen: ${allowed}`;
    yield { path: ['einrichtung'], field: 'arten', what };
  }
  const traegerart = traegerartOf(workspace, mitglied);
  if (traegerart !== undefined && regel.traeger_arten && !regel.traeger_arten.includes(traegerart)) {
    const allowed = orList(regel.traeger_arten.map((one) => nameIn(TRAEGER_ARTEN, one)));
    const what = `kommt aber von einem Träger der Art „${nameIn(TRAEGER_ARTEN, traegerart)}“; vorgesehen: ${allowed}`;
    yield { path: ['einrichtung'], field: 'traeger_arten', what };
  }
  if (regel.hauptamtlich && mitglied.hauptamtlich === false) {
    const what = 'arbeitet aber nicht hauptamtlich; vorgesehen: hauptamtliche Fachkräfte';
    yield { path: ['hauptamtlich'], field: 'hauptamtlich', what };
  }
}

/** Who joins with a stage comes from where the city wants that stage to come from. */
export function* checkStufenbesetzung(workspace: Workspace): Iterable<Diagnostic> {
  for (const mitglied of workspace.mitglieder) {
    for (const { gremium: id, stufe, rolle, bis } of mitglied.value.gremien ?? []) {
      const gremium = workspace.index.gremium.get(id);
      if (!gremium || stufe === undefined || rolle === 'bei_bedarf') continue;
      if (bis !== undefined && bis < workspace.stichtag) continue;
      const besetzung = gremienartOf(workspace, gremium)?.besetzung;
      const regel = besetzung?.stufen?.[String(stufe)];
      for (const { path, field, what } of regel ? verstoesse(workspace, mitglied.value, regel) : []) {
        yield finding(
          'mitglied/besetzung',
          { entry: mitglied, path },
          `„${mitglied.value.name}“ gehört mit der Stufe ${stufe} zu „${gremium.value.name}“, ${what}.`,
          {
            hint: 'stufe: bei der Mitgliedschaft prüfen; wer nur hinzugezogen wird, bekommt „rolle: bei_bedarf“.',
            source: besetzung?.grundlage,
            related: relatedPlace(
              regelOrt(workspace, gremium, ['besetzung', 'stufen', String(stufe), field]),
              'Die Regel steht hier.',
            ),
          },
        );
      }
    }
  }
}

/** While a body is being tried out, only people of public institutions belong to it. */
export function* checkErprobung(workspace: Workspace): Iterable<Diagnostic> {
  for (const mitglied of workspace.mitglieder) {
    for (const [index, zeitraum] of (mitglied.value.gremien ?? []).entries()) {
      const gremium = workspace.index.gremium.get(zeitraum.gremium);
      const erprobung = gremium?.value.erprobung;
      if (!gremium || !erprobung || !doOverlap(zeitraum, erprobung)) continue;
      if ((traegerartOf(workspace, mitglied.value) ?? 'oeffentlich') === 'oeffentlich') continue;
      yield finding(
        'mitglied/erprobung',
        { entry: mitglied, path: ['gremien', index, 'von'] },
        `„${mitglied.value.name}“ gehört zu keinem öffentlichen Träger und ist schon während der Erprobung Mitglied von „${gremium.value.name}“.`,
        {
          hint: `Die Erprobung dauert bis ${longDate(erprobung.bis)}; von: oder die Erprobung berichtigen.`,
          source: gremienartOf(workspace, gremium)?.grundlage,
          related: relatedPlace({ entry: gremium, path: ['erprobung', 'bis'] }, 'Die Erprobung steht hier.'),
        },
      );
    }
  }
}

/** Nobody is a member of the same body twice on one day. */
export function* checkUeberschneidung(workspace: Workspace): Iterable<Diagnostic> {
  for (const mitglied of workspace.mitglieder) {
    const { gremien = [] } = mitglied.value;
    for (const [index, own] of gremien.entries()) {
      const other = gremien
        .slice(0, index)
        .findIndex((one) => one.gremium === own.gremium && doOverlap(one, own));
      if (other < 0) continue;
      yield finding(
        'mitglied/ueberschneidung',
        { entry: mitglied, path: ['gremien', index, 'gremium'] },
        `„${mitglied.value.name}“ ist in derselben Zeit zweimal Mitglied von „${entryName(workspace.index.gremium, own.gremium)}“.`,
        {
          hint: 'Beim früheren Eintrag bis: ergänzen oder einen der beiden löschen.',
          related: relatedPlace(
            { entry: mitglied, path: ['gremien', other, 'gremium'] },
            'Hier zum ersten Mal.',
          ),
        },
      );
    }
  }
}

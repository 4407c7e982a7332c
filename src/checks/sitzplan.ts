import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { artName } from '../model/einrichtungen.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { type Gruppenstand, gruppenAm, isZuKlein } from '../model/gruppen.ts';
import { gremienartOf } from '../model/membership.ts';
import { regelOrt } from '../model/regeln.ts';
import { isFreierTraeger, type Sitzstand, sitzeAm, teamAm } from '../model/sitze.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';
import { completeGremien } from './zusammensetzung.ts';

function personen(anzahl: number): string {
  return anzahl === 0 ? 'niemand' : anzahl === 1 ? 'eine Person' : `${anzahl} Personen`;
}

/** The verb in the number of those who do it. */
function verb(anzahl: number, einzahl: string, mehrzahl: string): string {
  return anzahl > 1 ? mehrzahl : einzahl;
}

/** An office that nobody holds, or too many, is the matter of other rules. */
function isWrong({ anzahl, sitz, inhaber }: Sitzstand): boolean {
  if (sitz.funktion !== undefined)
    return sitz.anzahl !== undefined && inhaber.length > 0 && inhaber.length !== sitz.anzahl;
  return anzahl === undefined ? inhaber.length > Number(sitz.hoechstens) : inhaber.length !== anzahl;
}

/** Every seat of a body and of the team that prepares its meetings has as many people as it is meant to have. */
export function* checkSitzplan(workspace: Workspace): Iterable<Diagnostic> {
  const tag = workspace.stichtag;
  for (const gremium of completeGremien(workspace)) {
    const art = gremienartOf(workspace, gremium);
    const own = sitzeAm(workspace, gremium, tag).map((stand) => ({ stand, where: '', art: art?.besetzung }));
    const team = teamAm(workspace, gremium, tag).map((stand) => ({
      stand,
      where: 'im Organisationsteam ',
      art: art?.team,
    }));
    for (const { stand, where, art: regel } of [...own, ...team].filter(({ stand }) => isWrong(stand))) {
      const { bezeichnung, sitz, anzahl, inhaber } = stand;
      const limit =
        anzahl === undefined ? `höchstens ${personen(Number(sitz.hoechstens))}` : personen(anzahl);
      yield finding(
        'gremium/sitz',
        where === '' ? stand : { entry: gremium, path: ['name'] },
        `Den Sitz „${bezeichnung}“ ${where}von „${gremium.value.name}“ ${verb(inhaber.length, 'hat', 'haben')} am ${longDate(tag)} ${personen(inhaber.length)}; vorgesehen: ${limit}.`,
        {
          hint:
            sitz.kennung === undefined
              ? 'Bei funktionen: der Personen von: und bis: prüfen.'
              : `Bei der Mitgliedschaft der Person, die den Sitz hat, „sitz: ${sitz.kennung}“ eintragen; wer ihn abgegeben hat, bekommt dort ein bis:.`,
          source: regel?.grundlage,
          related: where === '' ? undefined : relatedPlace(stand, 'Der Sitz steht hier.'),
        },
      );
    }
  }
}

/** The team that prepares the meetings has somebody from a Träger that is not public. */
export function* checkFreieTraeger(workspace: Workspace): Iterable<Diagnostic> {
  const tag = workspace.stichtag;
  for (const gremium of completeGremien(workspace)) {
    const team = gremienartOf(workspace, gremium)?.team;
    const inhaber = teamAm(workspace, gremium, tag).flatMap((stand) => stand.inhaber);
    const frei = new Set(inhaber.filter(({ value }) => isFreierTraeger(workspace, value)));
    // An empty team is the matter of the rule on its seats.
    const mindestens = team?.mindestens_frei;
    if (inhaber.length === 0 || mindestens === undefined || frei.size >= mindestens) continue;
    yield finding(
      'gremium/freier-traeger',
      { entry: gremium, path: ['name'] },
      `Im Organisationsteam von „${gremium.value.name}“ ${verb(frei.size, 'arbeitet', 'arbeiten')} am ${longDate(tag)} ${personen(frei.size)} bei einem freien Träger; vorgesehen: mindestens ${personen(mindestens)}.`,
      {
        hint: 'Jemanden aus einer Einrichtung eines freien Trägers gewinnen; der Träger steht bei der Einrichtung.',
        source: team?.grundlage,
        related: relatedPlace(
          regelOrt(workspace, gremium, ['team', 'mindestens_frei']),
          'Die Regel steht hier.',
        ),
      },
    );
  }
}

function* gruppeFindings(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  stand: Gruppenstand,
): Iterable<Diagnostic> {
  const { id, gruppe, mitglieder, abweichungen } = stand;
  const spot = { entry: gremium, path: ['name'] };
  const extras = (hint: string) => ({
    hint,
    source: gremienartOf(workspace, gremium)?.grundlage,
    related: relatedPlace(regelOrt(workspace, gremium, ['gruppen', id]), 'Die Gruppe steht hier.'),
  });
  const day = longDate(workspace.stichtag);
  if (isZuKlein(stand)) {
    yield finding(
      'gremium/gruppe',
      spot,
      `Aus der Gruppe „${gruppe.bezeichnung}“ ${verb(mitglieder.length, 'gehört', 'gehören')} am ${day} ${personen(mitglieder.length)} zu „${gremium.value.name}“; vorgesehen: mindestens ${personen(gruppe.mindestens ?? 1)}.`,
      extras(`Jemanden gewinnen; bei der Mitgliedschaft „gruppe: ${id}“ eintragen.`),
    );
  }
  for (const { art, anzahl } of abweichungen) {
    yield finding(
      'gremium/gruppe-je-art',
      spot,
      `Aus der Art „${artName(workspace, art)}“ ${verb(anzahl, 'gehört', 'gehören')} am ${day} ${personen(anzahl)} zu „${gremium.value.name}“; vorgesehen: genau ${personen(Number(gruppe.je_art_genau))}.`,
      extras(
        'Je Art die vorgesehene Zahl einladen; wer ausgeschieden ist, bekommt bei der Mitgliedschaft ein bis:.',
      ),
    );
  }
}

/** Every group that is to be invited has members. */
export function* checkGruppen(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of completeGremien(workspace)) {
    for (const stand of gruppenAm(workspace, gremium, workspace.stichtag))
      yield* gruppeFindings(workspace, gremium, stand);
  }
}

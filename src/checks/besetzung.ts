import { type CivilDate, isWithin, longDate } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Gremienregeln, Verteilereintrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { hasStufe, inhaberAm, isActiveGremium } from '../model/membership.ts';
import type { Amtszeit } from '../model/mitgliedschaften-index.ts';
import { funktionssitze } from '../model/sitze.ts';
import { isExtern } from '../model/termine.ts';
import { isAmt } from '../model/verteilergruppen.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

/** Members of a later stage belong to the body only once it has reached that stage. */
export function* checkStufen(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of workspace.gremien) {
    for (const { mitglied, mitgliedschaft, index } of workspace.index.mitgliedschaften.get(gremium.id) ??
      []) {
      const { stufe, von } = mitgliedschaft;
      if (stufe === undefined || von === undefined || hasStufe(gremium.value, stufe, von)) continue;
      const erreicht = gremium.value.stufe?.[String(stufe)];
      yield finding(
        'mitglied/stufe',
        { entry: mitglied, path: ['gremien', index, 'stufe'] },
        `Am ${longDate(von)} hatte „${gremium.value.name}“ die Stufe ${stufe} noch nicht erreicht.`,
        {
          hint: erreicht
            ? `Die Stufe ${stufe} gilt erst ab ${longDate(erreicht)}; von: oder stufe: berichtigen.`
            : `Beim Gremium unter stufe: eintragen, seit wann die Stufe ${stufe} gilt.`,
          related: relatedPlace({ entry: gremium, path: ['stufe'] }, 'Hier stehen die Stufen.'),
        },
      );
    }
  }
}

/** Every body that meets here names the Funktion that runs it. */
export function* checkGeschaeftsfuehrung(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of workspace.gremien) {
    if (gremium.value.geschaeftsfuehrung || isExtern(workspace, gremium)) continue;
    yield finding(
      'gremium/geschaeftsfuehrung',
      { entry: gremium, path: ['name'] },
      `„${gremium.value.name}“ hat keine Geschäftsführung.`,
      {
        hint: 'Eine Zeile „geschaeftsfuehrung: …“ mit einer Funktion aus gremium.yaml ergänzen.',
      },
    );
  }
}

interface Nennung {
  readonly entry: Entry<unknown>;
  readonly path: DataPath;
}

/** Each Funktion that is needed on the Stichtag, with the first place that needs it. */
function neededFunktionen(workspace: Workspace): ReadonlyMap<string, Nennung> {
  const needed = new Map<string, Nennung>();
  const add = (funktion: string, nennung: Nennung) => {
    if (!needed.has(funktion)) needed.set(funktion, nennung);
  };
  const { kommune } = workspace;
  const addVerteiler = ({ verteiler = {} }: Gremienregeln, { entry, path }: Nennung) => {
    for (const [name, eintraege] of Object.entries(verteiler) as [string, readonly Verteilereintrag[]][]) {
      for (const [index, eintrag] of eintraege.entries()) {
        if (isAmt(eintrag)) add(eintrag, { entry, path: [...path, 'verteiler', name, index] });
      }
    }
  };
  const addBewilligende = ({ massnahmen }: Gremienregeln, { entry, path }: Nennung) => {
    const durch = massnahmen?.bewilligung_durch;
    if (durch === undefined || durch === 'geschaeftsfuehrung') return;
    add(durch, { entry, path: [...path, 'massnahmen', 'bewilligung_durch'] });
  };
  for (const [art, regeln] of Object.entries(kommune.value.gremienarten)) {
    addVerteiler(regeln, { entry: kommune, path: ['gremienarten', art] });
    addBewilligende(regeln, { entry: kommune, path: ['gremienarten', art] });
  }
  for (const gremium of workspace.gremien) {
    if (!isActiveGremium(gremium.value, workspace.stichtag)) continue;
    const { geschaeftsfuehrung, regeln = {} } = gremium.value;
    addVerteiler(regeln, { entry: gremium, path: ['regeln'] });
    addBewilligende(regeln, { entry: gremium, path: ['regeln'] });
    if (geschaeftsfuehrung) add(geschaeftsfuehrung, { entry: gremium, path: ['geschaeftsfuehrung'] });
    for (const { sitz, index } of funktionssitze(gremium.value)) {
      if (sitz.hoechstens === undefined) add(sitz.funktion, { entry: gremium, path: ['sitze', index] });
    }
  }
  return needed;
}

/** Of an office that is vacant: who held it last, else who takes it up first. */
function nachbarn(
  { index, stichtag }: Workspace,
  funktion: string,
): { readonly amtszeit: Amtszeit; readonly text: string } | undefined {
  let last: { readonly amtszeit: Amtszeit; readonly bis: CivilDate } | undefined;
  let next: Amtszeit | undefined;
  for (const amtszeit of index.amtszeiten.get(funktion) ?? []) {
    const { von, bis } = amtszeit;
    if (von > stichtag) next = next && next.von <= von ? next : amtszeit;
    else if (bis !== undefined) last = last && last.bis >= bis ? last : { amtszeit, bis };
  }
  if (last) return { amtszeit: last.amtszeit, text: `Zuletzt besetzt bis ${longDate(last.bis)}.` };
  return next && { amtszeit: next, text: `Besetzt erst ab ${longDate(next.von)}.` };
}

/** Every Funktion on a list, on a seat or in charge of a body is held by somebody on the Stichtag. */
export function* checkFunktionen(workspace: Workspace): Iterable<Diagnostic> {
  if (hasLooseEnd(workspace, workspace.mitglieder, ['funktion'])) return;
  const { funktionen = {} } = workspace.kommune.value;
  for (const [funktion, { entry, path }] of neededFunktionen(workspace)) {
    if (!Object.hasOwn(funktionen, funktion)) continue;
    if (inhaberAm(workspace, funktion, workspace.stichtag).length > 0) continue;
    const neighbour = nachbarn(workspace, funktion);
    yield finding(
      'funktion/unbesetzt',
      { entry, path },
      `„${funktionen[funktion]}“ ist am ${longDate(workspace.stichtag)} unbesetzt.`,
      {
        hint: `Bei der Person, die das Amt übernimmt, unter funktionen: „funktion: ${funktion}“ mit von: eintragen.`,
        related:
          neighbour &&
          relatedPlace(
            { entry: neighbour.amtszeit.mitglied, path: ['funktionen', neighbour.amtszeit.index] },
            neighbour.text,
          ),
      },
    );
  }
}

/** Whoever belongs to a body or holds a Funktion on the Stichtag can be reached. */
export function* checkEmail(workspace: Workspace): Iterable<Diagnostic> {
  for (const mitglied of workspace.mitglieder) {
    const { email, funktionen = [], gremien = [], name } = mitglied.value;
    if (email || ![...funktionen, ...gremien].some((zeitraum) => isWithin(workspace.stichtag, zeitraum)))
      continue;
    yield finding(
      'funktion/ohne-email',
      { entry: mitglied, path: ['name'] },
      `„${name}“ hat keine E-Mail-Adresse und kann nicht angeschrieben werden.`,
      {
        hint: 'Eine Zeile „email: …“ mit der dienstlichen Adresse ergänzen.',
      },
    );
  }
}

import type { CivilDate } from '../calendar.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import { isAmt } from '../model/verteilergruppen.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Auswahl, allGremien, type Umfang, umfangOf } from './bericht-umfang.ts';
import type { Json } from './document.ts';
import { resolveVerteiler, uniqueEintraege, type Verteiler, verteilerName } from './empfaenger.ts';
import type { VerteilerAnfrage } from './verteiler-treffer.ts';

/** The lists of these bodies for one kind of report; „mitglieder“ means those of the bodies that have such a list. */
export function berichtsAnfrage(
  workspace: Workspace,
  gremien: readonly Entry<Gremium>[],
  { liste, tag }: { readonly liste: 'jahresbericht' | 'reflexion'; readonly tag: CivilDate },
): VerteilerAnfrage {
  const listOf = (gremium: Entry<Gremium>) => gremienartOf(workspace, gremium)?.verteiler?.[liste];
  return {
    eintraege: uniqueEintraege(gremien.flatMap((gremium) => listOf(gremium) ?? [])),
    gremien: gremien.filter(listOf),
    tag,
  };
}

/** Who gets the report, as the lists stand on its day. */
export function berichtVerteiler(workspace: Workspace, auswahl: Auswahl): Verteiler {
  const gremien = allGremien(umfangOf(workspace, auswahl));
  return resolveVerteiler(
    workspace,
    berichtsAnfrage(workspace, gremien, { liste: 'jahresbericht', tag: auswahl.stand }),
  );
}

/** Each entry of the list with how many people it reaches; those who hold an office by name. */
export function verteilerZeilen(workspace: Workspace, anfrage: VerteilerAnfrage): readonly Json[] {
  return anfrage.eintraege.map((eintrag) => {
    const { empfaenger, ausgelassen } = resolveVerteiler(workspace, { ...anfrage, eintraege: [eintrag] });
    return {
      bezeichnung: verteilerName(workspace, eintrag),
      anzahl: empfaenger.length,
      namen: isAmt(eintrag) ? empfaenger.map(({ name }) => name) : [],
      ausgelassen: ausgelassen.map((entry) => ({ ...entry })),
    };
  });
}

export function verteilerContext(workspace: Workspace, umfang: Umfang): readonly Json[] {
  const liste = { liste: 'jahresbericht', tag: umfang.stand } as const;
  return verteilerZeilen(workspace, berichtsAnfrage(workspace, allGremien(umfang), liste));
}

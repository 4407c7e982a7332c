import type { Gremium, Verteilereintrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Auswahl, allGremien, type Umfang, umfangOf } from './bericht-umfang.ts';
import type { Json } from './document.ts';
import { resolveVerteiler, type Verteiler, type VerteilerAnfrage, verteilerNames } from './empfaenger.ts';

/** The lists of these bodies for one kind of report, each entry once. */
export function verteilerEintraege(
  workspace: Workspace,
  gremien: readonly Entry<Gremium>[],
  liste: 'jahresbericht' | 'reflexion',
): readonly Verteilereintrag[] {
  const eintraege = gremien.flatMap((gremium) => gremienartOf(workspace, gremium)?.verteiler?.[liste] ?? []);
  return [...new Map(eintraege.map((eintrag) => [JSON.stringify(eintrag), eintrag])).values()];
}

/** Who gets the report, as the lists stand on its day. */
export function berichtVerteiler(workspace: Workspace, auswahl: Auswahl): Verteiler {
  const umfang = umfangOf(workspace, auswahl);
  return resolveEintraege(
    workspace,
    umfang,
    verteilerEintraege(workspace, allGremien(umfang), 'jahresbericht'),
  );
}

/** The bodies whose members „mitglieder“ means: those that have such a list. */
function bodiesWith(workspace: Workspace, umfang: Umfang): readonly Entry<Gremium>[] {
  return allGremien(umfang).filter((gremium) => gremienartOf(workspace, gremium)?.verteiler?.jahresbericht);
}

function resolveEintraege(
  workspace: Workspace,
  umfang: Umfang,
  eintraege: readonly Verteilereintrag[],
): Verteiler {
  return resolveVerteiler(workspace, {
    eintraege,
    gremien: bodiesWith(workspace, umfang),
    tag: umfang.stand,
  });
}

/** Each entry of the list with how many people it reaches; those who hold an office by name. */
export function verteilerZeilen(workspace: Workspace, anfrage: VerteilerAnfrage): readonly Json[] {
  return anfrage.eintraege.map((eintrag) => {
    const { empfaenger, ausgelassen } = resolveVerteiler(workspace, { ...anfrage, eintraege: [eintrag] });
    const isOffice = typeof eintrag === 'string' && eintrag !== 'mitglieder';
    return {
      bezeichnung: verteilerNames(workspace, [eintrag])[0] ?? '',
      anzahl: empfaenger.length,
      namen: isOffice ? empfaenger.map(({ name }) => name) : [],
      ausgelassen: ausgelassen.map((entry) => ({ ...entry })),
    };
  });
}

export function verteilerContext(workspace: Workspace, umfang: Umfang): readonly Json[] {
  return verteilerZeilen(workspace, {
    eintraege: verteilerEintraege(workspace, allGremien(umfang), 'jahresbericht'),
    gremien: bodiesWith(workspace, umfang),
    tag: umfang.stand,
  });
}

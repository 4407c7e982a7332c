import { type CivilDate, isWithin, longDate } from '../calendar.ts';
import type { Gremium, Sitzung, Verteilereintrag } from '../model/entities.ts';
import { type Entry, entriesCalled } from '../model/entry.ts';
import { angehoerigeAm, gremienOf, inhaberAm } from '../model/membership.ts';
import { entsendendeGremien } from '../model/reflexion.ts';
import type { Workspace } from '../model/workspace.ts';
import { gremienNamed } from './gremium-context.ts';
import { teilnehmerName } from './names.ts';
import { type Fund, funktionName, mitgliederFunde, personFund, since } from './verteiler-fund.ts';

export interface VerteilerAnfrage {
  readonly eintraege: readonly Verteilereintrag[];
  readonly gremien: readonly Entry<Gremium>[];
  /** The meeting whose participants „teilnehmende“ means. */
  readonly sitzung?: Entry<Sitzung>;
  /** Ids of people who get it without being on the list. */
  readonly hinzugezogen?: readonly string[];
  /** The day for which the list is resolved. */
  readonly tag: CivilDate;
}

const ALS = { gast: 'als Gast', verwaltung: 'aus der Verwaltung' } as const;

function teilnehmende(workspace: Workspace, { sitzung, tag }: VerteilerAnfrage): readonly Fund[] {
  if (!sitzung) return [];
  const { anwesend, datum } = sitzung.value;
  return anwesend.map((anwesenheit) => {
    const { person = '', vertritt, als } = anwesenheit;
    const mitglied = workspace.index.mitglied.get(person);
    const bezeichnung = teilnehmerName(workspace, anwesenheit);
    if (!mitglied) return { bezeichnung, grund: 'Gast ohne hinterlegte E-Mail-Adresse' };
    const how = vertritt ? 'in Vertretung' : als ? ALS[als] : '';
    return personFund(
      mitglied,
      tag,
      `Teilnahme an der Sitzung am ${longDate(datum)}${how ? ` (${how})` : ''}`,
    );
  });
}

function inhaber(workspace: Workspace, funktion: string, tag: CivilDate): readonly Fund[] {
  const name = funktionName(workspace, funktion);
  const holders = inhaberAm(workspace, funktion, tag);
  if (holders.length === 0) return [{ bezeichnung: name, grund: `am ${longDate(tag)} unbesetzt` }];
  return holders.map(({ mitglied, seit }) => ({ mitglied, grund: `${name}${since(seit)}` }));
}

/** Whom the other bodies send to the joint Reflexion on that day; lists of other meetings do not name delegates. */
function delegierte(workspace: Workspace, { tag }: VerteilerAnfrage): readonly Fund[] {
  const { reflexion } = workspace.kommune.value;
  if (!reflexion?.delegierte_aus) {
    return [
      { bezeichnung: 'Delegierte', grund: 'reflexion: delegierte_aus: legt nicht fest, wer sie entsendet' },
    ];
  }
  return entsendendeGremien(workspace, reflexion, tag).flatMap((gremium): readonly Fund[] => {
    const { name } = gremium.value;
    const sent = (gremium.value.delegierte ?? []).flatMap((zeitraum) => {
      const mitglied = workspace.index.mitglied.get(zeitraum.person);
      return mitglied && isWithin(tag, zeitraum)
        ? [personFund(mitglied, tag, `Delegation, ${name}${since(zeitraum.von)}`)]
        : [];
    });
    return sent.length > 0
      ? sent
      : [{ bezeichnung: `Delegation, ${name}`, grund: `am ${longDate(tag)} niemand benannt` }];
  });
}

/** People who are asked to come to this one meeting; those who come when needed say to which body and since when. */
function hinzugezogene(
  workspace: Workspace,
  { sitzung, hinzugezogen = [], tag }: VerteilerAnfrage,
): readonly Fund[] {
  const gremien = sitzung ? gremienOf(workspace, sitzung) : [];
  return entriesCalled(workspace.index.mitglied, hinzugezogen).map((mitglied) => {
    const [reason = ''] = gremien.flatMap((gremium) =>
      angehoerigeAm(workspace, gremium, tag)
        .filter((angehoerig) => angehoerig.mitglied.id === mitglied.id && angehoerig.rolle === 'bei_bedarf')
        .map(({ seit }) => ` (bei Bedarf, ${gremium.value.name}${since(seit)})`),
    );
    return personFund(mitglied, tag, `zu dieser Sitzung hinzugezogen${reason}`);
  });
}

function ofEintrag(
  workspace: Workspace,
  anfrage: VerteilerAnfrage,
  eintrag: Verteilereintrag,
): readonly Fund[] {
  if (eintrag === 'teilnehmende') return teilnehmende(workspace, anfrage);
  if (eintrag === 'delegierte') return delegierte(workspace, anfrage);
  if (eintrag === 'mitglieder')
    return anfrage.gremien.flatMap((gremium) => mitgliederFunde(workspace, gremium, anfrage.tag));
  if (typeof eintrag === 'string') return inhaber(workspace, eintrag, anfrage.tag);
  return gremienNamed(workspace, eintrag.gremium).flatMap((gremium) =>
    mitgliederFunde(workspace, gremium, anfrage.tag),
  );
}

/** Everybody whom the list leads to, entry by entry; the same person or office may come several times. */
export function trefferOf(workspace: Workspace, anfrage: VerteilerAnfrage): readonly Fund[] {
  return [
    ...anfrage.eintraege.flatMap((eintrag) => ofEintrag(workspace, anfrage, eintrag)),
    ...hinzugezogene(workspace, anfrage),
  ];
}

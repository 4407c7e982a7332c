import { describe, expect, test } from 'vitest';
import { BASIS, found, STICHTAG } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const KOMMUNE = 'gremium.yaml';
const GREMIUM = 'gremien/nord.yaml';
/** A task that is overdue on the Stichtag, and one in the other file. */
const OVERDUE: Texts = {
  'sitzungen/2018/2018-03-14-nord.yaml': (BASIS['sitzungen/2018/2018-03-14-nord.yaml'] ?? '').replace(
    'keine_meldung',
    '    auftraege: [{was: Zelt leihen, wer: jo-muster, bis: 2018-04-01}]\nkeine_meldung',
  ),
};
const FOUND = 'auftrag/ueberfaellig sitzungen/2018/2018-03-14-nord.yaml:22';
const LINE = (BASIS[KOMMUNE] ?? '').split('\n').length;

const settings = (text: string): Texts => ({ [KOMMUNE]: `${BASIS[KOMMUNE]}${text}` });
const exception = (bis: string, regel = 'auftrag/ueberfaellig') =>
  settings(
    `ausnahmen:\n  - {regel: ${regel}, datei: sitzungen/2018/2018-03-14-nord.yaml, grund: Zelt im Verleih, bis: ${bis}}\n`,
  );

describe('a rule', () => {
  test('can be graded differently', () => {
    const files = { ...BASIS, ...OVERDUE, ...settings('regeln:\n  auftrag/ueberfaellig: fehler\n') };
    expect(workspaceFrom(files, STICHTAG).diagnostics.map(({ severity }) => severity)).toEqual(['fehler']);
  });

  test('can be switched off', () => {
    expect(found(OVERDUE)).toEqual([FOUND]);
    expect(found({ ...OVERDUE, ...settings('regeln:\n  auftrag/ueberfaellig: aus\n') })).toEqual([]);
  });

  test.each(['verweis/unbekannt', 'datei/name', 'datenschutz/einzelfall', 'yaml/einrueckung', 'schema/wert'])(
    '%s always holds',
    (code) => {
      expect(found(settings(`regeln:\n  ${code}: aus\n`))).toEqual([
        `regel/nicht-einstellbar ${KOMMUNE}:${LINE + 1}`,
      ]);
    },
  );

  test('that is switched off is not missed while it cannot run', () => {
    const broken = { ...BASIS, 'mitglieder/jo-muster.yaml': 'name: "Jo Muster' };
    const skipped = (files: Texts) => workspaceFrom({ ...broken, ...files }, STICHTAG).skipped;
    expect(skipped({})).toContain('Funktion ist unbesetzt');
    expect(skipped(settings('regeln:\n  funktion/unbesetzt: aus\n'))).not.toContain('Funktion ist unbesetzt');
  });

  test('stays as it is while its setting is refused', () => {
    const files = { [GREMIUM]: (BASIS[GREMIUM] ?? '').replace('sozialraum: nord', 'sozialraum: nrod') };
    expect(found({ ...files, ...settings('regeln:\n  verweis/unbekannt: aus\n') })).toContain(
      `verweis/unbekannt ${GREMIUM}:3`,
    );
  });

  test('that does not exist is refused, with the one that was meant', () => {
    const { diagnostics } = workspaceFrom({ ...BASIS, ...settings('regeln:\n  turnus: aus\n') }, STICHTAG);
    expect(diagnostics.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      'Die Regel „turnus“ gibt es nicht. Meinten Sie „sitzung/turnus“?',
    ]);
  });
});

describe('an exception', () => {
  test('holds up to and including its last day', () => {
    expect(found({ ...OVERDUE, ...exception(STICHTAG) })).toEqual([]);
    expect(found({ ...OVERDUE, ...exception('2018-05-31') })).toEqual([FOUND]);
  });

  test('says so once it has run out', () => {
    const { diagnostics } = workspaceFrom({ ...BASIS, ...OVERDUE, ...exception('2018-05-31') }, STICHTAG);
    expect(diagnostics[0]?.hint).toMatch(/Die Ausnahme dafür ist am 31\.\sMai\s2018 abgelaufen\.$/);
  });

  test('is about one rule in one file', () => {
    expect(found({ ...OVERDUE, ...exception('2018-12-31', 'sitzung/turnus') })).toEqual([
      `regel/ausnahme-unnoetig ${KOMMUNE}:${LINE + 1}`,
      FOUND,
    ]);
  });

  test('for a folder is about every file in it, and about no other', () => {
    const inFolder = (datei: string) =>
      settings(
        `ausnahmen:\n  - {regel: auftrag/ueberfaellig, datei: ${datei}, grund: Zelt im Verleih, bis: 2018-12-31}\n`,
      );
    const unnecessary = `regel/ausnahme-unnoetig ${KOMMUNE}:${LINE + 1}`;
    expect(found({ ...OVERDUE, ...inFolder('sitzungen/') })).toEqual([]);
    expect(found({ ...OVERDUE, ...inFolder('sitzungen/2018/') })).toEqual([]);
    expect(found({ ...OVERDUE, ...inFolder('sitzungen') })).toEqual([unnecessary, FOUND]);
    expect(found({ ...OVERDUE, ...inFolder('gremien/') })).toEqual([unnecessary, FOUND]);
  });

  test('that concerns nothing is a hint, expired or not', () => {
    expect(found(exception('2018-12-31'))).toEqual([`regel/ausnahme-unnoetig ${KOMMUNE}:${LINE + 1}`]);
    expect(found(exception('2018-01-31'))).toEqual([`regel/ausnahme-unnoetig ${KOMMUNE}:${LINE + 1}`]);
  });

  test('is not called unnecessary while a file cannot be read or a reference dangles', () => {
    expect(found({ ...exception('2018-12-31'), [GREMIUM]: 'name: [' })).not.toContain(
      `regel/ausnahme-unnoetig ${KOMMUNE}:${LINE + 1}`,
    );
    const dangling = (BASIS[GREMIUM] ?? '').replace('sozialraum: nord', 'sozialraum: nrod');
    expect(found({ ...exception('2018-12-31'), [GREMIUM]: dangling })).not.toContain(
      `regel/ausnahme-unnoetig ${KOMMUNE}:${LINE + 1}`,
    );
  });

  test('cannot set aside what always holds', () => {
    expect(found(exception('2018-12-31', 'verweis/unbekannt'))).toEqual([
      `regel/nicht-einstellbar ${KOMMUNE}:${LINE + 1}`,
    ]);
  });

  test('for a file that does not exist names the one that was meant', () => {
    const text =
      'ausnahmen:\n  - {regel: sitzung/turnus, datei: gremien/nrod.yaml, grund: Umbau, bis: 2018-12-31}\n';
    const { diagnostics } = workspaceFrom({ ...BASIS, ...settings(text) }, STICHTAG);
    expect(diagnostics[0]?.hint).toBe('Meinten Sie „gremien/nord.yaml“?');
  });
});

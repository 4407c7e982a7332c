import type { Diagnostic } from '../diagnostic.ts';
import type { Excess } from './lex-text.ts';
import { problem, type Wording } from './problem.ts';
import { lineAt, rangeOfLine, type SourceText } from './source-text.ts';

/** The text that begins in the line. */
export const LONG_TEXT: Wording = {
  message: 'Der Text, der hier beginnt, hat mehr als 65.536 Zeichen.',
  hint: 'Kürzen, auf mehrere Felder verteilen oder als Anlage beilegen.',
};

const WORDING: Readonly<Record<Excess['kind'], Wording>> = {
  tiefe: {
    message: 'An dieser Stelle sind mehr als 32 Stufen ineinander verschachtelt.',
    hint: 'Mit einem Muster aus dem Handbuch vergleichen; mehr als sechs Stufen braucht keine Datei.',
  },
  felder: {
    message: 'Hier stehen mehr als 2.000 Felder nebeneinander.',
    hint: 'Auf mehrere Dateien verteilen.',
  },
  zeile: {
    message: 'Diese Zeile hat zu viele Teile.',
    hint: 'Auf mehrere Zeilen verteilen.',
  },
  teile: {
    message: 'Bis hierher hat die Datei schon mehr als 300.000 Teile.',
    hint: 'Auf mehrere Dateien verteilen.',
  },
  text: LONG_TEXT,
  eintraege: {
    message: 'Diese Liste hat mehr als 10.000 Einträge.',
    hint: 'Auf mehrere Dateien verteilen.',
  },
};

export function excessProblem(source: SourceText, excess: Excess): Diagnostic {
  return problem(
    source.path,
    'schema/umfang',
    rangeOfLine(source, lineAt(source, excess.offset)),
    WORDING[excess.kind],
  );
}

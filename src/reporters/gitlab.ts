import { checksum } from '../checksum.ts';
import { maskReport } from './mask-report.ts';
import type { Report } from './report.ts';

const SEVERITIES = { fehler: 'major', warnung: 'minor', hinweis: 'info' } as const;

/** GitLab's Code Quality report. A fingerprint survives moved lines, so that only new findings count as new. */
export function reportGitlab(report: Report): string {
  const { diagnostics, prefix } = maskReport(report);
  const seen = new Map<string, number>();
  const issues = diagnostics.map(({ code, severity, message, hint, file, range }) => {
    const identity = `${code}\n${file}\n${message}`;
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return {
      description: hint ? `${message} → ${hint}` : message,
      check_name: code,
      fingerprint: checksum(`${identity}\n${occurrence}`),
      severity: SEVERITIES[severity],
      location: { path: prefix + file, lines: { begin: range?.start.line ?? 1 } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

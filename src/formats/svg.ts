/** Colours that stay apart as greys: ink, accent and paper differ in lightness, never in hue alone. */
export const COLORS = {
  ink: '#1b2329',
  soft: '#55616a',
  line: '#c8d0d4',
  accent: '#1d5166',
  paper: '#ffffff',
} as const;

const FONT = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";

export interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly size?: number;
  readonly weight?: number;
  readonly turn?: number;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A coordinate with at most two decimals, so that equal pictures are equal bytes. */
function coordinate(value: number): string {
  // Adding zero turns a negative zero into a plain one.
  return String(Number(value.toFixed(2)) + 0);
}

/** `share` of one colour (0 to 1) over another, both as `#rrggbb`. */
export function mixed(color: string, ground: string, share: number): string {
  const channel = (at: number) => {
    const [over, under] = [color, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(under + (over - under) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** `y` is the middle of the line. */
export function text(x: number, y: number, content: string, style: TextStyle = {}): string {
  const { anchor = 'start', fill = COLORS.ink, size = 13, weight = 400, turn } = style;
  const baseline = y + size * 0.35;
  const rotate = turn === undefined ? '' : ` transform="rotate(${turn} ${coordinate(x)} ${coordinate(y)})"`;
  return `<text x="${coordinate(x)}" y="${coordinate(baseline)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${fill}"${rotate}>${escapeXml(content)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string = COLORS.line): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map(coordinate);
  return `<line x1="${a}" y1="${b}" x2="${c}" y2="${d}" stroke="${stroke}"/>`;
}

export function rect(x: number, y: number, width: number, height: number, paint: string): string {
  const [a, b, c, d] = [x, y, width, height].map(coordinate);
  return `<rect x="${a}" y="${b}" width="${c}" height="${d}" ${paint}/>`;
}

/** A whole picture; `alt` is what a screen reader says instead of it. */
export function svg(width: number, height: number, alt: string, parts: readonly string[]): string {
  const [w, h] = [width, height].map(coordinate);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="${escapeXml(alt)}" font-family="${FONT}">`;
  return `${[head, ...parts].join('\n')}\n</svg>`;
}

/** Breaks a label into lines of about `limit` characters, at blanks and after hyphens and slashes; at most `most`. */
export function labelLines(label: string, limit: number, most = 2): readonly string[] {
  const result: string[] = [];
  for (const word of label.split(/(?<=[-/])|(?<= )/)) {
    const last = result.at(-1);
    if (last !== undefined && (last + word).trimEnd().length <= limit)
      result[result.length - 1] = last + word;
    else result.push(word);
  }
  const kept = result.slice(0, most).map((row) => row.trimEnd());
  return kept.map((row, index) => {
    const isCut = row.length > limit + 2 || (index === most - 1 && result.length > most);
    return isCut ? `${row.slice(0, limit - 1).trimEnd()}…` : row;
  });
}

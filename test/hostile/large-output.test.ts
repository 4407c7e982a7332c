import { expect, test, vi } from 'vitest';
import { renderHere } from '../../src/commands/render-here.ts';
import { FORMATS } from '../../src/formats/all-formats.ts';
import { documentOf } from '../render/document-of.ts';
import { PROJECT } from '../run-in.ts';

const MIB = 1024 * 1024;

function rendered(bytes: number) {
  vi.spyOn(FORMATS, 'md').mockResolvedValue([{ path: 'ordner/probe.md', content: Buffer.alloc(bytes) }]);
  const render = renderHere({
    root: PROJECT,
    erscheinungsbild: undefined,
    templates: new Map([['probe', '# T']]),
  });
  return render({ document: documentOf({}), formats: ['md'] });
}

test('a file of 16 MiB may be written, a larger one is refused by name', async () => {
  await expect(rendered(16 * MIB)).resolves.toHaveLength(1);
  await expect(rendered(16 * MIB + 1)).rejects.toThrow(
    '„ordner/probe.md“ hätte 16,0 MiB; mehr als 16 MiB werden nicht geschrieben.',
  );
});

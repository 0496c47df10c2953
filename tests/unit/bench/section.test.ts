/** A section of the benchmarks' document is put in its place, and the others stay as they are. */
import { expect, it } from 'vitest';
import { sectionOf, withSection } from '../../../scripts/bench/report/section';

const DOCUMENT = '# Figures\n\n## First\n\none\n\n### Part of it\n\ntwo\n\n## Second\n\nthree\n';

it('is read with its parts, up to the next one', () => {
  expect(sectionOf(DOCUMENT, 'First')).toBe('## First\n\none\n\n### Part of it\n\ntwo');
  expect(sectionOf(DOCUMENT, 'Second')).toBe('## Second\n\nthree');
  expect(sectionOf(DOCUMENT, 'Sec')).toBeNull();
  expect(sectionOf(DOCUMENT, 'Part of it')).toBeNull();
});

it('takes the place of the one before, or comes last', () => {
  expect(withSection(DOCUMENT, 'First', '## First\n\nnew')).toBe(
    '# Figures\n\n## First\n\nnew\n\n## Second\n\nthree\n',
  );
  expect(withSection(DOCUMENT, 'Second', '## Second\n\nnew\n')).toBe(DOCUMENT.replace('three', 'new'));
  expect(withSection(DOCUMENT, 'Third', '## Third\n\nnew')).toBe(`${DOCUMENT}\n## Third\n\nnew\n`);
});

it('put back as it was changes nothing', () => {
  for (const heading of ['First', 'Second'])
    expect(withSection(DOCUMENT, heading, sectionOf(DOCUMENT, heading) ?? '')).toBe(DOCUMENT);
});

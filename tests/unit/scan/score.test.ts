/** Proves: what counts as right, wrong, missed and not counted, and the numbers made of it. */
import { describe, expect, it } from 'vitest';
import type { Label, LabelledPage } from '../../../scripts/eval/labels';
import { articles, differences, errorList, table } from '../../../scripts/eval/report';
import { markable, type Prediction, rates, score, sum } from '../../../scripts/eval/score';

/** A page from a text in which each label is written as `[surface|label]`. */
function pageOf(written: string, more: Partial<LabelledPage> = {}): LabelledPage {
  const mentions: Label[] = [];
  let text = '';
  for (const part of written.split(/(\[[^\]]+\])/)) {
    const [, surface = '', label = ''] = /^\[(.+)\|(.+)\]$/.exec(part) ?? [];
    if (surface) mentions.push({ surface, label, start: text.length, end: text.length + surface.length });
    text += surface || part;
  }
  return { file: 'a.html', isNewsArticle: true, labelledUpTo: null, mentions, text, ...more };
}

/** What was found, each written as `before[surface|entity]after`. */
function scored(page: LabelledPage, found: readonly string[]) {
  const predictions = found.map((one): Prediction => {
    const [, before = '', surface = '', entity = '', after = ''] = /^(.*)\[(.+)\|(.+)\](.*)$/.exec(one) ?? [];
    return { before, surface, entity, after };
  });
  return score([page], new Map([[page.file, predictions]]));
}

const MILL = pageOf(
  'At noon [Ada Brook|brook] met the [Brook|none] family; later [Brook|brook] left with [Flint|flint].',
);

describe('counts', () => {
  it('all right: nothing is an error', () => {
    const result = scored(MILL, [
      'At noon [Ada Brook|brook] met',
      'later [Brook|brook] left',
      'left with [Flint|flint].',
    ]);
    expect(result.errors).toEqual([]);
    expect(Object.fromEntries(result.entities)).toEqual({
      brook: { right: 2, wrong: 0, missed: 0 },
      flint: { right: 1, wrong: 0, missed: 0 },
    });
  });

  it('nothing found: all is missed, with its context', () => {
    const { errors } = scored(MILL, []);
    expect(errors.map(({ fault, entity }) => [fault, entity])).toEqual([
      ['missed', 'brook'],
      ['missed', 'brook'],
      ['missed', 'flint'],
    ]);
    expect(errors[0]).toMatchObject({
      before: 'At noon ',
      surface: 'Ada Brook',
      after: ' met the Brook family; later B',
    });
  });

  it.each([
    ['names something else', 'met the [Brook|brook] family'],
    ['another entity', 'left with [Flint|brook].'],
    ['not labelled', 'At [noon|brook] Ada Brook met'],
    ['not in the text', 'quite elsewhere [Brook|brook] did something else'],
  ])('%s', (fault, found) => {
    const { errors, entities } = scored(MILL, [found]);
    expect(errors[0]).toMatchObject({ fault, entity: 'brook' });
    expect(entities.get('brook')?.wrong).toBe(1);
  });

  it('part of a name is right, and is counted as another span', () => {
    const result = scored(MILL, ['At noon Ada [Brook|brook] met the']);
    expect([result.entities.get('brook')?.right, result.otherSpan]).toEqual([1, 1]);
  });

  it('what is to be ignored, in navigation or behind the end of labelling is not scored', () => {
    const ignored = pageOf('The [Times|ignore] of London. Menu: [Flint|flint]. And so on: Flint again.', {
      labelledUpTo: 40,
    });
    for (const label of ignored.mentions) label.nav = label.label === 'flint';
    const found = [
      'The [Times|times] of London',
      'Menu: [Flint|flint]. And',
      'And so on: [Flint|flint] again',
      'far off [Flint|flint] there',
    ];
    const result = scored(ignored, found);
    expect(result.errors).toEqual([]);
    expect([result.ignored, result.entities.size]).toEqual([4, 0]);
  });

  it('a page on which nothing was looked for is all missed', () => {
    expect(score([MILL], new Map()).errors).toHaveLength(3);
  });
});

describe('numbers', () => {
  it('precision, recall and F1', () => {
    const { precision, recall, f1 } = rates({ right: 6, wrong: 2, missed: 4 });
    expect([precision, recall]).toEqual([0.75, 0.6]);
    expect(f1).toBeCloseTo(2 / 3);
  });

  it('nothing is found of nothing: no number rather than a good one', () => {
    expect(rates({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: null, recall: null, f1: null });
  });

  it('the sums leave out what they say', () => {
    const result = scored(MILL, ['left with [Flint|flint].']);
    expect(sum(result, (entity) => entity !== 'brook')).toEqual({ right: 1, wrong: 0, missed: 0 });
    const lines = table(result, {
      isPlace: (entity) => entity === 'brook',
      isOutlet: () => false,
      isPerson: () => false,
    }).split('\n');
    const numbers = (name: string) =>
      lines
        .find((line) => line.startsWith(name))
        ?.match(/\d+\.?\d*/g)
        ?.slice(0, 4);
    expect(numbers('all ')).toEqual(['1', '0', '2', '1.0000']);
    expect(numbers('without countries')).toEqual(['1', '0', '0', '1.0000']);
    expect(numbers('people alone')).toEqual(['0', '0', '0']);
  });
});

it('places and outlets are not asked for on a page that names nobody else, and are on others', () => {
  const kinds = { isPlace: (entity: string) => entity === 'brook', isOutlet: (entity: string) => entity === 'mail' };
  const found = (...entities: string[]) =>
    new Map([['a.html', entities.map((entity) => ({ entity, surface: '', before: '', after: '' }))]]);
  const asked = (...entities: string[]) =>
    markable([MILL], found(...entities), kinds)[0]?.mentions.map(({ label }) => label);
  expect(asked()).toEqual(['ignore', 'none', 'ignore', 'flint']);
  expect(asked('brook', 'mail')).toEqual(['ignore', 'none', 'ignore', 'flint']);
  expect(asked('flint')).toEqual(['brook', 'none', 'brook', 'flint']);
});

describe('lists', () => {
  it('the kind of error that is most frequent comes first', () => {
    const list = errorList(scored(MILL, ['met the [Brook|flint] family', 'left with [Flint|flint].']).errors);
    expect(list.indexOf('missed: brook (2)')).toBeLessThan(list.indexOf('names something else: flint (1)'));
    expect(list).toContain('met the [Brook] family  a.html'.replace('  a.html', ''));
  });

  it('articles: shares, and the pages taken for what they are not', () => {
    const pages = [
      { file: 'news.html', is: true, taken: true },
      { file: 'story.html', is: true, taken: false },
      { file: 'shop.html', is: false, taken: true },
    ];
    expect(articles(pages).split('\n')).toEqual([
      '1 of 2 article pages are recognised (50.0 %)',
      '1 of 1 other pages are taken for one (100.0 %)',
      '    not recognised  story.html',
      '    taken for one   shop.html',
    ]);
  });

  it('differences: one line for each mark that only one of the two has', () => {
    const mark = (surface: string) => ({ before: 'by ', surface, after: ' here' });
    const lines = differences('a.html', [mark('Flint'), mark('Brook')], [mark('Brook'), mark('Brook')]);
    expect(lines).toEqual([
      '    marked, but not in the scan  a.html  by [Flint] here',
      '    in the scan, but not marked  a.html  by [Brook] here',
    ]);
  });
});

/** What somebody types becomes a site, or is refused with a reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSite, type ParseAddress, siteFromTyped } from '../../../lib/pure/sites/site';

const parse: ParseAddress = (address) => URL.parse(address);
const read = (typed: string) => siteFromTyped(typed, parse);

describe('what somebody types', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example  ', 'news.example'],
    ['www.news.example', 'news.example'],
    ['https://www.news.example/a/b?c=d#e', 'news.example'],
    ['http://reader:secret@news.example:8080/', 'news.example'],
    ['news.example/politics', 'news.example'],
    ['*.news.example', 'news.example'],
    ['news.example.', 'news.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['localhost:8080', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
  ])('%s means %s', (typed, site) => {
    expect(read(typed)).toEqual({ site });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['nonsense', 'no-address'],
    ['two words.example', 'no-address'],
    ['com', 'no-address'],
    ['www.com', 'no-address'],
    ['1234', 'no-address'],
    ['http://', 'no-address'],
    ['...', 'no-address'],
    ['a..example', 'no-address'],
    ['ftp://files.example', 'not-web'],
    ['file:///etc', 'not-web'],
    ['mailto:somebody@news.example', 'not-web'],
    ['javascript:alert(1)', 'not-web'],
  ])('“%s” is refused: %s', (typed, problem) => {
    expect(read(typed)).toEqual({ problem });
  });

  it('whatever it is, nothing comes out that is not a site', () => {
    const typed = fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(typed, (text) => {
        const result = read(text);
        if ('site' in result) expect(isSite(result.site)).toBe(true);
      }),
    );
  });
});

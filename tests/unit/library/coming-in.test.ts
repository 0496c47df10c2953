/** Proves: an address is judged before anything is asked of it, and a look at a pack hides neither number nor response. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideOf } from '../../../lib/pure/library/preview';
import { typedAddress } from '../../../lib/pure/library/typed-address';
import { english } from '../../harness/say';
import { FIRST } from '../../packs/read';

const read = (typed: string) => typedAddress(typed, (address) => URL.parse(address));

describe('an address', () => {
  it('is taken as it is meant, and its host is named', () => {
    expect(read(' packs.example/towns.json ')).toEqual({
      url: 'https://packs.example/towns.json',
      host: 'packs.example',
    });
    expect(read('https://packs.example:8443/a?b#c')).toEqual({
      url: 'https://packs.example:8443/a?b#c',
      host: 'packs.example:8443',
    });
  });

  it.each([
    ['', 'empty'],
    ['packs', 'no-address'],
    ['two words.example/', 'no-address'],
    ['ftp://packs.example/', 'no-address'],
    ['file:///etc/hosts', 'no-address'],
    ['http://packs.example/', 'not-https'],
    ['https://me@packs.example/', 'has-credentials'],
    ['https://me:secret@packs.example/', 'has-credentials'],
  ])('that may not be asked is told why: “%s”', (typed, problem) => {
    expect(read(typed)).toEqual({ problem });
  });

  it('whatever is typed: what comes out is https, without credentials, and of the host that is named', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.domain()), (typed) => {
        const found = read(typed);
        if ('problem' in found) return;
        const url = new URL(found.url);
        expect(url.protocol).toBe('https:');
        expect(url.username + url.password).toBe('');
        expect(url.host).toBe(found.host);
      }),
    );
  });
});

describe('a look at a pack', () => {
  it('counts what it does not list', () => {
    const { sources, entities, claims } = insideOf(english, FIRST);
    expect(sources.list.length + sources.more).toBe(FIRST.sources.length);
    expect(entities.list.length + entities.more).toBe(FIRST.entities.length);
    expect(claims.list.length + claims.more).toBe(FIRST.claims.length);
  });

  it('shows each claim with what came back', () => {
    const [first] = insideOf(english, FIRST).claims.list;
    expect(first?.text).toBe(FIRST.claims[0]?.text);
    expect(first?.responses?.length).toBeGreaterThanOrEqual(FIRST.claims[0]?.responses?.length ?? 1);
  });
});

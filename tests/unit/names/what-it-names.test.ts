/** Proves what abbreviations, titles, places and doubtful names are taken for, and where companions are looked for. */
import { describe, expect, test } from 'vitest';
import { marked, plain } from './cast';

const rows = (list: readonly string[]): void => {
  test.each(list)('%s', (row) => expect(marked([plain(row)])).toEqual([row]));
};
const pages = (list: readonly (readonly string[])[]): void => {
  test.each(list.map((blocks) => [blocks]))('%s', (blocks) => expect(marked(blocks.map(plain))).toEqual(blocks));
};

describe('spellings', () => {
  rows([
    'The «G.O.P.» and the «GOP» are one.',
    '«Space X», «SpaceX» and «SPACEX» are one.',
    'PUTIN CALLS TRUMP'.replace('PUTIN', '«PUTIN»').replace('TRUMP', '«TRUMP»'),
    'trump and putin in small letters are words.',
    'Call it «Twitter» or «𝕏».',
    '«Donald\u00a0Trump» and «Donald\n  Trump»',
    '«Donald Tr\u00adump» came by \u200b«Trump\u200b»bus.'.replace('\u200b»bus', '» \u200bbus'),
    'Ｍｒ «Ｔｒｕｍｐ» in full width',
    'Putinism, Trumpism and Muskrats are not names.',
    'Die Trump’sche Partei'.replace('Trump', '«Trump»'),
    '«U.S.» troops and «NASA» met.',
    'U.S.A and U.S.Army near «NASA»: no end inside a word.',
    '特朗普«Trump»说',
  ]);
});

describe('addresses', () => {
  rows([
    '«Trump» wrote it on twitter.com/Trump and Twitter.com.',
    'Write to Putin@kremlin.ru, says «Putin».',
    '«Trump» is @Trump, not #Trump, nor $Trump.',
    'See https://example.org/News/Trump-wins for «Trump».',
    '«Trump».He said so.',
  ]);
});

describe('abbreviations that are words', () => {
  rows([
    'FOLLOW US ON «NASA» RADIO',
    '«Trump» asks: TELL US why.',
    'THE «US» AND «NASA» AGREE',
    'The «US» sued «Trump» for US$5.',
    '«Trump» won the US Open, the «US» heard.',
  ]);
});

describe('names that need a companion', () => {
  pages([
    ['The billionaire «Musk» paid.'],
    ['Musk is a scent.'],
    ['Notes of Musk and cedar.', 'Nothing else.'],
    ['«Elon Musk» paid.', 'Later «Musk» wept.', 'A gap.', 'So did «Elon».'],
    ['«Elon Musk» said on «X» that he was bored.'],
    ['She posted it to «X» at noon.'],
    ['She posted it at noon.', 'Her account on the site «X» is new.'],
    ['Her account on the site «X» is new.', 'She posted it at noon.'],
    ['Her account on the site X is new.', 'A gap.', 'She posted it at noon.'],
    ['«Elon Musk» drives a Model X past Gen X fans of Malcolm X.'],
    ['«Elon Musk» likes X-rays, the X Factor and «X».'],
    ['«Bob Woodward» wrote «War», and a Cold War epic.'],
    ['“«War»” is new from «Bob Woodward». War is hell, he says.'],
    ['«Bob Woodward» covered the Iraq War from the War Department.'],
    ['War broke out.'],
    ['He told the «AP» that «Trump» was out.'],
    ['The «Associated Press» has it.', 'A gap.', 'The «AP» was first, says «Trump».'],
    ['«Trump» passed no AP exam and took no AP classes.'],
    ['«Trump» spoke. («AP» Photo/J. Doe)'],
    ['AP courses are hard, says «Trump».'],
    ['«Trump» spoke for an hour. «AP»'],
    ['«Trump» spoke for an hour. AP teachers listened.'],
    ['«Trump» took Latin, Greek and AP'],
    ['Used «X»/«Twitter» To Shout'],
    ['A «Twitter» / «X» Outage Stops The Shouting'],
    ['Users of «Musk»-owned «X» wrote to «Elon Musk».'],
    ['«Elon Musk» was «X» CEO for a while, and no Planet X CEO.'],
  ]);
});

describe('places and outlets', () => {
  pages([
    ['Russia and Taiwan signed with the US.'],
    ['Russia and the Associated Press agreed.'],
    ['«Russia» and «Taiwan» signed.', 'A gap.', '«Trump» watched.'],
    ['Taiwan Semiconductor sells to «Trump» and «Taiwan».'],
  ]);

  test('are all given where the caller asks for them', async () => {
    const { createPageNames } = await import('../../../lib/pure/names/page-names');
    const { INDEX } = await import('./cast');
    const page = createPageNames<string>(INDEX, { placesEverywhere: true });
    page.read('a', 'Russia and Taiwan');
    expect(
      page
        .resolve()
        .get('a')
        ?.map(({ entity }) => entity),
    ).toEqual(['cast/russia', 'cast/taiwan']);
  });
});

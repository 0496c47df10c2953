/** Proves whose name a surname is taken for by the words right beside it. */
import { describe, expect, test } from 'vitest';
import { marked, plain } from './cast';

const rows = (list: readonly string[]): void => {
  test.each(list)('%s', (row) => expect(marked([plain(row)])).toEqual([row]));
};

describe('the person', () => {
  rows([
    'On Monday «Donald Trump» flew home.',
    'Mr. «Trump» said nothing, and Mr «Putin» less.',
    'The aide of President «Trump» resigned.',
    'Then-President «Trump» signed it, and ex-President «Trump» praised it.',
    'The White House, under president «Trump», was silent.',
    'Sen. «Haley» asked; former Gov. «Haley» answered.',
    'Did «Trump» know? Why «Putin» waited is unclear. And «Trump» left.',
    'Will «Trump» Win The Primaries?',
    'Judge Hands «Trump» A Defeat Over Tariff Plan',
    'Watching «Trump» speak, she frowned.',
    'Opponents Blame «Putin» For Failed Peace Talks',
    'A reader asks: Could «Trump» Really Pardon Himself?',
    'The anti-«Trump» vote split; the «Trump»-«Putin» summit did not.',
    'The «Trump»/«Putin» call lasted an hour.',
    'Few expected the «Trump»-Biden debate to be calm.',
    'A «Trump»-era rule fell.',
    '«Trump» supporters met the «Trump» administration.',
    'Republicans «Trump» endorsed lost in Iowa.',
    'Late on Thursday «Trump» wrote again.',
    'Be patient. Teach «Trump» to wait, too.',
    'Copied from Example.com «Trump» sounds calm.',
    'In California «Trump» has few friends.',
    'It was America’s «Trump» problem.',
    '“«Trump» lies,” one said. (“«Putin» too,” said another.)',
    "«Putin»’s aides and «Putin»'s guards came with the «Trump»s of this world.".replace('«Trump»s', 'Trumps'),
    'Their host was Donald John «Trump».',
    'Team «Trump» cheered, Candidate «Trump» waved, Citizen «Trump» paid.',
    'Russland und Präsident «Putin» schweigen.',
    'WILL «TRUMP» WIN?',
    'CNN «Trump» interview draws millions',
    'Even in Russia «Putin» is careful.'.replace('in Russia', 'in «Russia»'),
    'A farewell: «Trump», Haley’s rival, goes.'.replace('Haley', '«Haley»'),
    'Ms. «Haley» won; Mrs. «Haley» lost.',
    'The trumpeting crowd hailed «Trump».',
  ]);
});

describe('another bearer of the surname', () => {
  rows([
    'On Monday Ivanka Trump flew home with Donald Trump.'.replace('Donald Trump', '«Donald Trump»'),
    'Errol Musk and «Elon Musk» have not spoken.',
    'The singer Lyra Putin is no relation of «Vladimir Putin».',
    '«Donald Trump» saw it. Tiffany Trump did not.',
    '«Donald Trump» saw it, but Mary L. Trump did not.',
    '«Donald Trump» is not the J.R. Trump of the telephone book, but D.J. «Trump» he is.',
    '«Donald Trump» met R. Trump, a baker.',
    '«Donald Trump» spoke first, Fred C. Trump after him.',
    '«Bob Woodward» met Alan Woodward, a professor.',
    '«Bob Woodward» wrote to Anne-Marie Woodward.',
    '«Bob Woodward» is quoted, and so is Louise Woodward-Styles. Woodward-Styles declined.',
    '«Donald Trump» watched as Mrs. Trump danced.',
    '«Donald Trump» and Ms Trump arrived.',
    '«Nikki Haley» never met Mr. Haley of Kent.',
    '«Donald Trump» was there, and Donald Trump Jr. too.',
    '«Donald Trump» was there, and Donald Trump, Jr., too.',
    '«Donald Trump» thanked 4Maria Trump.',
    'DONALD TRUMP THANKS HEATHER TRUMP'.replace('DONALD TRUMP', '«DONALD TRUMP»'),
    'Mark Trump Opens Shop As «Donald Trump» Closes One'.replace('Mark', 'Peter'),
  ]);
});

describe('things named after a person', () => {
  rows([
    '«Trump» lives in Trump Tower, above a Trump Hotel.',
    'The Trump Organization paid «Trump».',
    'Woodward Avenue is longer than «Bob Woodward» thought.',
    '«Elon Musk» did not study at Elon University.',
    '«Elon Musk» laughed; «Elon» often does. The comedian Elon Varga did not.',
    'The Musk Foundation is run by «Elon Musk».',
    'Shares of Trump Media fell after «Trump» spoke.',
    'He played the Trump card against «Trump».',
    'Plans for a Putin Street were news to «Putin».',
    '«Trump» Media Strategy Puzzles Rivals',
  ]);
});

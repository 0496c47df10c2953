/** Sentences that tell a claim, in the ways in which newspapers do; each row is a sentence of our own. */
import { describe, expect, test } from 'vitest';
import { found } from './reading';

const CONTACT = 'musk-putin-contact';
const TRUMP = 'trump-putin-contact-after-2021';
const TAIWAN = 'starlink-taiwan-request';
const RISK = 'contact-security-risk';
const CONTRACTS = 'spacex-government-contracts';
const SPENDING = 'musk-election-spending';
const BACKS = 'musk-backs-trump';
const TIES = 'trump-stronger-putin-ties';
const HELPED = 'russia-helped-trump-2016';
const ROLE = 'musk-administration-role';
const KNEW = 'trump-knew-putin-well';
const SPREADS = 'russia-social-media-disinformation';
const BOUGHT = 'musk-bought-twitter';
const TOPICS = 'talks-topics';
const UKRAINE = 'starlink-ukraine-defence';

type Row = [text: string, ...claims: string[]];

const TABLES: Record<string, Row[]> = {
  'plain statements and reports': [
    ['Musk has been in touch with Putin for two years.', CONTACT],
    ['Musk and Putin have spoken many times, the newspaper reported.', CONTACT],
    ['A newspaper reported on Monday that Musk spoke regularly with Vladimir Putin.', CONTACT],
    ['For two years there have been conversations between Musk and Putin, officials said.', CONTACT],
    ['Musk keeps up a dialogue with Putin, people close to him say.', CONTACT],
    ['According to five officials, Putin and Musk have exchanged phone calls since late 2022.', CONTACT],
    ['Musk reportedly has a direct line to Putin.', CONTACT],
    ['Trump has spoken with Putin several times since he left office, a book says.', TRUMP],
    ['Woodward writes that Trump and Putin have talked by phone since Trump left the White House.', TRUMP],
    ['Putin asked Musk to keep Starlink switched off over Taiwan.', TAIWAN],
    ['SpaceX holds contracts with NASA worth billions.', CONTRACTS],
    ['The Pentagon has awarded SpaceX another contract.', CONTRACTS],
    ['Musk has given millions to a group that works for the election of Trump.', SPENDING],
    ['Musk endorsed Trump in July.', BACKS],
    ['Musk campaigned for Trump in Pennsylvania all week.', BACKS],
    ['Trump has long called for closer ties between the United States and Russia.', TIES],
    ['American agencies concluded that Russia interfered to help Trump win the 2016 election.', HELPED],
    ['Trump said he would appoint Musk to lead a commission on efficiency in government.', ROLE],
    ['Trump said that he had a very good relationship with Putin.', KNEW],
    ['Russia spreads disinformation on social media through thousands of fake accounts.', SPREADS],
    ['Musk bought Twitter for 44 billion dollars.', BOUGHT],
    ['Musk and Putin talked about geopolitics and business, the paper said.', CONTACT, TOPICS],
    ['The army of Ukraine depends on Starlink at the front.', UKRAINE],
    ['Ties between Musk and Putin are a risk to national security, a senator said.', CONTACT, RISK],
  ],
  'headline style': [
    ['Musk in regular contact with Putin, paper says', CONTACT],
    ['Report: Musk-Putin talks went on for two years', CONTACT],
    ['Putin asked Musk for Starlink favour over Taiwan: report', TAIWAN],
    ['Trump, Putin talked seven times since 2021, book claims'],
    ['Musk pours $100 million into Trump campaign', SPENDING],
    ['Musk buys Twitter', BOUGHT],
    ['Trump taps Musk to lead efficiency commission', ROLE],
    ['SpaceX lands new NASA contract', CONTRACTS],
    ['US says Russian bots spread propaganda on X', SPREADS],
    ['Musk backs Trump', BACKS],
  ],
  'passive and turned round': [
    ['Starlink was to stay off over Taiwan, Musk was asked by Putin.', TAIWAN],
    ['Twitter was bought by Musk in 2022.', BOUGHT],
    ['Trump is backed by Musk.', BACKS],
    ['A request by Putin that Musk not offer Starlink in Taiwan was made last year.', TAIWAN],
    ['Contacts between Putin and Musk were confirmed by three officials.', CONTACT],
    ['Trump was helped by Russia in the 2016 election, the agencies found.', HELPED],
    ['A contract worth two billion dollars was given to SpaceX by the Pentagon.', CONTRACTS],
    ['Tens of millions of dollars have been given by Musk to the campaign of Trump.', BACKS, SPENDING],
    ['Disinformation from Russia has been spread through accounts on Twitter for years.', SPREADS],
    ['With Putin, Musk has kept up regular contact.'],
  ],
  'descriptions in place of names': [
    ['The billionaire has been talking with the Russian leader since 2022. Putin is careful.', CONTACT],
    ['Vladimir Putin and the world’s richest man have been in contact for two years.', CONTACT],
    ['Putin met his cabinet.\nThe Russian president has kept in touch with Musk, the paper says.', CONTACT],
    ['Trump spoke in Ohio.\nThe former president has had several phone calls with Putin since leaving office.', TRUMP],
    ['The Tesla chief endorsed Donald Trump.', BACKS],
    ['Trump has said that he would name the billionaire to head a commission.', ROLE],
    ['The entrepreneur and Putin are in regular contact.', CONTACT],
    ['Musk has talked often with the president of Russia, Vladimir Putin.', CONTACT],
  ],
  'the two men, they, their': [
    ['Musk and Putin know each other.\nThe two men have been in contact since 2022.', CONTACT],
    ['A paper wrote about Musk and Putin.\nTheir conversations went on for two years.', CONTACT],
    ['Musk admires Putin.\nThe pair have talked again and again, officials say.', CONTACT],
    [
      'Woodward wrote a book. Trump admires Putin.\nThe two men have spoken seven times since Trump left office.',
      TRUMP,
    ],
    ['Trump likes Putin.\nThey have talked by phone since he left office, the book says.', TRUMP],
    ['Musk and Putin were in touch again in May.\nBoth men discussed geopolitics.', CONTACT, TOPICS],
  ],
  'he, his': [
    ['Musk was in Texas on Monday.\nHe has been in contact with Putin since 2022, the paper said.', CONTACT],
    ['Musk is in trouble. His talks with Putin have gone on for years, officials said.', CONTACT],
    ['Musk spoke in Ohio. He has endorsed Donald Trump.', BACKS],
    ['Musk was in Texas on Monday.\nA newspaper wrote that he has been in contact with Putin since 2022.', CONTACT],
    ['Musk was in Texas on Monday.\nA paper says in a report that he has been in contact with Putin.', CONTACT],
    ['Trump was in Ohio. He has stayed in touch with Putin since leaving the White House, a book says.', TRUMP],
    ['Musk was in Ohio. In July he gave 40 million dollars to the campaign of Trump.', BACKS, SPENDING],
  ],
  'pointing back to the sentence before': [
    ['Musk has had regular talks with Putin.\nThe conversations covered business and geopolitical matters.', TOPICS],
    [
      'Putin asked Musk to keep Starlink off over Taiwan.\nThe request came late last year, and Starlink stayed off.',
      TAIWAN,
    ],
    [
      'SpaceX has many contracts with NASA.\nThe company has received contracts worth billions from the government.',
      CONTRACTS,
    ],
    ['Musk and Putin are in contact.\nThe contacts went on until this year.', CONTACT],
  ],
  'attributed, hedged, quoted': [
    ['Musk has allegedly been in secret contact with Putin.', CONTACT],
    ['“Musk has talked with Putin many times,” an official said.', CONTACT],
    ['Officials who asked not to be named said that Musk and Putin speak often.', CONTACT],
    ['Senator Ann Hale demanded an inquiry into reports that Musk has been talking to Putin.', CONTACT],
    ['The report that Musk has spoken with Putin should be examined, a senator said.', CONTACT],
    ['What Musk’s alleged conversations with Putin were about was not said.', CONTACT],
    ['It is not known how often Musk and Putin talked.', CONTACT],
    ['Officials did not know how far the contacts between Musk and Putin went.', CONTACT],
  ],
  'two claims in one sentence': [
    ['Musk, who endorsed Trump, has been in regular contact with Putin.', BACKS, CONTACT],
    ['Musk has been in contact with Putin, and SpaceX has contracts with the Pentagon.', CONTACT, CONTRACTS],
    ['Musk gave $75 million to a pro-Trump group and has campaigned for Trump.', BACKS, SPENDING],
    ['Musk bought Twitter in 2022 and has backed Trump since July.', BACKS, BOUGHT],
    ['Musk and Putin have talked, and Putin asked him to keep Starlink off over Taiwan.', CONTACT, TAIWAN],
  ],
  'a claim with its denial set beside it': [
    [
      'Trump has talked with Putin since he left office, a book says, but his campaign denies it.',
      TRUMP,
      `${TRUMP} < for donald-trump: denied`,
    ],
    [
      'Musk has been in regular contact with Putin, the paper wrote, which the Kremlin denies.',
      CONTACT,
      `${CONTACT} < kremlin: denied`,
    ],
    [
      'Sources say that Musk and Putin talk, a claim that Peskov called false.',
      CONTACT,
      `${CONTACT} < dmitry-peskov: denied`,
    ],
    [
      'Although the Kremlin denied the report, officials say Musk and Putin are in contact.',
      CONTACT,
      `${CONTACT} < kremlin: denied`,
    ],
    [
      'Musk and Putin have been talking since 2022, officials said; the Kremlin rejected the report.',
      CONTACT,
      `${CONTACT} < kremlin: denied`,
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(found(text)).toEqual([...claims].sort());
  });
});

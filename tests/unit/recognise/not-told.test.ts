/** Sentences with the same people and the same words that do not tell the claim; each row is a sentence of our own. */
import { describe, expect, test } from 'vitest';
import { found } from './reading';

const CONTACT = 'musk-putin-contact';
const TRUMP = 'trump-putin-contact-after-2021';
const RISK = 'contact-security-risk';

type Row = [text: string, ...answers: string[]];

const TABLES: Record<string, Row[]> = {
  'another pair, after the claim was told': [
    [
      'Musk and Putin have been in contact since 2022, a newspaper reported.\nBob Woodward writes in his book that Donald Trump and Putin stayed in contact after Trump left office.',
      TRUMP,
    ],
    [
      'Musk and Putin have been in contact since 2022, a newspaper reported.\nA writer says in his book that Donald Trump and Putin kept in contact.',
    ],
    [
      'Musk and Putin have been in contact since 2022, a newspaper reported.\nAn author, a stranger to all, claims in her memoir that Donald Trump and Putin kept in contact.',
    ],
  ],
  'said about the claim, after it was told': [
    [
      'Musk and Putin have been in contact since 2022, a newspaper reported.\nAll of it presupposes the contact, which the Kremlin denied in part.',
      `${CONTACT} < kremlin: denied-in-part`,
    ],
    [
      'Musk and Putin have been in contact since 2022, a newspaper reported.\nThe whole case rests on the conversations.',
    ],
    ['Musk and Putin have been in contact since 2022, a newspaper reported.\nHer worry hinges on the calls.'],
  ],
  'of those who only belong to one of the two': [
    ['A Musk aide spoke with Putin.'],
    ['The Musk team spoke with Putin.'],
    ['Musk talked to a man who knows Putin.'],
    ['Musk talked to a man whose brother knows Putin.'],
    ['Fans of Musk and Putin chat online.'],
  ],
  'imagined, or over': [['Imagine that Musk and Putin talked.'], ['Musk stopped backing Trump.']],
  'denied outright': [
    ['The Kremlin denied that Musk and Putin are in contact.', `${CONTACT} < kremlin: denied`],
    ['Putin denies having talked with Trump since he left office.', `${TRUMP} < vladimir-putin: denied`],
    ['Trump rejected a report that he has spoken with Putin since leaving office.', `${TRUMP} < donald-trump: denied`],
    ['Dmitry Peskov dismissed claims that Musk talks with Putin.', `${CONTACT} < dmitry-peskov: denied`],
    [
      'Reports that Trump talked with Putin after leaving office are false, his campaign said.',
      `${TRUMP} < for donald-trump: denied`,
    ],
    ['Trump called reports of calls with Putin since he left office fake.', `${TRUMP} < donald-trump: denied`],
    ['Claims that Musk and Putin are in contact were rejected by the Kremlin.', `${CONTACT} < kremlin: denied`],
    ['The Kremlin on Friday flatly denied any contact between Musk and Putin.', `${CONTACT} < kremlin: denied`],
    ['Trump disputes that he has been in touch with Putin since he left office.', `${TRUMP} < donald-trump: denied`],
    ['Kremlin denies Musk-Putin talks', `${CONTACT} < kremlin: denied`],
    ['Peskov said there was no truth to the report that Musk and Putin speak.', `${CONTACT} < dmitry-peskov: denied`],
    ['Peskov ruled out that Musk and Putin were talking.', `${CONTACT} < dmitry-peskov: denied`],
    ['The Kremlin said it was untrue that Putin and Musk talk.', `${CONTACT} < kremlin: denied`],
    ['Musk said it is absurd to claim that he talks with Putin.', `${CONTACT} < elon-musk: denied`],
    ['The report that Musk spoke to Putin is disputed by the Kremlin.', `${CONTACT} < kremlin: denied`],
    ['Kremlin: Putin and Trump have not talked since Trump left office', `${TRUMP} < kremlin: denied`],
    ['Trump insisted he hasn’t talked to Putin since he left the White House.', `${TRUMP} < donald-trump: denied`],
    [
      'Trump called the finding that Russia helped him in the 2016 election a hoax. Putin agreed.',
      'russia-helped-trump-2016 < donald-trump: denied',
    ],
  ],
  'denied in a subordinate clause': [
    ['Peskov, who denied that Musk was in contact with Putin, spoke in Moscow.', `${CONTACT} < dmitry-peskov: denied`],
    ['Speaking in Moscow, Peskov denied that Putin talks with Musk.', `${CONTACT} < dmitry-peskov: denied`],
    [
      'The Kremlin issued a statement in which it denied contacts between Musk and Putin.',
      `${CONTACT} < kremlin: denied`,
    ],
    ['Asked about calls between Musk and Putin, Peskov rejected the report.', `${CONTACT} < dmitry-peskov: denied`],
  ],
  'a negation beside the word': [
    ['There have been no contacts between Musk and Putin, Peskov said.', `${CONTACT} < dmitry-peskov: denied`],
    ['Musk and Putin have never spoken, the Kremlin said.', `${CONTACT} < kremlin: denied`],
    ['“I have not talked with Putin since leaving office,” Trump said.', `${TRUMP} < donald-trump: denied`],
    ['Trump and Putin have had no contact since Trump left office, the Kremlin said.', `${TRUMP} < kremlin: denied`],
    ['Musk is not in contact with Putin.'],
    ['Musk has not been in touch with Putin this year.'],
    ['Musk never bought Twitter.'],
    ['Musk did not endorse Trump.'],
    ['Talks between Musk and Putin never took place, Peskov said.', `${CONTACT} < dmitry-peskov: denied`],
    [
      'Putin did not ask Musk to keep Starlink off over Taiwan, the Kremlin said.',
      'starlink-taiwan-request < kremlin: denied',
    ],
  ],
  'a part denied': [
    ['Peskov denied that Musk and Putin are in regular contact.', `${CONTACT} < dmitry-peskov: denied-in-part`],
    ['The Kremlin said that Musk and Putin had spoken only once.', `${CONTACT} < kremlin: denied-in-part`],
    [
      'Peskov said there had been just one phone call between Musk and Putin.',
      `${CONTACT} < dmitry-peskov: denied-in-part`,
    ],
    [
      'Putin’s spokesman denied frequent contacts between Putin and Musk.',
      `${CONTACT} < for vladimir-putin: denied-in-part`,
    ],
  ],
  'a verb of reporting negated': [
    ['Officials did not say that Musk talks with Putin.'],
    ['Nobody has claimed that Musk talked with Putin.'],
    ['The paper never reported that Musk spoke with Putin.'],
    ['Musk did not deny that he talks with Putin.'],
    ['There is no evidence that Putin asked Musk to keep Starlink off over Taiwan.'],
    ['Officials saw no sign that Musk talks with Putin.'],
    ['An official would not rule out that Musk and Putin talk.'],
    [
      'Trump neither confirmed nor denied that he has talked with Putin since leaving office.',
      `${TRUMP} < donald-trump: did-not-address`,
    ],
  ],
  supposed: [
    ['If Musk has talked with Putin, that would be for others to judge.'],
    ['If Trump had spoken with Putin since leaving office, it would be smart, he said.'],
    ['Unless Musk talked with Putin, there is nothing to examine.'],
    ['Musk could talk with Putin next week.'],
    ['Musk would like to speak with Putin.'],
    ['Musk might have been in contact with Putin.'],
    ['Musk should talk with Putin, a senator said.'],
  ],
  asked: [
    ['Has Musk been talking with Putin?'],
    ['Did Trump speak with Putin after he left office?'],
    ['Reporters asked whether Musk talks with Putin.'],
    ['It is unclear whether Trump and Putin have talked since he left office.'],
    ['Senators want to know whether Musk was in contact with Putin.'],
  ],
  'their own account': [
    ['Musk said that he had talked with Putin once about space.'],
    ['“I spoke with Putin about rockets,” Musk said.'],
    ['Putin said he had talked with Musk.'],
    ['According to Musk, he talked with Putin in 2021.'],
    ['Musk told reporters that he had spoken to Putin.'],
    ['Musk acknowledged having talked with Putin about space.'],
  ],
  'look-alikes': [
    ['Musk challenged Putin to a duel.'],
    ['Putin praised Musk as a pioneer.'],
    ['Trump talked with Putin in Helsinki in 2018.'],
    ['Trump phoned Putin on Thursday to speak about Ukraine.'],
    ['Trump sent Putin tests for a virus while he was president.'],
    ['Trump met Volodymyr Zelensky, and the two talked about Putin.'],
    ['Musk talked to Trump about Putin.'],
    ['Putin talked with Xi Jinping about Taiwan.'],
    ['Musk said that Taiwan is a part of China.'],
    ['SpaceX launched a rocket on Tuesday.'],
    ['Musk owns Tesla, and Tesla has a contract with a miner.'],
    ['Trump backed a plan by Musk.'],
    ['Twitter has sued Musk.'],
    ['Ukraine has fought Russia since 2022.'],
    ['Putin spoke on Thursday, and Musk opened a factory in Texas.'],
    ['Musk spoke in Ohio about rockets, the day on which Putin visited China.'],
    ['Senator Ann Hale has been in contact with Putin, Musk wrote.'],
    ['Bill Hale told Musk that he had talked with Putin.'],
    ['Trump has a good lawyer, and Putin a good pilot.'],
    ['Trump was elected in 2016, and Russia held games in 2018.'],
    ['The campaign of Trump spent millions on television.'],
    ['Russia uses the platform to sell gas.'],
    ['Musk posted a picture of Trump on X.'],
    ['NASA’s administrator met Musk.'],
    ['Musk’s lawyer spoke to the newspaper about Putin.'],
    ['Musk talked with Putin’s deputy about rockets.'],
    ['Musk talked about Putin with a presenter.'],
    ['Trump told Putin not to escalate in a call on Thursday.'],
    ['Trump said he would talk to Putin before taking office.'],
    ['Trump and Putin spoke by phone in March 2020 about oil prices.'],
    ['Musk refused to switch on Starlink near Crimea.'],
    ['Xi asked Putin for support on Taiwan.'],
    ['Iran spreads disinformation on social media.'],
    ['Musk spreads false claims on X.'],
    ['Musk once criticised Trump.'],
    ['Trump appointed a judge to lead the commission on ballots.'],
    ['Tesla won a contract from a mining firm.'],
    ['Musk gave $10 million to a university in Texas.'],
    ['Woodward spoke with Trump eight times for his last book.'],
    ['Advertisers left Twitter after Musk fired its staff.'],
  ],
  'somebody else is meant': [
    ['Bill Hale was in Texas.\nHe has been in contact with Putin for years.'],
    ['Trump met Volodymyr Zelensky.\nThe two men have been in contact since he left office.'],
    ['Musk, Trump and Putin are old acquaintances.\nThe two men have been in contact since 2022.'],
    ['Musk was there. Bill Hale was there too.\nHis talks with Putin went on for years.'],
    ['The former president Barack Hale has talked with Putin since leaving office.'],
    ['The Russian president Boris Hale has been in touch with Musk.'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...answers) => {
    expect(found(text).filter((one) => one !== RISK)).toEqual([...answers].sort());
  });
});

describe('where nobody is near who takes part', () => {
  const told = 'The billionaire has been in contact with the Russian leader for years.';
  const names = 'Elon Musk and Vladimir Putin were there.';

  test.each([
    ['a description counts within two paragraphs of their names', 'The Wall Street Journal wrote of it.', [CONTACT]],
    [
      'and no further, though others are named',
      'The Wall Street Journal wrote of it.\nSo did the Associated Press.',
      [],
    ],
  ])('%s', (_, between, claims) => {
    const text = [names, between, told].join('\n');
    expect(found(text)).toEqual(claims);
  });
});

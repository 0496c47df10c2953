/** Answers that do not repeat the claim's words: whose they are, of which kind, and to which claim. */
import { describe, expect, test } from 'vitest';
import { found } from './reading';

const CONTACT = 'musk-putin-contact';
const TRUMP = 'trump-putin-contact-after-2021';
const TOLD = 'Musk and Putin have been in contact since 2022, a newspaper reported.';
const BOOK = 'Woodward writes that Trump has talked with Putin several times since leaving office.';

type Row = [text: string, ...answers: string[]];

const TABLES: Record<string, Row[]> = {
  'a denial of the report': [
    [`${TOLD}\nThe Kremlin denied the report.`, `${CONTACT} < kremlin: denied`],
    [`${TOLD}\nThe Kremlin denied the report in part.`, `${CONTACT} < kremlin: denied-in-part`],
    [`${TOLD}\nThe Kremlin partly denied the report.`, `${CONTACT} < kremlin: denied-in-part`],
    [`${TOLD}\nPeskov rejected the allegations on Friday.`, `${CONTACT} < dmitry-peskov: denied`],
    [`${TOLD}\nThe report was dismissed by Peskov.`, `${CONTACT} < dmitry-peskov: denied`],
    [`${TOLD}\n“This is not true,” Peskov said.`, `${CONTACT} < dmitry-peskov: denied`],
    [`${TOLD}\nPeskov called the story absurd.`, `${CONTACT} < dmitry-peskov: denied`],
    [`${TOLD}\nThe claims are false, Putin’s spokesman said.`, `${CONTACT} < for vladimir-putin: denied`],
    [`${BOOK}\nTrump’s campaign denied the claims.`, `${TRUMP} < for donald-trump: denied`],
    [
      `${BOOK}\n“None of these stories are true,” Trump spokesman John Doe said.`,
      `${TRUMP} < for donald-trump: denied`,
    ],
    [`${BOOK}\nTrump called the book fiction.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nThe Kremlin also denied the account.`, `${TRUMP} < kremlin: denied`],
    [`${BOOK}\nA spokeswoman for Trump dismissed the book as nonsense.`, `${TRUMP} < for donald-trump: denied`],
    [
      'Trump has talked with Putin since leaving office, a book says.\nHis campaign rejected the report.',
      `${TRUMP} < for donald-trump: denied`,
    ],
    [
      `${BOOK} Trump spokesman John Doe issued a statement.\nDoe denied the allegations.`,
      `${TRUMP} < for donald-trump: denied`,
    ],
  ],
  'somebody goes on speaking': [
    [
      `${TOLD} Dmitry Peskov dismissed the report.\nOnly one call between the two ever took place, he said.`,
      `${CONTACT} < dmitry-peskov: denied-in-part`,
    ],
    [
      `${TOLD} Dmitry Peskov spoke in Moscow and called the report nonsense.\nSince then there have been no contacts between Musk and Putin, he said.`,
      `${CONTACT} < dmitry-peskov: denied`,
    ],
    [`${BOOK} Trump called the book fiction.\n“That’s false,” he said.`, `${TRUMP} < donald-trump: denied`],
  ],
  'through somebody else': [
    [
      `${BOOK} Trump’s spokesman John Doe called the book fiction.\n“That’s false,” he said.`,
      `${TRUMP} < for donald-trump: denied`,
    ],
    [
      `${BOOK}\n“None of these stories are true,” said Trump campaign spokesman John Doe.`,
      `${TRUMP} < for donald-trump: denied`,
    ],
    [
      `${BOOK}\nJohn Doe, a Trump aide, said: “I have not heard of that.”`,
      `${TRUMP} < for donald-trump: denied-in-part`,
    ],
    [`${TOLD}\nThe office of Putin denied the report.`, `${CONTACT} < for vladimir-putin: denied`],
  ],
  'the claim’s word without the names': [
    [`${TOLD}\nPeskov denied that the two are regularly in touch.`, `${CONTACT} < dmitry-peskov: denied-in-part`],
    [`${BOOK}\nTrump denied having talked with him.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nPutin denied any conversation of that kind.`, `${TRUMP} < vladimir-putin: denied`],
    [`${BOOK}\nTrump told a reporter that neither thing happened.`, `${TRUMP} < donald-trump: denied`],
  ],
  'several at once': [
    [`${BOOK}\nTrump and Putin deny it.`, `${TRUMP} < donald-trump: denied`, `${TRUMP} < vladimir-putin: denied`],
    [`${BOOK}\nTrump and the Kremlin denied it.`, `${TRUMP} < donald-trump: denied`, `${TRUMP} < kremlin: denied`],
    [
      `${BOOK}\nTrump denies it, and so does Putin; neither is quoted.`,
      `${TRUMP} < donald-trump: denied`,
      `${TRUMP} < vladimir-putin: denied`,
    ],
    [
      `${BOOK}\nTrump denied the account, and so did the Kremlin.`,
      `${TRUMP} < donald-trump: denied`,
      `${TRUMP} < kremlin: denied`,
    ],
    [`${BOOK}\nTrump denied the account, and so did a friend of Putin.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nTrump denied the account, so the Kremlin waited.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nA book about Trump and Putin was not read by Woodward.`],
    [
      `${BOOK}\nTrump and Putin did not respond to a request for comment.`,
      `${TRUMP} < donald-trump: no-reply`,
      `${TRUMP} < vladimir-putin: no-reply`,
    ],
    [`${BOOK}\nTrump and Putin’s spokesman denied it.`, `${TRUMP} < for vladimir-putin: denied`],
    [
      `${BOOK}\nNeither the Kremlin nor Trump responded to requests for comment.`,
      `${TRUMP} < donald-trump: no-reply`,
      `${TRUMP} < kremlin: no-reply`,
    ],
    [`${BOOK}\nOn Monday the Kremlin denied it.`, `${TRUMP} < kremlin: denied`],
    [`${BOOK}\nA spokesman for Trump and Putin denied it.`, `${TRUMP} < for donald-trump: denied`],
  ],
  'of others, who are only near them': [
    [`${BOOK}\nAn ally of Trump and Putin denied it.`],
    [`${BOOK}\nA person close to Trump and the Kremlin denied it.`],
    [`${BOOK}\nA friend of both Trump and Putin denied the account.`],
    [`${BOOK}\nAn ally of the Kremlin denied it.`],
    [`${BOOK}\nA lawyer who has sued Trump denied it.`],
    [`${BOOK}\nOfficials who met Putin and Trump denied it.`],
    [`${BOOK}\nA reporter covering Trump denied it.`],
    [`${BOOK}\nA Putin ally denied it.`],
    [`${BOOK}\nA Kremlin-backed paper denied it.`],
    [`${BOOK}\nTrump critics denied it.`],
    [`${BOOK}\nThe Trump family denied it.`],
  ],
  'of those who are named beside others': [
    [`${BOOK}\nUnlike Putin, Trump denied it.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nAsked about Putin, Trump denied it.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nTrump, who has met Putin, denied it.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nTrump met reporters and denied it.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nTrump on Friday morning denied it.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nTrump last week denied it.`, `${TRUMP} < donald-trump: denied`],
    [`${BOOK}\nThe senator who said Trump denied it was there.`, `${TRUMP} < donald-trump: denied`],
  ],
  'not given': [
    [`${BOOK}\nHas Trump denied it?`],
    [`${BOOK}\nIf Trump denied it, few would believe him.`],
    [`${BOOK}\nTrump was asked whether he denied it.`],
    [`${BOOK}\nTrump should deny it, a senator said.`],
    [`${BOOK}\nTrump could have denied it.`],
  ],
  'given in the end': [[`${BOOK}\nTrump would later deny it.`, `${TRUMP} < donald-trump: denied`]],
  'denied by neither': [
    [`${BOOK}\nNeither Trump nor Putin denied it.`],
    [`${BOOK}\nNeither Trump nor the Kremlin has denied the account.`],
    [`${BOOK}\nNot even Putin denied it.`],
  ],
  'a part denied': [
    [`${TOLD}\nThere was only one call between them, Peskov said.`, `${CONTACT} < dmitry-peskov: denied-in-part`],
    [`${BOOK}\n“Not that I’m aware of,” a Trump aide said.`, `${TRUMP} < for donald-trump: denied-in-part`],
  ],
  'no answer': [
    [`${TOLD}\nMusk did not respond to a request for comment.`, `${CONTACT} < elon-musk: no-reply`],
    [`${TOLD}\nMusk declined to comment.`, `${CONTACT} < elon-musk: declined-to-comment`],
    [`${TOLD}\nMusk has not commented on the report.`, `${CONTACT} < elon-musk: did-not-address`],
    [`${TOLD}\nMusk, who lives in Texas, did not immediately reply to questions.`, `${CONTACT} < elon-musk: no-reply`],
    [`${TOLD}\nMusk has not addressed the report.`, `${CONTACT} < elon-musk: did-not-address`],
    [`${TOLD}\nMusk had no immediate comment.`, `${CONTACT} < elon-musk: declined-to-comment`],
    [`${TOLD}\nMusk has yet to comment on the report.`, `${CONTACT} < elon-musk: did-not-address`],
    [`${TOLD}\nMusk, who has not responded to the report, lives in Texas.`, `${CONTACT} < elon-musk: did-not-address`],
    [`${BOOK}\nTrump would not say whether it was so.`, `${TRUMP} < donald-trump: declined-to-comment`],
    [`${BOOK}\nTrump’s campaign declined to comment.`, `${TRUMP} < for donald-trump: declined-to-comment`],
    [`${BOOK}\nTrump would neither confirm nor deny the account.`, `${TRUMP} < donald-trump: declined-to-comment`],
    [`${BOOK}\nTrump refused to confirm the calls.`, `${TRUMP} < donald-trump: declined-to-comment`],
    [`${BOOK}\n“I don’t comment on that,” Trump said.`, `${TRUMP} < donald-trump: declined-to-comment`],
  ],
  'not an answer to the claim': [
    [`${TOLD}\nMusk denied having sold terminals to Russia.`],
    [`${TOLD}\nThe court rejected the appeal of a miner.`],
    [`${TOLD}\nBill Hale denied the report.`],
    [`${TOLD}\nNASA declined to comment.`],
    [`${TOLD}\nThe Kremlin did not deny the report.`],
    [`${TOLD}\nTrump dismissed his lawyer.`],
    [`${TOLD}\n“I don’t know that the story is true,” Bill Hale said.`],
    ['The Kremlin denied the report.'],
    ['Musk declined to comment.'],
    ['Musk bought Twitter in 2022.\nMusk declined to comment.'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...answers) => {
    expect(found(text)).toEqual([...answers].sort());
  });
});

/**
 * What each term of the format means, for whoever writes a pack in an editor.
 * Owns: one line a term; the compiler keeps the lists complete.
 * Used by: `schema-json.ts`, which puts them into the published schema.
 * Never: read by the extension; its words for readers are in `data/locales`.
 */
import type {
  Basis,
  ClaimKind,
  EntityType,
  Medium,
  NameRule,
  Relation,
  ResponseKind,
  Role,
  SourceType,
} from '../../lib/pure/pack/vocabulary';

const ENTITY: Record<EntityType, string> = {
  person: 'Somebody.',
  organisation: 'A company, authority, party, team, or a group that speaks.',
  outlet: 'A newspaper, agency, broadcaster. Marked only on pages that also name another kind of entity of the pack.',
  product: 'Something that is sold or used, also a service.',
  work: 'A book, film, report or other work with a title.',
  place: 'A country, town, building. Marked only on pages that also name another kind of entity of the pack.',
};

const SOURCE: Record<SourceType, string> = {
  article: 'A piece of news, online or in print.',
  book: 'A book.',
  broadcast: 'Something on radio, television or as a recording; paragraphs are those of its transcript.',
  document: 'Any other text: a ruling, a report, a letter.',
  dataset: 'Data; paragraphs are its records.',
};

const CLAIM: Record<ClaimKind, string> = {
  reported: 'Contested or not established; no wrongdoing alleged.',
  allegation: 'Of wrongdoing or impropriety.',
  'official-assessment': 'By an authority.',
  statement: 'Somebody’s own words.',
  intention: 'A plan, a promise or a prediction.',
  opinion: 'What somebody thinks of it.',
  background: 'The source’s own voice, on what nobody is asked to answer.',
};

const ROLE: Record<Role, string> = {
  subject: 'Who or what did or is what is claimed.',
  counterpart: 'The other side of it.',
  speaker: 'Whose words or opinion it is.',
  target: 'At whom or what it was aimed.',
  beneficiary: 'For whose good it was.',
  owner: 'Of what the claim is about.',
  means: 'With what it was done.',
  setting: 'Where it was.',
};

const RELATION: Record<Relation, string> = {
  originates: 'Puts the claim forward on its own account.',
  confirms: 'Confirms all of it on its own account.',
  'confirms-in-part': 'Confirms a part of it; “part” says which.',
  relays: 'Passes on what others put forward; “cites” says whose.',
  'relays-unnamed': 'Passes it on and names nobody (“reportedly”). Leave “by” out.',
  'states-without-attribution': 'The source says it in its own voice.',
  disputes: 'Contradicts it on its own account.',
  corrects: 'Takes back or changes what was reported.',
  rates: 'A fact-checker’s rating, quoted in “rating”. It counts for nothing here.',
};

const BASIS: Record<Basis, string> = {
  'named-on-record': 'Somebody else who is named and speaks on the record.',
  'own-statement': 'Whoever reports it speaks of themselves or of what they think.',
  'unnamed-source': 'Somebody whose name is withheld.',
  witnessed: 'The reporter or a camera was there.',
  document: 'A document that is named. Speaking of “reports” names none.',
  'official-record': 'A record kept by an authority: a register, minutes, a filing.',
  'court-record': 'A ruling, an indictment, testimony.',
  recording: 'Sound or pictures.',
  'data-analysis': 'The reporter’s own analysis of data.',
  'not-stated': 'The report does not say.',
};

const MEDIUM: Record<Medium, string> = {
  article: 'In an article.',
  book: 'In a book.',
  broadcast: 'On radio or television.',
  interview: 'In an interview.',
  post: 'In a post.',
  speech: 'In a speech.',
  document: 'In a document.',
  'not-stated': 'The source does not say where.',
};

const RESPONSE: Record<ResponseKind, string> = {
  denied: 'Says that it is not so, of the whole claim.',
  'denied-in-part': 'Says that a part of it is not so; “scope” says which part.',
  'disputed-characterisation': 'Objects to how it is put.',
  countered: 'Puts another account against it; “counterClaim” may name it.',
  'attacked-the-speaker': 'Speaks of who said it instead.',
  'did-not-address': 'Answered and left the point open, as the source says.',
  'declined-to-comment': 'Said that there would be no comment.',
  'could-not-comment': 'Said why a comment is not possible: a trial, an inquiry, a rule.',
  'no-reply': 'Was asked and did not reply.',
  'not-sought': 'Was not asked, as the source says.',
  acknowledged: 'Says that it is so.',
  'acknowledged-in-part': 'Says that a part of it is so; “scope” says which part.',
  apologised: 'Apologised for it.',
  'legal-action': 'Went to court over it, or threatened to.',
};

const RULE: Record<NameRule, string> = {
  always: 'Wherever it stands.',
  'after-full-name': 'Only on a page that also has a name of this entity that is “always”: Elon, after Elon Musk.',
  'with-companion': 'Only near one of its companions.',
};

const ADDRESSED = { Mr: '“Mr …” is this one.', Ms: '“Ms …”, “Mrs …” or “Miss …” is this one.' };

const LINK = {
  anywhere: 'In the same sentence.',
  between: 'The first two participants are the two sides of the word.',
  'first-acts': 'The first participant stands before the word, or after “by”.',
};

const TAKES = {
  'own-words': 'Also where one of those concerned says it.',
  conditional: 'Also under “if” and “would”.',
};

const ALL: readonly Readonly<Record<string, string>>[] = [
  ENTITY,
  SOURCE,
  CLAIM,
  ROLE,
  RELATION,
  BASIS,
  MEDIUM,
  RESPONSE,
  RULE,
  ADDRESSED,
  LINK,
  TAKES,
];

/** What the terms of a list mean, in its order. @throws Error for a list that is not explained here */
export function meaningsOf(terms: readonly string[]): string[] {
  const meanings = ALL.find((each) => Object.keys(each).sort().join() === [...terms].sort().join());
  if (meanings === undefined) throw new Error(`Explain in scripts/pack/meanings.ts: ${terms.join(', ')}`);
  return terms.map((term) => meanings[term] ?? '');
}

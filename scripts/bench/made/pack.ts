/**
 * A made-up pack of any size, and an article that names some of those in it; the same every time.
 * Owns: its people, claims and prose, and what can be known of them beforehand.
 * Used by: the measuring of a large library, the end-to-end test of one, the test that it is within the limits.
 * Never: speaks of anybody real, nor of a person in more than half of the claims.
 */
import type { Claim, Entity, Pack } from '../../../lib/pure/pack/schema.ts';
import { makePeople } from './names.ts';
import { createRandom, type Random } from './random.ts';

export interface PackSize {
  claims: number;
  /** Each has two names: the full one, and the surname after it. */
  people: number;
  /** The first person takes part in every so many claims. */
  busy: number;
}

/** As much as a pack may hold: `PACK_LIMITS`, and all the names that there is room for. */
export const FULL: PackSize = { claims: 50_000, people: 5000, busy: 100 };

export interface MadePack {
  pack: Pack;
  /** As it is kept in a file. */
  text: string;
  /** The full names of those in the article, in the order of their first mention. */
  named: readonly string[];
  /** Names in the article, of people of the pack. */
  mentions: number;
  /** The person with the most claims, the first that the article names, and how many those are. */
  busiest: { key: string; name: string; claims: number };
  /** The only claim about both that the article's first paragraph names; the last one of the pack. */
  nearest: string;
  /** A word that stands in this claim only. */
  rare: { word: string; claim: string };
  article: string;
}

const ID = 'made-large';
const SEED = 23;
/** People whom the article names. */
const NAMED = 12;
const BEFORE = '2025-06-01';
/** Of the made-up source. */
const PARAGRAPHS = 900;

const THINGS = 'the contract,the budget,the school roof,the lease,the survey'.split(',');
const DEEDS = 'was signed early,was changed late,cost more than planned'.split(',');
const KINDS = ['reported', 'allegation', 'statement', 'opinion'] as const;
const BASES = ['named-on-record', 'unnamed-source', 'document', 'own-statement', 'not-stated'] as const;
const ANSWERS = ['denied', 'declined-to-comment', 'no-reply', 'acknowledged'] as const;

/** @param size at most `FULL` */
export function makeLargePack({ claims: count, people: many, busy }: PackSize): MadePack {
  const random = createRandom(SEED);
  const people = makePeople(many).names;
  const entities = people.map(entityOf);
  const claims = Array.from({ length: count }, (_, at) => claimOf(random, at, people, busy));
  const nearest = makeNearest(count - 1, people);
  claims[count - 1] = nearest;
  const rare = claims[Math.floor(count * 0.7)];
  if (!rare) throw new RangeError('a pack without claims');
  rare.note = 'The minutes call it the quennetbrook matter.';
  const pack: Pack = {
    format: 'says-who-pack/1',
    id: ID,
    version: '1.0.0',
    title: 'A large made-up pack',
    description: 'For measuring only. Nobody in it exists.',
    language: 'en',
    license: 'CC0-1.0',
    publisher: { name: 'Says Who tests' },
    contact: { url: 'https://tests.says-who.example/report' },
    asOf: { before: BEFORE, note: 'made up, before 1 June 2025' },
    sources: [{ id: 'minutes', type: 'document', description: 'Made-up minutes.', paragraphs: PARAGRAPHS }],
    entities,
    claims,
  };
  const [first = ''] = people;
  const own = claims.filter((claim) => takesPart(claim, 'p0')).length;
  return {
    pack,
    text: JSON.stringify(pack),
    ...articleOf(people),
    busiest: { key: `${ID}/p0`, name: first, claims: own },
    nearest: nearest.text,
    rare: { word: 'quennetbrook', claim: rare.text },
  };
}

const surname = (name: string): string => name.slice(name.indexOf(' ') + 1);

function entityOf(name: string, at: number): Entity {
  return {
    id: `p${at}`,
    type: 'person',
    name,
    shortName: surname(name),
    names: [{ text: name }, { text: surname(name), when: 'after-full-name' }],
  };
}

/** Whom a claim is about: the first person in some, else anybody but the two that the article names first. */
function claimOf(random: Random, at: number, people: readonly string[], busy: number): Claim {
  const anybody = (): number => 2 + random.below(people.length - 2);
  const who = at % busy === 0 ? 0 : anybody();
  const other = differentFrom(who, anybody);
  const by = differentFrom(who, anybody);
  const locator = { paragraphs: [1 + (at % PARAGRAPHS)] };
  return {
    id: `c${at}`,
    text: `In case ${at + 1}, ${people[who]} told ${surname(people[other] ?? '')} that ${random.of(THINGS)} ${random.of(DEEDS)}.`,
    kind: random.of(KINDS),
    about: [
      { entity: `p${who}`, role: 'subject' },
      { entity: `p${other}`, role: 'target' },
    ],
    reports: [{ by: `p${by}`, relation: 'originates', sourcing: { basis: random.of(BASES) }, locator }],
    ...(random.next() < 0.2 ? { responses: [{ by: `p${who}`, kind: random.of(ANSWERS), locator }] } : {}),
    // A claim before it, so that no circle can come of it.
    ...(at > 0 && random.next() < 0.05 ? { presupposes: [`c${random.below(at)}`] } : {}),
    locator,
  };
}

function makeNearest(at: number, people: readonly string[]): Claim {
  const locator = { paragraphs: [PARAGRAPHS] };
  return {
    id: `c${at}`,
    text: `In case ${at + 1}, ${people[0]} is said to have met ${people[1]} at the weather station.`,
    kind: 'reported',
    about: [
      { entity: 'p0', role: 'subject' },
      { entity: 'p1', role: 'counterpart' },
    ],
    reports: [{ relation: 'originates', sourcing: { basis: 'not-stated' }, locator }],
    responses: [{ by: 'p1', kind: 'denied', locator }],
    locator,
  };
}

function differentFrom(one: number, draw: () => number): number {
  for (;;) {
    const other = draw();
    if (other !== one) return other;
  }
}

function takesPart({ about, reports, responses = [] }: Claim, id: string): boolean {
  return [...about.map(({ entity }) => entity), ...[...reports, ...responses].map(({ by }) => by)].includes(id);
}

/** The first paragraph names two, each other one; a surname stands where no other of those named has it. */
function articleOf(people: readonly string[]): Pick<MadePack, 'article' | 'named' | 'mentions'> {
  const named = people.slice(0, NAMED);
  const [first = '', second = '', ...others] = named;
  const paragraphs = [
    `Yesterday ${first} came to the weather station, where ${second} had waited since the morning.`,
    ...others.map((name) => `In the evening ${name} read the report on the harbour aloud, and went home.`),
    `There was no further meeting of the committee. ${surname(first)} left on foot.`,
  ];
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  const head = '<meta charset="utf-8"><meta property="og:type" content="article"><title>A made-up article</title>';
  return {
    named,
    mentions: named.length + 1,
    article: `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>A quiet day</h1>\n${body}\n</article></body></html>\n`,
  };
}

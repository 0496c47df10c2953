/**
 * What the source article says, claim by claim: the facts that the bundled pack must hold, in our own words.
 * Owns: the table that `bundled-pack.test.ts` compares the pack with.
 * Never: is made from the pack. It was written down from the article, paragraph by paragraph.
 */

/** by · relation · basis, then what else must be so. */
export interface ReportFact {
  by: string | null;
  relation: string;
  basis: string;
  count?: number;
  paragraphs: number[];
}

export interface ResponseFact {
  by: string;
  onBehalfOf?: string;
  kind: string;
  secondHand?: true;
  reportedBy?: 'not-stated';
  hedge?: string;
  paragraphs: number[];
}

export interface ClaimFact {
  no: number;
  id: string;
  kind: string;
  told?: 'by-the-source';
  paragraphs: number[];
  presupposes?: string[];
  reports: ReportFact[];
  responses?: ResponseFact[];
  /** The standing, and by whom; null: none. */
  standing: [kind: string, ...by: string[]] | null;
  lane: boolean;
  /** Established origins. */
  origins: number;
}

const nobody = (paragraph: number): ReportFact => ({
  by: null,
  relation: 'relays-unnamed',
  basis: 'not-stated',
  paragraphs: [paragraph],
});
const ownVoice = (paragraph: number): ReportFact => ({
  by: null,
  relation: 'states-without-attribution',
  basis: 'not-stated',
  paragraphs: [paragraph],
});
const says = (by: string, basis: string, paragraph: number): ReportFact => ({
  by,
  relation: 'originates',
  basis,
  paragraphs: [paragraph],
});
const silent = (...paragraphs: number[]): ResponseFact => ({ by: 'elon-musk', kind: 'did-not-address', paragraphs });

export const READING: readonly ClaimFact[] = [
  {
    no: 1,
    id: 'musk-putin-contact',
    kind: 'reported',
    paragraphs: [1, 2, 3, 6, 7],
    reports: [
      says('wall-street-journal', 'unnamed-source', 2),
      { by: 'associated-press', relation: 'confirms-in-part', basis: 'unnamed-source', count: 1, paragraphs: [3] },
      nobody(1),
    ],
    responses: [
      {
        by: 'dmitry-peskov',
        onBehalfOf: 'kremlin',
        kind: 'denied-in-part',
        secondHand: true,
        reportedBy: 'not-stated',
        hedge: 'reportedly',
        paragraphs: [7],
      },
      silent(5, 6),
    ],
    standing: ['denied-in-part', 'kremlin'],
    lane: true,
    origins: 1,
  },
  {
    no: 2,
    id: 'talks-topics',
    kind: 'reported',
    paragraphs: [2, 3],
    presupposes: ['musk-putin-contact'],
    reports: [says('wall-street-journal', 'unnamed-source', 2)],
    standing: ['none-recorded'],
    lane: true,
    origins: 1,
  },
  {
    no: 3,
    id: 'starlink-taiwan-request',
    kind: 'allegation',
    paragraphs: [4],
    presupposes: ['musk-putin-contact'],
    reports: [nobody(4)],
    responses: [silent(5)],
    standing: ['not-addressed', 'elon-musk'],
    lane: true,
    origins: 0,
  },
  {
    no: 4,
    id: 'contact-security-risk',
    kind: 'opinion',
    paragraphs: [5],
    presupposes: ['musk-putin-contact'],
    reports: [says('keith-olbermann', 'own-statement', 5)],
    responses: [
      { by: 'elon-musk', kind: 'countered', paragraphs: [6] },
      { by: 'elon-musk', kind: 'attacked-the-speaker', paragraphs: [5] },
    ],
    standing: ['countered', 'elon-musk'],
    lane: true,
    origins: 1,
  },
  {
    no: 5,
    id: 'starlink-ukraine-defence',
    kind: 'statement',
    paragraphs: [6],
    reports: [says('elon-musk', 'own-statement', 6)],
    standing: null,
    lane: true,
    origins: 1,
  },
  {
    no: 6,
    id: 'spacex-government-contracts',
    kind: 'reported',
    paragraphs: [8],
    reports: [says('new-york-times', 'not-stated', 8)],
    standing: ['none-recorded'],
    lane: true,
    origins: 1,
  },
  {
    no: 7,
    id: 'musk-election-spending',
    kind: 'reported',
    paragraphs: [9],
    reports: [nobody(9)],
    standing: ['none-recorded'],
    lane: true,
    origins: 0,
  },
  {
    no: 8,
    id: 'musk-backs-trump',
    kind: 'background',
    paragraphs: [2],
    reports: [ownVoice(2)],
    standing: null,
    lane: false,
    origins: 0,
  },
  {
    no: 9,
    id: 'trump-stronger-putin-ties',
    kind: 'background',
    paragraphs: [9],
    reports: [ownVoice(9)],
    standing: null,
    lane: false,
    origins: 0,
  },
  {
    no: 10,
    id: 'russia-helped-trump-2016',
    kind: 'official-assessment',
    told: 'by-the-source',
    paragraphs: [9],
    reports: [says('us-intelligence-agencies', 'not-stated', 9)],
    standing: ['none-recorded'],
    lane: true,
    origins: 1,
  },
  {
    no: 11,
    id: 'musk-administration-role',
    kind: 'intention',
    paragraphs: [10],
    reports: [says('donald-trump', 'own-statement', 10)],
    standing: ['none-recorded'],
    lane: true,
    origins: 1,
  },
  {
    no: 12,
    id: 'trump-putin-contact-after-2021',
    kind: 'reported',
    paragraphs: [11],
    reports: [says('bob-woodward', 'not-stated', 11)],
    responses: [
      { by: 'donald-trump', kind: 'denied', paragraphs: [11] },
      { by: 'vladimir-putin', kind: 'denied', paragraphs: [11] },
    ],
    standing: ['denied', 'donald-trump', 'vladimir-putin'],
    lane: true,
    origins: 1,
  },
  {
    no: 13,
    id: 'trump-knew-putin-well',
    kind: 'statement',
    paragraphs: [12],
    reports: [says('donald-trump', 'own-statement', 12)],
    standing: null,
    lane: false,
    origins: 1,
  },
  {
    no: 14,
    id: 'russia-social-media-disinformation',
    kind: 'official-assessment',
    told: 'by-the-source',
    paragraphs: [13],
    reports: [says('us-officials', 'not-stated', 13)],
    standing: ['none-recorded'],
    lane: true,
    origins: 1,
  },
  {
    no: 15,
    id: 'musk-bought-twitter',
    kind: 'background',
    paragraphs: [13],
    reports: [ownVoice(13)],
    standing: null,
    lane: false,
    origins: 0,
  },
];

/** In which claims an entity takes part, by number. */
export const CLAIMS_OF: Readonly<Record<string, readonly number[]>> = {
  'elon-musk': [1, 2, 3, 4, 5, 6, 7, 8, 11, 15],
  'vladimir-putin': [1, 2, 3, 4, 9, 10, 12, 13],
  'donald-trump': [7, 8, 9, 10, 11, 12, 13],
  'keith-olbermann': [4],
  'dmitry-peskov': [1],
  'bob-woodward': [12],
  spacex: [6],
  starlink: [3, 5],
  'x-twitter': [14, 15],
  nasa: [6],
  'wall-street-journal': [1, 2],
  'associated-press': [1],
  'new-york-times': [6],
  kremlin: [1],
  'republican-party': [],
  'us-intelligence-agencies': [10],
  'us-officials': [14],
  'war-book': [12],
  russia: [5, 14],
  ukraine: [5],
  taiwan: [3],
  china: [3],
  'united-states': [4, 6, 9],
};

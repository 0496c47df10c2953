/** The lane “In response”: a partial denial stays partial, and silence stays silence. */
import { describe, expect, it } from 'vitest';
import type { ResponseView } from '../../../lib/pure/card/model';
import { RESPONSE_KINDS } from '../../../lib/pure/pack/vocabulary';
import type { Line } from '../../../lib/pure/words/line';
import { noResponse, responseLine } from '../../../lib/pure/words/responses';
import { ADA, GAZETTE, ref, response } from '../../gallery/odd-models';
import { english } from '../../harness/say';

const KREMLIN = ref('kremlin', 'The Kremlin', 'the Kremlin');
const PESKOV = ref('peskov', 'Dmitry Peskov', 'Peskov');

const read = (line: Line): string => `${line.lead}${line.beside} ${line.detail}`.trim();
const answer = (change: Partial<ResponseView>): string => read(responseLine(english, response(change)));

describe('a partial denial, second-hand', () => {
  const line = responseLine(
    english,
    response({
      by: PESKOV,
      onBehalfOf: KREMLIN,
      kind: 'denied-in-part',
      scope: 'that the two are regularly in contact',
      hedge: 'reportedly',
      secondHand: true,
      reportedBy: null,
      note: 'It leaves open whether there was contact at all.',
    }),
  );

  it('names whose answer it is, and that it covers a part only', () => {
    expect(line.lead).toBe('The Kremlin partly denied it');
    expect(line.beside).toBe(': only that the two are regularly in contact');
  });

  it('says who spoke, hedged as the source hedges, and that it is second-hand from nobody named', () => {
    expect(line.detail).toBe('Peskov, “reportedly”; second-hand, and who reported it is not stated.');
  });

  it('never reads as a denial of contact', () => {
    expect(read(line)).not.toMatch(/denied (it\b(?!: only)|contact|any contact|that .*had been in contact)/);
    expect(line.note).toBe('It leaves open whether there was contact at all.');
  });

  it('says so where the part is not known', () => {
    expect(answer({ kind: 'denied-in-part' })).toBe('Example partly denied it: which part is not stated');
  });
});

describe('silence', () => {
  it('is neither a denial nor an assent', () => {
    expect(answer({ kind: 'did-not-address' })).toBe('Example had not addressed it');
  });

  it('is the source’s silence where nothing is recorded', () => {
    expect(answer({ kind: 'none-recorded' })).toBe('Example: no response recorded in this source');
    expect(read(noResponse(english))).toBe('No response recorded in this source');
  });

  it.each(['declined-to-comment', 'could-not-comment', 'no-reply', 'not-sought', 'did-not-address'] as const)(
    '%s is not taken for an answer either',
    (kind) => expect(answer({ kind })).not.toMatch(/denied|acknowledged|disputed/),
  );

  it.each(['attacked-the-speaker', 'legal-action'] as const)('%s says that it is no denial', (kind) => {
    expect(answer({ kind })).toMatch(/, neither a denial nor an assent$/);
  });
});

describe('a counter-claim', () => {
  it('is shown with what was put against the claim, and not as a denial', () => {
    const words = answer({ kind: 'countered', counterText: 'The gate was shut.' });
    expect(words).toBe('Example countered it The counter-claim: The gate was shut.');
    expect(words).not.toContain('denied');
  });
});

describe('a full denial', () => {
  it('is a sentence about a claim, not a label on a person', () => {
    expect(answer({})).toBe('Example denied it');
    expect(answer({ quoted: false })).toBe('Example denied it, not quoted');
    expect(answer({ quoted: true, date: '2024-03-02' })).toBe('Example denied it, quoted; 2 Mar 2024');
  });

  it('says by whom it was reported', () => {
    expect(answer({ secondHand: true, reportedBy: GAZETTE })).toBe(
      'Example denied it Second-hand, reported by the Gazette.',
    );
    expect(answer({ reportedBy: null })).toBe('Example denied it Who reported it is not stated.');
  });
});

it('has words for every kind, all different', () => {
  const leads = RESPONSE_KINDS.map((kind) => responseLine(english, response({ by: ADA, kind })).lead);
  expect(new Set(leads).size).toBe(RESPONSE_KINDS.length);
  for (const lead of leads) expect(lead).toMatch(/^Example \S/);
});

it('never says undisputed, true, false or verified', () => {
  for (const kind of RESPONSE_KINDS) expect(answer({ kind })).not.toMatch(/undisputed|\btrue\b|\bfalse\b|verified/i);
});

/**
 * Puts what was recognised into its lasting form, with all that it rests on.
 * Owns: which words become evidence, and the sentence before that an answer or a cue points back to.
 * Used by: the recogniser.
 * Never: keeps a sentence's words; evidence is offsets in the page's own text.
 */
import { hedgesOf } from './hedges';
import { answererOf, type Match } from './match';
import type { PastSentence } from './memory';
import type { OpenClaim, OpenCues } from './open-cues';
import type { Evidence, Repeated, Responded, Stretch } from './recognition';
import type { Answer } from './responses';
import type { Sentence, Span } from './sentence';

/** A matching sentence. @param paragraph all sentences of its paragraph, for hedges */
export function repeated(
  match: Match,
  sentence: Sentence,
  paragraph: readonly Sentence[],
  past: readonly PastSentence[],
): Repeated {
  const { open, participants, words, reading, pointsBack } = match;
  const { speaker } = reading;
  return {
    kind: 'repeated',
    pack: open.claim.pack,
    claim: open.claim.id,
    cue: open.number,
    sentence: stretch(sentence),
    evidence: [
      ...participants.map((span) => participant(span, sentence)),
      ...words.map((hit): Evidence => ({ what: 'word', ...part(sentence, hit) })),
      ...(speaker?.entity ? [speakerEvidence(sentence, speaker.entity, speaker)] : []),
      ...(pointsBack
        ? before(past, (claim) => claim.pack === open.claim.pack && isMeant(open.cue.follows, claim))
        : []),
    ],
    ...hedgesOf(sentence, paragraph),
  };
}

const isMeant = (follows: readonly string[] | undefined, { id }: OpenClaim): boolean => follows?.includes(id) ?? false;

/** An answer. */
export function responded(
  answer: Answer,
  sentence: Sentence,
  past: readonly PastSentence[],
  cues: OpenCues,
): Responded {
  const { claim, speaker, entity, response, by, silent, pointsBack } = answer;
  const answerer = answererOf(entity, claim, cues);
  return {
    kind: 'response',
    pack: claim.pack,
    claim: claim.id,
    by: entity,
    throughVoice: speaker.voice,
    ...(answerer !== null && answerer !== entity && { onBehalfOf: answerer }),
    response,
    sentence: stretch(sentence),
    evidence: [
      speakerEvidence(sentence, entity, speaker),
      ...by.map((one): Evidence => ({ what: silent ? 'silence' : 'denial', ...part(sentence, one) })),
      ...(pointsBack ? before(past, (one) => one === claim) : []),
    ],
  };
}

function before(past: readonly PastSentence[], isIt: (claim: OpenClaim) => boolean): Evidence[] {
  const sentence = past.findLast(({ touched }) => touched.some(isIt))?.sentence;
  return sentence ? [{ what: 'before', ...stretch(sentence) }] : [];
}

const speakerEvidence = (sentence: Sentence, entity: string, at: { from: number; to: number }): Evidence => ({
  what: 'speaker',
  entity,
  ...part(sentence, at),
});

const stretch = ({ paragraph, start, end }: Sentence): Stretch => ({ paragraph, start, end });

function part({ paragraph, tokens, start }: Sentence, { from, to }: { from: number; to: number }): Stretch {
  return { paragraph, start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? start };
}

function participant(span: Span, sentence: Sentence): Evidence {
  const [entity] = span.entities;
  return { what: 'participant', known: span.kind, ...(entity && { entity }), ...part(sentence, span) };
}

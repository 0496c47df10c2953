/**
 * Sentences of a reading: from cues to signs, cards and the digest, until the signal is aborted.
 * Owns: when the page is gone through, and joining recogniser, places, signs and words.
 * Used by: `entrypoints/sentences`.
 * Never: before the marks are in, nor at more than its share of the time; and keeps nothing of the page but the
 * sentences that it shows.
 */
import type { EntityKey } from '../../pure/card/model';
import { digestOf, keyOf } from '../../pure/digest/digest';
import type { MatchedClaim } from '../../pure/digest/facts';
import type { Digest, DigestClaim, DigestSentence } from '../../pure/digest/model';
import { createAllowance } from '../../pure/pace/allowance';
import type { CueIndex } from '../../pure/recognise/cue-index';
import type { Recognition } from '../../pure/recognise/recogniser';
import { becauseWords } from '../../pure/words/because';
import { type OnPagePart, onPageWords } from '../../pure/words/digest';
import type { Say } from '../../pure/words/say';
import type { SentenceCard } from '../card/contract';
import { guardMarks } from '../marks/guard';
import { createBeside } from './beside';
import type { Joined, Sentences, SentencesOptions } from './contract';
import { createPlaces, inOneLine, nameOf, type Place } from './places';
import { type Pass, readSentences } from './read';
import { createSigns } from './signs';

export interface StartNeed extends SentencesOptions {
  say: Say;
  /** The page's day; null where it declares none. */
  date: string | null;
  loadCues(entities: readonly EntityKey[]): Promise<CueIndex | null>;
  loadClaims(claims: readonly { pack: string; id: string }[]): Promise<readonly MatchedClaim[]>;
  loadCard(claims: readonly { pack: string; id: string }[]): Promise<unknown>;
}

/** null where there is no reading to join. */
export function startSentences(need: StartNeed): Sentences | null {
  const { say, date, signal, settings, alive, onChange } = need;
  const places = createPlaces();
  const signs = createSigns(CSS.highlights, settings.markStyle);
  const joined: Joined | null = need.join(createBeside(places, signs));
  if (!joined) return null;
  const { board, isMuted } = joined;
  const allowance = createAllowance(performance.now());
  let { cues } = need;
  let cuesFor = '';
  /** What the cues are for: a page that names others asks anew. */
  const entities = (): EntityKey[] => [...board.entities().keys()].sort();
  let facts: readonly MatchedClaim[] = [];
  let claims: DigestClaim[] = [];
  let readable = true;
  /** The page was gone through once. */
  let done = false;
  let running = false;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWanted = ({ evidence }: Recognition): boolean =>
    evidence.every(({ entity }) => entity === undefined || !isMuted(entity));

  const run = async (): Promise<void> => {
    const now = entities();
    if (cuesFor !== '' && cuesFor !== now.join()) cues = (await need.loadCues(now)) ?? cues;
    cuesFor = now.join();
    const pass = await readSentences(joined, cues, new Set(now), signal);
    if (signal.aborted) return;
    readable = pass !== null;
    if (!pass) return void publish({ recognitions: [], paragraphs: new Map(), spent: 0 }, []);
    allowance.spend(pass.spent, performance.now());
    const wanted = [
      ...new Map(pass.recognitions.map((one) => [keyOf(one), { pack: one.pack, id: one.claim }])).values(),
    ];
    const known = new Set(facts.map(({ pack, id }) => `${pack}/${id}`));
    const isKnown = wanted.every(({ pack, id }) => known.has(`${pack}/${id}`));
    const loaded = isKnown ? facts : await need.loadClaims(wanted);
    if (!signal.aborted) publish(pass, loaded);
  };

  const publish = (pass: Pass, loaded: readonly MatchedClaim[]): void => {
    facts = loaded;
    const gone = places.take(pass, isWanted);
    const recognitions = pass.recognitions.filter((one) => places.of(one) !== undefined);
    claims = digestOf({ recognitions, claims: facts, date, sentenceOf: (one) => sentenceOf(places.of(one)) });
    for (const place of places.all) place.sentence = cardOf(place, pass);
    for (const id of gone) joined.gone(id);
    signs.set(places.all.flatMap(({ sign }) => sign?.range ?? []));
  };

  const cardOf = (place: Place, { paragraphs }: Pass): SentenceCard => {
    const told = place.recognitions.filter(({ kind }) => kind === 'repeated');
    const keys = [...new Set((told.length > 0 ? told : place.recognitions).map(keyOf))];
    const ids = facts.flatMap(({ pack, id }) => (keys.includes(`${pack}/${id}`) ? { pack, id } : []));
    const title = told.length === 0 ? 'digest_cardAnswer' : keys.length > 1 ? 'digest_cards' : 'digest_card';
    return {
      title: say(title),
      sign: place.sign?.range ?? null,
      load: () => need.loadCard(ids),
      parts: Object.fromEntries(keys.map((key) => [key, partOf(key, place, paragraphs)])),
      jump: (id) => void show(id, false),
    };
  };

  const partOf = (key: string, place: Place, paragraphs: Pass['paragraphs']): OnPagePart => {
    const claim = claims.find((each) => each.key === key);
    const names = facts.find(({ pack, id }) => `${pack}/${id}` === key)?.names ?? {};
    const why = place.recognitions
      .filter((one) => keyOf(one) === key)
      .flatMap((one) =>
        becauseWords(say, one, {
          nameOf: (entity) => names[entity],
          textOf: (at) => inOneLine(paragraphs.get(at.paragraph)?.text.slice(at.start, at.end) ?? ''),
        }),
      );
    const words = claim && onPageWords(say, claim, date, place.id);
    return { found: [], notFound: '', noDate: '', hedge: '', ...words, why: [...new Set(why)] };
  };

  const go = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await run().catch(() => undefined);
    } while (again && !signal.aborted && allowance.wait(performance.now()) === 0);
    running = false;
    if (signal.aborted) return;
    done = true;
    onChange();
    if (again) look();
  };

  /** Goes through the page again, or puts it off while the page takes more than its share. */
  const look = (): void => {
    if (timer !== undefined || signal.aborted || !alive()) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) void go();
    }, allowance.wait(performance.now()));
  };

  const show = (id: number, card: boolean): boolean => {
    const place = places.get(id);
    if (place) joined.goTo(nameOf(place), card);
    return place !== undefined;
  };

  guardMarks(signs, signs.restore, signal);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      signs.clear();
    },
    { once: true },
  );
  look();
  return {
    look,
    show,
    digest: (): Digest | null => (readable ? { date, reading: !done, claims } : null),
  };
}

function sentenceOf(place: Place | undefined): DigestSentence {
  if (!place) throw new Error('Only sentences with a place are told');
  return { place: place.id, text: place.text, paragraph: place.paragraph };
}

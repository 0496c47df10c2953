/**
 * What changed between two versions of a pack, in words.
 * Owns: a sentence for each change.
 * Used by: the library after an update, `pack -- diff`.
 * Never: says which version is right.
 */
import type { PackChange } from '../library/model';
import { BASES, CLAIM_KINDS, RELATIONS, RESPONSE_KINDS } from '../pack/vocabulary';
import { keyed } from './keyed';
import { basisName } from './library';
import type { MessageKey, Say } from './say';
import { capital, quoted } from './text';

/** One change as a sentence or a line. */
export function changeWords(say: Say, change: PackChange): string {
  const { kind, title, before = '', after = '' } = change;
  switch (kind) {
    case 'claim-added':
    case 'claim-removed':
    case 'entity-added':
    case 'entity-removed':
    case 'source-added':
    case 'source-removed':
      return say(keyed('change', kind), title);
    case 'claim-reworded':
      return say('change_claimReworded', before, after);
    case 'report-added':
    case 'report-removed':
    case 'response-added':
    case 'response-removed':
      return say(keyed('change', kind), title, voiceWords(say, change, kind.endsWith('added') ? after : before));
    case 'pack-changed':
      return fieldWords(say, change);
    case 'report-changed':
    case 'response-changed':
      return say(keyed('change', kind), title, whose(say, change), fieldWords(say, change));
    default:
      return say('change_of', title, fieldWords(say, change));
  }
}

function whose(say: Say, { by }: PackChange): string {
  return by ?? say('report_noSource');
}

/** “Peskov partly denied it”: what a report or response does, told of whose it is. */
function voiceWords(say: Say, change: PackChange, term: string): string {
  return capital(say, valueWords(say, change, term));
}

function fieldWords(say: Say, change: PackChange): string {
  const { field = '', before, after } = change;
  const name = say(FIELDS[field] ?? 'change_field_unnamed');
  // A text changed beyond one line has no values here.
  if (before === undefined && after === undefined) return say('change_fieldChanged', name);
  if (before === undefined) return say('change_fieldAdded', name, value(say, change, after ?? ''));
  if (after === undefined) return say('change_fieldRemoved', name, value(say, change, before));
  return before === after
    ? say('change_fieldChanged', name)
    : say('change_fieldFromTo', name, value(say, change, before), value(say, change, after));
}

function value(say: Say, change: PackChange, term: string): string {
  return quoted(say, valueWords(say, change, term));
}

/** A term of the format in words, a text as it is. */
function valueWords(say: Say, change: PackChange, term: string): string {
  const by = whose(say, change);
  const isReport = change.kind.startsWith('report');
  if (change.field === 'kind') {
    const response = RESPONSE_KINDS.find((kind) => kind === term);
    if (response !== undefined && change.kind.startsWith('response')) return say(keyed('response', response), by);
    const claim = CLAIM_KINDS.find((kind) => kind === term);
    if (claim !== undefined) return say(keyed('kind', claim));
  }
  if (change.field === 'relation' && isReport) {
    const relation = RELATIONS.find((each) => each === term);
    if (relation !== undefined) return say(keyed('change_relation', relation), by);
  }
  const basis = change.field === 'sourcing' ? BASES.find((each) => each === term) : undefined;
  return basis === undefined ? term : basisName(say, basis);
}

/** Names of fields that readers may meet; all others are “details”. */
const FIELDS: Readonly<Record<string, MessageKey | undefined>> = {
  title: 'change_field_title',
  description: 'change_field_description',
  license: 'change_field_license',
  publisher: 'change_field_publisher',
  contact: 'change_field_contact',
  asOf: 'change_field_asOf',
  name: 'change_field_name',
  names: 'change_field_names',
  kind: 'change_field_kind',
  about: 'change_field_about',
  presupposes: 'change_field_presupposes',
  date: 'change_field_date',
  datePublished: 'change_field_date',
  quote: 'change_field_quote',
  note: 'change_field_note',
  locator: 'change_field_locator',
  relation: 'change_field_relation',
  sourcing: 'change_field_sourcing',
  hedge: 'change_field_hedge',
  part: 'change_field_part',
  limits: 'change_field_limits',
  scope: 'change_field_scope',
  rating: 'change_field_rating',
  url: 'change_field_url',
};

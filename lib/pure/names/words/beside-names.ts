/**
 * Words beside a person's name that say whose or what it is.
 * Owns: the short lists behind the rules on titles, things named after people, endings and addresses.
 * Used by: the name index, which hands them to the page as data.
 * Never: names a person.
 */
import type { WordList } from '../name-index-form';

export const CUES_BESIDE_NAMES: Record<Exclude<WordList, 'small' | 'common' | 'given'>, string> = {
  /** Offices that a page gives to one bearer of a surname; other titles go with anybody's name. */
  offices: 'president presidents candidate nominee chancellor premier',
  mr: 'mr monsieur herr señor signor lord',
  ms: 'mrs ms miss madam madame lady frau señora signora',
  /** What is named after people, also in a headline. */
  things:
    'tower towers plaza hotel hotels org organization organisation foundation university academy avenue ave street boulevard blvd airport stadium casino casinos resort resorts golf winery vodka steaks shuttle memorial museum bridge hall',
  /** What is named after people, but may be any word in a headline, where all words have capitals. */
  companies:
    'media college school road park center centre place hospital library village mobile group holdings inc corp co llc ltd enterprises productions entertainment doctrine institute building square county island river lake prize award',
  /** Endings of words that are hardly ever given names; the list of given names knows the exceptions. */
  endings: 'ing ed ly s tion sion ment ness ship ity ism ist ian can ese ish gate',
  /** Last parts of web addresses. Not whole: one that is missing makes a mark in an address that is not a link. */
  domains: 'com org net gov edu mil int info io co tv me news app eu uk us ru ua cn tw de fr ca au in jp',
};

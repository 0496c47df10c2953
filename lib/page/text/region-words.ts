/**
 * The words by which pages name what is not the article, in class names and ids.
 * Owns: the words, each as a whole part of a name (`share-tools`, not `shareholder`).
 * Used by: the regions.
 * Never: a word that also names articles or parts of them: “comment” is a kind of story, “social” a kind of quotation.
 */

/** What only the page's own text stands in. */
export const MAIN = 'h1,main,[role="main"],[itemprop="articleBody"]';

const FURNITURE = words(
  'nav|navbar|navigation|menus?|breadcrumbs?|share|sharing|sharebar|social-(?:share|sharing|links|icons|bar|buttons|media)|newsletter|subscribe|subscription|advert|adverts|advertisement|advertorial|ad-?(?:slot|unit|container|wrapper)|cookies?|consent|gdpr|paywall|footer|site-header|masthead|skip-link',
);

const OTHER_STORIES = words(
  'promos?|promotion|sponsored|taboola|outbrain|related|recirc|recirculation|recommended|recommendations|trending|popular|most-?(?:read|viewed|popular)|read-?next|(?:more|other|top|latest)-?(?:stories|news|articles|headlines)|comments|comment-?(?:list|form|section)|disqus|tags|taglist|topics',
);

/** Whether a class name or id names furniture of a page. */
export function namesFurniture(names: string): boolean {
  return FURNITURE.test(names) || /(?:^|\s)ads?(?:$|\s)/i.test(names);
}

/** Whether a class name or id names a list of other stories, of comments or of tags. */
export function namesOtherStories(names: string): boolean {
  return OTHER_STORIES.test(names);
}

/** Between words stand spaces, hyphens, underscores. */
function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives.replace(/-/g, '[-_]?')})(?:$|[\\s_-])`, 'i');
}

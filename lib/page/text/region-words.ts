/**
 * The words by which pages name what is not the article, in class names and ids.
 * Owns: the words, each as a whole part of a name (`share-tools`, not `shareholder`).
 * Used by: the regions.
 * Never: a word that also names articles or parts of them: “comment” is a kind of story, “social” a kind of quotation.
 */

/** What only the page's own text stands in. */
export const MAIN = 'h1,main,[role="main"],[itemprop="articleBody"]';

const FURNITURE = words(
  'nav(?:bar|igation)?|menus?|breadcrumbs?|shar(?:e|ing|ebar)|social-(?:share|sharing|links|icons|bar|buttons|media)|newsletter|subscri(?:be|ption)|advert(?:s|isement|orial)?|ad-?(?:slot|unit|container|wrapper)|sponsored|taboola|outbrain|cookies?|consent|gdpr|footer|site-header|masthead|skip-link',
);

const OTHER_STORIES = words(
  'promo(?:s|tion)?|related|recirc(?:ulation)?|recommend(?:ed|ations)|trending|popular|most-?(?:read|viewed|popular)|read-?next|(?:more|other|top|latest)-?(?:stories|news|articles|headlines)|comments|comment-?(?:list|form|section)|disqus|tag(?:s|list)|topics',
);

/** The foot of an article is the article's: its tags, its author, what else to read. */
const ITS_FOOT = /(?:article|story|post|entry)[-_]?footer/i;

/** The class names and ids of an element in an article, or of any, without those that name the article's foot. */
export function withoutFoot(names: string, inArticle: boolean): string {
  return names.replace(inArticle ? /footer/gi : ITS_FOOT, '');
}

/** Whether a class name or id names furniture of a page, or advertisements. */
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

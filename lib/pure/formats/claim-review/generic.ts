/**
 * Claimants who are nobody in particular: “social media users”, “multiple sources”.
 * Owns: telling them from names that can be looked for on pages.
 * Used by: the import of `ClaimReview`.
 * Never: keeps a claim out; it only keeps such words from being marked.
 */
import type { Who } from './review';

/** Words that stand in names for nobody, in the languages in which most reviews are published. */
const NOBODY =
  'and und et y e radio show tv news anonymous author blog blogger bloggers chain claim claims facebook fake google group groups image images instagram internet many meme memes message messages misinformation multiple news online others page pages people photo photos post posts reddit rumor rumors rumour rumours several site sites social source sources telegram threads tiktok tweet tweets twitter unknown user users various video videos viral website websites whatsapp wechat weibo x youtube internautes plusieurs publication publications publicaciones réseaux sociaux sources utilisateurs diverses divers redes sociales usuario usuarios usuarias varias varios fuente fuentes múltiples diversas cuentas cadena perfiles perfis vários várias fontes usuários redes sociais páginas diverse mehrere nutzer unbekannt quellen viele beiträge soziale medien vari utenti fonti social'.split(
    ' ',
  );
const NOBODIES: ReadonlySet<string> = new Set(NOBODY);

/** Two to five words that begin as names do; a single word is too common to be marked unseen. */
const FULL_NAME = /^\p{Lu}\S*(?: (?:\p{Lu}|\p{Ll}{1,4}(?: |$))\S*){1,4}$/u;

/** Whether somebody's name can be looked for on pages: a person's full name and nothing else. */
export function isNameOfOne({ name, type }: Pick<Who, 'name' | 'type'>): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return (
    type === 'person' && FULL_NAME.test(name) && !/[,;/()\d@#]/.test(name) && !words.some((word) => NOBODIES.has(word))
  );
}

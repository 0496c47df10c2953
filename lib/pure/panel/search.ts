/**
 * Searching a page's claims.
 * Owns: what a claim can be found by, and how words are compared.
 * Used by: the side panel.
 * Never: patterns; what is typed is plain text.
 */
import type { ClaimView, EntityKey } from '../card/model';
import type { PageClaims, PanelClaim, PanelEntity } from './model';

/** Letters that Unicode does not take apart, and a reader would. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', '’': "'" };

/** Without capitals and diacritics: “Šefčovič” as “sefcovic”. */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return bare.toLowerCase().replace(/[ßøłđæœı’]/g, (letter) => PLAIN[letter] ?? letter);
}

export interface Hits {
  claims: readonly PanelClaim[];
  /** Entities without a claim whose name or description was found. */
  entities: readonly PanelEntity[];
}

/** Makes a search of one page's claims. A hit has every word that is typed, anywhere in what it can be found by. */
export function createSearch({ entities, claims }: PageClaims): (query: string) => Hits {
  const named = new Map(entities.map((entity) => [entity.key, entity]));
  const texts = new Map<PanelClaim | PanelEntity, string>(
    claims.map((claim) => [claim, fold(claimText(claim, (key) => named.get(key)).join('\n'))]),
  );
  const bare = entities.filter((entity) => entity.tally.claims === 0);
  for (const entity of bare) texts.set(entity, fold(entityText(entity).join('\n')));
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const fits = (each: PanelClaim | PanelEntity): boolean =>
      words.every((word) => texts.get(each)?.includes(word) ?? false);
    return { claims: claims.filter(fits), entities: bare.filter(fits) };
  };
}

/** Its wording in each pack, the names of those on the page who take part, who says so, and who answers. */
function claimText(
  { claim, parts }: PanelClaim,
  entity: (key: EntityKey) => PanelEntity | undefined,
): (string | undefined)[] {
  return [
    ...parts.flatMap((part) => {
      const found = entity(part.entity);
      return found ? [found.name, found.shortName] : [];
    }),
    ...[claim, ...(claim.also ?? [])].flatMap(codingText),
  ];
}

function codingText(claim: ClaimView): (string | undefined)[] {
  return [
    claim.text,
    claim.note,
    ...claim.reports.flatMap(({ by, byDescription, description, mediumTitle, hedge, cites = [] }) => [
      by?.name,
      by?.shortName,
      byDescription,
      description,
      mediumTitle,
      hedge,
      ...cites.map((cited) => cited.name),
    ]),
    ...claim.responses.flatMap(({ by, onBehalfOf, scope, note, counterText, reportedBy }) => [
      by.name,
      by.shortName,
      onBehalfOf?.name,
      onBehalfOf?.shortName,
      scope,
      note,
      counterText,
      reportedBy?.name,
    ]),
  ];
}

function entityText({ name, shortName, description }: PanelEntity): (string | undefined)[] {
  return [name, shortName, description];
}

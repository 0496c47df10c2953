/**
 * What is in a pack, folded: its sources, its first names and claims, and what the checks remark.
 * Owns: the four folds.
 * Used by: `PreviewStep.tsx`.
 * Never: a claim without its responses.
 */
import type { ComponentChildren, JSX } from 'preact';
import { SaidClaimItem } from '../claims/SaidClaimItem';
import { useSay } from '../shared/say';
import type { PackPreview } from './model';

export function Inside({ preview }: { preview: PackPreview }): JSX.Element {
  const say = useSay();
  const { sources, entities, claims, warnings, row } = preview;
  return (
    <div class="inside">
      {warnings.list.length > 0 && (
        <Fold title={say.count('library_add_warnings', warnings.list.length + warnings.more)}>
          <p class="hint">{say('library_add_warningsNote')}</p>
          <ul class="goes">
            {warnings.list.map(({ line, words }, index) => (
              <li key={index}>
                <b>{say('library_line', new Intl.NumberFormat(say.locale).format(line))}</b> <bdi>{words}</bdi>
              </li>
            ))}
            {warnings.more > 0 && <li>{say.count('library_add_moreWarnings', warnings.more)}</li>}
          </ul>
        </Fold>
      )}
      <Fold title={say.count('library_add_sources', sources.list.length + sources.more)}>
        <ul class="goes">
          {sources.list.map((source) => (
            <li key={source.id} lang={row.language} dir="auto">
              {source.description}
            </li>
          ))}
          {sources.more > 0 && <li>{say.count('library_add_moreSources', sources.more)}</li>}
        </ul>
      </Fold>
      {entities.list.length > 0 && (
        <Fold title={say.count('panel_names', entities.list.length + entities.more)}>
          <ul class="name-chips">
            {entities.list.map((name, index) => (
              <li key={index} lang={row.language}>
                <bdi>{name}</bdi>
              </li>
            ))}
            {entities.more > 0 && <li>{say.count('library_add_moreNames', entities.more)}</li>}
          </ul>
        </Fold>
      )}
      {claims.list.length > 0 && (
        <Fold title={say.count('library_page_found', claims.list.length + claims.more)}>
          <ol class="inside-claims">
            {claims.list.map((claim) => (
              <SaidClaimItem key={claim.id} claim={claim} language={row.language} actions={undefined} />
            ))}
          </ol>
          {claims.more > 0 && <p class="hint">{say.count('library_add_moreClaims', claims.more)}</p>}
        </Fold>
      )}
    </div>
  );
}

function Fold({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <details>
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

/**
 * A pack to begin with.
 * Owns: what stands in it. Empty texts are what its author must fill in: the checks list them.
 * Used by: `pack -- new`, the pack editor.
 * Never: invents anything about anybody.
 */

/** @param id from the file's name; what is no id is left empty */
export function skeletonOf({ id, $schema, today }: { id: string; $schema: string; today: string }): object {
  const isId = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
  return {
    $schema,
    format: 'says-who-pack/1',
    id: isId ? id : '',
    version: '0.1.0',
    title: '',
    language: 'en',
    license: '',
    publisher: { name: '' },
    contact: { url: '' },
    asOf: { on: today, note: '' },
    sources: [{ id: 'first-source', type: 'article', description: '' }],
    entities: [
      { id: 'first-person', type: 'person', name: '', names: [{ text: '' }] },
      { id: 'first-outlet', type: 'outlet', name: '', names: [] },
    ],
    claims: [
      {
        id: 'first-claim',
        text: '',
        kind: 'reported',
        about: [{ entity: 'first-person', role: 'subject' }],
        reports: [
          {
            by: 'first-outlet',
            relation: 'originates',
            sourcing: { basis: 'not-stated' },
            locator: { paragraphs: [1] },
          },
        ],
        locator: { paragraphs: [1] },
      },
    ],
  };
}

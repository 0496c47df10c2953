/**
 * What an input of the pack editor is told by its field.
 * Owns: the type.
 * Used by: `FieldInput.tsx` (tells), and the inputs that it chooses from.
 * Never: holds code.
 */

import type { Path } from '../../lib/pure/editor/draft';
import type { Field } from '../../lib/pure/editor/forms';
import type { FormContext } from './model';

export interface InputProps {
  id: string;
  path: Path;
  field: Field;
  context: FormContext;
  describedBy: string;
  invalid: boolean;
}

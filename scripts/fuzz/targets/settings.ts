/**
 * Hostile settings files and policies.
 * Owns: damages to a right file and a right policy, and what must hold for what is read of them.
 * Used by: `core.ts`.
 * Never: trusts the import: what it would write is read as storage is read.
 */
import fc from 'fast-check';
import { layPolicy, readPolicy } from '../../../lib/pure/settings/policy';
import { DEFAULTS, isValueOf, type SettingName } from '../../../lib/pure/settings/settings';
import { isSettingKey, readSettings } from '../../../lib/pure/settings/stored';
import { exportSettings, importSettings } from '../../../lib/pure/settings/transfer';
import { damaged, hostileText, hostileValue, ownField, PROTOTYPE_NAMES } from '../hostile';
import { law, lawOfPlainness, lawOfPrototypes, lawOfTexts } from '../laws';
import { POLICY, SETTINGS_FILE } from '../samples';
import { target } from '../target';
import { pathsOf, withField } from '../tree';

const hostileField = fc
  .tuple(fc.oneof(hostileText, fc.constantFrom(...PROTOTYPE_NAMES, 'news.example', 'town/ada')), hostileValue)
  .map(([name, value]) => ownField(name, value));

/** Any part of a value replaced or given a field of any name. */
function spoiled(whole: unknown): fc.Arbitrary<unknown> {
  const path = fc.constantFrom(...pathsOf(whole));
  return fc.oneof(
    fc.tuple(path, hostileValue).map(([at, value]) => withField(whole, at, value)),
    fc.tuple(path, hostileField).map(([at, more]) => withField(whole, at, more)),
  );
}

const settingsText = fc.oneof(
  damaged(JSON.stringify(SETTINGS_FILE, null, 1)),
  spoiled(SETTINGS_FILE).map((file) => JSON.stringify(file)),
);

export const settingsFiles = target('settings files', 22, settingsText, (text) => {
  const read = importSettings(text);
  lawOfPrototypes();
  if (read.kind === 'refused') return 'refused';
  lawOfTexts(read.refused);
  law(
    read.refused.every(({ where }) => where.length <= 400),
    'the report of a file repeats the file',
  );
  for (const [key, value] of read.entries) {
    law(isSettingKey(key), 'an entry that is no setting would be written', key);
    law(key !== '__proto__', 'an entry that is a prototype would be written');
    lawOfTexts([key, value]);
  }
  const stored = Object.fromEntries(read.entries.filter(([, value]) => value !== null));
  const back = readSettings(stored);
  law(back.unreadable.length === 0, 'an import writes what storage does not take back', back.unreadable);
  isWhole(back.settings);
  for (const end of Object.values(back.settings.pauses))
    law(!Number.isNaN(new Date(end).getTime()), 'a pause ends at a time that no calendar has', end);
  // A reader can take along again what came in, whatever it was.
  const again = importSettings(exportSettings(back.settings, '2026-01-31'));
  law(again.kind === 'read' && again.refused.length === 0, 'what was imported cannot be exported', again);
  return read.entries.length > 0 ? 'taken' : 'refused';
});

const policyCases = fc.oneof(spoiled(POLICY), hostileValue);

export const policies = target('policies', 10, policyCases, (managed) => {
  const policy = readPolicy(managed);
  lawOfPrototypes();
  lawOfPlainness(policy);
  lawOfTexts([policy.settings, policy.sites, policy.unreadable]);
  for (const pack of policy.packs)
    law(!('address' in pack) || pack.address.startsWith('https://'), 'a pack from elsewhere than https', pack);
  const { settings } = layPolicy(DEFAULTS, policy);
  isWhole(settings);
  return policy.unreadable.length > 0 ? 'refused' : 'taken';
});

const storedCases = fc.oneof(
  fc.dictionary(
    fc.tuple(fc.constantFrom('set:', 'site:', 'pause:', 'mute:', 'packs:', ''), hostileText).map((all) => all.join('')),
    hostileValue,
    { maxKeys: 5 },
  ),
  fc.constantFrom(...Object.keys(DEFAULTS)).chain((name) => hostileValue.map((value) => ({ [`set:${name}`]: value }))),
);

/** What another hand, or a failing disk, may have left in storage. */
export const storage = target('stored settings', 8, storedCases, (stored) => {
  const { settings, unreadable } = readSettings(stored);
  lawOfPrototypes();
  isWhole(settings);
  return unreadable.length > 0 ? 'refused' : 'taken';
});

/** Every setting is there, with a value that it can have. */
function isWhole(settings: typeof DEFAULTS): void {
  for (const name of Object.keys(DEFAULTS)) {
    const value = settings[name as SettingName] as unknown;
    if (name === 'sites' || name === 'pauses' || name === 'muted')
      law(typeof value === 'object', 'a list is none', name);
    else law(isValueOf(name as SettingName, value), 'a setting has a value that it cannot have', [name, value]);
  }
}

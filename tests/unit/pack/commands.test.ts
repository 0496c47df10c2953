/** The commands for authors: what they write, what they say, and with which exit code. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../../scripts/pack/run';
import { WrongUse } from '../../../scripts/pack/usage';
import { Problem } from '../../../scripts/scan/problem';
import { put } from './damage';
import { smallPack, textOf } from './small';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'says-who-pack-'));
  vi.stubEnv('INIT_CWD', folder);
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(`! ${String(line)}`));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (name: string): string => path.join(folder, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');
function write(name: string, ...changes: [string, unknown][]): void {
  const pack = smallPack();
  for (const [where, value] of changes) put(pack, where, value);
  writeFileSync(file(name), textOf(pack));
}
async function packCommand(...args: string[]): Promise<{ code: number; output: string }> {
  said = [];
  const code = await run(args);
  return { code, output: said.join('\n') };
}

describe('wrong use', () => {
  test.each([
    [[], /Say what to do/],
    [['chekc'], /no command “chekc”/],
    [['check'], /No file is named. Usage: .* check FILE…/],
    [['check', '--fast', 'a'], /Not understood: --fast a. Usage/],
    [['diff', 'a'], /Another file is needed. Usage/],
    [['stats', 'a', 'b'], /Not understood: b. Usage/],
    [['sign', 'a'], /No key is named/],
    [['scan', 'a'], /Another file is needed/],
  ])('%j', async (args, message) => {
    const result = run(args);
    await expect(result).rejects.toThrow(WrongUse);
    await expect(result).rejects.toThrow(message);
  });

  test('help is no wrong use', async () => {
    expect(await packCommand('--help')).toMatchObject({ code: 0, output: expect.stringContaining('check FILE…') });
    for (const command of ['check', 'new', 'scan', 'diff', 'stats', 'keys', 'sign', 'verify']) {
      const help = await packCommand(command, '--help');
      expect(help).toMatchObject({ code: 0, output: expect.stringMatching(`^Usage: npm run -s pack -- ${command}`) });
    }
  });

  test.each([
    ['check', 'none.json'],
    ['verify', 'none.json'],
    ['check', '.'],
  ])('%s %s is told in plain words', async (...args) => {
    await expect(run(args)).rejects.toThrow(Problem);
  });

  test('what is no text', async () => {
    writeFileSync(file('a.json'), Buffer.from([0x7b, 0xff, 0x7d]));
    await expect(run(['check', 'a.json'])).rejects.toThrow('a.json is not text in UTF-8');
  });
});

describe('check', () => {
  test('a right pack', async () => {
    write('a.json');
    const { code, output } = await packCommand('check', 'a.json');
    expect(code).toBe(0);
    expect(output).toMatch(/^a\.json: a right pack: 23 entities, 5 claims; /m);
  });

  test('a wrong one beside it: with its place, what is allowed and how to mend it', async () => {
    write('a.json');
    write('b.json', ['claims[0].kind', 'reportd']);
    const { code, output } = await packCommand('check', 'a.json', 'b.json');
    expect(code).toBe(1);
    expect(output).toMatch(
      /^b\.json:\d+:15: error: claims\[0\]\.kind \[shape\]\n {4}found: {3}“reportd”\n {4}allowed: one of: .*\n {4}mend: {4}Did you mean “reported”\?$/m,
    );
    expect(output).toMatch(/^b\.json: 1 error, no warnings\.$/m);
  });

  test('for machines', async () => {
    write('b.json', ['claims[0].note', 'A hoax.']);
    const { code, output } = await packCommand('check', '--json', 'b.json');
    expect(code).toBe(0);
    const [report] = JSON.parse(output) as { findings: object[] }[];
    expect(report).toMatchObject({ file: 'b.json', ok: true, more: 0, pack: { claims: 5 } });
    expect(report?.findings).toContainEqual(
      expect.objectContaining({
        id: 'verdict-words',
        severity: 'warning',
        path: 'claims[0].note',
        line: expect.any(Number),
      }),
    );
  });
});

test('new: writes a pack, says what to fill in, and leaves alone what is there', async () => {
  const { code, output } = await packCommand('new', 'town.pack.json');
  expect(code).toBe(0);
  expect(JSON.parse(read('town.pack.json'))).toMatchObject({ id: 'town', format: 'says-who-pack/1' });
  expect(output).toMatch(/town\.pack\.json:\d+:\d+: error: title/);
  writeFileSync(file('town.pack.json'), 'mine');
  await expect(run(['new', 'town.pack.json'])).rejects.toThrow('is there already');
  expect(read('town.pack.json')).toBe('mine');
});

test('diff: in words, in German, for machines', async () => {
  write('a.json');
  write('b.json', ['claims[0].text', 'Other words.'], ['version', '1.0.0']);
  expect((await packCommand('diff', 'a.json', 'b.json')).output).toMatch(
    /\(0\.1\.0 → 1\.0\.0\): 1 change\n- Claim reworded: from “.*” to “Other words\.”$/,
  );
  expect((await packCommand('diff', 'a.json', 'b.json', '--german')).output).toContain('- Aussage umformuliert: ');
  const { changes } = JSON.parse((await packCommand('diff', 'a.json', 'b.json', '--json')).output);
  expect(changes).toMatchObject([{ kind: 'claim-reworded', id: 'musk-putin-contact', after: 'Other words.' }]);
  expect((await packCommand('diff', 'a.json', 'a.json')).output).toContain('Nothing changed');
  write('c.json', ['claims[0].text', 'Other words.']);
  expect((await packCommand('diff', 'a.json', 'c.json')).output).toContain('raise it');
  write('d.json', ['id', 'another']);
  await expect(run(['diff', 'a.json', 'd.json'])).rejects.toThrow('two packs, not two versions');
});

test('stats: counts, and no score', async () => {
  write('a.json');
  const stats = JSON.parse((await packCommand('stats', 'a.json', '--json')).output);
  expect(stats).toMatchObject({
    totals: { claims: 5, entities: 23, sources: 1 },
    counts: { 'claims by kind': { reported: 2, allegation: 1, opinion: 1, statement: 1 } },
    shares: { 'a response': 3 },
  });
  const { output } = await packCommand('stats', 'a.json');
  expect(output).toMatch(/^ {2}a response +3 {2}60 %$/m);
  expect(output).not.toMatch(/score|quality|trust/i);
});

describe('signing', () => {
  test('keys, sign, verify; the rest of the file stays as it was, and a change is found', async () => {
    const made = await packCommand('keys', 'key.json');
    expect(statSync(file('key.json')).mode & 0o777).toBe(0o600);
    const { d } = JSON.parse(read('key.json')) as { d: string };
    expect(made.output).not.toContain(d);
    await expect(run(['keys', 'key.json'])).rejects.toThrow('was left alone');

    // Its own layout: tabs, Windows line ends, escapes.
    const before = JSON.stringify(smallPack(), null, '\t').replaceAll('\n', '\r\n').replaceAll('’', '\\u2019');
    writeFileSync(file('a.json'), before);
    expect(await packCommand('verify', 'a.json')).toEqual({ code: 1, output: 'a.json is not signed.' });
    const signed = await packCommand('sign', 'a.json', '--key', 'key.json');
    expect(signed.code).toBe(0);
    const after = read('a.json');
    const field =
      /,\r\n\t"signature": \{\r\n\t\t"algorithm": "Ed25519",\r\n\t\t"publicKey": "[\w-]{43}",\r\n\t\t"value": "[\w-]{86}"\r\n\t\}/;
    expect(after.replace(field, '')).toBe(before);
    expect(existsSync(file('a.json.signing'))).toBe(false);

    const fingerprint = /Fingerprint: (\S+)/.exec(made.output)?.[1] ?? '-';
    const verified = await packCommand('verify', 'a.json');
    expect(verified).toMatchObject({ code: 0, output: expect.stringContaining(fingerprint) });
    // Signing again signs the same.
    await packCommand('sign', 'a.json', '--key', 'key.json');
    expect(read('a.json')).toBe(after);

    writeFileSync(file('a.json'), after.replace('"0.1.0"', '"0.1.1"'));
    expect(await packCommand('verify', 'a.json')).toMatchObject({
      code: 1,
      output: expect.stringContaining('was changed after'),
    });
    expect(await packCommand('check', 'a.json')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/error: signature \[signature\]/),
    });
    await packCommand('sign', 'a.json', '--key', 'key.json');
    expect((await packCommand('verify', 'a.json')).code).toBe(0);
  });

  test('a key that others may read is told, what is no key is refused, and so is a wrong pack', async () => {
    await packCommand('keys', 'key.json');
    write('a.json');
    chmodSync(file('key.json'), 0o644);
    expect((await packCommand('sign', 'a.json', '--key', 'key.json')).output).toContain('! Others may read key.json');
    await expect(run(['sign', 'a.json', '--key', 'a.json'])).rejects.toThrow('is not a private key');
    write('b.json', ['claims[0].kind', 'x']);
    const wrong = read('b.json');
    await expect(run(['sign', 'b.json', '--key', 'key.json'])).rejects.toThrow(
      /is not a right pack[\s\S]*claims\[0\]\.kind/,
    );
    expect(read('b.json')).toBe(wrong);
  });
});

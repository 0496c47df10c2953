/**
 * Where the browsers are on this machine, and what to install when they are not there.
 * Owns: the list of usual places, and the packages that Debian calls them by.
 * Used by: `npm start` and `npm test` (before anything is installed) and `scripts/browsers`.
 * Never: imports a package: it runs on a bare Node 20.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    debianPackage: 'chromium',
    say: 'Chromium or Chrome 140 or newer',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    debianPackage: 'firefox-esr',
    say: 'Firefox 150 or newer',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The path of a browser's program, or `undefined`. The environment's choice comes first. */
export function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  const own = process.env.HOME ? places.map((place) => path.join(process.env.HOME, place)) : [];
  return [...onPath, ...places, ...own].find(isProgram);
}

/**
 * Makes sure that the named browsers are there: on Debian as root by installing them.
 * @throws Error with one line that says what to install, where we cannot.
 */
export function needBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  for (const name of missing) {
    const { variable } = BROWSERS[name];
    if (process.env[variable]) throw new Error(`${variable} is set to ${process.env[variable]}, which is no program.`);
  }
  if (canInstall()) installOnDebian(missing);
  const still = missing.filter((name) => !findBrowser(name)).map((name) => BROWSERS[name]);
  if (still.length === 0) return;
  const what = still.map(({ say }) => say).join(' and ');
  const how = still.map(({ variable }) => variable).join(' and ');
  throw new Error(`Please install ${what}, or say where it is in ${how}.`);
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installOnDebian(names) {
  const packages = [...names.map((name) => BROWSERS[name].debianPackage), 'fonts-liberation'];
  console.error(`Installing ${packages.join(', ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A half-failed update (one unreachable source) may still leave what we need, so only the install's end counts.
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

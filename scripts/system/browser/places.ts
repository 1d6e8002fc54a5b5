import { delimiter, join } from 'node:path';

/** Where a kind of browser may stand: names of its program on the PATH, and the usual full paths by platform. */
export interface Places {
  names: string[];
  usual: Partial<Record<NodeJS.Platform, string[]>>;
}

/** Where Chromium, Chrome and Edge stand. */
export const CHROMIUM: Places = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  usual: {
    linux: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
};

/** Where Firefox stands. */
export const FIREFOX: Places = {
  names: ['firefox-esr', 'firefox'],
  usual: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/** Every path to try, in order and without repeats: each name in each folder of the PATH, then the usual places. */
export function candidates(places: Places, path: string, platform: NodeJS.Platform): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const onPath = places.names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, ...(places.usual[platform] ?? [])])];
}

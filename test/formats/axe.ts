import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const PATHS = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export interface AxeViolation {
  readonly rule: string;
  readonly help: string;
  readonly places: readonly string[];
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** The browser of this machine; `undefined` where there is none. */
export const CHROMIUM = PATHS.find((path) => path !== undefined && existsSync(path));

/** What axe-core finds in the page, best practices included; needs `CHROMIUM`. */
export async function axeViolations(htmlPath: string): Promise<readonly AxeViolation[]> {
  if (CHROMIUM === undefined) throw new Error('no Chromium on this machine; set CHROMIUM_PATH');
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    // The page's own policy forbids every script, axe included.
    await page.setBypassCSP(true);
    await page.goto(pathToFileURL(htmlPath).href);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const result = (await page.evaluate('axe.run()')) as AxeResult;
    return result.violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      places: nodes.map(({ html }) => html),
    }));
  } finally {
    await browser.close();
  }
}

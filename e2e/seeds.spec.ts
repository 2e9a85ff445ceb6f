import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {expect, test} from './fixtures';
import {seedPages, type Correction} from './seeds/pages';
import {extractSentences, toSentences} from './seeds/sentences';

const readSeed = (name: string) => readFileSync(path.join('e2e/seeds', name), 'utf8');

/** Makes the corrections; one that finds nothing to correct is out of date. */
function correct(seed: string, corrections: readonly Correction[]): string {
  return corrections.reduce((text, [from, to, why]) => {
    expect(text, `"${from}" (${why}) is not in the seed`).toContain(from);
    return text.replaceAll(from, to);
  }, seed);
}

/** What readers see of a page: its name and description in search results, then its text. */
async function readPage(page: Page): Promise<string[]> {
  const [name] = (await page.title()).split(' | ');
  const description = await page.locator('meta[name="description"]').getAttribute('content');
  const text = await page.locator('.theme-doc-markdown').innerText();
  return [name, description, ...text.split('\n')].flatMap((block) => toSentences(block ?? ''));
}

/** Those of `all` that `some` has not, or not as often. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...some];
  return all.filter((sentence) => {
    const index = left.indexOf(sentence);
    return index < 0 || left.splice(index, 1).length === 0;
  });
}

for (const {seed, path: address, sentences: count, corrections, additions} of seedPages) {
  test(`${address} says what seed ${seed} says, sentence by sentence`, async ({page, portal}) => {
    const original = extractSentences(readSeed(seed));
    const corrected = extractSentences(correct(readSeed(seed), corrections));
    expect(corrected).toHaveLength(count);

    await portal.open(address);
    const said = await readPage(page);
    expect.soft(without(corrected, said), 'sentences that the page leaves out').toEqual([]);
    const mistakes = original.filter((sentence) => !corrected.includes(sentence) && said.includes(sentence));
    expect.soft(mistakes, 'sentences that the page did not correct').toEqual([]);
    if (additions) {
      expect.soft(without(said, corrected), 'sentences that only the page has').toEqual(additions);
    }
  });
}

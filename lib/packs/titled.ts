/** What an issue is in, by its titles. */
import { type Issue, sentenceOf } from './issue.ts';
import { faultOf } from './letters.ts';

const LONGEST = 120;

/** Only such as a pack may have: what is wrong may be the title itself. */
const titleOf = (part: unknown): string | undefined => {
  const { title, name } = (typeof part === 'object' && part !== null ? part : {}) as { readonly title?: unknown; readonly name?: unknown };
  return [title, name].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '' && one.length <= LONGEST && faultOf(one) === null,
  );
};

/** The issue with the titles of all that it is in, as far as they have any: `Home visit › Risks: checklists[0].fields[1].ask is missing`. */
export function withTitles(issue: Issue, file: unknown): Issue {
  let part = file;
  const titles: string[] = [];
  for (const [, key, nth] of issue.path.matchAll(/([A-Za-z_$][\w$]*)|\[(\d+)\]/g)) {
    const step = key ?? nth ?? '';
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) break;
    part = (part as Record<string, unknown>)[step];
    const title = nth === undefined ? undefined : titleOf(part);
    if (title !== undefined) titles.push(title);
  }
  return titles.length === 0 ? issue : { ...issue, spoken: `${titles.join(' › ')}: ${sentenceOf(issue)}` };
}

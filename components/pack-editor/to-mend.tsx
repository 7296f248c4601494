import type { CopyIssue } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';

/** What keeps it from being used, where it is mended. */
export function ToMend({ issues }: { readonly issues: readonly CopyIssue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul class="to-mend">
      {issues.map((issue) => (
        <li key={issue.part + issue.says}>{words.issueSaid(issue)}</li>
      ))}
    </ul>
  );
}

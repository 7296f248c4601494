import * as words from '../../lib/words/words.ts';

export function Does() {
  return (
    <div class="does">
      <ul>
        {words.options.doesList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul>
        {words.options.doesNotList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

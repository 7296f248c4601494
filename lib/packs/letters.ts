/** What is wrong with the letters of a text, and how such a text is shown all the same. */

// U+202E shows "gpj.exe" as "exe.jpg"; a heading with U+200B in it looks right and is never found; a title of U+3164 alone looks like none.
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
const EACH_ODD = /[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb\ud800-\udfff]/gu;

/** What joins people to a family, asks for a picture in colours or waves the flag of Wales; and what scripts other than Latin join letters with. */
const JOINING =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})\ufe0f|\ufe0f(?=\u20e3)|(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0020}-\u{e007f}]|(?<=[\p{L}\p{M}])(?<!\p{Script=Latin})[\u200c\u200d](?=[\p{L}\p{M}])(?!\p{Script=Latin})/gu;

/** Nearly every text is made of these alone: asked first, of each of the fifty thousand texts that a pack may hold. */
const PLAIN = /^[\t\n\r -~]*$/;

/** C0 and C1, but tab and line break: nobody types them. */
function hasControl(text: string): boolean {
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code > 126 && code < 160)) return true;
  }
  return false;
}

/** As the rest of a sentence; null where nothing is wrong. */
export function faultOf(text: string): string | null {
  if (PLAIN.test(text)) return null;
  if (HIDDEN.test(text) && HIDDEN.test(text.replaceAll(JOINING, '')))
    return 'holds a hidden character, or one that turns the reading order: type the words anew';
  if (hasControl(text)) return 'holds a control character: type the words anew';
  return text.isWellFormed() ? null : 'holds half a character: type the words anew';
}

/** Names out of a file that nobody vouches for, in a sentence: "[U+202E]evil", so that it can't turn the rest of the sentence. */
export const shown = (text: string): string =>
  faultOf(text) === null
    ? text
    : text.replaceAll(EACH_ODD, (odd) => `[U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);

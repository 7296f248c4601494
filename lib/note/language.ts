/**
 * Whether a text is written in a language whose notes Handrail can't judge. Headings and cues are English: of a Welsh or
 * Polish note "not found" would be said of what stands there. Counts small words that carry a language's grammar and
 * little else; clinicians' English drops articles, so English has only to be outdone, not to be present.
 */

const words = (list: string) => new Set(list.split(' '));

const ENGLISH = words(
  'the and to of is was with that for has he she they his her their not on in at be been will would from but are were had said about',
);

/** Small words that English, its names and its abbreviations do not use. */
const OTHERS: readonly ReadonlySet<string>[] = [
  words('yn yr y mae roedd oedd wedi ei eu gyda nid ond hefyd bod dweud ddim gan eisiau teimlo mewn ar gael'), // Welsh
  words('się nie jest w na że z do jak ale po od jego jej oraz przez był była ma czuje chce'), // Polish
  words('și nu este în cu că la pe din pentru dar sunt fost are lui ei vrea simte'), // Romanian
  words('le la les des et est une un que qui dans pour avec pas elle il sur mais son sa veut'), // French
  words('el la los las que y es una un en con para no por se su pero está quiere siente'), // Spanish
  words('o a os as que e é uma um em com para não por se seu sua mas está quer sente'), // Portuguese
  words('der die das und ist nicht ein eine mit auf zu von dem den sich aber auch hat wird möchte'), // German
  words('il la che e è un una di con per non si suo sua ma sono ha vuole sente della'), // Italian
  words('ve bir bu için ile değil ama çok da de olan var yok kadar daha istiyor'), // Turkish
  words('iyo waa in uu ay ka ku la ee oo aan wuxuu waxay laakiin'), // Somali
  words('ir yra kad su ne į iš bet jis ji buvo nori jaučia'), // Lithuanian
];

/** Which languages each small word counts for. */
const LANGUAGES_OF = new Map<string, number[]>();
OTHERS.forEach((list, language) => {
  for (const word of list) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
});

const LEAST = 6;
/** Letters of scripts in which no heading of ours is written. */
const OTHER_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Ethiopic}\p{Script=Thai}]/gu;
const LATIN = /\p{Script=Latin}/gu;

/** As much as tells; it is asked again at each key. */
const SAMPLE = 4_000;

/** True only on good evidence; a short or mixed text counts as English. Reads the first 4,000 units. */
export function isOtherLanguage(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const foreign = sample.match(OTHER_SCRIPT)?.length ?? 0;
  if (foreign > 40 && foreign > (sample.match(LATIN)?.length ?? 0)) return true;
  const hits = OTHERS.map(() => ({ all: 0, different: new Set<string>() }));
  let english = 0;
  for (const [token] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    if (ENGLISH.has(token)) english += 1;
    for (const language of LANGUAGES_OF.get(token) ?? []) {
      const hit = hits[language];
      if (hit) hit.all += 1;
      hit?.different.add(token);
    }
  }
  // One small word said often is a name or an abbreviation ("la", "de"), not a language.
  return hits.some(({ all, different }) => all >= LEAST && all > 2 * english && different.size >= 4);
}

/**
 * Short forms of given names. A note about "Alex" on Alexander's page is Alexander's, unless the record knows both as two
 * people. Only whole, well-known forms and openings of the name count: siblings' names may be one letter apart.
 */

const FORMS: readonly (readonly [full: string, short: string])[] = [
  ['abigail', 'abby abi'],
  ['alexander', 'sasha xander alec'],
  ['alexandra', 'sasha lexi lexie'],
  ['alfred', 'alfie'],
  ['andrew', 'drew andy'],
  ['anthony', 'tony'],
  ['catherine', 'kate katie cathy'],
  ['charles', 'charlie'],
  ['charlotte', 'charlie lottie'],
  ['christopher', 'kit'],
  ['daniel', 'danny'],
  ['edward', 'ted teddy ned eddie'],
  ['eleanor', 'ellie nell nellie'],
  ['elizabeth', 'liz lizzie beth betty libby eliza'],
  ['evelyn', 'evie'],
  ['gabriel', 'gabe'],
  ['gabrielle', 'gabby gabi'],
  ['henry', 'harry'],
  ['isabel', 'izzy bella'],
  ['isabella', 'izzy bella'],
  ['isabelle', 'izzy bella'],
  ['jacob', 'jake'],
  ['james', 'jamie jim'],
  ['jonathan', 'jonny johnny'],
  ['joseph', 'joe joey'],
  ['katherine', 'kate katie kathy'],
  ['kathryn', 'kate katie kathy'],
  ['madeleine', 'maddy maddie'],
  ['madeline', 'maddy maddie'],
  ['margaret', 'maggie meg'],
  ['matthew', 'matty'],
  ['michael', 'mike mikey mick'],
  ['natasha', 'tasha'],
  ['nicholas', 'nicky'],
  ['oliver', 'ollie olly'],
  ['olivia', 'liv livvy ollie'],
  ['patrick', 'paddy'],
  ['rebecca', 'becky becca'],
  ['richard', 'dick rick ricky'],
  ['robert', 'bob bobby'],
  ['samantha', 'sammy'],
  ['samuel', 'sammy'],
  ['theodore', 'teddy'],
  ['thomas', 'tom tommy'],
  ['tobias', 'toby'],
  ['victoria', 'vicky tori'],
  ['william', 'billy bill'],
  ['zachary', 'zak'],
];
/** An opening of the name counts from so many letters, and when at least two are left off ("Lea" is not "Leah"). */
const SHORTEST = 3;
const LEFT_OFF = 2;

/** `name` is a short form of `given`. Both folded. */
export function isShortFor(name: string, given: string): boolean {
  if (name.length >= SHORTEST && given.length - name.length >= LEFT_OFF && given.startsWith(name)) return true;
  return FORMS.some(([full, short]) => full === given && short.split(' ').includes(name));
}

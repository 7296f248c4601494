/** Checklists of any size for the bench: the presets' own fields first, then invented ones. */
import { presets } from '../../lib/checklist/presets.ts';
import type { Checklist, Field } from '../../lib/checklist/types.ts';

const TOPICS = ['garden', 'kettle', 'bicycle', 'harbour', 'library', 'orchard', 'market', 'window', 'village', 'lantern'];

function inventedField(n: number): Field {
  const topic = `${TOPICS[n % TOPICS.length]} ${TOPICS[(n * 3 + 1) % TOPICS.length]} ${n}`;
  return {
    id: `invented_${n}`,
    title: topic,
    need: 'required',
    headings: [`${topic} seen`, `view of ${topic}`, `${topic} agreed`, `about ${topic}`, `what * says of ${topic}`],
    cues: [`went to ${topic}`, `spoke of the ${topic}`, `${topic} is better`, `hopes for ${topic}`],
    negativeIsAnswer: false,
    placeholders: [],
    ask: 'What is it like?',
  };
}

/** `count` fields, every one with words that no field before it has. */
export function checklistOf(count: number): Checklist {
  const fields: Field[] = [];
  const seen = new Set<string>();
  for (const field of presets.flatMap((preset) => preset.fields)) {
    const headings = field.headings.filter((heading) => !seen.has(heading.toLowerCase()));
    if (fields.length === count || headings.length === 0 || seen.has(field.id)) continue;
    for (const word of [field.id, ...headings]) seen.add(word.toLowerCase());
    fields.push({ ...field, headings });
  }
  while (fields.length < count) fields.push(inventedField(fields.length));
  return { id: `of-${count}`, title: `${count} fields`, appliesTo: { noteTypes: [] }, fields, goalField: null };
}

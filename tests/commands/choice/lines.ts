/** One line a record, under the key names that other tools read. */
import type { ChoiceReading } from '../../../lib/choice/types.ts';

export function lineFor(id: string, reading: ChoiceReading): string {
  return JSON.stringify({
    id,
    choice_note: reading.choiceNote,
    superseded: reading.superseded,
    choice_plus: reading.choicePlus,
    not_choice: reading.notChoice,
    re_referred_without_new_choice: reading.reReferredWithoutNewChoice,
    reader_has_seen_client: reading.readerHasSeenClient,
    first_partnership_next: reading.firstPartnershipNext,
    contacts: {
      attended_total: reading.contactCounts.attendedTotal,
      partnership_attended: reading.contactCounts.partnershipAttended,
      since_choice: reading.contactCounts.sinceChoice,
    },
    last_goal_review: reading.lastGoalReview,
    summary: Object.fromEntries(
      Object.entries(reading.summary).map(([field, passages]) => [field, passages.map(({ n, start, end }) => ({ n, start, end }))]),
    ),
    goals: reading.goals.map(({ n, start, end, ratings }) => ({
      n,
      start,
      end,
      ratings: ratings.map((rating) => ({ n: rating.n, value: rating.value, of: rating.of })),
    })),
  });
}

/** The client's notes, newest first: chart notes by Medplum's NoteDisplay, progress notes by its QuestionnaireResponseDisplay. */
import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { Loading, NoteDisplay, QuestionnaireResponseDisplay } from '@medplum/react';
import { progressForm } from './resources.js';
import { useFound } from './use-found.js';

/** By default Medplum writes dates in figures, in the order of whoever looks; a named month says the same to everybody. */
const WITH_MONTH = { dateStyle: 'medium', timeStyle: 'short' };

function Note({ at, kind, by, status, children }) {
  return (
    <Card component="article" withBorder data-note-status={status}>
      <Group justify="space-between">
        <Group gap="xs">
          <Text component="time" dateTime={at} fw={600}>
            {formatDateTime(at, undefined, WITH_MONTH)}
          </Text>
          <Text data-note-kind>{kind}</Text>
          <Text data-note-author c="dimmed">
            {by}
          </Text>
        </Group>
        <Badge variant="light">{status}</Badge>
      </Group>
      <div data-note-body>{children}</div>
    </Card>
  );
}

const chartNote = (one) => ({
  id: one.id,
  at: one.date,
  kind: one.description,
  by: one.assessor?.display,
  status: one.status,
  body: <NoteDisplay value={one.note} />,
});

const progressNote = (one) => ({
  id: one.id,
  at: one.authored ?? one.meta?.lastUpdated,
  kind: progressForm.title,
  by: one.author?.display,
  status: one.status,
  body: <QuestionnaireResponseDisplay questionnaireResponse={one} />,
});

export function Notes({ id }) {
  const impressions = useFound('ClinicalImpression', `subject=Patient/${id}`);
  const responses = useFound('QuestionnaireResponse', `subject=Patient/${id}`);
  if (!impressions || !responses) return <Loading />;
  const all = [...impressions.map(chartNote), ...responses.map(progressNote)].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Stack component="section" aria-label="Notes">
      {all.map(({ id: key, body, ...note }) => (
        <Note key={key} {...note}>
          {body}
        </Note>
      ))}
      <Text c="dimmed">{all.length > 0 ? 'All notes are listed.' : 'No notes yet.'}</Text>
    </Stack>
  );
}

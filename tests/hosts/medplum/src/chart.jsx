/** A client's chart: Medplum's summary in the left column, and beside it one of five tabs. */
import { Box, Button, Stack } from '@mantine/core';
import { showNotification } from '@mantine/notifications';
import { formatDateTime } from '@medplum/core';
import { Document, LinkTabs, Loading, PatientSummary, PatientTimeline, QuestionnaireForm } from '@medplum/react';
import { useMedplum, useResource } from '@medplum/react-hooks';
import { useNavigate, useParams } from 'react-router';
import { Notes } from './notes.jsx';
import { progressForm } from './resources.js';
import { useFound } from './use-found.js';

const TABS = ['Timeline', 'Visits', 'Notes', 'Progress note'].map((label) => ({ label, value: label.toLowerCase().replace(' ', '-') }));

function Visits({ id }) {
  const navigate = useNavigate();
  const found = useFound('Encounter', `subject=Patient/${id}&_sort=-date`);
  return (
    <Stack gap="xs">
      {found?.map((one) => (
        <Button key={one.id} variant="default" onClick={() => navigate(`/Patient/${id}/Encounter/${one.id}`)}>
          {formatDateTime(one.period?.start)} {one.type?.[0]?.text}
        </Button>
      )) ?? <Loading />}
    </Stack>
  );
}

function ProgressNote({ id }) {
  const medplum = useMedplum();
  const navigate = useNavigate();
  const subject = { reference: `Patient/${id}` };
  const save = async (response) => {
    await medplum.createResource({ ...response, subject });
    showNotification({ color: 'green', message: 'Note saved' });
    navigate(`/Patient/${id}/notes`);
  };
  return <QuestionnaireForm questionnaire={progressForm} subject={subject} submitButtonText="Save note" onSubmit={save} />;
}

export function Chart() {
  const { id, tab = 'timeline' } = useParams();
  const navigate = useNavigate();
  const patient = useResource({ reference: `Patient/${id}` });
  if (!patient) return <Loading />;
  return (
    <Box key={id} style={{ display: 'flex', alignItems: 'flex-start' }}>
      <Box style={{ flex: '0 0 320px', borderInlineEnd: '1px solid #ddd' }}>
        <PatientSummary patient={patient} onClickResource={(one) => navigate(`/${one.resourceType}/${one.id}`)} />
      </Box>
      <Box style={{ flex: 1, minInlineSize: 0 }}>
        <LinkTabs baseUrl={`/Patient/${id}`} tabs={TABS} />
        <Document>
          {tab === 'timeline' && <PatientTimeline patient={patient} />}
          {tab === 'visits' && <Visits id={id} />}
          {tab === 'notes' && <Notes id={id} />}
          {tab === 'progress-note' && <ProgressNote id={id} />}
        </Document>
      </Box>
    </Box>
  );
}

/** One visit: the client in Medplum's header, with the number, and a chart note that is stored 800 ms after the last key. */
import { Box, Button, Group, Text, Textarea, Title } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { Document, Loading, PatientHeader } from '@medplum/react';
import { useMedplum, useResource } from '@medplum/react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { worker } from '../clients.mjs';

const STORED_AFTER_MS = 800;

/** There is no save button: words are stored while they are typed, until the note is signed. */
function useChartNote(patientId, encounterId, kind) {
  const medplum = useMedplum();
  const [note, setNote] = useState();
  const [text, setText] = useState('');
  const [says, setSays] = useState('');
  const timer = useRef();
  useEffect(() => {
    medplum.searchOne('ClinicalImpression', `encounter=Encounter/${encounterId}`, { cache: 'reload' }).then((found) => {
      setNote(found);
      setText(found?.note?.[0]?.text ?? '');
    });
    return () => clearTimeout(timer.current);
  }, [medplum, encounterId]);
  const store = async (words, status) => {
    clearTimeout(timer.current);
    const at = new Date().toISOString();
    const stored = {
      resourceType: 'ClinicalImpression',
      subject: { reference: `Patient/${patientId}` },
      encounter: { reference: `Encounter/${encounterId}` },
      assessor: { display: `${worker.given} ${worker.family}` },
      description: kind,
      ...note,
      status,
      date: at,
      note: [{ text: words, time: at }],
    };
    setNote(stored.id ? await medplum.updateResource(stored) : await medplum.createResource(stored));
    setSays(status === 'completed' ? 'Signed' : 'Saved');
  };
  const type = (words) => {
    setText(words);
    setSays('Saving…');
    clearTimeout(timer.current);
    timer.current = setTimeout(store, STORED_AFTER_MS, words, 'in-progress');
  };
  return { text, says, isLocked: note?.status === 'completed', type, sign: () => store(text, 'completed') };
}

function ChartNote({ patientId, encounterId, kind }) {
  const { text, says, isLocked, type, sign } = useChartNote(patientId, encounterId, kind);
  return (
    <>
      <Textarea
        label="Chart note"
        autosize
        minRows={8}
        maxRows={25}
        value={text}
        disabled={isLocked}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {says}
        </Text>
        <Button disabled={isLocked || text === ''} onClick={sign}>
          Sign &amp; lock note
        </Button>
      </Group>
    </>
  );
}

export function Encounter() {
  const { id, encounter: encounterId } = useParams();
  const patient = useResource({ reference: `Patient/${id}` });
  const encounter = useResource({ reference: `Encounter/${encounterId}` });
  if (!patient || !encounter) return <Loading />;
  const kind = encounter.type?.[0]?.text ?? '';
  return (
    <Box p="md">
      <PatientHeader patient={patient} />
      <Document>
        <Title order={4}>{kind}</Title>
        <Text c="dimmed">{formatDateTime(encounter.period?.start)}</Text>
        <ChartNote key={encounterId} patientId={id} encounterId={encounterId} kind={kind} />
      </Document>
    </Box>
  );
}

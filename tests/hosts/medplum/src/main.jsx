import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@medplum/react/styles.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { AppShell, Document, Loading, Logo, MedplumProvider, SearchControl } from '@medplum/react';
import { IconUser } from '@tabler/icons-react';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Navigate, Route, Routes, useLocation, useNavigate, useSearchParams } from 'react-router';
import { clients } from '../clients.mjs';
import { Chart } from './chart.jsx';
import { Encounter } from './encounter.jsx';
import { openStore } from './store.js';

const FIELDS = ['name', 'birthDate', 'gender'];

/** Everybody's name and date of birth stand in the menu and in the list: a reader may not look for the client there. */
const MENU = [
  {
    title: 'Recent',
    links: clients.map(({ id, given, family }) => ({ label: `${given} ${family}`, href: `/Patient/${id}`, icon: <IconUser /> })),
  },
];

function Clients() {
  const navigate = useNavigate();
  return (
    <Document>
      <SearchControl search={{ resourceType: 'Patient', fields: FIELDS }} onClick={({ resource }) => navigate(`/Patient/${resource.id}`)} />
    </Document>
  );
}

function App() {
  const { pathname } = useLocation();
  const [searchParams] = useSearchParams();
  return (
    <AppShell logo={<Logo size={24} />} pathname={pathname} searchParams={searchParams} menus={MENU}>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route path="/" element={<Navigate to="/Patient" replace />} />
          <Route path="/Patient" element={<Clients />} />
          <Route path="/Patient/:id/Encounter/:encounter" element={<Encounter />} />
          <Route path="/Patient/:id/:tab?" element={<Chart />} />
        </Routes>
      </Suspense>
    </AppShell>
  );
}

function Root({ medplum }) {
  return (
    <MedplumProvider medplum={medplum} navigate={useNavigate()}>
      <MantineProvider>
        <Notifications />
        <App />
      </MantineProvider>
    </MedplumProvider>
  );
}

const medplum = await openStore();
createRoot(document.getElementById('root')).render(
  <BrowserRouter>
    <Root medplum={medplum} />
  </BrowserRouter>,
);

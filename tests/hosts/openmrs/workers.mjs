/** Who may sign in, and the ids that the front-end takes for granted. Nobody here exists. */
const worker = (id, number, name, role) => ({
  id,
  name,
  role,
  user: `9c40d5b2-7e11-4a38-8f25-3d0b6a91c${number}0`,
  person: `9c40d5b2-7e11-4a38-8f25-3d0b6a91c${number}1`,
  provider: `9c40d5b2-7e11-4a38-8f25-3d0b6a91c${number}2`,
});

export const workers = [
  worker('brandreth', '10', 'Tamsin Brandreth', 'Clinician'),
  worker('okonkwo', '20', 'Nneka Okonkwo', 'Clinician'),
  worker('marchetti', '30', 'Gia Marchetti', 'Clinician'),
  worker('fairweather', '40', 'Lewis Fairweather', 'Clinician'),
];

/** Every worker signs in with their id and this. */
export const PASSWORD = 'handrail';

/** The ids that the published notes module asks for unless it is configured otherwise. */
export const IDS = {
  noteText: '162169AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  stickyNote: '165095AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  visitNoteType: 'd7151f82-c1f3-4152-a605-2f9ea7414a79',
  clinicianRole: '240b26f9-dd88-4172-823d-4a8bfeb7841f',
  openmrsNumber: '05a29f94-c0ed-11e2-94be-8c13b969e334',
};

export const place = { uuid: '0f6d2c84-51aa-4d9e-b3c7-28e4719f5a01', display: 'Harbour Street Clinic', name: 'Harbour Street Clinic' };
export const visitType = { uuid: '0f6d2c84-51aa-4d9e-b3c7-28e4719f5a02', display: 'Facility Visit', name: 'Facility Visit' };

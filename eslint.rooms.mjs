/**
 * The house of docs/architecture.md as a lint rule: a room imports only from itself and from the
 * rooms named here. A new folder under src must be added, or it may import nothing at all. A test
 * (tests/rooms.test.ts) holds drawing, rule and imports to each other.
 */
export const rooms = {
  figures: [],
  language: ['figures'],
  report: ['figures', 'language'],
  text: ['figures', 'language', 'report'],
  functions: ['figures', 'language'],
  workbook: ['figures', 'language', 'report'],
  ledger: ['figures', 'language', 'report'],
  adopt: ['figures', 'language', 'report', 'workbook'],
  rules: ['figures', 'language', 'report', 'text', 'ledger'],
  example: ['language', 'report', 'workbook'],
  sheets: ['figures', 'language', 'report', 'rules'],
  xlsx: ['language', 'report', 'workbook', 'adopt', 'example', 'sheets'],
  // A workbook of sheets alone is written as a file, and opened in Excel.
  excel: ['language', 'report', 'workbook', 'sheets', 'xlsx'],
  cli: [
    'figures',
    'language',
    'report',
    'text',
    'workbook',
    'ledger',
    'adopt',
    'example',
    'rules',
    'sheets',
    'xlsx',
  ],
  taskpane: ['figures', 'language', 'report', 'functions', 'workbook', 'rules', 'sheets', 'excel'],
  commands: ['functions', 'excel'],
};

const OUTER_ROOMS = ['excel', 'xlsx', 'taskpane', 'commands', 'cli'];

/** The rooms that touch neither file nor Excel nor page. */
export const pureRooms = Object.keys(rooms).filter((room) => !OUTER_ROOMS.includes(room));

/** The workbench stands beside the house: neither knows the other. Only tests bring them together. */
const garden = [
  { target: './workbench', from: './src', message: 'The workbench knows nothing of src.' },
  {
    target: './src/**/!(*.test).{ts,tsx}',
    from: './workbench',
    message: 'src knows nothing of the workbench.',
  },
];

export const roomZones = [
  ...Object.entries(rooms).map(([room, below]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...below].map((name) => `./${name}`),
    message: `src/${room} may import only from ${below.join(', ') || 'itself'} (docs/architecture.md).`,
  })),
  ...garden,
];

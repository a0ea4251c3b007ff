import { HostError } from '../../host/protocol/hostError';

/** The messages shown when the workbook refuses an edit. */
const SENTENCES: Readonly<Partial<Record<HostError['code'], string>>> = {
  AccessDenied: 'Bladet är skyddat. Ta bort skyddet på fliken Prova fel om du vill ändra här.',
  InsertDeleteConflict:
    'Det går inte: bara en del av en tabell eller av sammanslagna celler skulle flyttas.',
  NonBlankCellOffSheet: 'Det går inte: celler med innehåll skulle hamna utanför bladet.',
};

/** Runs an edit; where the workbook refuses it, gives the sentence for it. */
export function refusalOf(edit: () => void): string | undefined {
  try {
    edit();
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return SENTENCES[error.code] ?? `Det gick inte: ${error.message}`;
  }
}

import type { FunctionsOptions } from '../../host/functions/customFunctions';
import type { FunctionsMetadata } from '../../host/functions/metadata';

/** A workbook that the page can open from its server. */
export interface StartBook {
  readonly id: 'fil' | 'exempel' | 'mall';
  readonly title: string;
  /** What the file is called when it is saved. */
  readonly name: string;
  readonly url: string;
}

/** The server's workbooks; the first one is shown. */
export interface Start {
  readonly books: readonly StartBook[];
}

/** Asks the server what there is to open. */
export const readStart = async (): Promise<Start> =>
  (await fetched('/start.json')).json() as Promise<Start>;

/** The bytes of a workbook of the server. */
export const readBytes = async ({ url }: StartBook): Promise<Uint8Array> =>
  new Uint8Array(await (await fetched(url)).arrayBuffer());

/** The add-in's functions, as its build describes them. */
export async function readFunctions(namespace: string): Promise<FunctionsOptions> {
  const metadata = (await (await fetched('/functions.json')).json()) as FunctionsMetadata;
  return { namespace, metadata };
}

/** The add-in's manifest, as text. */
export const readManifestText = async (): Promise<string> =>
  (await fetched('/manifest.xml')).text();

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) {
    // For a known file the server answers with a sentence about what is wrong.
    throw new Error((await response.text()) || `${url}: ${response.status}`);
  }
  return response;
}

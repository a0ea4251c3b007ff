import { UsageFault } from '../program/usageFault';

/**
 * Reads where the add-in will lie.
 *
 * @returns an https address with a slash at the end.
 * @throws UsageFault when it is none: Office takes nothing but https, and the files' names are put
 *   after it.
 */
export function readAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  const isFolder =
    url?.protocol === 'https:' && !/[?#]/.test(given) && url.username + url.password === '';
  if (!isFolder) {
    throw new UsageFault({
      sv: `--url ska vara en https-adress till en mapp, som https://tillagg.example.se/tertial/, men är ${given}.`,
      en: `--url must be the https address of a folder, such as https://addins.example.org/tertial/, but is ${given}.`,
    });
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

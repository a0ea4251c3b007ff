/** Waits until Office.js has found its host. */
export async function whenReady(): Promise<void> {
  await Office.onReady();
}

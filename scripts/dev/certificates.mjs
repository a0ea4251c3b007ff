// The certificates of https://localhost:3000, made when they are first asked for.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * @returns `key` and `cert` for an https server.
 * @throws when no certificate could be made.
 */
export async function certificates() {
  try {
    return await require('office-addin-dev-certs').getHttpsServerOptions();
  } catch (error) {
    return untrusted(error);
  }
}

/** Made, but not where the system would trust them: a container has no such place. */
function untrusted(why) {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(folder, name),
  );
  if (![ca, cert, key].every(existsSync)) throw why;
  console.warn(`The certificate is not trusted, so Excel will not open the pane. ${why.message}`);
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

// Serves the add-in at https://localhost:3000 and rebuilds it as its code changes.
import { createServer } from 'node:https';
import addin from './dev/addinHandler.cjs';
import { certificates } from './dev/certificates.mjs';
import change from './dev/changes.cjs';
import { DEV_ADDIN, addinConfigurations, watchBuild } from './dev/watchBuild.mjs';
import { runPackage } from './run.mjs';

const HOST = 'localhost';
const PORT = 3000;

// Turns off the usage data that Microsoft's certificate tool sends by default.
runPackage('office-addin-usage-data', 'office-addin-usage-data', ['off']);

const changes = change.createChanges();
const handler = addin.addinHandler({ folder: DEV_ADDIN, host: `${HOST}:${PORT}`, changes });
const server = createServer(await certificates(), (request, response) => {
  void handler(request, response);
});
server.on('error', (error) => {
  console.error(`https://${HOST}:${PORT} can't be served: ${error.message}`);
  process.exit(1);
});
server.listen(PORT, HOST, () => console.log(`The add-in is at https://${HOST}:${PORT}/`));
const endWatch = watchBuild(addinConfigurations(), changes.announce);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.closeAllConnections();
    server.close();
    void endWatch();
  });
}

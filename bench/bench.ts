import { benchPlantedErrors } from './plantedErrors';

/** What `npm run bench` prints. */
async function bench(): Promise<void> {
  for (const line of await benchPlantedErrors()) console.log(line);
}

void bench();

// Loaded into every process that is measured (node --require): when it ends it leaves what it cost.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = process.env.TERTIAL_BENCH_USAGE;
if (folder) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}

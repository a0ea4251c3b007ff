/**
 * The share of changes that a test noticed, by failing or by never ending. A change that cannot
 * run at all counts neither way.
 *
 * @returns counts, and `share` in hundredths; NaN when nothing was changed.
 */
export function scoreOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, survived, uncovered] = [
    count('Killed', 'Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ];
  const all = noticed + survived + uncovered;
  return {
    all,
    noticed,
    timeouts: count('Timeout'),
    survived,
    uncovered,
    broken: mutants.length - all,
    share: (noticed / all) * 100,
  };
}

export const sayScore = ({ all, noticed, timeouts, survived, uncovered, broken, share }) =>
  `${noticed} of ${all} noticed (${share.toFixed(1)} %), ${timeouts} of them by never ending; ` +
  `${survived} survived, ${uncovered} that no test runs; ${broken} not counted`;

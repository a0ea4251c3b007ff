/**
 * The part of a changelog for one version, or what is not released when it has none yet.
 *
 * @param text the changelog, in the form of Keep a Changelog.
 * @returns the part with its heading.
 * @throws when there is neither.
 */
function changelogPart(text, version) {
  const parts = text.split(/^(?=## \[)/m).slice(1);
  const part = [version, 'Unreleased']
    .map((wanted) => parts.find((one) => one.startsWith(`## [${wanted}]`)))
    .find(Boolean);
  if (!part) throw new Error(`CHANGELOG.md has no part for ${version}`);
  return `${part.trim()}\n`;
}

module.exports = { changelogPart };

// What was changed since a commit: committed, staged, unstaged and new.
import { execFileSync } from 'node:child_process';
import { ROOT } from '../run.mjs';

const git = (...words) =>
  execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const lines = (text) => text.split('\0').filter(Boolean);

/** Where this branch left main, which is HEAD itself on main. */
export function mergeBase() {
  for (const main of ['main', 'origin/main']) {
    try {
      return git('merge-base', 'HEAD', main).trim();
    } catch {
      // A clone of another branch has no such name.
    }
  }
  return git('rev-parse', 'HEAD').trim();
}

/**
 * @param since a commit.
 * @returns paths from the project's folder, with forward slashes: those that still exist, and those
 *   that don't.
 */
export function changedFiles(since) {
  const among = (filter) =>
    lines(git('diff', '--name-only', '-z', `--diff-filter=${filter}`, since));
  const added = lines(git('ls-files', '--others', '--exclude-standard', '-z'));
  return { present: [...new Set([...among('d'), ...added])].sort(), removed: among('D') };
}

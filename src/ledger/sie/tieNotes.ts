import { formatNumber } from '../../language/numbers/formatNumber';
import type { NoteBook } from '../notes/noteBook';
import type { Understood } from './bookedParts';
import { byAccount, sumBy } from './dialect/part';
import { isResultAccount, ofYear, voucherTotals } from './expectedSums';
import type { SieContent } from './sieContent';

/**
 * Tells of accounts whose amounts differ from what the file itself says they come to: `#RES` against
 * what is counted, and the vouchers of a full export against both.
 */
export function tieNotes(content: SieContent, booked: Understood, notes: NoteBook): void {
  if (booked.dialect === 'open') return;
  // Whoever answered was told.
  const weight = booked.choice?.proof === 'answer' ? 'warning' : 'fault';
  const results = ofYear(content.results.entries(), 0);
  const counted = sumBy(booked.parts, byAccount);
  const isResult = (account: string): boolean =>
    isResultAccount(account, content.accounts.get(account)?.type ?? null);
  for (const [account, expected] of results) {
    const found = counted.get(account) ?? 0n;
    if (found === expected) continue;
    notes.add('ties', weight, null, {
      sv: `Konto ${account}: posterna summerar till ${kr(found, 'sv')} kr, men #RES säger ${kr(expected, 'sv')} kr.`,
      en: `Account ${account}: the amounts come to ${kr(found, 'en')} kr, but #RES says ${kr(expected, 'en')} kr.`,
    });
  }
  const vouchers = booked.dialect === 'vouchers' ? null : voucherTotals(content);
  if (!vouchers || booked.parts.length === 0) return;
  for (const account of new Set([...counted.keys(), ...vouchers.keys()])) {
    const [found, expected] = [counted.get(account) ?? 0n, vouchers.get(account) ?? 0n];
    if (found === expected || !isResult(account)) continue;
    const isKnown = results.get(account) === found;
    notes.add('vouchers', isKnown ? 'warning' : weight, null, {
      sv: `Konto ${account}: saldona ger ${kr(found, 'sv')} kr, men verifikationerna ${kr(expected, 'sv')} kr.`,
      en: `Account ${account}: the balances give ${kr(found, 'en')} kr, but the vouchers ${kr(expected, 'en')} kr.`,
    });
  }
}

const kr = (ore: bigint, language: 'sv' | 'en'): string =>
  formatNumber({ digits: ore, scale: 2 }, language);

import { describe, expect, test } from '@jest/globals';
import { d } from '../../figures/decimal.testing';
import { typingError } from './typingError';

describe('what was typed, what was meant, and the slip between them', () => {
  test.each([
    ['1.3', '-1.3', 'sign'],
    ['-257.1', '257.1', 'sign'],
    ['65.1', '61.5', 'swappedDigits'],
    ['275.1', '257.1', 'swappedDigits'],
    ['252.1', '257.1', null],
    ['257', '257.1', 'lostDigit'],
    ['27.1', '257.1', 'lostDigit'],
    ['-27.1', '-257.1', 'lostDigit'],
    ['27.1', '-257.1', null],
    ['2557.1', '257.1', 'extraDigit'],
    ['2571', '257.1', 'factor10'],
    ['25.71', '257.1', 'factor10'],
    ['257100', '257.1', 'factor1000'],
    ['0.2571', '257.1', 'factor1000'],
    ['25710', '257.1', null],
    // The decimals that the table shows count as digits: 30,1 for 31,0.
    ['30.1', '31', 'swappedDigits'],
    ['1', '10', 'factor10'],
    ['7.0', '7', null],
    ['0', '7.1', null],
    ['7.1', '0', null],
    ['12.3', '32.1', null],
    ['1243', '2134', null],
    // One of two digits that would have changed places is another.
    ['65.1', '36.1', null],
    ['65.1', '57.1', null],
    // Zeros count as digits where they stand inside the number, and only there.
    ['7', '107', 'lostDigit'],
    ['7', '1007', 'lostDigit'],
    ['1', '12.00', 'lostDigit'],
    ['1', '120', null],
    ['1.5', '1.205', null],
    ['1.5', '12.7', null],
    // Nobody loses a digit of nothing, or a decimal point.
    ['0', '70', null],
    ['70', '0', null],
    ['257', '2.57', null],
  ])('%s for %s: %s', (written, right, slip) => {
    expect(typingError(d(written), d(right), 1)).toBe(slip);
  });
});

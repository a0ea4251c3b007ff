import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** Writes a SIE file with so many vouchers of three transactions each. */
export async function writeVouchers(path: string, vouchers: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('#FLAGGA 0\r\n#SIETYP 4\r\n#RAR 0 20240101 20241231\r\n#DIM 1 Ansvar\r\n');
  for (let at = 0; at < vouchers; at++) {
    const month = String((at % 12) + 1).padStart(2, '0');
    const ore = `${at % 1000}.${String(at % 100).padStart(2, '0')}`;
    const text = [
      `#VER A ${at} 2024${month}15 "Leverantörsfaktura ${at}"`,
      '{',
      `#TRANS ${4010 + (at % 40)} {1 "${1100 + (at % 50)}"} ${ore} 2024${month}15 "Rad"`,
      `#TRANS 2640 {} 0.00 2024${month}15 "Moms"`,
      `#TRANS 2440 {} -${ore} 2024${month}15 "Skuld"`,
      '}',
      '',
    ].join('\r\n');
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/** The Excel that the host answers as: on Windows, on a Mac, or on the web. */
export type Platform = 'win' | 'mac' | 'web';

export const PLATFORMS: readonly Platform[] = ['win', 'mac', 'web'];

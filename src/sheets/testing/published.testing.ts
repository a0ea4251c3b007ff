/** A figure as published; null where the table is blank. */
export type Published = number | null;

/** Table A, *Årsprognos driftsbudget*: Budget 2020, Bokfört t.o.m. augusti 2020, Prognos 2020, Resultat. */
export const TABLE_A: readonly (readonly [string, ...Published[]])[] = [
  ['Kostnader', 265.9, 175.0, 258.9, 7.0],
  ['Varav avskrivningar och internränta', 2.0, 1.0, 2.0, 0.0],
  ['Intäkter', 265.4, 171.0, 257.1, -8.3],
  ['Nettoresultat före resultatdisposition', -0.5, -3.9, -1.8, -1.3],
  ['Ingående resultatfond', 3.3, null, 3.3, 0.0],
  ['Utgående resultatfond', 3.3, null, 2.0, -1.3],
  ['Budget och resultat efter resultatdisposition', -0.5, -3.9, -0.5, 0.0],
];

/** Table B, *Årsprognos per verksamhet*: Budget, Bokfört, Prognos, Budgetavvikelse 2020, Bokslut 2019. */
export const TABLE_B: readonly (readonly [string, ...Published[]])[] = [
  ['Kostnader', null, null, null, null, null],
  ['Nämnd och administration', 53.8, 36.0, 54.9, -1.1, 57.3],
  ['Lön och pension', 44.2, 30.2, 42.7, 1.5, 43.2],
  ['Upphandling', 38.8, 23.0, 35.4, 3.4, 33.7],
  ['Ekonomi', 63.2, 41.7, 61.5, 1.7, 61.5],
  ['Kontaktcenter', 42.3, 28.4, 41.5, 0.8, 42.6],
  ['Rekrytering', 11.0, 7.6, 11.0, 0.0, 12.7],
  ['Lokalplanering', 10.7, 7.1, 9.9, 0.8, 9.7],
  ['Avskrivningar och internränta', 2.0, 1.0, 2.0, 0.0, 1.9],
  ['Summa kostnader', 265.9, 175.0, 258.9, 7.0, 262.6],
  ['Intäkter', null, null, null, null, null],
  ['Nämnd och administration', 2.2, 3.2, 3.0, 0.8, 2.6],
  ['Lön och pension', 55.4, 37.9, 54.8, -0.6, 55.2],
  ['Upphandling', 45.5, 27.2, 42.1, -3.4, 38.4],
  ['Ekonomi', 80.6, 50.6, 77.5, -3.1, 77.9],
  ['Kontaktcenter', 55.4, 35.5, 54.1, -1.3, 55.0],
  ['Rekrytering', 13.6, 8.8, 13.6, 0.0, 15.0],
  ['Lokalplanering', 12.8, 7.8, 12.0, -0.8, 11.0],
  ['Summa intäkter', 265.4, 171.0, 257.1, -8.3, 255.1],
  ['Resultat före bokslutsdisposition', -0.5, -3.9, -1.8, -1.3, -7.5],
  ['Ingående resultatfond', 3.3, null, 3.3, 0.0, 7.6],
  ['Årets förändring av resultatfond', 0.0, null, 1.3, 1.3, 4.3],
  ['Utgående resultatfond', 3.3, null, 2.0, 0.0, 3.3],
  ['Resultat efter bokslutsdisposition', -0.5, -3.9, -0.5, 0.0, -3.2],
];

/** The net variance of each area, as the report's budget comments state it; then of the whole. */
export const NET_VARIANCES: readonly (readonly [string, number])[] = [
  ['Nämnd och administration', -0.3],
  ['Lön och pension', 0.9],
  ['Upphandling', 0.0],
  ['Ekonomi', -1.4],
  ['Kontaktcenter', -0.5],
  ['Rekrytering', 0.0],
  ['Lokalplanering', 0.0],
  ['Avskrivningar och internränta', 0.0],
  ['Tillsammans', -1.3],
];

/** The balance sheet of the text, in kr: amount, change, and the amount last year that they imply. */
export const BALANCE: readonly (readonly [string, ...Published[]])[] = [
  ['Tillgångar', 68_293_209, -984_372, 69_277_581],
  ['Anläggningstillgångar', 3_303_871, null, null],
  ['Omsättningstillgångar', 64_989_339, null, null],
  ['Kundfordringar', 35_316_570, null, null],
  ['Förutbetalda kostnader och upplupna intäkter', 23_047_292, null, null],
  ['Diverse kortfristiga fordringar', 6_625_467, null, null],
  ['Varav Ingående moms', null, -891_722, null],
  ['Skulder och eget kapital', 68_293_209, null, null],
  ['Kortfristiga skulder', 9_388_696, 674_542, 8_714_154],
  ['Varav Leverantörsskulder', 5_402_368, null, null],
  ['Varav Upplupna kostnader', 3_439_315, 1_803_876, 1_635_439],
  ['Eget kapital', 58_904_513, -1_658_913, 60_563_426],
];

/**
 * The indicators as published, each under its goal: Periodens utfall, Utfall män/pojkar, Utfall
 * kvinnor/flickor, Periodens utfall VB 2019, Prognos helår, Årsmål, KF:s årsmål; '' where the table
 * is blank. Spaces before units are as the city's rules want them, and the minus is a true one.
 */
export const INDICATORS: readonly (readonly [id: string, goal: string, ...values: string[]])[] = [
  ['IND-01', 'KF1.1', '3', '', '', '4', '3', '4 st', 'Tas fram av nämnd'],
  ['IND-02', 'KF1.1', '2', '', '', '1', '2', '2 st', 'Tas fram av nämnd'],
  ['IND-03', 'KF1.1', '7', '', '', '11', '7', '10', 'Tas fram av nämnd'],
  ['IND-04', 'KF1.1', '0 st', '0 st', '0 st', '0 st', '0', '0 st', '9 000 st'],
  ['IND-05', 'NM1.1-1', '91', '', '', '', '91', '80 %', ''],
  ['IND-06', 'NM1.2-1', '100', '', '', '', '100', '100 %', ''],
  ['IND-07', 'NM1.3-1', '83', '', '', '85', '85', '85 %', ''],
  ['IND-08', 'NM1.3-1', '100', '', '', '', '100', '100 %', ''],
  ['IND-09', 'NM1.4-1', '85', '', '', '85', '80', '80 %', ''],
  ['IND-10', 'NM1.4-1', '100', '', '', '100', '100', '100 %', ''],
  ['IND-11', 'NM1.5-1', '84', '', '', '85', '85', '85 %', ''],
  ['IND-12', 'NM1.5-1', '61,54 %', '', '', '', '', '13', ''],
  ['IND-13', 'NM2.3-1', '100', '', '', '100', '', '100 %', ''],
  ['IND-14', 'NM2.4-1', '86', '', '', '85', '70', '70 %', ''],
  ['IND-15', 'KF2.5', '81,65', '', '', '', '', '55 %', '55 %'],
  ['IND-16', 'KF2.5', '1,9', '', '', '', '', '1,9', '1,9 kg CO2 per kg livsmedel'],
  ['IND-17', 'KF2.5', '5', '', '', '', '', '20 st', '4 500 st'],
  ['IND-18', 'NM2.5-1', '100', '', '', '', '100', '100 %', ''],
  ['IND-19', 'NM2.5-1', '100 %', '', '', '100 %', '', '100 %', ''],
  ['IND-20', 'NM2.5-1', '', '', '', '', '', '4 000', ''],
  ['IND-21', 'KF3.1', '96,9 %', '', '', '95,7 %', '', '100 %', '100 %'],
  ['IND-22', 'KF3.1', '97,4 %', '', '', '97,3 %', '', '100 %', '100 %'],
  ['IND-23', 'KF3.1', '0 %', '', '', '−1 %', '', '+/-1 %', '+/- 1 %'],
  ['IND-24', 'KF3.2', '80', '77', '80', '81', '', '82', '82'],
  ['IND-25', 'KF3.2', '100 %', '', '', '', '100 %', '100 %', 'Tas fram av nämnd'],
  ['IND-26', 'KF3.2', '100 %', '', '', '100 %', '', '90 %', '90 %'],
  ['IND-27', 'KF3.2', '100 %', '', '', '', '', '100 %', 'Tas fram av nämnd/styrelse'],
  ['IND-28', 'KF3.2', '80', '', '', '81', '', '83', '84'],
  [
    'IND-29',
    'KF3.2',
    '6,7 %',
    '2,9 %',
    '7,5 %',
    '6,6 %',
    '6,6 %',
    '6,5 %',
    'Tas fram av nämnd/styrelse',
  ],
  [
    'IND-30',
    'KF3.2',
    '2,31 %',
    '1,86 %',
    '2,4 %',
    '2,3 %',
    '2,2 %',
    '2,2 %',
    'Tas fram av nämnd/styrelse',
  ],
  ['IND-31', 'NM3.2-1', '4', '', '', '5', '4', '17', ''],
  ['IND-32', 'NM3.2-1', 'Ja', '', '', '', 'Ja', 'Ja', ''],
];

/** Keys of the case's indicators: their names are long. */
export const SICKNESS = 'Indikatorer|KF3.2|Sjukfrånvaro';
export const INDEX = 'Indikatorer|KF3.2|Aktivt Medskapandeindex';
export const EMPLOYER = 'Indikatorer|KF3.2|Index Bra arbetsgivare';
export const YOUTH = 'Indikatorer|KF1.1|Antal ungdomar som fått feriejobb i stadens regi';
export const STOCKHOLM_JOBS = 'Indikatorer|KF1.1|Antal tillhandahållna platser för Stockholmsjobb';
export const EVENTS =
  'Indikatorer|NM2.4-1|De som vill ha information om förutsättningar och regelverk i Stockholm för publika arrangemang ska vara nöjda med Kontaktcenters service .';
export const PLANS =
  'Indikatorer|KF3.2|Andel upphandlade avtal där en plan för systematisk uppföljning har tagits fram';
export const CO2 = 'Indikatorer|NM2.5-1|Minskning ton CO2e till år 2023';
export const ACCURACY = 'Indikatorer|KF3.1|Nämndens prognossäkerhet T2';
export const BEFORE = 'Indikatorer|KF3.1|Nämndens budgetföljsamhet före resultatöverföringar';
export const AFTER = 'Indikatorer|KF3.1|Nämndens budgetföljsamhet efter resultatöverföringar';
export const PLEASED = 'Indikatorer|NM3.2-1|Servicenämnden har nöjda kunder.';

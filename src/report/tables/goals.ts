import { count, key, text, word } from '../column';
import { table } from '../table';

export const goals = table({
  name: 'Mål',
  title: 'Mål',
  description: 'Kommunfullmäktiges inriktningsmål och mål, och nämndens egna mål.',
  required: true,
  key: ['id'],
  isKeyUnique: true,
  columns: {
    id: key('Mål-id', 'Målets beteckning, till exempel KF1.1.', { required: true, width: 12 }),
    level: word(
      'Nivå',
      { Inriktningsmål: 'direction', 'KF-mål': 'council', Nämndmål: 'committee' },
      'Inriktningsmål, KF-mål eller Nämndmål.',
      { required: true },
    ),
    parent: text('Överordnat mål', 'Mål-id för målet ovanför.', { width: 16 }),
    title: text('Mål', 'Målets lydelse.', { required: true, width: 60 }),
    assessment: word(
      'Uppfyllelse',
      {
        'Uppfylls helt': 'fully',
        'Uppfylls delvis': 'partly',
        'Uppfylls inte': 'not',
        Ingen: 'none',
      },
      'Nämndens bedömning.',
      { width: 18 },
    ),
    expectedResult: text('Förväntat resultat', 'Vad målet ska leda till.', { width: 50 }),
    analysis: text('Analys', 'Varför bedömningen är som den är.', { width: 60 }),
    statedCommitteeGoals: count(
      'Angivet antal nämndmål',
      'Antalet nämndmål som texten anger (för inriktningsmål).',
    ),
  },
});

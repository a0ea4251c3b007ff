export type { Alternative, Answers, Question } from '../../language/question';

import { keepCompiled } from './program/engine';

keepCompiled();
// Fetched, so that it is kept compiled too.
void import('./start');

export { longSheet as row } from './adopt';

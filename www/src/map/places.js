// Regions and points on a drawing, and where a hand meets them: comes with the file that says where they are.
export * from './beside.js';
export * from './dots.js';
export * from './stubs.js';
export * from './zones.js';
export { spaceOf } from '../space.js';

// Names of muscles and bones, from the names of their nodes in the body model.

/**
 * @import { Words } from './types.d.ts'
 * @import { Side } from '../trigger-point-atlas.js'
 */

const SIDES = /** @type {const} */ ({ L: 'left', R: 'right' });

/** Node name into structure and side. @param {string} node @returns {{ id: string, side: Side | null }} */
export function splitNode(node) {
  const [id, side] = node.split('.');
  return { id, side: SIDES[/** @type {'L' | 'R'} */ (side)] ?? null };
}

/** A name with a side behind it, as nodes, links and places have it: `trapezius-upper.R`. @param {string} name @param {Side | null} side */
export const suffixed = (name, side) => (side ? `${name}.${side === SIDES.L ? 'L' : 'R'}` : name);

/** The name it goes by in full, without a side. @param {string} node @param {Words} t */
export const structureName = (node, t) => t(`latin-${splitNode(node).id}`) || everydayName(node, t);

/** @param {string} node @param {Words} t */
export function everydayName(node, t) {
  const { id } = splitNode(node);
  if (/^[CTL]\d+$/.test(id)) return t('structure-vertebra', { name: id });
  if (id.startsWith('disc-')) return t('structure-disc', { name: id.slice('disc-'.length) });
  if (id.startsWith('rib-')) return t('structure-rib', { name: id.slice('rib-'.length) });
  return t(`muscle-${id}`) || t(`structure-${id}`) || id;
}

/** Without what stands in brackets. @param {string} node @param {Words} t */
export const shortName = (node, t) => structureName(node, t).replace(/\s*\(.*\)$/, '');

/** Name and side, as a sentence would have it. @param {string} node @param {Words} t */
export function sidedName(node, t) {
  const { side } = splitNode(node);
  const name = shortName(node, t);
  return side ? t('hover-pick', { name, side: t(`side-${side}`).toLowerCase() }) : name;
}

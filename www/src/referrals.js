// Where a point's pain is felt, on the side that is looked at.

/**
 * @import { Atlas } from './types.d.ts'
 * @import { Referral, Side } from '../trigger-point-atlas.js'
 */

/**
 * Referrals with the regions that they have on a side. What exists on the left alone is mirrored by its stand-in, which may be in the list already.
 * @param {Atlas} atlas @param {readonly Referral[]} list @param {Side} side of the point
 * @returns {Referral[]}
 */
export function referralsOn(atlas, list, side) {
  const placed = list.map(referral => {
    const onRight = (side === 'right') !== Boolean(referral.contralateral);
    return { ...referral, region: (onRight && atlas.regions.get(referral.region)?.mirror) || referral.region };
  });
  return placed.filter(({ region, contralateral }, at) => placed.findIndex(other => other.region === region && other.contralateral === contralateral) === at);
}

/** What those regions are called, in a row. @param {import('./types.d.ts').Words} t @param {Atlas} atlas @param {readonly Referral[]} list @param {Side} side */
export const regionNames = (t, atlas, list, side) => referralsOn(atlas, list, side).map(({ region }) => t(`region-${region}`) || region).join(', ');

// Where a source can be read.

/** Its address, if it has one that a link may lead to. @param {Partial<import('../types.d.ts').Source>} source */
export const sourceHref = ({ doi, url }) => (doi ? `https://doi.org/${doi}` : url && /^https?:/.test(url) ? url : null);

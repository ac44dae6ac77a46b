// A page's own body model: whether its file is a body at all.
import { AssetError } from './assets.js';
import { bodyFile } from './body-file.js';

/** @typedef {{ extras?: { layer?: string }, primitives?: { indices?: number, attributes?: { POSITION?: number } }[] }} Mesh */

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;

/** Fetches a body; throws where it has not what the viewer needs. @param {string} url */
export async function checkOwnBody(url) {
  const { whole } = await bodyFile(url);
  const missing = await lacks(await whole);
  if (missing) throw new AssetError(url, missing);
}

/** What a file lacks to be a body; null where it is one. @param {Blob} blob */
async function lacks(blob) {
  const head = new DataView(await blob.slice(0, 20).arrayBuffer());
  if (head.byteLength < 20 || head.getUint32(0, true) !== MAGIC || head.getUint32(4, true) !== 2 || head.getUint32(16, true) !== JSON_CHUNK) return 'it is no GLB 2.0 file';
  try {
    const { scenes, meshes, accessors } = JSON.parse(await blob.slice(20, 20 + head.getUint32(12, true)).text());
    if (!Object.keys(scenes?.[0]?.extras?.landmarks ?? {}).length) return 'scenes[0].extras.landmarks is missing; a body needs its landmarks';
    const skins = /** @type {Mesh[]} */ (meshes ?? []).filter(mesh => mesh.extras?.layer === 'skin');
    if (!skins.length) return 'no mesh has extras.layer "skin"; a body needs a skin';
    const corners = (/** @type {Mesh} */ { primitives }) => primitives?.some(({ indices, attributes }) => accessors?.[indices ?? attributes?.POSITION ?? -1]?.count >= 3);
    if (!skins.some(corners)) return 'the mesh with extras.layer "skin" has no triangles';
    return null;
  } catch (error) {
    return `its table of contents cannot be read (${error})`;
  }
}

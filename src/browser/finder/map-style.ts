/** How the map is drawn: as data, in the format of the MapLibre style specification. */
import { LIGHT, MAP } from '../../design/colours.ts';

/** Layers of the Protomaps basemap and of OpenMapTiles; one that a file lacks draws nothing. */
const WATER = ['water'];
const GREEN = ['landuse', 'landcover', 'park'];
const ROADS = ['roads', 'transportation'];
const BUILDINGS = ['buildings', 'building'];
const PLACES = ['places', 'place'];

const layer = (source: string, rest: object): object => ({
  id: `${source}-${JSON.stringify(rest).length}`,
  source: 'base',
  'source-layer': source,
  ...rest,
});

/** A style, as far as we write it; MapLibre checks the rest. */
interface BaseStyle {
  version: 8;
  sources: {
    base: { type: 'vector' | 'raster'; url: string; tileSize?: number };
  };
  layers: never[];
}

/**
 * The style of a map over one file of tiles. Letters are drawn with the phone's own font: no other
 * file is asked for.
 * @param url `pmtiles://` and the address of the file
 * @param isVector whether the file holds shapes or pictures
 */
export function baseStyle(url: string, isVector: boolean): BaseStyle {
  const ground = { id: 'ground', type: 'background', paint: { 'background-color': MAP.ground } };
  const pictures = { id: 'pictures', type: 'raster', source: 'base' };
  const layers: object[] = [ground, ...(isVector ? shapes() : [pictures])];
  return {
    version: 8,
    sources: {
      base: isVector ? { type: 'vector', url } : { type: 'raster', url, tileSize: 256 },
    },
    // The specification's own type is no part of the model.
    layers: layers as never[],
  };
}

function shapes(): object[] {
  const fill = (color: string) => ({ type: 'fill', paint: { 'fill-color': color } });
  return [
    ...GREEN.map((name) => layer(name, fill(MAP.green))),
    ...WATER.map((name) => layer(name, fill(MAP.water))),
    ...BUILDINGS.map((name) => layer(name, fill(MAP.building))),
    ...ROADS.map((name) =>
      layer(name, {
        type: 'line',
        paint: {
          'line-color': MAP.road,
          'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.5, 16, 6],
        },
      }),
    ),
    ...PLACES.map((name) =>
      layer(name, {
        type: 'symbol',
        layout: {
          'text-field': ['coalesce', ['get', 'name:vi'], ['get', 'name']],
          'text-size': 14,
          'text-font': ['system-ui'],
        },
        paint: { 'text-color': LIGHT.ink, 'text-halo-color': MAP.ground, 'text-halo-width': 1.5 },
      }),
    ),
  ];
}

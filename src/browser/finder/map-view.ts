/** The map: MapLibre over the operator's own PMTiles file, everything from the site itself. */
import {
  Map as BaseMap,
  Marker,
  NavigationControl,
  addProtocol,
  setWorkerUrl,
  type IControl,
} from 'maplibre-gl';
// As a file: a style that is imported would be built into every page with the finder.
import styleUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
// A worker from a file of the site, not from a blob, so that the policy stays strict.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import { supportPointUrl } from '../../model/addresses.ts';
import { boundsOf } from '../../model/places/distance.ts';
import type { Position } from '../../model/places/position.ts';
import '../trusted-workers.ts';
import { baseStyle } from './map-style.ts';

export interface MapPoint {
  id: string;
  name: string;
  position: Position;
}

/** No further out than a province: the map shows surroundings, never the country. */
const LEAST_ZOOM = 7;
const CLOSEST_ZOOM = 16;

/** Markers at once; more would slow a cheap phone, and nobody can tell them apart. */
const MOST_MARKERS = 100;

/**
 * Draws a map into a place of the page.
 * @param place an empty element
 * @param base address of the PMTiles file, and whom to thank for it
 * @returns shows points, in place of those before
 */
export function openMap(
  place: HTMLElement,
  base: { file: string; attribution: string },
): (points: readonly MapPoint[]) => void {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = styleUrl;
  document.head.append(style);
  setWorkerUrl(workerUrl);
  const protocol = new Protocol();
  addProtocol('pmtiles', protocol.tile);
  const archive = new PMTiles(base.file);
  protocol.add(archive);
  let map: BaseMap | null = null;
  let wanted: readonly MapPoint[] = [];
  let markers: Marker[] = [];

  const show = (points: readonly MapPoint[]): void => {
    wanted = points;
    if (!map) return;
    for (const marker of markers) marker.remove();
    const target = map;
    markers = points.slice(0, MOST_MARKERS).map((point) => markerOf(point).addTo(target));
    const bounds = boundsOf(points.slice(0, MOST_MARKERS).map(({ position }) => position));
    if (!bounds) return;
    const [south, west, north, east] = bounds;
    map.fitBounds([west, south, east, north], { padding: 48, maxZoom: 15, animate: false });
  };

  void archive.getHeader().then(({ tileType }) => {
    map = new BaseMap({
      container: place,
      style: baseStyle(`pmtiles://${base.file}`, tileType === TileType.Mvt),
      minZoom: LEAST_ZOOM,
      maxZoom: CLOSEST_ZOOM,
      attributionControl: false,
      // The page scrolls with one finger, the map with two.
      cooperativeGestures: true,
      locale: LOCALE,
      dragRotate: false,
      center: [wanted[0]?.position.lng ?? 105.8, wanted[0]?.position.lat ?? 21],
      zoom: 12,
    });
    map.addControl(new NavigationControl({ showCompass: false }));
    map.addControl(thanksTo(base.attribution), 'bottom-right');
    show(wanted);
  });
  return show;
}

const LOCALE = {
  'Map.Title': 'Bản đồ các điểm hỗ trợ',
  'Marker.Title': 'Điểm hỗ trợ',
  'NavigationControl.ZoomIn': 'Phóng to',
  'NavigationControl.ZoomOut': 'Thu nhỏ',
  'CooperativeGesturesHandler.WindowsHelpText': 'Giữ phím Ctrl và lăn chuột để phóng to, thu nhỏ',
  'CooperativeGesturesHandler.MacHelpText': 'Giữ phím ⌘ và lăn chuột để phóng to, thu nhỏ',
  'CooperativeGesturesHandler.MobileHelpText': 'Dùng hai ngón tay để di chuyển bản đồ',
};

/**
 * The line about the source of the map. MapLibre's own takes it for HTML, which no script may make of
 * text here (Trusted Types).
 */
function thanksTo(attribution: string): IControl {
  const line = document.createElement('div');
  line.className = 'maplibregl-ctrl maplibregl-ctrl-attrib';
  line.textContent = attribution;
  return {
    onAdd: () => line,
    onRemove: () => {
      line.remove();
    },
  };
}

/** A pin is a link to the page of its point: found by tap, keyboard and ear alike. */
function markerOf({ id, name, position }: MapPoint): Marker {
  const element = document.createElement('a');
  element.href = supportPointUrl(id);
  element.title = name;
  element.className = 'map-pin';
  const marker = new Marker({ element }).setLngLat([position.lng, position.lat]);
  element.setAttribute('aria-label', name);
  return marker;
}

import { type ImageParams, longestSide } from './params.ts';

export type Size = { width: number; height: number };
export type Region = Size & { left: number; top: number };

/** What to do with a picture: cut `region` out of it, stretch that to `size`, centre it on `canvas`. */
export type Geometry = { region: Region; size: Size; canvas: Size };

/**
 * Works out sizes and cuts for a picture of `source` pixels (after `rect`, `or` and EXIF orientation), all in
 * whole pixels of at least 1 and at most 8192.
 */
export function geometry(source: Size, params: ImageParams): Geometry {
  const whole = { left: 0, top: 0, ...source };
  const box = boundedBox(source, params);
  const inside = Math.min(box.width / source.width, box.height / source.height);
  switch (params.fit) {
    case 'scale':
      return { region: whole, size: rounded(box), canvas: rounded(box) };
    case 'crop':
    case 'min': {
      const shrink =
        params.fit === 'min' ? Math.min(1, source.width / box.width, source.height / box.height) : 1;
      const size = rounded(scaled(box, shrink));
      return { region: cropRegion(source, box, params), size, canvas: size };
    }
    case 'fill':
    case 'fillmax': {
      const factor = params.fit === 'fill' ? inside : Math.min(1, inside);
      return { region: whole, size: rounded(scaled(source, factor)), canvas: rounded(box) };
    }
    case 'clip':
    case 'max': {
      const size = rounded(scaled(source, params.fit === 'clip' ? inside : Math.min(1, inside)));
      return { region: whole, size, canvas: size };
    }
  }
}

/** The box asked for in real pixels; a missing side follows from the picture's proportions. */
function boundedBox(source: Size, params: ImageParams): Size {
  const aspect = source.width / source.height;
  const { w, h, dpr } = params;
  const width = w ?? (h === undefined ? source.width : h * aspect);
  const height = h ?? (w === undefined ? source.height : w / aspect);
  let box = scaled({ width, height }, w === undefined && h === undefined ? 1 : dpr);
  box = scaled(box, Math.max(1, (params['min-w'] ?? 0) / box.width, (params['min-h'] ?? 0) / box.height));
  const most = { width: params['max-w'] ?? longestSide, height: params['max-h'] ?? longestSide };
  return scaled(
    box,
    Math.min(
      1,
      most.width / box.width,
      most.height / box.height,
      longestSide / box.width,
      longestSide / box.height,
    ),
  );
}

/** The largest part of the picture with the box's proportions, placed by `crop` and the focal point. */
function cropRegion(source: Size, box: Size, params: ImageParams): Region {
  const aspect = box.width / box.height;
  const zoom = params.crop === 'focalpoint' ? params['fp-z'] : 1;
  const width = clamp(Math.round(Math.min(source.width, source.height * aspect) / zoom), 1, source.width);
  const height = clamp(Math.round(Math.min(source.height, source.width / aspect) / zoom), 1, source.height);
  const centre = cropCentre(params);
  return {
    left: clamp(Math.round(centre.x * source.width - width / 2), 0, source.width - width),
    top: clamp(Math.round(centre.y * source.height - height / 2), 0, source.height - height),
    width,
    height,
  };
}

function cropCentre(params: ImageParams): { x: number; y: number } {
  switch (params.crop) {
    case 'top':
      return { x: 0.5, y: 0 };
    case 'bottom':
      return { x: 0.5, y: 1 };
    case 'left':
      return { x: 0, y: 0.5 };
    case 'right':
      return { x: 1, y: 0.5 };
    case 'focalpoint':
      return { x: params['fp-x'], y: params['fp-y'] };
    case 'center':
    case 'entropy':
      return { x: 0.5, y: 0.5 };
  }
}

/** Cuts a `rect` of the original down to what lies within it; null when nothing does. */
export function withinSource(source: Size, rect: Region): Region | null {
  const left = Math.round(rect.left);
  const top = Math.round(rect.top);
  const width = Math.min(Math.round(rect.width), source.width - left);
  const height = Math.min(Math.round(rect.height), source.height - top);
  return width >= 1 && height >= 1 ? { left, top, width, height } : null;
}

function scaled({ width, height }: Size, factor: number): Size {
  return { width: width * factor, height: height * factor };
}

function rounded({ width, height }: Size): Size {
  return {
    width: clamp(Math.round(width), 1, longestSide),
    height: clamp(Math.round(height), 1, longestSide),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

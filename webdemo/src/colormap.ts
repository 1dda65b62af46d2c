// A value from 0 to 1 becomes a colour. All three maps are perceptually even and rise in lightness
// only, so that they read with any colour vision and in black and white.

export const COLORMAPS = ["plasma", "viridis", "cividis"] as const;
export type Colormap = (typeof COLORMAPS)[number];

// Every fifth of matplotlib's 256 colours (CC0), RGB in hexadecimal; what lies between is
// interpolated, which no eye and only a few levels can tell from the full tables.
const STOPS: Record<Colormap, string> = {
  plasma:
    "0d08871b068d2605912f059638049a41049d4903a05102a35901a56100a76900a87100a87801a88004a88707a68e0ca49511a19c179ea21d9aa82296ae2892b42e8dba3388bf3984c43e7fc9447acd4a76d24f71d6556dda5b69de6164e26660e66c5ce97257ed7953f07f4ff3854bf58c46f79342f99a3efba139fca835fdaf31feb72dfebe2afdc627fcce25fbd724f8df25f6e826f3f027f0f921",
  viridis:
    "44015446085c471063481769481d6f482475472a7a46307e453781433d844142873f48893d4e8a3a538b38598c355e8d33638d31688e2e6d8e2c718e2a768e297b8e27808e25848e23898e218e8d20928c1f978b1e9c891fa18821a58524aa8328ae802eb37c35b7793dbc7446c06f50c46a5ac86465cb5e70cf577cd25089d54895d840a2da37b0dd2fbddf26cae11fd8e219e5e419f1e51dfde725",
  cividis:
    "00224e002656002a5f002d68003070083370163770203a6f273e6e2e416d34456c3a486c3f4c6c444f6c49536c4e566c535a6d575d6d5c616e60646f656870696b716d6f727272747676767a7a787e7d788381798885788d8878928c789690779b9476a09875a59c74aaa073afa471b5a86fbaac6dbfb06bc4b468c9b965cfbd62d4c15fdac65bdfca57e5cf52ead34cf0d846f6dd3ffce236fee838",
};

/** As in msinet/visualize/heat.py: the map value from which the heat has its full opacity. */
const OPAQUE_FROM = 0.5;

/** The colours of 256 levels: (256, 3). */
export function table(name: Colormap): Uint8ClampedArray {
  const stops = STOPS[name].match(/../g)?.map((hex) => Number.parseInt(hex, 16)) ?? [];
  const last = stops.length / 3 - 1;
  const colours = new Uint8ClampedArray(256 * 3);
  for (let level = 0; level < 256; level++) {
    const place = (level / 255) * last;
    const low = Math.min(last - 1, Math.floor(place));
    for (let c = 0; c < 3; c++) {
      const [from, to] = [stops[low * 3 + c] ?? 0, stops[low * 3 + 3 + c] ?? 0];
      colours[level * 3 + c] = from + (to - from) * (place - low);
    }
  }
  return colours;
}

/** How opaque the heat of a map value is: transparent where the map is low. */
export function veil(value: number, opacity: number): number {
  const share = Math.min(1, Math.max(0, value / OPAQUE_FROM));
  return opacity * share * share * (3 - 2 * share);
}

/**
 * The map in colours.
 *
 * @param map Values 0 to 1.
 * @param opacity Null for an opaque picture, else the opacity of the heat where it is strongest.
 * @returns RGBA, four times as long as the map.
 */
export function paint(
  map: Float32Array,
  name: Colormap,
  opacity: number | null,
): Uint8ClampedArray<ArrayBuffer> {
  const colours = table(name);
  const alpha = Uint8ClampedArray.from({ length: 256 }, (_, level) =>
    opacity === null ? 255 : 255 * veil(level / 255, opacity),
  );
  const rgba = new Uint8ClampedArray(map.length * 4);
  for (let i = 0; i < map.length; i++) {
    const level = Math.round(255 * Math.min(1, Math.max(0, map[i] ?? 0)));
    rgba[i * 4] = colours[level * 3] ?? 0;
    rgba[i * 4 + 1] = colours[level * 3 + 1] ?? 0;
    rgba[i * 4 + 2] = colours[level * 3 + 2] ?? 0;
    rgba[i * 4 + 3] = alpha[level] ?? 0;
  }
  return rgba;
}

/** The colours as a CSS gradient, cold to hot, for the legend. */
export function gradient(name: Colormap): string {
  const colours = table(name);
  const stops = Array.from({ length: 9 }, (_, i) => {
    const level = Math.round((i / 8) * 255) * 3;
    return `rgb(${colours[level]} ${colours[level + 1]} ${colours[level + 2]})`;
  });
  return `linear-gradient(to right, ${stops.join(", ")})`;
}

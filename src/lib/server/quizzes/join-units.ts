/** Symbols of units as they stand behind a number, in Latin and Cyrillic letters. */
const UNITS =
	'%|°|°C|°F|K|µm|nm|pm|mm|cm|m|km|m²|mm²|km²|ha|cm³|m³|ml|l|mg|g|kg|t|g/cm³|ms|s|min|h|m/s|km/h|Hz|kHz|MHz|Pa|kPa|J|kJ|eV|W|kW|MW|мм|см|м|км|г|кг|т|мин|ч';
const PAIR = new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}²³/]))`, 'gu');

/**
 * The same text with a no-break space between each number and its unit, so that no line ends between `25` and
 * `°C` (SI Brochure, 9th edition, 5.4.3: the two are parted by a space, and are one value).
 */
export const joinUnits = (text: string): string => text.replace(PAIR, '\u00a0');

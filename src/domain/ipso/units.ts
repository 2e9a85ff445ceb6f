/**
 * Units that suit the quantity of an object whose values have none of their own: symbols of the SenML units registry
 * (RFC 8428, RFC 8798), the usual one first. What an object itself fixes is not repeated here.
 */
export const suggestedUnits: Readonly<Record<number, readonly string[]>> = {
  3301: ['lx'],
  3303: ['Cel', 'K'],
  3304: ['%RH'],
  3313: ['m/s2'],
  3314: ['T'],
  3315: ['Pa', 'hPa'],
  3316: ['V', 'mV'],
  3317: ['A', 'mA'],
  3318: ['Hz', 'MHz'],
  3319: ['m', 'cm', 'mm'],
  3320: ['/100'],
  3321: ['m'],
  3322: ['kg', 'N'],
  3323: ['Pa', 'hPa'],
  3324: ['dB'],
  3325: ['ppm', 'ppb', 'ug/m3', 'mg/l'],
  3326: ['pH'],
  3327: ['S/m', 'S'],
  3328: ['W', 'kW', 'VA'],
  3329: ['/'],
  3330: ['m', 'cm', 'mm', 'km'],
  3331: ['Wh', 'kWh', 'J'],
  3346: ['m/s', 'km/h', '1/s', 'm3/s'],
};

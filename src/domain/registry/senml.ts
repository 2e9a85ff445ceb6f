import type {Unit, UnitSource} from './model';

/**
 * Unit symbols of the IANA registry "Sensor Measurement Lists (SenML)": symbol, short name; a `*` marks units that
 * new implementations should not produce. https://www.iana.org/assignments/senml
 */
const rfc8428 = `
m metre|kg kilogram|g gram*|s second|A ampere|K kelvin|cd candela|mol mole|Hz hertz|rad radian|sr steradian
N newton|Pa pascal|J joule|W watt|C coulomb|V volt|F farad|Ohm ohm|S siemens|Wb weber|T tesla|H henry
Cel degree Celsius|lm lumen|lx lux|Bq becquerel|Gy gray|Sv sievert|kat katal|m2 square metre|m3 cubic metre
l litre*|m/s metre per second|m/s2 metre per second squared|m3/s cubic metre per second|l/s litre per second*
W/m2 watt per square metre|cd/m2 candela per square metre|bit bit|bit/s bit per second|lat degree of latitude
lon degree of longitude|pH pH value|dB decibel|dBW decibel relative to 1 W|Bspl bel (sound pressure level)*
count count|/ ratio|% ratio in percent*|%RH relative humidity in percent|%EL battery level in percent
EL battery level in seconds|1/s event per second|1/min event per minute*|beat/min heart beat per minute*
beats heart beats*|S/m siemens per metre`;

const rfc8798 = `
B byte|VA volt-ampere|VAs volt-ampere second|var volt-ampere reactive|vars volt-ampere-reactive second
J/m joule per metre|kg/m3 kilogram per cubic metre|deg degree of angle*|ms millisecond|min minute|h hour
MHz megahertz|kW kilowatt|kVA kilovolt-ampere|kvar kilovar|Ah ampere-hour|Wh watt-hour|kWh kilowatt-hour
varh var-hour|kvarh kilovar-hour|kVAh kilovolt-ampere-hour|Wh/km watt-hour per kilometre|KiB kibibyte|GB gigabyte
Mbit/s megabit per second|B/s byte per second|MB/s megabyte per second|mV millivolt|mA milliampere
dBm decibel relative to 1 mW|ug/m3 microgram per cubic metre|mm/h millimetre per hour|m/h metre per hour
ppm part per million|/100 percent|/1000 per mille|hPa hectopascal|mm millimetre|cm centimetre|km kilometre
km/h kilometre per hour`;

/** Registered after the two RFCs. */
const later = `
NTU nephelometric turbidity unit|ppb part per billion|ppt part per trillion|VAh volt-ampere-hour
mg/l milligram per litre|ug/l microgram per litre|g/l gram per litre`;

export const senmlUnits: readonly Unit[] = [
  ...toUnits(rfc8428, 'RFC 8428'),
  ...toUnits(rfc8798, 'RFC 8798'),
  ...toUnits(later, 'IANA'),
];

function toUnits(table: string, source: UnitSource): Unit[] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [symbol = '', ...words] = entry.split(' ');
      const name = words.join(' ');
      return {symbol, name: name.replace('*', ''), source, recommended: !name.endsWith('*')};
    });
}

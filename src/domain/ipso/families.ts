/** IPSO objects by what they are about; each family has one picture in `static/img/ipso`. */
export interface Family {
  /** Also the name of its picture: `static/img/ipso/<id>.svg`. */
  id: string;
  title: string;
  /** What its objects have in common, in one sentence. */
  text: string;
  objectIds: readonly number[];
}

export const families: readonly Family[] = [
  {
    id: 'inputs-and-outputs',
    title: 'Inputs and outputs',
    text: 'Bare pins of a controller, digital and analog, for what has no object of its own.',
    objectIds: [3200, 3201, 3202, 3203],
  },
  {
    id: 'any-quantity',
    title: 'Any quantity',
    text: 'Sensors of any kind: a value with its unit, a share, a rate, or somebody being there.',
    objectIds: [3300, 3302, 3320, 3346],
  },
  {
    id: 'environment',
    title: 'Air, light, water',
    text: 'What surrounds us: temperature, humidity, light, sound, and what air and liquids hold.',
    objectIds: [3301, 3303, 3304, 3315, 3324, 3325, 3326, 3327],
  },
  {
    id: 'electricity',
    title: 'Electricity',
    text: 'Voltage, current, frequency, power and energy.',
    objectIds: [3305, 3316, 3317, 3318, 3328, 3329, 3331],
  },
  {
    id: 'length-and-force',
    title: 'Length and force',
    text: 'How deep, how high, how far, how heavy, how hard.',
    objectIds: [3319, 3321, 3322, 3323, 3330],
  },
  {
    id: 'motion-and-place',
    title: 'Motion and place',
    text: 'Sensors with axes and directions, and the place on Earth.',
    objectIds: [3313, 3314, 3332, 3334, 3336],
  },
  {
    id: 'actuators',
    title: 'Actuators',
    text: 'What a server switches, dims, moves or sets a target for.',
    objectIds: [3306, 3308, 3310, 3311, 3312, 3337],
  },
  {
    id: 'controls',
    title: 'Switches and controls',
    text: 'What a person presses, turns or pushes.',
    objectIds: [3342, 3343, 3344, 3345, 3347, 3348, 3349],
  },
  {
    id: 'display-and-sound',
    title: 'Display, colour, sound',
    text: 'What is seen and heard: text, colours, alarms, announcements.',
    objectIds: [3335, 3338, 3339, 3341],
  },
  {
    id: 'time',
    title: 'Time',
    text: 'Clocks, timers and stopwatches.',
    objectIds: [3333, 3340, 3350],
  },
];

/** The family of an object; one that is registered later belongs to `any-quantity` until it is given a family. */
export function familyOf(objectId: number): Family {
  return (
    families.find(({objectIds}) => objectIds.includes(objectId)) ?? families.find(({id}) => id === 'any-quantity')!
  );
}

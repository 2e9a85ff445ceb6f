/** A reader's question and the page that answers it. */
export interface Way {
  to: string;
  picture: string;
  area: 'guide' | 'ipso' | 'registry' | 'groups' | 'updates' | 'tools';
  question: string;
  title: string;
  text: string;
}

const picture = (area: Way['area']) => `/img/illustrations/area-${area}.svg`;

export const ways: readonly Way[] = [
  {
    to: '/lwm2m/1.2/',
    picture: picture('guide'),
    area: 'guide',
    question: 'I build a device or a server',
    title: 'Read the LwM2M guide',
    text: 'The protocol revision by revision, with the clause of the specification for every statement.',
  },
  {
    to: '/registry/',
    picture: picture('registry'),
    area: 'registry',
    question: 'I model data or read a path in a log',
    title: 'Look up objects and resources',
    text: 'Every object in each of its versions, what each version changed, and every resource with its type and range.',
  },
  {
    to: '/about/',
    picture: picture('ipso'),
    area: 'ipso',
    question: 'I am new here',
    title: 'What LwM2M, IPSO and OMA are',
    text: 'Who makes the protocol and the Smart Objects, and what each of them is for.',
  },
  {
    to: '/faq/',
    picture: picture('tools'),
    area: 'tools',
    question: 'I have a question',
    title: 'Look into the answers',
    text: 'Questions the Working Groups received, with their answers, and where to ask your own.',
  },
  {
    to: '/working-groups/',
    picture: picture('groups'),
    area: 'groups',
    question: 'I want to take part',
    title: 'Meet the Working Groups',
    text: 'What each group is responsible for and what it works on.',
  },
  {
    to: '/contribute/',
    picture: picture('updates'),
    area: 'updates',
    question: 'I have something to publish',
    title: 'Write a page or an update',
    text: 'Every page is a file that anyone may improve, in the browser or with the repository at hand.',
  },
];

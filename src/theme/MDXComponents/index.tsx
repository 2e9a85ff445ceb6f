import MDXComponents from '@theme-original/MDXComponents';
import Alert from '../../components/Alert';
import Icon from '../../components/Icon';
import MicroCard from '../../components/MicroCard';
import MultiColumn, {Column} from '../../components/MultiColumn';
import Picture from '../../components/Picture';
import Segment from '../../components/Segment';
import Separator from '../../components/Separator';
import TextImage from '../../components/TextImage';
import TwoColumns from '../../components/TwoColumns';

/** What every page may use without importing it; the props are in `src/domain/authoring/rules.ts`. */
export default {
  ...MDXComponents,
  Alert,
  Column,
  Icon,
  MicroCard,
  MultiColumn,
  Picture,
  Segment,
  Separator,
  TextImage,
  TwoColumns,
};

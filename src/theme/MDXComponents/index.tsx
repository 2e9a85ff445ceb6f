import MDXComponents from '@theme-original/MDXComponents';
import Alert from '../../components/Alert';
import AreaPicture from '../../components/AreaPicture';
import Coap from '../../components/Coap';
import Diagram from '../../components/Diagram';
import Example from '../../components/Example';
import Faq from '../../components/Faq';
import HexDump from '../../components/HexDump';
import Icon from '../../components/Icon';
import MicroCard from '../../components/MicroCard';
import MultiColumn, {Column} from '../../components/MultiColumn';
import Picture from '../../components/Picture';
import PropsTable from '../../components/PropsTable';
import ResourcePath from '../../components/ResourcePath';
import ResourceTable from '../../components/ResourceTable';
import ScrollTable from '../../components/ScrollTable';
import HeaderCell from '../../components/ScrollTable/HeaderCell';
import Segment from '../../components/Segment';
import Separator from '../../components/Separator';
import Since from '../../components/Since';
import SpecRef from '../../components/SpecRef';
import TextImage from '../../components/TextImage';
import TwoColumns from '../../components/TwoColumns';

/** What every page may use without importing it; the props are in `src/domain/authoring/rules.ts`. */
export default {
  ...MDXComponents,
  Alert,
  AreaPicture,
  Coap,
  Column,
  Diagram,
  Example,
  Faq,
  HexDump,
  Icon,
  MicroCard,
  MultiColumn,
  Picture,
  PropsTable,
  ResourcePath,
  ResourceTable,
  Segment,
  Separator,
  Since,
  SpecRef,
  TextImage,
  TwoColumns,
  table: ScrollTable,
  th: HeaderCell,
};

import type {DataType, Instances} from '../../../domain/registry';
import type {ObjectRow} from '../../../domain/registry/filter';

/** An object as the list shows and filters it; what is said of resources is of the newest version. */
export interface ListRow extends ObjectRow {
  instances: Instances;
  /** Required LwM2M version. */
  lwm2m: string;
  types: DataType[];
  units: string[];
  /** Letters of the operations. */
  operations: string[];
}

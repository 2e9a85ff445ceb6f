import {usePluginData} from '@docusaurus/useGlobalData';
import type {SearchSettings} from '../../props';

export default function useSettings(): SearchSettings {
  return usePluginData('search', undefined, {failfast: true}) as SearchSettings;
}

// Starts the .NET runtime from bytes in memory: nothing is fetched and nothing is imported, so it works in a page opened from a file.
import { dotnet } from 'dotnet';
import * as native from 'dotnet.native';
import * as runtime from 'dotnet.runtime';
import type { Exports } from './contract';

interface Asset { name: string }
export interface RuntimeConfig {
  mainAssemblyName: string;
  resources: { jsModuleNative: Asset[]; jsModuleRuntime: Asset[]; wasmNative: Asset[]; coreAssembly: Asset[]; assembly: Asset[] };
}

export async function startRuntime(config: RuntimeConfig, bytesOf: (name: string) => Uint8Array): Promise<Exports> {
  const filled = (assets: Asset[]) => assets.map(asset => ({ ...asset, hash: '', buffer: bytesOf(asset.name) }));
  const modules = (assets: Asset[], moduleExports: unknown) => assets.map(asset => ({ ...asset, moduleExports }));
  const { resources } = config;
  const host = await dotnet
    .withConfig({
      ...config,
      resources: {
        ...resources,
        jsModuleNative: modules(resources.jsModuleNative, native),
        jsModuleRuntime: modules(resources.jsModuleRuntime, runtime),
        wasmNative: filled(resources.wasmNative),
        coreAssembly: filled(resources.coreAssembly),
        assembly: filled(resources.assembly),
      },
    })
    .create();
  const exports = await host.getAssemblyExports(config.mainAssemblyName);
  return exports.Gov.Disclosure.Web.Engine as Exports;
}

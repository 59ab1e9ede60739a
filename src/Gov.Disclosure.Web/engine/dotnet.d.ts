// The three files of the runtime that `dotnet publish` makes; the build puts them in place.
declare module 'dotnet' {
  interface Host { getAssemblyExports(name: string): Promise<any> }
  interface HostBuilder { withConfig(config: object): HostBuilder; create(): Promise<Host> }
  export const dotnet: HostBuilder;
}
declare module 'dotnet.native';
declare module 'dotnet.runtime';

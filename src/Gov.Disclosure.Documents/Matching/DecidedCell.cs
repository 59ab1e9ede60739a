using Gov.Disclosure.Documents.Sources.Grids;

namespace Gov.Disclosure.Documents.Matching;

/// <summary>A printed cell whose column is certain.</summary>
/// <param name="Column">The column of the form.</param>
/// <param name="Header">The printed header; empty where none was needed.</param>
/// <param name="Cell">The printed cell.</param>
internal sealed record DecidedCell<T>(T Column, string Header, GridCell Cell);

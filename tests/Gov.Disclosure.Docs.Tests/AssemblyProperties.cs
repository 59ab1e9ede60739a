// The documents are run in a folder that is the current one of the process, and print to its console.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

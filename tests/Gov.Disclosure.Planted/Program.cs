using Gov.Disclosure;
using Gov.Disclosure.Planted;
using Gov.Disclosure.Rules;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

if (options is { ResultFile: { } result, OutFolder: { } truth })
{
    if (!File.Exists(result) || !ReportFolder.HasTruth(truth))
    {
        Console.Error.WriteLine(Options.Usage);
        return 2;
    }

    var scored = ReportFolder.Score(result, truth);
    ScoreTable.Print(Console.Out, "the tool on the mixed folder", scored);
    return scored.IsPerfect ? 0 : 1;
}

if (options.Explained is { } explained)
{
    Explanation.Print(Console.Out, ReportJson.Parse(File.ReadAllText(explained)));
    return 0;
}

var size = options.Size;
var held = new Dictionary<string, int>(StringComparer.Ordinal);
var clean = FolderRun.Clean(size, held);
clean.Add(CountyRun.Clean(size));
ScoreTable.Print(Console.Out, "no errors planted", clean);
Console.WriteLine("how often the rules on texts held: "
    + string.Join(", ", NarrativeRules.All.Select(rule => FormattableString.Invariant($"{rule.Id} {held[rule.Id]}"))));

var kinds = new Score();
Console.WriteLine();
Console.WriteLine("planted  in vain  kind");
foreach (var (name, score, instances) in Runs(size))
{
    var remarks = score.Remarks.Count == 0 ? "" : FormattableString.Invariant($"  ({score.Remarks.Count} remarks)");
    Console.WriteLine(FormattableString.Invariant($"{instances,7}  {score.Rules.Values.Sum(rule => rule.Missed),7}  {name}{remarks}"));
    kinds.Add(score);
}

ScoreTable.Print(Console.Out, FormattableString.Invariant($"each kind by itself in {size.Share} % of the reports"), kinds);

var mixed = FolderRun.Mixed(size);
if (options.OutFolder is { } folder)
{
    ReportFolder.Write(folder, mixed);
}

var together = FolderRun.Validate(mixed);
ScoreTable.Print(Console.Out, "all kinds mixed", together);
Console.WriteLine();
foreach (var reason in RuleCatalogue.All.Where(rule => PlantKinds.WhyNot(rule) is not null).GroupBy(PlantKinds.WhyNot, rule => rule.Id))
{
    Console.WriteLine($"not planted: {string.Join(" ", reason)}: {reason.Key}");
}

return clean.IsPerfect && kinds.IsPerfect && together.IsPerfect ? 0 : 1;

static IEnumerable<(string Name, Score Score, int Instances)> Runs(CountrySize size)
{
    foreach (var kind in PlantKinds.All)
    {
        var score = FolderRun.OfKind(size, kind, out var instances);
        yield return (kind.Name, score, instances);
    }

    foreach (var kind in CountyPlants.All)
    {
        var score = CountyRun.OfKind(size, kind, out var instances);
        yield return (kind.Name, score, instances);
    }
}

using System.Globalization;
using Gov.Disclosure;
using Gov.Disclosure.Planted;

var held = new SortedDictionary<string, int>(StringComparer.Ordinal);
var size = CountrySize.Full with { Agencies = int.Parse(args.ElementAtOrDefault(0) ?? "200", CultureInfo.InvariantCulture) };
ScoreTable.Print(Console.Out, "clean", FolderRun.Clean(size, held));
Console.WriteLine(string.Join(" ", held.Where(x => string.CompareOrdinal(x.Key, "GD1") > 0).Select(x => $"{x.Key}:{x.Value}")));
var all = new Score();
foreach (var kind in PlantKinds.All)
{
    var score = FolderRun.OfKind(size, kind, out var n);
    Console.WriteLine($"{kind.Name}: {n} planted, {score.Remarks.Count} remarks");
    foreach (var r in score.Remarks.Take(4)) Console.WriteLine("    " + r);
    all.Add(score);
}
ScoreTable.Print(Console.Out, "kinds", all);

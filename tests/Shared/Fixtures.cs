namespace Gov.Disclosure.Tests;

/// <summary>Reports that tests of several projects start from.</summary>
internal static class Fixtures
{
    public static AnnualReport Suqian2023() => Read("suqian-2023.json");

    public static AnnualReport Suqian2024() => Read("suqian-2024.json");

    public static AnnualReport Read(string name) => ReportJson.Parse(RepositoryFiles.Text("tests", "fixtures", name));
}

using Gov.Disclosure.Results.Messages;

namespace Gov.Disclosure.Results.Words;

/// <summary>Says who on the list of agencies has reported, year by year.</summary>
internal static class RosterText
{
    public static void Write(InkWriter writer, ResultMessages messages, IReadOnlyList<RosterCoverage> roster)
    {
        foreach (var coverage in roster)
        {
            writer.WriteLine(messages.Roster(coverage), coverage.Missing.Count > 0 ? Ink.Warning : Ink.Good);
        }
    }
}

using System.Text;

namespace Gov.Disclosure.Fuzz;

/// <summary>What is true of every file that steers a run: it is taken as a whole or refused with reasons, and never throws.</summary>
internal static class SettingsCheck
{
    public static void Rules(byte[] input, CheckDepth depth)
    {
        var isRead = RuleSet.TryRead(input, out var rules, out var problems);
        Broken.If(isRead != (problems.Count == 0), "problems, and yet a rule set, or neither");
        AreTold(problems, depth);
        if (depth >= CheckDepth.Writing && rules is not null)
        {
            new ReportValidator(rules).Validate(new AnnualReport());
        }
    }

    public static void Acknowledged(byte[] input, CheckDepth depth)
    {
        var isRead = AcknowledgementList.TryRead(input, out var list, out var problems);
        Broken.If(isRead != (problems.Count == 0), "problems, and yet a list, or neither");
        AreTold(problems, depth);
        if (depth >= CheckDepth.Agreement && list is not null)
        {
            var written = list.Serialize();
            Broken.If(AcknowledgementList.Read(Encoding.UTF8.GetBytes(written)).Serialize() != written, "a list that does not read back as the same");
        }
    }

    private static void AreTold(IReadOnlyList<SettingsProblem> problems, CheckDepth depth)
    {
        if (depth < CheckDepth.Agreement)
        {
            return;
        }

        foreach (var problem in problems)
        {
            Broken.If(problem.GetMessage(MessageLanguage.Chinese).Length == 0 || problem.GetMessage(MessageLanguage.English).Length == 0, "a problem without words");
            problem.GetRemedy(MessageLanguage.Chinese);
        }
    }
}

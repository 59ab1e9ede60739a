using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace Gov.Disclosure.Cli;

/// <summary>The options about accepted findings: reading a file of them, and writing one.</summary>
internal sealed class AcknowledgementOptions
{
    private readonly Option<string?> _accept = CommonOptions.ExistingFile("--accept", Bilingual.Accept);
    private readonly Option<string?> _write = CommonOptions.OutputFile("--write-accept", Bilingual.WriteAccept);
    private readonly Option<string?> _reason = new("--reason") { Description = Bilingual.Reason, HelpName = "TEXT" };
    private readonly Option<string?> _by = new("--by") { Description = Bilingual.By, HelpName = "NAME" };
    private readonly Option<string[]> _rules = new("--accept-rule") { Description = Bilingual.AcceptRule, HelpName = "ID" };

    public AcknowledgementOptions() => _rules.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (!RuleCatalogue.TryGet(token.Value, out _))
            {
                result.AddError(Bilingual.UnknownRule(token.Value));
            }
        }
    });

    public void AddTo(Command command)
    {
        command.Add(_accept);
        command.Add(_write);
        command.Add(_reason);
        command.Add(_by);
        command.Add(_rules);
        command.Validators.Add(result =>
        {
            var writes = result.GetResult(_write) is not null;
            var isSigned = result.GetValue(_reason) is { Length: > 0 } && result.GetValue(_by) is { Length: > 0 };
            if (writes && !isSigned)
            {
                result.AddError(Bilingual.AcceptanceUnsigned);
            }
            else if (!writes && (result.GetResult(_reason) ?? result.GetResult(_by) ?? result.GetResult(_rules)) is not null)
            {
                result.AddError(Bilingual.AcceptanceNotWritten);
            }
        });
    }

    /// <summary>The files the options name, which are no reports.</summary>
    public IEnumerable<string?> FilesOf(ParseResult line) => [line.GetValue(_accept), line.GetValue(_write)];

    /// <summary>Reads what is accepted already and prepares what is to be written.</summary>
    public bool TryRead(
        ParseResult line, ToolMessages messages, ToolConsole console, [NotNullWhen(true)] out AcknowledgementList? acknowledged,
        out AcknowledgementWriter? writer)
    {
        writer = null;
        if (!SettingsFile.TryReadAcknowledged(line.GetValue(_accept), messages, console, out acknowledged))
        {
            return false;
        }

        if (line.GetValue(_write) is { } target)
        {
            if (!SettingsFile.TryReadAcknowledged(File.Exists(target) ? target : null, messages, console, out var earlier))
            {
                return false;
            }

            writer = new AcknowledgementWriter(target, earlier, line.GetValue(_rules) ?? [], line.GetValue(_reason)!, line.GetValue(_by)!);
        }

        return true;
    }
}

using System.CommandLine;
using Microsoft.AspNetCore.Http;

namespace Gov.Disclosure.Cli;

/// <summary><c>serve</c>: the page and the HTTP service.</summary>
internal static class ServeCommand
{
    private const string Address = "http://127.0.0.1:5080";

    public static Command Create(ToolConsole console)
    {
        var urls = new Option<string>("--urls") { Description = Bilingual.Urls, HelpName = "URL", DefaultValueFactory = _ => Address };
        urls.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var url }] && !IsHttp(url))
            {
                result.AddError(Bilingual.HttpAlone);
            }
        });
        var page = CommonOptions.ExistingFile("--page", Bilingual.PageFile);
        var language = CommonOptions.Language();
        var command = new Command("serve", Bilingual.Serve) { urls, page, language };
        command.SetAction((line, cancellationToken) => new Server
        {
            Address = line.GetValue(urls)!,
            Page = line.GetValue(page) ?? PageBesideProgram(),
            Messages = ToolMessages.Of(line.GetValue(language)),
        }.RunAsync(console, cancellationToken));
        return command;
    }

    private static bool IsHttp(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http", PathBase.Length: 0 };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string? PageBesideProgram() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "gov-disclosure*.html").Order(StringComparer.Ordinal).LastOrDefault();
}

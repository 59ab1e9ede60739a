using Gov.Disclosure.AspNetCore.Answers;
using Gov.Disclosure.AspNetCore.Endpoints;

namespace Gov.Disclosure.AspNetCore.Pages;

/// <summary>
/// The page at the root: the one that checks reports in the browser where it is at hand, or else one that says what the service offers and takes a file.
/// </summary>
internal static class StartPage
{
    public static readonly DocumentEndpoint Endpoint =
        new() { Paths = ["/"], Operation = "Page", MediaType = MediaTypes.Html, Run = (_, service) => Of(service.Options.Page) };

    private static Page Of(string? path) => path is not null && File.Exists(path) ? new Page(() => File.OpenRead(path)) : new Page(OpenSmall);

    private static Stream OpenSmall() => typeof(StartPage).Assembly.GetManifestResourceStream("start.html")!;
}

using AngleSharp.Html.Construction;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>A script, which is never run.</summary>
internal sealed class HtmlScriptNode(HtmlDocumentNode document, HtmlTag tag) : HtmlElementNode(document, tag), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}

using AngleSharp.Html.Construction;

namespace Gov.Disclosure.Documents.Sources.Html.Tree;

/// <summary>A template, whose content only scripts would put into the page.</summary>
internal sealed class HtmlTemplateNode(HtmlDocumentNode document, HtmlTag tag) : HtmlElementNode(document, tag), IConstructableTemplateElement
{
    public void PopulateFragment()
    {
        // What is not shown is not walked through; it may stay where it is.
    }
}

using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gov.Disclosure.Documents;
using Gov.Disclosure.Documents.Sources.Html.Tree;

namespace Gov.Disclosure.Tests.Documents;

/// <summary>The tree a page is read from, beside the one AngleSharp builds of its own nodes: both must say the same of a sloppy page, and where its tags stand.</summary>
public sealed class HtmlTreeTests
{
    // Elements that only change the looks of text may stand in another order or number; whether text is struck out may not change.
    private static readonly string[] Formatting = ["b", "font", "s", "nobr"];

    // Not template: rows and cells alone in one are left out of this tree, so the formatting that a browser then carries out of a broken template is not
    // carried out of it here, and with a template in a select the builder of AngleSharp 1.10 looks for its own classes and the reader says that it failed (GD091).
    private static readonly string[] Tags =
    [
        .. Formatting, "table", "tr", "td", "th", "tbody", "thead", "caption", "colgroup", "col", "p", "div", "span", "svg", "math", "annotation-xml",
        "foreignObject", "form", "input", "select", "option", "li", "dd", "h1", "br", "hr", "sup", "script", "style", "textarea", "button", "noscript", "meta", "title",
        "head", "body", "html", "frameset", "x-y",
    ];

    private static readonly string[] Attributes = ["", " hidden", " style='display:none'", " colspan=2", " rowspan='0'", " class=x", " type=hidden", " color=red", " encoding='text/html'"];

    private static readonly string[] Texts = ["x", "数", "12", " ", "\n", "&nbsp;", "&amp;&lt;", "<!-- c -->", "<![CDATA[q]]>", "\0"];

    private static readonly Gen<string> Pages = Gen.Frequency(
        (3, Gen.Select(Gen.OneOf(Tags), Gen.OneOf(Attributes), (tag, attribute) => $"<{tag}{attribute}>")),
        (1, Gen.OneOf(Tags).Select(tag => $"</{tag}>")),
        (1, Gen.OneOf(Texts))).Array[1, 30].Select(string.Concat);

    [Theory]
    [InlineData("<table><div>前</div><tr><p>中</p><td>1</td></tr>后</table>")]
    [InlineData("<div><table><tr><td><table><p>内</p></table></td></tr></table></div>")]
    [InlineData("<template><tr><td>1</td></tr><caption>2</caption></template><p>3</p>")]
    [InlineData("<table><tr><td>1<template><td>2<div>3</div></template></td></tr></table>")]
    [InlineData("<p><b>一<p>二</b>三<s>四<div>五</s>六")]
    [InlineData("<math><annotation-xml encoding='text/html'><p>一</p></annotation-xml></math>")]
    [InlineData("<frameset><noframes>一</noframes></frameset>")]
    [InlineData("一<!DOCTYPE html><title>二</title></body>三<table></html>四")]
    public void A_sloppy_page_means_what_it_means_to_a_browser(string html) => Tree(html).Should().Be(TreeOfAngleSharp(html));

    [Fact]
    public void Any_soup_of_tags_means_what_it_means_to_a_browser() =>
        Pages.Sample(html => Tree(html).Should().Be(TreeOfAngleSharp(html), "of {0}", html), iter: 5_000);

    [Fact]
    public void Tags_stand_where_they_are_written() => Pages.Sample(
        html =>
        {
            using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
            using var tree = HtmlNodeFactory.Parse(html, int.MaxValue);
            var written = document.Body!.Descendants<IElement>().Where(element => element.SourceReference is { Position.Line: > 0 })
                .Select(element => (element.LocalName, element.SourceReference!.Position.Line, element.SourceReference.Position.Column));
            var found = Elements(tree.Body!).Select(element => (element.Tag.Name, HtmlElementNode.PositionOf(element).Line!.Value, HtmlElementNode.PositionOf(element).Column!.Value));
            written.Except(found).Should().BeEmpty();
        },
        iter: 2_000);

    private static string TreeOfAngleSharp(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        Write(document.Body!, text, isStruck: false);
        return text.ToString();
    }

    private static string Tree(string html)
    {
        using var document = HtmlNodeFactory.Parse(html, int.MaxValue);
        var text = new StringBuilder();
        Write(document.Body!, text, isStruck: false);
        return text.ToString();
    }

    private static void Write(INode node, StringBuilder text, bool isStruck)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText { Data: var data })
            {
                WriteText(data, text, isStruck);
            }
            else if (child is IElement element)
            {
                WriteElement(element.LocalName, text, () => Write(element, text, isStruck || element.LocalName == "s"));
            }
        }
    }

    private static void Write(HtmlNode node, StringBuilder text, bool isStruck)
    {
        for (var i = 0; i < node.ChildCount; i++)
        {
            if (node.Child(i) is HtmlTextNode inner)
            {
                WriteText(inner.TextContent, text, isStruck);
            }
            else if (node.Child(i) is HtmlElementNode element)
            {
                WriteElement(element.Tag.Name, text, () => Write(element, text, isStruck || element.Tag.Name == "s"));
            }
        }
    }

    private static void WriteText(string data, StringBuilder text, bool isStruck) => text.Append(isStruck ? string.Concat(data.Select(character => $"~{character}")) : data);

    private static void WriteElement(string name, StringBuilder text, Action writeContent)
    {
        if (Formatting.Contains(name))
        {
            writeContent();
            return;
        }

        text.Append('<').Append(name).Append('>');

        // A browser keeps the content of a template apart from the page.
        if (name != "template")
        {
            writeContent();
        }

        text.Append("</>");
    }

    private static IEnumerable<HtmlElementNode> Elements(HtmlNode node) => Enumerable.Range(0, node.ChildCount)
        .Select(node.Child).OfType<HtmlElementNode>().SelectMany(element => Elements(element).Prepend(element));
}

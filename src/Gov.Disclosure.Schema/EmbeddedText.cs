using System.Text;

namespace Gov.Disclosure.Schema;

/// <summary>A published file that is embedded in the assembly.</summary>
internal sealed class EmbeddedText
{
    private readonly string _resource;
    private readonly Lazy<string> _value;

    public EmbeddedText(string resource)
    {
        _resource = resource;
        _value = new Lazy<string>(Read);
    }

    public string Value => _value.Value;

    public void WriteTo(Stream utf8)
    {
        using var resource = Open();
        resource.CopyTo(utf8);
    }

    private string Read()
    {
        using var reader = new StreamReader(Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private Stream Open() => typeof(EmbeddedText).Assembly.GetManifestResourceStream(_resource)!;
}

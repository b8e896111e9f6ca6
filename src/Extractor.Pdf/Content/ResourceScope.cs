using Extractor.Pdf.Fonts;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>A resource dictionary; what is looked up by name is kept under it.</summary>
internal sealed class ResourceScope(PdfDictionary resources, DocumentResources document)
{
    private const int MostKept = 4096;

    private readonly Dictionary<PdfName, IPdfFont?> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfName, ColorSpace> _colorSpaces = new(ReferenceEqualityComparer.Instance);
    private readonly PdfDictionary? _fontEntries = resources.Dictionary("Font");
    private readonly PdfDictionary? _xObjects = resources.Dictionary("XObject");
    private readonly PdfDictionary? _states = resources.Dictionary("ExtGState");
    private readonly PdfDictionary? _properties = resources.Dictionary("Properties");
    private readonly PdfDictionary? _colorEntries = resources.Dictionary("ColorSpace");

    public PdfDictionary? ColorSpaces => _colorEntries;

    /// <summary>Null where no such font is named.</summary>
    public IPdfFont? Font(PdfName name)
    {
        if (_fonts.TryGetValue(name, out var font)) return font;
        font = _fontEntries?.Dictionary(name.Value) is { } dictionary ? document.Font(dictionary) : null;
        if (_fonts.Count < MostKept) _fonts[name] = font;
        return font;
    }

    public PdfStream? XObject(PdfName name) => _xObjects?.Stream(name.Value);

    public PdfDictionary? State(PdfName name) => _states?.Dictionary(name.Value);

    public PdfDictionary? Properties(PdfName name) => _properties?.Dictionary(name.Value);

    public ColorSpace ColorSpace(PdfName name)
    {
        if (_colorSpaces.TryGetValue(name, out var space)) return space;
        space = ColorSpaceReader.ByName(name.Value) ?? ColorSpaceReader.Read(_colorEntries?[name.Value]);
        if (_colorSpaces.Count < MostKept) _colorSpaces[name] = space;
        return space;
    }
}

using Extractor.Pdf.Fonts;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Content;

/// <summary>Fonts, forms and resource dictionaries of a document, each read once.</summary>
internal sealed class DocumentResources(PdfDictionary? catalog, ReadingBudget budget, ProblemLog problems)
{
    /// <summary>Longer forms are decoded again when they come again.</summary>
    private const int LongestKeptForm = 1 << 18;

    private readonly Dictionary<PdfDictionary, IPdfFont> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfDictionary, ResourceScope> _scopes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfStream, FormXObject> _forms = new(ReferenceEqualityComparer.Instance);

    private readonly Lazy<IPdfFont> _stockFont = new(() => new StockFont(problems.Add));

    /// <summary>What stands in for a font that a page names and does not have.</summary>
    public IPdfFont StockFont => _stockFont.Value;

    public OptionalContent OptionalContent { get; } = new(catalog);

    public ResourceScope Scope(PdfDictionary resources)
    {
        if (!_scopes.TryGetValue(resources, out var scope)) _scopes[resources] = scope = new ResourceScope(resources, this);
        return scope;
    }

    public IPdfFont Font(PdfDictionary dictionary)
    {
        if (_fonts.TryGetValue(dictionary, out var font)) return font;
        if (budget.TakeFont(FontCost.Of(dictionary))) return _fonts[dictionary] = FontFactory.Create(dictionary, problems.Add);
        problems.Lost("fonts-too-large", "the document's fonts hold more than can be real; text set in the rest of them is read as Helvetica and may be wrong");
        return _fonts[dictionary] = StockFont;
    }

    public FormXObject Form(PdfStream stream)
    {
        if (_forms.TryGetValue(stream, out var form)) return form;
        var dictionary = stream.Dictionary;
        form = new FormXObject(
            stream.Keep(),
            FormXObject.ReadMatrix(dictionary.Array("Matrix")),
            FormXObject.ReadBox(dictionary.Array("BBox")),
            dictionary.Dictionary("Resources") is { } resources ? Scope(resources) : null,
            dictionary.Dictionary("Group")?.Name("S") == "Transparency");
        if (form.Content.Length <= LongestKeptForm) _forms[stream] = form;
        return form;
    }
}

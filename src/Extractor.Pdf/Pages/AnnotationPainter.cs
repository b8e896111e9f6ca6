using Extractor.Pdf.Content;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Pages;

/// <summary>Paints the appearances that annotations and form fields show on the page (ISO 32000-2, 12.5.5).</summary>
internal sealed class AnnotationPainter(DocumentResources resources, ContentInterpreter interpreter, PageCanvas canvas, Matrix pageMatrix, ProblemLog problems)
{
    private const int Hidden = 2;
    private const int NoView = 32;

    private readonly FieldText _fields = new(canvas, pageMatrix, problems);

    public void Paint(PdfArray? annotations)
    {
        for (var i = 0; i < (annotations?.Count ?? 0); i++)
        {
            if (!interpreter.TakesAnnotation()) return;
            if (annotations![i] is PdfDictionary annotation && Shows(annotation)) Paint(annotation);
        }
    }

    private bool Shows(PdfDictionary annotation) =>
        ((annotation.Integer("F") ?? 0) & (Hidden | NoView)) == 0
        && annotation.Name("Subtype") != "Popup"
        && !resources.OptionalContent.IsHidden(annotation.Dictionary("OC"));

    private void Paint(PdfDictionary annotation)
    {
        if (FormXObject.ReadBox(annotation.Array("Rect")) is not { } target) return;
        if (annotation["AP"] is null) _fields.Set(annotation, target);
        if (Appearance(annotation) is not { } stream) return;
        if (FormXObject.ReadBox(stream.Dictionary.Array("BBox")) is not { } box) return;
        var from = FormXObject.ReadMatrix(stream.Dictionary.Array("Matrix")).Bounds(box.X0, box.Y0, box.X1, box.Y1);
        if (from.Width <= 0 || from.Height <= 0) return;
        var (scaleX, scaleY) = (target.Width / from.Width, target.Height / from.Height);
        var fit = new Matrix(scaleX, 0, 0, scaleY, target.X0 - (from.X0 * scaleX), target.Y0 - (from.Y0 * scaleY));
        interpreter.Begin(fit.Then(pageMatrix), resources.Scope(PdfDictionary.Empty));
        interpreter.RunForm(stream);
    }

    private static PdfStream? Appearance(PdfDictionary annotation) => annotation.Dictionary("AP")?["N"] switch
    {
        PdfStream one => one,
        PdfDictionary states when annotation.Name("AS") is { } state => states.Stream(state),
        _ => null,
    };
}

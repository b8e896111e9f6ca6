using Extractor.Cli.Inputs;
using Extractor.Output;
using Extractor.Web.HandOn;
using Extractor.Web.Review;

namespace Extractor.Cli.Outputs;

/// <summary>A document to be handed on for each one checked: a letter, a workbook, or an annotated copy of the PDF.</summary>
/// <param name="format">docx, xlsx or pdf.</param>
internal sealed class DocumentCheckOutput(OwnedFolder folder, string format, IDecisions decisions, Terminal terminal) : ICheckOutput
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _written = [];

    public bool TellsBetweenInPlace => true;

    public string? Add(InputDocument input, CheckedDocument document)
    {
        var handed = HandedDocument.Of(document.Disclosure, document.Findings, decisions.Of(document.Disclosure.Document.Sha256));
        var isAgain = _written.TryGetValue(input.Path, out var path);
        path ??= folder.PathOf(Name(document.Disclosure.Document.Name));
        try
        {
            using var file = new ReplacedFile(path);
            using (var output = file.Open()) Write(output, input, handed);
            file.Complete();
            if (!isAgain) terminal.Output.WriteLine($"{input.Path}: {path}");
            _written[input.Path] = path;
            return null;
        }
        catch (Exception error) when (error is InvalidDataException or UserErrorException)
        {
            return $"{input.Path}: {error.Message}";
        }
    }

    public void Complete() => terminal.Output.Flush();

    private void Write(Stream output, InputDocument input, HandedDocument handed)
    {
        if (format == "docx") Letter.Write(output, handed, DateOnly.FromDateTime(DateTime.Now));
        else if (format == "xlsx") Workbook.Write(output, handed);
        else
        {
            var pdf = OriginalPdf.Find(input, handed.Disclosure)
                ?? throw new UserErrorException("its PDF is no longer where it was read, or has changed: there is nothing to annotate. Name the PDF itself.");
            AnnotatedPdf.Write(output, pdf.Bytes, handed.ForTheBody);
        }
    }

    /// <summary>The document's own name with the format's end; a number where two share it, or where a file stands under it that is not ours.</summary>
    private string Name(string document)
    {
        var stem = FileStem.Of(document);
        var name = $"{stem}.{format}";
        for (var i = 2; !_names.Add(name) || !folder.TryTake(name); i++) name = $"{stem}-{i}.{format}";
        return name;
    }
}

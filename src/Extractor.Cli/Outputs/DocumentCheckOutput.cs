using Extractor.Cli.Inputs;
using Extractor.Output;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;
using Extractor.Web.HandOn;

namespace Extractor.Cli.Outputs;

/// <summary>
/// A document to be handed on for each one checked: a letter, a workbook, or an annotated copy of the PDF. What documents contradict of each other is
/// printed.
/// </summary>
/// <param name="format">docx, xlsx or pdf.</param>
internal sealed class DocumentCheckOutput(string folder, string format, Terminal terminal, VerdictText text) : ICheckOutput
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public string? Add(InputDocument input, CheckedDocument document)
    {
        var handed = HandedDocument.Of(document.Disclosure, document.Report, []);
        var path = Path.Combine(folder, Name(document.Disclosure.Document.Name));
        try
        {
            using var file = new ReplacedFile(path);
            using (var output = file.Open()) Write(output, input, handed);
            file.Complete();
            terminal.Output.WriteLine($"{input.Path}: {path}");
            return null;
        }
        catch (Exception error) when (error is InvalidDataException or UserErrorException)
        {
            return $"{input.Path}: {error.Message}";
        }
    }

    public void AddBetween(CheckReport report) => text.Write(terminal.Output, report);

    public void Complete() => terminal.Output.Flush();

    private void Write(Stream output, InputDocument input, HandedDocument handed)
    {
        if (format == "docx") Letter.Write(output, handed, DateOnly.FromDateTime(DateTime.Now));
        else if (format == "xlsx") Workbook.Write(output, handed);
        else
        {
            var pdf = OriginalPdf.Find(input, handed.Disclosure)
                ?? throw new UserErrorException("its PDF is no longer where it was read, or has changed: there is nothing to annotate. Name the PDF itself.");
            AnnotatedPdf.Write(output, pdf, handed.ForTheBody);
        }
    }

    /// <summary>The document's own name with the format's end; a number where two share it.</summary>
    private string Name(string document)
    {
        var plain = string.Concat(Path.GetFileNameWithoutExtension(document)
            .Select(c => char.IsControl(c) || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '_' : c));
        var name = $"{plain}.{format}";
        for (var i = 2; !_names.Add(name); i++) name = $"{plain}-{i}.{format}";
        return name;
    }
}

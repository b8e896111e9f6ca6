using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AspNetCoreGeneratedDocument;
using Extractor.Domain;
using Extractor.Output;
using Extractor.Output.Verdicts;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Web.Review;
using RazorSlices;

namespace Extractor.Web.HandOn;

/// <summary>A folder of pages that need no server: index.html, and a page for each document, written as it comes.</summary>
/// <param name="decisions">What reviewers decided; null where nobody tells.</param>
/// <param name="mayWrite">Whether a file in the folder may be written; somebody's may stand there.</param>
internal sealed class HtmlFolder(string folder, IDecisions? decisions, Func<string, bool> mayWrite, Language language)
{
    /// <summary>Of one finding; further places are listed without a drawing.</summary>
    private const int MostDrawings = 8;

    /// <summary>From a page to the folder that holds the report's.</summary>
    private const int MostStepsUp = 2;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly List<ReportLine> _lines = [];
    private readonly Dictionary<string, (int Line, string Name)> _pages = [];
    private int _last;

    /// <summary>What is written besides a page for each document.</summary>
    public static IReadOnlyList<string> Names { get; } = ["index.html", "site.css", "report.js"];

    /// <summary>Writes a document's page, or writes it again when more is known.</summary>
    /// <param name="findings">Its own and those with others.</param>
    /// <param name="pdf">Where the PDF is; null where it is not at hand.</param>
    /// <param name="pageOf">Reads a page of the PDF by number; null where it cannot be read.</param>
    public void Add(
        string path, Disclosure disclosure, IReadOnlyList<CheckFinding> findings, CheckReport report, string? pdf, Func<int, PdfPage>? pageOf)
    {
        var document = HandedDocument.Of(disclosure, findings, decisions?.Of(disclosure.Document.Sha256) ?? []);
        var pages = new Dictionary<int, PdfPage>();
        string? Draw(Evidence place)
        {
            if (pageOf is null) return null;
            if (!pages.TryGetValue(place.Page, out var page)) pages[place.Page] = page = pageOf(place.Page);
            return PageStrip.Of(page, place.Box);
        }

        var drawings = document.Findings.SelectMany(f => f.Places.Take(MostDrawings)).Where(p => !p.IsElsewhere)
            .Select(p => p.Place).Distinct().ToDictionary(p => p, Draw);
        if (!_pages.TryGetValue(path, out var own))
        {
            _pages[path] = own = (_lines.Count, FreeName());
            _lines.Add(null!);
        }

        var agreed = report.Count(Outcome.Agrees);
        Write(own.Name, new Pages_ReportDocument
        {
            Model = new ReportDocumentModel(document, drawings, pageOf is not null, agreed, report.Count(Outcome.NotComparable), report.Losses)
            { Language = language, Original = Original(disclosure, own.Name, pdf), IsReviewed = decisions is not null },
        });
        _lines[own.Line] = new ReportLine(own.Name, document, agreed);
    }

    /// <summary>Writes the index, the style and the filter.</summary>
    public void Complete()
    {
        Write("index.html", new Pages_ReportIndex { Model = new ReportIndexModel(_lines, decisions is not null, language) });
        foreach (var asset in Names.Skip(1))
        {
            using var stream = typeof(HtmlFolder).Assembly.GetManifestResourceStream("web/" + asset)!;
            using var file = new ReplacedFile(Path.Combine(folder, asset));
            using (var output = file.Open()) stream.CopyTo(output);
            file.Complete();
        }
    }

    /// <summary>
    /// Where the PDF was published, as the list of documents tells, or where it lies from the page: beside the folder or below. A longer way would tell who
    /// is handed the folder how this machine is laid out.
    /// </summary>
    private string? Original(Disclosure disclosure, string page, string? pdf)
    {
        if (Uri.TryCreate(disclosure.Provenance?.Url, UriKind.Absolute, out var published) && published.Scheme is "http" or "https")
            return published.AbsoluteUri;
        if (pdf is null) return null;
        var from = Path.GetDirectoryName(Path.GetFullPath(page, Path.GetFullPath(folder)))!;
        var way = Path.GetRelativePath(from, Path.GetFullPath(pdf));
        var steps = way.Split(Path.DirectorySeparatorChar);
        return Path.IsPathRooted(way) || steps.Count(s => s == "..") > MostStepsUp ? null : string.Join('/', steps.Select(Uri.EscapeDataString));
    }

    private string FreeName()
    {
        while (true)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"documents/{++_last:00000}.html");
            if (mayWrite(name)) return name;
        }
    }

    private void Write(string name, RazorSlice page)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new ReplacedFile(path);
        using (var output = new StreamWriter(file.Open())) page.RenderAsync(output, Encoder).AsTask().GetAwaiter().GetResult();
        file.Complete();
    }
}

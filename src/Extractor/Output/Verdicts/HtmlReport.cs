using System.Globalization;
using System.Net;
using System.Text;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor.Output.Verdicts;

/// <summary>One HTML file that needs nothing else, written document by document: every finding with its places side by side, the pages redrawn, the list of all comparisons, and filters.</summary>
internal sealed class HtmlReport(TextWriter output, Language language)
{
    private const double Above = 46;
    private const double Below = 46;
    private const int MostPlaces = 6;

    private readonly StringBuilder _section = new();
    private readonly HashSet<string> _rules = [];
    private int _documents;

    /// <summary>Adds a document.</summary>
    /// <param name="page">Reads a page of it by number; null where the pages are not at hand (extracted JSON).</param>
    public void Add(CheckReport report, Func<int, PdfPage>? page)
    {
        if (_documents == 0) Begin();
        var prefix = $"d{++_documents}p";
        var findings = report.Findings.SelectMany(f => f.Verdicts).ToList();
        var pages = Pages(findings, page);
        _section.Append("<svg width=\"0\" height=\"0\" aria-hidden=\"true\">");
        foreach (var (number, read) in pages)
            PageDrawing.Write(_section, read, prefix + number.ToString(CultureInfo.InvariantCulture));
        _section.Append($"</svg><section><h2>{Encoded(report.Label)}</h2><p class=\"counts\">{Counts(report)}</p>{Losses(report)}");
        foreach (var verdict in findings)
            Finding(verdict, prefix, pages);
        Ledger(report);
        output.Write(_section.Append("</section>\n"));
        _section.Clear();
    }

    /// <summary>Ends the file. The filters know only now which rules were found; the script puts them on top.</summary>
    public void Complete()
    {
        if (_documents == 0) Begin();
        output.Write($"{Filters()}<script>{EmbeddedText.Read("report.js")}</script></body></html>\n");
    }

    private void Begin()
    {
        var title = In("决算公开核对", "Final accounts checked");
        output.Write($"<!DOCTYPE html>\n<html lang=\"{In("zh-CN", "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{EmbeddedText.Read("report.css")}</style></head><body>");
        output.Write($"<h1>{title}</h1>\n");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static Dictionary<int, PdfPage> Pages(List<Verdict> findings, Func<int, PdfPage>? page) => page is null ? []
        : findings.SelectMany(v => v.Evidence.Take(MostPlaces)).Select(e => e.Place.Page).Distinct().ToDictionary(n => n, page);

    private string In(string chinese, string english) => language == Language.English ? english : chinese;

    private string Counts(CheckReport report) => string.Join(" · ",
        $"{VerdictWords.Name(Severity.Contradiction).In(language)} {report.Contradictions.Count()}",
        $"{VerdictWords.Name(Severity.Doubt).In(language)} {report.Doubts.Count()}",
        $"{VerdictWords.Name(Severity.Warning).In(language)} {report.Warnings.Count()}",
        $"{VerdictWords.Name(Outcome.Agrees).In(language)} {report.Count(Outcome.Agrees)}",
        $"{VerdictWords.Name(Outcome.NotComparable).In(language)} {report.Count(Outcome.NotComparable)}");

    /// <summary>What was not read, by page; nothing where all was.</summary>
    private string Losses(CheckReport report) => report.Losses.Count == 0 ? "" : $"<ul class=\"losses\">{string.Concat(report.Losses.Select(Loss))}</ul>";

    private string Loss(UnreadPlace loss)
    {
        var page = loss.Page is { } number ? In($"第 {number} 页 · ", $"Page {number} · ") : "";
        var rules = loss.NotCompared.Count == 0 ? "" : In("；因此未能比对 ", "; not compared for it: ") + string.Join("、", loss.NotCompared);
        return $"<li>{page}{Encoded(loss.Message.In(language))}{Encoded(loss.Texts.Count == 0 ? "" : "：" + string.Join("、", loss.Texts.Take(MostPlaces)))}{rules}</li>";
    }

    private void Finding(Verdict verdict, string prefix, Dictionary<int, PdfPage> pages)
    {
        _rules.Add(verdict.Rule);
        var severity = VerdictWords.Key(verdict.Severity);
        _section.Append($"<article class=\"{severity}\" data-severity=\"{severity}\" data-rule=\"{verdict.Rule}\"><h3><span class=\"tag\">{VerdictWords.Name(verdict.Severity).In(language)} {verdict.Rule}</span> {Encoded(verdict.Message.In(language))}</h3>");
        if (verdict.Arithmetic.Length > 0)
            _section.Append($"<p class=\"working\">{Encoded(verdict.Arithmetic)}</p>");
        _section.Append("<div class=\"places\">");
        foreach (var figure in verdict.Evidence.Take(MostPlaces))
            Place(figure, prefix, pages);
        _section.Append("</div>");
        if (verdict.Evidence.Count > MostPlaces)
            _section.Append($"<p class=\"more\">{In($"另有 {verdict.Evidence.Count - MostPlaces} 处", $"{verdict.Evidence.Count - MostPlaces} more places")}: {Encoded(string.Join("、", verdict.Evidence.Skip(MostPlaces).Select(e => e.Place.Text)))}</p>");
        _section.Append("</article>");
    }

    /// <summary>A strip of the page as wide as the page, with the span marked.</summary>
    private void Place(CitedFigure figure, string prefix, Dictionary<int, PdfPage> pages)
    {
        var place = figure.Place;
        _section.Append($"<figure><figcaption>{In($"第 {place.Page} 页", $"Page {place.Page}")} · <b>{Encoded(place.Text)}</b> · {Encoded(figure.Role)}</figcaption>");
        if (pages.TryGetValue(place.Page, out var page))
        {
            var (box, top) = (place.Box, Math.Max(0, place.Box.Y0 - Above));
            var height = Math.Min(page.Height, place.Box.Y1 + Below) - top;
            var id = prefix + place.Page.ToString(CultureInfo.InvariantCulture);
            _section.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 {top:0.#} {page.Width:0.#} {height:0.#}\" role=\"img\"><use href=\"#{id}\" width=\"{page.Width:0.#}\" height=\"{page.Height:0.#}\"/>");
            _section.Append(CultureInfo.InvariantCulture, $"<rect class=\"mark\" x=\"{box.X0 - 2:0.#}\" y=\"{box.Y0 - 2:0.#}\" width=\"{box.Width + 4:0.#}\" height=\"{box.Height + 4:0.#}\"/></svg>");
        }

        _section.Append("</figure>");
    }

    private string Filters()
    {
        var rules = string.Concat(_rules.Order(StringComparer.Ordinal).Select(r => $"<option value=\"{r}\">{r} {Encoded(RuleBook.Find(r)!.Rule.Title.In(language))}</option>"));
        var severities = string.Concat(new[] { Severity.Contradiction, Severity.Doubt, Severity.Warning, Severity.Note }
            .Select(s => $"<label><input type=\"checkbox\" value=\"{VerdictWords.Key(s)}\" checked> {VerdictWords.Name(s).In(language)}</label>"));
        return $"<form id=\"filters\">{severities}<select><option value=\"\">{In("全部规则", "all rules")}</option>{rules}</select></form>";
    }

    private void Ledger(CheckReport report)
    {
        _section.Append($"<details><summary>{In("全部比较", "All comparisons")} ({report.Verdicts.Count})</summary><table><tr><th>{In("规则", "rule")}</th><th>{In("结果", "outcome")}</th><th>{In("内容", "what")}</th><th>{In("算式", "working")}</th></tr>");
        foreach (var verdict in report.Verdicts)
            _section.Append($"<tr class=\"{VerdictWords.Key(verdict.Outcome)}\"><td>{verdict.Rule}</td><td>{VerdictWords.Name(verdict.Outcome).In(language)}</td><td>{Encoded(verdict.Message.In(language))}</td><td>{Encoded(verdict.Arithmetic)}</td></tr>");
        _section.Append("</table></details>");
    }
}

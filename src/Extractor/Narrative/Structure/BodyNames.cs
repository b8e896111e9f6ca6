using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>The body's name: the one on which the cover, the tables' captions and the headings agree.</summary>
/// <param name="texts">Headings and titles, and whatever else is printed.</param>
internal sealed class BodyNames(IReadOnlyList<string> texts, IReadOnlyList<AccountTable> tables)
{
    /// <param name="labelled">What the cover prints behind 编制单位：.</param>
    public (Evidence? Body, IReadOnlyList<Problem> Doubts) Choose(Evidence? labelled, FlowText? title, IEnumerable<FlowText> cover)
    {
        var captions = OverTables();
        var printed = captions is { } caption ? CharacterFolding.Unspaced(caption.Text) : "";
        if (labelled is { } label && (CharacterFolding.Unspaced(label.Text) == printed || CoverBody.IsNamedIn(texts, label.Text))) return (label, []);
        var at = title is not null && printed.Length > 1 ? title.Text.IndexOf(printed, StringComparison.Ordinal) : -1;
        if (at >= 0) return (title!.Evidence(at, printed.Length), []);
        if (printed.Length > 1 && OnCover(cover, printed) is { } own) return (own, []);
        var inTitle = title is null ? null : CoverBody.In(title, texts);
        if (inTitle is { IsConfirmed: true } confirmed) return (confirmed.Name, []);
        var body = labelled ?? inTitle?.Name;
        return body is { } name ? (name, [Doubt(name)]) : (captions, []);
    }

    /// <summary>预算主管部门：某区商务委员会: whatever the cover calls it, the tables print it too.</summary>
    private static Evidence? OnCover(IEnumerable<FlowText> cover, string name)
    {
        foreach (var line in cover)
            if (line.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at) return line.Evidence(at, name.Length);
        return null;
    }

    private static Problem Doubt(Evidence name) =>
        TextProblems.BodyInDoubt.At(name, $"The cover names “{name.Text}”; no caption and no heading has that name.");

    /// <summary>The name that most of the tables print over themselves.</summary>
    private Evidence? OverTables() =>
        tables.Where(t => t.Body is { Text.Length: > 1 } body && !UntoldLetters.AreIn(body.Text))
            .Select(t => t.Body!.Value).GroupBy(b => CharacterFolding.Squeeze(b.Text)).MaxBy(g => g.Count())?
            .First();
}
